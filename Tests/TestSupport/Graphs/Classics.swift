public import Graphs

/// Where tests find textbook networks.
public typealias Classics = Graph
