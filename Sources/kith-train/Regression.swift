import Understanding

/// Multinomial logistic regression over sparse pieces, by adaptive gradient steps.
///
/// One thread, one order given by the seed, plain arithmetic: the same lines give the same weights.
struct Regression {
  static let classes = FeelingModel.classes

  /// A line as places of the pieces it has.
  struct Row {
    var places: [Int32]
    var length: Float
    var classes: [Int]
    var weight: Float
  }

  private(set) var weights: [Float]
  private(set) var biases: [Float]
  private var squares: [Float]
  private var biasSquares: [Float]

  init(pieces: Int) {
    weights = Array(repeating: 0, count: pieces * Self.classes)
    squares = Array(repeating: 0, count: pieces * Self.classes)
    biases = Array(repeating: 0, count: Self.classes)
    biasSquares = Array(repeating: 0, count: Self.classes)
  }

  mutating func train(
    _ rows: [Row], epochs: Int, step: Float, decay: Float, order random: inout SeededOrder
  ) {
    var order = Array(rows.indices)
    for epoch in 0..<epochs {
      random.shuffle(&order)
      let rate = step / (1 + Float(epoch) / 2)
      for index in order { learn(rows[index], rate, decay) }
    }
  }

  private mutating func learn(_ row: Row, _ rate: Float, _ decay: Float) {
    let shares = shares(of: row)
    let wanted = Self.wanted(row.classes)
    var errors = [Float](repeating: 0, count: Self.classes)
    for place in errors.indices { errors[place] = (shares[place] - wanted[place]) * row.weight }
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for piece in row.places {
          let start = Int(piece) * Self.classes
          for place in 0..<Self.classes {
            let slope = errors[place] * row.length + decay * weights[start + place]
            squares[start + place] += slope * slope
            weights[start + place] -=
              rate * slope / (squares[start + place].squareRoot() + 1e-4)
          }
        }
      }
    }
    for place in 0..<Self.classes {
      biasSquares[place] += errors[place] * errors[place]
      biases[place] -= rate * errors[place] / (biasSquares[place].squareRoot() + 1)
    }
  }

  private func shares(of row: Row) -> [Float] {
    var sums = [Float](repeating: 0, count: Self.classes)
    weights.withUnsafeBufferPointer { weights in
      for piece in row.places {
        let start = Int(piece) * Self.classes
        for place in 0..<Self.classes { sums[place] += weights[start + place] }
      }
    }
    return Exponential.shares(
      of: sums.indices.map { Double(biases[$0] + sums[$0] * row.length) }
    ).map { Float($0) }
  }

  /// Most of the wish goes to the first label, the rest is shared by what is right as well.
  private static func wanted(_ classes: [Int]) -> [Float] {
    var wanted = [Float](repeating: 0, count: Self.classes)
    guard let first = classes.first else { return wanted }
    let others = classes.dropFirst()
    wanted[first] = others.isEmpty ? 1 : 0.7
    for other in others { wanted[other] += 0.3 / Float(others.count) }
    return wanted
  }
}

/// Numbers that look random and are the same for the same seed (SplitMix64, Steele et al. 2014).
struct SeededOrder {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func shuffle(_ places: inout [Int]) {
    for index in places.indices.dropFirst().reversed() {
      places.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
