import ArgumentParser
import Dialogue
import Scripting

/// `kith help-now`: where help can be had, at once.
struct HelpNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now",
    abstract: "Show help lines, at once.",
    discussion: """
      Without a country: how to find a line anywhere. A country is two letters, or what people call it.

      Example: kith help-now GB
      """)

  @Argument(help: "A country, as two letters or by its name.")
  var country: [String] = []

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    var mistakes: [Diagnostic] = []
    guard let helplines = try SafetyPack.helplines(language: language(), into: &mistakes) else {
      throw Failure.usage(
        "the help lines can not be read", help: "findahelpline.com has them, too.")
    }
    let clock = Clock.now()
    let named = country.isEmpty ? nil : country.joined(separator: " ")
    let code = named.map { helplines.country(named: $0) ?? $0 }
    let card = HelpCard(
      helplines, country: code, category: nil, year: clock.year, month: clock.month)
    print(card.lines.joined(separator: "\n"))
  }

  /// The lines are part of the program: they are shown even where Kith's other words are not found.
  private func language() throws -> String {
    guard (try? ScriptFinder.forThisProcess().languages()) != nil else {
      return choice.language ?? "en"
    }
    return try choice.code()
  }
}
