/// A link that opens a chat in Telegram with the words in it.
public enum TelegramLink: Channel {
  /// Its name.
  public static let name = "telegram"

  /// The link, to a user or a number, or without either to choose whom.
  public static func export(_ parcel: Parcel) -> Export {
    let body = Percent.lines(parcel.text).joined(separator: "\n")
    let text = Percent.escaped(body.first == "@" ? " " + body : body)
    guard parcel.addresses.count <= 1 else { return .refused("one user at a time") }
    guard let address = parcel.addresses.first else {
      return .link("https://t.me/share/url?url=&text=\(text)", remark: ChatLinks.remark)
    }
    let user = address.first == "@" ? String(address.dropFirst()) : address
    let isName =
      (3...32).contains(user.count) && user.first?.isLetter ?? false
      && user.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    if isName { return .link("https://t.me/\(user)?text=\(text)", remark: ChatLinks.remark) }
    guard let number = Telephone.plain(address), number.first == "+" else {
      return .refused("that is no user of Telegram")
    }
    return .link("https://t.me/\(number)?text=\(text)", remark: ChatLinks.remark)
  }
}
