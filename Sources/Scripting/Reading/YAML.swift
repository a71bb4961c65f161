public import Dialogue
import Yams

/// Reads YAML into ``Field``s; the only file that knows Yams.
///
/// A strict part of YAML 1.2: text, lists and maps. Anchors, aliases, tags, duplicate keys and more
/// than one document are refused, and everything plain is text.
public enum YAML {
  /// The deepest nesting read.
  static let deepest = 40
  /// The greatest number of fields read from one file.
  static let most = 2_000_000
  /// The greatest number of bytes in one line, and in one text.
  static let longest = 20_000

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - text: The file's text, with line ends of any kind.
  ///   - file: Its name, for places.
  ///   - diagnostics: Mistakes found are added here.
  /// - Returns: The root, or nil when the text is no YAML at all.
  public static func field(
    _ text: String, file: String, into diagnostics: inout [Diagnostic]
  ) -> Field? {
    let text = LineEnds.plain(text)
    if let line = overlong(text) {
      diagnostics.append(
        Diagnostic(
          "Y911", "this line is too long to be read", at: Place(file: file, line: line, column: 1),
          help: "Keep a text to \(longest) bytes; a bubble that people read has 300 at most."))
      return nil
    }
    do {
      let parser = try Parser(yaml: text)
      guard let root = try parser.singleRoot() else {
        diagnostics.append(
          Diagnostic("Y902", "the file is empty", at: Place(file: file, line: 1, column: 1)))
        return nil
      }
      var conversion = Conversion(file: file)
      // Yams holds anchors weakly: without the parser they are forgotten, and so not refused.
      let field = withExtendedLifetime(parser) { conversion.field(root, depth: 0) }
      diagnostics += conversion.diagnostics
      if conversion.diagnostics.isEmpty { diagnostics += Traps(text, file: file).silent }
      return conversion.diagnostics.isEmpty ? field : nil
    } catch {
      diagnostics.append(mistake(error, in: text, file: file))
      return nil
    }
  }

  /// What to do about lists in lists in lists.
  static let shallow = "Keep to \(deepest) levels; often a bracket is never closed."

  /// Whether a sign steers a terminal or stands for nothing.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }

  /// The first line that is longer than any text may be, before anything else takes its time over it.
  private static func overlong(_ text: String) -> Int? {
    var line = 1
    var length = 0
    for byte in text.utf8 {
      length = byte == 0x0A ? 0 : length + 1
      if length > longest { return line }
      if byte == 0x0A { line += 1 }
    }
    return nil
  }

  /// What broke a file, in a writer's words: the first trap at or before the place where the parser gave
  /// up, else what the parser says.
  private static func mistake(_ error: any Error, in text: String, file: String) -> Diagnostic {
    let told = YAMLMistake.diagnostic(of: error, in: text, file: file)
    guard told.code != "Y901" else { return told }
    let traps = Traps(text, file: file)
    let isTwice = told.code == "Y908"
    let silent = isTwice ? [] : traps.silent.filter { $0.severity == .error }
    let all = (silent + traps.breaking(isTwice: isTwice)).inOrder
    return all.first { $0.place.line <= told.place.line } ?? told
  }

  /// One walk over a document.
  private struct Conversion {
    let file: String
    var diagnostics: [Diagnostic] = []
    var count = 0

    init(file: String) {
      self.file = file
    }

    mutating func field(_ node: Node, depth: Int) -> Field {
      let place = place(of: node)
      count += 1
      if let refusal = refusal(of: node, depth: depth) {
        if diagnostics.isEmpty || count <= YAML.most {
          diagnostics.append(Diagnostic("Y905", refusal.message, at: place, help: refusal.help))
        }
        return Field(.text(""), at: place)
      }
      switch node {
      case .scalar(let scalar):
        if scalar.string.utf8.count > YAML.longest {
          diagnostics.append(
            Diagnostic(
              "Y911", "this text is too long to be read", at: place,
              help:
                "Keep a text to \(YAML.longest) bytes; a bubble that people read has 300 at most."))
        }
        if scalar.string.unicodeScalars.contains(where: YAML.isControl) {
          diagnostics.append(
            Diagnostic(
              "Y901", "a control character is among the words", at: place,
              help: "Take out the \\ with what follows it; a terminal would obey it."))
        }
        return Field(.text(scalar.string), at: place)
      case .sequence(let sequence):
        return Field(.list(sequence.map { field($0, depth: depth + 1) }), at: place)
      case .mapping(let mapping):
        return Field(.map(mapping.map { entry($0, depth: depth) }), at: place)
      case .alias:
        return Field(.text(""), at: place)
      }
    }

    private mutating func entry(_ pair: (key: Node, value: Node), depth: Int) -> Field.Entry {
      let place = place(of: pair.key)
      guard case .scalar(let name) = pair.key else {
        diagnostics.append(
          Diagnostic(
            "Y906", "a key must be a word", at: place,
            help: "Put quotes around words that contain [ ] { } or commas."))
        return Field.Entry(key: "", place: place, value: Field(.text(""), at: place))
      }
      return Field.Entry(key: name.string, place: place, value: field(pair.value, depth: depth + 1))
    }

    private func place(of node: Node) -> Place {
      Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private func refusal(of node: Node, depth: Int) -> (message: String, help: String)? {
      if depth > YAML.deepest {
        return ("this is nested too deeply", YAML.shallow)
      }
      if count > YAML.most {
        return ("the file is too large", "Keep to \(YAML.most) values in one file.")
      }
      if node.anchor != nil {
        return (
          "anchors (&name) and aliases (*name) are not part of the script language",
          "Write the text out, or put quotes around text that begins with & or *."
        )
      }
      return nil
    }
  }
}
