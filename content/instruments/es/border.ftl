### translation: second_pass
name = Sesenta segundos en un paso fronterizo
    .neutral = Lista corta
about = Qué mirar, y cuatro preguntas como máximo. Para momentos en que algo ya le llamó la atención, no para cada persona que viaja.
