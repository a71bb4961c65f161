import Dialogue
import Understanding

/// What there is to draw of a script: boxes in groups, and arrows, in the order they are written.
///
/// The safety path is left out: it is part of the program and not of a script.
struct Drawing {
  /// What a box stands for.
  enum Shape: CaseIterable {
    /// Where the conversation begins.
    case start
    /// Something heard at every question: the menu, the script's own words.
    case door
    /// A state that says something and goes on.
    case passing
    /// A state that waits for an answer.
    case waiting
    /// A state that goes through another flow.
    case visiting
    /// An end.
    case end
  }

  struct Box {
    let id: String
    let lines: [String]
    let shape: Shape
  }

  /// The states of one flow; no flow is the script itself.
  struct Group {
    let flow: String?
    let boxes: [Box]
  }

  struct Arrow {
    /// How it is drawn.
    enum Style: CaseIterable {
      /// An answer was given, or nothing had to be said.
      case plain
      /// The question was passed over.
      case passing
      /// Another flow begins, and comes back.
      case visit
    }

    let from: String
    let to: String
    let style: Style
    var labels: [String]
  }

  let name: String
  let groups: [Group]
  let arrows: [Arrow]

  init(_ script: Script) {
    name = script.id
    let shown = script.states.indices.filter { !script.safety.states.contains($0) }
    var flows: [String?] = [nil]
    for index in shown where !flows.contains(script.states[index].flow) {
      flows.append(script.states[index].flow)
    }
    let doors = Doors(script)
    groups = flows.map { flow in
      let states = shown.filter { script.states[$0].flow == flow }
      let boxes = states.map { Self.box($0, in: script) }
      return Group(flow: flow, boxes: flow == nil ? doors.boxes + boxes : boxes)
    }
    var gathering = ArrowGathering(script: script)
    for index in shown { gathering.gather(from: index) }
    arrows = doors.arrows + gathering.arrows
  }

  /// The name of a state's box.
  static func id(_ state: Int) -> String {
    "s\(state)"
  }

  private static func box(_ index: Int, in script: Script) -> Box {
    let state = script.states[index]
    let name = StateName(state).local
    if let visit = state.visit {
      let flow = script.states[visit].flow ?? ""
      return Box(id: id(index), lines: [name, "visit \(flow)"], shape: .visiting)
    }
    if let prompt = state.prompt {
      let asked = [type(of: prompt).key] + prompt.slots.map { script.slots[$0].name }
      return Box(id: id(index), lines: [name, asked.joined(separator: " ")], shape: .waiting)
    }
    return Box(id: id(index), lines: [name], shape: state.isEnd ? .end : .passing)
  }
}

/// Ways in that belong to no state: the start, the menu, words heard at every question.
private struct Doors {
  var boxes: [Drawing.Box] = [Drawing.Box(id: "start", lines: [], shape: .start)]
  var arrows: [Drawing.Arrow]

  init(_ script: Script) {
    arrows = [Self.arrow("start", script.start, .plain)]
    if let menu = script.menu {
      boxes.append(Drawing.Box(id: "menu", lines: ["/menu"], shape: .door))
      arrows.append(Self.arrow("menu", menu, .plain))
    }
    for (number, interrupt) in script.interrupts.enumerated() {
      guard let target = interrupt.visit ?? interrupt.target else { continue }
      let id = "always\(number + 1)"
      boxes.append(
        Drawing.Box(id: id, lines: ["always", interrupt.option.label], shape: .door))
      arrows.append(Self.arrow(id, target, interrupt.visit == nil ? .plain : .visit))
    }
  }

  private static func arrow(
    _ from: String, _ to: Int, _ style: Drawing.Arrow.Style
  ) -> Drawing.Arrow {
    Drawing.Arrow(from: from, to: Drawing.id(to), style: style, labels: [])
  }
}
