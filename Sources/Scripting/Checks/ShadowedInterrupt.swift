import Dialogue
import Understanding

/// V302: words heard everywhere that an earlier line of `always:` has already.
enum ShadowedInterrupt: Check {
  static let codes = ["V302"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let interrupts = analysis.script.interrupts
    return interrupts.indices.compactMap { number in
      let words = names(of: interrupts[number])
      for earlier in interrupts[..<number] {
        guard let shared = names(of: earlier).first(where: { words.contains($0) }) else { continue }
        return Diagnostic(
          "V302", "\"\(shared)\" is heard by line \(earlier.place.line) already",
          at: interrupts[number].place, help: "Take the words from one of them.")
      }
      return nil
    }
  }

  private static func names(of interrupt: Interrupt) -> [String] {
    ([interrupt.option.label] + interrupt.option.also).map { $0.lowercased() }
  }
}
