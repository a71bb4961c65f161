/// What a wording gives back of what the person said, as its writer tagged it.
///
/// The terms are those of motivational interviewing (MITI 4): the tone figures count them.
public enum Reflection: String, Hashable, Sendable, CaseIterable {
  /// Their words, or close to them.
  case simple
  /// Their words and a meaning under them that they had not said.
  case complex
}
