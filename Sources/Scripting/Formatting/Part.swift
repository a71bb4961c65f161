/// Something after a `#`.
struct Remark {
  /// The remark, from its `#` on.
  let text: String
  /// The column it begins in.
  var column = 1
  /// Whether nothing stands before it in its line.
  var isAlone = true
  /// Whether the line above is blank.
  var hasBlankAbove = false
  /// Whether one blank parts it from what stands before it in its line, as in words with a `#` in them.
  var isClose = false
}

/// What stands at one place of a file, with the remarks in it.
enum Piece {
  case words(Written)
  case list(Group)
  case map(Group)

  /// The list or map, if it is one.
  var group: Group? {
    switch self {
    case .words: nil
    case .list(let group), .map(let group): group
    }
  }

  /// The text, if it is words.
  var text: String? {
    if case .words(let words) = self { words.text } else { nil }
  }

  /// The same with its list or map changed.
  func with(_ change: (Group) -> Group) -> Piece {
    switch self {
    case .words: self
    case .list(let group): .list(change(group))
    case .map(let group): .map(change(group))
    }
  }
}

/// The items of a list, or the entries of a map.
struct Group {
  var parts: [Part] = []
  /// Remarks below the last part.
  var closing: [Remark] = []
  /// Whether it is written in brackets.
  var isFlow: Bool
  /// Whether its brackets are in one line.
  var isOneLine = true
}

/// An item of a list, or an entry of a map, with the remarks that belong to it.
struct Part {
  /// Remarks above it.
  var remarks: [Remark] = []
  /// Whether the line above it, or above its remarks, is blank.
  var hasBlankAbove = false
  /// Its name, if it is an entry of a map.
  var key: Written?
  var value = Piece.words(Written(text: "", style: .plain))
  /// The remark at the end of its line.
  var aside: Remark?

  /// Whether the remark at its end may be words that were meant to be said: then it stays as close to them as it
  /// was, for whoever reads the file, and the check, to see.
  var isCutByRemark: Bool {
    guard let aside, aside.isClose, case .words(let words) = value, words.style == .plain,
      !words.text.isEmpty
    else { return false }
    return key.map { Traps.prose.contains($0.text) } ?? true
  }
}

/// A whole file.
struct Document {
  /// Remarks at the top, which stay there whatever comes first.
  var header: [Remark]
  /// Whether a blank line parts them from the rest.
  var hasBlankBelowHeader: Bool
  var root: Piece
  /// Remarks that belong to nothing above them.
  var footer: [Remark]

  /// The texts of all remarks.
  var remarks: [String] {
    (header + footer).map(\.text) + root.remarks
  }
}

extension Piece {
  /// The texts of all remarks in it.
  var remarks: [String] {
    guard let group else { return [] }
    return group.closing.map(\.text)
      + group.parts.flatMap { part in
        part.remarks.map(\.text) + [part.aside].compactMap { $0?.text } + part.value.remarks
      }
  }
}
