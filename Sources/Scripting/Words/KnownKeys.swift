import Dialogue

/// Tells keys that nobody would read, so that a misspelt one is no rule left out in silence.
enum KnownKeys {
  /// The keys of a map that are none of those that are read.
  ///
  /// - Parameters:
  ///   - field: The map; anything else has no keys.
  ///   - known: The keys that are read.
  ///   - thing: What the map is, in a writer's words.
  /// - Returns: A mistake for each, with the key that was meant if one is near.
  static func problems(
    in field: Field?, besides known: [String], of thing: String
  ) -> [Diagnostic] {
    (field?.entries ?? []).filter { !known.contains($0.key) }.map {
      Diagnostic(
        "S301", "\(thing) has no key `\($0.key)`", at: $0.place,
        help: Spelling.suggestion(for: $0.key, among: known) ?? "Take it out.")
    }
  }
}
