package org.waymark.app.journeys

import org.json.JSONArray
import org.json.JSONObject
import org.waymark.core.Config
import org.waymark.core.ExitTrigger
import org.waymark.core.HardwareKeyException
import org.waymark.core.Pad
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep
import org.waymark.core.UnlockCost
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** Something cannot be done; the text says what. */
class Stuck(what: String) : Exception(what)

/** Somebody on the way through a journey. */
class Walk(private val journey: JSONObject) : AutoCloseable {
    private val device = journey.optJSONObject("device")?.let { JourneyDevice(it.getString("level")) }
    private val publisher = journey.optString("publisher").ifEmpty { null }?.let(::JourneyPublisher)
    private val remembered = mutableMapOf<String, Any>()
    private lateinit var waymark: Waymark

    init {
        restart(journey.getString("at"))
    }

    override fun close() {
        waymark.close()
        device?.close()
        publisher?.close()
    }

    /** One step; the complaints about what came back. */
    fun step(step: JSONObject): List<String> {
        val given = recalled(step.optJSONObject("arguments") ?: JSONObject())
        val wanted = step.optString("error").ifEmpty { null }
        val answer = try {
            if (step.has("do")) act(step.getString("do"), given)
            else plain(ask(step.getString("call"), given))
        } catch (problem: WaymarkException) {
            val name = name(problem)
            return if (name == wanted) emptyList() else listOf("ended with $name, wanted $wanted")
        } catch (stuck: Stuck) {
            return listOf(stuck.message!!)
        }
        if (wanted != null) return listOf("answered, wanted $wanted")
        step.optJSONObject("remember")?.let { names ->
            names.keys().forEach { remembered[it] = at(answer, names.getString(it)).first() }
        }
        return complaints(answer, step.optJSONObject("expect"))
    }

    private fun ask(name: String, given: JSONObject) =
        if (publisher == null) waymark.call(name, given) else publisher.call(waymark, name, given)

    private fun recalled(given: JSONObject) =
        JSONObject().also { into -> given.keys().forEach { into.put(it, recalled(given.get(it))) } }

    private fun recalled(value: Any): Any = when {
        value is JSONArray -> JSONArray().also { into -> (0 until value.length()).forEach { into.put(recalled(value.get(it))) } }
        value is String && value.startsWith("$") -> remembered.getValue(value.drop(1))
        else -> value
    }

    private fun name(problem: WaymarkException): String {
        val name = problem.javaClass.simpleName
        if (problem !is WaymarkException.Invalid) return name
        val field = problem.field.name.split('_').joinToString("") { it.lowercase().replaceFirstChar(Char::uppercase) }
        return "$name.$field"
    }

    private fun restart(moment: String) {
        val plain = Config(
            packPath = System.getProperty("pack.path")!!,
            languages = journey.getJSONArray("languages").let { all -> (0 until all.length()).map(all::getString) },
            fixedTime = moment,
            privateFolder = device?.folder?.path,
            unlockCost = UnlockCost.LOWEST,
        )
        val config = publisher?.knownTo(plain) ?: plain
        if (::waymark.isInitialized) waymark.close()
        waymark = if (device == null) Waymark.open(config) else Waymark.openPrivate(config, device.keys, device.ear)
    }

    private fun act(name: String, given: JSONObject): Any? {
        if (publisher?.act(name, given) == true) return null
        if (name == "restart") return restart(given.optString("at").ifEmpty { journey.getString("at") }).let { null }
        val device = device ?: throw Stuck("a journey without a device")
        when (name) {
            "type" -> type(pad(given), given.getString("secret"))
            "open_cover" -> openCover(device, given.getString("pin"), opens = true)
            "stay_covered" -> openCover(device, given.getString("pin"), opens = false)
            "set_up" -> setUp(device, given.getString("pin"), given.optString("second").ifEmpty { null })
            "lose_keys" -> device.keys.loseAll()
            "key_store_fails" -> device.keys.failing = failure(given.getString("with"))
            else -> error("`$name` is nothing that somebody does")
        }
        return null
    }

    private fun failure(with: String): Exception? = when (with) {
        "nothing" -> null
        "gone" -> HardwareKeyException.Gone()
        "locked" -> HardwareKeyException.Locked()
        else -> IllegalStateException("an exception that nobody foresaw")
    }

    private fun type(pad: Pad, secret: String) {
        while (waymark.pinPop(pad) > 0u) Unit
        secret.encodeToByteArray().forEach { waymark.pinPush(pad, it.toUByte()) }
    }

    private fun openCover(device: JourneyDevice, pin: String, opens: Boolean) {
        val before = device.ear.heard
        pin.forEach { waymark.press(it.toString()) }
        waymark.press("equals")
        val opened = device.ear.hearsMoreThan(before, if (opens) 60_000 else 700)
        if (opened != opens) throw Stuck(if (opened) "the cover opens" else "the cover stays")
    }

    private fun setUp(device: JourneyDevice, pin: String, second: String?) {
        val other = second.orEmpty()
        repeat(LONG_ENOUGH) {
            when (waymark.setUp().step) {
                SetUpStep.LIMITS -> waymark.setUpEvent(SetUpEvent.READ)
                SetUpStep.CHOOSE_SECRET -> typed(Pad.FIRST, pin, SetUpEvent.SECRET_TYPED)
                SetUpStep.REPEAT_SECRET -> typed(Pad.AGAIN, pin, SetUpEvent.SECRET_REPEATED)
                SetUpStep.OFFER_SECOND ->
                    waymark.setUpEvent(if (second == null) SetUpEvent.SKIP_SECOND else SetUpEvent.WANT_SECOND)
                SetUpStep.CHOOSE_SECOND -> typed(Pad.FIRST, other, SetUpEvent.SECOND_TYPED)
                SetUpStep.REPEAT_SECOND -> typed(Pad.AGAIN, other, SetUpEvent.SECOND_REPEATED)
                SetUpStep.PRACTISE_EXIT, SetUpStep.PRACTISE_RETURN -> leave(device, ExitTrigger.BUTTON, pin)
                SetUpStep.PRACTISE_SECOND -> leave(device, ExitTrigger.BUTTON, other)
                SetUpStep.PRACTISE_TRIGGER -> leave(device, ExitTrigger.LEFT_APP, pin)
                SetUpStep.READY -> waymark.setUpEvent(SetUpEvent.FINISH)
                SetUpStep.DONE -> return
            }
        }
        throw Stuck("the set-up has no end")
    }

    private fun typed(pad: Pad, secret: String, event: SetUpEvent) {
        type(pad, secret)
        waymark.setUpEvent(event)
    }

    private fun leave(device: JourneyDevice, trigger: ExitTrigger, pin: String) {
        waymark.quickExit(trigger)
        openCover(device, pin, opens = true)
    }

    private companion object {
        const val LONG_ENOUGH = 30
    }
}
