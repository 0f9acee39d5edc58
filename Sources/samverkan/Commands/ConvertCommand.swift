import ArgumentParser
import Assessment
import Foundation
import GraphFiles
import InputFiles
import PartnershipFiles
import Partnerships
import Wording

/// `samverkan convert`: from one file format to another.
struct ConvertCommand: ParsableCommand {
  /// How it is told what is lost.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a network in another file format, and lists what that can't carry.",
    discussion: """
      The ending of --output tells the format; a name without an ending is a folder of tables. In a \
      graph file stands one view of the tables: the actors and their ties unless told. From a graph \
      file, tables get what its attributes tell.

      FORMATS
      \(FileFormat.list)

      EXAMPLES
        samverkan convert my-partnership --output my-partnership.xlsx
        samverkan convert my-partnership --view people --output people.graphml
        samverkan convert karate.gml --output karate.net --strict

      EXIT STATUS
        0  written
        1  something would be lost, and --strict forbids it
        2  the input or the arguments can't be used
      """)

  @OptionGroup var input: InputOptions
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file or folder to write.", valueName: "path"))
  var output: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The format, where the ending doesn't tell it.", valueName: "format"))
  var target: String?
  @Flag(help: "Write nothing if anything would be lost.")
  var strict = false
  @Flag(help: "Keep the names of people in a graph file.")
  var names = false
  @OptionGroup var viewing: ViewOptions
  @Option(help: "How to tell what is lost: text on standard error, or json on standard output.")
  var format: Format = .text

  func run() throws {
    var input = try input.read()
    let target = try target(in: input.language)
    let conversion = try conversion(of: &input, to: target)
    let result = ConversionResult(of: conversion, to: target, in: input.language)
    switch format {
    case .text: for loss in result.losses { StandardError.write(loss.sentence) }
    case .json: try OutputFile(path: nil, language: input.language).write(try result.json())
    }
    if strict, !conversion.losses.isEmpty {
      StandardError.write(
        Text.nothingWritten(losses: conversion.losses.count)[input.language])
      throw ExitCode(ExitStatus.failed)
    }
    do {
      try conversion.write()
    } catch {
      throw Failure(.outputUnwritable(output), in: input.language)
    }
  }

  private func target(in language: Language) throws -> FileFormat {
    if let target {
      guard let format = FileFormat(rawValue: target) else {
        throw Failure(
          .unknownFormat(target, known: FileFormat.allCases.map(\.rawValue)), in: language)
      }
      return format
    }
    guard let format = FileFormat(writtenTo: output) else {
      throw Failure(
        .unknownFormat(output, known: FileFormat.allCases.map(\.rawValue)), in: language)
    }
    return format
  }

  /// A graph stays as it is in another format of graphs; everything else goes by way of the tables.
  private func conversion(of input: inout Input, to target: FileFormat) throws -> Conversion {
    if case .graph(let format) = target, !input.reading.graphs.isEmpty, !viewing.isAsked {
      return Conversion(of: input.reading.graphs, to: format, at: output)
    }
    let view = try viewing.view(of: &input)
    do {
      return try Conversion(
        of: input.network, seenAs: view, to: target, at: output, showsNames: names,
        language: input.askedLanguage ?? .english)
    } catch let problem as FileProblem {
      throw Failure(problem.message, in: input.language)
    }
  }
}
