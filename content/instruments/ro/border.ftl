### translation: second_pass
name = Șaizeci de secunde la frontieră
    .neutral = Listă scurtă
about = La ce să vă uitați și cel mult patru întrebări. Pentru momente în care ceva v-a atras deja atenția, nu pentru fiecare călător.
