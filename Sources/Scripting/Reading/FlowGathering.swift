import Dialogue

/// Reads a script's file and, one after another, the files of the flows it visits.
struct FlowGathering {
  /// The deepest chain of visits.
  static let deepest = 4

  let library: (String) -> SourceFile?
  /// The names of the files there are, to suggest one for a misspelt name.
  let known: [String]
  private(set) var files: [FlowFile] = []
  private(set) var isUnreadable = false

  init(names: [String] = [], library: @escaping (String) -> SourceFile?) {
    known = names
    self.library = library
  }

  mutating func gather(
    _ source: SourceFile, safety: SourceFile?, into diagnostics: inout [Diagnostic]
  ) {
    gather(source, chain: [], into: &diagnostics)
    if let safety {
      if let file = FlowFile.read(safety, into: &diagnostics) {
        files.append(file)
      } else {
        isUnreadable = true
      }
    }
  }

  private mutating func gather(
    _ source: SourceFile, chain: [String], into diagnostics: inout [Diagnostic]
  ) {
    guard var file = FlowFile.read(source, into: &diagnostics) else {
      isUnreadable = true
      return
    }
    if file.isPart, !chain.isEmpty {
      return refuse(
        "R109", "`\(source.name)` is a part, which can not be visited",
        at: Place(file: file.path, line: 1, column: 1), help: "Include it, or give it a `start:`.",
        &diagnostics)
    }
    include(file.included, into: &file, chain: [source.name], &diagnostics)
    if file.id == SafetyPath.flow {
      return refuse(
        "I404", "`\(file.id)` is the name of the safety path, which no script can replace",
        at: Place(file: file.path, line: 1, column: 1), help: "Give the file another `id:`.",
        &diagnostics)
    }
    files.append(file)
    let chain = chain + [file.id]
    for visit in visits(of: file) {
      follow(visit, chain: chain, into: &diagnostics)
    }
  }

  private mutating func include(
    _ names: [Field], into file: inout FlowFile, chain: [String],
    _ diagnostics: inout [Diagnostic]
  ) {
    for field in names {
      if let name = field.text, chain.contains(name) {
        refuse(
          "R110",
          "parts include each other in a circle: \((chain + [name]).joined(separator: " → "))",
          at: field.place, help: "Take one of them out of `include:`.", &diagnostics)
        continue
      }
      guard let name = field.text, chain.count <= Self.deepest,
        let source = library(name), let part = FlowFile.read(source, into: &diagnostics),
        part.isPart
      else {
        refuse(
          "S317", "there is no part `\(field.text ?? "")` to include here", at: field.place,
          help: Spelling.nearest(to: field.text ?? "", among: known.filter { $0 != field.text })
            .map { "Did you mean `\($0)`?" }
            ?? "A part is a file of the same folder that says `part: true` and has no `start:`.",
          &diagnostics)
        continue
      }
      file.include(part, into: &diagnostics)
      include(part.included, into: &file, chain: chain + [name], &diagnostics)
    }
  }

  private mutating func follow(
    _ visit: Field, chain: [String], into diagnostics: inout [Diagnostic]
  ) {
    guard let name = visit.text else { return }
    if chain.contains(name) {
      refuse(
        "R110",
        "flows visit each other in a circle: \((chain + [name]).joined(separator: " → "))",
        at: visit.place, help: "End one of the visits with `next:` instead.", &diagnostics)
    } else if chain.count > Self.deepest {
      refuse(
        "R110", "visits are nested more than \(Self.deepest) deep", at: visit.place,
        help: "Bring a flow into the one that visits it.", &diagnostics)
    } else if !files.contains(where: { $0.id == name }), let source = library(name) {
      gather(source, chain: chain, into: &diagnostics)
    }
  }

  /// Tells a mistake after which the script can not be put together.
  private mutating func refuse(
    _ code: String, _ message: String, at place: Place, help: String,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(Diagnostic(code, message, at: place, help: help))
    isUnreadable = true
  }

  private func visits(of file: FlowFile) -> [Field] {
    let fromStates = file.states.compactMap { $0.value["visit"] }
    return fromStates + file.always.compactMap { $0["visit"] }
  }
}
