### translation: second_pass
name = La definición del Protocolo de la ONU, parte por parte
    .neutral = Ejercicio de lectura
about = Una comprobación para aprender: ¿hay en un caso sobre papel un acto, un medio y un fin? No para usar con una persona.
gate-training = Este es un caso para aprender. No lo uso para una persona que tengo delante.
    .cue = ejercicio
    .instead =
        Cierre esta comprobación. Con una persona, use una de nuestras ayudas para la conversación, y solo donde se cumplan sus condiciones.
item-age = ¿Qué edad tiene la persona en este caso?
    .cue = talla
    .help = La regla del Protocolo para niñas y niños vale para toda persona menor de 18 años, según informa ECPAT UK.
item-act-recruited = Captación de alguien
    .cue = parte 1, punto 1
item-act-transported = Transporte de alguien
    .cue = parte 1, punto 2
item-act-transferred = Traslado de alguien, que pasa de unas manos a otras
    .cue = parte 1, punto 3
item-act-harboured = Acogida de alguien: se le dio techo o se le tuvo en un lugar
    .cue = parte 1, punto 4
item-act-received = Recepción de alguien por otra persona
    .cue = parte 1, punto 5
item-means-force = Amenaza o uso de la fuerza
    .cue = parte 2, punto 1
item-means-coercion = Otra forma de coacción
    .cue = parte 2, punto 2
item-means-abduction = Rapto
    .cue = parte 2, punto 3
item-means-fraud = Fraude
    .cue = parte 2, punto 4
item-means-deception = Engaño
    .cue = parte 2, punto 5
item-means-power = Abuso de poder
    .cue = parte 2, punto 6
item-means-vulnerability = Abuso de una situación de vulnerabilidad
    .cue = parte 2, punto 7
item-means-payment = Pagos o beneficios, para obtener el consentimiento de una persona que controla a otra
    .cue = parte 2, punto 8
item-purpose-sexual = Explotación de la prostitución ajena, u otra explotación sexual
    .cue = parte 3, punto 1
item-purpose-labour = Trabajos o servicios forzados
    .cue = parte 3, punto 2
item-purpose-slavery = Esclavitud, o prácticas análogas a la esclavitud
    .cue = parte 3, punto 3
item-purpose-servitude = Servidumbre
    .cue = parte 3, punto 4
item-purpose-organs = Extracción de órganos
    .cue = parte 3, punto 5
item-purpose-other-exploitation = Otra forma de explotación
    .cue = parte 3, punto 6
rule-act = Acto: qué se hace
rule-means = Medio: cómo se hace
rule-purpose = Fin: para qué se hace
outcome-elements-adult = Las tres partes están en este caso
    .text =
        Para una persona adulta, la definición del Protocolo pide un acto, un medio y el fin de explotación. Se marcaron los tres.
outcome-elements-child = El acto y el fin están en este caso
    .text =
        Para una niña o un niño, el Protocolo no pide ningún medio. Bastan el acto y el fin.
outcome-no-act = No se marcó ningún acto
    .text =
        Sin captar, mover, acoger o recibir a alguien, la definición no se cumple. Aun así, otra cosa puede estar mal, y la ayuda puede hacer falta.
outcome-no-means = No se marcó ningún medio
    .text =
        Para una persona adulta, la definición pide uno de los medios. Un trabajo duro o mal pagado no basta por sí solo, y aun así puede ir contra la ley.
outcome-no-purpose = No se marcó ningún fin
    .text =
        El fin de explotación hace falta siempre, también para una niña o un niño. No hace falta que se haya logrado: basta la intención, según nuestra lectura.
outcome-child-means = Para una niña o un niño, el medio no cuenta
    .text =
        No busque fuerza ni mentiras. Si la edad no está clara, siga como con una niña o un niño; esta última regla es consejo nuestro.
outcome-consent-of-another = De quién es el consentimiento
    .text =
        En la lista de medios, el consentimiento es el de alguien que controla a otra persona y cobra por ello.
        Sobre el «sí» de la propia persona sometida a trata hay otra regla, que cita la UNODC: donde se usó uno de los medios, ese «sí» no cuenta.
outcome-list-is-open = La lista de fines es un mínimo
    .text =
        El Protocolo dice «como mínimo». También puede tratarse de otras formas de explotación.
outcome-no-border-needed = No hace falta una frontera
    .text =
        Cada acto basta por sí solo. Nadie tiene que cruzar una frontera, ni siquiera salir de una ciudad.
outcome-only-a-case = Esto fue un ejercicio
    .text =
        Una definición sobre papel no decide nada sobre nadie. Con personas reales, eso corresponde a servicios especializados y a tribunales.
