import Dialogue

/// One text that a person may read, its blanks filled with an example.
struct ToneLine {
  /// What a text is.
  enum Role {
    /// A state says it.
    case said
    /// Kith says it on its own.
    case voice
    /// It answers `/why`.
    case why
    /// It can be chosen.
    case label
  }

  let text: String
  let role: Role
  let place: Place
  /// The state that says it, if one does.
  var state: State?
  /// What Kith says it for, if it says it on its own.
  var key: Voice.Key?
  /// Whether it is part of the safety path.
  var isSafety = false

  /// The bubbles it makes.
  var bubbles: [String] {
    Prose.bubbles(of: text)
  }
}
