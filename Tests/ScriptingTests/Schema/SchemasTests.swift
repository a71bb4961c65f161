import Dialogue
import Foundation
import Scripting
import TestSupport
import Testing

/// The schemas that editors read say what the loader says.
@Suite struct SchemasTests {
  @Test(arguments: Schemas.all.map(\.name))
  func theFileIsWhatTheLoaderMakes(name: String) throws {
    let wanted = try #require(Schemas.all.first { $0.name == name }?.text)
    let path = "Scripts/schema/\(name)"
    if ProcessInfo.processInfo.environment["KITH_UPDATE"] != nil {
      try wanted.write(toFile: "\(Repository.root)/\(path)", atomically: true, encoding: .utf8)
    }
    #expect(Repository.source(path).text == wanted, "run KITH_UPDATE=1 make test")
  }

  @Test(arguments: Repository.files(in: "Scripts/en/conversations", ending: ".yaml"))
  func shippedScriptsFit(path: String) throws {
    let source = Repository.source(path)
    #expect(source.text.hasPrefix("# yaml-language-server: $schema=../../schema/script.json"))
    #expect(try Self.misfits(source).isEmpty)
  }

  @Test func shippedVoiceFits() throws {
    #expect(try Self.misfits(Repository.source("Scripts/en/voice.yaml"), "voice.json").isEmpty)
  }

  /// Whatever has a key or a shape that the loader refuses, the schema refuses, and the other way round.
  @Test(arguments: Explanation.all.map(\.code))
  func examplesFitOrNot(code: String) throws {
    guard let explanation = Explanation.of(code) else { return }
    if let good = explanation.good, good.kind == nil {
      #expect(try Self.misfits(SourceFile(path: "a.yaml", text: good.text)).isEmpty)
    }
    if let bad = explanation.bad, bad.kind == nil, code == "S301" {
      #expect(try !Self.misfits(SourceFile(path: "a.yaml", text: bad.text)).isEmpty)
    }
  }

  private static func misfits(_ source: SourceFile, _ name: String = "script.json") throws
    -> [String]
  {
    var diagnostics: [Diagnostic] = []
    guard let field = YAML.field(source.text, file: source.path, into: &diagnostics) else {
      return []
    }
    let text = Repository.source("Scripts/schema/\(name)").text
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return SchemaFit(root: schema).misfits(field, schema, at: "")
  }
}

/// As much of JSON Schema as the schemas use.
private struct SchemaFit {
  let root: [String: Any]

  func misfits(_ field: Field, _ schema: [String: Any], at path: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let found = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return misfits(field, found, at: path)
    }
    if let shapes = schema["anyOf"] as? [[String: Any]] {
      let all = shapes.map { misfits(field, $0, at: path) }
      return all.contains(where: \.isEmpty) ? [] : all.last ?? []
    }
    switch schema["type"] {
    case let type as String where type == "array":
      guard let list = field.list, let item = schema["items"] as? [String: Any] else {
        return ["\(path) is no list"]
      }
      return list.enumerated().flatMap { misfits($1, item, at: "\(path)[\($0)]") }
    case let type as String where type == "object": return ofMap(field, schema, at: path)
    case is [String]: return field.text == nil ? ["\(path) is no text"] : []
    default: return []
    }
  }

  private func ofMap(_ field: Field, _ schema: [String: Any], at path: String) -> [String] {
    guard let entries = field.entries else { return ["\(path) is no map"] }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { field[$0] == nil }
    return missing.map { "\(path) has no \($0)" }
      + entries.flatMap { entry -> [String] in
        if let shape = known[entry.key] ?? (schema["additionalProperties"] as? [String: Any]) {
          return misfits(entry.value, shape, at: "\(path)/\(entry.key)")
        }
        return ["\(path) may have no \(entry.key)"]
      }
  }
}
