import Foundation
import LineEditing

/// Where mistakes are told: one line first, then what to do.
enum StandardError {
  static func say(_ failure: Failure) {
    write("kith: \(failure.message)\n")
    if let help = failure.help { write(help + "\n") }
  }

  static func write(_ text: String) {
    FileHandle.standardError.write(Data(cleaned(text).utf8))
  }
}
