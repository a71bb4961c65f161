/// Something that can be chosen.
public struct Option: Hashable, Sendable {
  /// What is shown.
  public let label: String
  /// Other words that mean the same.
  public let also: [String]

  /// Makes an option.
  public init(label: String, also: [String] = []) {
    self.label = label
    self.also = also
  }
}

/// Which option was meant.
public enum OptionMatch: Hashable, Sendable {
  /// This one, counted from 0.
  case option(Int)
  /// One of these, but it is not clear which.
  case between([Int])
  /// None that can be told.
  case none
}
