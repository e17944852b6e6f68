package org.waymark.app.rooms

import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import android.net.Uri
import android.widget.TextView
import org.waymark.app.MainActivity
import org.waymark.app.core.Copies
import org.waymark.app.look.Column

/** Goes to another app on the reader's wish, and says so where no app can do it. */
fun Column.errand(house: House, intent: Intent) = errand(house) { house.activity.startActivity(intent) }

fun Column.errand(house: House, start: () -> Unit) = try {
    (house.activity as MainActivity).leaving.onErrand(start)
} catch (_: ActivityNotFoundException) {
    announceForAccessibility(caution(house.words("no-app")).text)
}

/** The system's own sheet for handing a text on. */
fun sharing(text: String, subject: String? = null): Intent = Intent.createChooser(
    Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)
        .apply { subject?.let { putExtra(Intent.EXTRA_SUBJECT, it) } },
    null,
)

/** The same for a file that [org.waymark.app.core.OneFile] holds. */
fun sharingFile(file: Uri, type: String): Intent = Intent.createChooser(
    Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, file)
        .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION).apply { clipData = ClipData.newRawUri("", file) },
    null,
)

/** Copies a number or an address, and says that it has. */
fun Column.copyButton(house: House, label: String, text: String) {
    lateinit var said: TextView
    said = quietButton(label) {
        Copies.copy(house.activity, text)
        said.text = house.words("copied")
        said.announceForAccessibility(said.text)
    }
}
