import GraphFiles
import Partnerships

extension IATIOutput {
  /// Writes money that goes from one actor to another.
  mutating func write(_ flow: Tie) {
    xml.begin(flow.isPlanned ? IATICodes.planned : "transaction", ["ref": flow.transaction])
    if flow.isPlanned {
      writeDay(flow.interval.start, as: "period-start")
      if flow.interval.end != nil { writeDay(flow.interval.end, as: "period-end") }
    } else {
      writeType(of: flow)
      writeDay(flow.interval.start, as: "transaction-date")
      if flow.interval.end != flow.interval.start { losses.addCell("end", of: .ties) }
    }
    writeValue(of: flow)
    if let purpose = flow.attributes[IATIHeading.description] {
      xml.begin("description")
      writeNarratives(purpose)
      xml.end()
    }
    if let provider = actors[flow.from] {
      let id = flow.attributes[IATIHeading.providerActivity]
      write(provider, as: "provider-org", activity: ("provider-activity-id", id))
    }
    if let receiver = actors[flow.to] {
      let id = flow.attributes[IATIHeading.receiverActivity]
      write(receiver, as: "receiver-org", activity: ("receiver-activity-id", id))
    }
    xml.end()
    losses.addCells(of: flow, .ties) {
      ["from", "to", "kind", "directed", "start", "end", "source"].contains($0)
        || ($0 == "certainty" && flow.certainty == (flow.isPlanned ? .likely : .sure))
        || IATIHeading.ofFlows.contains($0)
    }
  }

  private mutating func writeType(of flow: Tie) {
    let type = flow.attributes[IATIHeading.transactionType]
    let code = IATICodes.transactions.first { $0.value == type }?.key ?? type
    if let code {
      xml.write("transaction-type", ["code": code])
    } else {
      losses.add(.requirement, name: "transaction-type")
    }
  }

  private mutating func writeDay(_ date: PartialDate?, as name: String) {
    if let date, date.day != nil {
      xml.write(name, ["iso-date": date.description])
    } else {
      losses.add(.requirement, name: name)
    }
  }

  private mutating func writeValue(of flow: Tie) {
    guard let amount = flow.attributes[IATIHeading.amount] else {
      return losses.add(.requirement, name: "value")
    }
    let parts = amount.split(separator: " ")
    let currency = parts.count > 1 ? parts.last.map(String.init) : nil
    let number = currency == nil ? amount : parts.dropLast().joined(separator: " ")
    let day = flow.attributes[IATIHeading.valueDate]
    if day == nil { losses.add(.requirement, name: "value/@value-date") }
    xml.write("value", ["currency": currency, "value-date": day], text: number)
  }
}

extension Tie {
  /// Whether the tie is money that goes from one actor to another, within an activity.
  var isFlow: Bool {
    isDirected && attributes[IATIHeading.activity] != nil
      && (kind == "funds"
        || IATICodes.returns.contains(attributes[IATIHeading.transactionType] ?? ""))
  }

  /// Whether the money is only planned to go.
  var isPlanned: Bool { attributes[IATIHeading.transactionType] == IATICodes.planned }

  fileprivate var transaction: String? { attributes[IATIHeading.transaction] }
}
