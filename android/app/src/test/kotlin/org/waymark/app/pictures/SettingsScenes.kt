package org.waymark.app.pictures

import org.waymark.app.exit.Trust
import org.waymark.app.rooms.NewPin
import org.waymark.app.rooms.SettingsAboutRoom
import org.waymark.app.rooms.SettingsCoverRoom
import org.waymark.app.rooms.SettingsEndRoom
import org.waymark.app.rooms.SettingsIconRoom
import org.waymark.app.rooms.SettingsLanguageRoom
import org.waymark.app.rooms.SettingsLockRoom
import org.waymark.app.rooms.SettingsOtherAppRoom
import org.waymark.app.rooms.SettingsPinRoom
import org.waymark.app.rooms.SettingsPinsRoom
import org.waymark.app.rooms.SettingsRoom
import org.waymark.app.rooms.SettingsTextsRoom
import org.waymark.app.rooms.SettingsTriesRoom
import org.waymark.app.rooms.SettingsWayRoom
import org.waymark.app.rooms.SettingsWaysRoom
import org.waymark.app.rooms.SourcesRoom
import org.waymark.app.rooms.SureRoom
import org.waymark.app.support.Phone
import org.waymark.core.ExitTrigger
import org.waymark.core.Pad

/** Every room of the settings. */
val settingsScenes = listOf(
    Scene("settings") { at(SettingsRoom()) },
    Scene("settings-end") { scrollToEnd() },
    Scene("settings-language") { at(SettingsLanguageRoom()) },
    Scene("settings-cover") { at(SettingsCoverRoom()) },
    Scene("settings-icon") { at(SettingsIconRoom()) },
    Scene("settings-ways") { at(SettingsWaysRoom()) },
    Scene("settings-way") { at(SettingsWayRoom(ExitTrigger.SHAKE)) },
    Scene("settings-other-app") {
        Trust(activity).propose("org.example.ripple")
        at(SettingsOtherAppRoom())
    },
    Scene("settings-lock") { at(SettingsLockRoom()) },
    Scene("settings-tries") { at(SettingsTriesRoom()) },
    Scene("settings-pins") { at(SettingsPinsRoom()) },
    Scene("settings-pin") {
        type(Pad.FIRST, Phone.PIN)
        engine.unlock()
        at(SettingsPinRoom(NewPin.DESTROYS))
    },
    Scene("settings-sure") { at(SureRoom("settings-destroy-after", "destroy-everything-means", {})) },
    Scene("settings-limits") { at(SettingsTextsRoom("settings-limits") { listOf(it.hardwareText) + it.limits }) },
    Scene("settings-stays") { at(SettingsTextsRoom("settings-what-stays") { it.whatStays }) },
    Scene("settings-about") { at(SettingsAboutRoom()) },
    Scene("sources") { at(SourcesRoom()) },
    Scene("settings-destroy") { at(SettingsEndRoom()) },
    Scene("settings-destroy-sure") { pressWord("hold-to-destroy") },
)
