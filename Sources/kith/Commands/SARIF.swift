import Dialogue

/// Diagnostics in the form that code hosts and editors read (SARIF 2.1.0, OASIS).
enum SARIF {
  struct Log: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
      case version, runs
      case schema = "$schema"
    }
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "kith check"
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
  }

  struct Result: Encodable {
    let ruleId, level: String
    let message: Message
    let locations: [Location]
  }

  struct Message: Encodable {
    let text: String
  }

  struct Location: Encodable {
    let physicalLocation: Physical
  }

  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  struct Artifact: Encodable {
    let uri: String
  }

  struct Region: Encodable {
    let startLine, startColumn: Int
  }

  static func text(of diagnostics: [Diagnostic]) -> String {
    let codes = Array(Set(diagnostics.map(\.code))).sorted()
    let results = diagnostics.map { diagnostic in
      Result(
        ruleId: diagnostic.code, level: diagnostic.severity.rawValue,
        message: Message(
          text: [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: ". ")),
        locations: [
          Location(
            physicalLocation: Physical(
              artifactLocation: Artifact(uri: diagnostic.place.file),
              region: Region(
                startLine: diagnostic.place.line, startColumn: diagnostic.place.column)))
        ])
    }
    let driver = Driver(rules: codes.map { Rule(id: $0) })
    return JSON.text(Log(runs: [Run(tool: Tool(driver: driver), results: results)]))
  }
}
