import Foundation

/// Every screen that can be reached, with the ids that it needs and nothing else.
public enum Door: Hashable, Sendable {
    case home, numbers, places, aids, guide, phrases, notes, settings

    // Numbers.
    case numbersIn(String?), numbersOf(String), number(String), notice(Owner, Reach), slip(Owner)

    // Places.
    case place(String), site(String, from: String?), sketch(SketchWish)

    // Guide and phrases.
    case sheet(String, at: String?), library, sources
    case phrase(language: String, id: String)

    // Handing over.
    case handOver(contacts: [String], sites: [String])
    case cards(contacts: [String], sites: [String], language: String?)

    // Aids.
    case aidStart(String), aidCard(String), aid, aidReturn

    // Notes.
    case note(String), noteEdit(String?), notePick, noteExport([String]), noteDelete(String)
    case notesPurge, notesGiveUp

    // Settings.
    case setting(SettingList), reading(Reading), about, pins, pin(NewPin), removePin(NewPin)
    case ways, way(Way), wayEnds(Way), triesEnd(UInt32), icon, end, practise

    // Updates.
    case updates, updateCodes, updateTake
    indirect case unlock(Door)
    case setUp
}

/// Whose number, address and mistakes are meant.
public enum Owner: Hashable, Sendable {
    case contact(String), site(String)
}

/// How somebody is reached.
public enum Reach: Hashable, Sendable {
    case call, write
}
