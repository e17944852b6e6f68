package org.waymark.app.exit

import android.app.ActivityManager.TaskDescription
import android.app.NotificationManager
import android.os.Handler
import android.os.Looper
import android.os.Process
import org.waymark.app.MainActivity
import org.waymark.app.core.Copies
import org.waymark.app.core.Desk
import org.waymark.app.core.OneFile
import org.waymark.app.core.Voice
import org.waymark.core.ExitEffect
import org.waymark.core.ExitPlan
import org.waymark.core.ExitStep
import org.waymark.core.ExitTrigger

/**
 * The way out. The cover first; then the engine; then what the engine's plan says, in order.
 * A gesture does no more than show the cover: a handler's turn comes after the frame that was
 * asked for, so that what is emptied afterwards does not keep the cover waiting.
 */
class Leaving(private val activity: MainActivity, private val desk: Desk) {
    /** Ends the process, so that nothing of its memory is left. */
    var endProcess: () -> Unit = { Process.killProcess(Process.myPid()) }

    private val later = Handler(Looper.getMainLooper())
    private val end = Runnable { endProcess() }
    private val errand = Errand()
    private var practising = false
    private var finishing = false

    fun leave(trigger: ExitTrigger) = leave(trigger, stays = false)

    /** Covers, and the app stays among the recent ones: nobody made a gesture. */
    fun cover() = leave(ExitTrigger.BUTTON, stays = true)

    /** The reader went to another app: by herself, or because a button of ours took her there. */
    fun leftApp() {
        if (!errand.departs()) leave(ExitTrigger.LEFT_APP)
    }

    /** Opens something of the system's on the reader's wish, which is not leaving. */
    fun onErrand(start: () -> Unit) = errand.begin(start)

    fun cameBack() = errand.cameBack()

    /** Who comes by the launcher while the reader is on an errand need not be the reader. */
    fun openedAnew() {
        if (errand.isAway) cover()
    }

    private fun leave(trigger: ExitTrigger, stays: Boolean) {
        // Behind the cover no room is left to tell.
        practising = activity.house.practises || practising && activity.house.here == null
        // The button always covers, so nothing has to be asked first. It works without an engine.
        if (trigger == ExitTrigger.BUTTON) {
            activity.showCover()
            later.post { forget() }
            return desk.leaveAtOnce(trigger) { plan -> carryOut(plan, stays, waited = false) }
        }
        var waited = false
        val late = {
            waited = true
            activity.showCover()
        }
        desk.leave(trigger, late) { plan -> carryOut(plan, stays, waited) }
    }

    private fun carryOut(plan: ExitPlan?, stays: Boolean, waited: Boolean) {
        val remains = stays || practising && plan != null
        val sure = plan ?: WITHOUT_ENGINE
        val rest = { carryOutRest(sure, remains, waited) }
        // Where nothing covers what is drawn, it is let go of at once.
        if (ExitStep.SHOW_COVER !in sure.steps) return rest()
        activity.showCover()
        later.post(rest)
    }

    private fun carryOutRest(plan: ExitPlan, stays: Boolean, waited: Boolean) {
        // Whatever fails of one step, the others are done.
        for (step in plan.steps) runCatching { carryOut(step, plan.effect, stays) }
        when (plan.effect) {
            ExitEffect.NOTHING -> if (waited) activity.showAgain()
            ExitEffect.LOCK -> if (waited) activity.showAgain() else activity.showStage()
            ExitEffect.DESTROY -> runCatching { Trust(activity).forget() }
            ExitEffect.COVER -> Unit
        }
        if (plan.effect.covers && !stays && !finishing) endSoon()
    }

    private fun carryOut(step: ExitStep, effect: ExitEffect, stays: Boolean) = when (step) {
        ExitStep.SHOW_COVER -> activity.showCover()
        ExitStep.DROP_TEXTS -> if (effect.covers) dropTexts() else activity.house.lock()
        ExitStep.STOP_SPEECH -> Voice.stop()
        ExitStep.CLEAR_CLIPBOARD -> Copies.clear(activity)
        ExitStep.CLEAR_NOTIFICATIONS -> activity.getSystemService(NotificationManager::class.java).cancelAll()
        ExitStep.LEAVE_RECENTS -> if (stays) Unit else activity.finishAndRemoveTask()
        ExitStep.FINISH_EXIT -> finish(stays)
    }

    private fun finish(stays: Boolean) {
        finishing = true
        desk.finishExit {
            finishing = false
            if (!stays) endSoon()
        }
    }

    /** The cover is drawn and the task is gone by then. */
    private fun endSoon() {
        later.removeCallbacks(end)
        later.postDelayed(end, CLOSING_MILLIS)
    }

    private fun dropTexts() {
        forget()
        activity.cover.refresh()
    }

    /** Without asking the engine for anything. */
    private fun forget() {
        runCatching { activity.house.dropAll() }
        OneFile.clear()
        activity.setTaskDescription(TaskDescription(null as String?))
    }

    private val ExitEffect.covers get() = this == ExitEffect.COVER || this == ExitEffect.DESTROY

    private companion object {
        const val CLOSING_MILLIS = 250L
        val WITHOUT_ENGINE = ExitPlan(
            ExitEffect.COVER,
            listOf(
                ExitStep.SHOW_COVER, ExitStep.DROP_TEXTS, ExitStep.STOP_SPEECH, ExitStep.CLEAR_CLIPBOARD,
                ExitStep.CLEAR_NOTIFICATIONS, ExitStep.LEAVE_RECENTS,
            ),
        )
    }
}
