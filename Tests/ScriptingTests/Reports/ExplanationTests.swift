import Dialogue
import Foundation
import Scripting
import TestSupport
import Testing

/// Every code has a section, and its examples are what they are said to be.
@Suite struct ExplanationTests {
  private func codes(_ example: Explanation.Example) -> [Diagnostic] {
    let path = (example.kind.map { "Scripts/en/\($0)" } ?? "example") + ".yaml"
    return DataFiles.problems(in: SourceFile(path: path, text: example.text))
  }

  @Test(arguments: Explanation.all.map(\.code))
  func theExamplesShowIt(code: String) throws {
    let explanation = try #require(Explanation.of(code))
    if let bad = explanation.bad {
      #expect(codes(bad).contains { $0.code == code }, "\(codes(bad))")
    }
    if let good = explanation.good {
      #expect(codes(good).isEmpty, "\(codes(good))")
    }
  }

  @Test func everyCodeInTheSourcesHasASection() {
    let known = Set(Explanation.all.map(\.code))
    for path in Repository.files(in: "Sources", ending: ".swift") {
      for match in Repository.source(path).text.matches(of: /"([A-Z][0-9]{3})"/) {
        #expect(known.contains(String(match.1)), "\(match.1) in \(path)")
      }
    }
  }
}
