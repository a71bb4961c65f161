import Dialogue
import Drafting
import Understanding

/// Fills the blanks of a template in every way that reads differently.
struct SlotSamples {
  private let slots: [String: Slot]

  /// The most fillings of one template.
  private static let most = 256

  init(_ slots: [Slot]) {
    self.slots = Dictionary(slots.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// Every text: each slot that is asked about set and unset, each of several values in turn.
  func expansions(of template: Template) -> [String] {
    var fillings: [[String: Value]] = [[:]]
    for name in Set(template.mentions.map(\.name) + template.tests).sorted() {
      guard let slot = slots[name] else { continue }
      var values: [Value?] = Self.values(of: slot)
      if fillings.count * values.count > Self.most / 2 { values = Array(values.prefix(1)) }
      if template.tests.contains(name) { values.append(nil) }
      fillings = fillings.flatMap { filling in
        values.map { value in
          guard let value else { return filling }
          return filling.merging([name: value]) { one, _ in one }
        }
      }
    }
    var seen: Set<String> = []
    return fillings.flatMap { filling in
      template.expansions { name, form in
        slots[name].flatMap { filling[name]?.words(form, in: $0) }
      }
    }.filter { seen.insert($0).inserted }
  }

  private static func values(of slot: Slot) -> [Value] {
    switch slot.kind {
    case .scale(let range): [.number(range.upperBound)]
    case .oneOf(let values): values.map { .choice($0.name) }
    case .flag: [.flag(true)]
    case .count: [.number(1)]
    case .text: [.text("the rain by the sea")]
    case .feelings: [.feelings([Sample.heard(.sad), Sample.heard(.stuck)])]
    case .person: [.person(Person(name: "Ana", relation: nil, isGroup: false))]
    case .time: [.time(PlanTime(words: "after work", isLoose: false))]
    }
  }
}
