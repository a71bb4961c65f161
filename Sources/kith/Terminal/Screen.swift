import Foundation
import LineEditing

/// Shows what Kith says. It only ever adds lines, so that a screen reader can follow.
struct Screen {
  let isTerminal: Bool
  let isPlain: Bool
  let style: Style
  private let columns: () -> Int?

  init(isTerminal: Bool, isPlain: Bool, style: Style, columns: @escaping () -> Int?) {
    self.isTerminal = isTerminal
    self.isPlain = isPlain
    self.style = style
    self.columns = columns
  }

  static func forThisTerminal(plain: Bool) -> Screen {
    let environment = ProcessInfo.processInfo.environment
    let asked = environment["ACCESSIBLE"].map { !["", "0", "false"].contains($0) } ?? false
    let isTerminal = Terminals.isOutputTerminal
    return Screen(
      isTerminal: isTerminal, isPlain: plain || asked,
      style: Style(environment: environment, isTerminal: isTerminal, isPlain: plain || asked),
      columns: { isTerminal ? Terminals.columns ?? 80 : nil })
  }

  /// What stands before what the person types.
  var prompt: String {
    isPlain ? "You: " : "> "
  }

  /// After a line was typed: through a pipe it is shown, so that the whole reads as a conversation.
  func heard(_ words: String) {
    if !isTerminal { write("\n> \(cleaned(words))\n") }
  }

  func say(_ words: String) {
    let bubbles = words.split(separator: "\n\n", omittingEmptySubsequences: true)
    for bubble in bubbles {
      let text = (isPlain ? "Kith: " : "") + bubble
      write(lines(text) + (isTerminal ? "\n" : ""))
    }
  }

  /// A message alone, between blank lines.
  func show(draft: String) {
    guard isTerminal else {
      write(
        cleaned(draft).split(separator: "\n", omittingEmptySubsequences: false).map { "| \($0)\n" }
          .joined())
      return
    }
    write(style.message(lines(draft)) + "\n")
  }

  func show(card: [String]) {
    write(card.map { lines($0, indent: 2) }.joined() + (isTerminal ? "\n" : ""))
  }

  func ask(_ items: [(number: Int?, label: String)]) {
    guard !items.isEmpty else { return }
    let rows = items.map { item in
      let mark = item.number.map { $0 < 10 ? "  \($0)  " : " \($0)  " } ?? "  -  "
      let width = columns().map { min($0, Wrapping.widest) - mark.count }
      return Wrapping.lines(of: cleaned(item.label), columns: width).enumerated()
        .map { ($0.offset == 0 ? mark : "     ") + $0.element + "\n" }.joined()
    }
    write(rows.joined() + (isTerminal ? "\n" : ""))
  }

  /// Commands that work at any time, where there is someone to see them.
  func remind(of commands: [String]) {
    if isTerminal { write(style.dim(lines(commands.joined(separator: "  ")))) }
  }

  /// Clears the screen and what can be scrolled back to.
  func wipe() {
    if isTerminal { write("\u{1B}[2J\u{1B}[3J\u{1B}[H") }
  }

  private func lines(_ text: String, indent: Int = 0) -> String {
    Wrapping.lines(of: cleaned(text), columns: columns(), indent: indent).map { $0 + "\n" }.joined()
  }

  private func write(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
  }
}
