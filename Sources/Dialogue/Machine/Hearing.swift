import Drafting
import Understanding

/// Turns what a person typed into what happened. Pure and total; the safety screen comes first.
struct Hearing {
  private let script: Script
  private let language: Language
  private let snapshot: Snapshot
  private let recentWords: [String]
  private let wasJustInSafety: Bool
  private let state: State
  private let items: [Item]
  /// How many of them are shown; those that are only heard come after.
  private let shown: Int

  /// Something that can be chosen now, and the event that choosing it makes.
  struct Item {
    let option: Option
    let meaning: Interpretation
    /// Whether it is shown.
    let isShown: Bool
  }

  init(
    _ script: Script, _ language: Language, _ snapshot: Snapshot, recentWords: [String],
    wasJustInSafety: Bool, offersAll: Bool = false
  ) {
    self.script = script
    self.language = language
    self.snapshot = snapshot
    self.recentWords = recentWords
    self.wasJustInSafety = wasJustInSafety
    state = snapshot.state(in: script)
    let view = View(script: script, snapshot: snapshot, language: language)
    items = Self.items(at: state, view, all: offersAll)
    shown = items.count { $0.isShown }
  }

  private var view: View {
    View(script: script, snapshot: snapshot, language: language)
  }

  /// What can be chosen at a state: what its prompt offers, then its own choices, those that are only
  /// heard last; with `all`, whatever their conditions.
  static func items(at state: State, _ view: View, all: Bool = false) -> [Item] {
    let offered = state.prompt?.options(view) ?? []
    let choices = state.choices.filter { all || view.snapshot.allows($0.condition) }
    func item(_ choice: Choice) -> Item {
      Item(
        option: choice.option, meaning: .answer(Answer(choice: choice.id)),
        isShown: !choice.isQuiet)
    }
    return offered.map { Item(option: $0.option, meaning: $0.meaning, isShown: true) }
      + choices.filter { !$0.isQuiet }.map(item) + choices.filter(\.isQuiet).map(item)
  }

  func event(for input: Input) -> Event {
    guard case .words(let words) = input else { return .stopped }
    let context: ScreeningContext = snapshot.draft == nil || snapshot.isDraftKept ? .chat : .draft
    let screening = language.screen.screen(words, in: context, after: recentWords)
    let isAnswer = SafetyScreen.isLikeness(screening) && isAskedFor(words, screening)
    if !isAnswer, let event = alarm(screening) ?? insistence(words) { return event }
    if let event = slashed(words) { return event }
    if !isCommandWhileAsked(words), let event = answeredBack(words) { return event }
    return meant(words)
  }

  /// Whether a mere likeness says nothing, as the words were asked for: those of a choice are ours, in the safety path
  /// such words are answers, and so is a feeling that is named in few words where its name is asked for.
  private func isAskedFor(_ words: String, _ screening: Screening) -> Bool {
    if exactly(words) != nil || snapshot.isInSafety(of: script) { return true }
    let isBrief = words.split(whereSeparator: \.isWhitespace).count <= 8
    return screening.concern == .concern && isBrief && state.prompt is NameFeelings
      && isFelt(words)
  }

  /// Danger is acted upon at once; heavy words only where the path was not met before.
  private func alarm(_ screening: Screening) -> Event? {
    guard script.safety.entry(for: screening, last: snapshot.lastRisk(of: script)) != nil
    else { return nil }
    if screening.concern == .concern, snapshot.lastRisk(of: script) != nil { return nil }
    return .concernRaised(screening)
  }

  /// "I mean it" or "the pills", right after the safety path was left.
  private func insistence(_ words: String) -> Event? {
    guard wasJustInSafety, !snapshot.isInSafety(of: script), language.screen.insists(words)
    else { return nil }
    let risk = snapshot.lastRisk(of: script) ?? .suicideActive
    return alarm(
      Screening(concern: .crisis, category: risk, rule: "insisting", isExplicit: false))
  }

  private func slashed(_ words: String) -> Event? {
    guard words.trimmed.hasPrefix("/") else { return nil }
    let name = String(words.trimmed.dropFirst())
    if let event = help(name) { return event }
    guard let command = language.listener.command(in: words.trimmed) else {
      return .unknownCommand(String(name.prefix { !$0.isWhitespace }))
    }
    return .commanded(command)
  }

  /// `/help-now`, with a country if one is named.
  private func help(_ name: String) -> Event? {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, ["help-now", "country"].contains(first) else { return nil }
    let country = words.dropFirst().joined(separator: " ").uppercased()
    return .askedForHelp(country: country.isEmpty ? nil : country)
  }

  /// "go back" is a command even where something was asked back, but not as a line of a message.
  private func isCommandWhileAsked(_ words: String) -> Bool {
    if case .line = snapshot.pending { return false }
    return language.listener.command(in: words) != nil
  }

  /// An answer to something that was asked back.
  private func answeredBack(_ words: String) -> Event? {
    switch snapshot.pending {
    case .feelings(let feelings, let slot):
      switch language.listener.confirmation(in: words) {
      case .yes:
        let filling = Answer.Filling(slot: slot, value: .feelings(feelings))
        return .answered(Answer(fillings: [filling]), words: kept(words))
      case .no: return .declined
      case .unsure, nil: return nil
      }
    case .between(let indexes):
      let options = indexes.filter { items.indices.contains($0) }.map { items[$0].option }
      guard case .option(let index) = language.listener.option(in: words, among: options) else {
        return nil
      }
      return event(items[indexes[index]].meaning, words)
    case .whichLine:
      let count = snapshot.draft?.lines.count ?? 0
      guard count > 0, let line = language.listener.number(in: words, within: 1...count) else {
        return nil
      }
      return .askedBack(.line(line), words: kept(words))
    case .line(let line):
      let isEmpty = words.trimmed.isEmpty
      return isEmpty ? nil : .revised(.editLine(line, words.trimmed))
    case nil: return nil
    }
  }

  private func meant(_ words: String) -> Event {
    if words.trimmed.isEmpty, !(state.prompt is Pause) { return .missed(words: "") }
    if let event = exactly(words) { return event }
    if let claimed = state.prompt?.claim(words, view) { return event(claimed, words) }
    let command = language.listener.command(in: words)
    if let command, let offered = offered(command) { return event(offered, words) }
    if let command, command.isSteering { return event(command) }
    if let index = interrupt(words) { return .interrupted(index) }
    if let command { return event(command) }
    if let event = timed(words) { return event }
    if let event = theme(words) { return event }
    // "Tired" is tired, though a choice beside it says "worn out".
    if state.prompt is NameFeelings, isFelt(words), let event = feeling(words) { return event }
    let isShort = words.split(whereSeparator: \.isWhitespace).count <= 5
    let isFree = state.prompt?.hearsFreely ?? false
    if !isFree || isShort, let event = chosen(words) {
      // A feeling said plainly is not asked back for sounding like two of the choices.
      if case .askedBack = event, let feeling = feeling(words) { return feeling }
      return event
    }
    if isUndecided(words) { return .commanded(.skip) }
    let meaning = state.prompt?.interpret(words, view) ?? .miss
    if meaning != .miss { return event(meaning, words) }
    if isFree, !isShort, let event = chosen(words) { return event }
    return named(words) ?? told(words) ?? missed(words)
  }

  /// Where none of what is asked for is named and something is told instead, that is an answer, too, if what
  /// comes next can give it back: it goes on as after tries enough.
  private func told(_ words: String) -> Event? {
    if case .feelings = snapshot.pending, snapshot.aside != nil, canBeGivenBack {
      return event(.answer(Answer()), words)
    }
    // A feeling in place of a number: no number, then, and the feeling is known.
    if state.prompt is Rate, let skip = state.skip, isFelt(words) {
      return event(.answer(Answer(target: script.states[skip].name)), words)
    }
    guard state.retry != nil, Aside.isTold(words), canBeGivenBack else { return nil }
    let aside =
      switch state.prompt {
      case is NameFeelings where words.split(separator: " ").count > 4: Aside(of: words, naming: [])
      case is Choose: Aside(insteadOfAChoice: words)
      default: Aside?.none
      }
    return aside == nil ? nil : event(.answer(Answer()), words)
  }

  /// Someone who is named where a reason or the like was asked for: the question is left, and who it is, is
  /// known; not where leaving it ends the conversation.
  private func named(_ words: String) -> Event? {
    guard state.prompt is Choose || state.prompt is Pick, state.retry != nil,
      let next = snapshot.way(on: state), !script.states[next].isEnd,
      !snapshot.isInSafety(of: script),
      let person = language.listener.personAlone(in: words)
    else { return nil }
    // A name leaves nothing to be given back.
    return .answered(Answer(reaching: person), words: "")
  }

  private func isFelt(_ words: String) -> Bool {
    !NameFeelings.named(in: words, language.listener).isEmpty
  }

  private var canBeGivenBack: Bool {
    state.transitions.contains { way in
      script.states[way.target].wordings.contains(where: \.givesBack)
    }
  }

  /// A time that is named plainly is a time, and not whatever choice is like one of its words; unless the words
  /// of a choice stand in it, as in "right now, on the train".
  private func timed(_ words: String) -> Event? {
    guard let prompt = state.prompt as? AskTime,
      case .answer(let answer) = prompt.interpret(words, view),
      case .time(let time) = answer.fillings.first?.value, !time.isLoose
    else { return nil }
    let line = Self.spaced(words)
    let isChoice = items.contains { item in
      ([item.option.label] + item.option.also).contains { line.contains(Self.spaced($0)) }
    }
    return isChoice ? nil : .answered(answer, words: kept(words))
  }

  /// The words of a line between single blanks, with one before and after.
  private static func spaced(_ line: String) -> String {
    let words = line.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }

  private func feeling(_ words: String) -> Event? {
    guard let prompt = state.prompt as? NameFeelings,
      case .answer(let answer) = prompt.interpret(words, view)
    else { return nil }
    return .answered(answer, words: kept(words))
  }

  /// "Stop" at a question that offers "Stop here" is that choice, with what its writer says there.
  private func offered(_ command: Command) -> Interpretation? {
    let same = items.filter { item in
      item.isShown && language.listener.command(in: item.option.label) == command
    }
    return same.count == 1 && command != .helpNow ? same[0].meaning : nil
  }

  private func event(_ command: Command) -> Event {
    command == .helpNow ? .askedForHelp(country: nil) : .commanded(command)
  }

  /// The label itself, or other words listed for it, letter for letter, are never anything else.
  private func exactly(_ words: String) -> Event? {
    let said = words.trimmed.withoutStop.lowercased()
    let named = items.filter { item in
      ([item.option.label] + item.option.also).contains { $0.withoutStop.lowercased() == said }
    }
    return named.count == 1 ? event(named[0].meaning, words) : nil
  }

  /// "I don't know" is an answer: the question is passed, where it is not one for yes or no.
  private func isUndecided(_ words: String) -> Bool {
    let isShort = words.split(whereSeparator: \.isWhitespace).count <= 4
    guard isShort, !(state.prompt is Confirm), !snapshot.isInSafety(of: script),
      state.prompt?.numbersChoose == true || !words.contains(where: \.isNumber)
    else { return false }
    return language.listener.isUndecided(words)
  }

  private func interrupt(_ words: String) -> Int? {
    guard words.count <= 80, !snapshot.isInSafety(of: script) else { return nil }
    return script.interrupts.indices.first { index in
      let option = script.interrupts[index].option
      let said = words.trimmed.lowercased().filter { $0.isLetter || $0 == " " }
      return ([option.label] + option.also).contains {
        $0.lowercased().filter { $0.isLetter || $0 == " " } == said
      }
    }
  }

  private func chosen(_ words: String) -> Event? {
    guard !items.isEmpty else { return nil }
    if state.prompt?.numbersChoose == false, words.contains(where: \.isNumber) { return nil }
    // Where themes are heard, a choice is a number or said as it stands; likeness could take "I feel sick" for help.
    if hearsThemes {
      return words.trimmed.allSatisfy(\.isNumber) ? chosen(words, among: 0..<shown) : nil
    }
    return quietlyRather(words) ?? chosen(words, among: 0..<shown) ?? quietly(words)
  }

  /// What is only heard goes before what is shown where the words say it, and are no more than like what is
  /// shown.
  private func quietlyRather(_ words: String) -> Event? {
    guard shown > 0, shown < items.count, !words.contains(where: \.isNumber) else { return nil }
    let listener = language.listener
    let seen = listener.optionAccount(of: words, among: items[..<shown].map(\.option))
    guard seen.rule == .likeness, seen.match != .none,
      case .option(let index) = listener.option(in: words, among: items.map(\.option)),
      index >= shown
    else { return nil }
    return event(items[index].meaning, words)
  }

  /// Whether the choices beside the question are themes of what is told, not answers to it.
  private var hearsThemes: Bool {
    snapshot.isInSafety(of: script) && state.prompt is NameFeelings
  }

  /// What someone tells of in the safety path: the first theme of which some words stand in the line as they are;
  /// then a choice that is shown, if it is said in more than one word.
  private func theme(_ words: String) -> Event? {
    guard hearsThemes else { return nil }
    let line = Self.plain(words)
    let meant =
      items[shown...].first { $0.option.also.contains { Self.stands($0, in: line) } }
      ?? items[..<shown].first { item in
        item.option.also.contains { $0.contains(" ") && Self.stands($0, in: line) }
      }
    return meant.flatMap { event($0.meaning, words) }
  }

  /// Whether some words stand in a line; where words take endings, as in Korean, one begins and need not end there.
  private static func stands(_ phrase: String, in line: String) -> Bool {
    let phrase = plain(phrase)
    return line.contains(phrase.utf8.allSatisfy { $0 < 0x80 } ? phrase : String(phrase.dropLast()))
  }

  /// Small letters and single blanks, with a blank before and after.
  private static func plain(_ words: String) -> String {
    let letters = words.lowercased().filter { !"'’".contains($0) }
      .map { $0.isLetter || $0.isNumber ? $0 : " " as Character }
    return " " + String(letters).split(separator: " ").joined(separator: " ") + " "
  }

  /// What is heard and not shown has no number.
  private func quietly(_ words: String) -> Event? {
    guard shown < items.count, !words.contains(where: \.isNumber) else { return nil }
    return chosen(words, among: shown..<items.count)
  }

  private func chosen(_ words: String, among range: Range<Int>) -> Event? {
    guard !range.isEmpty else { return nil }
    switch language.listener.option(in: words, among: items[range].map(\.option)) {
    case .option(let index): return event(items[range.lowerBound + index].meaning, words)
    case .between(let indexes):
      return .askedBack(.between(indexes.map { range.lowerBound + $0 }), words: kept(words))
    case .none: return nil
    }
  }

  private func event(_ meaning: Interpretation, _ words: String) -> Event {
    switch meaning {
    case .answer(let answer): .answered(complete(answer, words), words: kept(words))
    case .revision(let operation): .revised(operation)
    case .wonder(let line): .wondered(line: line)
    case .pending(let pending): .askedBack(pending, words: kept(words))
    case .pass: .commanded(.skip)
    case .miss: missed(words)
    }
  }

  /// "I want to write to my friend Ana" answers the question who, too, though another was asked; "8, and so
  /// left out" has a feeling beside the number.
  private func complete(_ answer: Answer, _ words: String) -> Answer {
    guard !snapshot.isInSafety(of: script), !(state.prompt is AskPerson),
      !(state.prompt is Compose),
      words.contains(" ")
    else { return answer }
    var answer = answer
    answer.personToReach = language.listener.personToReach(in: words)
    if state.prompt is Rate, answer.choice == nil {
      // "Fine. 10" agrees to give a number, and says nothing of how it is.
      let feelings = NameFeelings.named(in: words, language.listener).filter { $0.feeling != .good }
      answer.feelingsNamed = feelings.isEmpty ? nil : feelings
    }
    return answer
  }

  /// Words that were typed in the safety path leave only a trace that there were some.
  private func missed(_ words: String) -> Event {
    .missed(words: snapshot.isInSafety(of: script) ? "…" : kept(words))
  }

  /// Nothing typed in the safety path is kept.
  private func kept(_ words: String) -> String {
    snapshot.isInSafety(of: script) ? "" : words.cut(at: 2_000)
  }
}
