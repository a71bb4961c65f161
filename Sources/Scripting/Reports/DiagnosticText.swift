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
    text(of: diagnostic, lines: source.map(lines) ?? [])
  }

  /// Renders many diagnostics; each file is taken apart once, however much is wrong with it.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - source: The text of a file.
  /// - Returns: A text for each.
  public static func texts(
    of diagnostics: [Diagnostic], source: (_ file: String) -> String?
  ) -> [String] {
    var files: [String: [Substring]] = [:]
    return diagnostics.map { diagnostic in
      let file = diagnostic.place.file
      let lines = files[file] ?? source(file).map(lines) ?? []
      files[file] = lines
      return text(of: diagnostic, lines: lines)
    }
  }

  private static func text(of diagnostic: Diagnostic, lines: [Substring]) -> String {
    let place = diagnostic.place
    var rows = [
      "\(place.file):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
        + "\(diagnostic.message) [\(diagnostic.code)]"
    ]
    let number = String(place.line)
    let gap = String(repeating: " ", count: number.count)
    if lines.indices.contains(place.line - 1) {
      let line = shownLine(lines[place.line - 1])
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

  private static func lines(_ source: String) -> [Substring] {
    LineEnds.plain(source).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A line with tabs as wide as they are counted, and without what would steer a terminal.
  private static func shownLine(_ line: Substring) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      shown.append(scalar == "\t" ? " " : YAML.isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
