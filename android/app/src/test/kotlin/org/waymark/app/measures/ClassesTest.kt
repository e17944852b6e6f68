package org.waymark.app.measures

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.waymark.app.App

/** What no class of the app, or of the engine's Kotlin, may even name. */
class ClassesTest {
    private val never = listOf(
        "android/webkit/", "android/util/Log", "java/util/logging/", "java/io/PrintStream",
        "java/net/Socket", "java/net/URL", "java/net/HttpURLConnection", "javax/net/", "android/net/ConnectivityManager",
        "android/location/", "dalvik/system/DexClassLoader", "android/os/Environment",
    )

    @Test
    fun noClassOfTheAppNamesALogANetworkAPositionOrAWebView() {
        val own = File(App::class.java.protectionDomain.codeSource.location.toURI()).resolve("org/waymark")
        // A class names what it uses in its constants, as plain text.
        val classes = own.walk().filter { it.extension == "class" }.associate { it.relativeTo(own) to it.readText(Charsets.ISO_8859_1) }
        assertTrue("${classes.size} classes are not all", classes.size > 400)
        assertTrue("the search finds nothing", classes.values.any { "android/os/Handler" in it })
        val found = classes.flatMap { (file, text) -> never.filter { it in text }.map { "$file: $it" } }
        assertEquals(emptyList<String>(), found)
    }
}
