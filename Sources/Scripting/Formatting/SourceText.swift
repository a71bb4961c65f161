import Dialogue

/// A text as a YAML reader counts it: lines and columns of Unicode scalars.
struct SourceText {
  /// The scalars, each line break one of them.
  let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  /// Counts a text whose line ends are plain.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// The whole text.
  var text: String {
    string(scalars[...])
  }

  /// Where a place is.
  func index(of place: Place) -> Int {
    guard place.line >= 1, place.line <= starts.count else { return scalars.count }
    return min(starts[place.line - 1] + max(place.column - 1, 0), scalars.count)
  }

  /// The line an index is in, from 1.
  func line(of index: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column of an index, from 1.
  func column(of index: Int) -> Int {
    index - starts[line(of: index) - 1] + 1
  }

  /// Where a line begins.
  func start(ofLine line: Int) -> Int {
    starts[line - 1]
  }

  /// Whether an index begins its line, and there is nothing but white space in the line above.
  func hasBlankAbove(_ index: Int) -> Bool {
    let line = line(of: index)
    guard line > 1, !hasWordsBefore(index) else { return false }
    return scalars[starts[line - 2]..<starts[line - 1]].allSatisfy(\.isBlankOrBreak)
  }

  /// Whether something stands before an index in its line.
  func hasWordsBefore(_ index: Int) -> Bool {
    !scalars[starts[line(of: index) - 1]..<index].allSatisfy(\.isBlankOrBreak)
  }

  func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether YAML ends a line here.
  var isBreak: Bool {
    self == "\n"
  }

  /// Whether it parts words without meaning anything.
  var isBlankOrBreak: Bool {
    self == " " || self == "\t" || isBreak
  }
}
