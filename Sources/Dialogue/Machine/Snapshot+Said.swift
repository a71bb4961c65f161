/// Where something that was said is written.
package enum Said: Hashable, Sendable {
  /// A wording of a state, by their indexes.
  case wording(state: Int, index: Int)
  /// A line of Kith's own voice.
  case voice(Voice.Key, index: Int)
}

extension Snapshot {
  /// What was said since an earlier snapshot of the same conversation, in order.
  package func said(since earlier: Snapshot, in script: Script, voice: Voice) -> [Said] {
    var found: [(order: UInt16, said: Said)] = []
    for (number, order) in shown.enumerated() where order > earlier.spoken {
      let state = (script.wordingOffsets.firstIndex { $0 > number } ?? script.states.count) - 1
      found.append((order, .wording(state: state, index: number - script.wordingOffsets[state])))
    }
    var first = 0
    for key in Voice.Key.allCases {
      for index in voice.wordings(key).indices where first + index < voiced.count {
        let order = voiced[first + index]
        if order > earlier.spoken { found.append((order, .voice(key, index: index))) }
      }
      first += voice.wordings(key).count
    }
    return found.sorted { $0.order < $1.order }.map(\.said)
  }

  /// Whether a slot holds something.
  package func holds(_ slot: Int) -> Bool {
    slots[slot] != nil
  }
}
