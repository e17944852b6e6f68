### translation: second_pass
name = Una consulta
    .neutral = Lista de visita
about = Primero la salud, en privado. Las preguntas son las que pueden cambiar lo que usted hace hoy.
