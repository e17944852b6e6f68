package org.waymark.app.rooms

import android.content.ClipData
import android.content.Intent
import org.waymark.app.MainActivity
import org.waymark.app.core.OneFile
import org.waymark.core.ExportedNotes

/** Offers a sealed file to whichever app the reader chooses, once and out of memory. */
fun House.share(file: ExportedNotes) {
    val uri = OneFile.offer(file.fileName, file.bytes)
    val send = Intent(Intent.ACTION_SEND).apply {
        type = "application/octet-stream"
        putExtra(Intent.EXTRA_STREAM, uri)
        clipData = ClipData.newRawUri("", uri)
        addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    }
    (activity as MainActivity).leaving.onErrand { activity.startActivity(Intent.createChooser(send, null)) }
}
