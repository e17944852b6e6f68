package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.core.NoteLink

/** What a note points to, each a door where there is a room for it. */
fun Column.links(house: House, links: List<NoteLink>) {
    if (links.isEmpty()) return
    heading(house.words("note-links"))
    for (link in links) {
        val name = link.title ?: link.id
        val room = room(link)
        if (room == null || link.title == null) soft(name) else row(name) { house.go(room()) }
    }
}

private fun room(link: NoteLink): (() -> Room)? = when (link.kind) {
    "sheet" -> ({ SheetRoom(link.id) })
    else -> null
}
