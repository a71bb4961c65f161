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
        WrittenLine($0.element, number: $0.offset + 1)
      })
  }

  /// Traps that break a file, the first first.
  ///
  /// - Parameter isTwice: Whether the file is broken only by a key that is there twice.
  /// - Returns: What was found, in order; where no trap is known, the first line that can not stand
  ///   where it stands.
  func breaking(isTwice: Bool = false) -> [Diagnostic] {
    let traps = isTwice ? Self.doublers : Self.breakers
    let found = lines.indices.compactMap { index in
      traps.lazy.compactMap { $0(lines[index], before(index), after(index)) }.first
    }
    let standing = isTwice ? nil : Standing.firstThatCanNot(stand: lines)
    let misplaced = Levels(lines).misplaced(isTwice: isTwice) + [standing].compactMap { $0 }
    // A trap that is known by its name says more about its line.
    var told = Set(found.map(\.line.number))
    let others = misplaced.filter { told.insert($0.line.number).inserted }
    return (found + others).map(diagnostic).inOrder
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
    tab, oddBlank, oddColon, oddColonInBraces, oddDash, secondDocument, dashBeforeName, deeperKey,
    missingColon, missingBlank, wordsAfterQuote, brokenBrackets, badStart, wordsAfterBar,
    colonInWords, badEscape, openQuote,
  ]
  static let deceivers: [Trap] = [
    oddBlank, cutByRemark, dashWithoutBlank, itemAfterWords, deeperItem, tag, missingBlank,
    oddColonInKey, oddDashes, bracedWords,
  ]
  /// Traps after which one map seems to hold a key twice.
  static let doublers: [Trap] = [oddBlank, secondDocument]

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

  /// The lines that are neither empty nor inside a block of text, or inside quotes or brackets that
  /// were opened above.
  private static func outsideBlocks(_ all: [WrittenLine]) -> [WrittenLine] {
    var kept: [WrittenLine] = []
    var block: (outside: Int, inside: Int?)?
    var index = 0
    while index < all.count {
      var line = all[index]
      index += 1
      if line.words.isEmpty { continue }
      if let open = block, line.indent > open.outside, line.indent >= open.inside ?? 0 {
        block?.inside = open.inside ?? line.indent
        continue
      }
      block = line.opensBlock ? (line.indent, nil) : nil
      if line.isEmpty { continue }
      let end = endOfContinuation(from: index, in: all, of: line)
      line.isContinued = end != nil
      kept.append(line)
      index = end ?? index
    }
    return kept
  }

  /// The line after the one that closes what a line opened; nil when nothing is open, or never closed.
  private static func endOfContinuation(
    from index: Int, in all: [WrittenLine], of line: WrittenLine
  ) -> Int? {
    guard let first = line.value.first, "\"'[{".contains(first) else { return nil }
    let isQuote = first == "\"" || first == "'"
    func isOpen(_ text: String) -> Bool {
      if isQuote { return closing(first, in: text) == nil }
      return switch Brackets(text).fault {
      case .neverClosed, .openQuote: true
      default: false
      }
    }
    guard isOpen(line.value) else { return nil }
    func withoutRemark(_ words: String) -> String {
      isQuote
        ? words : words.ranges(of: " #").first.map { String(words[..<$0.lowerBound]) } ?? words
    }
    var text = withoutRemark(line.value)
    // A text over more lines than this was not meant to be one.
    for next in index..<min(index + 40, all.count) {
      guard all[next].words.isEmpty || all[next].indent > line.indent else { return nil }
      text += " " + withoutRemark(" " + all[next].words)
      if !isOpen(text) { return next + 1 }
    }
    return nil
  }
}
