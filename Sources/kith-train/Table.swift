/// A table of tab-separated values with a head line.
struct Table {
  private let columns: [String: Int]
  let rows: [[String]]

  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let head = lines.first ?? []
    columns = Dictionary(
      head.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = Array(lines.dropFirst())
  }

  /// Whether there is such a column.
  func has(_ column: String) -> Bool {
    columns[column] != nil
  }

  /// What a row holds in a column; nothing when it has no such column.
  func value(_ row: [String], _ column: String) -> String {
    guard let index = columns[column], row.indices.contains(index) else { return "" }
    return row[index]
  }
}
