import Dialogue

/// Goes through a text along the fields that were read from it, and finds the remarks between them.
///
/// Where words begin is known from the fields, so a `#` within words is never taken for a remark.
struct Follower {
  let source: SourceText
  let file: String
  var position = 0
  /// Remarks that belong to nothing yet.
  private(set) var pending: [Remark] = []

  init(_ source: SourceText, file: String) {
    self.source = source
    self.file = file
  }

  /// The character at the position.
  var current: Unicode.Scalar? {
    position < source.scalars.count ? source.scalars[position] : nil
  }

  /// Goes on to an index, keeping the remarks on the way.
  mutating func advance(to index: Int) throws(CanonicalForm.Refusal) {
    guard position <= index else { throw lost }
    while position < index {
      if current == "#" { takeRemark() } else { position += 1 }
    }
    guard position == index else { throw lost }
  }

  /// Goes on to the next thing that is no remark.
  mutating func settle() {
    while let current, current == "#" || current.isBlankOrBreak {
      if current == "#" { takeRemark() } else { position += 1 }
    }
  }

  /// Goes past the bracket that closes a list or map.
  mutating func passBracket(_ bracket: Unicode.Scalar) throws(CanonicalForm.Refusal) {
    while let current, current != bracket {
      if current == "#" { takeRemark() } else { position += 1 }
    }
    guard current == bracket else { throw lost }
    position += 1
  }

  /// The remark at the end of this line, if nothing but a mark stands before it.
  mutating func aside(past mark: Unicode.Scalar? = nil) -> Remark? {
    var index = position
    while index < source.scalars.count {
      let scalar = source.scalars[index]
      guard scalar == " " || scalar == "\t" || scalar == mark else { break }
      index += 1
    }
    guard index < source.scalars.count, source.scalars[index] == "#" else { return nil }
    let isClose = index == position + 1
    position = index
    takeRemark()
    var remark = pending.popLast()
    remark?.isClose = isClose
    return remark
  }

  /// The remarks that wait for something to belong to.
  mutating func takePending() -> [Remark] {
    defer { pending = [] }
    return pending
  }

  /// The remarks below the last part of a list or map: those no less indented than it.
  mutating func takeClosing(ofColumn column: Int) -> [Remark] {
    settle()
    let next = current == nil ? 0 : source.column(of: position)
    let closing = pending.prefix { $0.isAlone && $0.column >= column && $0.column > next }
    pending.removeFirst(closing.count)
    return Array(closing)
  }

  /// The reader and this one disagree about where things are.
  var lost: CanonicalForm.Refusal {
    .unsupported("what follows is written in a way that can not be laid out again", place)
  }

  var place: Place {
    Place(
      file: file, line: source.line(of: position), column: source.column(of: position))
  }

  private mutating func takeRemark() {
    let start = position
    while let current, !current.isBreak { position += 1 }
    var end = position
    while end > start, source.scalars[end - 1].isBlankOrBreak { end -= 1 }
    pending.append(
      Remark(
        text: source.string(source.scalars[start..<end]), column: source.column(of: start),
        isAlone: !source.hasWordsBefore(start), hasBlankAbove: source.hasBlankAbove(start)))
  }
}
