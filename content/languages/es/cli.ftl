# Palabras que solo necesita la línea de comandos. Todo lo demás viene del motor y del contenido.
# review: second_pass

cli-heading-emergency = En peligro ahora
cli-heading-numbers = Números para llamar
cli-heading-places = Lugares de apoyo, por distancia
cli-heading-first = Lea esto antes

cli-more-entries = { $count ->
    [one] { $count } más; --limit lo muestra.
    [many] { $count } más; --limit los muestra.
   *[other] { $count } más; --limit los muestra.
}
cli-other-places = Otros lugares con este nombre: { $places }. Las coordenadas los distinguen.
cli-distance-unknown = sin posición
cli-successor = El trabajo de este lugar pasó a: { $name }
cli-channel-text = SMS
cli-channel-email = correo
cli-channel-chat = chat
cli-channel-chat-in = chat en { $app }
cli-farther-places = Lugares más lejanos, y más sobre estos:
cli-entry-sources = { $id } · fuentes: { $sources }

cli-kind-place = localidad
cli-kind-crossing = paso fronterizo
cli-kind-site = lugar de apoyo
cli-kind-point = punto
cli-matched-name = encontrado como { $name }
cli-population = { $count ->
    [one] { $count } habitante
    [many] { $count } de habitantes
   *[other] { $count } habitantes
}

cli-sign-warning = Antes de actuar:
cli-block-sources = Fuentes:
cli-source-date = Fecha: { $date }
cli-source-licence = Condiciones: { $licence }
cli-source-used-for = Usado para: { $used }

cli-about-pack = Versión { $version }, fecha del contenido: { $date }
cli-about-languages = Orientaciones en: { $languages }
cli-about-countries = { $count ->
    [one] Números de { $count } país
    [many] Números de { $count } de países
   *[other] Números de { $count } países
}
cli-about-sheets = { $count ->
    [one] { $count } hoja de orientación
    [many] { $count } de hojas de orientación
   *[other] { $count } hojas de orientación
}
cli-about-sources = { $count ->
    [one] { $count } fuente
    [many] { $count } de fuentes
   *[other] { $count } fuentes
}
cli-about-licence = Licencia de nuestros propios textos: { $licence }
cli-about-program = Versión del programa: { $version }

# Encima de una respuesta para otro momento que ahora.
cli-at = Mostrado para este momento: { $time }.
cli-at-assumed = Mostrado para este momento: { $time } (no se indicó zona, así que se tomó UTC).

# Ayudas para la conversación, sus fichas, y frases.
cli-screen-keys-gate = Escriba los números de lo que se cumple (1 2 3), y con un menos delante los de lo que no se cumple (-2).
cli-screen-keys-observe = Escriba los números de lo que ve (3 4), con un menos para quitarlo (-3); para una opción, el número y su letra (1a).
cli-screen-keys-item = Escriba el número de la respuesta.
cli-screen-key-enter = Enter
cli-heading-figures = Cuántas veces acertó
cli-phrase-back = Palabra por palabra en inglés: { $text }
