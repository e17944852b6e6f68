package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.Style
import org.waymark.app.look.fact
import org.waymark.app.look.mark
import org.waymark.app.look.number
import org.waymark.core.SiteView
import org.waymark.core.SourceView

/** One site: whether it is open and who says so, how to get there, and what it was before. */
class SiteRoom(private val id: String, private var from: String? = null) : Room {
    override val title = "room-place"
    override val named = true
    private val owner = NumberOwner(id, site = true)

    override fun draw(house: House, page: Page) = house.ask(page, {
        val site = it.site(id)
        site to it.sourcesNamed(site.sources + site.history.map { said -> said.source })
    }) { (site, sources) ->
        page.head(house, site)
        page.actionsOf(house, owner, site.actions)
        site.address?.let { page.copyButton(house, house.words("place-copy-address"), it) }
        page.mapOf(house, site, from)
        page.quietButton(house.words("room-hand-over")) { house.go(HandOverRoom(emptyList(), listOf(id))) }
        page.facts(house, site)
        page.history(house, site, sources)
        page.sourcesOf(house, sources.filter { it.id in site.sources })
        page.correctionOf(house, owner)
    }

    override fun drop() {
        from = null
    }

    private fun Page.head(house: House, site: SiteView) {
        title(site.name)
        text("${site.status.mark}  ${site.statusText}", Style.STRONG)
        site.confirmText?.let { caution(it) }
        site.note?.let { note(it) }
        site.phone?.let { add(look.number(it)) }
        site.successor?.let { next ->
            row(site.successorName ?: next, house.words("place-successor")) { house.go(SiteRoom(next)) }
        }
    }

    private fun Page.facts(house: House, site: SiteView) {
        fact(house.words("place-kind"), site.kindText)
        fact(house.words("place-address"), listOfNotNull(site.address, site.place, site.countryName).joinToString("\n"))
        fact(house.words("number-hours"), site.hoursText)
        fact(house.words("place-offers"), site.offersText)
    }

    private fun Page.history(house: House, site: SiteView, sources: List<SourceView>) {
        if (site.history.isEmpty()) return
        heading(house.words("place-history"))
        for (said in site.history) {
            text(listOfNotNull(said.stateText, said.asOf).joinToString(" · "), Style.STRONG)
            softIf(said.note)
            softIf(sources.firstOrNull { it.id == said.source }?.text)
        }
    }
}
