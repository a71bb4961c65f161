import Dialogue

/// What checks look at: a script, its ways, and what an exploration of them has found, each made once.
final class Analysis {
  let script: Script
  private(set) lazy var ways = Ways(script)
  /// Everything that can happen, as far as conditions on the way can tell it apart.
  private(set) lazy var exploration = Exploration(script)
  private var explorations: [Set<Int>: Exploration] = [:]

  init(_ script: Script) {
    self.script = script
  }

  /// The same, with further slots tracked.
  func exploration(tracking slots: Set<Int>) -> Exploration {
    if slots.isSubset(of: exploration.tracked) { return exploration }
    if let known = explorations[slots] { return known }
    let made = Exploration(script, tracking: slots)
    explorations[slots] = made
    return made
  }
}
