package org.waymark.app.exit

import org.waymark.app.App
import org.waymark.core.ExitEffect
import org.waymark.core.ExitPlan
import org.waymark.core.ExitStep
import org.waymark.core.ExitTrigger

/** The way out where no window is there to be covered: what has to be destroyed still is. */
class Unseen(private val app: App) {
    fun leave() = app.desk.open { app.desk.leave(ExitTrigger.OTHER_APP, {}, ::carryOut) }

    private fun carryOut(plan: ExitPlan?) {
        if (plan == null) return
        if (plan.effect == ExitEffect.DESTROY) Trust(app).forget()
        if (ExitStep.FINISH_EXIT in plan.steps) app.desk.finishExit {}
    }
}
