/// Engine words said by several people: "I'm glad" becomes "we're glad". The person's words stay.
enum Plural {
  private static let twins: [String: String] = [
    "I": "we", "I'm": "we're", "I've": "we've", "I'd": "we'd", "I'll": "we'll", "me": "us",
    "my": "our", "My": "Our", "mine": "ours", "myself": "ourselves", "am": "are",
  ]

  static func spoken(_ text: String, startsSentence: Bool) -> String {
    var result = ""
    var word = ""
    var isStart = startsSentence
    var saidWe = false
    func flush() {
      guard !word.isEmpty else { return }
      var twin = twins[word] ?? word
      if word == "was", saidWe { twin = "were" }
      saidWe = word == "I"
      result += isStart && twins[word] != nil ? Surface.capitalised(twin) : twin
      isStart = false
      word = ""
    }
    for character in text {
      if character.isLetter || character == "'" {
        word.append(character)
      } else {
        flush()
        if ".?!\n".contains(character) { isStart = true }
        result.append(character)
      }
    }
    flush()
    return result
  }
}
