import Testing

@testable import Dialogue

struct BrevityTests {
  @Test(arguments: [
    ("Stuck. You'd move if you could. What gets in the way?", "Stuck. What gets in the way?"),
    ("What word fits? Your own is best.", "What word fits?"),
    (
      "It's Dr. Lee. She knows you well.\nWould you ring? There's no hurry.",
      "It's Dr. Lee. Would you ring?"
    ),
    ("Breathe in. Hold. Breathe out.", "Breathe in. Hold. Breathe out."),
    ("Where are you?", "Where are you?"), ("", ""),
  ])
  func keepsWhatAnswersAndWhatAsks(words: String, shortened: String) {
    #expect(Brevity.shortened(words) == shortened)
  }
}
