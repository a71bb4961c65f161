/// A card for saying it face to face: what to say first, then, and at a bad time.
public enum InPersonCard: Channel {
  /// Its name.
  public static let name = "in-person"

  /// The card.
  public static func export(_ parcel: Parcel) -> Export {
    let parts = [
      ("Opening", parcel.opening), ("Then", parcel.rest),
      ("If it's a bad time", parcel.card?.badTime ?? ""),
    ]
    return .text(
      Cards.text(parts), remark: "Aloud this takes about \(Cards.seconds(parcel)) seconds.")
  }
}
