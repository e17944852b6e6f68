package org.waymark.app.journeys

import java.io.File
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Every journey of tests/journeys through the real library, as the app would load it. */
class JourneysTest {
    private val files = File(System.getProperty("journeys.dir")!!).listFiles { file -> file.extension == "json" }!!.sorted()

    @Test
    fun everyJourneyGoesInKotlinAsItGoesInRust() {
        assertTrue("there are journeys", files.size > 10)
        val found = files.flatMap { file -> replay(file.name, JSONObject(file.readText())) }
        assertEquals(emptyList<String>(), found)
    }

    private fun replay(name: String, journey: JSONObject): List<String> = Walk(journey).use { walk ->
        val steps = journey.getJSONArray("steps")
        (0 until steps.length()).flatMap { number ->
            val step = steps.getJSONObject(number)
            val complaints = walk.step(step)
            val told = when {
                !journey.optBoolean("wrong_on_purpose") -> complaints
                complaints.isEmpty() -> listOf("wrong on purpose, and nobody noticed")
                else -> emptyList()
            }
            told.map { "$name, step ${number + 1} (${step.optString("call")}${step.optString("do")}): $it" }
        }
    }
}
