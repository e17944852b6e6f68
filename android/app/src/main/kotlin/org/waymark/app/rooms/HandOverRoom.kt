package org.waymark.app.rooms

import android.view.View
import android.widget.TextView
import java.util.Locale
import org.waymark.app.look.Code
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Style
import org.waymark.app.look.choice
import org.waymark.app.look.number
import org.waymark.app.look.numbersInOrder
import org.waymark.core.HandOverRequest
import org.waymark.core.HandOverView
import org.waymark.core.LanguageRow
import org.waymark.core.QrKind

/** What is given to somebody: first what to think of, then a text, codes for a camera, and cards. */
class HandOverRoom(private val contacts: List<String>, private val sites: List<String>) : Room {
    override val title = "room-hand-over"
    private var language: String? = null
    private var disguise: String? = null

    override fun draw(house: House, page: Page) = refill(house, page, page.add(Column(house.look), above = 0))

    /** In its place, so that a choice does not send the reader back to the top. */
    private fun refill(house: House, page: Page, into: Column): Unit =
        house.ask(page, { it.handOver(request()) to it.languages().languages }) { (view, languages) ->
            into.clear()
            into.show(house, view, languages) { refill(house, page, into) }
        }

    private fun Column.show(house: House, view: HandOverView, languages: List<LanguageRow>, again: () -> Unit) {
        if (view.warnings.isNotEmpty()) caution(view.warnings.joinToString("\n\n"))
        view.leftOut.forEach { soft(it.text) }
        languages(house, view, languages, again)
        forms(house, view, again)
        given(house, view)
        codes(house, view)
        button(house.words("hand-over-card")) { house.go(CardRoom(contacts, sites, view.language)) }
    }

    override fun drop() {
        language = null
        disguise = null
    }

    private fun request() =
        HandOverRequest(contacts = contacts, sites = sites, language = language, disguise = disguise)

    private fun Column.languages(
        house: House,
        view: HandOverView,
        languages: List<LanguageRow>,
        again: () -> Unit,
    ) {
        heading(house.words("hand-over-language"))
        for (each in languages) {
            add(look.choice(each.name, each.tag == view.language, detail = each.stateText) {
                language = each.tag
                again()
            })
        }
    }

    private fun Column.forms(house: House, view: HandOverView, again: () -> Unit) {
        heading(house.words("hand-over-title"))
        if (view.disguises.isEmpty()) return
        form(house.words("hand-over-plain"), null, again)
        soft(house.words("hand-over-disguise"))
        for (note in view.disguises) form(note.label, note.id, again)
    }

    private fun Column.form(words: String, id: String?, again: () -> Unit) {
        add(look.choice(words, disguise == id) {
            disguise = id
            again()
        })
    }

    private fun Column.given(house: House, view: HandOverView) {
        val text = (if (disguise == null) view.message else view.note).orEmpty()
        if (text.isEmpty()) return
        note(shown(view, text)).inTheirs(view)
        mainButton(house.words("hand-over-share")) { errand(house, sharing(text)) }
    }

    private fun Column.codes(house: House, view: HandOverView) {
        if (view.qr.isEmpty()) return
        heading(house.words("hand-over-qr"))
        for (code in view.qr) {
            add(Code(look, code.png, code.text), above = 16)
            if (code.kind == QrKind.CALL) add(look.number(code.text, Style.BODY))
            else text(shown(view, code.text)).inTheirs(view)
        }
    }

    private fun shown(view: HandOverView, text: String) = if (view.rightToLeft) numbersInOrder(text) else text

    private fun TextView.inTheirs(view: HandOverView) {
        textDirection = if (view.rightToLeft) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
        textAlignment = View.TEXT_ALIGNMENT_TEXT_START
        textLocale = Locale.forLanguageTag(view.language)
    }
}
