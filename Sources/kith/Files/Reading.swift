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
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isFolder.boolValue else {
      throw Failure.noInput("\(path) is a folder", help: "Name a file in it.")
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
  ///
  /// - Throws: ``Failure`` with code 74 when it is closed, or a folder.
  static func standardInput() throws -> String {
    do {
      return String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
    } catch {
      throw Failure.inputOutput(
        "standard input can not be read", help: "Is it open, and no folder?")
    }
  }

  /// The lines of a text, ended as on any system; a line separator inside JSON ends none.
  static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
  }
}
