package org.waymark.app.journeys

import java.io.ByteArrayOutputStream
import java.io.File
import java.nio.file.Files
import org.json.JSONArray
import org.json.JSONObject
import org.waymark.app.core.PackPipe
import org.waymark.app.support.Site
import org.waymark.app.support.rehearsal
import org.waymark.core.Config
import org.waymark.core.UpdateObserver
import org.waymark.core.UpdateStage
import org.waymark.core.Waymark

/** Newer content on a journey: where it comes from, and the calls that take it and hand it on. */
class JourneyPublisher(site: String) : UpdateObserver, AutoCloseable {
    private val packs = Files.createTempDirectory("packs").toFile()
    private val site = Site(rehearsal.resolve(site))
    private val handed = ByteArrayOutputStream()

    /** What an app is opened with that was built for this publisher. */
    fun knownTo(config: Config) = config.copy(
        packFolder = packs.path,
        publisherRoot = rehearsal.resolve("root.json").readBytes(),
        publisherAddress = site.address,
    )

    override fun progress(stage: UpdateStage, done: ULong, all: ULong) = check(all == 0UL || done <= all)

    override fun close() {
        site.close()
        packs.deleteRecursively()
    }

    /** What somebody does with the site; whether it was this. */
    fun act(name: String, given: JSONObject): Boolean {
        when (name) {
            "serve" -> site.folder = if (given.isNull("site")) null else rehearsal.resolve(given.getString("site"))
            "compare_handed" -> if (!handed.toByteArray().contentEquals(file(given, "file").readBytes())) {
                throw Stuck("another file was handed on")
            }
            else -> return false
        }
        return true
    }

    /** The answer of a call, with the files and the observer that a journey has. */
    fun call(waymark: Waymark, name: String, given: JSONObject): Any? = when (name) {
        "check_for_updates" -> waymark.checkForUpdates(this)
        "export_pack" -> {
            handed.reset()
            waymark.exportPack(PackPipe(handed))
        }
        "import_piece" -> waymark.importPiece(file(given, "piece").readBytes())
        "import_finish" -> waymark.importFinish(this)
        "import_code" -> texts(given).map { waymark.importCode(it, this) }.last()
        else -> waymark.call(name, given)
    }

    /** One code, or all of a file after each other. */
    private fun texts(given: JSONObject): List<String> {
        val text = given.getString("text")
        if (!text.startsWith("@")) return listOf(text)
        val codes = JSONArray(file(given, "text").readText())
        return (0 until codes.length()).map(codes::getString)
    }

    private fun file(given: JSONObject, name: String): File = rehearsal.resolve(given.getString(name).removePrefix("@"))
}
