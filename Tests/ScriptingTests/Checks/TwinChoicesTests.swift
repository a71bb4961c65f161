import Dialogue
import Testing

/// The same words never mean two things that are offered together.
@Suite struct TwinChoicesTests {
  private func codes(_ question: String, values: String = "[Cocoa, sweet]") -> [String] {
    Findings.of(
      """
        a:
          say: [A?, B?, C?]
          choose: [{ say: Up, do: flag = yes, to: b }, Down -> b]
          skip: b
        b:
          say: [D?, E?, F?]
          \(question)
          next: bye
      """, head: Findings.head.replacing("[Cocoa, sweet]", with: values)
    ).map(\.code)
  }

  @Test(arguments: ["[Cocoa, hot]", "[Tea]", "{ label: Cocoa, also: [Hot!] }"])
  func twoValuesOfOneWordAreTold(values: String) {
    #expect(codes("pick: drink", values: values) == ["R106"])
  }

  @Test(arguments: ["Tea -> bye", "sweet -> bye", "{ say: Other, also: [hot], to: bye }"])
  func aChoiceBesideAValueOfItsWordsIsTold(choice: String) {
    #expect(codes("pick: drink\n    or: [\(choice)]") == ["R106"])
  }

  @Test(arguments: [
    "choose: [Yes! -> bye, Yes? -> bye]", "choose: [Tea -> bye, Tea -> a]",
    "choose: [{ say: Tea, if: flag, to: bye }, Tea -> a]",
  ])
  func twoChoicesOfOneWordAreTold(question: String) {
    #expect(codes(question).contains("R106"))
  }

  @Test(arguments: [
    "choose: [{ say: Tea, if: flag, to: bye }, { say: Tea, if: not flag, to: a }]",
    "pick: drink\n    or: [Other -> bye]",
  ])
  func whatIsNeverOfferedTogetherMayShareItsWords(question: String) {
    #expect(codes(question).isEmpty)
  }
}
