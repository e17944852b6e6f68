### translation: second_pass
name = Rozmowa w terenie
    .neutral = Długa lista
about = Pytania prostymi słowami o pracę, dokumenty, długi i strach. Zadaj ich tylko tyle, ile trzeba, i przerwij, gdy ta osoba chce przerwać.
