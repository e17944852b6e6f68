package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.core.NoteLink

/** What a note points to, each a door. What this content no longer has is only named. */
fun Column.links(house: House, links: List<NoteLink>) {
    if (links.isEmpty()) return
    heading(house.words("note-links"))
    for (link in links) {
        val room = room(link)
        val name = link.title ?: link.id
        if (room == null || link.title == null) soft(name) else row(name) { house.go(room()) }
    }
}

private fun room(link: NoteLink): (() -> Room)? = when (link.kind) {
    "sheet" -> ({ SheetRoom(link.id) })
    "hotline" -> ({ NumberLinkRoom(link.id) })
    "site" -> ({ SiteRoom(link.id) })
    "screening" -> ({ AidCardRoom(link.id) })
    else -> null
}
