/// An array of fixed length in chunks: copies share every chunk that was not changed since.
///
/// Each step that can be gone back keeps its snapshot, and a step changes few of a thousand numbers.
struct ChunkedArray<Element: Hashable & Sendable>: Hashable, Sendable {
  private static var length: Int { 64 }

  private var chunks: [[Element]]

  /// Makes an array of some elements.
  init(_ elements: [Element] = []) {
    chunks = stride(from: 0, to: elements.count, by: Self.length).map { start in
      Array(elements[start..<min(start + Self.length, elements.count)])
    }
  }

  /// Makes an array of the same element.
  init(repeating element: Element, count: Int) {
    self.init(Array(repeating: element, count: count))
  }

  /// All of them, in order.
  var elements: [Element] { chunks.flatMap { $0 } }

  /// How many there are.
  var count: Int { chunks.reduce(0) { $0 + $1.count } }

  subscript(index: Int) -> Element {
    get { chunks[index / Self.length][index % Self.length] }
    set { chunks[index / Self.length][index % Self.length] = newValue }
  }

  /// The elements with their positions, in order.
  func enumerated() -> some Sequence<(offset: Int, element: Element)> {
    elements.enumerated()
  }
}
