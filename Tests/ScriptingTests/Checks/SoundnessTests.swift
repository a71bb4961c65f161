import Dialogue
import Foundation
import Scripting
import TestSupport
import Testing

/// What passes the checker plays without a fault, and what it says of a path is the shortest truth.
@Suite struct SoundnessTests {
  /// `KITH_LONG` asks for the long form, as `make test-long` does.
  private static let perPart = ProcessInfo.processInfo.environment["KITH_LONG"] == nil ? 50 : 2_000

  private static func library(_ flows: [String: String]) -> (String) -> SourceFile? {
    { name in flows[name].map { SourceFile(path: "\(name).yaml", text: $0) } }
  }

  /// Sound scripts, and scripts with a planted mistake that the checker lets pass.
  @Test(arguments: 0..<10)
  func whatPassesPlaysWithoutAFault(part: Int) throws {
    var random = Seeded(UInt64(part) &+ 1_000)
    for number in 0..<Self.perPart {
      let made = RandomScript(
        seed: random.next(), blocks: Int.random(in: 3...12, using: &random))
      let kind = Mutation.allCases.randomElement(using: &random) ?? .lostWay
      let text = number % 2 == 0 ? made.text : kind.plant(in: made.text, &random) ?? made.text
      guard
        let script = try? ScriptLoader.load(
          SourceFile(path: "random.yaml", text: text), library: Self.library(made.flows)
        ).script
      else { continue }
      let fault = RandomPlay.fault(in: script, seed: UInt64(number), turns: 120)
      #expect(fault == nil, "\(text)")
    }
  }

  @Test(arguments: 0..<10)
  func witnessesAreTrueAndShortest(part: Int) throws {
    var random = Seeded(UInt64(part) &+ 77)
    var compared = 0
    let kinds: [Mutation] = [.lostNot, .lostOtherwise, .lostNext, .lostSkip, .lostOptional]
    var tries = 0
    while compared < 20, tries < 600 {
      tries += 1
      let made = RandomScript(seed: random.next(), blocks: Int.random(in: 2...5, using: &random))
      let kind = kinds[tries % kinds.count]
      guard let text = kind.plant(in: made.text, &random) else { continue }
      let source = SourceFile(path: "random.yaml", text: text)
      guard
        let script = try? ScriptLoader.link(source, library: Self.library(made.flows)).script
      else { continue }
      for found in MutationTests.problems(text, made.flows) {
        guard ["R104", "R105", "R112", "S201"].contains(found.code), let typed = found.witness,
          let shows = found.shows, !isAboutAnswers(found, script)
        else { continue }
        compared += 1
        compare(found, typed, shows, script, text)
      }
    }
    #expect(compared >= 20)
  }

  /// A question whose answer leads nowhere is asked again: nothing tells that from any other asking.
  private func isAboutAnswers(_ found: Diagnostic, _ script: Script) -> Bool {
    ["R105", "R112"].contains(found.code)
      && script.states.contains { "at \($0.name)" == found.shows && $0.prompt != nil }
  }

  private func compare(
    _ found: Diagnostic, _ typed: [String], _ shows: String, _ script: Script, _ text: String
  ) {
    func holds(_ conversation: Conversation, _ effects: [Effect]) -> Bool {
      let state = conversation.snapshot.state(in: script)
      if shows.hasPrefix("at ") {
        guard state.name == shows.dropFirst(3), !conversation.snapshot.hasEnded else {
          return false
        }
        return found.code == "R104" ? conversation.outcomes.isEmpty : state.prompt == nil
      }
      return conversation.holds(shows) ?? false
    }
    var conversation = Conversation(script)
    var effects = conversation.start()
    for words in typed { effects = conversation.receive(.words(words)) }
    #expect(holds(conversation, effects), "\(found.code) \(typed) does not show \(shows)\n\(text)")
    let shortest = BruteForce.length(in: script, until: holds)
    // Where trying everything takes too long, nothing is known.
    guard let shortest else { return }
    #expect(shortest == typed.count, "\(found.code) \(typed) \(shows)\n\(text)")
  }
}
