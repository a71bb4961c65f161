import ArgumentParser

/// The workshop: makes the feelings model, and measures listening.
///
/// It is no part of what a person runs. What it reads stays where it is; what it writes holds no text.
@main
struct KithTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith-train",
    abstract: "Make the feelings model, and measure how well Kith listens.",
    discussion: "See Documentation/listening.md.",
    subcommands: [Train.self, Measure.self, Audit.self, Pace.self, Opine.self])
}
