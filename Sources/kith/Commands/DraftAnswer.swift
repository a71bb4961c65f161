import Drafting

/// A draft as `kith draft --json` writes it.
struct DraftAnswer: Encodable {
  let id: LineID?
  let n: Int?
  let text: String
  let subject: String?
  let moves: [String]
  let omitted: [String]
  let findings: [FindingAnswer]
  let segments: Int
  /// What is missing, when there is no draft.
  let needs: String?

  init(_ id: LineID?, _ draft: Draft, number: Int?) {
    self.id = id
    n = number
    text = draft.text
    subject = draft.subject
    moves = draft.moves.map(\.rawValue)
    omitted = draft.omitted.map(\.rawValue)
    let lines = LineStarts(of: draft.text)
    findings = Rules.findings(in: draft).filter { $0.severity > .advise }.map {
      FindingAnswer($0, in: lines)
    }
    segments = TextMessage.segments(of: draft.text)
    needs = nil
  }

  init(_ id: LineID?, needs question: String, number: Int?) {
    self.id = id
    n = number
    text = ""
    subject = nil
    moves = []
    omitted = []
    findings = []
    segments = 0
    needs = question
  }
}

/// A finding as `kith lint --json` writes it.
struct FindingAnswer: Encodable {
  let rule: String
  let severity: String
  let line: Int
  let column: Int
  let words: String
  let reason: String
  let suggestion: String

  init(_ finding: Finding, in lines: LineStarts) {
    (line, column) = lines.place(of: finding.offset)
    rule = finding.rule
    severity = finding.severity.rawValue
    words = finding.words
    reason = finding.reason
    suggestion = finding.suggestion
  }
}

/// Where the lines of a text begin, to tell an offset's place without counting from the start each time.
struct LineStarts {
  private let starts: [Int]

  init(of text: String) {
    starts = [0] + text.enumerated().filter { $0.element.isNewline }.map { $0.offset + 1 }
  }

  /// The line and column of an offset in characters, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
