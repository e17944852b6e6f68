### translation: draft
name = Eine Sprechstunde
    .neutral = Besuchsliste
about = Zuerst die Gesundheit, ohne andere im Raum. Gefragt wird, was ändern kann, was Sie heute tun.
