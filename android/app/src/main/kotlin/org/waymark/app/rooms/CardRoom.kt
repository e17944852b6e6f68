package org.waymark.app.rooms

import android.content.Context
import android.print.PrintManager
import org.waymark.app.MainActivity
import org.waymark.app.core.OneFile
import org.waymark.app.look.CardPreview
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.CardLayout
import org.waymark.core.CardRequest
import org.waymark.core.CardsView

/** Cards to print and cut out, as they will look; printed, or handed on as a file. */
class CardRoom(
    private val contacts: List<String>,
    private val sites: List<String>,
    private val language: String?,
    private val pdf: (CardsView) -> ByteArray = ::cardPdf,
) : Room {
    override val title = "card-title"
    private var layout = CardLayout.A4_EIGHT

    override fun draw(house: House, page: Page) = refill(house, page, page.add(Column(house.look), above = 0))

    private fun refill(house: House, page: Page, into: Column): Unit =
        house.ask(page, { it.pocketCards(request()) }) { view ->
            into.clear()
            if (view.warnings.isNotEmpty()) into.caution(view.warnings.joinToString("\n\n"))
            view.leftOut.forEach { into.soft(it.text) }
            into.layouts(house) { refill(house, page, into) }
            view.emptyText?.let { into.note(it) }
            if (view.cards.isNotEmpty()) into.cards(house, view)
        }

    private fun request() = CardRequest(contacts = contacts, sites = sites, language = language, layout = layout)

    private fun Column.layouts(house: House, again: () -> Unit) {
        for ((each, name) in listOf(CardLayout.A4_EIGHT to "card-page", CardLayout.STRIP to "card-strip")) {
            add(look.choice(house.words(name), each == layout) {
                layout = each
                again()
            })
        }
    }

    private fun Column.cards(house: House, view: CardsView) {
        add(CardPreview(context, view), above = 12)
        soft(house.words("card-size"))
        mainButton(house.words("card-print")) { print(house, view) }
        button(house.words("card-file")) {
            val pages = pdf(view)
            // The name is seen by others, and says nothing.
            errand(house, sharingFile(OneFile.offer("page.pdf") { it.write(pages) }, "application/pdf"))
        }
    }

    /** There are devices that cannot print at all. */
    private fun Column.print(house: House, view: CardsView) {
        val printer = house.activity.getSystemService(Context.PRINT_SERVICE) as PrintManager?
        if (printer == null) return caution(house.words("no-app")).let { announceForAccessibility(it.text) }
        val name = house.words("neutral-title")
        (house.activity as MainActivity).leaving.onErrand {
            printer.print(name, CardPrint(name, view, pdf), CardPrint.paper(view))
        }
    }
}
