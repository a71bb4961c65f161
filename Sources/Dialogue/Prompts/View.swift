/// What a prompt may look at while it asks and listens.
public struct View: Sendable {
  /// The script.
  public let script: Script
  /// Where the conversation stands.
  public let snapshot: Snapshot
  /// What else a conversation in this language needs.
  public let language: Language

  /// What a slot holds.
  public func value(_ slot: Int) -> Value? {
    snapshot.slots[slot]
  }

  /// A slot's declaration.
  public func slot(_ index: Int) -> Slot {
    script.slots[index]
  }

  /// A slot filled with a value.
  func filling(_ slot: Int, _ value: Value?) -> Answer.Filling {
    Answer.Filling(slot: script.slots[slot].name, value: value)
  }
}
