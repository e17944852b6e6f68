### translation: draft
name = Beszélgetés terepen
    .neutral = Hosszú lista
about = Kérdések egyszerű szavakkal munkáról, iratokról, adósságról és félelemről. A lehető legkevesebbet kérdezze, és hagyja abba, ha az illető abba akarja hagyni.
