/// What a code means, with examples: a section of `Documentation/codes.md`.
public struct Explanation: Sendable {
  /// An example file.
  public struct Example: Sendable {
    /// The text of the file.
    public let text: String
    /// Which kind of data file it is, as a path without an ending; nil for a script.
    public let kind: String?
  }

  /// The code.
  public let code: String
  /// The whole section, as it is written.
  public let text: String
  /// A file with the mistake, if one file can show it.
  public let bad: Example?
  /// The same without it.
  public let good: Example?

  /// Every code there is, in the order of the page.
  public static let all: [Explanation] = sections(
    Embedded.source("Documentation/codes.md").text)

  /// The explanation of a code, in any case.
  public static func of(_ code: String) -> Explanation? {
    all.first { $0.code.uppercased() == code.uppercased() }
  }

  private static func sections(_ page: String) -> [Explanation] {
    var sections: [(code: String, rows: [Substring])] = []
    for row in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.hasPrefix("## ") {
        sections.append((String(row.dropFirst(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].rows.append(row)
      }
    }
    return sections.map { section in
      Explanation(
        code: section.code, text: WordLists.trimmed(section.rows.joined(separator: "\n")),
        bad: example("bad", in: section.rows), good: example("good", in: section.rows))
    }
  }

  private static func example(_ quality: String, in rows: [Substring]) -> Example? {
    let opening = "```yaml \(quality)"
    guard let start = rows.firstIndex(where: { $0 == opening || $0.hasPrefix(opening + " ") }),
      let end = rows[(start + 1)...].firstIndex(of: "```")
    else { return nil }
    let kind = WordLists.trimmed(String(rows[start].dropFirst(opening.count)))
    return Example(
      text: rows[(start + 1)..<end].joined(separator: "\n") + "\n", kind: kind.isEmpty ? nil : kind)
  }
}
