import Drafting
import Understanding

extension Telling {
  /// Danger was heard: into the safety path, with the exact question to come back to.
  mutating func raise(_ screening: Screening) {
    let entry = script.safety.entry(
      for: screening, last: snapshot.lastRisk(of: script),
      isWithin: snapshot.isInSafety(of: script))
    guard let entry else { return ask() }
    snapshot.risk = screening.category
    goIntoSafety(entry)
  }

  /// `/help-now`: the help lines at once, from wherever the conversation stands.
  mutating func askForHelp(_ country: String?) {
    if let country { snapshot.country = country }
    snapshot.helpShown = [:]
    guard let entry = script.safety.helpNow else {
      showHelp()
      return ask()
    }
    goIntoSafety(entry)
  }

  private mutating func goIntoSafety(_ entry: Int) {
    snapshot.pending = nil
    snapshot.misses = 0
    noteCountry()
    if !snapshot.isInSafety(of: script) {
      snapshot.frames.append(Snapshot.Frame(state: snapshot.position, then: .askAgain))
    }
    enter(entry)
  }

  /// The help lines for what was heard, in the country that was named; those that were shown before
  /// only as a short reminder.
  mutating func showHelp() {
    let country = helpCountry
    func card(for risk: RiskCategory?, reminders: Int = 0) -> HelpCard {
      HelpCard(
        language.helplines, country: country, category: risk, year: clock.year,
        month: clock.month, reminders: reminders, isInConversation: true,
        isNumberSaid: namesNumber)
    }
    let shown = snapshot.helpShown.filter { $0.key.country == country }
    let isKnown = card(for: snapshot.risk).helplines.isSubset(
      of: shown.keys.reduce(into: Set()) { $0.formUnion(card(for: $1.risk).helplines) })
    let reminders = isKnown ? shown.values.reduce(0, +) : 0
    add(.showHelp(card(for: snapshot.risk, reminders: reminders)))
    snapshot.helpShown[Snapshot.ShownCard(country: country, risk: snapshot.risk), default: 0] += 1
    noteCountry()
  }

  /// The country that was set before, or the one that was named within the safety path, which is not kept.
  private var helpCountry: String? {
    if let country = snapshot.country, language.helplines.countries.contains(country) {
      return country
    }
    guard let slot = script.slotIndex(named: SafetyPath.countrySlot),
      case .choice(let name) = snapshot.slots[slot]
    else { return snapshot.country }
    return name.uppercased()
  }

  /// Tells the safety path which country it is, and its emergency number, so that its words can name it.
  private mutating func noteCountry() {
    guard let country = helpCountry else { return }
    let named = Value.choice(country.lowercased())
    if let slot = script.slotIndex(named: SafetyPath.countrySlot),
      script.slots[slot].canHold(named)
    {
      snapshot.slots[slot] = named
    }
    if let slot = script.slotIndex(named: SafetyPath.numberSlot) {
      let number = HelpCard.emergencyNumber(
        language.helplines, country: country, year: clock.year, month: clock.month)
      snapshot.slots[slot] = number.map { .text($0) }
    }
  }

  /// What the last words hold once danger was heard: the emergency number and one line; nil where none was.
  var lastHelp: [String: String]? {
    guard let risk = snapshot.lastRisk(of: script),
      ![.eating, .freshLoss, .hopeless].contains(risk) || !snapshot.helpShown.isEmpty
    else { return nil }
    let country = helpCountry
    var values: [String: String] = [:]
    if let country {
      values["number"] = HelpCard.emergencyNumber(
        language.helplines, country: country, year: clock.year, month: clock.month)
    }
    values["line"] = HelpCard.nearest(
      language.helplines, country: country, category: risk, year: clock.year, month: clock.month)
    return values
  }

  /// Whether the state's own words have the emergency number in them.
  private var namesNumber: Bool {
    state.wordings.contains { wording in
      wording.template.mentions.contains { $0.name == SafetyPath.numberSlot }
    }
  }

  /// Whether a message may leave as it is.
  ///
  /// What may hurt is said once, and then the person decides. What tells of danger leads into the safety
  /// path first; an honest need may go afterwards, a farewell or a condition may not. What could harm is
  /// not handed over.
  mutating func mayLeave(_ draft: Draft) -> Bool {
    let text = draft.text
    let finding = language.draftGuard.check(text)
    let mark = StableHash.of(text)
    let isTold = snapshot.toldDraft == mark
    snapshot.toldDraft = mark
    switch finding.verdict {
    case .ok: return true
    case .hint where isTold: return true
    case .hint:
      voice(.draftHint)
      ask()
    case .safety where isTold:
      if !DraftGuard.staysHere(finding) { return true }
      voice(.draftBlocked)
      ask()
    case .safety:
      raise(Screening(concern: .crisis, category: .suicidePassive, rule: nil, isExplicit: false))
    case .block:
      voice(.draftBlocked)
      ask()
    }
    return false
  }
}
