package org.waymark.app.pictures

import org.waymark.app.rooms.PhraseRoom
import org.waymark.app.rooms.PhrasesRoom
import org.waymark.app.support.Phone

/** Phrases in the other language: Ukrainian, or English on a Ukrainian phone. */
val phraseScenes = listOf(
    Scene("phrases") { at(PhrasesRoom()) },
    Scene("phrases-list") { press(engine.phraseLanguages().languages.first { it.language == other }.name) },
    Scene("phrase") { at(PhraseRoom(other, engine.phrases(other).groups.first().phrases.first().id)) },
    Scene("phrase-turned") { pressWord("phrase-flip") },
)

private val Phone.other get() = if (engine.language() == "uk") "en" else "uk"
