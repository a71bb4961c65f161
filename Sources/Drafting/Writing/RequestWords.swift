/// What stands for the blanks of a fragment: names, and the person's own words.
struct RequestWords: Sendable {
  private let told: Told
  private let recipient: Recipient
  private let sender: String
  private let isPlural: Bool
  private let spelling: Orthography

  init(_ request: DraftRequest, isPlural: Bool) {
    told = Told(request)
    recipient = request.recipient
    sender = Cleaning.oneLine(request.sender ?? "")
    spelling = request.spelling
    self.isPlural = isPlural
  }

  /// The shape of a detail's words.
  func shape(_ key: DetailKey) -> Shape? { told[key] }

  /// What stands for a blank: a name, or the person's words if their shape fits the form.
  func value(_ name: String, _ form: String?) -> String? {
    switch name {
    case "name":
      if form == "group" { return recipient.collective }
      let address = form == "honoured" ? recipient.honoured : recipient.called
      return address.isEmpty ? nil : address
    case "me": return sender.isEmpty ? nil : sender
    default: break
    }
    guard let key = DetailKey(rawValue: name), let shape = told[key] else { return nil }
    if key == .incoming, form == "named" { return Named.one(in: shape.core) }
    if key == .incoming, form == "poor" { return Named.one(in: shape.core).map(Named.pitied) }
    if key.isBackground { return nil }
    return Forms.words(form, shape, of: key)
  }

  /// Whether every blank that must show can be filled.
  func canFill(_ template: Template) -> Bool {
    template.filled(value) != nil
  }

  /// A template's pieces with its own choices made by the generator.
  func pieces(of template: Template, _ random: inout StableRandom) -> [Draft.Piece]? {
    var numbers = random
    defer { random = numbers }
    guard var filled = template.pieces(value, choose: { numbers.below($0) }) else { return nil }
    if let first = filled.first { filled[0] = opened(first) }
    let before = [nil] + filled.map { $0.text.last { !$0.isWhitespace } }
    return zip(filled, before).flatMap { marked($0, after: $1) }
  }

  /// Words that open a line have their capital from the line: after "Hi Ana," there is none.
  private func opened(_ piece: Template.FilledPiece) -> Template.FilledPiece {
    guard let key = piece.slot.flatMap(DetailKey.init(rawValue:)), let shape = told[key],
      shape.inner.first?.isLowercase ?? false, piece.text.first?.isUppercase ?? false
    else { return piece }
    let text = piece.text.prefix(1).lowercased() + piece.text.dropFirst()
    return Template.FilledPiece(text: text, slot: piece.slot)
  }

  private func marked(_ piece: Template.FilledPiece, after last: Character?) -> [Draft.Piece] {
    guard let slot = piece.slot else {
      // The person's own words may end a sentence in the middle of ours.
      let starts = last.map { ".!?…".contains($0) } ?? false
      let text = isPlural ? Plural.spoken(piece.text, startsSentence: starts) : piece.text
      return [Draft.Piece(spelling.spelled(text), .engine)]
    }
    guard let key = DetailKey(rawValue: slot) else { return [Draft.Piece(piece.text, .name)] }
    return split(piece.text, key)
  }

  /// Parts the small words a form put before the person's words from those words.
  private func split(_ text: String, _ key: DetailKey) -> [Draft.Piece] {
    guard let core = told[key]?.core, text.count > core.count,
      let start = text.lowercased().range(of: core.lowercased())
    else { return [Draft.Piece(text, .detail(key))] }
    let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: start)
    let head = String(text.prefix(offset))
    let middle = String(text.dropFirst(offset).prefix(core.count))
    let tail = String(text.dropFirst(offset + core.count))
    return [
      Draft.Piece(head, .engine), Draft.Piece(middle, .detail(key)), Draft.Piece(tail, .engine),
    ].filter { !$0.text.isEmpty }
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func range(of text: String) -> String.Index? {
    guard let first = text.first else { return nil }
    return indices.first { self[$0] == first && self[$0...].hasPrefix(text) }
  }
}

extension Fragment {
  /// Whether its own words contain a word or phrase.
  func says(_ phrase: String) -> Bool {
    let wanted = PlainWords.of(phrase).joined(separator: " ")
    return template.literals.contains { PlainWords.has(wanted, in: PlainWords.of($0)) }
  }
}
