public import Dialogue

/// Looks for the shortest way to something by trying everything, without knowing anything of the checker.
public enum BruteForce {
  /// What tells two moments of a conversation apart.
  private struct Moment: Hashable {
    let position: Int
    let frames: [Snapshot.Frame]
    let slots: [Value?]
    let misses: Int
    let seen: [Bool]
  }

  /// The fewest lines to type until something holds; nil when it is not found within `most` moments.
  public static func length(
    in script: Script, most: Int = 20_000, until holds: (Conversation, [Effect]) -> Bool
  ) -> Int? {
    let asked = script.states.map(\.name).filter { !$0.contains("/") }
    func moment(_ conversation: Conversation) -> Moment {
      let snapshot = conversation.snapshot
      return Moment(
        position: snapshot.position, frames: snapshot.frames, slots: snapshot.slots,
        misses: snapshot.misses, seen: asked.map { conversation.holds("seen \($0)") ?? false })
    }
    var first = Conversation(script)
    let effects = first.start()
    if holds(first, effects) { return 0 }
    var known: Set<Moment> = [moment(first)]
    var layer = [first]
    for length in 1...60 where !layer.isEmpty && known.count < most {
      var next: [Conversation] = []
      for conversation in layer where !conversation.snapshot.hasEnded {
        for event in RandomPlay.events(of: conversation) {
          var copy = conversation
          let effects = copy.receive(event)
          if holds(copy, effects) { return length }
          if known.insert(moment(copy)).inserted { next.append(copy) }
        }
      }
      layer = next
    }
    return nil
  }
}
