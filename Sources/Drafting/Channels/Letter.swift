/// A letter, to print or to copy out by hand.
public enum Letter: Channel {
  /// Its name.
  public static let name = "letter"
  private static let width = 72

  /// The text in lines that fit a page.
  public static func export(_ parcel: Parcel) -> Export {
    .text(Percent.lines(parcel.text).map(wrapped).joined(separator: "\n"), remark: nil)
  }

  private static func wrapped(_ line: String) -> String {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = String(word)
      } else {
        current += (current.isEmpty && lines.isEmpty ? "" : current.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
