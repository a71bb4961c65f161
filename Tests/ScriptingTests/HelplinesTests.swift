import Dialogue
import Scripting
import TestSupport
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

  @Test(arguments: [
    ("uk", "GB"), ("UK", "GB"), ("England", "GB"), ("the states", "US"), ("New Zealand", "NZ"),
    ("ie", "IE"), ("holland", "NL"),
  ])
  func aCountryIsKnownByWhatPeopleCallIt(name: String, code: String) throws {
    #expect(try #require(Self.helplines).country(named: name) == code)
  }

  @Test func everyCountryOfTheCardsHasItsNames() throws {
    let helplines = try #require(Self.helplines)
    for country in helplines.countries {
      #expect(helplines.words["countries"]?.contains("\(country)=") == true, "\(country)")
    }
    #expect(helplines.country(named: "Atlantis") == nil)
  }

  @Test func aLineCalledAfterWhatToTypeSaysWhatItIs() throws {
    #expect(try card("IE").contains { $0.hasPrefix("Text 50808: a line you write to") })
  }

  @Test func oldLinesAskToBeConfirmedAndThenDisappear() throws {
    #expect(try card("GB", year: 2027, month: 11).contains { $0.contains("confirm") })
    #expect(!(try card("GB", year: 2026, month: 12)).contains { $0.contains("confirm") })
    #expect(!(try card("GB", year: 2028, month: 11)).contains { $0.contains("116 123") })
  }

  @Test func atTwentyFourMonthsALineIsStillShownAndThenItSaysWhyNot() throws {
    let line = try #require(Self.helplines?.lines.first { $0.name == "Samaritans" })
    let date = line.checked
    let last = try card("GB", year: date.year + 2, month: date.month)
    #expect(last.contains { $0.contains("116 123") } && last.contains { $0.contains("confirm") })
    let none = try card("GB", year: date.year + 3, month: date.month)
    #expect(none.contains { $0.contains("too old to show") })
    #expect(!none.contains { $0.contains("116 123") || $0.contains("call 999") })
  }

  @Test(arguments: [
    "1-833-456-4566", "1-800-273-8255", "1393", "0900-0113", "08457 90 90 90", "141",
    "800-971-0016", "+1988", "+44116123",
  ])
  func aSupersededNumberIsRefused(number: String) throws {
    let text = Repository.source("Scripts/en/helplines.yaml").text
    let hostile = text.replacing("dial: \"988\"", with: "dial: \"\(number)\"")
    let source = SourceFile(path: "pack/en/helplines.yaml", text: hostile)
    #expect(DataFiles.problems(in: source).contains { $0.code == "H603" })
  }

  @Test func theSameCardAgainIsAShortReminderInOtherWords() throws {
    let helplines = try #require(Self.helplines)
    let cards = (0...3).map { count in
      HelpCard(
        helplines, country: "GB", category: .suicideActive, year: 2026, month: 11,
        reminders: count
      ).lines
    }
    #expect(cards[0].count > 3)
    for card in cards.dropFirst() {
      #expect(card.count == 2)
      #expect(card.contains { $0.contains("116 123") })
    }
    #expect(Set(cards.map { $0.last ?? "" }).count == 4)
  }
}
