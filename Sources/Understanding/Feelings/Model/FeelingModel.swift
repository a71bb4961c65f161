/// The second voice: a linear model over hashed pieces of words, for lines the lexicon is silent on.
///
/// It holds no text: 32-bit hashes with one small weight (int8) for each of the eighteen feelings and
/// for none. Weights are added up as integers, so the same line gives the same numbers everywhere.
public struct FeelingModel: Hashable, Sendable {
  /// The number of classes: the feelings in the order of `Feeling.allCases`, then none.
  package static let classes = Feeling.allCases.count + 1
  private static let mark: [UInt8] = Array("KITHFM01".utf8)

  private let keys: [UInt32]
  private let weights: [Int8]
  private let biases: [Int32]
  private let scale: Double
  /// Where the keys of each upper half begin.
  private let directory: [UInt32]

  /// How likely each feeling is, and none.
  public struct Opinion: Hashable, Sendable {
    let likelihoods: [Double]

    /// How likely a feeling is, between 0 and 1.
    public func likelihood(of feeling: Feeling) -> Double {
      likelihoods[feeling.index]
    }

    /// How likely the line names no feeling.
    public var none: Double { likelihoods[Feeling.allCases.count] }

    /// How likely any feeling of a family is.
    func likelihood(of family: Feeling.Family) -> Double {
      Feeling.allCases.reduce(0) { $0 + ($1.family == family ? likelihoods[$1.index] : 0) }
    }

    /// The feelings, the likeliest first.
    public var ranked: [Feeling] {
      zip(likelihoods, Feeling.allCases).enumerated()
        .sorted { ($0.element.0, -$0.offset) > ($1.element.0, -$1.offset) }.map(\.element.1)
    }
  }

  /// Reads a model; nil when the bytes are no model, or damaged.
  public init?(bytes: [UInt8]) {
    func number(at place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    let head = Self.mark.count + 12
    guard bytes.count >= head, Array(bytes.prefix(Self.mark.count)) == Self.mark,
      number(at: 8) == UInt32(Self.classes)
    else { return nil }
    let count = Int(number(at: 12))
    let body = head + 4 * Self.classes
    guard count < 1 << 20, bytes.count == body + count * (4 + Self.classes) else { return nil }
    scale = Double(Float(bitPattern: number(at: 16)))
    biases = (0..<Self.classes).map { Int32(bitPattern: number(at: head + 4 * $0)) }
    keys = (0..<count).map { number(at: body + 4 * $0) }
    weights = bytes[(body + 4 * count)...].map { Int8(bitPattern: $0) }
    guard scale.isFinite, zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    directory = Self.directory(of: keys)
  }

  /// The bytes of a model.
  package static func bytes(
    keys: [UInt32], weights: [Int8], biases: [Int32], scale: Float
  ) -> [UInt8] {
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
    return mark + bytes(UInt32(classes)) + bytes(UInt32(keys.count)) + bytes(scale.bitPattern)
      + biases.flatMap { bytes(UInt32(bitPattern: $0)) } + keys.flatMap(bytes)
      + weights.map { UInt8(bitPattern: $0) }
  }

  private static func directory(of keys: [UInt32]) -> [UInt32] {
    var directory = [UInt32](repeating: 0, count: (1 << 12) + 1)
    for key in keys { directory[Int(key >> 20) + 1] += 1 }
    for index in directory.indices.dropFirst() { directory[index] += directory[index - 1] }
    return directory
  }

  /// What the model makes of a line; nil when it knows no piece of it.
  package func opinion(of words: Words) -> Opinion? {
    var sums = [Int32](repeating: 0, count: Self.classes)
    var known = 0
    let features = ModelFeatures.keys(of: words)
    for feature in features {
      guard let index = index(of: feature) else { continue }
      known += 1
      let row = index * Self.classes
      for place in 0..<Self.classes { sums[place] &+= Int32(weights[row + place]) }
    }
    guard known > 0 else { return nil }
    let length = Double(features.count).squareRoot()
    let scores = sums.indices.map { (Double(biases[$0]) + Double(sums[$0]) / length) * scale }
    return Opinion(likelihoods: Exponential.shares(of: scores))
  }

  private func index(of key: UInt32) -> Int? {
    let bucket = Int(key >> 20)
    var low = Int(directory[bucket])
    let high = Int(directory[bucket + 1])
    while low < high, keys[low] < key { low += 1 }
    return low < high && keys[low] == key ? low : nil
  }
}

extension Feeling {
  /// Its place among all feelings.
  package var index: Int {
    Self.indexes[self] ?? 0
  }

  private static let indexes = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
