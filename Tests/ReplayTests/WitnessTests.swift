import Dialogue
import Replay
import Scripting
import TestSupport
import Testing

/// Every witness, written as `kith check --witnesses` writes it and played as `kith replay` plays it, holds.
@Suite struct WitnessTests {
  private static func library(_ flows: [String: String]) -> (String) -> SourceFile? {
    { name in
      if let text = flows[name] { return SourceFile(path: "\(name).yaml", text: text) }
      let shipped = Repository.source("Scripts/en/conversations/\(name).yaml")
      return shipped.text.isEmpty ? nil : shipped
    }
  }

  /// The witnesses of a script that do not hold, and how many there are.
  private func replayed(_ text: String, _ flows: [String: String] = [:]) -> (Int, [String]) {
    let source = SourceFile(path: "random.yaml", text: text)
    let safety = SafetyPack.path(language: "en")
    var found: [Diagnostic] = []
    do throws(ScriptLoader.Rejected) {
      found = try ScriptLoader.load(source, safety: safety, library: Self.library(flows)).warnings
    } catch {
      found = error.diagnostics
    }
    guard
      let script = try? ScriptLoader.link(source, safety: safety, library: Self.library(flows))
        .script
    else { return (0, []) }
    var count = 0
    var failures: [String] = []
    for finding in found {
      guard let made = Transcript(showing: finding, in: "random") else { continue }
      count += 1
      guard let transcript = try? Transcript(parsing: made.text) else {
        failures.append("unreadable: \(made.text)")
        continue
      }
      let result = Replayer.play(transcript, on: script, in: English.language)
      guard let failure = result.failure else { continue }
      failures.append("\(finding.message): \(failure.found)\n\(made.text)")
    }
    return (count, failures)
  }

  @Test(arguments: 0..<10)
  func ofMutantsHold(part: Int) {
    var random = Seeded(UInt64(part) &+ 400)
    var count = 0
    for number in 0..<45 {
      let made = RandomScript(seed: random.next(), blocks: Int.random(in: 3...9, using: &random))
      let kind = Mutation.allCases[number % Mutation.allCases.count]
      guard let text = kind.plant(in: made.text, &random) else { continue }
      let (found, failures) = replayed(text, made.flows)
      count += found
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))\n\(text)")
    }
    #expect(count >= 5)
  }

  @Test(arguments: ["two-minutes", "thanks", "steps"])
  func ofShippedScriptsWithAMistakeHold(name: String) {
    var random = Seeded(9)
    let text = Repository.source("Scripts/en/conversations/\(name).yaml").text
    for kind in [Mutation.lostNext, .lostOtherwise, .lostSkip, .lostOptional, .circle] {
      guard let broken = kind.plant(in: text, &random) else { continue }
      let (_, failures) = replayed(broken)
      #expect(failures.isEmpty, "\(kind): \(failures.joined(separator: "\n"))")
    }
  }

  /// What waits, what goes on at once, what is given up, and what needs nothing to be typed.
  @Test(
    arguments: [
      ("say: [A?, B?, C?]\n    ask: note\n    next: b", "say: \"{note}.\"\n    next: bye"),
      (
        "say: [A?, B?, C?]\n    ask: note\n    next: b",
        "say: [{ if: has note, say: So. }]\n    next: bye"
      ),
      ("say: [A?, B?, C?]\n    ask: note\n    next: b", "say: So."),
      (
        "say: [A?, B?, C?]\n    ask: note\n    retry: 2\n    skip: bye\n    next: b",
        "say: \"{note}.\"\n    next: bye"
      ),
      ("say: [A?, B?, C?]\n    choose: [Fine -> b, Bad]\n    skip: b", "say: So.\n    next: bye"),
      ("say: So.", "say: So.\n    next: bye"), ("say: So.\n    next: b", "say: So.\n    next: a"),
      (
        "say: [A?, B?, C?]\n    feelings: feeling\n    next: b",
        "say: So.\n    next: [{ if: feeling has sad and feeling has shy, to: bye }]"
      ),
    ])
  func ofEveryKindHold(first: String, second: String) {
    let slots = "slots:\n  note: { text: 40 }\n  feeling: { feelings: true }\n"
    let states = "states:\n  a:\n    \(first)\n  b:\n    \(second)\n"
    let (count, failures) = replayed(
      "format: 1\nid: random\nstart: a\n" + slots + states
        + "  bye:\n    say: Bye.\n    end: true\n")
    #expect(count > 0)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
