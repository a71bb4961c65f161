import Dialogue
import Understanding

/// Gathers the arrows that leave states; those between the same two boxes become one.
///
/// Where passing a question over leads where an answer leads, the answer's arrow stands for both.
struct ArrowGathering {
  let script: Script
  private(set) var arrows: [Drawing.Arrow] = []
  /// Where the arrows of the state at hand begin.
  private var first = 0

  init(script: Script) {
    self.script = script
  }

  mutating func gather(from index: Int) {
    first = arrows.count
    let state = script.states[index]
    guard let prompt = state.prompt else {
      if let visit = state.visit { draw(index, visit, .visit, nil) }
      return follow(index, .plain, nil)
    }
    for way in prompt.ways { draw(index, way.target, .plain, way.words) }
    for choice in state.choices { draw(index, choice) }
    let hears = !(prompt is Choose) && (!prompt.slots.isEmpty || prompt.ways.isEmpty)
    if hears { follow(index, .plain, nil) }
    if let skip = state.skip { draw(index, skip, .passing, "skip") }
    guard !hears else { return }
    if state.skip == nil { follow(index, .passing, "skip") }
    if let retry = state.retry {
      follow(index, .passing, retry == 0 ? "missed once" : "missed \(retry + 1) times")
    }
  }

  /// The transitions of a state, with their conditions.
  private mutating func follow(_ index: Int, _ style: Drawing.Arrow.Style, _ label: String?) {
    for transition in script.states[index].transitions {
      draw(index, transition.target, style, label, transition.condition)
    }
  }

  private mutating func draw(_ index: Int, _ choice: Choice) {
    var label = choice.option.label
    if let condition = choice.condition {
      label += " [\(GuardText(script: script).text(condition))]"
    }
    if let target = choice.target {
      draw(index, target, .plain, label)
    } else {
      follow(index, .plain, label)
    }
  }

  private mutating func draw(
    _ from: Int, _ to: Int, _ style: Drawing.Arrow.Style, _ label: String?,
    _ condition: Guard? = nil
  ) {
    let guarded = condition.map { "[\(GuardText(script: script).text($0))]" }
    let words = [label, guarded].compactMap { $0 }.joined(separator: " ")
    let (from, to) = (Drawing.id(from), Drawing.id(to))
    let twin = arrows[first...].firstIndex { $0.to == to && $0.style == style }
    guard let twin else {
      return arrows.append(
        Drawing.Arrow(from: from, to: to, style: style, labels: words.isEmpty ? [] : [words]))
    }
    if !words.isEmpty, !arrows[twin].labels.contains(words) { arrows[twin].labels.append(words) }
  }
}
