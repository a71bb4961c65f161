import Foundation
import Scripting
import TestSupport
import Testing

/// What the architecture promises, read from the sources themselves.
@Suite struct HouseRulesTests {
  private static let sources = Repository.files(in: "Sources", ending: ".swift")

  private func lines(_ path: String) -> [String] {
    Repository.source(path).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func imports(_ path: String) -> [String] {
    lines(path).compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let index = words.firstIndex(of: "import"), index <= 1,
        index == 0 || ["public", "internal", "package", "@testable"].contains(words[0])
      else { return nil }
      return words.last
    }
  }

  @Test func thePureCoreImportsNothingButItself() {
    let core = ["Understanding", "Drafting", "Dialogue"]
    for path in Self.sources where core.contains(where: { path.hasPrefix("Sources/\($0)/") }) {
      for module in imports(path) { #expect(core.contains(module), "\(path) imports \(module)") }
    }
  }

  @Test(arguments: [
    ("Yams", "Sources/Scripting/Reading/YAML"), ("CReadline", "Sources/LineEditing/"),
    ("ArgumentParser", "Sources/kith"),
  ])
  func eachOutsideThingHasOneHome(module: String, home: String) {
    for path in Self.sources where imports(path).contains(module) {
      // The benchmarks hold the loader against the bare parser.
      let isMeasured = module == "Yams" && path.hasPrefix("Sources/Benchmarks/")
      #expect(path.hasPrefix(home) || isMeasured, "\(path) imports \(module)")
    }
  }

  @Test(arguments: ["print(", ".random(", "Hasher", "hashValue", "ContinuousClock", "Task {"])
  func theCoreNeitherPrintsNorGuesses(word: String) {
    for path in Self.sources
    where ["Understanding", "Drafting", "Dialogue"].contains(where: {
      path.hasPrefix("Sources/\($0)/")
    }) {
      let code = lines(path).filter { !$0.contains("//") }
        .map { $0.replacing("fingerprint(", with: "mark(") }
      #expect(!code.contains { $0.contains(word) }, "\(path) uses \(word)")
    }
  }

  @Test func noSourceFileIsLongerThanFourHundredLines() {
    for path in Self.sources { #expect(lines(path).count <= 400, "\(path)") }
  }

  @Test func networkingIsNeverImported() {
    for path in Self.sources { #expect(!imports(path).contains("FoundationNetworking"), "\(path)") }
  }
}
