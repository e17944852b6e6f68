package org.waymark.app.rooms

import android.content.Intent
import android.net.Uri
import org.waymark.app.look.Page
import org.waymark.core.Action
import org.waymark.core.ActionKind

/** What a call or a message leaves behind, before it is made. The number is only dialled, never called. */
class NumberNoticeRoom(private val owner: NumberOwner, private val kind: ActionKind) : Room {
    private val calling = kind == ActionKind.CALL
    override val title = if (calling) "call-notice-title" else "write-notice-title"

    override fun draw(house: House, page: Page) = house.ask(page, { owner.actions(it) }) { actions ->
        val action = actions.firstOrNull { it.kind == kind } ?: return@ask
        page.caution(house.words(if (calling) "call-notice" else "write-notice"))
        page.heading(action.label)
        page.mainButton(house.words(if (calling) "call-now" else "write-now")) {
            page.errand(house, opening(action))
        }
    }

    private fun opening(action: Action): Intent {
        val address = Uri.parse(action.target)
        return when {
            calling -> Intent(Intent.ACTION_DIAL, address)
            address.scheme == "https" -> Intent(Intent.ACTION_VIEW, address)
            else -> Intent(Intent.ACTION_SENDTO, address)
        }
    }
}
