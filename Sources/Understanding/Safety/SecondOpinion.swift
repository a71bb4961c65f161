/// A second pair of ears beside the safety rules: a linear model over hashed pieces of words.
///
/// By itself it may only raise a line from safe to heavy; a crisis it may only second, where a rule hears a word for
/// it that is too weak to stand alone. It never lowers anything. It holds no text: 32-bit hashes, each with two small
/// weights. The same line gives the same answer everywhere.
public struct SecondOpinion: Hashable, Sendable {
  private static let mark: [UInt8] = Array("KITHSO02".utf8)
  /// A shorter line is an answer to a question, a longer one is left to the rules.
  private static let lengths = 7...100
  /// Where a rule hears something, too, a line may be shorter.
  private static let secondedLengths = 5...100

  /// What one question about a line weighs.
  package struct Scale: Hashable, Sendable {
    let weights: [Int8]
    let bias: Int32
    /// How much more than nothing the pieces must weigh, in the units of the weights.
    let threshold: Int32

    package init(weights: [Int8], bias: Int32, threshold: Int32) {
      self.weights = weights
      self.bias = bias
      self.threshold = threshold
    }
  }

  private let keys: [UInt32]
  private let heavy: Scale
  private let grave: Scale

  /// Reads a model; nil when the bytes are no model, or damaged.
  public init?(bytes: [UInt8]) {
    func number(at place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    let head = Self.mark.count + 20
    guard bytes.count >= head, Array(bytes.prefix(Self.mark.count)) == Self.mark else { return nil }
    let count = Int(number(at: 8))
    guard count < 1 << 20, bytes.count == head + 6 * count else { return nil }
    keys = (0..<count).map { number(at: head + 4 * $0) }
    guard zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    func scale(_ place: Int) -> Scale {
      let start = head + (4 + place) * count
      return Scale(
        weights: bytes[start..<(start + count)].map { Int8(bitPattern: $0) },
        bias: Int32(bitPattern: number(at: 12 + 8 * place)),
        threshold: Int32(bitPattern: number(at: 16 + 8 * place)))
    }
    heavy = scale(0)
    grave = scale(1)
  }

  /// The bytes of a model; keys are in order.
  package static func bytes(keys: [UInt32], heavy: Scale, grave: Scale) -> [UInt8] {
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
    let bounds = [heavy, grave].flatMap { [$0.bias, $0.threshold] }
    return mark + bytes(UInt32(keys.count)) + bounds.flatMap { bytes(UInt32(bitPattern: $0)) }
      + keys.flatMap(bytes) + (heavy.weights + grave.weights).map { UInt8(bitPattern: $0) }
  }

  /// What a line sounds like: heavy, and like danger.
  package func opinions(of words: Words) -> (isHeavy: Bool, isGrave: Bool) {
    let count = words.texts.count
    guard Self.secondedLengths.contains(count) else { return (false, false) }
    let pieces = ModelFeatures.keys(of: words)
    guard !pieces.isEmpty else { return (false, false) }
    let places = pieces.compactMap { place(of: $0) }
    // A long line's pieces weigh no more together than a short one's.
    let length = Double(pieces.count).squareRoot()
    func passes(_ scale: Scale) -> Bool {
      let sum = places.reduce(Int32(0)) { $0 &+ Int32(scale.weights[$1]) }
      return Double(scale.bias) + Double(sum) / length > Double(scale.threshold)
    }
    return (Self.lengths.contains(count) && passes(heavy), passes(grave))
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
