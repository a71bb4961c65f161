/// Words that its writer expects to be understood as one certain choice.
public struct Example: Hashable, Sendable {
  /// What somebody could type.
  public let words: String
  /// Where it is written.
  public let place: Place

  /// Makes an example.
  public init(words: String, place: Place) {
    self.words = words
    self.place = place
  }
}

extension Field {
  /// The examples of a list, or of one text; whole lines, commas and all.
  public var examples: [Example] {
    elements.compactMap { element in
      element.text.map { Example(words: $0, place: element.place) }
    }
  }

  /// The field without examples, which change nothing in a conversation.
  var withoutExamples: Field {
    switch content {
    case .text: self
    case .list(let fields): Field(.list(fields.map(\.withoutExamples)), at: place)
    case .map(let entries):
      Field(
        .map(
          entries.filter { $0.key != "examples" }.map {
            Entry(key: $0.key, place: $0.place, value: $0.value.withoutExamples)
          }), at: place)
    }
  }
}
