/// What the person told, as it can be said to whoever reads the message: without the words it was asked
/// for with, and with "her operation" turned to "your operation" where the reader is meant.
struct Told: Sendable {
  private let shapes: [DetailKey: Shape]

  init(_ request: DraftRequest) {
    let bare = Dictionary(
      uniqueKeysWithValues: request.details.map { ($0, LeadIn.stripped($1, of: $0)) })
    let turning = Turning(request, bare)
    let found = bare.map { key, words in
      (key, Shape(of: turning.turned(words, key), key, request.kind))
    }
    shapes = Dictionary(uniqueKeysWithValues: found.filter { !$0.1.core.isEmpty })
  }

  /// The words of a detail with their shape; nil when nothing was said.
  subscript(key: DetailKey) -> Shape? { shapes[key] }
}
