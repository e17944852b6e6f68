package org.waymark.app.exit

import android.app.NotificationManager
import android.os.Handler
import android.os.Looper
import android.os.Process
import org.waymark.app.MainActivity
import org.waymark.app.core.Copies
import org.waymark.app.core.Desk
import org.waymark.app.core.OneFile
import org.waymark.app.core.Voice
import org.waymark.app.rooms.SetUpRoom
import org.waymark.core.ExitEffect
import org.waymark.core.ExitPlan
import org.waymark.core.ExitStep
import org.waymark.core.ExitTrigger

/** The way out. The cover first; then the engine; then what the engine's plan says, in order. */
class Leaving(private val activity: MainActivity, private val desk: Desk) {
    /** Ends the process, so that nothing of its memory is left. */
    var endProcess: () -> Unit = { Process.killProcess(Process.myPid()) }

    private var ownErrand = false

    fun leave(trigger: ExitTrigger) {
        // The button always covers, so nothing has to be asked first. It works without an engine.
        if (trigger == ExitTrigger.BUTTON) activity.showCover()
        val plan = desk.leave(trigger) ?: return carryOut(WITHOUT_ENGINE)
        when (plan.effect) {
            ExitEffect.NOTHING -> Unit
            ExitEffect.LOCK -> activity.showStage()
            ExitEffect.COVER, ExitEffect.DESTROY -> carryOut(plan)
        }
    }

    /** The reader went to another app: by herself, or because a button of ours took her there. */
    fun leftApp() {
        if (!ownErrand) leave(ExitTrigger.LEFT_APP)
        ownErrand = false
    }

    /** Opens something of the system's on the reader's wish, which is not leaving. */
    fun onErrand(start: () -> Unit) {
        ownErrand = true
        start()
    }

    private fun carryOut(plan: ExitPlan) {
        val practising = activity.house.here is SetUpRoom
        for (step in plan.steps) when (step) {
            ExitStep.SHOW_COVER -> activity.showCover()
            ExitStep.CLEAR_CLIPBOARD -> Copies.clear(activity)
            ExitStep.CLEAR_NOTIFICATIONS ->
                activity.getSystemService(NotificationManager::class.java).cancelAll()
            ExitStep.STOP_SPEECH -> Voice.stop()
            ExitStep.DROP_TEXTS -> dropTexts()
            ExitStep.LEAVE_RECENTS -> if (!practising) activity.finishAndRemoveTask()
            ExitStep.FINISH_EXIT -> desk.finishExit { if (!practising) endSoon() }
        }
        if (plan.effect == ExitEffect.DESTROY) Trust(activity).forget()
        if (ExitStep.FINISH_EXIT !in plan.steps && !practising) endSoon()
    }

    /** The cover is drawn and the task is gone by then. */
    private fun endSoon() {
        Handler(Looper.getMainLooper()).postDelayed({ endProcess() }, CLOSING_MILLIS)
    }

    private fun dropTexts() {
        activity.house.dropAll()
        OneFile.clear()
        activity.cover.redraw()
        activity.setTaskDescription(android.app.ActivityManager.TaskDescription(null as String?))
    }

    private companion object {
        const val CLOSING_MILLIS = 250L
        val WITHOUT_ENGINE = ExitPlan(ExitEffect.COVER, ExitStep.entries.toList())
    }
}
