import Understanding

extension ToneVerdict {
  /// What a rule finds that looks for phrases, labels among them.
  static func banning(
    _ patterns: [Pattern], in lines: [ToneLine], for rule: any ToneRule.Type, help: String
  ) -> ToneVerdict {
    var verdict = ToneVerdict(rule, looked: lines.count, at: "lines")
    for line in lines {
      guard let found = Prose.first(patterns, in: line.text) else { continue }
      verdict.find("`\(found)` is a banned phrase", at: line.place, help: help)
    }
    verdict.figure = "\(verdict.findings.count) found"
    return verdict
  }
}

/// A number with one digit after the point.
func rounded(_ number: Double) -> String {
  let tenths = Int((abs(number) * 10).rounded())
  return "\(number < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
}

/// A share in percent.
func percent(_ share: Double) -> String {
  "\(Int((share * 100).rounded())) %"
}

extension Array {
  /// The element at an index; nil when there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
