import Dialogue

/// Where parts are included, and so proved.
public enum IncludedParts {
  /// A conversation that includes a part, by itself or through another part.
  ///
  /// - Parameters:
  ///   - source: The file that may be a part.
  ///   - names: The names of the files beside it.
  ///   - library: Finds a file by its name.
  /// - Returns: The file; nil when the source is no part, or nothing includes it.
  public static func host(
    of source: SourceFile, among names: [String], library: (String) -> SourceFile?
  ) -> SourceFile? {
    guard isPart(source) else { return nil }
    var wanted = [source.name]
    var known = Set(wanted)
    while let name = wanted.popLast() {
      for other in names where !known.contains(other) {
        guard let file = library(other), included(by: file).contains(name) else { continue }
        if !isPart(file) { return file }
        known.insert(other)
        wanted.append(other)
      }
    }
    return nil
  }

  private static func isPart(_ source: SourceFile) -> Bool {
    source.text.contains(/(?m)^part:/)
  }

  private static func included(by source: SourceFile) -> [String] {
    guard source.text.contains("include:") else { return [] }
    var unheard: [Diagnostic] = []
    let root = YAML.field(source.text, file: source.path, into: &unheard)
    return root?["include"]?.elements.compactMap(\.text) ?? []
  }
}
