import Foundation

extension Door {
    /// The room behind a door.
    var room: any Room {
        switch self {
        case .home: HomeRoom()
        case .numbers: NumbersRoom(NumbersWish())
        case .numbersIn(let country): NumbersRoom(NumbersWish(country: country))
        case .places: PlacesRoom(PlacesWish())
        case .place(let name): PlacesRoom(PlacesWish(name))
        case .guide: GuideRoom()
        case .phrases: PhrasesRoom()
        case .phrase(let language, let id): PhraseRoom(PhraseWish(language: language, id: id))
        case .handOver(let contacts, let sites): GivingRoom(GivingWish(contacts: contacts, sites: sites))
        case .cards(let contacts, let sites, let language):
            CardsRoom(GivingWish(contacts: contacts, sites: sites, language: language))
        case .aids, .aidStart, .aidCard, .aid, .aidReturn: aidRoom
        case .notes, .note, .noteEdit, .notePick, .noteExport, .noteDelete, .notesPurge, .notesGiveUp: noteRoom
        case .settings, .setting, .pins, .pin, .removePin, .ways, .way, .wayEnds, .triesEnd, .icon, .end, .practise:
            settingRoom
        case .updates: UpdatesRoom()
        case .updateCodes: UpdateCodesRoom()
        case .updateTake: UpdateTakeRoom()
        case .unlock(let then): UnlockRoom(then)
        case .setUp: SetUpRoom()
        case .numbersOf, .number, .notice, .slip, .site, .sketch, .sheet, .library, .sources, .reading, .about:
            PlainRoom(self)
        }
    }

    private var aidRoom: any Room {
        switch self {
        case .aidStart(let id): AidStartRoom(AidWish(id))
        case .aidCard(let id): AidCardRoom(id)
        case .aid: AidRoom()
        case .aidReturn: AidAloneRoom()
        default: PlainRoom(.aids)
        }
    }

    private var noteRoom: any Room {
        switch self {
        case .note(let id): NoteRoom(id)
        case .noteEdit(let id): NoteEditRoom(id)
        case .notePick: NotePickRoom()
        case .noteExport(let ids): NoteExportRoom(ExportWish(ids))
        case .noteDelete(let id): SureRoom(.noteDelete(id))
        case .notesPurge: SureRoom(.notesPurge)
        case .notesGiveUp: SureRoom(.notesGiveUp)
        default: NotesRoom()
        }
    }

    private var settingRoom: any Room {
        switch self {
        case .setting(let list): SettingRoom(list)
        case .pins: PinsRoom()
        case .pin(let pin): PinRoom(pin)
        case .removePin(let pin): SureRoom(.removePin(pin))
        case .ways: PlainRoom(.ways)
        case .way(let way): WayRoom(way)
        case .wayEnds(let way): SureRoom(.change(.way(way, .destroy), title: "way-destroy"))
        case .triesEnd(let tries): SureRoom(.change(.tries(tries), title: "settings-destroy-after"))
        case .icon: IconRoom()
        case .end: EndRoom()
        case .practise: PractiseRoom()
        default: SettingsRoom()
        }
    }
}
