package org.waymark.app.exit

import android.app.Activity
import android.os.Bundle
import org.waymark.app.App
import org.waymark.core.ExitTrigger

/**
 * Hears another app ask for an exit. Only an app that the reader connected is heard; anybody
 * else gets no answer, and cannot tell whether anything is here to be left.
 */
class SignalActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(null)
        val trust = Trust(this)
        val caller = callingActivity?.packageName
        when (intent.action) {
            TRIGGER -> if (caller != null && trust.trusts(caller)) leave()
            CONNECT -> caller?.let { trust.propose(it) }
            DISCONNECT -> if (caller != null && trust.trusts(caller)) trust.forget()
        }
        setResult(RESULT_OK)
        finish()
    }

    private fun leave() {
        val window = Windows.front
        if (window != null) window.leaving.leave(ExitTrigger.OTHER_APP) else Unseen(application as App).leave()
    }

    companion object {
        const val TRIGGER = "info.guardianproject.panic.action.TRIGGER"
        const val CONNECT = "info.guardianproject.panic.action.CONNECT"
        const val DISCONNECT = "info.guardianproject.panic.action.DISCONNECT"
    }
}
