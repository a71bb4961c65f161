public import Dialogue

/// Whether a file of another language has the same shape as its English twin.
///
/// Words may differ and be fewer; what a conversation does may only be left out by name, and what keeps people
/// safe may not differ at all.
public enum Translation {
  /// The path of a file's English twin; nil for files in English and those of no language folder.
  public static func twin(of source: SourceFile) -> String? {
    let folder = "/\(source.language)/"
    guard source.language != "en", let start = source.path.start(of: folder) else { return nil }
    let end = source.path.index(start, offsetBy: folder.count)
    return source.path[..<start] + "/en/" + source.path[end...]
  }

  /// What of a file is not as in its English twin.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - twin: The English file.
  ///   - library: Finds an English part by its name.
  /// - Returns: What differs.
  public static func problems(
    in source: SourceFile, against twin: SourceFile, library: (String) -> SourceFile? = { _ in nil }
  ) -> [Diagnostic] {
    var aside: [Diagnostic] = []
    guard let own = YAML.field(source.text, file: source.path, into: &aside),
      let english = YAML.field(twin.text, file: twin.path, into: &aside)
    else { return [] }
    if source.path.hasSuffix("voice.yaml") { return TranslatedVoice.problems(in: own, english) }
    if source.path.hasSuffix("helplines.yaml") {
      return TranslatedHelplines.problems(in: own, english)
    }
    let (outline, other) = (FlowOutline(own), FlowOutline(english, library: library))
    if source.path.hasSuffix("safety/path.yaml") {
      return outline.differences(from: other, code: "L102") + outline.pathProblems(other, own.place)
    }
    guard source.path.contains("/conversations/") else { return [] }
    return outline.differences(from: other, code: "L104")
      + outline.leftOutProblems(other, named: own["untranslated"], own.place)
  }
}

extension String {
  /// Where a text first begins in this one.
  fileprivate func start(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
