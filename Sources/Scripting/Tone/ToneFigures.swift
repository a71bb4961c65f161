/// The figures of tone.
public struct ToneFigures: Sendable, Encodable {
  /// How many sessions were simulated.
  public let sessions: Int
  /// What was said in them that gives back something of the person.
  public let reflections: Int
  /// The questions that were asked in them.
  public let questions: Int
  /// Reflections for each question while a feeling is named.
  public let reflectionsPerQuestionWhileNaming: Double
  /// The share of reflections that add a meaning.
  public let complexReflections: Double
  /// The grade of the bubble in the middle.
  public let medianGrade: Double
  /// The highest grade of a bubble.
  public let highestGrade: Double
  /// The words of the longest bubble.
  public let longestBubble: Int
  /// How often a banned phrase was found in the lines.
  public let bannedPhrases: Int

  /// Reflections for each question.
  public var reflectionsPerQuestion: Double {
    Double(reflections) / Double(max(questions, 1))
  }

  init(_ material: ToneMaterial) {
    let bubbles = material.said.flatMap(\.bubbles)
    let grades = bubbles.compactMap { material.words.grade?.of($0) }.sorted()
    let all = Reflecting(material.turns)
    let naming = Reflecting.whileNaming(material.sessions)
    sessions = material.sessions.count
    reflections = all.reflections
    questions = all.questions
    reflectionsPerQuestionWhileNaming = naming.perQuestion
    complexReflections = all.complexShare
    medianGrade = grades.isEmpty ? 0 : grades[grades.count / 2]
    highestGrade = grades.last ?? 0
    longestBubble = bubbles.map { Prose.words(of: $0).count }.max() ?? 0
    bannedPhrases = [
      ForcedCheer.judge(material), HollowComfort.judge(material), Labels.judge(material),
    ]
    .reduce(0) { $0 + $1.findings.count }
  }
}
