/// The message as it is.
public enum PlainText: Channel {
  /// Its name.
  public static let name = "text"

  /// The text alone.
  public static func export(_ parcel: Parcel) -> Export {
    .text(parcel.text, remark: nil)
  }
}
