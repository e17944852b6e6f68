package org.waymark.app.core

import android.content.Context
import android.speech.tts.TextToSpeech
import java.util.Locale

/** Reads aloud with the device's own voice, and only when asked. */
object Voice {
    private var voice: TextToSpeech? = null

    /** `ready` is told whether this device has a voice for the language. */
    fun speak(context: Context, language: String, text: String, ready: (Boolean) -> Unit) {
        stop()
        voice = TextToSpeech(context.applicationContext) { status ->
            val speaker = voice
            val locale = Locale.forLanguageTag(language)
            val can = status == TextToSpeech.SUCCESS && speaker != null &&
                speaker.setLanguage(locale) >= TextToSpeech.LANG_AVAILABLE
            if (can) speaker?.speak(text, TextToSpeech.QUEUE_FLUSH, null, "0")
            ready(can)
        }
    }

    /** Silent at once, and forgets what it was to say. */
    fun stop() {
        voice?.stop()
        voice?.shutdown()
        voice = null
    }
}
