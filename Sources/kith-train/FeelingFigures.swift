import Understanding

/// How well feelings are heard: stated, offered, and the best guess.
struct FeelingFigures {
  private var lines = 0
  private var stated = 0
  private var statedRight = 0
  private var statedFamily = 0
  private var offered = 0
  private var offeredRight = 0
  private var guessed = 0
  private var empty = 0
  private var falselyStated = 0
  private var falselyOffered = 0
  private var forbidden = 0
  private var forbiddenStated = 0
  private var wanted: [Int: Int] = [:]
  private var given: [Int: Int] = [:]
  private var right: [Int: Int] = [:]
  private var wrong: [String] = []

  static func print(
    _ name: String, _ table: Table, _ rows: [[String]], _ listener: Listener, _ misses: Bool
  ) {
    var figures = FeelingFigures()
    for row in rows {
      figures.add(
        table.value(row, "text"), Example.classes(table.value(row, "gold")),
        mustNot: Example.classes(table.value(row, "must_not")), listener)
    }
    figures.report(name)
    if misses { for line in figures.wrong { Swift.print(line) } }
  }

  private mutating func add(
    _ line: String, _ gold: [Int], mustNot: [Int], _ listener: Listener
  ) {
    let own = listener.feelings(in: line).filter { $0.about == .self }
    let state = own.first { $0.manner == .state }
    let offer = own.first { $0.manner == .offer }
    if !mustNot.isEmpty {
      forbidden += 1
      if own.contains(where: { $0.manner == .state && mustNot.contains($0.feeling.index) }) {
        forbiddenStated += 1
        wrong.append("DENIED\t\(line)")
      }
    }
    if gold == [Example.none] {
      empty += 1
      if let state {
        falselyStated += 1
        wrong.append("FALSE\t\(state.feeling)\t\(state.words)\t\(line)")
      }
      if state != nil || offer != nil { falselyOffered += 1 }
      return
    }
    count(line, gold, state: state, offer: offer, guess: own.first)
  }

  private mutating func count(
    _ line: String, _ gold: [Int], state: HeardFeeling?, offer: HeardFeeling?, guess: HeardFeeling?
  ) {
    lines += 1
    if let state {
      stated += 1
      if gold.contains(state.feeling.index) { statedRight += 1 }
      let families = gold.filter { $0 < Feeling.allCases.count }
        .map { Feeling.allCases[$0].family }
      if families.contains(state.feeling.family) { statedFamily += 1 }
      if !gold.contains(state.feeling.index) {
        wrong.append("WRONG\t\(state.feeling)\t\(state.words)\t\(line)")
      }
    } else if let offer {
      offered += 1
      if gold.contains(offer.feeling.index) { offeredRight += 1 }
    }
    let best = guess?.feeling.index
    let isRight = best.map(gold.contains) ?? false
    if isRight { guessed += 1 }
    let label = isRight ? best ?? gold[0] : gold.first { $0 < Feeling.allCases.count } ?? gold[0]
    wanted[label, default: 0] += 1
    if let best { given[best, default: 0] += 1 }
    if isRight { right[label, default: 0] += 1 }
  }

  /// The mean over labels of precision and recall together, best guess against first label.
  private var meanF1: Double {
    let labels = wanted.keys.filter { (wanted[$0] ?? 0) >= 3 }
    let scores = labels.map { label in
      2 * Double(right[label] ?? 0) / Double((wanted[label] ?? 0) + (given[label] ?? 0))
    }
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  private func report(_ name: String) {
    Swift.print(
      """
      \(name): \(lines) lines with a feeling, \(empty) without
        stated: coverage \(share(stated, lines)), right \(share(statedRight, stated)), \
      family \(share(statedFamily, stated))
        offered: coverage \(share(offered, lines)), right \(share(offeredRight, offered))
        without a feeling: stated \(share(falselyStated, empty)), stated or offered \
      \(share(falselyOffered, empty))
        best guess right \(share(guessed, lines)), mean F1 \
      \(share(Int(meanF1 * 10_000), 10_000)), denied but stated \(forbiddenStated) of \(forbidden)
      """)
  }

  /// One line for each line: gold, what the words say, what the model says.
  static func dump(_ table: Table, _ rows: [[String]], _ listener: Listener) {
    for row in rows {
      let line = table.value(row, "text")
      let account = listener.account(of: line)
      let traces = account.traces.filter { $0.fate == .felt || $0.fate == .denied }.map {
        "\($0.feeling.rawValue):\($0.weight):\($0.fate.rawValue):\($0.pattern)"
      }
      let likelihoods = Feeling.allCases.map {
        share(Int((account.opinion?.likelihood(of: $0) ?? 0) * 10_000), 10_000)
      }
      Swift.print(
        [
          table.value(row, "source"), table.value(row, "gold"), traces.joined(separator: "|"),
          likelihoods.joined(separator: ","),
          share(Int((account.opinion?.none ?? 0) * 10_000), 10_000), line,
        ].joined(separator: "\t"))
    }
  }
}
