/// What tells a question from what it was in an older version of its script, whatever it was called there.
extension Field {
  /// The field with names of states and slots as they were first, so that a renaming changes nothing in it.
  ///
  /// - Parameters:
  ///   - names: First names by present ones.
  ///   - key: The key it stands under, which tells names from words that are shown.
  /// - Returns: The field; places stay.
  func named(by names: [String: String], under key: String) -> Field {
    guard !names.isEmpty else { return self }
    switch content {
    case .text(let text): return Field(.text(Self.named(text, by: names, under: key)), at: place)
    case .list(let fields):
      return Field(.list(fields.map { $0.named(by: names, under: key) }), at: place)
    case .map(let entries):
      let named = entries.map { entry in
        Entry(
          key: entry.key, place: entry.place, value: entry.value.named(by: names, under: entry.key))
      }
      return Field(.map(named), at: place)
    }
  }

  private static func named(_ text: String, by names: [String: String], under key: String) -> String
  {
    switch key {
    case "say", "also", "id", "offer", "quiet": return text
    case "choose", "or":
      guard let arrow = text.ranges(of: "->").last else { return text }
      return String(text[..<arrow.upperBound]) + named(text[arrow.upperBound...], by: names)
    default: return named(text[...], by: names)
    }
  }

  private static func named(_ text: Substring, by names: [String: String]) -> String {
    var result = ""
    var rest = text
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      result += word.isEmpty ? String(first) : names[String(word)] ?? String(word)
      rest = rest.dropFirst(max(word.count, 1))
    }
    return result
  }
}

extension Slot {
  /// A number for the answers it can take, where there are only so many.
  var answers: UInt64 {
    switch kind {
    case .oneOf(let values):
      values.map(\.name).sorted().reduce(1) { StableHash.of($0, StableHash.of($1)) }
    case .scale(let range):
      StableHash.of(
        2, UInt64(bitPattern: Int64(range.lowerBound)), UInt64(bitPattern: Int64(range.upperBound)))
    case .flag, .count, .text, .feelings, .person, .time: 0
    }
  }
}
