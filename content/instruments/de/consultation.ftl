### translation: second_pass
name = Gespräch in der Sprechstunde
    .neutral = Besuchsliste
about = Zuerst die Gesundheit, ohne andere im Raum. Es sind die Fragen, deren Antwort ändern kann, was Sie heute tun.
