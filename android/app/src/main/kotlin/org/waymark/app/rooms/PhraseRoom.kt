package org.waymark.app.rooms

import android.view.View
import android.widget.TextView
import org.waymark.app.core.Voice
import org.waymark.app.look.Fill
import org.waymark.app.look.Page
import org.waymark.app.look.Style
import org.waymark.app.look.button
import org.waymark.app.look.inLanguage
import org.waymark.app.look.side
import org.waymark.core.PhraseView
import org.waymark.core.PhrasesView

/** One phrase, very large, and turned round for whoever stands opposite. */
class PhraseRoom(private val language: String, private var id: String) : Room {
    override val title = "room-phrase"
    private var turned = false

    override fun draw(house: House, page: Page) = house.ask(page, { it.phrases(language) }) { view ->
        val all = view.groups.flatMap { it.phrases }
        val at = all.indexOfFirst { it.id == id }.coerceAtLeast(0)
        val phrase = all[at]
        show(house, page, view, phrase)
        val ways = listOf("phrase-previous" to all.getOrNull(at - 1), "next" to all.getOrNull(at + 1))
        val buttons = ways.mapNotNull { (name, other) ->
            other?.let { house.look.button(house.words(name), Fill.PLAIN) { turnTo(house, it) } }
        }
        page.add(house.look.side(*buttons.toTypedArray()), above = 12)
        page.softIf(phrase.note)
        page.softIf(phrase.back)
        page.softIf(view.translationText)
    }

    override fun drop() = Voice.stop()

    private fun show(house: House, page: Page, view: PhrasesView, phrase: PhraseView) {
        val large = page.text(inLanguage(phrase.text, view.language), Style.LARGE)
        large.textSize = VERY_LARGE
        large.textDirection = if (view.rightToLeft) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
        large.minHeight = house.look.dp(LEAST_HEIGHT)
        large.gravity = android.view.Gravity.CENTER
        turn(large)
        page.soft(phrase.meaning)
        page.mainButton(house.words("phrase-flip")) {
            turned = !turned
            turn(large)
        }
        page.button(house.words("phrase-speak")) { speak(house, page, phrase) }
    }

    private fun turn(large: TextView) {
        large.rotation = if (turned) HALF_TURN else 0f
    }

    private fun speak(house: House, page: Page, phrase: PhraseView) =
        Voice.speak(house.activity, language, phrase.speech) { can ->
            if (!can) page.caution(house.words("speak-no-voice"))
        }

    private fun turnTo(house: House, phrase: PhraseView) {
        Voice.stop()
        id = phrase.id
        house.draw()
    }

    private companion object {
        const val VERY_LARGE = 44f
        const val LEAST_HEIGHT = 160
        const val HALF_TURN = 180f
    }
}
