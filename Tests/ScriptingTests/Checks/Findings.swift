import Dialogue
import Scripting

/// What `kith check` finds in a script of a test, without unused slots.
enum Findings {
  /// The head of a script, with slots of every kind that conditions ask about.
  static let head = """
    format: 1
    id: test
    language: en
    start: a
    slots:
      lonely: { scale: 0..10 }
      flag: { flag: true }
      note: { text: 40 }
      who: { person: true }
      drink:
        one of:
          tea: [Tea, hot]
          cocoa: [Cocoa, sweet]
    states:

    """

  /// The end most scripts of tests come to.
  static let bye = "\n  bye:\n    say: Bye.\n    end: true\n"

  static func of(
    _ body: String, head: String = head, flows: [String: String] = [:]
  ) -> [Diagnostic] {
    let source = SourceFile(path: "test.yaml", text: head + body + bye)
    let found = DataFiles.problems(in: source, flows: flows.keys.sorted()) { name in
      flows[name].map { SourceFile(path: "\(name).yaml", text: $0) }
    }
    return found.filter { $0.code != "S202" }
  }
}
