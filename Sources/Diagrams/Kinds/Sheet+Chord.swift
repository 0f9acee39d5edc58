import Graphviz
import Partnerships

extension Sheet {
  /// How many ties groups of actors have with each other and within: an arc for each group, a chord
  /// for the ties between two, with their number at both ends.
  ///
  /// Sectors are the groups where the view isn't rolled up to others.
  func chordDocument() -> DOTDocument {
    var view = graph.view
    view.layer = .actors
    view.rollUp = isRolledUp ? view.rollUp : .sector
    view.includesParticipation = false
    view.isDirected = false
    let sheet = Sheet(network: network, graph: network.graph(of: view), options: options)
    return ChordPicture(of: sheet).document()
  }
}
