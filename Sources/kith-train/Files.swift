import Foundation
import Scripting

/// A problem that ends a command.
struct Trouble: Error, CustomStringConvertible {
  let description: String
}

/// Files in and out.
enum Files {
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Trouble(description: "\(path) can not be read")
    }
    return [UInt8](data)
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// The YAML files of a folder.
  static func sources(in folder: String) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { SourceFile(path: folder + "/" + $0, text: try text(folder + "/" + $0)) }
  }
}
