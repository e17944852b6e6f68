package org.waymark.app.rooms

import android.app.Activity
import org.waymark.app.core.Desk
import org.waymark.app.core.UpdateRun
import org.waymark.app.look.Drawn
import org.waymark.app.look.Look
import org.waymark.app.look.Page
import org.waymark.app.look.inDigits
import org.waymark.app.look.problem
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** The rooms a reader walks through, and the way back. Nothing of it is ever saved. */
class House(val activity: Activity, val desk: Desk, private val frame: Frame) {
    val look = Look(activity)
    private val way = ArrayDeque<Stay>()
    private val drawn = Drawn()

    /** An update that may be under way. */
    val updates = UpdateRun(desk)

    /** What is drawn on now. */
    var page: Page? = null
        private set

    /** The exit, for rooms that offer it in their own words. */
    var onLeave: () -> Unit = {}

    /** What the engine said has changed where the reader stands: covered, locked, set up. */
    var onStage: () -> Unit = {}

    val here: Room? get() = way.lastOrNull()?.room

    /** A text of the screens by its name; the name itself would be a fault that tests find. */
    fun words(name: String): String = desk.texts[name] ?: name

    /** A whole number in the digits of the reader's language. */
    fun number(count: Any): String = inDigits(words("digits"), count)

    fun go(room: Room) {
        keepPlace()
        way.addLast(Stay(room))
        draw()
    }

    /** Puts another room in this one's place. */
    fun replace(room: Room) {
        leave()
        way.addLast(Stay(room))
        draw()
    }

    /** Empties the house and begins with this room. */
    fun startWith(room: Room) {
        dropAll()
        go(room)
    }

    /** `false` where there is no room to go back to. */
    fun back(): Boolean {
        if (here?.back(this) == true) return true
        if (way.size < 2) return false
        leave()
        draw(way.last().place)
        return true
    }

    fun home() {
        if (way.size > 1) {
            while (way.size > 1) leave()
            draw(way.last().place)
        } else redraw()
    }

    /** From the top, as for a reader who has just come in. */
    fun draw() = draw(Place.TOP)

    /** Anew, with the same things before the reader's eyes: after a turn of the phone, or a choice. */
    fun redraw() {
        keepPlace()
        draw(way.lastOrNull()?.place ?: Place.TOP)
    }

    private fun draw(place: Place) {
        val room = here ?: return
        val page = Page(look)
        this.page = page
        drawn.add(page.view)
        page.name(words(room.title), small = room.named)
        frame.show(page.view, canGoBack = way.size > 1)
        place.restore(page)
        room.draw(this, page)
    }

    /** Where the reader is on the page; it is held as long as the room is. */
    private fun keepPlace() {
        val page = page ?: return
        way.lastOrNull()?.place = Place.of(page)
    }

    /** A room that cannot let go keeps nobody from leaving. */
    private fun leave() {
        way.removeLastOrNull()?.let(::dropped)
    }

    private fun dropped(stay: Stay) {
        runCatching { stay.room.drop() }
    }

    private class Stay(val room: Room, var place: Place = Place.TOP)

    /** Lets go of every room and everything that was drawn. */
    fun dropAll() {
        while (way.isNotEmpty()) leave()
        page = null
        frame.empty()
        drawn.wipe()
    }

    /** Whether leaving and coming back is being practised in here. */
    val practises get() = way.any { it.room is SetUpRoom }

    /** Whether what only a PIN opens is in front. */
    val isPrivate get() = here is NotesOpen

    val holdsPrivate get() = way.any { it.room is NotesOpen }

    /** The notes were locked: lets go of what only a PIN opens, and keeps what is public. */
    fun lock() {
        val wasPrivate = isPrivate
        val (gone, kept) = way.partition { it.room is NotesOpen }
        gone.forEach(::dropped)
        way.clear()
        if (!wasPrivate) {
            way.addAll(kept)
            drawn.wipe(except = page?.view)
            return kept.forEach { it.room.locked(this) }
        }
        kept.forEach(::dropped)
        startWith(HomeRoom())
        go(UnlockRoom { NotesRoom() })
    }

    /** Asks the engine for what a room shows; what comes too late for its page is dropped. */
    fun <T> ask(page: Page, question: (Waymark) -> T, answer: (T) -> Unit) =
        ask(page, question, { explain(page, it) }, answer)

    /** The same where the room has its own words for what can go wrong. */
    fun <T> ask(
        page: Page,
        question: (Waymark) -> T,
        problem: (WaymarkException) -> Unit,
        answer: (T) -> Unit,
    ) {
        // A field that is emptied on the way out tells its listeners; nobody typed that.
        if (this.page !== page) return
        desk.ask(question, { if (this.page === page) problem(it) }) {
            if (this.page === page) answer(it)
        }
    }

    /** The same for what takes minutes. */
    fun <T> askAside(
        page: Page,
        question: (Waymark) -> T,
        problem: (WaymarkException) -> Unit,
        answer: (T) -> Unit,
    ) = desk.aside(question, { if (this.page === page) problem(it) }) { if (this.page === page) answer(it) }

    /** The reader picked a file; the room that asked for one may be gone by now. */
    fun picked(file: PickedFile) = (here as? TakesFile)?.taken(this, file)

    /** Says in words what went wrong, or goes where the engine stands. */
    fun explain(page: Page, problem: WaymarkException) {
        val name = when (problem) {
            is WaymarkException.Covered, is WaymarkException.Locked -> return onStage()
            is WaymarkException.NotFound -> "error-not-found"
            is WaymarkException.Invalid -> "error-invalid"
            is WaymarkException.Corrupt -> "error-corrupt"
            is WaymarkException.Full -> "error-full"
            is WaymarkException.WrongSecret -> "unlock-wrong"
            else -> "error-unexpected"
        }
        page.problem(words(name))
    }
}
