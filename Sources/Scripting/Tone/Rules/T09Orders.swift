import Understanding

/// T9: no orders to the person; suggestions may be refused.
enum Orders: ToneRule {
  static let id = "T9"
  static let measure = "orders to the person"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let words = material.words
    let lines = material.said
    var verdict = ToneVerdict(self, looked: lines.count, at: "lines")
    for line in lines {
      // In an emergency, and there alone, Kith says what to do.
      let imperatives = line.isSafety ? [] : words.patterns(.imperatives)
      for sentence in Prose.sentences(of: Prose.unquoted(line.text)) {
        // "Do you …?" asks.
        guard sentence.last != "?", Prose.first(words.patterns(.allowed), in: sentence) == nil,
          let found = Prose.first(words.patterns(.orders) + imperatives, in: sentence)
        else { continue }
        verdict.find(
          "`\(found)` is an order", at: line.place,
          help: "Make it an offer: \"you could\", \"some people\".")
      }
    }
    verdict.figure = "\(verdict.findings.count) orders"
    return verdict
  }
}
