package org.waymark.app.pictures

import android.view.View
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.Room
import org.waymark.app.support.Phone
import org.waymark.core.ScreeningAct

/** One screen in one state, and how somebody gets there from the scene before it. */
class Scene(val name: String, val open: Boolean = true, val go: Phone.() -> Unit)

/** Into a room from the first one, with nothing left of the scene before. */
fun Phone.at(room: Room): Phone {
    house.startWith(HomeRoom())
    return go(room)
}

fun Phone.touch(tag: String): Phone {
    checkNotNull(activity.window.decorView.findViewWithTag<View>(tag)) { "no $tag on:\n${screen()}" }.performClick()
    settle()
    return this
}

fun Phone.act(act: ScreeningAct): Phone = press(engine.screening().buttons.first { it.act == act }.label)

/** Into the field that has this name among the words of the screens. */
fun Phone.write(name: String, text: String): Phone {
    val label = views().filterIsInstance<TextView>().first { it.text.toString() == house.words(name) && it.labelFor != View.NO_ID }
    activity.findViewById<EditText>(label.labelFor).setText(text)
    settle()
    return this
}

fun Phone.tap(digits: String): Phone {
    digits.forEach { press(house.number(it)) }
    return this
}

/** So far down that this stands in the upper part of the screen. */
fun Phone.scrollTo(view: View) {
    val scroll = scroll()
    val place = android.graphics.Rect(0, 0, view.width, view.height)
    scroll.offsetDescendantRectToMyCoords(view, place)
    scroll.scrollBy(0, place.top - scroll.scrollY - view.resources.displayMetrics.density.toInt() * ABOVE)
}

fun Phone.scrollToEnd() = scroll().scrollTo(0, scroll().getChildAt(0).height)

private fun Phone.scroll() = views().filterIsInstance<ScrollView>().first()

private const val ABOVE = 16
