package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.core.NoteLink

/** What a note points to, each a door. What this content no longer has is only named. */
fun Column.links(house: House, links: List<NoteLink>) {
    if (links.isEmpty()) return
    heading(house.words("note-links"))
    for (link in links) {
        val room = room(link)
        val name = link.title ?: house.words("screening-card").takeIf { link.kind == AID }
        if (room == null || name == null) soft(name ?: link.id) else row(name) { house.go(room()) }
    }
}

private fun room(link: NoteLink): (() -> Room)? = when (link.kind) {
    "sheet" -> ({ SheetRoom(link.id) })
    "hotline" -> ({ NumberLinkRoom(link.id) })
    "site" -> ({ SiteRoom(link.id) })
    AID -> ({ AidCardRoom(link.id) })
    else -> null
}

private const val AID = "screening"
