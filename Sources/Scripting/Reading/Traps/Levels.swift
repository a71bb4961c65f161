import Dialogue

/// Knows the three columns of a script, that of its top keys, that of its states and that within a state,
/// and finds keys that stand in the wrong one.
struct Levels {
  private let lines: [WrittenLine]
  /// Where `states:` stands among the lines, and the column of the first state.
  private let states: (index: Int, indent: Int)?

  init(_ lines: [WrittenLine]) {
    self.lines = lines
    let top = lines.firstIndex { $0.indent == 0 && $0.key == "states" && $0.value.isEmpty }
    states = top.flatMap { index in
      lines.indices.contains(index + 1) && lines[index + 1].indent > 0
        ? (index, lines[index + 1].indent) : nil
    }
  }

  /// Keys in the wrong column.
  ///
  /// - Parameter isTwice: Whether to look only for what makes a key seem to be there twice.
  /// - Returns: What was found, in order.
  func misplaced(isTwice: Bool) -> [Traps.Finding] {
    guard let states else { return [] }
    return lines.indices.dropFirst(states.index + 1).compactMap { index in
      name(at: index, states.indent) ?? (isTwice ? nil : key(at: index, states.indent))
    }
  }

  /// The name of a state among the keys of the state above.
  private func name(at index: Int, _ column: Int) -> Traps.Finding? {
    let line = lines[index]
    guard line.indent > column, !line.isItem, let name = line.key, line.value.isEmpty,
      !Traps.keys.contains(name), index + 1 < lines.count
    else { return nil }
    let after = lines[index + 1]
    guard after.indent == line.indent, let next = after.key, State.keys.contains(next),
      !after.isItem
    else { return nil }
    return Traps.Finding(
      code: "Y907", message: "`\(name)` stands among the keys of the state above", line: line,
      column: line.indent + 1,
      help: "If it is a state, begin it in the column of the others: "
        + "`\(String(repeating: " ", count: column))\(name):`")
  }

  /// A key of a state that stands as far out as the states, or further.
  private func key(at index: Int, _ column: Int) -> Traps.Finding? {
    let line = lines[index]
    guard line.indent <= column, !line.isItem, let key = line.key, State.keys.contains(key),
      !FlowFile.keys.contains(key) || line.indent > 0
    else { return nil }
    let before = lines[index - 1]
    let isBelowName = before.indent >= line.indent && before.key != nil && before.value.isEmpty
    guard !line.value.isEmpty || isBelowName else { return nil }
    return Traps.Finding(
      code: "Y907", message: "`\(key)` stands too far out", line: line, column: line.indent + 1,
      help: "What a state does stands further in than its name: "
        + "`\(String(repeating: " ", count: column + 2))\(line.words)`")
  }
}
