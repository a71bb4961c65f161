/// The words of a choice or a value, which are shown as they stand.
public enum LabelText {
  /// What a label has that only a text can have, if anything: nobody would see it filled.
  public static func problem(_ label: String, at place: Place) -> Diagnostic? {
    let found = ["{", "}", "[[", "]]", "[?"].first { label.contains($0) }
    return found.map {
      Diagnostic(
        "T403", "`\($0)` would be shown as it stands: a label is not filled in", at: place,
        help: "Take it out here; what a slot holds can be said in `say:`.")
    }
  }
}
