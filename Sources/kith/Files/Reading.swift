import Dialogue
import Foundation
import Scripting

/// Reads files from disk.
enum Reading {
  /// The greatest size of a data file, in bytes.
  static let most = 16_000_000

  /// The text of a file.
  ///
  /// - Throws: ``Failure`` with code 66 when it is not there, 74 when it can not be read.
  static func source(_ path: String) throws -> SourceFile {
    var diagnostics: [Diagnostic] = []
    if let source = try source(path, into: &diagnostics) { return source }
    let place = diagnostics.first.map { ", line \($0.place.line)" } ?? ""
    throw Failure.inputOutput(
      "\(path) is not text\(place)", help: diagnostics.first?.help ?? "Save it as UTF-8.")
  }

  /// The text of a file; what is no text is told as a mistake of the file.
  ///
  /// - Throws: ``Failure`` with code 66 when it is not there, 74 when it can not be read.
  static func source(_ path: String, into diagnostics: inout [Diagnostic]) throws -> SourceFile? {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure.noInput("there is no file \(path)")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.inputOutput("\(path) can not be read", help: "Look at its permissions.")
    }
    guard data.count <= most else {
      throw Failure.inputOutput("\(path) is too large", help: "The limit is \(most) bytes.")
    }
    return SourceFile.read(
      data, path: path, location: URL(fileURLWithPath: path).path, into: &diagnostics)
  }

  /// Everything read from standard input, bytes that are no UTF-8 replaced.
  static func standardInput() -> String {
    String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }
}
