/// A card for a call: what to say first, then, at a bad time, and after the beep.
public enum PhoneCard: Channel {
  /// Its name.
  public static let name = "phone"

  /// The card.
  public static func export(_ parcel: Parcel) -> Export {
    let card = parcel.card
    let parts = [
      ("Opening", parcel.opening), ("Then", parcel.rest),
      ("If it's a bad time", card?.badTime ?? ""),
      ("Voicemail", card?.voicemail ?? ""),
    ]
    return .text(
      Cards.text(parts), remark: "Aloud this takes about \(Cards.seconds(parcel)) seconds.")
  }
}

/// What cards for saying things have in common.
enum Cards {
  static func text(_ parts: [(title: String, words: String)]) -> String {
    parts.filter { !$0.words.isEmpty }.map { "\($0.title):\n\($0.words)" }.joined(separator: "\n\n")
  }

  /// About two and a half words a second.
  static func seconds(_ parcel: Parcel) -> Int {
    let words = (parcel.opening + " " + parcel.rest).split(whereSeparator: \.isWhitespace).count
    return max(1, words * 2 / 5)
  }
}
