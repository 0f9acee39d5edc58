public import Assessment
public import Graphviz
public import Partnerships
public import Wording

/// A network drawn in the house style: a picture that explains itself.
///
///     let diagram = try NetworkDiagram(of: network, as: network.graph(of: View()))
///     let svg = try diagram.rendered(as: .svg)
///
/// Inside the picture stand a title, what the view is, how many vertices and ties it has, the date
/// of the data, the sources, and a legend of exactly what occurs. A diagram of a fictitious network
/// says so.
public struct NetworkDiagram: Sendable, Hashable {
  /// What is drawn of a view.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Countries beside each other, the frames of organisations within them; activities in order
    /// of time, participants beside them.
    case overview
    /// Vertices placed by springs, with their names beside them.
    case contacts
    /// A table of who is tied to whom, or of who took part in what.
    case matrix
    /// Bars of women and men, actor by actor, with the people themselves.
    case gender
    /// One vertex, and on rings around it those that it is tied to.
    case ego
    /// Bands between groups of actors, as wide as they have ties.
    case chord
    /// The whole with what is lost if some leave.
    case whatIf = "what-if"
    /// States of the network beside each other, and what changed from each to the next.
    case change
  }

  /// The vertex that a picture is drawn around.
  public struct Focus: Sendable, Hashable {
    /// The id of the vertex.
    public var id: String
    /// How many ties away another may be, one or two.
    public var distance: Int

    /// Makes a focus.
    ///
    /// - Parameters:
    ///   - id: The id of the vertex.
    ///   - distance: How many ties away another may be, one or two.
    public init(id: String, distance: Int = 1) {
      self.id = id
      self.distance = min(max(distance, 1), 2)
    }
  }

  /// What may be chosen of a diagram.
  public struct Options: Sendable, Hashable {
    /// The language of everything but names.
    public var language = Language.english
    /// The title; `nil` takes that of the network.
    public var title: String?
    /// The kind of picture; `nil` chooses by the view and its size.
    public var kind: Kind?
    /// What a picture of one vertex is drawn around.
    public var focus: Focus?
    /// The ids of those who leave in a picture of what is lost.
    public var leaving: Set<String> = []
    /// What the fills of actors and people tell; `nil` for the sectors of actors and the gender of
    /// people.
    public var fill: Fact?
    /// What the sizes of actors and people tell; `nil` for the number of ties, or of members, where
    /// a kind of picture has sizes.
    public var size: Quantity?
    /// The states in a picture of change; without any, the phases of the network.
    public var states: [State] = []
    /// Whether the states follow one another in one place, in a picture of change as SVG.
    public var isAnimated = false
    /// The colours.
    public var theme = Theme.light
    /// How nodes are placed; `nil` chooses by the view and its size.
    public var layout: LayoutEngine?
    /// Where vertices stand; without any, the layout places them.
    public var places = FrozenPlaces()
    /// Whether the picture has a legend.
    public var hasLegend = true
    /// Whether people's names are shown; else their pseudonymous ids are.
    public var showsNames = false

    /// Makes the options of a diagram in English with everything chosen by itself.
    public init() {}
  }

  /// The picture as a DOT document.
  public let document: DOTDocument

  /// How its nodes are placed.
  public let layout: LayoutEngine

  /// What was chosen for a network that is too large to draw in full; `nil` for all others.
  public let remark: Text?

  /// The ids of the vertices that it shows.
  public let vertexIDs: [String]

  /// The pictures that follow one another, the last of which is the document; none if it is still.
  private var frames: [DOTDocument] = []

  /// Where a picture that shows everyone several times has their place; `nil` for all others.
  private var commonPlaces: FrozenPlaces?

  /// Draws a view of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - graph: A view of it.
  ///   - options: Language, title, layout, legend and names.
  ///   - publishedGender: What a picture of gender shows of a network that is folded for publication.
  /// - Throws: That the vertices are too many for the kind, or why Graphviz can't place those of a
  ///   kind whose labels are placed after them.
  public init(
    of network: Network, as graph: NetworkGraph, options: Options = Options(),
    publishedGender: PublishedGender? = nil
  ) throws(GraphvizError) {
    let changes = options.kind == .change ? Changes(of: network, as: graph, options) : nil
    let graph =
      changes?.graph ?? (options.kind == .ego ? graph.neighborhood(of: options.focus) : graph)
    var whole = Sheet(
      network: network, graph: graph, options: options, publishedGender: publishedGender)
    whole.states = changes?.states ?? []
    let sheet =
      whole.needsCommunities
      ? Sheet(network: network, graph: whole.communities(), options: options) : whole
    let count = sheet.graph.vertices.count
    if let maximum = sheet.greatestVertexCount, count > maximum {
      throw .tooManyNodes(count, maximum: maximum)
    }
    remark = sheet.remark(onDrawing: graph)
    vertexIDs = sheet.graph.vertices.map(\.id)
    switch sheet.kind {
    case .overview where graph.view.layer == .twoMode:
      layout = .placed
      document = sheet.twoModeDocument()
    case .overview where sheet.isRing:
      layout = .placed
      document = sheet.rollUpDocument()
    case .overview, .whatIf:
      layout = .dot
      document = sheet.columnDocument()
    case .contacts:
      layout = .placed
      document = try sheet.contactsDocument(layout: options.layout ?? sheet.suitedLayout)
    case .matrix:
      layout = .placed
      document =
        graph.view.layer == .twoMode ? sheet.incidenceDocument() : sheet.matrixDocument()
    case .gender:
      layout = .placed
      document = sheet.genderDocument()
    case .ego:
      layout = .placed
      document = sheet.egoDocument()
    case .chord:
      layout = .placed
      document = sheet.chordDocument()
    case .change:
      layout = .placed
      let picture = try ChangePicture(of: sheet, layout: options.layout ?? sheet.suitedLayout)
      frames = options.isAnimated ? picture.frames : []
      document = frames.last ?? picture.document
      commonPlaces = picture.places
    }
  }

  /// Lays the diagram out, and tells where it puts what stands for vertices.
  ///
  /// - Returns: The places, which other pictures can take over.
  /// - Throws: Why Graphviz can't lay it out.
  public func places() throws(GraphvizError) -> FrozenPlaces {
    if let commonPlaces { return commonPlaces }
    let places = try Renderer.places(of: document, layout: layout)
    return FrozenPlaces(
      Dictionary(
        vertexIDs.compactMap { id in places[id].map { (id, $0.center) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Renders the diagram.
  ///
  /// - Parameters:
  ///   - format: What to render it as.
  ///   - size: How large it is.
  /// - Returns: The bytes of a file of that format, the same every time.
  /// - Throws: Why Graphviz can't draw it; its `text` is a sentence for the user.
  public func rendered(
    as format: OutputFormat, size: PictureSize = PictureSize()
  ) throws(GraphvizError) -> [UInt8] {
    format == .svg && !frames.isEmpty
      ? try Renderer.animation(of: frames, layout: layout, size: size)
      : try Renderer.render(document, layout: layout, format: format, size: size)
  }
}

extension GraphvizError {
  /// What to tell whoever asked for the diagram.
  public var text: Text {
    switch self {
    case .tooManyNodes(let count, let maximum): .tooManyNodes(count, maximum: maximum)
    case .tooManyEdges(let count, let maximum): .tooManyEdges(count, maximum: maximum)
    case .tooLarge, .tooDeep: .tooLongForDiagram
    case .tooLargeForBitmap(_, _, let dots): .tooLargeForBitmap(dotsPerInch: dots)
    case .noFont: .noFont
    case .timedOut(let seconds): .graphvizTimedOut(seconds: seconds)
    case .crashed: .graphvizCrashed
    case .failed(_, let message): .graphvizFailed(message)
    }
  }
}
