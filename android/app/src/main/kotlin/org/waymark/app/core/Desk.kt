package org.waymark.app.core

import android.content.Context
import android.os.Handler
import android.os.Looper
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import java.util.concurrent.FutureTask
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import java.util.concurrent.atomic.AtomicInteger
import org.waymark.core.ExitEffect
import org.waymark.core.ExitPlan
import org.waymark.core.ExitTrigger
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/**
 * Where screens ask the engine. Every question is asked on one thread of its own and answered
 * on the screen's; only an exit, a key of the cover and a digit of a PIN go straight through.
 */
class Desk(private val context: Context, private val opening: Opening = Opening.Device) {
    private val worker: ExecutorService = Executors.newSingleThreadExecutor()
    // An update takes minutes; rooms are answered meanwhile.
    private val updates: ExecutorService = Executors.newSingleThreadExecutor()
    // Whoever leaves does not stand in line behind what is being asked.
    private val exits: ExecutorService = Executors.newSingleThreadExecutor {
        Thread(it).apply { priority = Thread.MAX_PRIORITY }
    }
    private val screen = Handler(Looper.getMainLooper())
    private val underWay = AtomicInteger()

    /** Changes with every exit: what was asked before is not answered after it. */
    @Volatile private var visit = 0

    /** `null` until it is open, and for ever where the library cannot be loaded. */
    @Volatile var engine: Waymark? = null
        private set

    /** The words of the screens, in the reader's language. */
    @Volatile var texts: Map<String, String> = emptyMap()
        private set
    @Volatile var rightToLeft = false
        private set

    /** Called on the screen's thread when a PIN has opened the cover. */
    var onUncovered: () -> Unit = {}

    /** Opens the engine once; `ready` is told whether that went well. */
    fun open(ready: (Boolean) -> Unit) {
        later({
            if (engine == null) engine = opening.open(context) { screen.post { onUncovered() } }
        }, { ready(true) }, { ready(false) })
    }

    /** Asks, and answers on the screen's thread, unless somebody left in between. */
    fun <T> ask(
        question: (Waymark) -> T,
        problem: (WaymarkException) -> Unit,
        answer: (T) -> Unit,
    ) = ask(question, problem, answer, worker)

    private fun <T> ask(
        question: (Waymark) -> T,
        problem: (WaymarkException) -> Unit,
        answer: (T) -> Unit,
        thread: ExecutorService,
    ) {
        val engine = engine ?: return problem(WaymarkException.Unexpected())
        later({ question(engine) }, answer, {
            problem(it as? WaymarkException ?: WaymarkException.Unexpected())
        }, thread)
    }

    /** Asks for something that takes minutes, and answers like [ask]. */
    fun <T> aside(question: (Waymark) -> T, problem: (WaymarkException) -> Unit, answer: (T) -> Unit) =
        ask(question, problem, answer, updates)

    /** Takes the words of the screens anew: at the start, and after a change of language. */
    fun refreshTexts(done: () -> Unit) = ask({ it.texts() to it.rightToLeft() }, { done() }) {
        texts = it.first
        rightToLeft = it.second
        done()
    }

    /**
     * For a way that covers whatever the engine says: waits for nothing at all. `then` gets no
     * plan where there is no engine, where it failed, and where it does not answer.
     */
    fun leaveAtOnce(trigger: ExitTrigger, then: (ExitPlan?) -> Unit) {
        val engine = engine ?: return left(null, then)
        visit++
        waitFor(FutureTask { engine.quickExit(trigger) }.also(exits::execute), then)
    }

    /**
     * Waits for nothing that is under way, and for the engine no longer than half a frame: where
     * it takes longer, `late` is called now and `then` afterwards, as by [leaveAtOnce].
     */
    fun leave(trigger: ExitTrigger, late: () -> Unit, then: (ExitPlan?) -> Unit) {
        val engine = engine ?: return left(null, then)
        val question = FutureTask { engine.quickExit(trigger) }
        exits.execute(question)
        try {
            left(question.get(HALF_A_FRAME_MILLIS, TimeUnit.MILLISECONDS), then)
        } catch (_: TimeoutException) {
            visit++
            late()
            waitFor(question, then)
        } catch (_: Exception) {
            left(null, then)
        }
    }

    private fun waitFor(question: FutureTask<ExitPlan>, then: (ExitPlan?) -> Unit) {
        var open = true
        val once = { plan: ExitPlan? -> if (open) left(plan, then).also { open = false } }
        underWay.incrementAndGet()
        exits.execute {
            val plan = runCatching { question.get() }.getOrNull()
            screen.post { underWay.decrementAndGet(); once(plan) }
        }
        screen.postDelayed({ once(null) }, GIVEN_UP_MILLIS)
    }

    /** A way out that is switched off takes no answer away from anybody. */
    private fun left(plan: ExitPlan?, then: (ExitPlan?) -> Unit) {
        if (plan == null || plan.effect == ExitEffect.COVER || plan.effect == ExitEffect.DESTROY) visit++
        then(plan)
    }

    /** What takes time of an exit; `done` is called on the screen's thread even where it fails. */
    fun finishExit(done: () -> Unit) {
        underWay.incrementAndGet()
        exits.execute {
            runCatching { engine?.finishExit() }
            screen.post { underWay.decrementAndGet(); done() }
        }
    }

    /** Whether anything is being asked: for tests. */
    val busy get() = underWay.get() > 0

    private fun <T> later(
        work: () -> T,
        answer: (T) -> Unit,
        problem: (Throwable) -> Unit,
        thread: ExecutorService = worker,
    ) {
        val asked = visit
        underWay.incrementAndGet()
        thread.execute {
            // Errors too: a library that is missing must not take the cover down with it.
            val result = runCatching(work)
            screen.post {
                underWay.decrementAndGet()
                if (visit == asked) result.fold(answer, problem)
            }
        }
    }

    private companion object {
        const val HALF_A_FRAME_MILLIS = 8L
        const val GIVEN_UP_MILLIS = 2_000L
    }
}
