/// The difference of two texts, line by line.
public enum Difference {
  private enum Row {
    case same(String), gone(String), new(String)

    var text: String {
      switch self {
      case .same(let line): "  " + line
      case .gone(let line): "- " + line
      case .new(let line): "+ " + line
      }
    }

    var isSame: Bool {
      if case .same = self { true } else { false }
    }
  }

  /// A unified diff without headers.
  ///
  /// - Parameters:
  ///   - old: The lines expected.
  ///   - new: The lines found.
  ///   - context: How many equal lines are shown around a change.
  ///   - most: The greatest number of lines shown.
  /// - Returns: The lines, with `-` and `+` before what changed.
  public static func unified(
    _ old: [String], _ new: [String], context: Int, most: Int
  ) -> String {
    let rows = rows(old, new)
    let changed = rows.indices.filter { !rows[$0].isSame }
    var shown: [String] = []
    var last = -1
    for index in rows.indices {
      guard changed.contains(where: { abs($0 - index) <= context }) else { continue }
      if last >= 0, index > last + 1 { shown.append("  …") }
      shown.append(rows[index].text)
      last = index
      if shown.count >= most {
        shown.append("  … (more)")
        break
      }
    }
    return shown.joined(separator: "\n")
  }

  private static func rows(_ old: [String], _ new: [String]) -> [Row] {
    var rows: [Row] = []
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var one = 0
    var other = 0
    while one < old.count || other < new.count {
      if one < old.count, removed.contains(one) {
        rows.append(.gone(old[one]))
        one += 1
      } else if other < new.count, inserted.contains(other) {
        rows.append(.new(new[other]))
        other += 1
      } else {
        rows.append(.same(one < old.count ? old[one] : new[other]))
        one += 1
        other += 1
      }
    }
    return rows
  }
}
