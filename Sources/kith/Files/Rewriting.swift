import Foundation

/// Writes files anew.
enum Rewriting {
  /// Puts another text in a file's place, all of it or nothing, with the permissions the file has.
  ///
  /// The text is written beside the file first and then renamed; a link stays a link.
  ///
  /// - Throws: ``Failure`` with code 74 when it can not be written.
  static func replace(_ path: String, with text: String) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let new = "\(target).\(ProcessInfo.processInfo.processIdentifier).new"
    guard FileManager.default.isWritableFile(atPath: target) else { throw failure(path) }
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      let permissions = attributes[.posixPermissions] ?? 0o644
      defer { unlink(new) }
      guard
        FileManager.default.createFile(
          atPath: new, contents: Data(text.utf8), attributes: [.posixPermissions: permissions])
      else { throw failure(path) }
      try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: new)
      guard rename(new, target) == 0 else { throw failure(path) }
    } catch {
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> Failure {
    .inputOutput("\(path) could not be written", help: "Look at its permissions and its folder's.")
  }
}
