import Foundation

/// What somebody did on a page.
public enum Act: Hashable, Sendable {
    case go(Door)
    case replace(Door)

    /// Something was chosen; `nil`: none of them.
    case pick(Key, String?)
    case typed(Key, String)
    case press(Key)
    case errand(Errand)

    /// What was worked out for the room meanwhile.
    case came(Key, String)
    case aid(AidStep)
    case setUp(SetUpDeed)
    case set(Setting)
    case draft(Draft)
    case advice(Advice)
    case when(UpdateWhen)

    /// A file that the reader has picked.
    case taken(URL)
    case leave
    case back
}

/// The names of what can be chosen, typed and pressed.
public enum Key: String, Hashable, Sendable {
    // Numbers and places.
    case country, topic, language, doubtful, past, more, place, find

    // Guide, phrases, handing over.
    case wanted, phrase, flip, speak, disguise, layout

    // Aids.
    case discreet, begin, prevalence, figure, workOut, save, open, saved

    // Notes.
    case title, body, label, suggest, days, drop, picked, next
    case recipient, whoAgreed, toWhom, what, form, export, exported, advise

    // Settings and doors.
    case icon, pin, unlock, sure, end, ticked

    // Updates.
    case check, stop, share, code, take, progress
}

/// Something of the system's that is done on the reader's wish.
public enum Errand: Hashable, Sendable {
    /// A number, a message or a page, by its address.
    case open(String)
    case share(String, subject: String?)

    /// A file out of memory, under a name that says nothing.
    case file(String, Data)

    /// A number or an address, for half a minute.
    case copy(String)
    case print(CardSheet, name: String)
    case pages(CardSheet)
    case speak(String, language: String)
    case icon(String)
    case takeFile
}
