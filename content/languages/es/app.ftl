# Textos de la interfaz de Waymark, español.
# review: second_pass
# Traducido de vuelta al inglés a ciegas y comparado; nadie que tenga el español como lengua materna lo
# ha revisado todavía. Escribir corto y sencillo, con respeto, sin reproches y sin juicios sobre nadie.

## La lengua misma, con su propio nombre

language-own-name = Español

## Listas y números

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = .
number-group-least = { "5" }

## Fechas. «alone» va sola; «of» sigue a una palabra como «desde».

date-day-alone = { $day } de { $month } de { $year }
date-day-of = el { $day } de { $month } de { $year }
date-month-alone = { $month } de { $year }
date-month-of = { $month } de { $year }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = enero
month-2-alone = febrero
month-3-alone = marzo
month-4-alone = abril
month-5-alone = mayo
month-6-alone = junio
month-7-alone = julio
month-8-alone = agosto
month-9-alone = septiembre
month-10-alone = octubre
month-11-alone = noviembre
month-12-alone = diciembre
month-1-of = enero
month-2-of = febrero
month-3-of = marzo
month-4-of = abril
month-5-of = mayo
month-6-of = junio
month-7-of = julio
month-8-of = agosto
month-9-of = septiembre
month-10-of = octubre
month-11-of = noviembre
month-12-of = diciembre
weekday-1 = lun
weekday-2 = mar
weekday-3 = mié
weekday-4 = jue
weekday-5 = vie
weekday-6 = sáb
weekday-7 = dom

## Distancias y direcciones

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = unos { $number } km
distance-in-town = en esta ciudad
compass-north = norte
compass-north-east = noreste
compass-east = este
compass-south-east = sureste
compass-south = sur
compass-south-west = suroeste
compass-west = oeste
compass-north-west = noroeste

## Horarios

hours-always = 24 horas, todos los días
hours-public-holidays = días festivos
hours-school-holidays = vacaciones escolares
hours-off = cerrado
open-now = abierto ahora
open-now-always = abierto ahora, día y noche
open-now-until = abierto ahora, hasta { $time }
open-now-until-day = abierto ahora, hasta { $day } { $time }
closed-now = cerrado ahora
closed-now-until = cerrado ahora, abre: { $time }
closed-now-until-day = cerrado ahora, abre: { $day } { $time }
hours-not-known = horario desconocido, llame antes
hours-not-known-written = horario desconocido
hours-not-certain = horario dudoso, llame antes
hours-emergency = sin horario indicado; en caso de peligro, llame de inmediato
open-holidays-differ = { $text }; otro horario en días festivos
open-local-time = { $text } (hora local: { $country })

## Quién contesta

answered-by-victim-support = organización de apoyo
answered-by-refugee-line = línea para personas refugiadas y migrantes
answered-by-child-line = línea para niñas y niños
answered-by-state-line = línea del Estado, no es la policía
answered-by-police = policía
answered-by-emergency = servicio de emergencia
service-all = Emergencia: todos los servicios
service-police = Emergencia: policía
service-ambulance = Emergencia: ambulancia
service-fire = Emergencia: bomberos

## Para qué

topic-trafficking = trata de personas
topic-gbv = violencia por razón de género
topic-child = niñas y niños
topic-refugee = personas refugiadas y migrantes
topic-emergency = emergencias

## Idiomas, costo, alcance

languages-not-known = idiomas desconocidos
cost-free = gratis
cost-charged = no es gratis
cost-not-known = costo desconocido
reach-abroad = se puede llamar desde el extranjero
reach-country-only = solo desde teléfonos de este país: { $country }
reach-home-only = no desde el extranjero
reach-short-code = número corto para teléfonos de este país: { $country }; desde el extranjero: no se sabe
reach-abroad-not-known = desde el extranjero: no se sabe
reach-mobile-only = solo desde teléfonos móviles
reach-landline-only = solo desde teléfonos fijos
reach-internet = necesita internet

## Qué tan seguro es

confidence-low = Número dudoso: ninguna fuente sólida lo confirma. Pruebe antes con otro.
freshness-verified = confirmado por dos personas, { $date }
freshness-fresh = fecha de la fuente: { $date }
freshness-ageing = fuente más reciente: { $date }
freshness-stale = fuente antigua: { $date }. Puede haber cambiado.
freshness-unverified = fuente sin fecha. Puede haber cambiado.

## Lugares

site-blue-dot = Blue Dot
site-point-of-safety = Punto de seguridad (Point of Safety)
site-support-place = lugar de apoyo
status-open = abierto, última información: { $date }
status-closed = cerrado
status-closed-as-of = cerrado, última información: { $date }
status-historic = cerrado hace mucho tiempo
status-historic-as-of = cerrado hace mucho tiempo; último registro: { $date }
status-not-confirmed = sin confirmar desde { $date }, llame antes
status-not-known = estado desconocido, llame antes
state-open = Abierto
state-closed = Cerrado
state-historic = Terminó hace mucho
state-unknown = No se sabe
judgement-agrees = Esta fuente dice lo mismo.
judgement-differs = Esta fuente dice otra cosa.
judgement-superseded = Esta fuente es más antigua. El número ha cambiado desde entonces.
judgement-misprint = Esta fuente tiene un error de imprenta.
places-none = Aquí no se conoce ningún lugar de apoyo.
places-none-confirmed = No está confirmado que alguno de estos lugares esté abierto hoy. Llame antes.
places-far = El lugar de apoyo conocido más cercano está lejos.
places-past-left-out =
    { $count ->
        [one] No se muestra { $count } lugar cerrado.
        [many] No se muestran { $count } de lugares cerrados.
       *[other] No se muestran { $count } lugares cerrados.
    }
crossing-state = { $name }. Fecha: { $date }. { $says }
crossing-state-undated = { $name }. Sin fecha: { $says }
crossing-state-not-known = { $name }: estado desconocido
offer-information = información
offer-legal-advice = asesoría legal
offer-psychological-support = apoyo psicológico
offer-child-friendly-space = espacio para niñas y niños
offer-mother-and-baby = espacio para madres con bebés
offer-family-reunification = ayuda para encontrar a familiares
offer-identification-referral = derivación a otros servicios para personas en riesgo
offer-first-aid-health = primeros auxilios y atención de salud
offer-basic-items = artículos básicos
offer-rest-place = lugar para descansar
offer-accommodation = alojamiento
offer-gbv-support = apoyo después de la violencia
offer-restoring-family-links = contacto con familiares separados
offer-employment-advice = orientación laboral
offer-interpretation = interpretación

## Listas de números

contacts-none = No se conoce ningún número para esto.
contacts-only-doubtful = Para esto solo se conocen números dudosos.
contacts-more =
    { $count ->
        [one] { $count } número más.
        [many] { $count } de números más.
       *[other] { $count } números más.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] No se muestra { $count } número dudoso.
        [many] No se muestran { $count } de números dudosos.
       *[other] No se muestran { $count } números dudosos.
    }

## Orientaciones

search-none = No se encontró nada. Pruebe con menos palabras, o con otras.
translation-draft = Esta traducción es un borrador. Nadie la ha revisado todavía.
translation-second-pass = Esta traducción se comprobó por segunda vez, pero no por una persona hablante nativa.
translation-other-language = Este texto todavía no existe en su idioma.
translation-mixed = Algunas partes todavía no existen en su idioma.

## Sobre el contenido

age-days =
    { $count ->
        [0] Contenido ({ $date }): es de hoy.
        [one] Contenido ({ $date }): tiene { $count } día.
        [many] Contenido ({ $date }): tiene { $count } de días.
       *[other] Contenido ({ $date }): tiene { $count } días.
    }
age-months =
    { $count ->
        [one] Contenido ({ $date }): tiene { $count } mes.
        [many] Contenido ({ $date }): tiene { $count } de meses. Pida contenido más nuevo.
       *[other] Contenido ({ $date }): tiene { $count } meses. Pida contenido más nuevo.
    }

## Qué se puede hacer

action-call = Llamar al { $number }
action-message = Escribir al { $number }
action-chat = Abrir el chat
action-email = Escribir un correo
action-copy-number = Copiar el número
action-copy-address = Copiar la dirección
action-share = Compartir número y horario
action-map = Ver en un mapa
action-map-town = Ver la ciudad en un mapa

## Títulos de las pantallas

heading-numbers = Números
heading-places = Lugares de apoyo
heading-read-first = Lea esto antes
heading-sources = Fuentes
heading-other-places = Otros lugares con este nombre

## Lo que se entrega, en el idioma de quien recibe: mensajes, tarjetas, códigos. Otras personas
## pueden leerlo. Nada aquí puede decir para qué es un número, ni de quién es.

handed-call = Llamar al { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Número de emergencia
handed-ambulance = Ambulancia
handed-fire = Bomberos
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = llame antes
handed-in-country = para teléfonos de este país: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } y { $count } más
        [many] { $languages } y { $count } más
       *[other] { $languages } y { $count } más
    }
handed-note-tailor = Costura, acortar pantalón: { $number }
handed-note-dentist = Dentista, pedir revisión: { $number }
handed-note-x-ray = Radiografía, pedir fecha: { $number }
handed-note-parcel = Paquete, preguntar dónde está: { $number }
handed-note-repair = Lavadora, reparación: { $number }

## Para quien entrega. $what es un número, una dirección o un nombre.

disguise-tailor = costura
disguise-dentist = dentista
disguise-x-ray = cita para radiografía
disguise-parcel = un paquete
disguise-repair = una reparación
hand-over-safe = Pregunte antes: ¿puede esta persona llevarlo encima sin peligro? Si no, no le dé nada por escrito.
hand-over-history = Una llamada queda en el historial del teléfono, y quizá en la factura. Si se borra en un sitio, queda en el otro.
hand-over-messages = Un mensaje o chat queda en este teléfono y en el de la otra persona hasta que alguien lo elimine.
hand-over-answers = Quien llama al número oye quién contesta. Una nota de aspecto normal solo ayuda contra las miradas.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: contesta la policía. Dígalo antes de dar el número.
hand-over-other-language = Todavía no hay textos en este idioma ({ $language }). Lo que usted entrega está en inglés.
hand-over-note-most = En la nota hay solo dos números. Una lista más larga no parecería normal.
hand-over-note-short = { $what }: no está en la nota. Un número así no parece normal.
hand-over-note-none = Ninguno de estos números se puede escribir como una nota normal.
hand-over-long = El texto es demasiado largo para un código. Envíelo o escríbalo.
hand-over-left-address = { $what }: no se entrega. La dirección misma dice de quién es.
hand-over-left-closed = { $what }: no se entrega. Está cerrado.
hand-over-left-nothing = { $what }: no se entrega. No se conoce número ni dirección.
hand-over-left-room = { $what }: no está en la tarjeta. No hay más espacio.
hand-over-left-facts = { $what }: no está todo en la tarjeta. Sin espacio para: { $facts }
hand-over-none = Nada de esto se puede poner en una tarjeta.

## Nota sobre un error, para quienes cuidan el contenido. Se envía por cualquier medio, así que otras
## personas pueden leerla.

slip-title = Corrección: { $id }
slip-entry = Ficha: { $id }
slip-hours = Horario: { $text }
slip-content = Contenido: versión { $version }, { $date }
slip-wrong = ¿Qué está mal? Escríbalo abajo. No nombre a nadie y no escriba nada sobre una persona que conoció.

## Un croquis de lo que hay alrededor de un lugar

sketch-spoken =
    Croquis de { $across } alrededor de «{ $place }». { $sites ->
        [0] Ningún lugar de apoyo
        [one] { $sites } lugar de apoyo
        [many] { $sites } de lugares de apoyo
       *[other] { $sites } lugares de apoyo
    } y { $crossings ->
        [0] ningún paso fronterizo
        [one] { $crossings } paso fronterizo
        [many] { $crossings } de pasos fronterizos
       *[other] { $crossings } pasos fronterizos
    } en el croquis; la lista está abajo.
sketch-north = El norte está arriba.
sketch-standpoint = Punto desde el que se mira
sketch-crossing = Paso fronterizo
sketch-caution = Es un croquis, no un mapa. Fronteras y costas son aproximadas, y la mayoría de los puntos son el centro de una ciudad.
sketch-no-lines = Aquí no se conoce ninguna frontera ni costa.
sketch-left-out =
    { $count ->
        [one] { $count } lugar no está en el croquis.
        [many] { $count } de lugares no están en el croquis.
       *[other] { $count } lugares no están en el croquis.
    }
