import Dialogue
import Scripting
import TestSupport
import Testing

/// What holds of the one form, whatever comes in.
@Suite struct FormattingPropertyTests {
  private static let files = Repository.files(in: "Scripts", ending: ".yaml")
  private static let fields: [Field] = files.compactMap { path in
    var diagnostics: [Diagnostic] = []
    return YAML.field(Repository.source(path).text, file: path, into: &diagnostics)
  }

  @Test(arguments: files)
  func everyShippedFileIsInIt(path: String) throws {
    let source = Repository.source(path)
    #expect(try CanonicalForm.of(source) == source.text, "Run `kith format Scripts`.")
  }

  @Test(arguments: 0..<8)
  func holdsForWhateverIsScribbled(group: UInt64) throws {
    for seed in (group * 150)..<(group * 150 + 150) {
      var random = Seeded(seed)
      let field = try #require(Self.fields.randomElement(using: &random)).part(using: &random)
      var scribble = Scribble(seed: seed)
      scribble.write(field)
      let text = seed % 5 == 0 ? scribble.text.withReturns : scribble.text
      let read = try Self.field(text)
      try #require(read.meaning == field.meaning, "seed \(seed): a bad scribble")
      let formatted = try Self.form(text)
      #expect(try Self.field(formatted).meaning == field.meaning, "seed \(seed)")
      #expect(try Self.form(formatted) == formatted, "seed \(seed)")
      #expect(formatted.remarks == scribble.remarks.sorted(), "seed \(seed)")
      #expect(formatted.isTidy, "seed \(seed)")
    }
  }

  /// However it was indented and quoted, the same text comes out.
  @Test(arguments: 0..<4)
  func theFormIsOne(group: UInt64) throws {
    for seed in (group * 25)..<(group * 25 + 25) {
      var random = Seeded(seed)
      let field = try #require(Self.fields.randomElement(using: &random)).part(using: &random)
      var forms: Set<String> = []
      for offset in 0..<3 as Range<UInt64> {
        var scribble = Scribble(seed: seed * 7 + offset)
        scribble.hasRemarks = false
        scribble.hasBrackets = false
        scribble.hasBlankLines = false
        scribble.write(field)
        forms.insert(try Self.form(scribble.text))
      }
      let lines = forms.map { Set($0.split(separator: "\n")) }
      let odd = lines.reduce(lines[0]) { $0.union($1) }
        .subtracting(lines.reduce(lines[0]) { $0.intersection($1) })
      #expect(forms.count == 1, "seed \(seed): \(odd)")
    }
  }

  /// Letters lost and added at random: what can still be read keeps its meaning and its remarks.
  @Test(arguments: 0..<4)
  func holdsForBrokenFiles(group: UInt64) throws {
    var formed = 0
    for seed in (group * 100)..<(group * 100 + 100) {
      var random = Seeded(seed &+ 90_000)
      let field = try #require(Self.fields.randomElement(using: &random)).part(using: &random)
      var scribble = Scribble(seed: seed)
      scribble.write(field)
      let text = scribble.text.damaged(using: &random)
      do {
        let formatted = try Self.form(text)
        formed += 1
        #expect(try Self.field(formatted).meaning == Self.field(text).meaning, "seed \(seed)")
        #expect(try Self.form(formatted) == formatted, "seed \(seed)")
        #expect(formatted.mentions == text.mentions, "seed \(seed)")
      } catch CanonicalForm.Refusal.changed {
        Issue.record("seed \(seed) would change")
      } catch is CanonicalForm.Refusal {}
    }
    #expect(formed > 20, "only \(formed) could be read")
  }

  private static func form(_ text: String) throws -> String {
    try CanonicalForm.of(SourceFile(path: "test.yaml", text: text))
  }

  private static func field(_ text: String) throws -> Field {
    var diagnostics: [Diagnostic] = []
    return try #require(
      YAML.field(text, file: "test.yaml", into: &diagnostics), "\(diagnostics)\n\(text)")
  }
}

extension Field {
  /// Some of what it says, so that a test is quick.
  fileprivate func part(using random: inout Seeded) -> Field {
    guard let entries, entries.count > 0 else { return self }
    let some = entries.map { entry -> Entry in
      guard let inner = entry.value.entries, inner.count > 4 else { return entry.short }
      let start = Int.random(in: 0..<(inner.count - 3), using: &random)
      let value = Field(.map(Array(inner[start..<(start + 4)])), at: entry.place)
      return Entry(key: entry.key, place: entry.place, value: value)
    }
    return Field(
      .map(some.count > 10 ? Array(some.shuffled(using: &random).prefix(10)) : some), at: place)
  }

  /// What it says, without places; keys in any order where order means nothing.
  fileprivate var meaning: String {
    switch content {
    case .text(let text):
      if let arrow = text.split(separator: " ").dropLast().last, arrow == "->" {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return "{say=\(words.dropLast(2).joined(separator: " ")), to=\(words.last ?? "")}"
      }
      return text
    case .list(let items): return "[" + items.map(\.meaning).joined(separator: "|") + "]"
    case .map(let entries):
      let isFree = entries.contains { ["format", "say", "if", "next"].contains($0.key) }
      let pairs = entries.map { "\($0.key)=\($0.value.meaning)" }
      return "{" + (isFree ? pairs.sorted() : pairs).joined(separator: ", ") + "}"
    }
  }
}

extension Field.Entry {
  /// With no more than six items, or two hundred letters.
  fileprivate var short: Field.Entry {
    let content: Field.Content
    switch value.content {
    case .list(let items): content = .list(Array(items.prefix(6)))
    case .text(let text): content = .text(String(text.prefix(200)))
    case .map: content = value.content
    }
    return Field.Entry(key: key, place: place, value: Field(content, at: value.place))
  }
}

extension String {
  fileprivate var withReturns: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  /// The remarks a scribble put in, sorted.
  fileprivate var remarks: [String] {
    split(separator: "\n").compactMap { line in
      guard let remark = line.firstRange(of: "remark ") else { return nil }
      return line[..<remark.lowerBound].lastIndex(of: "#").map { String(line[$0...]) }
    }.sorted()
  }

  /// How often something is called a remark, in remarks or in words.
  fileprivate var mentions: Int {
    String(filter { !$0.isWhitespace }).split(separator: "remark", omittingEmptySubsequences: false)
      .count
  }

  /// No tab, no return, no white space at the end of a line, no two blank lines in a row.
  fileprivate var isTidy: Bool {
    !contains("\r") && !contains("\n\n\n") && !contains(" \n") && hasSuffix("\n")
      && !hasSuffix("\n\n") && !hasPrefix("\n")
  }

  fileprivate func damaged(using random: inout Seeded) -> String {
    var characters = Array(self)
    for _ in 0...Int.random(in: 0...2, using: &random) where !characters.isEmpty {
      let index = Int.random(in: 0..<characters.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: characters.remove(at: index)
      case 1:
        characters.insert("# :-[]{}'\"|>\n\t!&?,a".randomElement(using: &random) ?? "a", at: index)
      default: characters.swapAt(index, Int.random(in: 0..<characters.count, using: &random))
      }
    }
    return String(characters)
  }
}
