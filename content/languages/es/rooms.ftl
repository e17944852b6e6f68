# Lo que dicen las pantallas y no dice ninguna respuesta del motor: títulos, botones, palabras para leer
# en voz alta. Español.
# review: second_pass
# Solo mensajes sin variables. Un nombre que empieza por «neutral-» lo pueden ver otras personas y no
# dice nada de para qué es la app.

neutral-title = Referencia

## Títulos de las pantallas

room-home = Inicio
room-numbers = Números
room-number = Número
room-places = Lugares
room-place = Lugar
room-map = Croquis
room-ask = Preguntar con cuidado
room-guide = Guía
room-sheet = Orientación
room-phrases = Frases
room-phrase = Frase
room-notes = Notas
room-note = Nota
room-settings = Ajustes
room-updates = Contenido más nuevo
room-about = Sobre este contenido
room-sources = Fuentes
room-hand-over = Entregar
room-library = Biblioteca

## Los botones grandes de la primera pantalla

home-numbers = Buscar un número
home-places = Buscar un lugar
home-ask = Preguntar con cuidado
home-guide = Guía
home-phrases = Frases
home-notes = Notas
home-settings = Ajustes

## En cada pantalla. «leave» es el botón de salida.

leave = Salir
leave-spoken = Salir ahora
back = Atrás
done = Listo
next = Siguiente
working = En curso. Un momento.
save = Guardar
cancel = Cancelar
on = Sí
off = No
copied = Copiado

## Después de un número. Una abreviatura, que no cambia con el número.

seconds = s

## Elegir

choose-country = Elija un país
any-country = Todos los países
choose-topic = Tema
any-topic = Todos los temas
choose-language = Idioma
any-language = Todos los idiomas
country-of-phone = País de la red de este teléfono
country-of-card = País de la tarjeta SIM de este teléfono
country-of-settings = País en los ajustes de este teléfono
include-doubtful = Mostrar también números dudosos

## Lugares

place-name = Ciudad, paso fronterizo o coordenadas
place-find = Buscar
place-not-found = Aquí no se conoce ningún lugar con este nombre.
place-similar = Nombres que se escriben casi igual
place-others = Otros lugares con este nombre
place-read-first = Lea esto antes
place-sites = Lugares de apoyo
place-include-past = Mostrar también lugares cerrados
place-kind = Qué es
place-address = Dirección
place-copy-address = Copiar la dirección
place-offers = Qué ofrece
place-successor = Lugar que lo sustituye
place-history = Qué se ha dicho a lo largo del tiempo
show-sketch = Mostrar un croquis
map-larger = Ampliar
map-smaller = Reducir
map-crossings = Pasos fronterizos

## Números

call-notice-title = Antes de llamar
call-notice = Una llamada queda en la lista de llamadas del teléfono. Si no es gratis, también puede estar en la factura.
write-notice-title = Antes de escribir
write-notice = Lo que escribe queda en este teléfono, y en el de quien lo recibe, hasta que alguien lo elimine. Un SMS también puede estar en la factura.
call-now = Llamar ahora
write-now = Escribir
number-answered-by = Quién contesta
number-run-by = Quién lo gestiona
number-country = País
number-for = Para qué es
number-hours = Horario
number-languages = Idiomas
number-cost = Cuánto cuesta
number-reach = Desde dónde se puede llamar
sources-of = De dónde viene esto
evidence = Qué dicen otras fuentes
correction = Avisar de un error
correction-means = Esto crea un texto corto con lo que muestra la app. Escriba qué está mal, y envíelo como quiera. Queda en la app con la que lo envía. No nombre a nadie.
correction-send = Enviar este texto

## Entregar

hand-over-title = Lo que usted entrega
hand-over-language = En qué idioma
hand-over-disguise = Como una nota normal
hand-over-plain = Como un mensaje simple
hand-over-qr = Como un código para la cámara
hand-over-card = Como tarjeta para imprimir
hand-over-share = Entregar este texto
card-title = Tarjetas para imprimir
card-page = Una página con ocho tarjetas
card-strip = Una tira
card-size = Imprima en tamaño real. No ajuste a la página.
card-print = Imprimir
card-file = Entregar la página como archivo

## Guía, biblioteca, frases

search-hint = Una o dos palabras
other-language = Esta parte todavía no existe en este idioma.
library-open = Abrir la página web. Necesita internet.
phrases-language = Idioma de las frases
phrase-flip = Girar para la otra persona
phrase-speak = Leer en voz alta
phrase-previous = Anterior

## Notas

note-new = Nota nueva
note-title = Título
note-untitled = Sin título
note-change = Cambiar
note-links = Enlaza con
note-given = Entregado
note-body = Texto
note-label = Nombre inventado de la persona
note-suggest-label = Proponer un nombre inventado
note-use-label = Usar este nombre inventado:
note-days = Guardar durante
note-empty = Esta nota está vacía. Escriba algo primero.
note-too-long = Esta nota es demasiado larga. Escriba menos, o haga dos notas.
note-unsaved = Esto no está guardado todavía. Pulse Atrás otra vez para descartarlo.
note-search = Buscar en las notas
notes-room-for = Notas que todavía caben:
notes-give-up = Quitar lo dañado
notes-give-up-means = Las notas dañadas se quitan para siempre. Las demás se quedan.
note-export = Entregar, cifrado
note-pick = Elija las notas que entrega.
note-recipient = Clave de quien recibe
note-who-agreed = ¿Quién aceptó? Escriba el nombre inventado.
note-to-whom = ¿Quién lo recibe?
note-what = ¿Qué aceptó la persona?
export-notes = Las notas
export-answers = Solo las respuestas de las ayudas para la conversación, para otro programa
export-recipient-wrong = Esto no es una clave. Una clave empieza por age1.
export-consent-missing = Escriba quién aceptó, quién lo recibe, y qué aceptó la persona.
export-no-answers = Una de estas notas no tiene respuestas de una ayuda para la conversación.
export-ready = El archivo está listo. Solo puede abrirlo la persona a quien va dirigido. La app lo entrega una sola vez.

## Puesta en marcha

set-up-read = He leído esto
set-up-want-second = Sí, ahora
set-up-no-second = Seguir sin esto
set-up-skip = Saltar este paso

## Abrir las notas

unlock-title = Abrir las notas
unlock-type = Escriba su PIN
unlock-now = Abrir
unlock-wait = Demasiados intentos fallidos. Espere y pruebe otra vez.
unlock-wrong = Esto no abre nada. Pruebe otra vez.
pin-forgotten = Nadie puede decirle un PIN olvidado. Sin él, sus notas se pierden.
pin-present = Escriba el PIN actual
pin-new = Escriba el PIN nuevo
pin-new-again = Escriba otra vez el PIN nuevo
pin-set = PIN guardado.
pin-refused = Esto no sirve: es demasiado fácil, ya se usa, tiene otra longitud, o no era igual las dos veces. Escriba otra vez.
passphrase-type = Escriba su frase
passphrase-forgotten = Nadie puede decirle una frase olvidada. Sin ella, sus notas se pierden.
keypad-typed = Escrito hasta ahora:
key-delete = borrar la última cifra
key-delete-letter = borrar la última letra
key-space = espacio
key-other-letters = otras letras

## Ajustes

settings-language = Idioma
language-of-phone = Como en este teléfono
settings-cover = Fachada
settings-discreet = Empezar detrás de la fachada
settings-triggers = Formas de salir
way-destroy = Mostrar la fachada y destruir todo
way-always = Esta forma está siempre activada. No se puede cambiar.
settings-other-app = Otra app que puede pedir la salida
other-app-means = Otra app, una sola, puede pedir a esta que salga. Usted la conecta desde esa otra app, y la permite aquí.
other-app-none = Ninguna app está conectada, y ninguna lo pide.
other-app-asks = Esta app pide conectarse
other-app-connected = Esta app está conectada
other-app-accept = Permitir
other-app-refuse = Rechazar
other-app-forget = Desconectar
settings-lock-after = Cerrar las notas después de
settings-pins = PIN
settings-change-pin = Cambiar el PIN
settings-second-pin = Poner un segundo PIN
settings-remove-second = Quitar el segundo PIN
remove-second-means = El segundo PIN ya no abre nada. Las notas que abría han desaparecido.
settings-destroy-pin = Poner un PIN que destruye
settings-remove-destroy = Quitar el PIN que destruye
remove-destroy-means = El PIN que destruye ya no hace nada.
settings-destroy-after = Destruir todo tras intentos fallidos
settings-practise = Practicar salir y volver
settings-read = Para leer
settings-limits = Lo que la app no puede hacer
settings-what-stays = Qué queda en el teléfono después de destruir
settings-sources = Fuentes del contenido
settings-licence = Licencias
settings-icon = Icono de la app
settings-icon-means = El nombre y la imagen con que el teléfono muestra esta app. Puede tardar un momento en mostrar los nuevos.
settings-icon-tells = El teléfono muestra una ventana propia que dice que ha cambiado el icono. Quien ve la pantalla también ve eso. Cambie el icono cuando no haya nadie cerca.
icon-waymark = Waymark
icon-calculator = Calculadora
icon-notes = Notas
icon-converter = Conversor de unidades
hold-to-destroy = Mantenga pulsado para destruir
destroy-really = Sí, destruir todo ahora

## Contenido más nuevo

updates-when = Cuándo buscar
updates-look = Buscar ahora
updates-stop = Interrumpir
updates-by-hand-on = De teléfono a teléfono
updates-share-file = Entregar este contenido como archivo
updates-show-codes = Mostrarlo como códigos para la cámara
updates-take-file = Tomar contenido más nuevo de un archivo
updates-take-codes = Tomarlo de códigos
updates-read-how = Lea cada código con la app de cámara de este teléfono. Copie su texto, vuelva, y péguelo aquí.
updates-code-text = Texto de un código
updates-code-take = Tomar este código
updates-codes-forget = Descartar estos códigos

## Ayudas para la conversación

screening-start = Empezar
screening-plain = Frases enteras
screening-discreet = Palabras neutras, si otros pueden mirar
screening-in-language = Idioma de las preguntas
screening-place = Dónde está usted: un país o un lugar
screening-card = Sobre esta ayuda
screening-cards = Tarjetas sobre lo que usan otros
screening-figures = Qué hallaron los estudios
screening-ppv = Qué puede significar un resultado
screening-prevalence = ¿Cuántas de 100 personas están en la situación que se quiere detectar?
screening-work-out = Calcular
screening-save = Guardar un resumen en las notas
screening-speak = Leer en voz alta
speak-no-voice = Este teléfono no tiene voz para este idioma.
screening-number-shown = Números que puede dar

## Cuando algo no funciona

error-corrupt = Esto está dañado y no se puede leer.
error-full = No queda espacio.
error-invalid = La app no entiende esto. Compruebe lo que escribió.
error-unexpected = Algo falló en la app. Pruebe otra vez.
error-not-found = Aquí no se conoce nada con este nombre.
no-app = Ninguna app de este teléfono puede hacer esto.
