import CEmbedded

/// Files that are compiled into the program, by their paths in the repository.
enum Embedded {
  /// The bytes of a file; none for a path that `CEmbedded` does not list.
  static func bytes(of path: String) -> [UInt8] {
    Array(buffer(of: path))
  }

  /// A text file.
  static func source(_ path: String) -> SourceFile {
    SourceFile(path: path, text: String(decoding: buffer(of: path), as: UTF8.self))
  }

  private static func buffer(of path: String) -> UnsafeBufferPointer<UInt8> {
    let file = embedded_file(path)
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}
