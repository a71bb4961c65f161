import Dialogue
import Understanding

/// What was heard in a line, for people: which words, which rule, what else was considered.
struct HeardText {
  let language: Language
  let request: HeardLine.Request
  let heard: HeardLine

  /// The text: the line, then one fact a line.
  var text: String {
    let facts = safety + feelings + words + model + option + others
    return (["> " + request.text] + facts.map { "  " + $0 }).joined(separator: "\n")
  }

  private var account: FeelingAccount {
    language.listener.account(of: request.text)
  }

  private var safety: [String] {
    let category = heard.category.map { " (\($0))" } ?? ""
    let rule = heard.rule.map { ", by rule \($0)" } ?? ""
    return ["concern: \(heard.concern)\(category)\(rule)"]
      + (heard.guard.map { ["message: \($0)"] } ?? [])
  }

  private var feelings: [String] {
    let denied = account.denied.map { "denied: \($0.rawValue)" }
    guard !heard.feelings.isEmpty else { return ["feelings: none"] + denied }
    return heard.feelings.map { feeling in
      let whose = feeling.about == "self" ? "" : ", someone else's"
      return "\(feeling.say): \(feeling.id) as \"\(feeling.words)\", strength \(feeling.strength), "
        + "confidence \(feeling.confidence)\(whose)"
    } + denied
  }

  /// What the lexicon matched, and what became of it.
  private var words: [String] {
    account.traces.map { trace in
      let mended = trace.isMended ? ", a typing mistake mended" : ""
      return
        "words: \"\(trace.words)\" by `\(trace.pattern)` for \(trace.feeling.rawValue), weight "
        + "\(trace.weight)\(mended): \(trace.fate.rawValue)"
    }
  }

  private var model: [String] {
    guard let opinion = account.opinion else { return [] }
    let likely = opinion.ranked.prefix(3).map {
      "\($0.rawValue) \(percent(opinion.likelihood(of: $0)))"
    }
    return ["model: \(likely.joined(separator: ", ")), none \(percent(opinion.none))"]
  }

  private var option: [String] {
    guard let labels = request.options, !labels.isEmpty else { return [] }
    let account = language.listener.optionAccount(
      of: request.text, among: labels.map { Option(label: $0) })
    let meant =
      switch account.match {
      case .option(let index): "\(index + 1), \(labels[index])"
      case .between(let indexes): "one of " + indexes.map { String($0 + 1) }.joined(separator: ", ")
      case .none: "none"
      }
    let scores = account.scores.map(percent).joined(separator: ", ")
    return ["option: \(meant); by \(account.rule.rawValue)\(scores.isEmpty ? "" : ": \(scores)")"]
  }

  /// What else the line could be an answer to.
  private var others: [String] {
    let listener = language.listener
    let line = request.text
    var facts: [String] = []
    if let command = listener.command(in: line) { facts.append("command: \(command.rawValue)") }
    if let answer = listener.confirmation(in: line) {
      facts.append("yes or no: \(answer.rawValue)")
    }
    if let number = listener.number(in: line, within: 0...10) { facts.append("number: \(number)") }
    switch listener.person(in: line) {
    case .noOne: facts.append("person: no one")
    case .someone(let person):
      if let relation = person.relation {
        facts.append("person: \(person.name.isEmpty ? relation : person.name + ", " + relation)")
      }
    case nil: break
    }
    if let time = listener.time(in: line), !time.isLoose { facts.append("time: \(time.words)") }
    return facts
  }

  private func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}
