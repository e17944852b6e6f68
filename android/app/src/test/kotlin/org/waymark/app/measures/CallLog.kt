package org.waymark.app.measures

import android.os.Looper
import java.util.concurrent.ConcurrentLinkedQueue

/** One call of the engine: from which class of the app, whether on the screen's thread, how long. */
class Call(val name: String, val by: String, val onScreen: Boolean, val nanos: Long) {
    override fun toString() = "$name by $by"
}

/** What the app asked the engine, in order. What a test asks for its own sake is not in it. */
class CallLog {
    private val calls = ConcurrentLinkedQueue<Call>()

    fun clear() = calls.clear()

    fun all(): List<Call> = calls.toList()

    /** The class that asks, without its lambdas: to be taken before the call, for it costs time. */
    fun caller(): String = Throwable().stackTrace.map { it.className.substringBefore('$') }
        .first { it.startsWith(APP) && it !in own }

    fun add(name: String, caller: String, nanos: Long) {
        if (tests.none(caller::startsWith)) {
            calls += Call(name, caller.removePrefix(APP), Looper.myLooper() == Looper.getMainLooper(), nanos)
        }
    }

    private companion object {
        const val APP = "org.waymark.app."
        val own = setOf(CallLog::class.java.name, Watched::class.java.name)
        val tests = listOf("${APP}support.", "${APP}measures.")
    }
}
