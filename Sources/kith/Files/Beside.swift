import Foundation
import Scripting

/// The files in the folder of a script, named as the script was.
struct Beside {
  private let folder: String
  /// Their names, without the ending.
  let names: [String]

  init(_ path: String) {
    // `./a.yaml` visits `./b.yaml`, and `a.yaml` visits `b.yaml`: one file has one name in a report.
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    names = (found ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// A file by its name.
  func source(_ name: String) -> SourceFile? {
    try? Reading.source("\(folder)\(name).yaml")
  }
}
