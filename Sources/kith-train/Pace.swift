import ArgumentParser
import Dialogue
import Scripting
import Understanding

/// `kith-train pace`: how long one line takes.
struct Pace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how long listening to one line takes.",
    discussion: "Example: kith-train pace DIR/feelings_dev.tsv")

  @Argument(help: "A table with `text`.")
  var table: String

  func run() throws {
    let clock = ContinuousClock()
    let began = clock.now
    let vocabulary = try Ears.vocabulary()
    let read = clock.now
    let model = FeelingModel(bytes: try Files.bytes(Ears.folder + "/feelings.model"))
    let modelled = clock.now
    var complete = vocabulary
    complete.feelingModel = model
    let listener = Listener(vocabulary: complete)
    print(
      "word lists read in \(began.duration(to: read)), model in \(read.duration(to: modelled)), "
        + "listener made in \(modelled.duration(to: clock.now))")
    let table = Table(try Files.text(table))
    let lines = table.rows.map { table.value($0, "text") }
    let options = ["Message an old friend", "Make a cup of tea", "Sit with it for a bit"].map {
      Option(label: $0)
    }
    report("feelings", lines, clock) { listener.feelings(in: $0).count }
    report("command", lines, clock) { listener.command(in: $0) == nil ? 0 : 1 }
    report("option", lines, clock) { listener.option(in: $0, among: options) == .none ? 0 : 1 }
    report("whole line", lines, clock) { line in
      _ = listener.command(in: line)
      _ = listener.confirmation(in: line)
      _ = listener.option(in: line, among: options)
      return listener.feelings(in: line).count
    }
    let long = String(repeating: "i feel lonely and nobody calls, ", count: 3_200)
    print("a line of 100 kB: \(clock.measure { _ = listener.feelings(in: long) })")
    screen(lines, clock)
  }

  /// The safety screen alone, on lines and on messages of 4,000 characters.
  private func screen(_ lines: [String], _ clock: ContinuousClock) {
    var diagnostics: [Diagnostic] = []
    guard let screen = SafetyPack.screen(language: "en", into: &diagnostics) else { return }
    report("safety screen", lines, clock) {
      screen.screen($0, in: .chat, after: []).concern == .safe ? 0 : 1
    }
    var messages: [String] = []
    var message = ""
    for line in lines where messages.count < 100 {
      message += line + " "
      guard message.count > 4_000 else { continue }
      messages.append(String(message.prefix(4_000)))
      message = ""
    }
    report("safety screen, 4,000 characters", messages, clock) {
      screen.screen($0, in: .chat, after: []).concern == .safe ? 0 : 1
    }
  }

  private func report(
    _ name: String, _ lines: [String], _ clock: ContinuousClock, _ work: (String) -> Int
  ) {
    var heard = 0
    for line in lines.prefix(200) { heard += work(line) }
    var times: [Duration] = []
    for line in lines { times.append(clock.measure { heard += work(line) }) }
    times.sort()
    guard !times.isEmpty else { return }
    print(
      "\(name): p50 \(times[times.count / 2]), p99 \(times[times.count * 99 / 100]), \(heard) heard"
    )
  }
}
