/// A line of a file, and the remark beside it.
struct Line {
  var text: String
  var aside: String?
  /// Whether the remark follows after one blank, and in no column.
  var isClose: Bool

  init(_ text: String, aside: String? = nil, isClose: Bool = false) {
    self.text = text
    self.aside = aside
    self.isClose = isClose
  }

  /// How much longer than the shortest the longest line may be for remarks to stand in one column.
  private static let most = 40

  /// Lines as a text. Remarks beside lines that follow each other begin in the same column.
  static func text(of lines: [Line]) -> String {
    var text = ""
    var rest = lines[...]
    while let line = rest.first {
      let run = rest.prefix { $0.aside != nil }
      guard !run.isEmpty else {
        text += line.text + "\n"
        rest = rest.dropFirst()
        continue
      }
      let widths = run.map(\.text.count)
      let column = widths.max() ?? 0
      let isEven = column - (widths.min() ?? 0) <= most
      for line in run {
        let gap = line.isClose ? 1 : isEven ? column - line.text.count + 2 : 2
        text += line.text + String(repeating: " ", count: gap) + (line.aside ?? "") + "\n"
      }
      rest = rest.dropFirst(run.count)
    }
    return text
  }
}
