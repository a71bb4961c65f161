public import Dialogue
import Drafting

/// Reads `voice.yaml`: what Kith says on its own.
public enum VoiceReader {
  /// Reads a voice.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - diagnostics: Mistakes found are added here: a missing key, an unknown one, a broken text.
  /// - Returns: The voice, or nil when a mistake leaves something unsaid.
  public static func read(_ source: SourceFile, into diagnostics: inout [Diagnostic]) -> Voice? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    guard let root = YAML.field(source.text, file: source.path, into: &found) else { return nil }
    var lines: [Voice.Key: [Template]] = [:]
    for entry in root.entries ?? [] {
      guard let key = Voice.Key(rawValue: entry.key) else {
        found.append(
          Diagnostic(
            "V310", "nothing is called `\(entry.key)`", at: entry.place,
            help: Spelling.suggestion(for: entry.key, among: Voice.Key.allCases.map(\.rawValue))))
        continue
      }
      lines[key] = entry.value.elements.compactMap { template($0, into: &found) }
    }
    for key in Voice.Key.allCases where lines[key]?.isEmpty ?? true {
      found.append(
        Diagnostic("V311", "`\(key.rawValue)` is missing", at: root.place, help: "Add it."))
    }
    return found.containsError ? nil : Voice(lines)
  }

  private static func template(_ field: Field, into found: inout [Diagnostic]) -> Template? {
    guard let text = field.text else {
      found.append(Diagnostic("S302", "expected words here", at: field.place))
      return nil
    }
    do {
      return try Template(text.last == "\n" ? String(text.dropLast()) : text)
    } catch {
      found.append(Diagnostic("T401", error.message, at: field.place, help: error.help))
      return nil
    }
  }
}
