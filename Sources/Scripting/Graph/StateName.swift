import Dialogue

/// A state's name in two parts: the flow, unless it is the script's own, and the name in that flow.
struct StateName {
  let flow: String?
  let local: String

  init(_ state: State) {
    flow = state.flow
    local = flow.map { String(state.name.dropFirst($0.count + 1)) } ?? state.name
  }
}
