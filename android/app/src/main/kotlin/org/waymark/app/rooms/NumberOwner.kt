package org.waymark.app.rooms

import org.waymark.core.Action
import org.waymark.core.SourceView
import org.waymark.core.Waymark

/** Whose number, address and mistakes are meant: a contact's or a site's. */
data class NumberOwner(val id: String, val site: Boolean = false) {
    fun actions(engine: Waymark): List<Action> =
        if (site) engine.site(id).actions else engine.contact(id).actions
}

/** The sources with these ids, in one call. */
fun Waymark.sourcesNamed(ids: Collection<String>): List<SourceView> = sources().sources.filter { it.id in ids }
