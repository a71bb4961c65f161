/// A file with the message.
public enum TextFile: Channel {
  /// Its name.
  public static let name = "file"

  /// The file; its name says nothing of whom it is for.
  public static func export(_ parcel: Parcel) -> Export {
    .file(name: "message.txt", contents: parcel.text + "\n")
  }
}
