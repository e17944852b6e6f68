### translation: second_pass
name = Sechzig Sekunden an einer Grenzstelle
    .neutral = Kurze Liste
about = Worauf man schaut, und höchstens vier Fragen. Für Momente, in denen Ihnen schon etwas aufgefallen ist, nicht für alle Reisenden.
