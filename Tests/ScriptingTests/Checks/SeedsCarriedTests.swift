@testable import Dialogue
import Foundation
@testable import Scripting
import TestSupport
import Testing

/// What the articles teach is carried by states that a person comes to, and the page says where.
@Suite struct SeedsCarriedTests {
  private static let flows = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
    .map { Repository.source($0).name }
  /// The conversations that carry something, each with what it says of itself.
  private static let scripts: [(name: String, script: Script)] = flows.compactMap { name in
    (try? English.script(name)).map { (name, $0) }
  }

  @Test func thereAreNinetyThreeAndTwoLeftOut() throws {
    let items = try #require(Self.scripts.first { $0.name == "reach-out" }).script.items
    #expect(items.count { !$0.isLeftOut } == 93)
    #expect(items.filter(\.isLeftOut).map(\.id) == ["3-05", "3-14"])
  }

  /// A simulated person types their way to every item, in the conversation that has it.
  @Test func everyItemIsComeTo() throws {
    let items = try #require(Self.scripts.first { $0.name == "reach-out" }).script.items
    var missing = Set(items.filter { !$0.isLeftOut }.map(\.id))
    for (_, script) in Self.scripts where !missing.isEmpty {
      let analysis = Analysis(script)
      for index in script.states.indices where script.states[index].flow == nil {
        let state = script.states[index]
        let carried = missing.intersection(state.seeds + state.wordings.flatMap(\.seeds))
        guard !carried.isEmpty, isComeTo(index, analysis) else { continue }
        missing.subtract(carried)
      }
    }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  /// Types what the exploration says leads to a state, and looks whether it was entered.
  private func isComeTo(_ state: Int, _ analysis: Analysis) -> Bool {
    let points = analysis.pointsByState[state].sorted {
      analysis.exploration.costs[$0] < analysis.exploration.costs[$1]
    }
    return points.prefix(3).contains { point in
      var conversation = Conversation(analysis.script)
      _ = conversation.start()
      let witness = analysis.exploration.witness(to: point) ?? []
      for line in witness where !conversation.snapshot.hasEnded {
        conversation.hear(line)
      }
      return conversation.snapshot.entered[state] > 0
    }
  }

  @Test func thePageIsMadeFromTheTags() throws {
    let path = "Documentation/seeds.md"
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["KITH_UPDATE"] != nil {
      try page.write(toFile: "\(Repository.root)/\(path)", atomically: true, encoding: .utf8)
    }
    #expect(Repository.source(path).text == page, "run KITH_UPDATE=1 make test")
  }

  private static func page() throws -> String {
    let items = try #require(scripts.first { $0.name == "reach-out" }).script.items
    func places(_ id: String) -> String {
      scripts.flatMap { name, script in
        script.states.filter { state in
          state.flow == nil && state.place.file.hasSuffix("/\(name).yaml")
            && (state.seeds + state.wordings.flatMap(\.seeds)).contains(id)
        }.map { "`\(name)` \($0.name)" }
      }.joined(separator: ", ")
    }
    let rows = items.filter { !$0.isLeftOut }.map { "| \($0.id) | \($0.gist) | \(places($0.id)) |" }
    let left = items.filter(\.isLeftOut).map { "| \($0.id) | \($0.gist) |" }
    return """
      # What the articles teach, and where it lives

      Made from the `seeds:` tags by a test (`KITH_UPDATE=1 make test`). `kith check` proves that a person
      can come to each of them (A501).

      | id | in short | conversation and states |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      Left out on purpose:

      | id | why |
      | --- | --- |
      \(left.joined(separator: "\n"))

      """
  }
}
