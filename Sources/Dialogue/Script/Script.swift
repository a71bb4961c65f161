/// A conversation as its writer wrote it, linked with the flows it visits and read without errors.
///
/// Only a loader makes one, so the machine never asks whether a target exists.
public struct Script: Sendable {
  /// The id of the file.
  public let id: String
  /// The language code, such as `en`.
  public let language: String
  /// What may be remembered.
  public let slots: [Slot]
  /// All states: the script's own first, then those of visited flows, then the safety path.
  public let states: [State]
  /// The first state.
  public let start: Int
  /// Where `/menu` goes.
  public let menu: Int?
  /// What is heard in every waiting state, in order.
  public let interrupts: [Interrupt]
  /// Where signs of danger lead.
  public let safety: SafetyPath
  /// What the articles teach and this promises to carry, with what is left out on purpose.
  public let items: [ArticleItem]
  /// Whether other conversations visit this one, and may have filled its slots.
  public let isVisited: Bool
  /// The visited flows that may find slots filled, and so are proved by themselves.
  public let openFlows: Set<String>
  /// Old names of states and choices, for kept conversations.
  public let renamed: [String: String]
  /// Which of `states`' wordings come first in a list of all wordings.
  package let wordingOffsets: [Int]
  /// The number of wordings in all states.
  let wordingCount: Int
  private let stateIndexes: [String: Int]
  private let slotIndexes: [String: Int]

  /// Makes a script of parts that fit together.
  package init(
    id: String, language: String, slots: [Slot], states: [State], start: Int, menu: Int?,
    interrupts: [Interrupt], safety: SafetyPath,
    items: [ArticleItem] = [], isVisited: Bool = false, openFlows: Set<String> = [],
    renamed: [String: String] = [:]
  ) {
    self.id = id
    self.language = language
    self.slots = slots
    self.states = states
    self.start = start
    self.menu = menu
    self.interrupts = interrupts
    self.safety = safety
    self.items = items
    self.isVisited = isVisited
    self.openFlows = openFlows
    self.renamed = renamed
    var offsets: [Int] = []
    var count = 0
    for state in states {
      offsets.append(count)
      count += state.wordings.count
    }
    wordingOffsets = offsets
    wordingCount = count
    stateIndexes = Dictionary(
      states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { one, _ in one })
    slotIndexes = Dictionary(
      slots.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The index of a state by its name.
  public func stateIndex(named name: String) -> Int? {
    stateIndexes[name]
  }

  /// The index of a slot by its name.
  public func slotIndex(named name: String) -> Int? {
    slotIndexes[name]
  }
}
