package org.waymark.app.support

import android.app.NotificationManager
import android.content.ClipboardManager
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.view.ViewTreeObserver
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers
import org.waymark.app.front.CoverScreen

/** All that any view below holds to be read or heard, shown or not, but for the cover's. */
fun words(view: View): List<String> = when (view) {
    is CoverScreen -> emptyList()
    else -> listOfNotNull((view as? TextView)?.text, (view as? TextView)?.hint, view.contentDescription)
        .map { it.toString() }.filter { it.isNotEmpty() } +
        ((view as? ViewGroup)?.run { (0 until childCount).flatMap { words(getChildAt(it)) } }.orEmpty())
}

fun Phone.allWords() = words(activity.window.decorView)

/** Only the cover can be seen. */
fun Phone.showsTheCover(what: String) {
    assertEquals("$what: the cover is in front", View.VISIBLE, activity.cover.visibility)
    val seen = views().filter { it is TextView && it.text.isNotEmpty() }
    val others = seen.filterNot { view -> generateSequence(view as Any?) { (it as? View)?.parent }.any { it is CoverScreen } }
    assertTrue("$what: also to be seen: ${others.map { (it as TextView).text }}", others.isEmpty())
}

/** How the screen was at each frame that has been drawn since. */
class Frames(private val phone: Phone) : ViewTreeObserver.OnPreDrawListener {
    val covered = mutableListOf<Boolean>()

    init {
        phone.activity.window.decorView.viewTreeObserver.addOnPreDrawListener(this)
    }

    override fun onPreDraw(): Boolean {
        covered += phone.activity.cover.visibility == View.VISIBLE
        return true
    }

    fun stop() = phone.activity.window.decorView.viewTreeObserver.removeOnPreDrawListener(this)
}

/** Nothing of the rooms is left in the window, and nothing of it was given to the system. */
fun Phone.holdsNothing(what: String, harmless: Set<String>) {
    assertNull("$what: no room is left", house.here)
    assertEquals("$what: words left in the window", emptyList<String>(), allWords().filter { it !in harmless })
    val board = activity.getSystemService(ClipboardManager::class.java)
    assertTrue("$what: clipboard", board.primaryClip?.getItemAt(0)?.text.isNullOrEmpty())
    val notices = activity.getSystemService(NotificationManager::class.java)
    assertTrue("$what: notifications", shadowOf(notices).allNotifications.isEmpty())
    assertNull("$what: task description", description()?.label)
    assertEquals("$what: saved state", emptySet<String>(), saved())
}

private fun Phone.description(): android.app.ActivityManager.TaskDescription? =
    if (Build.VERSION.SDK_INT < 26) null else ReflectionHelpers.getField(activity, "mTaskDescription")

/** Names and values of what the window gives the system to keep. */
fun Phone.saved(): Set<String> {
    val kept = Bundle()
    controller.saveInstanceState(kept)
    return leaves(kept)
}

private fun leaves(bundle: Bundle): Set<String> = bundle.keySet().flatMap { key ->
    @Suppress("DEPRECATION")
    when (val value = bundle.get(key)) {
        is Bundle -> leaves(value)
        else -> setOf("$key=$value")
    }
}.toSet()
