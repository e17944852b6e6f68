package org.waymark.app.support

import android.graphics.Bitmap
import android.graphics.Canvas
import java.io.File

/** What the screen shows, as a bitmap; written to `shots.dir` for whoever wants to look. */
fun Phone.picture(name: String): Bitmap {
    val view = activity.window.decorView
    val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(bitmap))
    val file = File(System.getProperty("shots.dir")!!, "$name.png")
    file.parentFile!!.mkdirs()
    file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    return bitmap
}
