import Understanding

/// Makes the model: learns all pieces, keeps the ones that weigh most, learns those again, rounds.
struct Maker {
  var seed: UInt64 = 1
  var most = 21_700
  var epochs = 6
  var step: Float = 0.15
  var decay: Float = 0
  /// A piece must be in this many lines.
  var fewest = 3

  func model(of examples: [Example]) -> [UInt8] {
    let pieces = examples.map { ModelFeatures.keys(of: Words($0.line)) }
    let all = frequent(pieces)
    var first = Regression(pieces: all.count)
    var order = SeededOrder(seed: seed)
    first.train(
      rows(examples, pieces, all), epochs: 3, step: step, decay: decay, order: &order)
    let kept = heaviest(all, first.weights)
    var last = Regression(pieces: kept.count)
    last.train(
      rows(examples, pieces, kept), epochs: epochs, step: step, decay: decay, order: &order)
    return rounded(kept, last)
  }

  private func frequent(_ pieces: [[UInt32]]) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for keys in pieces {
      for key in Set(keys) { counts[key, default: 0] += 1 }
    }
    return counts.filter { $0.value >= fewest }.keys.sorted()
  }

  private func rows(_ examples: [Example], _ pieces: [[UInt32]], _ kept: [UInt32])
    -> [Regression.Row]
  {
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
    return zip(examples, pieces).map { example, keys in
      Regression.Row(
        places: keys.compactMap { places[$0] },
        length: 1 / Float(max(1, keys.count)).squareRoot(), classes: example.classes,
        weight: example.weight)
    }
  }

  private func heaviest(_ keys: [UInt32], _ weights: [Float]) -> [UInt32] {
    let sizes = keys.indices.map { index in
      weights[(index * Regression.classes)..<((index + 1) * Regression.classes)]
        .reduce(Float(0)) { $0 + $1 * $1 }
    }
    let order = keys.indices.sorted { (sizes[$0], keys[$1]) > (sizes[$1], keys[$0]) }
    return order.prefix(most).map { keys[$0] }.sorted()
  }

  private func rounded(_ keys: [UInt32], _ learnt: Regression) -> [UInt8] {
    let sorted = learnt.weights.map(abs).sorted()
    let highest = sorted.isEmpty ? 1 : sorted[Int(Double(sorted.count - 1) * 0.9999)]
    let scale = max(highest, 1e-6) / 127
    return FeelingModel.bytes(
      keys: keys,
      weights: learnt.weights.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) },
      biases: learnt.biases.map { Int32(($0 / scale).rounded()) }, scale: scale)
  }
}
