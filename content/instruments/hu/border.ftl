### translation: second_pass
name = Hatvan másodperc a határátkelőn
    .neutral = Rövid lista
about = Mire figyeljen, és legfeljebb négy kérdés. Olyan pillanatokra, amikor valami már feltűnt, nem minden utazóhoz.
