### translation: draft
name = Gespräch in der Sprechstunde
    .neutral = Besuchsliste
about = Zuerst die Gesundheit, ohne andere im Raum. Gefragt wird, was ändern kann, was Sie heute tun.
