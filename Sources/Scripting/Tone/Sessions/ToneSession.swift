import Dialogue

/// A conversation with a random person, as far as tone goes.
struct ToneSession {
  /// Something Kith said.
  struct Bubble {
    let text: String
    let place: Place
    /// What it gives back of what was said; nil when it is no reflection.
    var reflects: Reflection?
  }

  /// What Kith said in answer to one line.
  struct Turn {
    /// What was typed; nil for the beginning.
    var typed: String?
    /// Whether that was an answer in free words.
    var isFree = false
    /// Whether a command asked for it.
    var isCommand = false
    var bubbles: [Bubble] = []
    /// The state it waits at.
    var state = ""
    var place = Place(file: "", line: 1, column: 1)
    /// How often it waited there so far.
    var visits = 1
    /// Whether a word for a feeling is asked for.
    var asksFeelings = false
    /// Whether a message is shown.
    var showsDraft = false
    /// How many rows of help lines are shown.
    var cardRows = 0
    /// Whether it stands in the safety path.
    var isSafety = false

    /// Whether it came back from the safety path to the question before.
    var isReturn = false

    /// How many bubbles it may have: the way back from the safety path says one more.
    var mostBubbles: Int {
      isReturn ? 3 : 2
    }

    /// How many questions it asks.
    var questions: Int {
      bubbles.reduce(0) { $0 + Prose.questions(in: $1.text) }
    }
  }

  let script: String
  var turns: [Turn] = []
  /// Whether it came to an end by itself.
  var hasEnded = false
}
