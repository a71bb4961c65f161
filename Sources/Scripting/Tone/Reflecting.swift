import Dialogue

/// How often turns give back what was said, and how often they ask.
struct Reflecting {
  private(set) var reflections = 0
  private(set) var complex = 0
  private(set) var questions = 0

  init(_ turns: [ToneSession.Turn]) {
    for turn in turns where !turn.isSafety { add(turn.bubbles, questions: turn.questions) }
  }

  /// Reflections for each question; many where nothing is asked.
  var perQuestion: Double {
    Double(reflections) / Double(max(questions, 1))
  }

  /// The share of reflections that add a meaning.
  var complexShare: Double {
    Double(complex) / Double(max(reflections, 1))
  }

  /// The same while a feeling is named: the turn that asks for a word, and what is said to the answer
  /// before the next thing is asked.
  static func whileNaming(_ sessions: [ToneSession]) -> Reflecting {
    var sum = Reflecting([])
    for turns in sessions.map(\.turns) {
      for (index, turn) in turns.enumerated() where turn.asksFeelings {
        sum.add(turn.bubbles, questions: turn.questions)
        guard index + 1 < turns.count, !turns[index + 1].asksFeelings else { continue }
        sum.add(turns[index + 1].bubbles, questions: 0)
      }
    }
    return sum
  }

  private mutating func add(_ bubbles: [ToneSession.Bubble], questions: Int) {
    reflections += bubbles.count { $0.reflects != nil }
    complex += bubbles.count { $0.reflects == .complex }
    self.questions += questions
  }
}
