package org.waymark.app.rooms

import android.view.View
import org.waymark.app.core.Voice
import org.waymark.app.look.Fill
import org.waymark.app.look.Style
import org.waymark.app.look.area
import org.waymark.app.look.asHeading
import org.waymark.app.look.button
import org.waymark.app.look.choice
import org.waymark.app.look.halves
import org.waymark.app.look.pairs
import org.waymark.app.look.side
import org.waymark.app.look.speaker
import org.waymark.core.ChoiceView
import org.waymark.core.ItemView
import org.waymark.core.ScreeningStep
import org.waymark.core.Side

/** An item in whole sentences, for the worker. */
fun AidPage.item(item: ItemView) {
    val asked = view.step == ScreeningStep.ASK
    if (asked) dots()
    val text = page.add(look.text(inTheirs(item.text), if (asked) Style.TITLE else Style.STRONG), above = if (asked) 16 else 24)
    if (asked) text.asHeading()
    page.softIf(item.help)
    if (asked && item.speech.isNotEmpty()) page.button(house.words("screening-speak")) { speak(item) }
    val choices = item.choices.map { choice(item, it) }
    // Two marks of something seen stand beside each other; what can be asked stands in lines.
    if (!asked && choices.size == 2) page.add(look.side(*choices.toTypedArray()))
    else choices.forEach { page.add(it) }
}

private fun AidPage.choice(item: ItemView, choice: ChoiceView): View =
    look.choice(inTheirs(choice.text), choice.chosen, boxed = true) { walk.answer(item.id, choice.answer) }
        .apply { tag = "${item.id}:${choice.answer}" }

/** An item as a neutral word, answered by the side of the screen. */
fun AidPage.cue(item: ItemView) {
    dots()
    page.text(inTheirs(item.text), Style.LARGE).asHeading()
    val left = item.choices.firstOrNull { it.side == Side.LEFT }
    val right = item.choices.firstOrNull { it.side == Side.RIGHT }
    val areas = listOf(left, right).map { choice ->
        choice?.let { look.area(inTheirs(it.text)) { walk.answer(item.id, it.answer) } }
    }
    page.halves(areas[0], areas[1])
    val below = item.choices.filter { it.side == Side.BELOW }
    page.pairs(below.map { look.button(inTheirs(it.text), Fill.PLAIN) { walk.answer(item.id, it.answer) } })
}

/** An item for the person who answers alone: nothing tells what was answered before. */
fun AidPage.alone(item: ItemView) {
    page.text(inTheirs(item.text), Style.LARGE).asHeading()
    if (item.speech.isNotEmpty()) page.add(look.speaker(house.words("screening-speak")) { speak(item) })
    for (choice in item.choices) {
        val button = look.button(inTheirs(choice.text), Fill.PLAIN) { walk.answer(item.id, choice.answer) }
        page.add(button.apply { textSize = Style.TITLE.size }, above = 12)
    }
}

/** How much is done, so coarsely that it tells nothing. */
private fun AidPage.dots() {
    val done = view.quartersDone.toInt().coerceIn(0, QUARTERS)
    page.soft("●".repeat(done) + "○".repeat(QUARTERS - done)).apply {
        letterSpacing = 0.3f
        contentDescription = house.number(done) + " / " + house.number(QUARTERS)
    }
}

private fun AidPage.speak(item: ItemView) {
    Voice.speak(house.activity, view.language, item.speech) { can ->
        if (!can) page.caution(house.words("speak-no-voice"))
    }
}

private const val QUARTERS = 4
