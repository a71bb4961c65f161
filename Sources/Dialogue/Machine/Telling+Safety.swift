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
    if let country { snapshot.country = language.helplines.country(named: country) ?? country }
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
    // Whoever asks for lines after heavy words is shown those for danger.
    let isHeavy = [.hopeless, .freshLoss, .eating].contains(snapshot.risk)
    let risk = isHeavy ? .suicidePassive : snapshot.risk
    let isProgramSaid = !snapshot.helpShown.isEmpty
    func card(for risk: RiskCategory?, reminders: Int = 0) -> HelpCard {
      HelpCard(
        language.helplines, country: country, category: risk, year: clock.year,
        month: clock.month, reminders: reminders, isInConversation: true,
        isNumberSaid: namesNumber, isProgramSaid: isProgramSaid)
    }
    let shown = snapshot.helpShown.filter { $0.key.country == country }
    let isKnown = card(for: risk).helplines.isSubset(
      of: shown.keys.reduce(into: Set()) { $0.formUnion(card(for: $1.risk).helplines) })
    let reminders = isKnown ? shown.values.reduce(0, +) : 0
    let shownCard = card(for: risk, reminders: reminders)
    if !shownCard.lines.isEmpty { add(.showHelp(shownCard)) }
    snapshot.helpShown[Snapshot.ShownCard(country: country, risk: risk), default: 0] += 1
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

  /// The last words: after danger the number and a line; while a body is in danger the number alone; where
  /// someone else may look, a screen without a trace.
  mutating func sayGoodbye() {
    guard let risk = snapshot.lastRisk(of: script) else {
      return voice(snapshot.isInSafety(of: script) ? .quitFromSafety : .quit)
    }
    let number = helpCountry.flatMap { country in
      HelpCard.emergencyNumber(
        language.helplines, country: country, year: clock.year, month: clock.month)
    }
    let values = number.map { ["number": $0] } ?? [:]
    switch risk {
    case .suicideAttempt where !isHelpHere, .medical where !isHelpHere:
      voice(.quitFromEmergency, values)
    case .abuseNow, .abuseDisclosed:
      add(.wipe)
      voice(.quitFromAbuse, values)
    case .eating where snapshot.helpShown.isEmpty, .freshLoss where snapshot.helpShown.isEmpty:
      voice(.quitGently)
    case .hopeless where snapshot.helpShown.isEmpty:
      voice(.quit)
    default:
      voice(.quitFromSafety, values.merging(nearestHelp(for: risk)) { one, _ in one })
    }
  }

  /// Whether the person said that help has come.
  private var isHelpHere: Bool {
    guard let slot = script.slotIndex(named: SafetyPath.helpedSlot) else { return false }
    return snapshot.slots[slot] == .flag(true)
  }

  /// The nearest line as `line`, or as `page` where there is only a page to look at.
  private func nearestHelp(for risk: RiskCategory) -> [String: String] {
    let nearest = HelpCard.nearest(
      language.helplines, country: helpCountry, category: risk, year: clock.year,
      month: clock.month)
    guard let nearest else { return [:] }
    return [nearest.isReached ? "line" : "page": nearest.words]
  }

  /// A loss that was only just told stays in what is felt afterwards, so that it is not forgotten.
  func afterLoss(_ value: Value?) -> Value? {
    guard case .feelings(let heard) = value, snapshot.lastRisk(of: script) == .freshLoss,
      !snapshot.isInSafety(of: script), !heard.contains(where: { $0.feeling == .grieving }),
      let first = heard.first
    else { return value }
    let grief = HeardFeeling(
      feeling: .grieving, words: first.words, strength: 1, confidence: 1, manner: .state,
      about: .self)
    return .feelings(Array(heard.prefix(2)) + [grief])
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
