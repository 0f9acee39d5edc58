extension SVGDocument {
  /// How long a frame is seen, in seconds.
  private static let seconds = 2

  /// Returns one picture in which frames follow one another and the last remains.
  ///
  /// All but the last are hidden by attributes, and a style shows each for its time where a screen
  /// may move; whatever knows no styles or animations shows the last.
  ///
  /// - Parameters:
  ///   - frames: Pictures of the same size.
  ///   - document: What the last of them draws.
  /// - Returns: The bytes of the file.
  static func animation(of frames: [SVGDocument], for document: DOTDocument) -> [UInt8] {
    let count = frames.count
    return frames.enumerated().flatMap { index, frame in
      frame.finished { tag in
        let number = index + 1
        let finished = finished(tag: tag, document: document)
        if tag.starts(with: "<svg".utf8) {
          let hiding = number < count ? " visibility=\"hidden\"" : ""
          let start = "<g class=\"samverkan-\(number)-of-\(count)\"\(hiding)>\n"
          return (number == 1 ? finished + Array(style(count: count).utf8) : []) + Array(start.utf8)
        }
        if tag.starts(with: "</svg".utf8) {
          return Array("</g>\n".utf8) + (number == count ? finished : [])
        }
        // An id may stand only once in the whole picture.
        guard let id = range(of: " id=\"", in: finished) else { return finished }
        return finished[..<id.upperBound] + Array("f\(number)-".utf8) + finished[id.upperBound...]
      }
    }
  }

  /// When each frame is seen: all but the last for their time, the last from its time on.
  private static func style(count: Int) -> String {
    let frames = (1...max(1, count)).map { number in
      let time = (number - 1) * seconds
      let animation =
        number < count ? "samverkan-shown \(seconds)s \(time)s" : "samverkan-hidden \(time)s"
      return ".samverkan-\(number)-of-\(count) { animation: \(animation) }\n"
    }
    return """
      <style>
      @media screen and (prefers-reduced-motion: no-preference) {
      @keyframes samverkan-shown { from, to { visibility: visible } }
      @keyframes samverkan-hidden { from, to { visibility: hidden } }
      \(frames.joined())}
      </style>

      """
  }
}
