import Dialogue
import TestSupport
import Testing

@testable import Scripting

@Suite struct GraphWalkTests {
  private func walk(_ script: Script, _ seed: UInt64) -> [Walk.Step] {
    Walk.steps(of: Conversation(script), seed: seed, atMost: 40)
  }

  @Test func theSameSeedWalksTheSameWay() throws {
    let script = try GraphScripts.load("Tests/EndToEndTests/scxml/visiting.yaml")
    #expect(walk(script, 3) == walk(script, 3))
    #expect(Set((1...20).map { walk(script, $0) }).count > 15)
  }

  /// Another engine compares the ways themselves: `make test-scxml`.
  @Test(arguments: GraphScripts.all)
  func whatCanBeDoneStandsInTheChart(path: String) throws {
    let script = try GraphScripts.load(path)
    let nodes = Dictionary(
      ChartWriting.chart(of: script).nodes.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for seed in 1...20 as ClosedRange<UInt64> {
      for step in walk(script, seed) {
        let node = try #require(nodes[step.state], "\(step.state)")
        let events = Set(node.exits.compactMap(\.event))
        #expect(events.isSuperset(of: step.can), "\(step.state)")
        #expect(node.isEnd == step.can.isEmpty)
      }
    }
  }
}
