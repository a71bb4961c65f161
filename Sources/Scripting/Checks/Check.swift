public import Dialogue

/// One kind of mistake that can be found in a script before anyone meets it.
///
/// A check is one file of this folder and one line in ``Checks/all``.
public protocol Check: Sendable {
  /// The codes it reports.
  static var codes: [String] { get }
  /// The mistakes of this kind.
  static func problems(in script: Script) -> [Diagnostic]
}

/// The checks.
public enum Checks {
  /// Every check, in the order they run.
  public static let all: [any Check.Type] = [
    UnreachableState.self, DeadEnd.self, EmptyChoice.self, SilentCycle.self, NoWayToAnEnd.self,
    NotSkippable.self, TwinChoices.self, UnsetSlot.self, UnusedSlot.self, FewWordings.self,
    SafetyHeard.self,
  ]
}
