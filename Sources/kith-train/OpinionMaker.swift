import Understanding

/// Makes the second opinion: learns which pieces of words heavy lines have, keeps the weightiest, rounds.
///
/// One thread, one order given by the seed, plain arithmetic: the same lines give the same bytes.
struct OpinionMaker {
  /// A line, and whether it is heavy.
  struct Line {
    let text: String
    let isHeavy: Bool
    let weight: Float
  }

  var seed: UInt64 = 1
  var most = 16_000
  var epochs = 12
  var step: Float = 0.3
  /// How far above even odds a line must be.
  var threshold: Float = 0.5

  /// The bytes of a model.
  func model(of lines: [Line]) -> [UInt8] {
    let pieces = lines.map { ModelFeatures.keys(of: Words($0.text)) }
    let all = Set(pieces.flatMap(\.self)).sorted()
    let first = learn(lines, pieces, all)
    let weighty = all.indices.sorted {
      (abs(first.weights[$0]), all[$1]) > (abs(first.weights[$1]), all[$0])
    }
    let kept = weighty.prefix(most).map { all[$0] }.sorted()
    return rounded(kept, learn(lines, pieces, kept))
  }

  private struct Learnt {
    var weights: [Float]
    var squares: [Float]
    var bias: Float = 0
    var biasSquare: Float = 1e-4
  }

  private func learn(_ lines: [Line], _ pieces: [[UInt32]], _ kept: [UInt32]) -> Learnt {
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
        step(&learnt, rows[index], length, lines[index])
      }
    }
    return learnt
  }

  private func step(_ learnt: inout Learnt, _ row: [Int], _ length: Float, _ line: Line) {
    let sum = learnt.bias + row.reduce(Float(0)) { $0 + learnt.weights[$1] } * length
    let share = 1 / (1 + Float(Exponential.of(Double(-sum))))
    let error = (share - (line.isHeavy ? 1 : 0)) * line.weight
    for place in row {
      let slope = error * length
      learnt.squares[place] += slope * slope
      learnt.weights[place] -= step * slope / learnt.squares[place].squareRoot()
    }
    learnt.biasSquare += error * error
    learnt.bias -= step * error / learnt.biasSquare.squareRoot()
  }

  private func rounded(_ keys: [UInt32], _ learnt: Learnt) -> [UInt8] {
    let scale = max(learnt.weights.map(abs).max() ?? 1, 1e-6) / 127
    return SecondOpinion.bytes(
      keys: keys, weights: learnt.weights.map { Int8(($0 / scale).rounded()) },
      bias: Int32((learnt.bias / scale).rounded()),
      threshold: Int32((threshold / scale).rounded()))
  }
}
