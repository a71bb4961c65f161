import Dialogue
import TestSupport
import Testing

@testable import Scripting

@Suite struct GraphDrawingTests {
  @Test(arguments: GraphScripts.all)
  func everyStateAndEveryWayIsDrawn(path: String) throws {
    let script = try GraphScripts.load(path)
    let drawing = Drawing(script)
    let boxes = drawing.groups.flatMap(\.boxes)
    let ways = Ways(script)
    for index in script.states.indices where !script.safety.states.contains(index) {
      let id = Drawing.id(index)
      #expect(boxes.count { $0.id == id } == 1, "\(script.states[index].name)")
      for way in ways.leaving[index] {
        #expect(
          drawing.arrows.contains { $0.from == id && $0.to == Drawing.id(way.to) },
          "\(script.states[way.from].name) to \(script.states[way.to].name)")
      }
    }
    for form in [Mermaid.text(of: script), Dot.text(of: script)] {
      let lines = form.split(separator: "\n")
      let groups = (drawing.groups.count - 1) * 2
      #expect(lines.count >= boxes.count + drawing.arrows.count + groups + 1)
    }
  }

  @Test func kindsOfStatesAndWaysLookDifferent() throws {
    let script = try GraphScripts.load("Tests/EndToEndTests/scxml/visiting.yaml")
    let drawing = Drawing(script)
    let shapes = Set(drawing.groups.flatMap(\.boxes).map(\.shape))
    #expect(shapes == Set(Drawing.Shape.allCases))
    #expect(Set(drawing.arrows.map(\.style)) == Set(Drawing.Arrow.Style.allCases))
    #expect(drawing.groups.map(\.flow) == [nil, "outer", "inner", "asking"])
  }

  @Test func conditionsAndChoicesAreLabels() throws {
    let script = try GraphScripts.load("Tests/EndToEndTests/scxml/counting.yaml")
    let labels = Drawing(script).arrows.flatMap(\.labels)
    for label in [
      "[mood < -1 and not has what]", "[not (mood <= 0 or tries > 2)]", "Again [tries < 3]",
      "[has other and other is not here]", "skip", "missed once [warm]",
      "[odd-one is not a&lt;b and has odd-one]",
    ] {
      #expect(labels.contains(label), "\(label)")
    }
  }
}
