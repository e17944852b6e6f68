package org.waymark.app.rooms

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import java.io.InputStream
import org.waymark.app.MainActivity
import org.waymark.app.core.OneFile
import org.waymark.app.core.PackPipe
import org.waymark.app.look.Column
import org.waymark.core.UpdateObserver
import org.waymark.core.Waymark

/** A room for which the reader picks a file. */
interface TakesFile {
    fun taken(house: House, file: PickedFile)
}

/** A file that the reader picked: read once, piece by piece, and kept nowhere by the app itself. */
class PickedFile(private val resolver: ContentResolver, private val place: Uri) {
    fun giveTo(engine: Waymark, observer: UpdateObserver) {
        engine.importBegin()
        val whole = try {
            resolver.openInputStream(place)?.use { it.giveTo(engine) } != null
        } catch (_: java.io.IOException) {
            false
        }
        // What is not whole is refused by the engine in its own words.
        if (whole) engine.importFinish(observer) else engine.importForget()
    }

    private fun InputStream.giveTo(engine: Waymark) {
        val piece = ByteArray(PIECE)
        while (true) {
            val length = read(piece)
            if (length < 0) return
            engine.importPiece(piece.copyOf(length))
        }
    }

    private companion object {
        const val PIECE = 256 * 1024
    }
}

/** The system's own way to pick a file: needs no permission and no door into this app. */
fun Column.pickFile(house: House) {
    val pick = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
    errand(house) { house.activity.startActivityForResult(pick, MainActivity.PICK_FILE) }
}

/** Hands the content in use on as a file, streamed out of the engine and never written. */
fun Column.sharePack(house: House) {
    val engine = house.desk.engine ?: return
    // The name is seen by others, and says nothing.
    val file = OneFile.offer("content.bin") { engine.exportPack(PackPipe(it)) }
    errand(house, sharingFile(file, "application/octet-stream"))
}
