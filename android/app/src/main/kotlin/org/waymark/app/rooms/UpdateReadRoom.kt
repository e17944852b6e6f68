package org.waymark.app.rooms

import android.widget.EditText
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Slow
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.CodesReadView

/** Takes the texts of another phone's codes, as this phone's own camera app has read them. */
class UpdateReadRoom : Room {
    override val title = "updates-take-codes"
    private var field: EditText? = null

    override fun draw(house: House, page: Page) {
        page.text(house.words("updates-read-how"))
        val field = page.labelled(house.words("updates-code-text"), house.look.field(lines = 3))
        field.text = this.field?.text
        this.field = field
        val take = Slow(house.words("updates-code-take"), house.words("working"))
        val said = Column(house.look)
        take.addTo(page) { take(house, page, field, take, said) }
        page.add(said)
        page.quietButton(house.words("updates-codes-forget")) { house.ask(page, { it.importForget() }) { said.clear() } }
    }

    override fun drop() {
        field = null
    }

    private fun take(house: House, page: Page, field: EditText, take: Slow, said: Column) {
        val text = field.text.toString()
        house.askAside(page, { it.importCode(text, house.updates) }, {
            take.ready()
            house.explain(page, it)
        }) { view ->
            take.ready()
            field.text.clear()
            said.show(view)
        }
    }

    private fun Column.show(view: CodesReadView) {
        clear()
        val text = view.outcome?.text ?: view.text
        announceForAccessibility(note(text).text)
    }
}
