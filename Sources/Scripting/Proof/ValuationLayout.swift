import Dialogue

/// What all tracked variables hold, each as the index of a class, packed into 256 bits.
struct Valuation: Hashable {
  var bits = SIMD4<UInt64>.zero

  func intersection(_ mask: Valuation) -> Valuation { Valuation(bits: bits & mask.bits) }

  func union(_ other: Valuation) -> Valuation { Valuation(bits: bits | other.bits) }

  func subtracting(_ mask: Valuation) -> Valuation { Valuation(bits: bits & ~mask.bits) }
}

/// Which variables are tracked, and where each stands in a ``Valuation``.
struct ValuationLayout {
  /// Where a variable's bits are.
  private struct Position {
    let word: Int
    let shift: Int
    let mask: UInt64
  }

  let variables: [Variable]
  let domains: [Domain]
  /// Whether something conditions ask about had to be left out, so that findings are "may".
  let leavesOut: Bool
  private let positions: [Position]
  private let indexes: [Variable: Int]

  /// Finds room for variables.
  ///
  /// - Parameters:
  ///   - wanted: What to track, with its classes, the most important first.
  ///   - budget: The most bits to spend, up to 256.
  init(_ wanted: [(variable: Variable, domain: Domain)], budget: Int) {
    var room = Array(repeating: 64, count: 4)
    var left = budget
    var kept: [(variable: Variable, domain: Domain, position: Position)] = []
    for (variable, domain) in wanted {
      let width = max(1, Int.bitWidth - (domain.values.count - 1).leadingZeroBitCount)
      guard width <= left, let word = room.firstIndex(where: { $0 >= width }) else { continue }
      let position = Position(
        word: word, shift: 64 - room[word], mask: (UInt64(1) << UInt64(width)) - 1)
      kept.append((variable, domain, position))
      room[word] -= width
      left -= width
    }
    variables = kept.map(\.variable)
    domains = kept.map(\.domain)
    positions = kept.map(\.position)
    leavesOut = kept.count < wanted.count
    indexes = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
  }

  /// The index of a variable, or nil when it is not tracked.
  func index(of variable: Variable) -> Int? { indexes[variable] }

  /// The class a variable is in.
  func value(_ variable: Int, in valuation: Valuation) -> Int {
    let position = positions[variable]
    return Int((valuation.bits[position.word] >> UInt64(position.shift)) & position.mask)
  }

  /// Puts a variable into a class.
  func set(_ variable: Int, to value: Int, in valuation: inout Valuation) {
    let position = positions[variable]
    valuation.bits[position.word] &= ~(position.mask << UInt64(position.shift))
    valuation.bits[position.word] |= UInt64(value) << UInt64(position.shift)
  }

  /// All bits of a variable.
  func mask(_ variable: Int) -> Valuation {
    var mask = Valuation()
    let position = positions[variable]
    mask.bits[position.word] = position.mask << UInt64(position.shift)
    return mask
  }

  /// What is held before anything was said.
  func start(of script: Script) -> Valuation {
    var valuation = Valuation()
    for (index, variable) in variables.enumerated() {
      guard case .slot(let slot) = variable else { continue }
      set(index, to: domains[index].index(of: script.slots[slot].initialValue), in: &valuation)
    }
    return valuation
  }
}
