/// What a front end gives a conversation.
public enum Input: Hashable, Sendable {
  /// A line a person typed.
  case words(String)
  /// The person leaves: end of input, a closed window.
  case stop
}
