/// A feeling Kith knows. Eighteen, chosen for people who feel cut off; the person's own word is
/// always repeated in preference to the label.
public enum Feeling: String, CaseIterable, Hashable, Sendable, Codable {
  case lonely
  case leftOut = "left-out"
  case disconnected, sad, grieving, hurt, angry, anxious, shy, ashamed, guilty, unworthy, numb
  case overwhelmed, stuck, grateful, hopeful, good

  /// The feeling as it stands after "you feel".
  public var noun: String {
    switch self {
    case .leftOut: "left out"
    case .disconnected: "cut off"
    case .unworthy: "not good enough"
    case .good: "all right"
    default: rawValue
    }
  }

  /// Feelings that even careful readers take for each other.
  public enum Family: String, Hashable, Sendable {
    case alone, low, anger, fear, `self`, positive
  }

  /// The family it belongs to.
  public var family: Family {
    switch self {
    case .lonely, .leftOut, .disconnected: .alone
    case .sad, .grieving, .numb, .stuck, .overwhelmed: .low
    case .hurt, .angry: .anger
    case .anxious, .shy: .fear
    case .ashamed, .guilty, .unworthy: .self
    case .grateful, .hopeful, .good: .positive
    }
  }
}
