/// Something the articles teach, which a script promises to carry.
public struct ArticleItem: Hashable, Sendable {
  /// Its id, as in `seeds:`.
  public let id: String
  /// What it says, in a few words; for one that is left out, why.
  public let gist: String
  /// Whether it is left out on purpose.
  public let isLeftOut: Bool
  /// Where it is written.
  public let place: Place

  /// Makes an item.
  public init(id: String, gist: String, isLeftOut: Bool = false, place: Place) {
    self.id = id
    self.gist = gist
    self.isLeftOut = isLeftOut
    self.place = place
  }
}
