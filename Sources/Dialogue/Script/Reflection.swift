/// How a state gives back what it heard, as its writer tagged it.
public enum Reflection: String, Sendable {
  /// It says again what was said.
  case simple
  /// It adds what was meant and not said.
  case complex
}
