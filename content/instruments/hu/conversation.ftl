### translation: second_pass
name = Beszélgetés terepen
    .neutral = Hosszú lista
about = Kérdések egyszerű szavakkal munkáról, iratokról, adósságról és félelemről. Csak azt kérdezze, amire szüksége van, és hagyja abba, ha az illető abba akarja hagyni.
