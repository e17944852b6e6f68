package org.waymark.app.exit

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.hardware.SensorManager
import android.os.SystemClock
import android.view.KeyEvent
import org.waymark.core.ExitTrigger

/** Notices the ways to leave, and says which one it was. What it does, the engine decides. */
class Triggers(private val context: Context, private val leave: (ExitTrigger) -> Unit) {
    private val volume = Presses(wanted = 3, withinMillis = 1_500)
    private val back = Presses(wanted = 3, withinMillis = 1_500)
    private val shake = Shake { leave(ExitTrigger.SHAKE) }
    private var listening = false

    private val screenOff = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = leave(ExitTrigger.SCREEN_OFF)
    }

    fun start() {
        if (!listening) context.registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
        listening = true
        shake.start(context.getSystemService(SensorManager::class.java))
    }

    fun pause() = shake.stop(context.getSystemService(SensorManager::class.java))

    fun stop() {
        pause()
        if (listening) context.unregisterReceiver(screenOff)
        listening = false
    }

    /** Whether this press of back was the last of several. */
    fun backPressed(): Boolean = back.press(SystemClock.elapsedRealtime()).also {
        if (it) leave(ExitTrigger.BACK_PRESSES)
    }

    /** Whether this key was the last of several presses of a volume key. */
    fun keyDown(code: Int): Boolean {
        if (code != KeyEvent.KEYCODE_VOLUME_DOWN && code != KeyEvent.KEYCODE_VOLUME_UP) return false
        return volume.press(SystemClock.elapsedRealtime()).also {
            if (it) leave(ExitTrigger.VOLUME_KEYS)
        }
    }
}
