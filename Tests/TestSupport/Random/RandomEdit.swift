/// A change a writer could make to a script without breaking it, planted by a seed.
public enum RandomEdit: CaseIterable, Sendable {
  case renameState, renameStateSilently, loseState, insertState, reword, loseChoice, loseSlotValue
  case retarget, nothing

  /// The text after the change; often one that needs a look by the checker.
  public func apply(to text: String, _ random: inout Seeded) -> String {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let script = Rows(rows)
    guard let state = script.states.filter({ $0.name != "bye" }).randomElement(using: &random),
      let other = script.states.randomElement(using: &random)
    else { return text }
    switch self {
    case .renameState, .renameStateSilently:
      let renamed = Self.renaming(state.name, in: text)
      return self == .renameState
        ? "renamed: { \(state.name): new-\(state.name) }\n" + renamed : renamed
    case .loseState:
      let target = script.edges.first { state.rows.contains($0.row) }?.target ?? "bye"
      rows.removeSubrange(state.rows)
      return Self.renaming(state.name, to: target, in: rows.joined(separator: "\n"))
    case .insertState:
      let moved = Self.renaming(state.name, to: "before-\(state.name)", in: text, edgesOnly: true)
      return moved
        + "  before-\(state.name):\n    say: [A?, B?, C?]\n    pause: true\n    next: \(state.name)\n"
    case .reword: return text.replacing("One ", with: "Another ")
    case .loseChoice:
      let choices = script.indices { $0.hasPrefix("      - ") && $0.contains(" -> ") }
      guard let row = choices.randomElement(using: &random) else { return text }
      rows.remove(at: row)
      return rows.joined(separator: "\n")
    case .loseSlotValue: return text.replacing("two: [Second", with: "three: [Second")
    case .retarget:
      guard let edge = script.edges.randomElement(using: &random) else { return text }
      rows[edge.row] = Self.renaming(edge.target, to: other.name, in: rows[edge.row])
      return rows.joined(separator: "\n")
    case .nothing: return text
    }
  }

  private static func renaming(
    _ name: String, to new: String? = nil, in text: String, edgesOnly: Bool = false
  ) -> String {
    let new = new ?? "new-\(name)"
    var changed = text
    for lead in ["-> ", "next: ", "skip: ", "to: ", "- ", "start: ", "yes: ", "no: ", "seen "] {
      for end in ["\n", ",", " }"] {
        changed = changed.replacing(lead + name + end, with: lead + new + end)
      }
    }
    return edgesOnly ? changed : changed.replacing("\n  \(name):\n", with: "\n  \(new):\n")
  }
}
