import Dialogue

/// A state on the way a conversation came to it: through which visits, and whether words heard
/// everywhere led there. In a chart each is a state of its own.
struct ChartSpot: Hashable {
  let state: Int
  /// The states whose visits are open, the outermost first.
  var visits: [Int] = []
  /// Whether the visits began with words that are heard everywhere.
  var isAside = false

  /// Where the visits of this spot's last state return to.
  var visitor: ChartSpot? {
    visits.last.map { ChartSpot(state: $0, visits: visits.dropLast(), isAside: isAside) }
  }

  /// A state of the same flow.
  func beside(_ state: Int) -> ChartSpot {
    ChartSpot(state: state, visits: visits, isAside: isAside)
  }

  /// A state of the flow that this spot's state visits.
  func inside(_ state: Int) -> ChartSpot {
    ChartSpot(state: state, visits: visits + [self.state], isAside: isAside)
  }

  /// `reflect`, or `reflect.thoughts.open` for the state `open` of the flow `thoughts` that `reflect`
  /// visits, or `always..thoughts.open`.
  func id(in script: Script) -> String {
    let names = (visits + [state]).map { index in
      let name = StateName(script.states[index])
      return [name.flow, name.local].compactMap { $0 }
    }
    let parts = names.joined().enumerated().map { index, name in
      ChartName.token(name, isFirst: index == 0 && !isAside)
    }
    return (isAside ? "always.." : "") + parts.joined(separator: ".")
  }

  /// Where a conversation stands.
  init(_ snapshot: Snapshot) {
    let frames = snapshot.frames
    let last = frames.lastIndex { $0.then == .askAgain }
    state = snapshot.position
    visits = frames[(last.map { $0 + 1 } ?? 0)...].map(\.state)
    isAside = last != nil
  }

  init(state: Int, visits: [Int] = [], isAside: Bool = false) {
    self.state = state
    self.visits = visits
    self.isAside = isAside
  }
}
