/// `pause: true` waits until the person is ready; anything they type goes on.
public struct Pause: Prompt {
  /// The key.
  public static let key = "pause"

  /// Reads it.
  public static func read(_ fields: inout StateFields) -> Pause? {
    _ = fields.flag(key)
    return Pause()
  }

  /// Anything goes on.
  public var hearsFreely: Bool { true }

  /// Anything goes on, an empty line too.
  public func interpret(_ words: String, _ view: View) -> Interpretation {
    .answer(Answer())
  }

  /// Going on.
  public func outcomes(_ view: View) -> [Outcome] {
    [Outcome(words: "ok", answer: Answer())]
  }
}
