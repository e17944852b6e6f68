package org.waymark.app.pictures

/** Every screen of the app in every state that matters, in an order that one phone can walk. */
val scenes: List<Scene> =
    setUpScenes + homeScenes + numberScenes + placeScenes + aidScenes + guideScenes + phraseScenes +
        noteScenes + settingsScenes + updateScenes + coverScenes
