public import Dialogue

/// Turns script files into a ``Script`` that is known to be sound, or into everything that is wrong.
public enum ScriptLoader {
  /// A script that can be played; what is left can only be warnings.
  public struct Loaded: Sendable {
    /// The script.
    public let script: Script
    /// What is worth a look.
    public let warnings: [Diagnostic]
  }

  /// A script that can not be played.
  public struct Rejected: Error, Sendable {
    /// Everything that is wrong, in the order of the files.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a script with the flows it visits, links it with the safety path and checks it.
  ///
  /// - Parameters:
  ///   - source: The script's file.
  ///   - safety: The file of the safety path, which is part of the program; nil leaves it out.
  ///   - library: Finds the file of a flow by its name.
  /// - Throws: ``Rejected`` with all mistakes of all files at once.
  /// - Returns: The script with its warnings.
  public static func load(
    _ source: SourceFile, safety: SourceFile? = nil,
    library: @escaping (String) -> SourceFile? = { _ in nil }
  ) throws(Rejected) -> Loaded {
    var diagnostics: [Diagnostic] = []
    var flows = FlowGathering(library: library)
    flows.gather(source, safety: safety, into: &diagnostics)
    guard let main = flows.files.first, !flows.isUnreadable else {
      throw Rejected(diagnostics: diagnostics.inOrder)
    }
    let script = ScriptLinking(files: flows.files, main: main).script(&diagnostics)
    guard let script, !diagnostics.containsError else {
      throw Rejected(diagnostics: diagnostics.inOrder)
    }
    let analysis = Analysis(script)
    diagnostics += Checks.all.flatMap { $0.problems(in: analysis) }
    guard !diagnostics.containsError else { throw Rejected(diagnostics: diagnostics.inOrder) }
    return Loaded(script: script, warnings: diagnostics.inOrder)
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var containsError: Bool {
    contains { $0.severity == .error }
  }

  /// Without doubles, by file and place.
  public var inOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
