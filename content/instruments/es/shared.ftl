### translation: second_pass

## Condiciones que tienen que cumplirse antes de observar o preguntar algo

gate-ready = Ahora tengo tiempo, mantengo la calma, y sé cómo preguntar y cómo responder.
    .cue = tiempo
    .instead =
        No empiece. Dé la ayuda que da a todo el mundo.
        Pida ayuda a alguien del equipo con formación para esto, o acuerde un momento en que usted pueda.
        Lea «Si sospecha una situación de trata: antes de reaccionar» cuando tenga un minuto de calma.
gate-private = Estamos a solas: nadie de quienes vinieron con la persona puede oírnos ni vernos.
    .cue = calma
    .instead =
        No pregunte ahora nada sobre control, trabajo o deudas. Mantenga un trato amable.
        Use una razón normal para hablar a solas. En una frontera: se habla con cada persona por separado. En un centro de salud: este examen se hace en privado.
        Haga lo mismo con todo el mundo, para que nadie llame la atención.
        Si quien acompaña se niega, no discuta. Siga con preguntas normales.
        Si es seguro, pase un número de forma normal, entre otros números que recibe todo el mundo.
        Dé una razón para volver, como un resultado o un formulario, e inténtelo entonces otra vez.
gate-interpreter = Tenemos un idioma común, o la interpretación es segura: quien interpreta no es quien acompaña, ni alguien de la familia, ni una niña o un niño, ni alguien del mismo viaje.
    .cue = palabras
    .instead =
        No deje que interprete quien acompaña, alguien de la familia, una niña o un niño, ni alguien del mismo viaje.
        Llame a un servicio de interpretación por teléfono, con alguien que no conozca a la persona. Pregunte qué idioma, y si mejor una mujer o un hombre.
        Mientras tanto, use las tarjetas de frases: no necesitan interpretación.
        Dé números donde alguien conteste en el idioma de la persona.
gate-referral = Sé a dónde podría acudir la persona desde aquí.
    .cue = lista
    .instead =
        No abra un tema al que no puede responder. Dé apoyo de primera línea y la ayuda que da a todo el mundo.
        Pregunte a quien le supervisa a usted o a una línea de atención qué servicio está cerca. Hágalo sin nombres.
        Planee otra conversación, y averígüelo antes.
gate-consent = Dije quién soy, qué no puedo guardar para mí, y que la persona puede negarse y parar en cualquier momento. La persona dijo que sí, con sus propias palabras.
    .cue = bien
    .instead =
        Un no es una respuesta. Dé las gracias a la persona y no pregunte nada.
        Diga que hay ayuda, y que la oferta sigue en pie. Luego dé la ayuda que da a todo el mundo.
        Si es seguro, deje un número o un lugar que se pueda usar más tarde.
        Si solo aceptó quien acompaña, todavía no ha aceptado nadie.

## Tipos de respuesta

option-adult = Una persona adulta
    .cue = grande
option-child = Menos de 18 años
    .cue = pequeño
option-unsure = No está claro
    .cue = medio
option-parent = Con su madre, su padre o quien tiene la tutela
    .cue = casa
option-other-adult = Con otra persona adulta
    .cue = mapa
option-nobody = Sin ninguna persona adulta
    .cue = individual

## Lo que se ve, sin decir nada

item-age = ¿Qué edad parece tener la persona?
    .cue = talla
    .help = Si no está claro si alguien ya tiene 18 años, siga como con una niña o un niño.
item-child-company = ¿Con quién está la niña o el niño?
    .cue = grupo
    .help = No le crea sin más a alguien que dice ser la madre o el padre, y no acuse a nadie.
item-minder = Alguien habla por la persona, la vigila o no se aparta de su lado
    .cue = compañía
    .help = Que no haya nadie al lado no significa que todo esté bien.
item-papers-held = Otra persona guarda los documentos, el dinero o el teléfono de la persona
    .cue = pasajes
item-fear = Miedo, o mucho cuidado con quién está cerca y con lo que se dice
    .cue = ánimo
    .help = En un lugar así hay muchas razones para tener miedo.
item-quiet-pressure = Presión silenciosa: una mirada, un mensaje, un silencio repentino
    .cue = volumen
item-injury = Lesiones, o señales de una enfermedad que nadie trata
    .cue = arreglos
item-neglect = Señales de hambre, de dormir muy poco o de no poder lavarse
    .cue = comidas
item-hard-to-explain = A la persona le cuesta mucho decir qué le duele o qué pasó
    .cue = idioma

## Lo que se pregunta a una persona adulta

item-safe-company = ¿Se siente a salvo con las personas con quienes está?
    .cue = buen grupo
item-arranged = ¿Alguien organizó para usted este viaje, este trabajo o este lugar?
    .cue = reserva
    .help = Muchísimos viajes los organiza alguien. Por sí solo, esto dice poco.
item-own-papers = ¿Tiene con usted sus propios documentos y su teléfono?
    .cue = pasajes propios
item-owes = ¿Le debe a alguien dinero o trabajo por este viaje, este trabajo o este lugar?
    .cue = saldo
item-danger-today = ¿Podría pasar algo malo si vuelve hoy al lugar donde se queda?
    .cue = camino de vuelta
item-brought = ¿Alguien le trajo aquí, o decidió dónde vive usted?
    .cue = trayecto
item-different = ¿Es el trabajo, o la vida aquí, algo distinto de lo que alguien le prometió?
    .cue = pedido cambiado
item-can-leave = ¿Podría dejar este trabajo o este lugar si quisiera?
    .cue = día libre
item-threat = ¿Alguien le ha hecho daño o le ha amenazado, o a alguien a quien usted quiere?
    .cue = tormenta
item-contact = ¿Puede hablar con su familia y sus amistades cuando quiere?
    .cue = correo
item-unwilling = ¿Tiene que hacer un trabajo, u otras cosas, que no quiere hacer?
    .cue = turno extra
item-pay-kept = ¿Otra persona toma el dinero que usted gana, o se queda con él?
    .cue = cartera
item-doctor-today = ¿Tiene un dolor, una lesión o una enfermedad que alguien debería revisar hoy?
    .cue = revisión
item-kept-from-care = ¿Alguien le ha impedido recibir atención médica o tomar sus medicinas?
    .cue = agenda
item-work-harm = ¿Su trabajo, o el lugar donde vive, le hace enfermar o le hace daño?
    .cue = herramientas
item-safe-home = ¿Se siente a salvo donde vive y donde trabaja?
    .cue = vivienda
item-unwanted-touch = ¿Alguien le ha tocado a usted el cuerpo, o le ha hecho hacer cosas con el cuerpo, cuando usted no quería?
    .cue = distancia
    .help = Pregúntelo solo donde la respuesta pueda cambiar la atención de hoy, y dígalo. No hacen falta detalles.

## Lo que se pregunta a una niña o un niño, o a alguien que quizá lo es

item-child-safe = ¿Te sientes a salvo con las personas con quienes estás?
    .cue = buen día
    .help = No presione, no investigue, y no prometa nada que no pueda cumplir.
item-child-brought = ¿Te trajo aquí alguien que no es de tu familia?
    .cue = paseo
item-child-made-to = ¿Alguien te hace trabajar, pedir dinero a la gente, o hacer cosas que no quieres hacer?
    .cue = limpieza
item-child-hurt = ¿Te duele algo, o te sientes mal?
    .cue = vendaje
item-child-trusted = ¿Hay una persona adulta en quien confías y que te gustaría tener aquí?
    .cue = tarjeta
    .help = Puede ser alguien distinto de la persona adulta que está aquí ahora.

## A qué pueden apuntar las respuestas

rule-act = Que alguien captó, trasladó, alojó o recibió a la persona
rule-means = Fuerza, amenazas, mentiras, control, o que alguien se aprovecha de una situación de debilidad
rule-purpose = Trabajo u otras cosas contra la voluntad de la persona, o en provecho de otra

## Qué ofrecer, y lo que esto no puede decir

outcome-danger = El peligro es lo primero
    .text =
        Pregunte qué podría pasar hoy y qué ayudó antes. Muchas veces es la persona quien mejor conoce el peligro.
        No intente un rescate. Pida ayuda a personas que conocen la situación local.
        Si hay peligro de muerte ahora: el número de emergencia. Diga lo que hace antes de hacerlo.
outcome-health = Algo que necesita atención hoy
    .text =
        Ofrezca atención ahora, en privado, sean cuales sean las respuestas a las otras preguntas.
        Pregunte antes de tocar, y explique cada paso.
        Si usted no es personal de salud: ofrezca buscar personal médico o de enfermería.
outcome-care-soon = Atención que no debería esperar
    .text =
        Cierta atención después de la violencia sexual solo funciona si empieza pronto. Abra ahora el protocolo de su servicio de salud. Nuestras fuentes no dan plazos.
        Ofrézcala; decide la persona. Para recibir atención no hace falta denunciar nada ante la policía, salvo que la ley local diga otra cosa: compruébelo.
outcome-child-protection = Una niña o un niño, o alguien que quizá lo es
    .text =
        Mantenga la calma y un trato amable. Crea lo que dice la niña o el niño, y no prometa nada que no pueda cumplir.
        No le haga hablar, no investigue, y no insista en que esté presente la persona adulta que está aquí.
        Llame al personal de protección de la infancia: a partir de aquí, ese personal dirige los pasos.
        No deje sin compañía a una niña o un niño que lo está pasando mal.
outcome-separated-child = Una niña o un niño sin madre, padre ni nadie con su tutela
    .text =
        Diga ahora al personal de protección de la infancia que la niña o el niño quizá está separado de su familia o sin compañía.
        Anote para ese personal lo que vio, no lo que piensa. No deje que nadie se lleve a la niña o al niño solo porque dice ser de la familia.
outcome-first-line = Apoyo de primera línea, para todo el mundo
    .text =
        Escuche, sin juzgar y sin presionar.
        Pregunte qué hace falta ahora. Muestre que lo toma en serio: no fue culpa de la persona.
        Ayuda práctica, información y más seguridad: las seis partes, en este encuentro.
outcome-nothing-noticed = No se notó ni se dijo nada
    .text =
        Eso no significa que todo esté bien. Muchas personas no lo cuentan, y nadie tiene que hacerlo.
        Ofrezca la misma ayuda, de la misma forma, que a todo el mundo.
outcome-safety = La seguridad, antes de entregar nada
    .text =
        Pregunte: ¿es seguro llevar esto encima? ¿Quién ve el teléfono y el bolso?
        Una llamada queda en la lista de llamadas y puede estar en la factura.
        No prometa seguridad: quizá no es posible una seguridad completa.
outcome-refer = Incluir a otros servicios, con consentimiento de la persona
    .text =
        Explique qué servicios hay, cómo trabajan, y qué cambia un contacto para la persona.
        Deje que elija la persona. No contacte a nadie antes de que haya un sí, y no cuente más de lo acordado.
        Si la ley le obliga a informar a las autoridades, dígalo antes de seguir.
        Con una niña o un niño, o alguien que quizá lo es, valen otras reglas: el personal de protección de la infancia dirige los pasos.
outcome-asylum = La protección para personas refugiadas es otra vía, y sigue abierta
    .text =
        Alguien puede necesitar asilo y esta ayuda al mismo tiempo. Una cosa no sustituye a la otra.
        Diga que se puede pedir protección, y dónde. Las reglas locales varían.
outcome-declines = Un no es una respuesta normal
    .text =
        En un servicio de urgencias de Estados Unidos, 8 de 10 personas con un resultado positivo rechazaron todo lo que se les ofreció.
        Acéptelo con calma. No pregunte por qué, y no vuelva a preguntar.
        Diga que la oferta sigue en pie, y dónde se puede encontrar ayuda más tarde.
outcome-no-proof = No demuestra nada
    .text =
        Las señales y las respuestas no demuestran nada, y su ausencia tampoco. También pueden apuntar a otra cosa.
        Quien quiere controlar a alguien puede conocer también listas como esta.
        Solo los servicios especializados pueden decir más. Este resultado es una razón para ofrecer apoyo, y nada más.
outcome-not-validated = Esta ayuda para la conversación no se ha puesto a prueba
    .text =
        El equipo de redacción la preparó a partir de orientaciones publicadas. Nadie ha medido cuántas veces acierta o se equivoca.
outcome-reporting = Informar a las autoridades
    .text =
        Si tiene que informar a las autoridades depende de la ley local: compruébelo, y nunca lo dé por hecho.
        Diga qué no puede guardar para usted antes de que le cuenten algo.
