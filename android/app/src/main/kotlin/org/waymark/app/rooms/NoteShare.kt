package org.waymark.app.rooms

import org.waymark.app.MainActivity
import org.waymark.app.core.OneFile
import org.waymark.core.ExportedNotes

/** Offers a sealed file to whichever app the reader chooses, once and out of memory. */
fun House.share(file: ExportedNotes) {
    val send = sharingFile(OneFile.offer(file.fileName) { it.write(file.bytes) }, "application/octet-stream")
    (activity as MainActivity).leaving.onErrand { activity.startActivity(send) }
}
