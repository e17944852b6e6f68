# Textos de la fachada, la puesta en marcha, los ajustes y las notas, español.
# review: second_pass

## Fachadas: una calculadora y un conversor de unidades. Nada aquí puede decir qué más es la app.
## Las cifras van en una fila, primero el cero. Las unidades son cortas, como al lado de un número.

number-digits = 0123456789
cover-title-calculator = Calculadora
cover-title-units = Conversor de unidades
cover-cannot-divide = No se puede dividir por 0
cover-too-large = Número demasiado grande
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = coma
cover-key-add = más
cover-key-subtract = menos
cover-key-multiply = por
cover-key-divide = dividido por
cover-key-equals = igual
cover-key-percent = por ciento
cover-key-sign = cambiar signo
cover-key-backspace = borrar última cifra
cover-key-clear = borrar todo
cover-key-clear-entry = borrar entrada
cover-key-memory-clear = vaciar memoria
cover-key-memory-recall = usar memoria
cover-key-memory-add = sumar a memoria
cover-key-memory-subtract = restar de memoria
cover-key-next-pair = unidades siguientes
cover-key-previous-pair = unidades anteriores
cover-key-swap = intercambiar unidades
cover-unit-inch = in
cover-unit-centimetre = cm
cover-unit-foot = ft
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = nmi
cover-unit-square-foot = ft²
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = gal EE. UU.
cover-unit-imperial-gallon = gal imp.
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mi/h
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Puesta en marcha. $kind es «phrase» cuando el teléfono pide una frase en lugar de un PIN.

limits-found =
    { $kind ->
        [phrase] Si alguien revisa a fondo este teléfono, verá que esta app está instalada. Sin la frase de usted no encontrará las notas.
       *[pin] Si alguien revisa a fondo este teléfono, verá que esta app está instalada. Sin el PIN de usted no encontrará las notas.
    }
limits-forced =
    { $kind ->
        [phrase] Si alguien le obliga a abrir la app, puede que la segunda frase le resulte creíble, o puede que no.
       *[pin] Si alguien le obliga a abrir la app, puede que el segundo PIN le resulte creíble, o puede que no.
    }
limits-one-look = Esto solo ayuda contra una única mirada. Quien copia dos veces la memoria del teléfono puede ver que algo ha cambiado.
limits-known =
    { $kind ->
        [phrase] Otras personas también conocen esta app. Saben que puede haber una segunda frase.
       *[pin] Otras personas también conocen esta app. Saben que puede haber un segundo PIN.
    }
limits-key-date = «Borrar sin retorno» hace ilegibles las copias antiguas de sus notas. Después, el teléfono muestra una fecha más nueva para la clave de la app.
limits-watching = La app no puede protegerle de quien ve la pantalla, de una cámara ni de una app espía en este teléfono.
limits-software = Este teléfono no tiene un lugar seguro para las claves. Quien copia su memoria puede probar un PIN tras otro, sin fin. Por eso la app pide una frase.
limits-any-number = En este teléfono, cualquier número de 6 cifras o más, y luego =, lleva de la fachada a los números y las guías. Solo la frase abre las notas.
set-up-limits-title = Antes de empezar
set-up-choose-title =
    { $kind ->
        [phrase] Elija una frase
       *[pin] Elija un PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Tome cinco palabras o más que no tengan relación entre sí.
       *[pin] Tome de 6 a 16 cifras. Ningún cumpleaños, y ninguna serie como 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] La frase abre sus notas.
       *[pin] El PIN y luego la tecla = le llevan de la fachada de vuelta a la app, y abren sus notas.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Nadie puede decirle una frase olvidada. Sin ella, sus notas se pierden.
       *[pin] Nadie puede decirle un PIN olvidado. Sin él, sus notas se pierden, y hay que instalar la app de nuevo.
    }
set-up-before =
    { $kind ->
        [phrase] ¿Usó antes esta app en este teléfono? Escriba la frase que tenía, y sus notas se quedan. Con otra frase desaparecen para siempre.
       *[pin] ¿Usó antes esta app en este teléfono? Escriba el PIN que tenía, y sus notas se quedan. Con otro PIN desaparecen para siempre.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Escriba la frase otra vez
       *[pin] Escriba el PIN otra vez
    }
set-up-repeat = Para que un error al teclear no le deje fuera.
set-up-second-title =
    { $kind ->
        [phrase] ¿Una segunda frase?
       *[pin] ¿Un segundo PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] Una segunda frase abre la misma app con otras notas, vacías al principio. Si alguien le obliga a abrir la app, usted puede escribir esta.
       *[pin] Un segundo PIN abre la misma app con otras notas, vacías al principio. Si alguien le obliga a abrir la app, usted puede escribir este.
    }
set-up-second-later =
    { $kind ->
        [phrase] No es necesaria. También puede ponerla más tarde.
       *[pin] No es necesario. También puede ponerlo más tarde.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Elija la segunda frase
       *[pin] Elija el segundo PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Tome cinco palabras o más, distintas de las de antes.
       *[pin] Tome tantas cifras como tiene el primer PIN, pero otras.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Escriba la segunda frase otra vez
       *[pin] Escriba el segundo PIN otra vez
    }
set-up-exit-title = Práctica: salir
set-up-exit-now = Pulse ahora el botón de salida. La fachada aparece enseguida.
set-up-back-with-pin = Para volver, escriba en la fachada su PIN y luego =. Un momento después se abre la app. Nada muestra si un número era correcto.
set-up-back-with-any = Para volver, escriba en la fachada cualquier número de 6 cifras o más, y luego =. Un momento después se abre la app.
set-up-return-title = Práctica: volver
set-up-practise-second-title =
    { $kind ->
        [phrase] Práctica: la segunda frase
       *[pin] Práctica: el segundo PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Cierre las notas y ábralas con la segunda frase. Se abre la misma app, con otras notas.
       *[pin] Salga otra vez. En la fachada, escriba el segundo PIN y luego =. Se abre la misma app, con otras notas.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Si no tiene ninguna, salte este paso.
       *[pin] Si no tiene ninguno, salte este paso.
    }
set-up-trigger-title = Práctica: salir de otra forma
set-up-trigger = Salga de otra forma, y luego vuelva como antes. Estas formas están activadas:
set-up-trigger-none = No hay otra forma de salir activada. Salte este paso.
set-up-trigger-destroys = Cuidado: esto destruye todo, también en una práctica: { $way }
set-up-ready-title = Todo listo
set-up-ready = Ya sabe salir y volver. Practique de vez en cuando; la práctica está en los ajustes.
set-up-done-title = Terminado
set-up-done = La app está preparada.

## Qué falló en lo escrito

problem-not-the-same = Las dos entradas no eran iguales. Escriba otra vez.
problem-no-vault = El lugar para las claves de este teléfono no funciona ahora, así que no se pueden guardar notas. Siga sin notas y pruebe más tarde.
problem-other-pin = Ese era otro PIN. Salga otra vez, y vuelva con el primero.
problem-no-pin = La app se abrió sin su PIN. Salga otra vez, y vuelva con su PIN.
weak-too-short = Demasiado corto. Tome 6 cifras o más.
weak-too-long =
    { $kind ->
        [phrase] Demasiado larga. Tome una frase más corta.
       *[pin] Demasiado largo. Tome 16 cifras o menos.
    }
weak-not-digits = Solo cifras.
weak-all-the-same = Todas las cifras son iguales. Use cifras distintas.
weak-sequence = Las cifras van seguidas, como en 123456. Mézclelas.
weak-repeated = Las mismas cifras se repiten. Mézclelas.
weak-common = Mucha gente toma este PIN, por eso se prueba primero. Tome otro.
weak-date = Parece una fecha. Las fechas se prueban primero. Tome otro.
weak-too-few-words = Muy pocas palabras. Tome cinco palabras distintas o más.
weak-not-text = Esto no se puede leer como texto. Escriba otra vez.
weak-other-length = Tome tantas cifras como tiene el primer PIN.
weak-already-used = Esto ya está en uso. Elija algo distinto.

## Ajustes

trigger-button = Botón de salida
trigger-shake = Se agita el teléfono
trigger-volume-keys = Se pulsa varias veces una tecla de volumen
trigger-back-presses = Se pulsa varias veces Atrás
trigger-screen-off = La pantalla se apaga
trigger-left-app = Usted va a otra app
trigger-other-app = Lo pide otra app en la que usted confía
lock-after-seconds =
    { $count ->
        [one] Después de { $count } segundo
        [many] Después de { $count } de segundos
       *[other] Después de { $count } segundos
    }
lock-after-minutes =
    { $count ->
        [one] Después de { $count } minuto
        [many] Después de { $count } de minutos
       *[other] Después de { $count } minutos
    }
tries-never = Nunca
tries-count =
    { $count ->
        [one] Después de { $count } intento fallido
        [many] Después de { $count } de intentos fallidos
       *[other] Después de { $count } intentos fallidos
    }
keep-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
keep-as-usual =
    { $count ->
        [one] Lo habitual: { $count } día
        [many] Lo habitual: { $count } de días
       *[other] Lo habitual: { $count } días
    }
keep-as-before = Como antes
effect-nothing = No ocurre nada.
effect-lock = Las notas se cierran. Números y guías siguen abiertos.
effect-cover = Aparece la fachada, y las notas se cierran.
effect-destroy = Aparece la fachada, y todas las notas, los PIN y los ajustes se destruyen para siempre.
hardware-element = Las claves están en un chip propio. No se pueden copiar.
hardware-trusted = Las claves están en una parte protegida del procesador del teléfono. No se pueden copiar.
hardware-software = Este teléfono no tiene un lugar seguro para las claves. Solo su frase protege las notas.
vault-set-aside = El archivo con sus notas estaba dañado. Se apartó tal como está, y se creó uno nuevo y vacío. Para guardar notas, prepare la app de nuevo.
vault-newer = Una versión más nueva de la app escribió sus notas. Actualice la app para abrirlas. No se cambió nada.
vault-unavailable = Ahora no se puede llegar a las notas. Números y guías funcionan. Cierre la app y ábrala de nuevo.
vault-settings-lost =
    { $kind ->
        [phrase] No se pudieron leer los ajustes, y vuelven a ser los iniciales. Sus notas siguen ahí: ábralas con su frase.
       *[pin] No se pudieron leer los ajustes, y vuelven a ser los iniciales. Sus notas siguen ahí: ábralas con su PIN.
    }
stays-app = La app misma, con sus números y guías públicos.
stays-traces = Lo que el teléfono recuerda por sí mismo: que la app se instaló, y cuándo se usó.
stays-store = Lo que sabe la tienda de apps: que la app se instaló con su cuenta.
stays-key-date = Una fecha más nueva en las claves de la app.
stays-copies = Copias que alguien hizo antes: imágenes de la pantalla, notas entregadas.

## Notas. «Eliminar» y «borrar sin retorno» son dos cosas distintas, con palabras distintas.

notes-empty = Todavía no hay notas.
notes-none-found = Ninguna nota tiene todas estas palabras.
notes-damaged =
    { $count ->
        [one] { $count } nota está dañada y no se puede leer.
        [many] { $count } de notas están dañadas y no se pueden leer.
       *[other] { $count } notas están dañadas y no se pueden leer.
    }
note-expires = desaparece { $date }
note-consent = { $date }: { $who } aceptó que { $whom } reciba: { $what }
note-warning-name = Esto parece un nombre. Si alguien más lee la nota, un nombre permite llegar hasta la persona. Escriba un nombre inventado.
note-warning-phone = Esto parece un número de teléfono. Si alguien más lee la nota, puede llamar a ese número. Si es posible, no lo escriba.
note-warning-document = Esto parece el número de un documento. Apunta a una sola persona. Si es posible, no lo escriba.
note-warning-email = Esto parece una dirección de correo. Si alguien más lee la nota, la dirección permite llegar hasta la persona. Si es posible, no la escriba.
note-delete = Eliminar
note-delete-means = La nota se va ahora, y su espacio queda libre. Alguien que copió antes la memoria del teléfono todavía podría leerla, con su PIN y en este teléfono.
notes-purge = Borrar sin retorno
notes-purge-means = Lo que usted eliminó, y toda copia anterior de sus notas, ya no se podrá leer nunca. Las notas que tiene ahora se quedan.
destroy-everything = Destruir todo
destroy-everything-means = Todas las notas, todos los PIN y todos los ajustes desaparecen para siempre, también las notas que abre otro PIN.
second-pin-means = Un nuevo segundo PIN abre otras notas, vacías al principio. Lo que abría un segundo PIN anterior desaparece.
destroy-pin-means = Este PIN destruye para siempre las notas que abre su PIN actual, y luego abre la app sin notas. Eso puede ponerle en peligro, o estar prohibido por la ley donde usted está.
