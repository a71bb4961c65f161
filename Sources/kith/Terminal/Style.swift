/// Whether there is colour, and which. Meaning never lies in colour alone.
struct Style: Hashable {
  let hasColour: Bool

  /// NO_COLOR, then CLICOLOR_FORCE, then whether it is a terminal that can, then CLICOLOR.
  init(environment: [String: String], isTerminal: Bool, isPlain: Bool) {
    func says(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    let term = environment["TERM"] ?? ""
    if isPlain || says("NO_COLOR") {
      hasColour = false
    } else if says("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" {
      hasColour = true
    } else {
      hasColour = isTerminal && !term.isEmpty && term != "dumb" && environment["CLICOLOR"] != "0"
    }
  }

  /// Quieter than the rest.
  func dim(_ text: String) -> String {
    hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  /// A message, as against what is said.
  func message(_ text: String) -> String {
    hasColour ? "\u{1B}[36m\(text)\u{1B}[0m" : text
  }
}
