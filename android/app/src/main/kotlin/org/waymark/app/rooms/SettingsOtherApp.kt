package org.waymark.app.rooms

import android.content.pm.PackageManager
import org.waymark.app.exit.Trust
import org.waymark.app.look.Page

/** The one other app that may ask for an exit, if the reader wants one. */
class SettingsOtherAppRoom : Room {
    override val title = "settings-other-app"

    override fun draw(house: House, page: Page) {
        val trust = Trust(house.activity)
        val connected = trust.connected
        val proposed = trust.proposed
        page.text(house.words("other-app-means"))
        if (connected != null) {
            page.heading(house.words("other-app-connected"))
            page.named(house, connected)
            page.button(house.words("other-app-forget")) { done(house) { trust.forget() } }
        }
        if (proposed != null && proposed != connected) {
            page.heading(house.words("other-app-asks"))
            page.named(house, proposed)
            page.mainButton(house.words("other-app-accept")) { done(house) { trust.accept() } }
            if (connected == null) page.button(house.words("other-app-refuse")) { done(house) { trust.forget() } }
        }
        if (connected == null && proposed == null) page.note(house.words("other-app-none"))
    }

    private fun done(house: House, change: () -> Unit) {
        change()
        house.draw()
    }

    /** By its label, which any app can choose, and by its name, which it cannot. */
    private fun Page.named(house: House, app: String) {
        label(house, app)?.let { text(it) }
        soft(app)
    }

    private fun label(house: House, app: String): CharSequence? = try {
        val packages = house.activity.packageManager
        packages.getApplicationLabel(packages.getApplicationInfo(app, 0))
    } catch (_: PackageManager.NameNotFoundException) {
        null
    }
}
