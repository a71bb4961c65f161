import ArgumentParser
import Understanding

/// `kith-train train`: makes the model.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the feelings model.",
    discussion: """
      The same data and seed give the same bytes. A set can be left out by its name: ed
      (EmpatheticDialogues), go (GoEmotions), br (BRIGHTER), sad (SAD).

      Example: kith-train train --data DIR --without ed -o Scripts/en/words/feelings.model
      """)

  @ArgumentParser.Option(
    help: "The folder with feelings_train.tsv, unmapped_train.tsv and sad_lines.tsv.")
  var data: String
  @ArgumentParser.Option(help: "A set to leave out; can be given again.")
  var without: [String] = []
  @ArgumentParser.Option(help: "Chooses the order in which lines are learnt.")
  var seed: UInt64 = 1
  @ArgumentParser.Option(help: "How often all lines are learnt.")
  var epochs = Maker().epochs
  @ArgumentParser.Option(help: "How large a step is.")
  var step = Maker().step
  @ArgumentParser.Option(help: "How much large weights are held back.")
  var decay = Maker().decay
  @ArgumentParser.Option(help: "How many pieces are kept.")
  var most = Maker().most
  @ArgumentParser.Option(name: .shortAndLong, help: "The file to write.")
  var output = Ears.folder + "/feelings.model"

  func run() throws {
    let corpus = Corpus(folder: data, without: Set(without))
    let own = OwnLines(vocabulary: try Ears.vocabulary())
    let labelled = try corpus.labelled()
    let silver = own.silver(try corpus.unlabelled())
    let made = own.examples()
    let maker = Maker(seed: seed, most: most, epochs: epochs, step: step, decay: decay)
    let bytes = maker.model(of: labelled + silver + made)
    try Files.write(bytes, to: output)
    print("\(labelled.count) labelled lines, \(silver.count) silver, \(made.count) of our own")
    print("\(output): \(bytes.count) bytes")
  }
}
