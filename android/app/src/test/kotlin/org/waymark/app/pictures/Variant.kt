package org.waymark.app.pictures

/** The hands in which every screen is looked at: every pair of language, light, letters and screen that matters. */
enum class Variant(val hand: Hand) {
    PLAIN(Hand("en", "$PHONE-notnight-xhdpi", 1f)),
    NIGHT(Hand("en", "$SMALL-night-xhdpi", LARGE)),
    UKRAINIAN(Hand("uk", "$PHONE-notnight-xhdpi", LARGE)),
    UKRAINIAN_NIGHT(Hand("uk", "$SMALL-night-xhdpi", 1f)),
    ARABIC(Hand("ar", "$PHONE-notnight-xhdpi", LARGE)),
    FARSI_NIGHT(Hand("fa", "$PHONE-night-xhdpi", 1f)),
    GERMAN(Hand("de", "$PHONE-notnight-xhdpi", LARGE)),
    ASIDE(Hand("uk", "w640dp-h360dp-land-notnight-xhdpi", 1f, cutOut = true)),
    TABLET(Hand("en", "w800dp-h1280dp-night-mdpi", 1f, cutOut = true));

    /** What a picture of this scene is called. */
    fun pictureOf(scene: String) = if (this == PLAIN) scene else "$scene-${name.lowercase().replace('_', '-')}"
}
