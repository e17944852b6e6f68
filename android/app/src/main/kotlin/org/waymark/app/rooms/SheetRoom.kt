package org.waymark.app.rooms

import android.view.View
import android.widget.ScrollView
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Style
import org.waymark.app.look.marked
import org.waymark.app.look.spans
import org.waymark.core.BlockView
import org.waymark.core.ElementView
import org.waymark.core.ParagraphView
import org.waymark.core.SheetView

/** One sheet, opened at one of its blocks where that was looked for. */
class SheetRoom(private val id: String, private var block: String? = null) : Room {
    override val title = "room-sheet"
    override val named = true

    override fun draw(house: House, page: Page) = house.ask(page, { it.sheet(id) }) { sheet ->
        page.layoutDirection = if (sheet.rightToLeft) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        page.title(sheet.title)
        page.add(house.look.text(sheet.summary, Style.BODY), above = 12)
        page.softIf(sheet.translationText)
        for (part in sheet.blocks) {
            val drawn = page.add(Column(house.look).apply { fill(house, sheet, part) }, above = 4)
            if (part.anchor == block) scrollTo(page, drawn)
        }
        // Whoever comes back here is where she was.
        block = null
    }

    private fun Column.fill(house: House, sheet: SheetView, part: BlockView) {
        heading(part.heading)
        part.body.forEach { element(house, it) }
        if (part.language != sheet.language) soft(house.words("other-language"))
        sourcesOf(house, part.sources)
    }

    private fun Column.element(house: House, element: ElementView) {
        when (element) {
            is ElementView.Paragraph -> text(look.spans(element.paragraph))
            is ElementView.Bullets -> element.entries.forEach { entry("•", it) }
            is ElementView.Steps -> element.entries.forEachIndexed { number, step ->
                entry("${house.number(number + 1)}.", step)
            }
        }
    }

    private fun Column.entry(mark: String, paragraph: ParagraphView) {
        add(look.marked(mark, look.spans(paragraph)), above = 6)
    }

    private fun scrollTo(page: Page, drawn: View) {
        val scroll: ScrollView = page.view
        scroll.post { scroll.scrollTo(0, page.top + drawn.top) }
    }
}
