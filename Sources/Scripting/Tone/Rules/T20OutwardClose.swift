import Dialogue

/// T20: the last bubble looks outward: a person, a place, a time, thanks, or letting go.
enum OutwardClose: ToneRule {
  static let id = "T20"
  static let measure = "endings that look outward"

  static func judge(_ material: ToneMaterial) -> ToneVerdict {
    let played = Set(material.scripts.filter(\.isPlayed).map(\.id))
    let endings = material.lines.filter { line in
      guard line.role == .said, !line.isSafety, let state = line.state else { return false }
      let file = line.place.file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
      return state.isEnd && state.flow == nil && (played.contains(String(file)) || file.isEmpty)
    }
    var verdict = ToneVerdict(self, looked: endings.count, at: "endings")
    for line in endings where Prose.first(material.words.patterns(.closes), in: line.text) == nil {
      verdict.find(
        "“\(line.text)” ends without looking outward", at: line.place,
        help: "Name a person, a place or a time, or thank them and let go.")
    }
    verdict.figure = "\(verdict.looked - verdict.findings.count) of \(verdict.looked)"
    return verdict
  }
}
