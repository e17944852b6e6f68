### translation: second_pass
name = Una conversación en terreno
    .neutral = Lista larga
about = Preguntas con palabras sencillas sobre trabajo, documentos, deudas y miedo. Haga solo las que necesite, y pare cuando la persona quiera parar.
