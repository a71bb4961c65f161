/// Powers of e by plain arithmetic, so that every machine gets the same bits.
package enum Exponential {
  /// e to the power of a number.
  package static func of(_ number: Double) -> Double {
    let number = min(max(number, -700), 700)
    let power = (number * 1.442_695_040_888_963_4).rounded()
    let rest = number - power * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for step in 1...13 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// Scores as shares that add up to 1.
  package static func shares(of scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { of($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
