import Dialogue
import Scripting
import TestSupport
import Testing
import Understanding

/// Lines written before anything was tuned to them, in `Lines`; the floors are a little below what
/// was measured, so that a change for the worse is seen.
@Suite struct LinesTests {
  private let listener = English.language.listener

  private func rows(_ name: String) -> [[String]] {
    Repository.source("Tests/UnderstandingTests/Lines/\(name).tsv").text
      .split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func hearsCommandsInPlainWords() {
    let commands = rows("commands").filter { $0[0] != "none" }
    let right = commands.count { listener.command(in: $0[1])?.rawValue == $0[0] }
    #expect(commands.count >= 200)
    #expect(Double(right) / Double(commands.count) >= 0.95)
  }

  @Test func takesNoSentenceForACommand() {
    for row in rows("commands") where row[0] == "none" {
      let heard = listener.command(in: row[1])
      #expect(heard == nil, "\(row[1]) is taken for \(heard?.rawValue ?? "")")
    }
  }

  @Test func tellsOptionsApart() {
    let lines = rows("options")
    var right = 0
    var wrong = 0
    for row in lines {
      let options = row[1].split(separator: "|").map {
        Option(label: $0.split(separator: " ").joined(separator: " "))
      }
      var chosen: Int?
      if case .option(let index) = listener.option(in: row[2], among: options) {
        chosen = index + 1
      }
      if chosen == Int(row[3]) { right += 1 } else if chosen != nil { wrong += 1 }
    }
    #expect(Double(right) / Double(lines.count) >= 0.9)
    #expect(Double(wrong) / Double(lines.count) <= 0.03)
  }
}
