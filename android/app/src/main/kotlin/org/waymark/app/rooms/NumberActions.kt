package org.waymark.app.rooms

import android.content.Intent
import android.net.Uri
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.core.Action
import org.waymark.core.ActionKind

/** A button for each thing that the engine says can be done. */
fun Page.actionsOf(house: House, owner: NumberOwner, actions: List<Action>) {
    val part = add(Column(look), above = 4)
    for (action in actions) part.actionOf(house, owner, action)
}

private fun Column.actionOf(house: House, owner: NumberOwner, action: Action) {
    when (action.kind) {
        // What leaves a trace goes past a page that says so.
        ActionKind.CALL, ActionKind.MESSAGE ->
            mainButton(action.label) { house.go(NumberNoticeRoom(owner, action.kind)) }
        ActionKind.OPEN_MAP ->
            quietButton(action.label) { errand(house, Intent(Intent.ACTION_VIEW, Uri.parse(action.target))) }
        ActionKind.COPY -> copyButton(house, action.label, action.target)
        ActionKind.SHARE -> quietButton(action.label) { errand(house, sharing(action.target)) }
    }
}
