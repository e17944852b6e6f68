package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Style
import org.waymark.app.look.marked
import org.waymark.core.FigureView
import org.waymark.core.OutcomeView
import org.waymark.core.ResultView

/** A result: what to offer now, in the order of the engine. Nothing of it is kept by itself. */
fun AidPage.result(result: ResultView) {
    noticed(result)
    points(result)
    for (part in result.parts) {
        page.heading(part.heading)
        part.outcomes.forEach { page.outcome(house, it) }
    }
    page.heading(result.hereText)
    result.contacts.forEach { page.numberOf(house, it) }
    result.places.forEach { page.placeOf(house, it) }
    result.figures.forEach { page.figureOf(house, it) }
    page.note(result.keptText)
    saving.offer(house, page)
}

private fun AidPage.noticed(result: ResultView) {
    page.heading(result.noticedHeading)
    page.softIf(result.noticedText)
    for (one in result.noticed) {
        page.add(look.text(one.text, Style.BODY), above = 14)
        page.add(look.text(one.answerText, Style.STRONG), above = 2)
    }
}

private fun AidPage.points(result: ResultView) {
    if (result.points.isEmpty()) return
    page.heading(result.pointsHeading)
    for (point in result.points) {
        page.add(look.text(point.text, Style.STRONG), above = 14)
        page.add(look.text(point.stateText, Style.BODY), above = 2)
    }
}

private fun Column.outcome(house: House, outcome: OutcomeView) {
    add(look.text(outcome.title, Style.STRONG), above = 12)
    for (point in outcome.points) add(look.marked("•", point))
    outcome.sheet?.let { sheet -> row(sheet.title, sheet.summary) { house.go(SheetRoom(sheet.id)) } }
    sourcesOf(house, outcome.sources)
}

/** What a study found, in words, and who says so. */
fun Column.figureOf(house: House, figure: FigureView) {
    add(look.text(figure.population, Style.STRONG), above = 12)
    text(figure.text)
    sourcesOf(house, listOf(figure.source))
}
