/// Finds many patterns in a line at once.
///
/// Each pattern is looked for only around a word it can not do without, and of those the rarest is taken.
struct PatternFinder: Sendable {
  /// Where a pattern was found.
  struct Found: Sendable {
    let pattern: Int
    let range: Range<Int>
  }

  private var program = PatternProgram()
  private var firstSteps: [Int32] = []
  /// How many words of each pattern come before the one that it is looked for around.
  private var before: [ClosedRange<Int>] = []
  private var byWord: [[Int32]] = []
  private var byPrefix: [[Int32]] = []
  private var anywhere: [Int32] = []

  init(_ patterns: [Pattern], _ lexicon: inout Lexicon) {
    for (index, pattern) in patterns.enumerated() {
      firstSteps.append(program.add(pattern, &lexicon))
      let anchor = PatternAnchor.rarest(of: pattern)
      before.append(anchor?.before ?? 0...0)
      guard let anchor else {
        anywhere.append(Int32(index))
        continue
      }
      for word in anchor.words { Self.add(index, to: &byWord, at: lexicon.add(word)) }
      for prefix in anchor.prefixes {
        Self.add(index, to: &byPrefix, at: lexicon.addPrefix(prefix))
      }
    }
  }

  private static func add(_ pattern: Int, to table: inout [[Int32]], at place: Int32) {
    while table.count <= Int(place) { table.append([]) }
    table[Int(place)].append(Int32(pattern))
  }

  /// Every place where a pattern begins, by patterns.
  func matches(in words: [Lexicon.Code]) -> [Found] {
    guard !words.isEmpty else { return [] }
    var found: [Found] = []
    program.run(on: words) { runner in
      var search = Search(runner: runner, tried: Array(repeating: 0, count: firstSteps.count))
      for (place, word) in words.enumerated() {
        for pattern in Self.entries(byWord, word.word) { look(for: pattern, at: place, &search) }
        for prefix in word.prefixes {
          for pattern in Self.entries(byPrefix, prefix) { look(for: pattern, at: place, &search) }
        }
      }
      for pattern in anywhere {
        for start in words.indices { look(for: pattern, from: start, &search) }
      }
      found = search.found
    }
    return found.sorted { ($0.pattern, $0.range.lowerBound) < ($1.pattern, $1.range.lowerBound) }
  }

  /// What goes on while one line is searched.
  private struct Search {
    let runner: PatternProgram.Runner
    var tried: [Int32]
    var found: [Found] = []
  }

  private static func entries(_ table: [[Int32]], _ place: Int32) -> [Int32] {
    place >= 0 && Int(place) < table.count ? table[Int(place)] : []
  }

  private func look(for pattern: Int32, at place: Int, _ search: inout Search) {
    let before = before[Int(pattern)]
    let first = max(0, place - before.upperBound, Int(search.tried[Int(pattern)]))
    let last = place - before.lowerBound
    guard first <= last else { return }
    for start in first...last { look(for: pattern, from: start, &search) }
    search.tried[Int(pattern)] = Int32(last + 1)
  }

  private func look(for pattern: Int32, from start: Int, _ search: inout Search) {
    let end = search.runner.end(of: firstSteps[Int(pattern)], at: start)
    if end > start { search.found.append(Found(pattern: Int(pattern), range: start..<end)) }
  }
}
