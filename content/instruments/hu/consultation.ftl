### translation: second_pass
name = Beszélgetés a rendelőben
    .neutral = Látogatási lista
about = Először az egészség, mások jelenléte nélkül. A kérdések azok, amelyek változtathatnak azon, amit ma tesz.
