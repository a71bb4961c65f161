/// A second pair of ears for lines the safety rules are silent on: a linear model over hashed pieces of
/// words.
///
/// It may only raise a line from safe to heavy; it never lowers anything and never raises a crisis. It
/// holds no text: 32-bit hashes, each with one small weight. The same line gives the same answer everywhere.
public struct SecondOpinion: Hashable, Sendable {
  private static let mark: [UInt8] = Array("KITHSO01".utf8)
  /// A shorter line is an answer to a question, a longer one is left to the rules.
  private static let lengths = 7...100

  private let keys: [UInt32]
  private let weights: [Int8]
  private let bias: Int32
  /// How much more than nothing the pieces must weigh, in the units of the weights.
  private let threshold: Int32

  /// Reads a model; nil when the bytes are no model, or damaged.
  public init?(bytes: [UInt8]) {
    func number(at place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    let head = Self.mark.count + 12
    guard bytes.count >= head, Array(bytes.prefix(Self.mark.count)) == Self.mark else { return nil }
    let count = Int(number(at: 8))
    guard count < 1 << 20, bytes.count == head + 5 * count else { return nil }
    bias = Int32(bitPattern: number(at: 12))
    threshold = Int32(bitPattern: number(at: 16))
    keys = (0..<count).map { number(at: head + 4 * $0) }
    weights = bytes[(head + 4 * count)...].map { Int8(bitPattern: $0) }
    guard zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
  }

  /// The bytes of a model; keys are in order.
  package static func bytes(
    keys: [UInt32], weights: [Int8], bias: Int32, threshold: Int32
  ) -> [UInt8] {
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
    return mark + bytes(UInt32(keys.count)) + bytes(UInt32(bitPattern: bias))
      + bytes(UInt32(bitPattern: threshold)) + keys.flatMap(bytes)
      + weights.map { UInt8(bitPattern: $0) }
  }

  /// Whether a line sounds heavy.
  package func isHeavy(_ words: Words) -> Bool {
    guard Self.lengths.contains(words.texts.count) else { return false }
    return score(of: ModelFeatures.keys(of: words)) > Double(threshold)
  }

  /// What the pieces of a line weigh together, a long line's no more than a short one's.
  package func score(of pieces: [UInt32]) -> Double {
    guard !pieces.isEmpty else { return -.infinity }
    let sum = pieces.reduce(Int32(0)) { sum, piece in
      place(of: piece).map { sum &+ Int32(weights[$0]) } ?? sum
    }
    return Double(bias) + Double(sum) / Double(pieces.count).squareRoot()
  }

  private func place(of key: UInt32) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
