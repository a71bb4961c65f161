import Foundation

/// Finds the folder with the scripts, and the files in it.
///
/// What it needs of the world is stored, so that a test can give it another one.
struct ScriptFinder {
  /// `$KITH_SCRIPTS` and `$XDG_DATA_HOME`.
  let environment: [String: String]
  /// The program's own file.
  let executable: String
  /// The folder the program was started in.
  let workingFolder: String
  /// The language folder within.
  let language: String

  /// The finder for this process.
  static func forThisProcess(language: String = "en") -> ScriptFinder {
    ScriptFinder(
      environment: ProcessInfo.processInfo.environment,
      executable: Bundle.main.executablePath ?? "",
      workingFolder: FileManager.default.currentDirectoryPath, language: language)
  }

  /// The folders looked in, in order.
  var folders: [String] {
    let home = environment["HOME"].map { $0 + "/.local/share" }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home
    let own = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("../share/kith/Scripts").standardized
    return [
      environment["KITH_SCRIPTS"].flatMap { $0.isEmpty ? nil : $0 },
      data.map { $0 + "/kith/Scripts" }, own.path, workingFolder + "/Scripts",
    ].compactMap { $0 }
  }

  /// The first of ``folders`` that is there.
  ///
  /// - Throws: ``Failure`` with code 66 that lists where it looked.
  func root() throws -> String {
    if let root = folders.first(where: isFolder) { return root }
    throw Failure.noInput(
      "Kith's own words, the folder Scripts, were not found",
      help: "Looked in:\n" + folders.map { "  " + $0 }.joined(separator: "\n")
        + "\nSet KITH_SCRIPTS to where it is, or run kith in the folder that holds it.")
  }

  /// The file of a conversation, given by a path or by its name.
  ///
  /// - Throws: ``Failure`` with code 66 when there is none.
  func script(_ name: String) throws -> String {
    if FileManager.default.fileExists(atPath: name), !isFolder(name) { return name }
    if name.hasSuffix(".yaml") || name.contains("/") {
      throw Failure.noInput("there is no file \(name)")
    }
    let path = try root() + "/\(language)/conversations/\(name).yaml"
    if FileManager.default.fileExists(atPath: path) { return path }
    let others = try conversations().map(Self.name)
    throw Failure.noInput(
      "there is no conversation `\(name)`", help: "There are: \(others.joined(separator: ", ")).")
  }

  /// The languages there are.
  ///
  /// - Throws: ``Failure`` with code 66 when there are no scripts at all.
  func languages() throws -> [String] {
    let root = try root()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { isFolder(root + "/\($0)/conversations") }.sorted()
  }

  /// The files of all conversations.
  func conversations() throws -> [String] {
    Self.files(in: try root() + "/\(language)/conversations", ending: ".yaml")
  }

  /// The data files at paths, or all of them when there are none.
  ///
  /// - Throws: ``Failure`` with code 66 when a path has none.
  func dataFiles(_ paths: [String]) throws -> [String] {
    guard !paths.isEmpty else { return Self.files(in: try root(), ending: ".yaml") }
    return try paths.flatMap { path in
      let files = Self.files(in: path, ending: ".yaml")
      guard !files.isEmpty else {
        throw Failure.noInput(
          FileManager.default.fileExists(atPath: path)
            ? "there are no .yaml files in \(path)" : "there is no file \(path)")
      }
      return files
    }
  }

  /// The files below a folder with an ending, sorted; a file stands for itself.
  static func files(in path: String, ending: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { path + "/" + $0 }
  }

  private static func name(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
