import Dialogue
import Drafting

/// V304: a state that has wordings, and none that may be said; or a question that is asked without a word.
enum NothingToSay: Check {
  static let codes = ["V304"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    analysis.script.states.indices.compactMap { index in
      let state = analysis.script.states[index]
      guard !analysis.script.isProvedByItself(state) else { return nil }
      return state.wordings.isEmpty ? wordless(index, analysis) : silent(index, analysis)
    }
  }

  /// A wording as it is looked at: when it may be said, and when it then has no words.
  private struct Asked {
    let condition: CompiledGuard?
    let specificity: Int
    let isSilent: CompiledGuard?
    let isAlwaysSilent: Bool
    let place: Place

    init(_ wording: Wording, _ silence: Silence, in layout: ValuationLayout) {
      condition = wording.condition.map { CompiledGuard($0, in: layout) }
      specificity = wording.condition?.specificity ?? 0
      isSilent = silence.condition.map { CompiledGuard($0, in: layout) }
      isAlwaysSilent = if case .always = silence { true } else { false }
      place = wording.place
    }

    /// Whether it may be chosen and then says nothing.
    func fails(_ valuation: Valuation, among all: [Asked], _ layout: ValuationLayout) -> Bool {
      let isQuiet =
        isAlwaysSilent || isSilent.map { $0.verdict(valuation, layout) != false } ?? false
      return isQuiet && condition.verdict(valuation, layout) != false
        && !all.contains {
          $0.specificity > specificity && $0.condition.verdict(valuation, layout) == true
        }
    }
  }

  private static func silent(_ index: Int, _ analysis: Analysis) -> Diagnostic? {
    let state = analysis.script.states[index]
    let isQuestion = state.prompt != nil && !(state.prompt is Compose)
    let silences = state.wordings.map { wording -> Silence in
      isQuestion ? Silence(of: wording.template, in: analysis.script) : .never
    }
    let conditions = state.wordings.compactMap(\.condition)
    let isCovered = conditions.count < state.wordings.count
    let isWorded = silences.allSatisfy { if case .never = $0 { true } else { false } }
    if isCovered, isWorded { return nil }
    let exploration = analysis.exploration(
      for: Question(conditions: conditions + silences.compactMap(\.condition), state: index))
    let layout = exploration.layout
    let asked = zip(state.wordings, silences).map { Asked($0, $1, in: layout) }
    func failing(_ valuation: Valuation) -> Place? {
      if !asked.contains(where: { $0.condition.verdict(valuation, layout) == true }) {
        return state.place
      }
      return asked.first { $0.fails(valuation, among: asked, layout) }?.place
    }
    let found = exploration.nearest(exploration.points.indices) { number in
      let point = exploration.points[number]
      return point.state == index && failing(point.valuation) != nil
    }
    guard let found else { return nil }
    let place = failing(exploration.points[found].valuation) ?? state.place
    let isLine = place != state.place
    return Diagnostic(
      "V304",
      isLine
        ? "`\(state.name)` \(exploration.verb("can", "may")) ask this without a word"
        : "`\(state.name)` \(exploration.verb("has", "may have")) nothing to say here",
      at: place, severity: exploration.severity,
      help: isLine
        ? "Put words around what is left out here." : "Add a wording without an `if:`.",
      witness: exploration.witness(to: found), shows: exploration.shows(found))
  }

  /// A question without wordings follows the words of another state; where none came before it, it is silent.
  private static func wordless(_ index: Int, _ analysis: Analysis) -> Diagnostic? {
    let state = analysis.script.states[index]
    guard state.isWordlessQuestion else { return nil }
    let exploration = analysis.exploration
    let silent = analysis.silentArrivals
    guard
      let found = exploration.nearest(analysis.pointsByState[index], where: { silent[$0] != nil })
    else { return nil }
    return Diagnostic(
      "V304", "`\(state.name)` \(exploration.verb("asks", "may ask")) without a word",
      at: state.place, severity: exploration.severity,
      help: "Add `say:`, or words to the state before it.",
      witness: exploration.witness(toSilenceAt: found, by: silent),
      shows: exploration.shows(found))
  }
}
