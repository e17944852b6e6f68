package org.waymark.app.support

import android.app.Application
import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageInfo
import android.content.pm.Signature
import android.content.pm.SigningInfo
import android.hardware.Sensor
import android.hardware.SensorManager
import android.os.Build
import android.os.Looper
import android.view.KeyEvent
import android.widget.TextView
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.SensorEventBuilder
import org.robolectric.shadows.ShadowSensor
import org.waymark.app.exit.SignalActivity
import org.waymark.app.exit.Trust
import org.waymark.core.ExitTrigger

private const val FRIEND = "org.example.friend"
private val app: Application get() = RuntimeEnvironment.getApplication()

/** A phone with a sensor for shaking, made before the app looks for one. */
fun withSensor() {
    val sensors = shadowOf(app.getSystemService(SensorManager::class.java))
    sensors.addSensor(ShadowSensor.newInstance(Sensor.TYPE_ACCELEROMETER))
}

/** What a hand does, or another app; and nothing has been drawn since. */
fun Phone.make(trigger: ExitTrigger) = when (trigger) {
    ExitTrigger.BUTTON -> views().filterIsInstance<TextView>().first { it.text == house.words("leave") }.performClick().let { }
    ExitTrigger.SHAKE -> shake()
    ExitTrigger.VOLUME_KEYS -> repeat(3) { key(KeyEvent.KEYCODE_VOLUME_UP) }
    ExitTrigger.BACK_PRESSES -> repeat(3) { key(KeyEvent.KEYCODE_BACK) }
    ExitTrigger.SCREEN_OFF -> {
        app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
    }
    ExitTrigger.LEFT_APP -> controller.userLeaving().let { }
    ExitTrigger.OTHER_APP -> signal(FRIEND)
}

private fun Phone.key(code: Int) {
    activity.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, code))
    activity.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
}

private var moment = 1_000L

private fun shake() {
    val manager = app.getSystemService(SensorManager::class.java)
    for (swing in 0 until 4) {
        moment += 200
        val event = SensorEventBuilder.newBuilder(
            manager.getDefaultSensor(Sensor.TYPE_ACCELEROMETER),
            floatArrayOf(if (swing % 2 == 0) 30f else -30f, 9f, 0f),
        ).setTimestamp(moment * 1_000_000).build()
        shadowOf(manager).sendSensorEventToListeners(event)
    }
    moment += 10_000
}

/** Another app asks for an exit; `null` is one that does not say who it is. */
fun signal(caller: String?, action: String = SignalActivity.TRIGGER) {
    val controller = Robolectric.buildActivity(SignalActivity::class.java, Intent(action))
    caller?.let { shadowOf(controller.get()).setCallingActivity(ComponentName(it, "$it.Main")) }
    controller.create()
    check(controller.get().isFinishing)
}

/** An app by this name and of this signer is there. */
fun install(name: String, vararg signer: String) {
    val info = PackageInfo().apply { packageName = name }
    val signatures = signer.map { Signature(it.encodeToByteArray()) }.toTypedArray()
    if (Build.VERSION.SDK_INT >= 28) {
        info.signingInfo = Shadow.newInstanceOf(SigningInfo::class.java).also { shadowOf(it).setSignatures(signatures) }
    } else {
        @Suppress("DEPRECATION")
        info.signatures = signatures
    }
    shadowOf(app.packageManager).installPackage(info)
}

/** The reader has connected another app, which may ask for an exit from now on. */
fun connectFriend() {
    install(FRIEND, "friend")
    Trust(app).run {
        propose(FRIEND)
        accept()
    }
}
