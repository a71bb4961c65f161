import Dialogue
import TestSupport
import Testing

@testable import Scripting

@Suite struct GraphMermaidTests {
  @Test func whatWouldEndALabelIsEscaped() {
    let escaped = Mermaid.escaped("say \"#1\" | <b> & `x` %%{50 %} $$\nto [me]: 😀")
    #expect(
      escaped
        == "say #34;#35;1#34; #124; #60;b#62; #38; #96;x#96; #37;#37;{50 #37;} #36;#36;<br/>to [me]: 😀"
    )
  }

  @Test(arguments: GraphScripts.all)
  func everyLineIsABoxAnArrowOrAGroup(path: String) throws {
    let text = Mermaid.text(of: try GraphScripts.load(path))
    let shapes = ["[", "([", "[[", "{{", "(((", "(("].map { opening in
      let closing = opening.reversed().map { ["[": "]", "(": ")", "{": "}"][$0] ?? "" }.joined()
      return (opening, closing)
    }
    for line in text.split(separator: "\n").dropFirst() {
      let line = line.drop { $0 == " " }
      if line == "end" || line.hasPrefix("subgraph flow") { continue }
      let isArrow = [" -->", " -.->", " ==>"].contains { line.contains($0) }
      let isBox = shapes.contains { line.contains($0.0 + "\"") && line.hasSuffix("\"" + $0.1) }
      #expect(isArrow || isBox, "\(line)")
      #expect(line.count { $0 == "\"" }.isMultiple(of: 2), "\(line)")
    }
  }
}
