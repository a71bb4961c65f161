import Understanding

/// Makes the second opinion: learns which pieces of words heavy lines have, and which those that tell of danger; keeps
/// the weightiest, rounds.
///
/// One thread, one order given by the seed, plain arithmetic: the same lines give the same bytes.
struct OpinionMaker {
  /// A line, and how worrying it is.
  struct Line {
    let text: String
    let concern: Concern
    let weight: Float
  }

  var seed: UInt64 = 1
  var most = 24_000
  var epochs = 12
  var step: Float = 0.3
  /// How far above even odds a line must be.
  var threshold: Float = 0.5
  /// How far above even odds a line must be to second a rule.
  var graveThreshold: Float = 0.5

  /// The bytes of a model.
  func model(of lines: [Line]) -> [UInt8] {
    let pieces = lines.map { ModelFeatures.keys(of: Words($0.text)) }
    let all = Set(pieces.flatMap(\.self)).sorted()
    let first = Self.bounds.map { learn(lines, above: $0, pieces, all).weights }
    let weight = all.indices.map { index in first.map { abs($0[index]) }.max() ?? 0 }
    let weighty = all.indices.sorted { (weight[$0], all[$1]) > (weight[$1], all[$0]) }
    let kept = weighty.prefix(most).map { all[$0] }.sorted()
    return SecondOpinion.bytes(
      keys: kept,
      heavy: rounded(learn(lines, above: .safe, pieces, kept), threshold),
      grave: rounded(learn(lines, above: .concern, pieces, kept), graveThreshold))
  }

  /// What is told apart: what is more than safe, and what is more than heavy.
  private static let bounds: [Concern] = [.safe, .concern]

  private struct Learnt {
    var weights: [Float]
    var squares: [Float]
    var bias: Float = 0
    var biasSquare: Float = 1e-4
  }

  private func learn(
    _ lines: [Line], above bound: Concern, _ pieces: [[UInt32]], _ kept: [UInt32]
  ) -> Learnt {
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    let rows = pieces.map { $0.compactMap { places[$0] } }
    var learnt = Learnt(
      weights: Array(repeating: 0, count: kept.count),
      squares: Array(repeating: 1e-4, count: kept.count))
    var random = SeededOrder(seed: seed)
    var order = Array(rows.indices)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order {
        let length = 1 / Float(max(1, pieces[index].count)).squareRoot()
        let isAbove = lines[index].concern > bound
        step(&learnt, rows[index], length, lines[index].weight, isAbove)
      }
    }
    return learnt
  }

  private func step(
    _ learnt: inout Learnt, _ row: [Int], _ length: Float, _ weight: Float, _ isAbove: Bool
  ) {
    let sum = learnt.bias + row.reduce(Float(0)) { $0 + learnt.weights[$1] } * length
    let share = 1 / (1 + Float(Exponential.of(Double(-sum))))
    let error = (share - (isAbove ? 1 : 0)) * weight
    for place in row {
      let slope = error * length
      learnt.squares[place] += slope * slope
      learnt.weights[place] -= step * slope / learnt.squares[place].squareRoot()
    }
    learnt.biasSquare += error * error
    learnt.bias -= step * error / learnt.biasSquare.squareRoot()
  }

  private func rounded(_ learnt: Learnt, _ threshold: Float) -> SecondOpinion.Scale {
    let scale = max(learnt.weights.map(abs).max() ?? 1, 1e-6) / 127
    return SecondOpinion.Scale(
      weights: learnt.weights.map { Int8(($0 / scale).rounded()) },
      bias: Int32((learnt.bias / scale).rounded()),
      threshold: Int32((threshold / scale).rounded()))
  }
}
