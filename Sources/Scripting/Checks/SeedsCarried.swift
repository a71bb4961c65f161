import Dialogue

/// A501: an item of the articles that nobody can come to; A502: a tag that names none, or one that is left
/// out on purpose.
enum SeedsCarried: Check {
  static let codes = ["A501", "A502"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let items = analysis.script.items
    guard !items.isEmpty else { return [] }
    let carried = carried(in: analysis)
    let missing = items.filter { !$0.isLeftOut && !carried.contains($0.id) }.map {
      Diagnostic(
        "A501", "nobody can come to \($0.id): \($0.gist)", at: $0.place,
        help: "Tag the state or the line that does its work with `seeds: [\($0.id)]`.")
    }
    return missing + unknown(in: analysis.script, among: items)
  }

  /// The ids on states that can be come to, and on lines that can be said there.
  static func carried(in analysis: Analysis) -> Set<String> {
    let points = analysis.pointsByState
    let visited = Set(analysis.statesProvedByThemselves)
    var found: Set<String> = []
    for (index, state) in analysis.script.states.enumerated() {
      if visited.contains(index) {
        found.formUnion(state.seeds + state.wordings.flatMap(\.seeds))
      }
      guard !points[index].isEmpty else { continue }
      found.formUnion(state.seeds)
      let tagged = state.wordings.filter { !found.isSuperset(of: $0.seeds) }
      let sayable = tagged.filter { $0.condition == nil } + sayable(tagged, at: index, in: analysis)
      found.formUnion(sayable.flatMap(\.seeds))
    }
    return found
  }

  /// The lines with a condition that holds at some point.
  private static func sayable(
    _ wordings: [Wording], at index: Int, in analysis: Analysis
  ) -> [Wording] {
    let conditions = wordings.compactMap(\.condition)
    guard !conditions.isEmpty else { return [] }
    let exploration = analysis.exploration(for: Question(conditions: conditions, state: index))
    let points = exploration.pointsByState[index].map { exploration.points[$0] }
    return wordings.filter { wording in
      points.contains {
        wording.condition != nil && exploration.holds(wording.condition, at: $0) != false
      }
    }
  }

  private static func unknown(in script: Script, among items: [ArticleItem]) -> [Diagnostic] {
    let known = Set(items.filter { !$0.isLeftOut }.map(\.id))
    func problems(_ seeds: [String], at place: Place) -> [Diagnostic] {
      seeds.filter { !known.contains($0) }.map { id in
        let isLeftOut = items.contains { $0.id == id }
        return Diagnostic(
          "A502",
          isLeftOut ? "\(id) is left out on purpose" : "no item of the articles is called \(id)",
          at: place, help: Spelling.suggestion(for: id, among: known.sorted()))
      }
    }
    return script.states.flatMap { state in
      problems(state.seeds, at: state.place)
        + state.wordings.flatMap { problems($0.seeds, at: $0.place) }
    }
  }
}
