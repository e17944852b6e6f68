package org.waymark.app.rooms

import org.waymark.app.look.Page

/** One screen: what it is called, and how it is drawn with what the engine says. */
interface Room {
    /** Name of its title among the words of the screens. */
    val title: String

    /** Whether the page begins with what it is about in large letters, so that the title stands back. */
    val named: Boolean get() = false

    /** Draws itself; called again whenever it comes to the front or the looks change. */
    fun draw(house: House, page: Page)

    /** Drops what it holds of texts: called when it is left, also by an exit. */
    fun drop() {}

    /** The notes were locked while this public room is in front. */
    fun locked(house: House) {}

    /** What the back button does here, where that is not leaving the room. */
    fun back(house: House): Boolean = false
}
