import Dialogue
import Scripting
import Understanding

/// The word lists of `Scripts/en/words`, with or without the model beside them.
enum Ears {
  static let folder = "Scripts/en/words"

  static func vocabulary() throws -> Vocabulary {
    var diagnostics: [Diagnostic] = []
    let sources = try Files.sources(in: folder)
    guard let vocabulary = VocabularyReader.read(sources, into: &diagnostics) else {
      throw Trouble(description: "the word lists can not be used: \(diagnostics)")
    }
    return vocabulary
  }

  /// A listener as `kith` has it; with a model from another file if one is given, or without any.
  static func listener(model path: String?, isAlone: Bool = false) throws -> Listener {
    var vocabulary = try vocabulary()
    let path = path ?? folder + "/feelings.model"
    if !isAlone, Files.exists(path) {
      vocabulary.feelingModel = FeelingModel(bytes: try Files.bytes(path))
    }
    return Listener(vocabulary: vocabulary)
  }
}
