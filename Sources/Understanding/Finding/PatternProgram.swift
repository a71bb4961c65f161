/// Patterns in a form that is matched fast: flat steps over numbered words.
struct PatternProgram: Sendable {
  /// One step; what follows it is `next`, or nothing more to ask for when that is negative.
  struct Step: Sendable {
    enum Kind: UInt8, Sendable { case word, anyOf, prefix, number, start, end, gap, split }

    let kind: Kind
    /// The word, the set, the prefix, the least words of a gap, or the first branch of a split.
    let first: Int32
    /// The most words of a gap, or the number of branches.
    let second: Int32
    let next: Int32
  }

  private(set) var steps: [Step] = []
  private(set) var branches: [Int32] = []
  /// Sets of words, each as its first place in `bits` and how many words of 64 bits it has.
  private(set) var sets: [(first: Int32, count: Int32)] = []
  private(set) var bits: [UInt64] = []

  /// Adds a pattern.
  ///
  /// - Returns: Its first step.
  mutating func add(_ pattern: Pattern, _ lexicon: inout Lexicon) -> Int32 {
    add(pattern.elements[...], before: -1, &lexicon)
  }

  private mutating func add(
    _ elements: ArraySlice<Pattern.Element>, before next: Int32, _ lexicon: inout Lexicon
  ) -> Int32 {
    var next = next
    for element in elements.reversed() { next = add(element, before: next, &lexicon) }
    return next
  }

  private mutating func add(
    _ element: Pattern.Element, before next: Int32, _ lexicon: inout Lexicon
  ) -> Int32 {
    switch element {
    case .word(let word): return add(.word, lexicon.add(word), 0, next)
    case .prefix(let prefix): return add(.prefix, lexicon.addPrefix(prefix), 0, next)
    case .anyOf(let words):
      return add(.anyOf, addSet(words.sorted().map { lexicon.add($0) }), 0, next)
    case .number: return add(.number, 0, 0, next)
    case .start: return add(.start, 0, 0, next)
    case .end: return add(.end, 0, 0, next)
    case .gap(let range):
      return add(.gap, Int32(range.lowerBound), Int32(range.upperBound), next)
    case .oneOf(let ways):
      let firsts = ways.map { add($0[...], before: next, &lexicon) }
      let first = Int32(branches.count)
      branches += firsts
      return add(.split, first, Int32(firsts.count), next)
    }
  }

  private mutating func add(
    _ kind: Step.Kind, _ first: Int32, _ second: Int32, _ next: Int32
  ) -> Int32 {
    steps.append(Step(kind: kind, first: first, second: second, next: next))
    return Int32(steps.count - 1)
  }

  private mutating func addSet(_ words: [Int32]) -> Int32 {
    let count = Int(words.max() ?? 0) / 64 + 1
    sets.append((Int32(bits.count), Int32(count)))
    bits += Array(repeating: 0, count: count)
    for word in words { bits[bits.count - count + Int(word) / 64] |= 1 << UInt64(word % 64) }
    return Int32(sets.count - 1)
  }

  /// Runs on one line; nothing is copied.
  func run<Result>(on words: [Lexicon.Code], _ body: (Runner) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      branches.withUnsafeBufferPointer { branches in
        sets.withUnsafeBufferPointer { sets in
          bits.withUnsafeBufferPointer { bits in
            words.withUnsafeBufferPointer { words in
              body(Runner(steps: steps, branches: branches, sets: sets, bits: bits, words: words))
            }
          }
        }
      }
    }
  }

  /// Matches the steps against one line.
  struct Runner {
    let steps: UnsafeBufferPointer<Step>
    let branches: UnsafeBufferPointer<Int32>
    let sets: UnsafeBufferPointer<(first: Int32, count: Int32)>
    let bits: UnsafeBufferPointer<UInt64>
    let words: UnsafeBufferPointer<Lexicon.Code>

    /// The end of the longest match of a step and what follows it, or a negative number.
    func end(of step: Int32, at place: Int) -> Int {
      guard step >= 0 else { return place }
      let now = steps[Int(step)]
      switch now.kind {
      case .start: return place == 0 ? end(of: now.next, at: place) : -1
      case .end: return place == words.count ? end(of: now.next, at: place) : -1
      case .gap: return endOfGap(now, at: place)
      case .split:
        var longest = -1
        for branch in now.first..<(now.first + now.second) {
          longest = max(longest, end(of: branches[Int(branch)], at: place))
        }
        return longest
      case .word, .anyOf, .prefix, .number:
        return place < words.count && holds(now, at: place) ? end(of: now.next, at: place + 1) : -1
      }
    }

    private func endOfGap(_ gap: Step, at place: Int) -> Int {
      let most = min(Int(gap.second), words.count - place)
      var longest = -1
      var skipped = Int(gap.first)
      while skipped <= most {
        longest = max(longest, end(of: gap.next, at: place + skipped))
        skipped += 1
      }
      return longest
    }

    private func holds(_ step: Step, at place: Int) -> Bool {
      let word = words[place].word
      switch step.kind {
      case .word: return word == step.first
      case .anyOf:
        let set = sets[Int(step.first)]
        guard word >= 0, word / 64 < set.count else { return false }
        return bits[Int(set.first + word / 64)] & (1 << UInt64(word % 64)) != 0
      case .prefix: return words[place].prefixes.contains(step.first)
      default: return words[place].isNumber
      }
    }
  }
}
