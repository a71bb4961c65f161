/// A place in a file that a person wrote.
public struct Place: Hashable, Sendable, Comparable {
  /// The file, as it was named when it was read.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted in characters from 1.
  public let column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders places by file, then line, then column.
  public static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }

  /// The place some columns to the right.
  public func moved(by columns: Int) -> Place {
    Place(file: file, line: line, column: column + columns)
  }
}
