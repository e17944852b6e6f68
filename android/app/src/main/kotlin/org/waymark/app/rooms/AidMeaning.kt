package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Dots
import org.waymark.app.look.Page
import org.waymark.app.look.Typing
import org.waymark.app.look.choice
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.FigureView
import org.waymark.core.PredictiveView
import org.waymark.core.WaymarkException

/** What a result means where a thing is so common: the reader says how common. */
class AidMeaning(private val id: String) {
    private var percent = ""
    private var figure: String? = null

    fun drop() {
        percent = ""
        figure = null
    }

    fun draw(house: House, page: Page, figures: List<FigureView>) {
        page.heading(house.words("screening-ppv"))
        if (figures.size > 1) studies(house, page.add(Column(house.look)), figures)
        val field = page.labelled(house.words("screening-prevalence"), house.look.field())
        field.setText(percent)
        field.addTextChangedListener(Typing { percent = it })
        val answer = Column(house.look)
        page.button(house.words("screening-work-out")) { workOut(house, page, answer) }
        page.add(answer)
    }

    private fun studies(house: House, into: Column, figures: List<FigureView>) {
        into.clear()
        for (one in figures) into.add(house.look.choice(one.population, one.id == figure) {
            figure = one.id
            studies(house, into, figures)
        })
    }

    private fun workOut(house: House, page: Page, into: Column) {
        into.clear()
        // The question is about so many of a hundred, so a bare number is percent.
        val share = percent.trim().removeSuffix("%") + "%"
        house.ask(page, { it.predictiveValues(id, share, figure) }, { problem(house, page, into, it) }) {
            show(house, into, it)
        }
    }

    private fun show(house: House, into: Column, view: PredictiveView) {
        into.clear()
        into.text(view.text)
        view.per100Positive?.let { concerned ->
            val dots = Dots(house.look.context, concerned.toInt(), house.look.ink)
            dots.contentDescription = view.text
            into.add(dots, above = 12)
        }
        into.caution(view.caution)
        into.softIf(view.figure.population)
    }

    private fun problem(house: House, page: Page, into: Column, problem: WaymarkException) {
        if (problem is WaymarkException.Invalid) into.caution(house.words("error-invalid"))
        else house.explain(page, problem)
    }
}
