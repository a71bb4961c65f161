/// A Korean line without spaces and signs, in small letters: how phrases are compared.
struct Squeezed: Hashable, Sendable {
  let text: String

  init(_ line: String) {
    text = Hangul.composed(String(line.prefix(Words.limit))).lowercased()
      .filter { $0.isLetter || $0.isNumber }
  }

  /// The same without words at its start that say nothing, unless it says nothing else.
  init(_ line: String, without leadIns: Set<String>) {
    let words = line.split { !$0.isLetter && !$0.isNumber }
    let said = words.drop { leadIns.contains(Squeezed(String($0)).text) }
    self.init((said.isEmpty ? words[...] : said).joined())
  }

  /// The text without some endings, the longest first; never all of it.
  func trimmed(_ trailing: [String]) -> String {
    var rest = text[...]
    while let last = trailing.first(where: { rest.hasSuffix($0) && rest.count > $0.count }) {
      rest = rest.dropLast(last.count)
    }
    return String(rest)
  }
}

extension Vocabulary {
  /// A list in squeezed form, the longest first.
  func squeezed(_ name: String) -> [String] {
    list(name).map { Squeezed($0).text }.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}
