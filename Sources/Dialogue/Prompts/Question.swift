/// A question in the form every front end understands.
///
/// What is asked stands in what was said before; this holds what can be answered.
public struct Question: Hashable, Sendable, Codable {
  /// Something to choose.
  public struct Item: Hashable, Sendable, Codable {
    /// What is shown.
    public let label: String
    /// The number that chooses it, if numbers choose here.
    public let number: Int?

    /// Makes an item.
    public init(label: String, number: Int?) {
      self.label = label
      self.number = number
    }
  }

  /// What can be chosen, in order; empty when anything can be said.
  public var items: [Item]
  /// Text to begin with, such as a line of a draft that is to be changed.
  public var prefill: String?

  /// Makes a question.
  public init(items: [Item] = [], prefill: String? = nil) {
    self.items = items
    self.prefill = prefill
  }

  /// A question whose items are numbered from 1.
  public static func numbered(_ labels: [String]) -> Question {
    Question(items: labels.enumerated().map { Item(label: $1, number: $0 + 1) })
  }

  /// A question whose items are chosen by their words alone.
  public static func named(_ labels: [String]) -> Question {
    Question(items: labels.map { Item(label: $0, number: nil) })
  }
}
