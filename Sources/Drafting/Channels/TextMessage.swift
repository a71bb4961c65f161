/// A text message, with how many parts it takes (GSM 03.38, 3GPP TS 23.038).
public enum TextMessage: Channel {
  /// Its name.
  public static let name = "sms"

  /// The text with plain quotes and dashes, which cost less than half.
  public static func export(_ parcel: Parcel) -> Export {
    let text = plain(parcel.text)
    let parts = segments(of: text)
    return .text(text, remark: parts == 1 ? "1 message" : "\(parts) messages")
  }

  /// Typographic signs as the plain ones the GSM alphabet has.
  public static func plain(_ text: String) -> String {
    let twins: [Character: String] = [
      "’": "'", "‘": "'", "“": "\"", "”": "\"", "—": "-", "–": "-", "…": "...",
    ]
    return text.map { twins[$0] ?? String($0) }.joined()
  }

  /// Whether every sign is in the GSM alphabet.
  public static func isGSM(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { septets($0) != nil }
  }

  /// How many units a text takes: septets, or UTF-16 units where a sign is not in the alphabet.
  public static func units(of text: String) -> Int {
    let septets = text.unicodeScalars.map(septets)
    return septets.contains(nil) ? text.utf16.count : septets.compactMap { $0 }.reduce(0, +)
  }

  /// How many parts a text takes: 160 or 153 septets, or 70 or 67 UTF-16 units.
  public static func segments(of text: String) -> Int {
    if text.isEmpty { return 0 }
    let septets = text.unicodeScalars.map(septets)
    guard !septets.contains(nil) else { return parts(units(text), single: 70, each: 67) }
    return parts(septets.compactMap { $0 }, single: 160, each: 153)
  }

  private static func units(_ text: String) -> [Int] {
    text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
  }

  /// Fills parts; a sign of two units never straddles two of them.
  private static func parts(_ sizes: [Int], single: Int, each: Int) -> Int {
    guard sizes.reduce(0, +) > single else { return 1 }
    var parts = 1
    var filled = 0
    for size in sizes {
      if filled + size > each {
        parts += 1
        filled = 0
      }
      filled += size
    }
    return parts
  }

  private static let basic = Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
      .unicodeScalars)
  private static let extended = Set("^{}\\[~]|€\u{0C}".unicodeScalars)

  /// 1 or 2 septets, nil when the alphabet does not have the sign.
  private static func septets(_ scalar: Unicode.Scalar) -> Int? {
    basic.contains(scalar) ? 1 : extended.contains(scalar) ? 2 : nil
  }
}
