import Replay
import Scripting
import TestSupport
import Testing

/// The conversation on the first screen of the README is a real one.
@Suite struct ReadmeTests {
  @Test func theConversationIsWhatKithSays() throws {
    let readme = Repository.source("README.md").text
    let start = try #require(readme.firstRange(of: "<!-- conversation: seed 4 -->\n```\n"))
    let end = try #require(readme.firstRange(of: "\n```\n<!-- end of conversation -->"))
    let body = readme[start.upperBound..<end.lowerBound]
    let transcript = try Transcript(parsing: "# script: reach-out   seed: 4\n" + body)
    #expect(transcript.typed.count >= 5)
    let script = try English.script("reach-out")
    let failure = Replayer.play(transcript, on: script, in: English.language).failure
    #expect(failure == nil, "\(failure?.difference ?? "")")
  }
}
