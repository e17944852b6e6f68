package org.waymark.app

import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import kotlin.random.Random
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.front.Icon
import org.waymark.app.front.Icons
import org.waymark.app.front.Switches

@RunWith(RobolectricTestRunner::class)
@Config(application = android.app.Application::class, sdk = [24, 35])
class IconsTest {
    private val context = RuntimeEnvironment.getApplication()
    private val packages: PackageManager = context.packageManager

    private class Killed : Exception()

    /** The process ends before the change of this number. */
    private class Mortal(packages: PackageManager, private var left: Int) : Switches(packages) {
        override fun together(states: Map<ComponentName, Int>) = mortal { super.together(states) }
        override fun one(name: ComponentName, state: Int) = mortal { super.one(name, state) }
        private fun mortal(change: () -> Unit) = if (left-- == 0) throw Killed() else change()
    }

    private fun on(icons: Icons) = Icon.entries.filter(icons::isOn)

    /** As a launcher asks. */
    private fun shown() = packages.queryIntentActivities(
        Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setPackage(context.packageName), 0,
    ).map { it.activityInfo.name.substringAfterLast('.') }

    @Test
    fun theLauncherShowsOneEntryAfterAThousandChangesOfWhichManyWereCutShort() {
        val dice = Random(1)
        var cut = 0
        repeat(1_000) {
            val wanted = Icon.entries.random(dice)
            val before = shown().single()
            val whole = runCatching {
                Icons(context, packages, Mortal(packages, dice.nextInt(0, 8))).choose(wanted)
            }.isSuccess
            if (!whole) cut++
            val icons = Icons(context, packages)
            assertTrue("never without an entry", shown().isNotEmpty())
            if (whole) assertEquals(listOf(wanted), on(icons))
            // From Android 13 all are switched in one step: the old one or the new one.
            if (Build.VERSION.SDK_INT >= 33) assertEquals(listOf(if (whole) wanted.alias else before), shown())
            icons.repair()
            assertEquals("exactly one after the next start", listOf(icons.chosen.alias), shown())
        }
        assertTrue("$cut were cut short", cut > 100)
    }

    @Test
    fun switchingLeavesTheRunningScreenAlone() {
        Icons(context).choose(Icon.NOTES)
        for (icon in Icon.entries) {
            val name = ComponentName(context.packageName, "org.waymark.app.${icon.alias}")
            assertEquals(PackageManager.DONT_KILL_APP, shadowOf(packages).getComponentEnabledSettingFlags(name))
        }
    }

    @Test
    fun aNewInstallShowsTheNeutralEntry() {
        assertEquals(listOf(Icon.PLAIN), on(Icons(context, packages)))
        assertEquals(listOf(Icon.PLAIN.alias), shown())
    }
}
