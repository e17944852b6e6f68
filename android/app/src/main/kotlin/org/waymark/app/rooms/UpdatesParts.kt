package org.waymark.app.rooms

import android.view.View
import org.waymark.app.look.Column
import org.waymark.app.look.progress
import org.waymark.core.UpdateProgressView
import org.waymark.core.UpdatesView

/** The button that looks, or how far an update is and the button that stops it; then how the last one ended. */
fun Column.looking(house: House, view: UpdatesView) {
    val under = view.progress
    if (under != null) underWay(house, under)
    else view.last?.let { note(it.text).accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
    if (under == null && view.canCheck) mainButton(house.words("updates-look")) { house.updates.look() }
}

private fun Column.underWay(house: House, under: UpdateProgressView) {
    text(under.text)
    progress(under.done, under.all)
    button(house.words("updates-stop")) { house.updates.stop() }
}

/** From phone to phone, without a network. */
fun Column.onward(house: House, view: UpdatesView) {
    if (!view.canShare && !view.canShowCodes && !view.canImport) return
    heading(house.words("updates-by-hand-on"))
    softIf(view.shareText)
    if (view.canShare) button(house.words("updates-share-file")) { sharePack(house) }
    if (view.canShowCodes) button(house.words("updates-show-codes")) { house.go(UpdateCodesRoom()) }
    if (view.canImport) {
        button(house.words("updates-take-file")) { pickFile(house) }
        button(house.words("updates-take-codes")) { house.go(UpdateReadRoom()) }
    }
}
