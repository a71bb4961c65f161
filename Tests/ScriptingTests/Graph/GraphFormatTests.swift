import Dialogue
import Scripting
import TestSupport
import Testing

@Suite struct GraphFormatTests {
  @Test(arguments: GraphFormats.all.map { $0.name }, GraphScripts.all)
  func twoRunsGiveTheSameBytes(name: String, path: String) throws {
    let form = try #require(GraphFormats.named(name))
    let one = form.text(of: try GraphScripts.load(path))
    #expect(one == form.text(of: try GraphScripts.load(path)))
    #expect(one.hasSuffix("\n") && !one.contains("\n\n"))
  }

  @Test func theirNamesDiffer() {
    let names = GraphFormats.all.map { $0.name }
    #expect(Set(names).count == names.count)
    #expect(GraphFormats.named("pigeon") == nil)
  }
}
