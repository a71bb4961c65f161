public import Dialogue

extension Transcript {
  /// The transcript that shows a finding: what is typed, with anything said between, and what holds at the end;
  /// nil for a finding that is no matter of a path.
  ///
  /// - Parameters:
  ///   - found: The finding.
  ///   - script: The script it was proved in, by its id or a path.
  public init?(showing found: Diagnostic, in script: String) {
    guard let witness = found.witness else { return nil }
    let anything = Line(.anything, number: 0)
    // What is said is no matter here, neither before the first answer nor after any.
    let typed = witness.flatMap { [anything, Line(.typed($0), number: 0)] }
    let shown = found.shows.map { [Line(.assertion($0), number: 0)] } ?? []
    self.init(
      script: script, seed: 1, clock: Self.usualClock,
      lines: [Line(.remark("# \(found.code): \(found.message)"), number: 0)] + typed + shown
        + [anything])
  }
}
