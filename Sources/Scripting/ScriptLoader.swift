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
  ///   - provesSafety: Whether the path is proved, too. It is the same beside every script, so its own check
  ///     does that once, and no script waits for it.
  ///   - names: The names of the flows there are, to suggest one for a misspelt name.
  ///   - library: Finds the file of a flow by its name.
  /// - Throws: ``Rejected`` with all mistakes of all files at once.
  /// - Returns: The script with its warnings.
  public static func load(
    _ source: SourceFile, safety: SourceFile? = nil, provesSafety: Bool = false,
    flows names: [String] = [], library: @escaping (String) -> SourceFile? = { _ in nil }
  ) throws(Rejected) -> Loaded {
    let linked = try link(
      source, safety: safety, provesSafety: provesSafety, flows: names, library: library)
    let analysis = Analysis(linked.script)
    let diagnostics = linked.warnings + Checks.all.flatMap { $0.problems(in: analysis) }
    guard !diagnostics.containsError else { throw Rejected(diagnostics: diagnostics.inOrder) }
    return Loaded(script: linked.script, warnings: diagnostics.inOrder)
  }

  /// Reads a script and links it, without proving anything about it: to play a transcript that shows what
  /// is wrong with it.
  ///
  /// - Parameters:
  ///   - source: The script's file.
  ///   - safety: The file of the safety path; nil leaves it out.
  ///   - provesSafety: Whether the path is to be proved with the script.
  ///   - names: The names of the flows there are, to suggest one for a misspelt name.
  ///   - library: Finds the file of a flow by its name.
  /// - Throws: ``Rejected`` with all mistakes that keep it from being linked.
  /// - Returns: The script with the warnings so far.
  public static func link(
    _ source: SourceFile, safety: SourceFile? = nil, provesSafety: Bool = false,
    flows names: [String] = [], library: @escaping (String) -> SourceFile? = { _ in nil }
  ) throws(Rejected) -> Loaded {
    var diagnostics: [Diagnostic] = []
    var flows = FlowGathering(names: names, library: library)
    flows.gather(source, safety: safety, into: &diagnostics)
    guard let main = flows.files.first, !flows.isUnreadable else {
      throw Rejected(diagnostics: diagnostics.inOrder)
    }
    guard !main.isPart else {
      throw Rejected(
        diagnostics: diagnostics.isEmpty ? [partAlone(source)] : diagnostics.inOrder)
    }
    let script = ScriptLinking(
      files: flows.files, main: main, known: names, provesSafety: provesSafety
    ).script(&diagnostics)
    guard let script, !diagnostics.containsError else {
      throw Rejected(diagnostics: diagnostics.inOrder)
    }
    return Loaded(script: script, warnings: diagnostics.inOrder)
  }

  private static func partAlone(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      "S320", "a part is no conversation by itself, and nothing was proved about it",
      at: Place(file: source.path, line: 1, column: 1), severity: .warning,
      help: "Check or play a script of this folder that says `include: [\(source.name)]`.")
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var containsError: Bool {
    contains { $0.severity == .error }
  }

  /// Without doubles, and without what only follows from a line that can not be read; by file and place.
  public var inOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let misread = Set(
      filter { $0.code.hasPrefix("Y") && $0.severity == .error }.map(\.line))
    return filter { $0.code.hasPrefix("Y") || !misread.contains($0.line) }
      .filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}

extension Diagnostic {
  /// Its line, without the column.
  fileprivate var line: Place { Place(file: place.file, line: place.line, column: 1) }
}
