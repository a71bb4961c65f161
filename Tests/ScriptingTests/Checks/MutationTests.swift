import Dialogue
import Scripting
import TestSupport
import Testing

/// The checker accuses no sound script, and nearly every planted mistake.
@Suite struct MutationTests {
  static func problems(_ text: String, _ flows: [String: String] = [:]) -> [Diagnostic] {
    let source = SourceFile(path: "random.yaml", text: text)
    let library: (String) -> SourceFile? = { name in
      if let text = flows[name] { return SourceFile(path: "\(name).yaml", text: text) }
      let path = "Scripts/en/conversations/\(name).yaml"
      let shipped = Repository.source(path)
      return shipped.text.isEmpty ? nil : shipped
    }
    do throws(ScriptLoader.Rejected) {
      return try ScriptLoader.load(source, flows: flows.keys.sorted(), library: library).warnings
    } catch {
      return error.diagnostics
    }
  }

  @Test(arguments: 0..<10)
  func soundScriptsAreNotAccused(part: Int) {
    for seed in 0..<20 {
      let script = RandomScript(seed: UInt64(part * 20 + seed), blocks: 3 + seed)
      let found = Self.problems(script.text, script.flows)
      #expect(found.isEmpty, "seed \(part * 20 + seed): \(found.map(\.message))")
    }
  }

  @Test func atLeastNineteenOfTwentyMistakesAreFound() {
    var random = Seeded(7)
    var planted = 0
    var missed: [Mutation: Int] = [:]
    let shipped = Repository.files(in: "Scripts/en/conversations", ending: ".yaml")
      .map { Repository.source($0).text }
    while planted < 1_000 {
      let kind = Mutation.allCases[planted % Mutation.allCases.count]
      let script = RandomScript(seed: random.next(), blocks: Int.random(in: 4...14, using: &random))
      let isShipped = planted % 20 == 19
      let text = isShipped ? shipped.randomElement(using: &random) ?? "" : script.text
      guard let broken = kind.plant(in: text, &random) else {
        guard let broken = Mutation.lostTarget.plant(in: text, &random) else { continue }
        planted += 1
        if Self.problems(broken, script.flows).isEmpty { missed[.lostTarget, default: 0] += 1 }
        continue
      }
      planted += 1
      if Self.problems(broken, script.flows).isEmpty { missed[kind, default: 0] += 1 }
    }
    let count = missed.values.reduce(0, +)
    #expect(count <= 50, "\(missed)")
    print("missed \(count) of \(planted): \(missed)")
  }
}
