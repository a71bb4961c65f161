public import Dialogue
import Drafting

/// What effects look like in plain text: the form of transcripts and of conversations through a pipe.
public enum Spoken {
  /// The lines of an effect, without blank ones.
  public static func lines(of effect: Effect) -> [String] {
    switch effect {
    case .say(let words): split(words)
    case .showDraft(let draft, let isNumbered): lines(of: draft, isNumbered: isNumbered)
    case .showHelp(let card): card.lines
    case .ask(let question): question.items.map(label)
    case .keepDraft(let draft): lines(of: draft, isNumbered: false)
    case .copyDraft: ["(The message goes to the clipboard.)"]
    case .saveDraft: ["(The message goes to a file.)"]
    case .wipe: ["(The screen is emptied.)"]
    case .end: []
    }
  }

  /// A message, each line behind a bar.
  static func lines(of draft: Draft, isNumbered: Bool) -> [String] {
    guard isNumbered else {
      return draft.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "|" : "| \($0)"
      }
    }
    return draft.shownLines.enumerated().map { "| \($0 + 1). \($1)" }
  }

  private static func label(_ item: Question.Item) -> String {
    item.number.map { ($0 < 10 ? "  " : " ") + "\($0)  \(item.label)" } ?? "  -  \(item.label)"
  }

  private static func split(_ words: String) -> [String] {
    words.split(separator: "\n").map(String.init).filter { $0.contains { !$0.isWhitespace } }
  }
}
