/// Numbers that are the same in every process (SplitMix64; FNV-1a for text).
package struct StableRandom: Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) {
    state = seed
  }

  /// A generator that belongs to a request and a round.
  init(seed: UInt64, round: Int, text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.init(
      hash ^ seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: round)
        &* 0xD1B5_4A32_D192_ED03)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below a bound; 0 when the bound is not positive.
  package mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }
}
