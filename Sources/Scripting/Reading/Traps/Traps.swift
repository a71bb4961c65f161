import Dialogue

/// Places where YAML reads something else than a writer meant, told in the writer's words.
///
/// Some break the file, and then the parser's own message often names another line. Some do not, and
/// would be misread in silence.
struct Traps {
  private let file: String
  private let lines: [WrittenLine]

  init(_ text: String, file: String) {
    self.file = file
    lines = Self.outsideBlocks(
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        WrittenLine(
          $0.element.last == "\r" ? $0.element.dropLast() : $0.element, number: $0.offset + 1)
      })
  }

  /// Traps that break a file, the first first.
  var breaking: [Diagnostic] {
    lines.indices.compactMap { index in
      Self.breakers.lazy.compactMap { $0(lines[index], before(index), after(index)) }.first
    }.map(diagnostic)
  }

  /// Traps that a file is read in spite of.
  var silent: [Diagnostic] {
    lines.indices.compactMap { index in
      Self.deceivers.lazy.compactMap { $0(lines[index], before(index), after(index)) }.first
    }.map(diagnostic)
  }

  /// What a trap found out.
  struct Finding {
    let code: String
    let message: String
    let line: WrittenLine
    let column: Int
    let help: String
    var severity = Diagnostic.Severity.error
  }

  /// Looks at a line, the one before it and the one after it.
  typealias Trap = @Sendable (WrittenLine, WrittenLine?, WrittenLine?) -> Finding?

  static let breakers: [Trap] = [
    tab, deeperKey, missingColon, missingBlank, wordsAfterQuote, wordsAfterBracket, badStart,
    wordsAfterBar,
    colonInWords, secondDocument, badEscape, openQuote,
  ]
  static let deceivers: [Trap] = [cutByRemark, dashWithoutBlank, deeperItem, tag, missingBlank]

  private func diagnostic(_ finding: Finding) -> Diagnostic {
    Diagnostic(
      finding.code, finding.message,
      at: Place(file: file, line: finding.line.number, column: finding.column),
      severity: finding.severity, help: finding.help)
  }

  private func before(_ index: Int) -> WrittenLine? {
    index > 0 ? lines[index - 1] : nil
  }

  private func after(_ index: Int) -> WrittenLine? {
    index + 1 < lines.count ? lines[index + 1] : nil
  }

  /// The lines that are neither empty nor inside a block of text.
  private static func outsideBlocks(_ all: [WrittenLine]) -> [WrittenLine] {
    var kept: [WrittenLine] = []
    var block: Int?
    for line in all where !line.words.isEmpty {
      if let indent = block, line.indent > indent { continue }
      block = line.opensBlock ? line.indent : nil
      if !line.isEmpty { kept.append(line) }
    }
    return kept
  }
}
