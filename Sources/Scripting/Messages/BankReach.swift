import Dialogue
import Drafting

/// Finds fragments that no request can ever use.
enum BankReach {
  /// The fragments whose conditions contradict each other or name a topic that is not there.
  ///
  /// - Parameters:
  ///   - bank: All kinds.
  ///   - path: A file of the bank, beside which the others are.
  /// - Returns: A warning for each.
  static func problems(of bank: MessageBank, beside path: String) -> [Diagnostic] {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var seen: Set<String> = []
    let all = MessageKind.allCases.flatMap { bank.fragments[$0] ?? [] }
    return all.compactMap { fragment in
      guard seen.insert(fragment.id).inserted, let reason = reason(fragment, bank) else {
        return nil
      }
      let parts = fragment.id.split(separator: ":")
      let file = (folder + [parts[0]]).joined(separator: "/")
      return Diagnostic(
        "D710", reason, at: Place(file: file, line: Int(parts[1]) ?? 1, column: 5),
        severity: .warning, help: "No message can hold these words. Mend the tags, or take it out.")
    }
  }

  private static func reason(_ fragment: Fragment, _ bank: MessageBank) -> String? {
    let condition = fragment.condition
    let topics = condition.topics.union(condition.otherTopics).sorted()
    if let topic = topics.first(where: { bank.topics[$0] == nil }) {
      return "there is no topic `\(topic)`"
    }
    if !condition.topics.isEmpty, condition.topics.isSubset(of: condition.otherTopics) {
      return "it wants a topic and forbids it"
    }
    let needed = fragment.template.mentions.filter { !$0.isGuarded }.compactMap {
      DetailKey(rawValue: $0.name)
    }
    let missing = condition.with.union(needed).intersection(condition.without)
    return missing.isEmpty ? nil : "it needs a detail that may not be given"
  }
}
