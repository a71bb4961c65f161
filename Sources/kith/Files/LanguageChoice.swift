import ArgumentParser
import Foundation

/// `--language`, for every command that listens or speaks.
struct LanguageChoice: ParsableArguments {
  @Option(help: "en or ko. Without it: $KITH_LANGUAGE, then the language of the terminal.")
  var language: String?

  /// The language's code.
  ///
  /// - Throws: ``Failure`` with code 64 when a language is asked for that is not there.
  func code() throws -> String {
    try Self.code(
      asked: language, environment: ProcessInfo.processInfo.environment,
      known: try ScriptFinder.forThisProcess().languages())
  }

  /// A language's code, where there is such a language.
  ///
  /// - Throws: ``Failure`` with code 64 where there is none.
  static func known(_ code: String) throws -> String {
    try Self.code(
      asked: code, environment: [:], known: try ScriptFinder.forThisProcess().languages())
  }

  /// What was asked for, then `KITH_LANGUAGE`, then the locale, where that is a language there is.
  static func code(
    asked: String?, environment: [String: String], known: [String]
  ) throws -> String {
    let wanted = environment["KITH_LANGUAGE"].flatMap { $0.isEmpty ? nil : $0 }
    if let code = (asked ?? wanted)?.lowercased() {
      guard known.contains(code) else {
        throw Failure.usage(
          "there is no language `\(code)`", help: "There are: \(known.joined(separator: ", ")).")
      }
      return code
    }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let code = String(locale.prefix { $0.isLetter })
    return known.contains(code) ? code : "en"
  }
}
