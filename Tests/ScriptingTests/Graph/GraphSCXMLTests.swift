import Dialogue
import TestSupport
import Testing

@testable import Scripting

@Suite struct GraphSCXMLTests {
  @Test func attributesAreEscaped() {
    #expect(
      SCXML.escaped("a \"b\" & <c>\n\u{1}\u{FFFF}😀")
        == "a &quot;b&quot; &amp; &lt;c&gt;&#10;\u{FFFD}\u{FFFD}😀")
  }

  @Test func namesAreNamesInXMLAndStayApart() {
    #expect(ChartName.token("how-lonely_1") == "how-lonely_1")
    #expect(ChartName.token("1st", isFirst: true) == "_x0031_st")
    #expect(ChartName.token("a.b") == "a_x002E_b")
    #expect(ChartName.token("a_x002E_b") == "a_x005F_x002E_b")
    #expect(ChartName.token("😀") == "_x1F600_")
  }

  @Test func quotedTextHasNothingAnEngineTakesForItsOwn() {
    #expect(ChartName.literal("too-long") == "'too-long'")
    #expect(ChartName.literal("it's") == #"'it\u0027s'"#)
    #expect(ChartName.literal("a&lt;\\") == #"'a\u0026lt;\u005C'"#)
    #expect(ChartName.literal("not-true") == #"'not-\u0074rue'"#)
    #expect(ChartName.literal("untrue") == "'untrue'")
  }

  @Test(arguments: GraphScripts.all)
  func everyTargetIsAStateAndEveryStateHasAPlace(path: String) throws {
    let script = try GraphScripts.load(path)
    let chart = ChartWriting.chart(of: script)
    let ids = Set(chart.nodes.map(\.id))
    #expect(ids.count == chart.nodes.count)
    #expect(ids.contains(chart.start))
    for exit in chart.nodes.flatMap(\.exits) {
      #expect(ids.contains(exit.target), "\(exit.target)")
    }
    for id in ids { #expect(id.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.-]*/) != nil, "\(id)") }
    for index in script.states.indices
    where script.states[index].flow == nil && !script.safety.states.contains(index) {
      #expect(ids.contains(ChartSpot(state: index).id(in: script)))
    }
    let names = chart.variables.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func visitsAreCopiesAndReturnToWhereTheyCameFrom() throws {
    let script = try GraphScripts.load("Tests/EndToEndTests/scxml/visiting.yaml")
    let chart = ChartWriting.chart(of: script)
    func node(_ id: String) throws -> Chart.Node {
      try #require(chart.nodes.first { $0.id == id })
    }
    #expect(try node("in").exits.map(\.target) == ["in.inner.ask..do"])
    #expect(try node("in.inner.out").exits.map(\.target) == ["hub..do"])
    #expect(
      try node("around.outer.through.inner.out").exits.map(\.target) == [
        "around.outer.through..next"
      ])
    #expect(try node("bye").isEnd)
    let back = try node("always..asking.over")
    #expect(
      back.exits.contains {
        $0.condition == "back == 'in.inner.ask'" && $0.target == "in.inner.ask"
      })
  }

  @Test func aNegationIsCarriedInwards() throws {
    let script = try GraphScripts.load("Tests/EndToEndTests/scxml/counting.yaml")
    let conditions = ChartWriting.chart(of: script).nodes.flatMap(\.exits).compactMap(\.condition)
    #expect(conditions.contains("((slot_mood >= -3 && slot_mood < -1) && slot_what == 0)"))
    #expect(conditions.contains("((slot_mood < -3 || slot_mood > 0) && slot_tries <= 2)"))
    #expect(!conditions.contains { $0.contains("not ") || $0.contains("! ") })
  }
}
