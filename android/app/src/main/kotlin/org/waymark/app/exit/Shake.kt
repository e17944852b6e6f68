package org.waymark.app.exit

import android.hardware.Sensor
import android.hardware.SensorEvent
import android.hardware.SensorEventListener
import android.hardware.SensorManager
import kotlin.math.sqrt

/** Notices that the phone is shaken hard, several times within a second. */
class Shake(private val shaken: () -> Unit) : SensorEventListener {
    private val jolts = Presses(wanted = 4, withinMillis = 1_200)
    private var lastJolt = 0L

    fun start(sensors: SensorManager?) {
        val sensor = sensors?.getDefaultSensor(Sensor.TYPE_ACCELEROMETER) ?: return
        sensors.registerListener(this, sensor, SensorManager.SENSOR_DELAY_GAME)
    }

    fun stop(sensors: SensorManager?) = sensors?.unregisterListener(this) ?: Unit

    override fun onSensorChanged(event: SensorEvent) =
        moved(event.values[0], event.values[1], event.values[2], event.timestamp / NANOS_PER_MILLI)

    /** One reading, in m/s² and milliseconds. */
    fun moved(x: Float, y: Float, z: Float, millis: Long) {
        val force = sqrt(x * x + y * y + z * z)
        // One swing gives several readings: it counts once.
        if (force < HARD || millis - lastJolt < SWING_MILLIS) return
        lastJolt = millis
        if (jolts.press(millis)) shaken()
    }

    override fun onAccuracyChanged(sensor: Sensor, accuracy: Int) = Unit

    private companion object {
        /** Between two and three times the pull of the earth: running stays below it. */
        const val HARD = 2.6f * SensorManager.GRAVITY_EARTH
        const val SWING_MILLIS = 120L
        const val NANOS_PER_MILLI = 1_000_000L
    }
}
