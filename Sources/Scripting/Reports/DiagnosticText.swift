public import Dialogue

/// Diagnostics in words: code, place, the line, a caret, what to do.
///
///     Scripts/en/conversations/reach-out.yaml:14:11: error: there is no state `godbye` [R101]
///      14 |     next: godbye
///         |           ^
///         = Did you mean `goodbye`?
public enum DiagnosticText {
  /// Renders a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found.
  ///   - source: The text of its file, for the line; nil leaves the line out.
  /// - Returns: Several lines.
  public static func text(of diagnostic: Diagnostic, in source: String?) -> String {
    let place = diagnostic.place
    var rows = [
      "\(place.file):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
        + "\(diagnostic.message) [\(diagnostic.code)]"
    ]
    let number = String(place.line)
    let gap = String(repeating: " ", count: number.count)
    if let line = source.flatMap({ Self.line(place.line, of: $0) }) {
      let shown = line.count > 160 ? String(line.prefix(160)) + "…" : line
      let column = min(place.column, shown.count + 1)
      rows.append(" \(number) | \(shown)")
      rows.append(" \(gap) | \(String(repeating: " ", count: max(column - 1, 0)))^")
    }
    if let help = diagnostic.help { rows.append(" \(gap) = \(help)") }
    if let witness = diagnostic.witness {
      let typed = witness.map { $0.isEmpty ? "(an empty line)" : $0 }
      rows.append(
        typed.isEmpty
          ? " \(gap) = To see it, start the conversation; nothing needs to be typed."
          : " \(gap) = To see it, type: \(typed.joined(separator: " ⏎ "))")
    }
    return rows.joined(separator: "\n")
  }

  private static func line(_ number: Int, of source: String) -> String? {
    var lines = source.split(
      separator: "\n", maxSplits: number, omittingEmptySubsequences: false
    )[...]
    guard number >= 1, lines.count >= number else { return nil }
    lines = lines.dropFirst(number - 1)
    return lines.first.map { line in
      String(line.map { $0 == "\t" ? " " : $0 }.filter { $0 != "\r" })
    }
  }
}
