import Dialogue

extension Follower {
  /// Follows a key and what it names.
  mutating func entry(
    _ entry: Field.Entry, indent: Int, isInFlow: Bool
  ) throws(CanonicalForm.Refusal) -> Part {
    try advance(to: source.index(of: entry.place))
    try refuseTag(at: entry.place)
    var part = Part(
      remarks: takePending(), hasBlankAbove: !isInFlow && source.hasBlankAbove(position))
    part.key = try passWords(entry.key, indent: indent).words
    try follow(entry.value, into: &part, indent: indent, isInFlow: isInFlow)
    return part
  }

  /// Follows what stands after a dash or a key, and gathers the remarks beside it.
  mutating func follow(
    _ field: Field, into part: inout Part, indent: Int, isInFlow: Bool
  ) throws(CanonicalForm.Refusal) {
    try refuseTag(at: field.place)
    let start = source.index(of: field.place)
    let isEmpty = field.text == "" && !isMark(start, ["\"", "'", "|", ">"])
    let isBelow = isEmpty || source.line(of: start) > source.line(of: position)
    var asides = [isBelow ? aside(past: ":") : nil]
    if let text = field.text, !isEmpty {
      try advance(to: start)
      part.remarks += takePending()
      let passed = try passWords(text, indent: indent)
      part.value = .words(passed.words)
      asides.append(passed.aside)
    } else if !isEmpty {
      if isInFlow || isMark(start, ["[", "{"]) {
        try advance(to: start)
        part.remarks += takePending()
      }
      part.value = try piece(field, indent: indent, isInFlow: isInFlow)
    }
    asides.append(aside(past: isInFlow ? "," : nil))
    let last = asides.lastIndex { $0 != nil }
    part.aside = last.flatMap { asides.remove(at: $0) }
    part.remarks += asides.compactMap { $0 }
  }

  /// Tags and anchors have no place in the form.
  func refuseTag(at place: Place) throws(CanonicalForm.Refusal) {
    guard isMark(source.index(of: place), ["!", "&"]) else { return }
    throw .unsupported("tags and anchors are not part of the script language", place)
  }

  /// Whether one of some characters is at an index.
  private func isMark(_ index: Int, _ marks: Set<Unicode.Scalar>) -> Bool {
    index < source.scalars.count && marks.contains(source.scalars[index])
  }
}
