# Textos de las ayudas para la conversación y de las tarjetas de frases, español.
# review: second_pass

## Ayudas: las condiciones, los puntos, el resultado. Nunca una etiqueta para una persona.

screening-kind-aid = Nuestra propia ayuda para la conversación. No se ha puesto a prueba.
screening-kind-training = Para aprender. No para usar con una persona.
screening-kind-published = Publicado por otros
gate-holds = Sí
gate-holds-not = No
gate-referral-found = La app conoce números o lugares para { $place }.
gate-referral-none = La app no conoce ningún número ni lugar para { $place }.
gate-referral-unknown = Usted no indicó un lugar. ¿Sabe a dónde podría acudir la persona?
answer-yes = Sí
answer-no = No
answer-unsure = No lo sé con seguridad
answer-declined = Prefiere no decirlo
answer-declined-self = No quiero decirlo
answer-seen = Visto
answer-not-seen = No visto
act-continue = Seguir
act-back = Atrás
act-stop = Parar, y ver qué ofrecer
act-skip = Saltar
act-show = Mostrar
act-hand-over = Dejar que la persona responda a solas
act-worker-is-back = Tengo otra vez el teléfono
act-discreet = Palabras neutras
act-plain = Más largo
act-end = Terminar, no guardar nada
neutral-hand-over = Ceder turno
neutral-end = Fin
neutral-declined = No dicho
self-stop = Parar
self-skip = Siguiente
lead-gate = Todo esto tiene que cumplirse antes de observar o preguntar algo.
lead-instead = Ahora no. En su lugar se puede hacer esto.
lead-observe = Mire, sin decir nada. Marque lo que ve.
lead-ask = Una a la vez. La persona puede saltarse cualquier pregunta, y parar.
handed-back = Gracias. Devuelva el teléfono, por favor.
done-neutral = Fin de la lista.
result-title = Qué ofrecer ahora
result-noticed = Qué se notó y se dijo
result-nothing-noticed = Nada que se tenga en cuenta aquí.
result-points = A qué puede apuntar
point-met = Algo apunta a esto.
point-not-met = Nada apunta a esto.
point-not-asked = No preguntado.
point-not-needed = No hace falta para una niña o un niño.
part-urgent = Primero
part-child = Para una niña o un niño
part-offer = Ofrecer
part-safety = Seguridad
part-referral = Otros servicios
part-protection = Protección
part-decline = Si la persona dice que no
part-caution = Lo que esto no puede decir
result-here = Números y lugares para { $place }
result-here-none = La app no conoce ningún número ni lugar para { $place }.
result-here-unnamed = Usted no indicó un lugar. Busque números y lugares en el directorio.
result-kept = No se guarda nada de esto. Desaparece cuando usted sale, a menos que guarde un resumen en sus notas.
card-population = Probado con
card-structure = Qué es
card-decides = Regla propia
card-licence = Condiciones
card-not-for = No es para
card-tested-in = Probado en
card-wording = Las preguntas
wording-own = Aquí, con nuestras propias palabras.
wording-licensed = Aquí, con las palabras de sus autores, que lo permiten.
wording-not-here = No están aquí.
figures-none = No conocemos cifras que digan cuántas veces acierta.
figure-both = Marcó al { $sensitivity } % de las personas en la situación que se quiere detectar, y dejó sin marcar al { $specificity } % de las demás.
figure-sensitivity = Marcó al { $sensitivity } % de las personas en la situación que se quiere detectar. No sabemos a cuántas de las demás marcó.
figure-specificity = Dejó sin marcar al { $specificity } % de las personas que no están en la situación que se quiere detectar. No sabemos a cuántas de las demás marcó.
figure-neither = No se dio ninguna proporción.
figure-common = Entre las personas estudiadas, el { $prevalence } % estaba en esa situación.
predictive-positive = Supongamos que { $prevalence } de cada 100 personas están en la situación que se quiere detectar. Entonces, de 100 personas con resultado positivo, { $concerned ->
    [0] menos de una lo está
    [one] más o menos { $concerned } lo está
    [many] más o menos { $concerned } lo están
   *[other] más o menos { $concerned } lo están
}. Las otras, más o menos { $others }, no lo están.
predictive-negative = { $concerned ->
    [0] De 100 personas con resultado negativo, menos de una está de todos modos en la situación que se quiere detectar.
    [one] De 100 personas con resultado negativo, más o menos { $concerned } está de todos modos en la situación que se quiere detectar.
    [many] De 100 personas con resultado negativo, más o menos { $concerned } están de todos modos en la situación que se quiere detectar.
   *[other] De 100 personas con resultado negativo, más o menos { $concerned } están de todos modos en la situación que se quiere detectar.
}
predictive-nobody = Con estas cifras nadie tiene un resultado positivo.
predictive-ppv = Valor predictivo positivo: { $share } %.
predictive-npv = Valor predictivo negativo: { $share } %.
predictive-caution = Lo calculamos nosotros, a partir del estudio que se nombra aquí. En otro lugar, otro idioma u otro grupo de personas puede ser muy distinto. Un resultado es una razón para ofrecer apoyo, y nada más.
summary-title = Conversación mantenida { $date }
summary-aid = { $name }, versión { $version }, { $date }
summary-observed = Notado y dicho:
summary-points = Puede apuntar a:
summary-caution = Nada de esto es una prueba.

## Tarjetas de frases

phrase-topic-opening = Para empezar
phrase-topic-confidence = Qué guardo para mí, qué debo comunicar
phrase-topic-safety = Seguridad, hablar a solas
phrase-topic-health = Salud
phrase-topic-needs = Qué hace falta ahora
phrase-topic-help = Números, lugares, otras personas
phrase-topic-choice = Usted decide
phrase-topic-child = Con una niña o un niño
phrase-topic-reply = Para señalar
phrases-other-language = Todavía no hay frases en este idioma ({ $language }). Estas están en inglés.
