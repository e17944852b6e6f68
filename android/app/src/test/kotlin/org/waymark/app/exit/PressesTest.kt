package org.waymark.app.exit

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class PressesTest {
    @Test
    fun threeQuickPressesCountAndThreeSlowOnesDoNot() {
        val presses = Presses(wanted = 3, withinMillis = 1_500)
        assertFalse(presses.press(0))
        assertFalse(presses.press(700))
        assertTrue(presses.press(1_500))
        assertFalse("it begins anew", presses.press(1_600))
        assertFalse(presses.press(3_000))
        assertFalse("the first is too long ago", presses.press(3_200))
    }

    @Test
    fun aPhoneThatIsCarriedOrDroppedOnceIsNotShaken() {
        var shaken = 0
        val shake = Shake { shaken++ }
        for (step in 0L until 600) shake.moved(3f, 12f, 5f, step * 20)
        shake.moved(40f, 0f, 0f, 20_000)
        assertEquals(0, shaken)
        for (swing in 0L until 4) shake.moved(if (swing % 2 == 0L) 30f else -30f, 9f, 0f, 30_000 + swing * 200)
        assertEquals(1, shaken)
    }
}
