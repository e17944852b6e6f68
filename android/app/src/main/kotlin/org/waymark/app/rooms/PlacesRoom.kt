package org.waymark.app.rooms

import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Typing
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.NearRequest
import org.waymark.core.WaymarkException

/** What there is near a place, a crossing or a position that the reader types or pastes. */
class PlacesRoom(place: String = "") : Room {
    override val title = "room-places"
    private var typed = place
    private var asked = place
    private var past = false
    private var doubtful = false

    override fun draw(house: House, page: Page) {
        val field = page.labelled(house.words("place-name"), house.look.field())
        field.setText(typed)
        field.addTextChangedListener(Typing { typed = it })
        field.onSearch { find(house, typed) }
        page.mainButton(house.words("place-find")) { find(house, typed) }
        if (asked.isNotBlank()) answer(house, page, page.add(Column(house.look)))
    }

    override fun drop() {
        typed = ""
        asked = ""
        past = false
        doubtful = false
    }

    private fun find(house: House, place: String) {
        typed = place
        asked = place.trim()
        hideKeyboard(house)
        house.draw()
    }

    private fun answer(house: House, page: Page, into: Column) {
        val request = NearRequest(place = asked, includePast = past, includeLow = doubtful)
        house.ask(page, { it.near(request) }, { problem(house, page, into, it) }) { view ->
            into.clear()
            into.standpoint(house, view) { find(house, it) }
            into.sitesOf(house, view, asked, past) {
                past = !past
                answer(house, page, into)
            }
            into.numbersOf(house, view, doubtful) {
                doubtful = !doubtful
                answer(house, page, into)
            }
        }
    }

    private fun problem(house: House, page: Page, into: Column, problem: WaymarkException) {
        if (problem !is WaymarkException.NotFound) return house.explain(page, problem)
        val name = asked
        house.ask(page, { it.similarPlaces(name) }) { names ->
            into.clear()
            into.caution(house.words("place-not-found"))
            if (names.isNotEmpty()) into.heading(house.words("place-similar"))
            for (similar in names) into.row(similar) { find(house, similar) }
        }
    }

    /** The answer stands where the keyboard was. */
    private fun hideKeyboard(house: House) {
        val typing = house.activity.currentFocus ?: return
        house.activity.getSystemService(InputMethodManager::class.java)
            .hideSoftInputFromWindow(typing.windowToken, 0)
    }

    private fun EditText.onSearch(search: () -> Unit) {
        imeOptions = imeOptions or EditorInfo.IME_ACTION_SEARCH
        setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_SEARCH).also { if (it) search() }
        }
    }
}
