/// The pieces of a line that the model knows by their hashes: words, two and three words in a row,
/// and three to five letters in a row.
package enum ModelFeatures {
  private static let most = 400

  /// The hashes, in the order of the line; the same piece twice is there twice.
  package static func keys(of words: Words) -> [UInt32] {
    var keys: [UInt32] = []
    var before: UInt32 = 0
    var beforeThat: UInt32 = 0
    for (index, word) in words.texts.prefix(most).enumerated() {
      let own = hash(word.utf8)
      keys.append(own)
      if index > 0 { keys.append(mixed(before, own, salt: 2)) }
      if index > 1 { keys.append(mixed(mixed(beforeThat, before, salt: 2), own, salt: 3)) }
      beforeThat = before
      before = own
      addPieces(of: word, to: &keys)
    }
    for ending in words.endings.compactMap(\.self).prefix(most) {
      keys.append(mixed(hash(ending.utf8), 0, salt: 5))
    }
    return keys
  }

  /// Three to five bytes in a row, with a mark at either end of the word.
  private static func addPieces(of word: String, to keys: inout [UInt32]) {
    var bytes: [UInt8] = [1]
    bytes.append(contentsOf: word.utf8.prefix(40))
    bytes.append(2)
    for start in bytes.indices {
      var hash: UInt32 = 0x9747_b28c
      for length in 1...5 where start + length <= bytes.count {
        hash = (hash ^ UInt32(bytes[start + length - 1])) &* 16_777_619
        if length >= 3 { keys.append(mixed(hash, UInt32(length), salt: 7)) }
      }
    }
  }

  /// FNV-1a.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// The end of MurmurHash3 over two hashes.
  private static func mixed(_ one: UInt32, _ other: UInt32, salt: UInt32) -> UInt32 {
    var hash = one &* 0x85eb_ca6b ^ (other &+ salt &* 0x9e37_79b9)
    hash = (hash ^ (hash >> 16)) &* 0x85eb_ca6b
    hash = (hash ^ (hash >> 13)) &* 0xc2b2_ae35
    return hash ^ (hash >> 16)
  }
}
