import ArgumentParser

@main
struct Kith: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith", abstract: "A guided conversation for someone who feels cut off.")
}
