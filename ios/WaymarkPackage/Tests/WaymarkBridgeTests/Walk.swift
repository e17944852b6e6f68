import Foundation
import WaymarkCore

@testable import WaymarkBridge

/// Something cannot be done; the text says what.
struct Stuck: Error {
    let what: String

    init(_ what: String) {
        self.what = what
    }
}

/// Somebody on the way through a journey.
final class Walk {
    private static let longEnough = 30

    private let journey: Json
    private let device: Device?
    private let publisher: JourneyPublisher?
    private var remembered: [String: Json] = [:]
    private var waymark: Waymark

    init(_ journey: Json) throws {
        self.journey = journey
        let level = journey["device"]?["level"]?.text
        device = try level.map { Device(level: try named([.secureElement, .trustedEnvironment, .software], $0)) }
        publisher = try journey["publisher"]?.text.map { try JourneyPublisher($0) }
        waymark = try Self.opened(journey, device, publisher, at: journey["at"]?.text)
    }

    private static func opened(
        _ journey: Json, _ device: Device?, _ publisher: JourneyPublisher?, at moment: String?
    ) throws -> Waymark {
        let known = try publisher?.known()
        let config = Config(
            packPath: try Files.pack().path, languages: journey["languages"]?.list?.compactMap { $0.text } ?? [],
            fixedTime: moment, privateFolder: device?.folder.path, unlockCost: .lowest, packFolder: known?.packs,
            publisherRoot: known?.root, publisherAddress: known?.address)
        guard let device else { return try Waymark.open(config: config) }
        return try Opening(config, device.keys).engine(device.ear)
    }

    /// One step; the complaints about what came back.
    func step(_ step: Json) -> [String] {
        let wanted = step["error"]?.text
        do {
            let given = try recalled(step["arguments"] ?? .object([:]))
            let answer =
                if let deed = step["do"]?.text { try act(deed, given) } else {
                    try called(step["call"]?.text ?? "", given)
                }
            if let wanted { return ["answered, wanted \(wanted)"] }
            if case .object(let names)? = step["remember"] {
                for (name, path) in names { remembered[name] = answer.at(path.text ?? "").first }
            }
            return complaints(answer, step["expect"])
        } catch let error as WaymarkError {
            let name = Self.name(error)
            return name == wanted ? [] : ["ended with \(name), wanted \(wanted ?? "an answer")"]
        } catch {
            return ["\(error)"]
        }
    }

    private func called(_ name: String, _ given: Json) throws -> Json {
        guard let publisher else { return try waymark.call(name, given) }
        return try publisher.call(waymark, name, given)
    }

    private func recalled(_ value: Json) throws -> Json {
        switch value {
        case .object(let fields): return .object(try fields.mapValues(recalled))
        case .list(let list): return .list(try list.map(recalled))
        case .text(let text) where text.hasPrefix("$"):
            guard let known = remembered[String(text.dropFirst())] else { throw Stuck("\(text) is not known") }
            return known
        default: return value
        }
    }

    private static func name(_ error: WaymarkError) -> String {
        guard case .Invalid(let field) = error else { return "\(error)" }
        let name = "\(field)"
        return "Invalid." + name.prefix(1).uppercased() + name.dropFirst()
    }

    private func act(_ name: String, _ given: Json) throws -> Json {
        if name == "restart" {
            let moment = given["at"]?.text ?? journey["at"]?.text
            waymark = try Self.opened(journey, device, publisher, at: moment)
            return .null
        }
        if try publisher?.act(name, given) == true { return .null }
        guard let device else { throw Stuck("a journey without a device") }
        switch name {
        case "type": try type(try pad(given), given["secret"]?.text ?? "")
        case "open_cover": try cover(device, given["pin"]?.text ?? "", opens: true)
        case "stay_covered": try cover(device, given["pin"]?.text ?? "", opens: false)
        case "set_up": try setUp(device, given["pin"]?.text ?? "", given["second"]?.text)
        case "lose_keys": device.keys.loseAll()
        case "key_store_fails": device.keys.fail(try fault(given["with"]?.text))
        default: throw Stuck("\(name) is nothing that somebody does")
        }
        return .null
    }

    private func fault(_ name: String?) throws -> (any Error)? {
        switch name {
        case "nothing": nil
        case "gone": HardwareKeyError.Gone
        case "locked": HardwareKeyError.Locked
        default: NumberedKeys.Unforeseen()
        }
    }

    private func type(_ pad: Pad, _ secret: String) throws {
        while try waymark.pinPop(pad: pad) > 0 {}
        for byte in secret.utf8 { _ = try waymark.pinPush(pad: pad, byte: byte) }
    }

    private func cover(_ device: Device, _ pin: String, opens: Bool) throws {
        let before = device.ear.heard
        for digit in pin { _ = try waymark.press(key: String(digit)) }
        _ = try waymark.press(key: "equals")
        let opened = device.ear.hearsMoreThan(before, within: opens ? 60 : 0.7)
        if opened != opens { throw Stuck(opened ? "the cover opens" : "the cover stays") }
    }

    private func setUp(_ device: Device, _ pin: String, _ second: String?) throws {
        for _ in 0..<Self.longEnough {
            switch try waymark.setUp().step {
            case .limits: try tell(.read)
            case .chooseSecret: try typed(.first, pin, .secretTyped)
            case .repeatSecret: try typed(.again, pin, .secretRepeated)
            case .offerSecond: try tell(second == nil ? .skipSecond : .wantSecond)
            case .chooseSecond: try typed(.first, second ?? "", .secondTyped)
            case .repeatSecond: try typed(.again, second ?? "", .secondRepeated)
            case .practiseExit, .practiseReturn: try leave(device, .button, pin)
            case .practiseSecond: try leave(device, .button, second ?? "")
            case .practiseTrigger: try leave(device, .leftApp, pin)
            case .ready: try tell(.finish)
            case .done: return
            }
        }
        throw Stuck("the set-up has no end")
    }

    private func tell(_ event: SetUpEvent) throws { _ = try waymark.setUpEvent(event: event) }

    private func typed(_ pad: Pad, _ secret: String, _ event: SetUpEvent) throws {
        try type(pad, secret)
        try tell(event)
    }

    private func leave(_ device: Device, _ trigger: ExitTrigger, _ pin: String) throws {
        _ = waymark.quickExit(trigger: trigger)
        try cover(device, pin, opens: true)
    }
}
