/// A data file that was read: its name and its text.
public struct SourceFile: Hashable, Sendable {
  /// The path it was read from, as a person would name it.
  public let path: String
  /// What it says.
  public let text: String

  /// Makes a source.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The file's name without folders and ending.
  public var name: String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.split(separator: ".").first ?? "")
  }

  /// The language it says it is in, else that of its folder; English where neither tells.
  public var language: String {
    for line in text.split(separator: "\n", maxSplits: 20) where line.hasPrefix("language:") {
      return String(line.dropFirst(9).filter { $0.isLetter && $0.isASCII })
    }
    return path.split(separator: "/").contains("ko") ? "ko" : "en"
  }
}
