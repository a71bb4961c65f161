import Dialogue

/// One kind of mistake that can be found in a script before anyone meets it.
///
/// A check is one file of this folder and one line in ``Checks/all``.
protocol Check: Sendable {
  /// The codes it reports.
  static var codes: [String] { get }
  /// The mistakes of this kind.
  static func problems(in analysis: Analysis) -> [Diagnostic]
}

/// The checks.
enum Checks {
  /// Every check, in the order they run.
  static let all: [any Check.Type] = [
    UnreachableState.self, UnreachableByConditions.self, DeadEnd.self, Stuck.self, EmptyChoice.self,
    SilentCycle.self, NoWayToAnEnd.self,
    NotSkippable.self, TwinChoices.self, UnsetSlot.self, UnusedSlot.self, UnfilledSlot.self,
    SettledCondition.self,
    NothingToSay.self, FewWordings.self, AskedTwice.self, ShadowedWording.self,
    ShadowedInterrupt.self,
    SafetyHeard.self, SeedsCarried.self,
  ]
}
