/// `choose:` a list of choices, each with its own way on.
///
///     choose:
///       - Talk a little first -> name-it
///       - Just let me write -> who
public struct Choose: Prompt {
  /// The key.
  public static let key = "choose"

  /// Reads it; the choices themselves belong to the state.
  public static func read(_ fields: inout StateFields) -> Choose? {
    Choose()
  }
}
