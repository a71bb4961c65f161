/// Reads the syntax of ``Template``, one character at a time.
struct TemplateParser {
  private let characters: [Character]
  private var index = 0
  private var depth = 0
  private static let deepest = 16

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func parse() throws(Template.Problem) -> Template {
    let template = try sequence(until: [])
    guard index == characters.count else {
      throw Template.Problem(.unopened(String(characters[index])), at: index)
    }
    return template
  }

  /// Reads parts up to, not including, one of the given closers.
  private mutating func sequence(until closers: [String]) throws(Template.Problem) -> Template {
    guard depth <= Self.deepest else { throw Template.Problem(.tooDeep, at: index) }
    depth += 1
    defer { depth -= 1 }
    var parts: [Template.Part] = []
    var text = ""
    func flush() {
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
    }
    while index < characters.count, !closers.contains(where: { comes($0) }) {
      let start = index
      if characters[index] == "\\", index + 1 < characters.count {
        text.append(characters[index + 1])
        index += 2
      } else if comes("[[") {
        flush()
        parts.append(try choice(from: start))
      } else if comes("[?") {
        flush()
        parts.append(try optional(from: start))
      } else if characters[index] == "{" {
        flush()
        parts.append(try slot(from: start))
      } else if characters[index] == "}" {
        throw Template.Problem(.unopened("}"), at: start)
      } else {
        text.append(characters[index])
        index += 1
      }
    }
    flush()
    return Template(parts: parts)
  }

  private mutating func choice(from start: Int) throws(Template.Problem) -> Template.Part {
    index += 2
    var branches = [try sequence(until: ["|", "]]"])]
    while comes("|") {
      index += 1
      branches.append(try sequence(until: ["|", "]]"]))
    }
    guard comes("]]") else { throw Template.Problem(.unclosed("[["), at: start) }
    index += 2
    return .choice(branches)
  }

  private mutating func optional(from start: Int) throws(Template.Problem) -> Template.Part {
    index += 2
    let negated = comes("!")
    if negated { index += 1 }
    let name = try name(from: start)
    guard comes(":") else { throw Template.Problem(.badName(name), at: start) }
    index += 1
    if comes(" ") { index += 1 }
    let inner = try sequence(until: ["]"])
    guard comes("]") else { throw Template.Problem(.unclosed("[?"), at: start) }
    index += 1
    return .optional(name: name, negated: negated, inner)
  }

  private mutating func slot(from start: Int) throws(Template.Problem) -> Template.Part {
    index += 1
    let name = try name(from: start)
    var form: String?
    if comes(":") {
      index += 1
      form = try self.name(from: start)
    }
    guard comes("}") else { throw Template.Problem(.unclosed("{"), at: start) }
    index += 1
    return .slot(name: name, form: form)
  }

  private mutating func name(from start: Int) throws(Template.Problem) -> String {
    let first = index
    while index < characters.count, isNamePart(characters[index]) { index += 1 }
    let name = String(characters[first..<index])
    guard !name.isEmpty else { throw Template.Problem(.badName(name), at: start) }
    return name
  }

  private func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  private func comes(_ text: String) -> Bool {
    let wanted = Array(text)
    guard index + wanted.count <= characters.count else { return false }
    return Array(characters[index..<(index + wanted.count)]) == wanted
  }
}
