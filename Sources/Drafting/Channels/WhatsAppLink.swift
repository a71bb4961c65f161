/// A link that opens a chat in WhatsApp with the words in it.
public enum WhatsAppLink: Channel {
  /// Its name.
  public static let name = "whatsapp"

  /// The link. It is a web address: opening it tells a server, so it is only made when asked for.
  public static func export(_ parcel: Parcel) -> Export {
    let number = parcel.addresses.first.map(Telephone.plain)
    guard parcel.addresses.count <= 1, number != .some(nil) else {
      return .refused("that is no telephone number")
    }
    let digits = (number ?? nil).map { String($0.filter(\.isNumber)) } ?? ""
    let text = Percent.escaped(Percent.lines(parcel.text).joined(separator: "\n"))
    return .link("https://wa.me/\(digits)?text=\(text)", remark: ChatLinks.remark)
  }
}

/// What the links to chats on the web have in common.
enum ChatLinks {
  static let remark =
    "This is a web address with the words in it: opening it shows them to a server."
}
