package org.waymark.app

import android.content.ComponentName
import android.content.pm.PackageManager
import kotlin.random.Random
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.waymark.app.front.Icon
import org.waymark.app.front.Icons

@RunWith(RobolectricTestRunner::class)
@Config(application = android.app.Application::class, sdk = [24, 35])
class IconsTest {
    private val context = RuntimeEnvironment.getApplication()
    private val packages: PackageManager = context.packageManager

    private class Killed : Exception()

    private fun on(icons: Icons) = Icon.entries.filter(icons::isOn)

    @Test
    fun theLauncherShowsOneEntryAfterAThousandChangesOfWhichManyWereCutShort() {
        val dice = Random(1)
        repeat(1_000) {
            var left = dice.nextInt(1, 8)
            val mortal = Icons(context, packages) { name: ComponentName, state: Int ->
                if (left-- == 0) throw Killed()
                packages.setComponentEnabledSetting(name, state, PackageManager.DONT_KILL_APP)
            }
            val wanted = Icon.entries.random(dice)
            val whole = runCatching { mortal.choose(wanted) }.isSuccess
            val icons = Icons(context, packages)
            assertTrue("never without an entry", on(icons).isNotEmpty())
            if (whole) assertEquals(listOf(wanted), on(icons))
            icons.repair()
            assertEquals("exactly one after the next start", 1, on(icons).size)
            assertEquals(on(icons).single(), icons.chosen)
        }
    }

    @Test
    fun aNewInstallShowsTheNeutralEntry() = assertEquals(listOf(Icon.PLAIN), on(Icons(context, packages)))
}
