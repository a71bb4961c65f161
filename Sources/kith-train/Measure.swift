import ArgumentParser
import Understanding

/// `kith-train measure`: how well feelings are heard on labelled lines.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure feelings, options and commands on labelled lines.",
    discussion: """
      A table with `text` and `gold` (and perhaps `must_not`) measures feelings; one with `options` and
      `expected` measures options; one with `command` measures commands.

      Example: kith-train measure DIR/feelings_dev.tsv DIR/options_dev.tsv
      """)

  @Argument(help: "Tables of tab-separated values.")
  var tables: [String]
  @ArgumentParser.Option(help: "Another model than the one in Scripts.")
  var model: String?
  @Flag(help: "The lexicon alone.")
  var withoutModel = false
  @ArgumentParser.Option(help: "Count only the rows of a source.")
  var source: String?
  @ArgumentParser.Option(
    help: "Count only every second row: `even` or `odd`; or every third: `open` or `held`.")
  var half: String?
  @Flag(help: "Print each line that went wrong.")
  var misses = false
  @Flag(help: "Print what the lexicon and the model said of each line.")
  var dump = false

  func run() throws {
    let listener = try Ears.listener(model: model, isAlone: withoutModel)
    for path in tables {
      let table = Table(try Files.text(path))
      let rows = table.rows.enumerated().filter { isCounted($0.offset, $0.element, table) }
        .map(\.element)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if dump {
        FeelingFigures.dump(table, rows, listener)
      } else if table.has("expected") {
        OptionFigures.print(name, table, rows, listener, misses)
      } else if table.has("command") {
        CommandFigures.print(name, table, rows, listener, misses)
      } else {
        FeelingFigures.print(name, table, rows, listener, misses)
      }
    }
  }

  private func isCounted(_ index: Int, _ row: [String], _ table: Table) -> Bool {
    if let source, table.value(row, "source") != source { return false }
    switch half {
    case "even": return index % 2 == 0
    case "odd": return index % 2 == 1
    case "held": return index % 3 == 0
    case "open": return index % 3 != 0
    default: return true
    }
  }
}

/// Shares with three places.
func share(_ part: Int, _ whole: Int) -> String {
  guard whole > 0 else { return "-" }
  let thousandths = Int((Double(part) / Double(whole) * 1_000).rounded())
  let digits = String(thousandths % 1_000)
  return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
