/// Puts lines together: capitals, spaces, paragraphs. The person's words stay as they are.
enum Surface {
  static func text(of lines: [Draft.Line], in medium: Medium) -> String {
    let isLetter = medium == .email || medium == .letter
    var text = ""
    for line in lines where !line.text.isEmpty {
      if text.isEmpty {
        text = capitalised(line.text)
      } else if line.moves == [.signature] {
        text += (isLetter ? "\n\n" : "\n") + capitalised(line.text)
      } else if text.last == "," {
        text +=
          isLetter && lines.first?.moves == [.greeting] && !text.contains("\n")
          ? "\n\n" + capitalised(line.text) : " " + line.text
      } else {
        text += " " + capitalised(line.text)
      }
    }
    return text
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static func subject(of request: DraftRequest) -> String {
    switch request.kind {
    case .checkIn: "Thinking of you"
    case .reconnect: "After all this time"
    case .thanks: "A thank you"
    }
  }
}
