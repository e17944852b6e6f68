package org.waymark.app.rooms

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Test

/** What the screens say by name is there in every language, and nothing is there for nobody. */
class NamesTest {
    private val content = File(System.getProperty("content.dir")!!, "languages")
    private val source = written(File(System.getProperty("basedir")!!, "app/src/main/kotlin"), "kt")
    private val screens = names("en", "rooms.ftl")

    @Test fun everyNameIsInEveryLanguage() {
        for (language in content.list()!!) assertEquals(language, screens, names(language, "rooms.ftl"))
    }

    @Test fun everyNameThatAScreenUsesIsThere() {
        val asked = listOf(Regex("""words\("([a-z-]+)"\)"""), Regex("""title = (?:if \(.*\) )?"([a-z-]+)""""), Regex(""""([a-z]+(?:-[a-z]+)+)""""))
            .flatMap { it.findAll(source).map { found -> found.groupValues[1] } }.toSet()
        assertEquals(emptySet<String>(), asked - screens - names("en", "app.ftl") - names("en", "private.ftl") - NO_NAMES)
    }

    @Test fun everyNameIsUsed() {
        // Some things only an iPhone does, and only there are they said.
        val either = source + written(File(content, "../../ios/WaymarkPackage/Sources"), "swift")
        assertEquals(emptyList<String>(), screens.filter { "\"$it\"" !in either })
    }

    private fun written(folder: File, extension: String) =
        folder.walkTopDown().filter { it.extension == extension }.joinToString("\n") { it.readText() }

    private fun names(language: String, file: String): Set<String> =
        Regex("""^([a-z][a-z0-9-]*) =""", RegexOption.MULTILINE).findAll(File(content, "$language/$file").readText())
            .map { it.groupValues[1] }.toSet()

    private companion object {
        /** Written alike, and no names of texts in a file. */
        val NO_NAMES = setOf("digits")
    }
}
