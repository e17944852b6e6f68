package org.waymark.app

import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.w3c.dom.Element

/** What the system is told about the app, as it was built. */
@RunWith(RobolectricTestRunner::class)
@Config(application = android.app.Application::class, sdk = [35])
class ManifestTest {
    private val context = RuntimeEnvironment.getApplication()
    private val everything = PackageManager.GET_ACTIVITIES or PackageManager.GET_SERVICES or PackageManager.GET_RECEIVERS or
        PackageManager.GET_PROVIDERS or PackageManager.GET_PERMISSIONS or PackageManager.MATCH_DISABLED_COMPONENTS

    @Suppress("DEPRECATION")
    private val app = context.packageManager.getPackageInfo(context.packageName, everything)
    private val icons = listOf("PlainIcon", "CalculatorIcon", "NotesIcon", "ConverterIcon")

    private fun xml(path: String): Element =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(File("app/src/main/$path")).documentElement

    private fun Element.all(tag: String) = getElementsByTagName(tag).let { list -> (0 until list.length).map { list.item(it) as Element } }

    @Test fun itAsksForTheNetworkAndOffersOnlyTheLauncherAndTheSignal() {
        assertEquals("permissions", listOf("android.permission.INTERNET"), app.requestedPermissions.orEmpty().toList())
        val exported = app.activities.orEmpty().filter { it.exported }.map { it.name.removePrefix("org.waymark.app.") }
        assertEquals((icons + "exit.SignalActivity").toSet(), exported.toSet())
        assertEquals(emptyList<String>(), app.services.orEmpty().map { it.name } + app.receivers.orEmpty().map { it.name })
        assertEquals(listOf("org.waymark.app.core.OneFile" to false), app.providers.orEmpty().map { it.name to it.exported })
        val actions = xml("AndroidManifest.xml").all("action").map { it.getAttribute("android:name") }.toSet()
        val signals = listOf("TRIGGER", "CONNECT", "DISCONNECT").map { "info.guardianproject.panic.action.$it" }
        assertEquals((signals + "android.intent.action.MAIN").toSet(), actions)
        assertEquals("no links lead in", emptyList<Element>(), xml("AndroidManifest.xml").all("data"))
    }

    @Test fun itIsInNoBackupAndTalksToNobodyInTheClear() {
        val flags = app.applicationInfo!!.flags
        assertEquals(0, flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        assertEquals(0, flags and ApplicationInfo.FLAG_USES_CLEARTEXT_TRAFFIC)
        assertEquals(0, flags and ApplicationInfo.FLAG_DEBUGGABLE)
        val said = xml("AndroidManifest.xml").all("application").single()
        assertEquals("@xml/data_extraction", said.getAttribute("android:dataExtractionRules"))
        assertEquals("@xml/backup", said.getAttribute("android:fullBackupContent"))
        assertEquals("false", said.getAttribute("android:hasFragileUserData"))
    }

    @Test fun backupAndTransferLeaveEveryPlaceOut() {
        val places = listOf("root", "file", "database", "sharedpref").flatMap { listOf(it, "device_$it") }.toSet() + "external"
        val rules = xml("res/xml/data_extraction.xml")
        for (block in listOf(xml("res/xml/backup.xml"), rules.all("cloud-backup").single(), rules.all("device-transfer").single())) {
            assertEquals(block.tagName, places, block.all("exclude").map { it.getAttribute("domain") }.toSet())
            assertEquals(block.tagName, setOf("."), block.all("exclude").map { it.getAttribute("path") }.toSet())
            assertEquals(block.tagName, emptyList<Element>(), block.all("include"))
        }
    }

    @Test fun theWindowStandsAloneAmongTheTasksAndIsBuiltAnewByNobody() {
        val window = app.activities.orEmpty().single { it.name == "org.waymark.app.MainActivity" }
        assertFalse("only by the launcher's entries", window.exported)
        assertEquals("no other app's window joins its task", null, window.taskAffinity?.takeIf { it.isNotEmpty() })
        assertEquals(android.content.pm.ActivityInfo.LAUNCH_SINGLE_TASK, window.launchMode)
    }

    @Test fun theLauncherNamesItInEveryLanguageThatItSpeaks() {
        val english = xml("res/values/strings.xml").all("string").map { it.getAttribute("name") }
        for (language in File(System.getProperty("content.dir")!!, "languages").list()!!.toSet() - "en") {
            val labels = xml("res/values-$language/strings.xml").all("string")
            assertEquals(language, english, labels.map { it.getAttribute("name") })
        }
    }
}
