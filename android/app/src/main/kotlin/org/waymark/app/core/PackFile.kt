package org.waymark.app.core

import android.content.Context
import java.io.File

/** The built-in pack as a file, which is what the engine opens. */
class PackFile(private val context: Context) {
    /** Copies it out of the app once for each version of the app. */
    fun ready(): File {
        val info = context.packageManager.getPackageInfo(context.packageName, 0)
        val file = File(context.noBackupFilesDir, "pack-${info.lastUpdateTime}.wmk")
        if (file.exists()) return file
        older().forEach(File::delete)
        val half = File(context.noBackupFilesDir, "pack.half")
        context.assets.open("pack.wmk").use { from ->
            half.outputStream().use { to ->
                from.copyTo(to)
                to.fd.sync()
            }
        }
        check(half.renameTo(file)) { "the pack could not be put in its place" }
        return file
    }

    private fun older() = context.noBackupFilesDir.listFiles { file ->
        file.name.startsWith("pack-") && file.name.endsWith(".wmk")
    }.orEmpty()
}
