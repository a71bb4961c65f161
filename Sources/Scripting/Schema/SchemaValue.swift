/// A piece of a JSON Schema, written out the same way every time.
indirect enum SchemaValue: Sendable {
  case text(String)
  case flag(Bool)
  case number(Int)
  case list([SchemaValue])
  case map([(String, SchemaValue)])

  /// The JSON, indented by two spaces.
  func json(_ depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .list(let values):
      guard !values.isEmpty else { return "[]" }
      let rows = values.map { inner + $0.json(depth + 1) }
      return "[\n" + rows.joined(separator: ",\n") + "\n\(outer)]"
    case .map(let entries):
      guard !entries.isEmpty else { return "{}" }
      let rows = entries.map { "\(inner)\(Self.quoted($0)): \($1.json(depth + 1))" }
      return "{\n" + rows.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.map { character -> String in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(character)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension SchemaValue {
  /// A value of another part of the schema.
  static func ref(_ name: String) -> SchemaValue { .map([("$ref", .text("#/$defs/\(name)"))]) }

  /// Any scalar: everything plain is text to the loader.
  static let words = SchemaValue.map([
    ("type", .list([.text("string"), .text("number"), .text("boolean"), .text("null")]))
  ])

  /// A list of something.
  static func list(of item: SchemaValue) -> SchemaValue {
    .map([("type", .text("array")), ("items", item)])
  }

  /// One of several shapes.
  static func any(_ shapes: SchemaValue...) -> SchemaValue { .map([("anyOf", .list(shapes))]) }

  /// A map with these keys and no others.
  static func object(
    _ properties: [(String, SchemaValue)], required: [String] = []
  ) -> SchemaValue {
    var entries: [(String, SchemaValue)] = [
      ("type", .text("object")), ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { entries.append(("required", .list(required.map { .text($0) }))) }
    return .map(entries + [("properties", .map(properties))])
  }

  /// A map whose keys are names and whose values have one shape.
  static func names(of value: SchemaValue) -> SchemaValue {
    .map([("type", .text("object")), ("additionalProperties", value)])
  }
}
