import Drafting
import Understanding

extension Telling {
  /// Words that were not understood: quote them, then ask otherwise, then offer the ways out.
  ///
  /// When all wordings are used up, what can be answered is shown again, and nothing is said twice.
  mutating func missed(_ words: String) {
    snapshot.pending = nil
    snapshot.misses += 1
    if let retry = state.retry, snapshot.misses > retry {
      snapshot.misses = 0
      return goOn()
    }
    let quote = language.listener.quote(from: words)
    if words.isEmpty {
      voice(.empty, isOnlyNew: true)
    } else if quote.isEmpty {
      voice(.missedQuietly, isOnlyNew: true)
    } else {
      switch snapshot.misses {
      case 1: voice(.missedOnce, ["quote": quote], isOnlyNew: true)
      case 2: voice(.missedTwice, ["quote": quote], isOnlyNew: true)
      default: voice(.missedOften, ["quote": quote], isOnlyNew: true)
      }
    }
    if snapshot.misses == 2 { say(isOnlyNew: true) }
    ask()
  }

  /// Asks back what was meant.
  mutating func askBack(_ pending: Pending) {
    snapshot.pending = pending
    switch pending {
    case .feelings(let feelings, _):
      voice(.offerFeeling, ["feeling": feelings.first?.words ?? ""])
      ask(.named([language.voice.label(.yes), language.voice.label(.no)]))
    case .between(let indexes):
      let items = Hearing.items(at: state, view)
      let labels = indexes.filter { items.indices.contains($0) }.map { items[$0].option.label }
      voice(.between, ["one": labels.first ?? "", "other": labels.last ?? ""])
      ask(.numbered(labels))
    case .whichLine:
      guard let draft = snapshot.draft else { return ask() }
      voice(.whichLine)
      add(.showDraft(draft, isNumbered: true))
      ask(Question())
    case .line(let number):
      guard let lines = snapshot.draft?.lines, lines.indices.contains(number - 1) else {
        return ask()
      }
      voice(.newLine)
      ask(Question(prefill: lines[number - 1].text))
    }
  }
}
