import ArgumentParser
import Dialogue
import Scripting

/// `kith help-now`: where help can be had, at once.
struct HelpNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now",
    abstract: "Show help lines, at once.",
    discussion: """
      Without a country: how to find a line anywhere. Countries are named by two letters.

      Example: kith help-now GB
      """)

  @Argument(help: "A country, as two letters.")
  var country: String?

  @OptionGroup var choice: LanguageChoice

  func run() throws {
    let language = try Languages.load(choice.code(), writing: [])
    let clock = Clock.now()
    let card = HelpCard(
      language.helplines, country: country?.uppercased(), category: nil, year: clock.year,
      month: clock.month)
    print(card.lines.joined(separator: "\n"))
  }
}
