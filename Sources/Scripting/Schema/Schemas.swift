import Dialogue

/// The JSON Schema of each kind of file, for editors that complete and check while one writes.
///
/// They are made from the loader's own lists of keys; `Scripts/schema` holds what a test found equal.
public enum Schemas {
  /// The schemas, by the names of their files.
  public static var all: [(name: String, text: String)] {
    [("script.json", script), ("voice.json", voice)]
  }

  /// The keys of a state, with their shapes. A test holds them to ``State/keys``.
  static let stateShapes: [(String, SchemaValue)] = [
    ("seeds", .any(.words, .list(of: .words))), ("reflects", .ref("reflects")),
    ("say", .ref("say")), ("do", .ref("texts")),
    ("visit", .words), ("choose", .ref("choices")), ("or", .ref("choices")), ("retry", .words),
    ("next", .ref("ways")), ("skip", .words), ("why", .words), ("help-lines", .words),
    ("end", .words), ("pick", .words), ("rate", .words), ("feelings", .words),
    ("offer", .ref("texts")), ("ask", .words), ("person", .words), ("nobody", .words),
    ("when", .words),
    (
      "confirm",
      .object([("yes", .words), ("no", .words), ("unsure", .words)], required: ["yes", "no"])
    ), ("draft", .words), ("pause", .words),
  ]

  /// The keys of a file, with their shapes. A test holds them to the loader's.
  static let fileShapes: [(String, SchemaValue)] = [
    ("format", .words), ("id", .words), ("language", .words), ("title", .words),
    ("start", .words), ("menu", .words), ("include", .ref("texts")),
    ("carries", .names(of: .words)), ("leaves-out", .names(of: .words)),
    ("visited", .words),
    ("slots", .names(of: .ref("slot"))),
    ("always", .list(of: .ref("interrupt"))), ("renamed", .names(of: .words)),
    ("untranslated", .ref("texts")),
    ("states", .names(of: .ref("state"))), ("part", .words), ("entries", .map([])),
  ]

  private static var script: String {
    let top: [(String, SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("A conversation of Kith")), ("type", .text("object")),
      ("additionalProperties", .flag(false)), ("required", .list([.text("format")])),
      ("properties", .map(fileShapes)), ("$defs", .map(definitions)),
    ]
    return SchemaValue.map(top).json() + "\n"
  }

  private static var definitions: [(String, SchemaValue)] {
    let condition: (String, SchemaValue) = ("if", .words)
    let value = SchemaValue.object([
      ("label", .words), ("also", .ref("texts")), ("examples", .ref("texts")),
      ("shown", .words),
    ])
    let choice = SchemaValue.object(
      [
        ("say", .words), ("to", .words), condition, ("do", .ref("texts")), ("also", .ref("texts")),
        ("examples", .ref("texts")), ("id", .words), ("quiet", .words),
      ], required: ["say"])
    return [
      ("texts", .any(.words, .list(of: .words))),
      (
        "say",
        .any(
          .words,
          .list(
            of: .any(
              .words,
              .object(
                [
                  condition, ("seeds", .ref("texts")), ("reflects", .ref("reflects")),
                  ("say", .words),
                ], required: ["say"]))))
      ),
      ("reflects", .map([("enum", .list(Reflection.allCases.map { .text($0.rawValue) }))])),
      ("choices", .list(of: .any(.words, choice))),
      (
        "ways",
        .any(
          .words, .list(of: .any(.words, .object([condition, ("to", .words)], required: ["to"]))))
      ),
      (
        "interrupt",
        .object([("hears", .ref("texts")), ("visit", .words), ("to", .words)], required: ["hears"])
      ),
      (
        "slot",
        .object(
          ["scale", "flag", "count", "text", "feelings", "person", "time"].map { ($0, .words) }
            + [("one of", .names(of: .any(.words, .list(of: .words), value)))])
      ), ("state", .object(stateShapes)),
    ]
  }

  private static var voice: String {
    let keys: [(String, SchemaValue)] = Voice.Key.allCases.map {
      ($0.rawValue, .ref("texts"))
    }
    let top: [(String, SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("What Kith says on its own")), ("type", .text("object")),
      ("additionalProperties", .flag(false)), ("properties", .map(keys)),
      ("required", .list(Voice.Key.allCases.map { .text($0.rawValue) })),
      ("$defs", .map([("texts", .any(.words, .list(of: .words)))])),
    ]
    return SchemaValue.map(top).json() + "\n"
  }
}
