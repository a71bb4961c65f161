/// The names that can be used at some place of a script.
public protocol NameScope {
  /// The slots of the script.
  var slots: [Slot] { get }
  /// The slots that can be named here.
  var slotNames: [String] { get }
  /// The states that can be named here.
  var stateNames: [String] { get }
  /// The index of a slot.
  func slotIndex(_ name: String) -> Int?
  /// The index of a state.
  func stateIndex(_ name: String) -> Int?
}

/// The names of one flow of a script.
public struct FlowScope: NameScope, Sendable {
  /// The slots of the whole script.
  public let slots: [Slot]
  /// The slots that can be named here: those of the safety path are its own.
  public let slotNames: [String]
  /// The states of this flow, as its writer calls them.
  public let stateNames: [String]
  /// The first state of each flow that can be visited.
  public let flows: [String: Int]
  /// The names of all flows there are, for suggestions.
  public let knownFlows: [String]
  /// What states and slots of this flow were called first, by their present names, where that is another name.
  public let oldNames: [String: String]
  private let slotIndexes: [String: Int]
  private let stateIndexes: [String: Int]

  /// Makes a scope.
  ///
  /// - Parameters:
  ///   - slots: The slots of the whole script.
  ///   - states: The states of this flow, in order.
  ///   - first: The index of the first of them.
  ///   - flows: The first state of each flow that can be visited.
  ///   - known: The names of all flows there are, for suggestions.
  ///   - slotNames: The slots that can be named here; nil for all.
  ///   - oldNames: First names of states and slots, by their present ones.
  public init(
    slots: [Slot], states: [String], first: Int, flows: [String: Int], known: [String] = [],
    slotNames: [String]? = nil, oldNames: [String: String] = [:]
  ) {
    self.slotNames = slotNames ?? slots.map(\.name)
    self.oldNames = oldNames
    self.slots = slots
    stateNames = states
    self.flows = flows
    knownFlows = Array(Set(known + flows.keys)).sorted()
    slotIndexes = Dictionary(
      slots.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { one, _ in one })
    stateIndexes = Dictionary(
      states.enumerated().map { ($1, first + $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The index of a slot.
  public func slotIndex(_ name: String) -> Int? { slotIndexes[name] }

  /// The index of a state.
  public func stateIndex(_ name: String) -> Int? { stateIndexes[name] }
}
