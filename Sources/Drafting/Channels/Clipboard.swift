/// The clipboard: through a program of the platform, or through the terminal (OSC 52).
public enum Clipboard: Channel {
  /// Its name.
  public static let name = "clipboard"

  /// The words to copy.
  public static func export(_ parcel: Parcel) -> Export {
    .text(parcel.text, remark: nil)
  }

  /// Programs that take text for the clipboard on their standard input, best first.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isMac: Whether this is macOS.
  /// - Returns: Commands with their arguments; none where the terminal is far away.
  public static func programs(_ environment: [String: String], isMac: Bool) -> [[String]] {
    func has(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    if has("SSH_TTY") { return [] }
    var programs: [[String]] = []
    if has("WAYLAND_DISPLAY") { programs.append(["wl-copy"]) }
    if has("DISPLAY") {
      programs += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    }
    if isMac { programs.append(["pbcopy"]) }
    return programs
  }

  /// The most bytes of text a terminal takes.
  public static let most = 74_994

  /// The sequence that hands text to the terminal's clipboard; nil when it is too long for that.
  public static func sequence(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return bytes.count > most ? nil : "\u{1B}]52;c;" + Base64.encoded(bytes) + "\u{07}"
  }
}
