import Dialogue
import Scripting
import Testing
import Understanding

@Suite struct HelplinesTests {
  private static let helplines: Helplines? = {
    var diagnostics: [Diagnostic] = []
    return SafetyPack.helplines(language: "en", into: &diagnostics)
  }()

  private func card(
    _ country: String?, _ category: RiskCategory? = nil, year: Int = 2026, month: Int = 11
  ) throws -> [String] {
    HelpCard(
      try #require(Self.helplines), country: country, category: category, year: year, month: month
    ).lines
  }

  @Test func noNumberIsDialledFromAbroadOrOutOfUse() throws {
    let never = [
      "1-833-456-4566", "1-800-273-8255", "1393", "0900-0113", "08457 90 90 90", "141",
      "800-971-0016",
    ]
    for line in try #require(Self.helplines).lines {
      #expect(line.dial?.hasPrefix("+") != true)
      #expect(!never.contains(line.dial ?? ""))
    }
  }

  @Test func everyCountryHasAnEmergencyNumberAndALine() throws {
    let helplines = try #require(Self.helplines)
    #expect(helplines.countries.count == 16)
    for country in helplines.countries {
      let kinds = Set(helplines.lines.filter { $0.country == country }.map(\.kind))
      #expect(kinds.contains(.emergency) && kinds.contains(.crisis), "\(country)")
    }
  }

  @Test func aCardHasOneEmergencyNumberAndTwoLines() throws {
    let lines = try card("GB", .suicideAttempt)
    #expect(lines.count <= 8)
    #expect(lines[0].contains("999"))
    #expect(lines.count { $0.contains("call 999") } == 1)
    #expect(lines.contains { $0.contains("116 123") })
    #expect(lines.contains { $0.contains("85258") })
    #expect(lines.last == "I'm a program. I can't call for you.")
  }

  @Test func heavyWordsAloneShowNoEmergencyNumber() throws {
    #expect(!(try card("GB", .hopeless)).contains { $0.contains("999") })
  }

  @Test func abuseAndYouthHaveTheirOwnLines() throws {
    #expect(try card("GB", .abuseNow).contains { $0.contains("0808 2000 247") })
    #expect(try card("GB", .child).contains { $0.contains("0800 1111") })
  }

  @Test func unknownHoursAreNeverClaimed() throws {
    let lines = try card("GB", .child)
    #expect(lines.contains { $0.contains("0800 1111") && $0.contains("hours not known") })
  }

  @Test func withoutACountryNothingIsGuessed() throws {
    let lines = try card(nil)
    #expect(lines.contains { $0.contains("local emergency number") })
    #expect(lines.contains { $0.contains("findahelpline.com") })
    #expect(try card("XX").contains { $0.contains("XX") })
  }

  @Test func oldLinesAskToBeConfirmedAndThenDisappear() throws {
    #expect(try card("GB", year: 2027, month: 11).contains { $0.contains("confirm") })
    #expect(!(try card("GB", year: 2026, month: 12)).contains { $0.contains("confirm") })
    #expect(!(try card("GB", year: 2028, month: 11)).contains { $0.contains("116 123") })
  }
}
