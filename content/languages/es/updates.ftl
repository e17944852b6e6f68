# Actualizaciones: qué se usa, qué antigüedad tiene y cómo llega contenido más nuevo. Español.
# review: second_pass

## Cuándo buscar

updates-off = Nunca
updates-off-means = La app no usa la red para nada.
updates-by-hand = Cuando yo lo pida
updates-by-hand-means = La app usa la red solo cuando usted pulsa el botón.
updates-daily = Una vez al día
updates-daily-means = La app busca contenido más nuevo más o menos una vez al día mientras está abierta, a una hora al azar. Lo que usted hace en la app no cambia esa hora.
updates-network = Quien gestiona la red puede ver que este teléfono se dirige a { $host }, cuándo, y cuánto recibe. Lo que usted lee se queda en el teléfono. La app hace la consulta de la misma forma en todos los teléfonos.
updates-no-publisher = Esta app no conoce ninguna entidad editora. Usa el contenido que vino con ella.
updates-no-address = Esta app toma contenido más nuevo solo de otro teléfono. No usa la red.

## Qué se usa

updates-pack = Versión { $version }, { $date }
updates-pack-built-in = Versión { $version }, { $date }. Vino con la app.
updates-age-fresh = La entidad editora responde por él hasta { $date }.
updates-age-due = La entidad editora respondía por él hasta { $date }. Busque contenido más nuevo cuando pueda.
updates-age-amber = Viejo: la entidad editora respondía por él hasta { $date }. Llame para confirmar antes de confiar en un número. Busque contenido más nuevo.
updates-age-red = Muy viejo: la entidad editora respondía por él hasta { $date }. Los números pueden haber cambiado. Llame para confirmar antes de confiar en alguno. Busque contenido más nuevo.
updates-confirm-amber = Este contenido es viejo. Llame para confirmar.
updates-confirm-red = Este contenido es muy viejo. El número puede haber cambiado. Llame para confirmar.
updates-checked-never = Nadie ha buscado todavía contenido más nuevo.
updates-checked = Última búsqueda de contenido más nuevo: { $date }.
updates-no-folder = La app no puede guardar contenido más nuevo en este teléfono. Usa el contenido que vino con ella. Libere espacio y abra la app de nuevo.
updates-fell-back = El contenido más nuevo de este teléfono estaba dañado. Se usa contenido anterior. Busque contenido más nuevo.

## Qué hace una actualización

updates-checking = Buscando contenido más nuevo
updates-fetching = Descargando
updates-verifying = Comprobando que es auténtico
updates-installing = Poniéndolo en su lugar

## Qué cambia

updates-changes = Qué cambia desde la versión { $version }
updates-changes-none = No cambia ningún número, lugar ni hoja.
updates-changes-more =
    { $count ->
        [one] Y { $count } más.
        [many] Y { $count } más.
       *[other] Y { $count } más.
    }
updates-numbers-gone =
    { $count ->
        [one] Ya no está { $count } número.
        [many] Ya no están { $count } de números.
       *[other] Ya no están { $count } números.
    }
updates-numbers-differ =
    { $count ->
        [one] Ha cambiado { $count } número.
        [many] Han cambiado { $count } de números.
       *[other] Han cambiado { $count } números.
    }
updates-numbers-new =
    { $count ->
        [one] Hay { $count } número nuevo.
        [many] Hay { $count } de números nuevos.
       *[other] Hay { $count } números nuevos.
    }
updates-places-gone =
    { $count ->
        [one] Ya no está { $count } lugar.
        [many] Ya no están { $count } de lugares.
       *[other] Ya no están { $count } lugares.
    }
updates-places-differ =
    { $count ->
        [one] Ha cambiado { $count } lugar.
        [many] Han cambiado { $count } de lugares.
       *[other] Han cambiado { $count } lugares.
    }
updates-places-new =
    { $count ->
        [one] Hay { $count } lugar nuevo.
        [many] Hay { $count } de lugares nuevos.
       *[other] Hay { $count } lugares nuevos.
    }
updates-sheets-gone =
    { $count ->
        [one] Ya no está { $count } hoja.
        [many] Ya no están { $count } de hojas.
       *[other] Ya no están { $count } hojas.
    }
updates-sheets-differ =
    { $count ->
        [one] Ha cambiado { $count } hoja.
        [many] Han cambiado { $count } de hojas.
       *[other] Han cambiado { $count } hojas.
    }
updates-sheets-new =
    { $count ->
        [one] Hay { $count } hoja nueva.
        [many] Hay { $count } de hojas nuevas.
       *[other] Hay { $count } hojas nuevas.
    }
updates-named-gone = Ya no está: { $name }
updates-named-differs = Ha cambiado: { $name }
updates-named-new = Nuevo: { $name }

## Cómo terminó una actualización

update-installed = Ahora se usa contenido más nuevo.
update-nothing-new = Usted tiene el contenido más nuevo.
update-called-off = Interrumpido. No ha cambiado nada.
update-offline = No hay buena conexión. No ha cambiado nada. Pruebe otra vez donde la red sea mejor.
update-something-else = Contestó otra cosa, quizá una página de acceso de esta red. No ha cambiado nada. Pruebe en otra red.
update-untrusted = Esto no viene de la entidad editora. Se rechazó. Se sigue usando el contenido que usted tiene.
update-older = Esto es más antiguo que lo que usted tiene. Se rechazó.
update-out-of-date = La fecha de esto ya pasó, así que ya nadie responde por ello. Se rechazó. Compruebe la fecha de este teléfono, o pruebe más tarde.
update-mixed = Estos archivos no van juntos. Se rechazaron. Pruebe más tarde.
update-wrong-file = Este no es el archivo que firmó la entidad editora. Se rechazó. Se sigue usando el contenido que usted tiene.
update-too-long = Esto es más largo que cualquier actualización. Se rechazó.
update-malformed = Esto no se puede leer. Se rechazó. Se sigue usando el contenido que usted tiene.
update-app-too-old = El contenido más nuevo necesita una app más nueva. Actualice antes la app.
update-no-good-answer = El contenido más nuevo no funcionó en este teléfono. Se sigue usando el contenido que usted tiene.
update-not-an-update = Esto no es una actualización, o le falta una parte. Elija otro archivo.
update-full = No queda espacio en este teléfono. No ha cambiado nada. Libere espacio y pruebe otra vez.
update-busy = Hay otra actualización en curso. Pruebe otra vez en un momento.
update-folder = La app no pudo escribir en este teléfono. No ha cambiado nada. Abra la app de nuevo y pruebe otra vez.

## De teléfono a teléfono

updates-share-until = Otro teléfono lo acepta hasta { $date }.
updates-code = Código { $number } de { $count }
updates-codes-how =
    { $count ->
        [one] Lea este código con la app de cámara del otro teléfono. Copie su texto en esta misma app, en el otro teléfono.
        [many] Lea estos { $count } de códigos con la app de cámara del otro teléfono, en cualquier orden. Copie cada texto en esta misma app, en el otro teléfono.
       *[other] Lea estos { $count } códigos con la app de cámara del otro teléfono, en cualquier orden. Copie cada texto en esta misma app, en el otro teléfono.
    }
updates-codes-have = Códigos que ya están aquí: { $have } de { $count }.
updates-code-bad = Esto no es un código de una actualización. Léalo otra vez.
updates-code-other = Este código es de otra serie. Siga con los primeros, o descártelos y empiece de nuevo.
updates-codes-wrong = Estos códigos no van juntos. Empiece de nuevo.
