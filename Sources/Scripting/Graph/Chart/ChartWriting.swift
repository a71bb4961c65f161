import Dialogue
import Understanding

/// Writes a script out as a chart: visits become copies of what they visit.
///
/// Visits are acyclic and of bounded depth, so there are finitely many copies.
struct ChartWriting {
  private let script: Script
  private let memory: ChartMemory
  private let condition: ChartCondition
  private var nodes: [Chart.Node] = []
  /// Questions that words heard everywhere may come back to.
  private var questions: [String] = []

  static func chart(of script: Script) -> Chart {
    var writing = ChartWriting(script)
    return writing.chart()
  }

  private init(_ script: Script) {
    self.script = script
    memory = ChartMemory(script)
    condition = ChartCondition(script: script, memory: memory)
  }

  private mutating func chart() -> Chart {
    for state in states(of: nil) { write(ChartSpot(state: state)) }
    var aside: [Int] = []
    for visit in script.interrupts.compactMap(\.visit) where !aside.contains(visit) {
      aside.append(visit)
      for state in states(of: script.states[visit].flow) {
        write(ChartSpot(state: state, isAside: true))
      }
    }
    return Chart(
      name: script.id, start: door(ChartSpot(state: script.start)), variables: memory.variables,
      nodes: nodes)
  }

  private func states(of flow: String?) -> [Int] {
    script.states.indices.filter {
      script.states[$0].flow == flow && !script.safety.states.contains($0)
    }
  }

  private mutating func write(_ spot: ChartSpot) {
    let state = script.states[spot.state]
    if state.prompt != nil {
      writeQuestion(spot)
    } else if state.isEnd {
      nodes.append(end(spot))
    } else if let visit = state.visit {
      nodes.append(
        Chart.Node(
          id: id(spot), entry: entry(spot), exits: [Chart.Exit(target: door(spot.inside(visit)))]))
      writeCrossing(spot)
      for inner in states(of: script.states[visit].flow) { write(spot.inside(inner)) }
    } else {
      nodes.append(Chart.Node(id: id(spot), entry: entry(spot), exits: ways(on: spot)))
    }
  }

  /// A question: on entering it does what it does once; it may be come back to without that.
  private mutating func writeQuestion(_ spot: ChartSpot) {
    if door(spot) != id(spot) {
      nodes.append(
        Chart.Node(
          id: door(spot), entry: entry(spot), exits: [Chart.Exit(target: id(spot))]))
    }
    let exits =
      ChartAnswers(script: script, memory: memory, spot: spot).exits(
        door: door, onward: onward, condition: { condition.text($0) })
    nodes.append(
      Chart.Node(
        id: id(spot), entry: door(spot) == id(spot) ? entry(spot) : [],
        exits: exits + doors(at: spot)))
    if !spot.isAside { questions.append(id(spot)) }
    writeCrossing(spot)
  }

  /// The state between an answer and the way on that its conditions choose, if there is one.
  private mutating func writeCrossing(_ spot: ChartSpot) {
    guard onward(spot) == crossing(spot) else { return }
    let isQuestion = script.states[spot.state].prompt != nil
    let again =
      isQuestion && script.states[spot.state].transitions.allSatisfy { $0.condition != nil }
    nodes.append(
      Chart.Node(
        id: crossing(spot), exits: ways(on: spot) + (again ? [Chart.Exit(target: id(spot))] : [])))
  }

  /// The end of the conversation, or of a visit.
  private func end(_ spot: ChartSpot) -> Chart.Node {
    var node = Chart.Node(id: id(spot), entry: entry(spot))
    if let visitor = spot.visitor {
      node.exits = [Chart.Exit(target: onward(visitor))]
    } else if spot.isAside, let back = memory.back {
      node.exits = questions.map {
        Chart.Exit(condition: "\(back) == \(ChartName.literal($0))", target: $0)
      }
    } else {
      node.isEnd = true
    }
    return node
  }

  /// The menu, and words heard everywhere: not while those are being answered, and for good only
  /// where no visit is open.
  private func doors(at spot: ChartSpot) -> [Chart.Exit] {
    let menu = script.menu.map {
      Chart.Exit(event: ChartEvent.menu, target: door(ChartSpot(state: $0)))
    }
    guard !spot.isAside else { return menu.map { [$0] } ?? [] }
    let always = script.interrupts.enumerated().compactMap { index, interrupt -> Chart.Exit? in
      let event = ChartEvent.always(index)
      let words = interrupt.option.label
      if let visit = interrupt.visit, let back = memory.back {
        return Chart.Exit(
          event: event, steps: [.assign(back, ChartName.literal(id(spot)))],
          target: door(ChartSpot(state: visit, isAside: true)), words: words)
      }
      guard let target = interrupt.target, spot.visits.isEmpty else { return nil }
      return Chart.Exit(event: event, target: door(ChartSpot(state: target)), words: words)
    }
    return always + (menu.map { [$0] } ?? [])
  }

  /// The transitions of a state, up to the first that is always open.
  private func ways(on spot: ChartSpot) -> [Chart.Exit] {
    let transitions = script.states[spot.state].transitions
    let last = transitions.firstIndex { $0.condition == nil } ?? transitions.count - 1
    return transitions[...last].map {
      Chart.Exit(
        condition: $0.condition.map { condition.text($0) }, target: door(spot.beside($0.target)))
    }
  }

  /// Where a state goes on to: its only way, or the crossing that chooses, or nowhere else.
  private func onward(_ spot: ChartSpot) -> String {
    guard let first = script.states[spot.state].transitions.first else { return id(spot) }
    return first.condition == nil ? door(spot.beside(first.target)) : crossing(spot)
  }

  private func crossing(_ spot: ChartSpot) -> String {
    id(spot) + "..next"
  }

  /// What is entered to enter a state.
  private func door(_ spot: ChartSpot) -> String {
    let state = script.states[spot.state]
    return id(spot) + (state.prompt != nil && !state.actions.isEmpty ? "..do" : "")
  }

  private func id(_ spot: ChartSpot) -> String {
    spot.id(in: script)
  }

  private func entry(_ spot: ChartSpot) -> [Chart.Step] {
    let seen = memory.seenName(spot.state).map { [Chart.Step.assign($0, "1")] } ?? []
    return seen + script.states[spot.state].actions.flatMap { memory.steps($0) }
  }
}
