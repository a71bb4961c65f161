import Foundation
public import Scripting

/// The files of this repository, for tests.
public enum Repository {
  /// The folder the package is in.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The file at a path below the root.
  public static func source(_ path: String) -> SourceFile {
    let text = (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)) ?? ""
    return SourceFile(path: path, text: text)
  }

  /// The bytes of a file at a path below the root.
  public static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: root + "/" + path).map { [UInt8]($0) }
  }

  /// The files below a folder with an ending, sorted, by their paths below the root.
  public static func files(in folder: String, ending: String) -> [String] {
    let names =
      FileManager.default.enumerator(atPath: root + "/" + folder)?
      .compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.contains(".build") }.sorted()
      .map { folder + "/" + $0 }
  }
}
