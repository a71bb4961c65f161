public import Dialogue

/// A data file that was read: its name and its text.
public struct SourceFile: Hashable, Sendable {
  /// The path it was read from, as a person would name it.
  public let path: String
  /// What it says, each line ended by `\n` alone.
  public let text: String
  /// The text as it was saved, with the line ends of whatever program wrote it.
  public let saved: String
  /// Where it is, with all its folders: they tell what kind of file it is.
  public let location: String

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - path: The path it was read from, as a person would name it.
  ///   - text: What it says, with line ends of any kind.
  ///   - location: The whole path, if `path` begins in the folder somebody works in.
  public init(path: String, text: String, location: String? = nil) {
    self.path = path
    self.text = LineEnds.plain(text)
    saved = text
    self.location = location ?? path
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: What is saved.
  ///   - path: The path it was read from, as a person would name it.
  ///   - location: The whole path.
  ///   - diagnostics: Gets the first line that is no text, if there is one.
  /// - Returns: The source; nil when it is no text in UTF-8.
  public static func read(
    _ bytes: some Collection<UInt8>, path: String, location: String? = nil,
    into diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return SourceFile(path: path, text: text, location: location)
    }
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let start = lines.isEmpty ? "" : String(decoding: lines[line], as: UTF8.self)
    let column = isWide ? 1 : start.unicodeScalars.prefix { $0 != "\u{FFFD}" }.count + 1
    diagnostics.append(
      Diagnostic(
        "Y901", isWide ? "the file is saved as UTF-16" : "this line is not saved as UTF-8",
        at: Place(file: path, line: isWide ? 1 : line + 1, column: column),
        help: "Save the file as UTF-8: many programs ask for the encoding under “Save as”."))
    return nil
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
    return location.split(separator: "/").contains("ko") ? "ko" : "en"
  }
}
