package org.waymark.app.support

import android.content.Intent
import android.widget.EditText
import org.junit.Assert.assertTrue
import org.robolectric.Shadows.shadowOf

/** Each of these stands on the screen. */
fun Phone.says(vararg words: String) {
    for (said in words) assertTrue("\"$said\" is not on:\n${screen()}", screen().contains(said))
}

/** What was handed to the system's share sheet last. */
fun Phone.shared(): Intent =
    shadowOf(activity).nextStartedActivity.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!

/** Looks for a place as somebody does who types it. */
fun Phone.find(place: String) {
    views().filterIsInstance<EditText>().single().setText(place)
    pressWord("place-find")
}
