public import Dialogue

/// What an edit of a script does to conversations that were kept before it.
public enum Edit {
  /// Tells which questions of an older version are gone (C601) or changed (C602), or that this is no version of
  /// the same script (C603).
  ///
  /// - Parameters:
  ///   - script: The script as it is now.
  ///   - old: The script as it was.
  ///   - file: The file of the script as it is now.
  /// - Returns: A warning for each question that is not as it was.
  public static func problems(
    in script: Script, since old: Script, file: String
  ) -> [Diagnostic] {
    let top = Place(file: file, line: 1, column: 1)
    guard script.id == old.id else {
      return [
        Diagnostic(
          "C603", "who was in `\(old.id)` is not led on here: this is `\(script.id)`", at: top,
          severity: .warning,
          help: "Compare a script with an older version of itself; its `id` stays the same.")
      ]
    }
    return script.compatibility(with: old).compactMap { question, verdict in
      switch verdict {
      case .exact: return nil
      case .moved(let name):
        let place = script.stateIndex(named: name).map { script.states[$0].place }
        return Diagnostic(
          "C602",
          "who waits at `\(question.state)`\(visits(question)) is asked `\(name)` as it is now",
          at: place ?? top, severity: .warning,
          help: "Nothing is lost. Look whether what was said before still fits.")
      case .gone:
        return Diagnostic(
          "C601",
          "who waits at `\(question.state)`\(visits(question)) is taken back to an earlier question",
          at: top,
          severity: .warning,
          help: "If it has a new name, say so: renamed: { \(question.state): new-name }.")
      }
    }
  }

  /// Where a question of a visited flow was come to from.
  private static func visits(_ question: OpenQuestion) -> String {
    question.frames.last.map { ", visited from `\($0.state)`," } ?? ""
  }
}
