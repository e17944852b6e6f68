package org.waymark.app.support

import java.util.concurrent.CountDownLatch
import org.waymark.core.ExitPlan
import org.waymark.core.ExitTrigger
import org.waymark.core.UniffiWithHandle
import org.waymark.core.Waymark

/** The real engine, whose exit can be made to hang or to fail. */
class HeldEngine(real: Waymark) : Waymark(UniffiWithHandle, real.uniffiCloneHandle()) {
    @Volatile var held: CountDownLatch? = null
    @Volatile var broken = false

    override fun `quickExit`(`trigger`: ExitTrigger): ExitPlan {
        held?.await()
        if (broken) throw OutOfMemoryError("no room")
        return super.quickExit(trigger)
    }

    /** Until what is returned is run, no exit is answered. */
    fun hold(): () -> Unit {
        val latch = CountDownLatch(1)
        held = latch
        return { held = null; latch.countDown() }
    }
}
