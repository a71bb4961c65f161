/// One mistake a writer could make in a script, planted by a seed.
public enum Mutation: String, CaseIterable, Sendable {
  /// A target is misspelt.
  case lostTarget
  /// A state is taken out.
  case lostState
  /// The only way to a state leads elsewhere.
  case lostWay
  /// A `next:` is taken out.
  case lostNext
  /// An `end:` is taken out.
  case lostEnd
  /// The last line of a list under `next:`, the one without a condition, is taken out.
  case lostOtherwise
  /// `not` is taken out of a condition whose opposite stands beside it.
  case lostNot
  /// A slot is not declared any more.
  case lostSlot
  /// `[?slot: …]` loses its brackets.
  case lostOptional
  /// A `skip:` is taken out where a slot is read after the question.
  case lostSkip
  /// A key is misspelt.
  case badKey
  /// A state that only speaks leads to itself.
  case circle
  /// Two choices have the same words.
  case twins
  /// A condition asks for a value its slot can not hold.
  case badValue
  /// A condition contradicts itself.
  case contradiction

  /// The text with the mistake, or nil when there is no place for it.
  public func plant(in text: String, _ random: inout Seeded) -> String? {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changed = change(&rows, &random)
    return changed ? rows.joined(separator: "\n") : nil
  }

  private func change(_ rows: inout [String], _ random: inout Seeded) -> Bool {
    let script = Rows(rows)
    switch self {
    case .lostTarget:
      guard let edge = script.edges.randomElement(using: &random) else { return false }
      rows[edge.row] = rows[edge.row].replacingLast(edge.target, with: edge.target + "x")
    case .lostState:
      let wanted = script.states.filter { state in script.edges.contains { $0.target == state.name }
      }
      guard let state = wanted.randomElement(using: &random) else { return false }
      rows.removeSubrange(state.rows)
    case .lostWay: return loseWay(&rows, script, &random)
    case .lostNext:
      let lone = script.indices { $0.hasPrefix("    next: ") }
      guard let row = lone.randomElement(using: &random) else { return false }
      rows.remove(at: row)
    case .lostEnd:
      guard let row = script.indices({ $0 == "    end: true" }).randomElement(using: &random) else {
        return false
      }
      rows.remove(at: row)
    case .lostOtherwise:
      let last = script.indices {
        $0.hasPrefix("      - ") && !$0.contains(":") && !$0.contains("->")
      }
      .filter { row in script.isUnderNext(row) && row > 0 && rows[row - 1].hasPrefix("        to:")
      }
      guard let row = last.randomElement(using: &random) else { return false }
      rows.remove(at: row)
    case .lostNot:
      let nots = script.indices { $0.contains("if: not ") }.filter { row in
        let plain = rows[row].replacing("if: not ", with: "if: ")
        return script.isUnderChoose(row) && rows.contains(plain)
      }
      guard let row = nots.randomElement(using: &random) else { return false }
      rows[row] = rows[row].replacing("if: not ", with: "if: ")
    default: return changeMore(&rows, script, &random)
    }
    return true
  }

  private func changeMore(
    _ rows: inout [String], _ script: Rows, _ random: inout Seeded
  ) -> Bool {
    switch self {
    case .lostSlot:
      let declared = script.slotRows
      guard let row = declared.randomElement(using: &random) else { return false }
      rows.remove(at: row)
    case .lostOptional: return loseOptional(&rows, script, &random)
    case .lostSkip:
      let skips = script.indices { $0.hasPrefix("    skip: ") }.filter { row in
        row > 0 && rows[row - 1].hasPrefix("    pick: ")
      }
      guard let row = skips.randomElement(using: &random) else { return false }
      rows.remove(at: row)
    case .badKey:
      let keys = ["    next:", "    say:", "    choose:", "    end:", "        to:", "        if:"]
      let found = script.indices { row in keys.contains { row.hasPrefix($0) } }
      guard let row = found.randomElement(using: &random),
        let colon = rows[row].firstIndex(of: ":")
      else { return false }
      rows[row].insert("s", at: colon)
    case .circle:
      let silent = script.silentStates
      guard let state = silent.randomElement(using: &random),
        let row = state.rows.first(where: { rows[$0].hasPrefix("    next: ") })
      else { return false }
      rows[row] = "    next: \(state.name)"
    case .twins:
      let labels = script.indices { $0.hasPrefix("      - ") && $0.contains(" -> ") }
      guard let row = labels.randomElement(using: &random) else { return false }
      rows.insert(rows[row], at: row)
    case .badValue:
      let asked = script.indices { $0.contains(" >= ") || $0.contains(" < ") }
      guard let row = asked.randomElement(using: &random) else { return false }
      rows[row] = String(rows[row].prefix { $0 != ">" && $0 != "<" }) + ">= 999"
    case .contradiction:
      let asked = script.indices { $0.contains("if: not ") }.filter { !script.isUnderSay($0) }
      guard let row = asked.randomElement(using: &random),
        let name = rows[row].split(separator: " ").last
      else { return false }
      rows[row] += " and \(name)"
    default: return false
    }
    return true
  }

  private func loseWay(_ rows: inout [String], _ script: Rows, _ random: inout Seeded) -> Bool {
    let single = script.edges.filter { edge in
      script.edges.count { $0.target == edge.target } == 1
        && script.states.contains { $0.name == edge.target }
    }
    guard let edge = single.randomElement(using: &random),
      let other = script.states.filter({ $0.name != edge.target }).randomElement(using: &random)
    else { return false }
    rows[edge.row] = rows[edge.row].replacingLast(edge.target, with: other.name)
    return true
  }

  private func loseOptional(
    _ rows: inout [String], _ script: Rows, _ random: inout Seeded
  ) -> Bool {
    let found = script.indices { row in
      row.contains(/\[\?[a-z0-9-]+: [^\]]*\{/)
    }
    guard let row = found.randomElement(using: &random),
      let match = rows[row].firstMatch(of: /\[\?[a-z0-9-]+: ?(?<inner>[^\]]*\{[^\]]*)\]/)
    else { return false }
    rows[row].replaceSubrange(match.range, with: match.output.inner)
    return true
  }
}

extension String {
  /// The text with the last occurrence of a word replaced.
  fileprivate func replacingLast(_ word: String, with other: String) -> String {
    guard let range = ranges(of: word).last else { return self }
    var copy = self
    copy.replaceSubrange(range, with: other)
    return copy
  }
}
