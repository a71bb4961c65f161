/// A script's lines, with what each is about, as far as planting mistakes needs to know.
struct Rows {
  /// A state and the lines it takes up.
  struct State {
    let name: String
    let rows: Range<Int>
  }

  /// A line that names a state to go to.
  struct Edge {
    let row: Int
    let target: String
  }

  let rows: [String]
  private(set) var states: [State] = []
  private(set) var edges: [Edge] = []

  init(_ rows: [String]) {
    self.rows = rows
    let first = (rows.firstIndex(of: "states:") ?? rows.count - 1) + 1
    var starts: [(String, Int)] = []
    for row in first..<max(first, rows.count) {
      if let name = rows[row].wholeMatch(of: #/  (?<name>[a-z0-9-]+):/#)?.output.name {
        starts.append((String(name), row))
      }
    }
    for (index, (name, start)) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].1 : rows.count
      states.append(State(name: name, rows: start..<end))
    }
    for row in first..<max(first, rows.count) {
      if let target = Self.target(rows[row]) { edges.append(Edge(row: row, target: target)) }
    }
  }

  func indices(_ fits: (String) -> Bool) -> [Int] {
    rows.indices.filter { fits(rows[$0]) }
  }

  /// The lines that declare a slot in one line each.
  var slotRows: [Int] {
    guard let start = rows.firstIndex(of: "slots:") else { return [] }
    return rows.indices.dropFirst(start + 1).prefix { rows[$0].hasPrefix("  ") }
      .filter { rows[$0].contains(/^  [a-z0-9-]+: \{/) }
  }

  /// States that say something and go on, and nothing else.
  var silentStates: [State] {
    states.filter { state in
      let keys = state.rows.compactMap { row in
        rows[row].firstMatch(of: /^    (?<key>[a-z-]+):/)?.output.key
      }
      return Set(keys).isSubset(of: ["say", "next", "seeds"]) && keys.contains("next")
    }
  }

  func isUnderNext(_ row: Int) -> Bool { key(above: row) == "next" }

  func isUnderChoose(_ row: Int) -> Bool { key(above: row) == "choose" }

  func isUnderSay(_ row: Int) -> Bool { key(above: row) == "say" }

  private func key(above row: Int) -> String? {
    for index in rows[..<row].indices.reversed() {
      if let match = rows[index].firstMatch(of: /^    (?<key>[a-z-]+):/) {
        return String(match.output.key)
      }
    }
    return nil
  }

  private static func target(_ row: String) -> String? {
    if row.hasPrefix("      - "), let match = row.firstMatch(of: #/ -> (?<name>[a-z0-9-]+)$/#) {
      return String(match.output.name)
    }
    if let match = row.firstMatch(of: /^    (next|skip): (?<name>[a-z0-9-]+)$/) {
      return String(match.output.name)
    }
    if let match = row.firstMatch(of: /^        to: (?<name>[a-z0-9-]+)$/) {
      return String(match.output.name)
    }
    return nil
  }
}
