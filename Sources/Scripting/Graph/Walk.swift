public import Dialogue
import Drafting
import Understanding

/// A random way through a script, told in a chart's words: to hold the chart against the machine.
///
/// What can be done at each question, and what comes of it, is the machine's own doing; only the names
/// are the chart's.
public struct Walk: Sendable {
  /// Something that happened, and where that led.
  public struct Step: Hashable, Sendable, Codable {
    /// What happened; `start` at first.
    public let event: String
    /// The state it waits at then.
    public let state: String
    /// What can happen there, sorted.
    public let can: [String]
  }

  /// What can be done now: its name in the chart, and the events that do it.
  private struct Offer {
    let name: String
    let events: [Event]
  }

  private var conversation: Conversation
  private var random: StableRandom

  /// Goes from the start until the end, or for so many steps.
  ///
  /// - Parameters:
  ///   - conversation: A conversation that has not begun.
  ///   - seed: Chooses the way.
  ///   - most: The most steps taken.
  /// - Returns: The steps.
  public static func steps(
    of conversation: Conversation, seed: UInt64, atMost most: Int
  ) -> [Step] {
    var walk = Walk(conversation: conversation, random: StableRandom(seed))
    _ = walk.conversation.start()
    var steps = [walk.step("start")]
    while steps.count <= most, let offer = walk.choose() {
      for event in offer.events { _ = walk.conversation.receive(event) }
      steps.append(walk.step(offer.name))
    }
    return steps
  }

  private var spot: ChartSpot {
    ChartSpot(conversation.snapshot)
  }

  private func step(_ event: String) -> Step {
    Step(
      event: event, state: spot.id(in: conversation.script),
      can: (answers + passing).map(\.name).sorted())
  }

  /// Three times out of four an answer, else one of the other ways on.
  private mutating func choose() -> Offer? {
    let (answers, passing) = (answers, passing)
    guard !answers.isEmpty || !passing.isEmpty else { return nil }
    let isAnswer = random.below(4) > 0
    let offers = answers.isEmpty || (!isAnswer && !passing.isEmpty) ? passing : answers
    return offers[random.below(offers.count)]
  }

  /// The answers that can be given.
  private var answers: [Offer] {
    let state = conversation.snapshot.state(in: conversation.script)
    guard !conversation.snapshot.hasEnded, let prompt = state.prompt else { return [] }
    var ways = prompt.ways[...]
    return conversation.outcomes.map { outcome in
      let answer = outcome.answer
      let name: String
      if let index = state.choices.firstIndex(where: { $0.id == answer.choice }) {
        name = ChartEvent.choice(index)
      } else if answer.target != nil, let way = ways.popFirst() {
        name = ChartEvent.way(way, of: prompt)
      } else {
        name = ChartEvent.filled(answer.fillings.first?.value, of: prompt)
      }
      return Offer(name: name, events: [.answered(answer, words: "")])
    }
  }

  /// Ways on without an answer.
  private var passing: [Offer] {
    let script = conversation.script
    let state = conversation.snapshot.state(in: script)
    guard !conversation.snapshot.hasEnded, state.prompt != nil else { return [] }
    var offers: [Offer] = []
    if state.skip != nil || !state.transitions.isEmpty {
      offers.append(Offer(name: ChartEvent.skipped, events: [.commanded(.skip)]))
    }
    if let retry = state.retry {
      let misses = Array(repeating: Event.missed(words: ""), count: retry + 1)
      offers.append(Offer(name: ChartEvent.missed, events: misses))
    }
    if script.menu != nil {
      offers.append(Offer(name: ChartEvent.menu, events: [.commanded(.menu)]))
    }
    for (index, interrupt) in script.interrupts.enumerated()
    where !spot.isAside && (interrupt.visit != nil || spot.visits.isEmpty) {
      offers.append(Offer(name: ChartEvent.always(index), events: [.interrupted(index)]))
    }
    return offers
  }
}
