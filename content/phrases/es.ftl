### translation: second_pass
# A las personas adultas se les habla de «usted», a la niña o al niño de «tú». Evitamos palabras con
# género. «.back» dice en inglés, palabra por palabra, lo que dice el español.

## Quién soy, y si podemos hablar

who-i-am-health = Trabajo aquí, soy del personal de salud.
    .back = I work here, I am one of the health staff.
    .note = Diga su propio nombre de pila, si eso es seguro para usted.
who-i-am-outreach = Trabajo para una organización que ayuda a la gente. No soy de la policía.
    .back = I work for an organisation that helps people. I am not from the police.
    .note = Muestre esto solo si las dos frases son ciertas para usted.
who-i-am-border = Trabajo aquí, en la frontera. Primero le voy a decir qué tengo la obligación de comunicar.
    .back = I work here, at the border. First I am going to tell you what I have a duty to report.
    .note = Dígalo entero antes de preguntar nada.
may-i-talk = ¿Puedo hablar un momento con usted? Puede decir que no.
    .back = May I speak with you for a moment? You can say no.
    .note = Si la respuesta es no, dé las gracias a la persona y no pregunte nada.
which-language = ¿En qué idioma quiere hablar?
    .back = In what language do you want to talk?
    .note = Pregunte a la persona misma, no a quien la acompaña.
interpreter-by-phone = Voy a pedir interpretación por teléfono, si está de acuerdo.
    .back = I am going to ask for interpreting by phone, if you agree.
    .note = Nunca deje que interprete alguien que vino con la persona.
woman-or-man = ¿Prefiere hablar con una mujer o con un hombre? ¿O le da igual?
    .back = Do you prefer to talk with a woman or with a man? Or is it all the same to you?
    .note = Pregúntelo sobre quien interpreta y, si se puede elegir, también sobre usted.

## Qué guardo para mí, y qué debo comunicar

what-i-tell-others = No cuento a otros lo que usted dice. Pero quizá tengo la obligación de comunicar algunas cosas.
    .back = I do not tell others what you say. But maybe I have a duty to report some things.
    .note = Diga cuáles antes de que la persona le cuente algo; si no lo sabe, averígüelo primero.
child-in-danger = Si una niña o un niño está en peligro, tengo que decirlo a las personas que protegen a niñas y niños.
    .back = If a girl or a boy is in danger, I have to tell it to the people who protect girls and boys.
    .note = Compruebe primero su propia obligación, y muestre esto solo si la tiene.
no-call-without-you = No llamaré a la policía sin contar con usted. Si una ley me obliga, se lo diré antes.
    .back = I will not call the police without involving you. If a law obliges me, I will tell you beforehand.
    .note = Compruebe primero su propia obligación, también para niñas y niños y si hay peligro de muerte; no muestre esto si usted es de la policía o de la guardia de fronteras.
no-promise = No puedo prometer que funcione, pero lo voy a intentar. Le diré lo que puedo hacer y lo que no.
    .back = I cannot promise that it will work, but I am going to try. I will tell you what I can do and what I cannot.
    .note = No prometa lo que deciden otros.
i-believe-you = Le creo. Usted no tiene la culpa.
    .back = I believe you. You are not to blame.
    .note = Diga esto cuando la persona ya le ha contado algo, y no pida más.

## Seguridad, hablar a solas, y lo que una tarjeta o una llamada puede delatar

safe-to-talk = ¿Puede hablar ahora sin peligro?
    .back = Can you talk now without danger?
    .note = Si no, no pregunte nada más; dé la ayuda habitual y busque otro momento.
talk-alone = ¿Quiere hablar conmigo en privado?
    .back = Do you want to talk with me in private?
    .note = Muestre esto solo donde no pueda verlo nadie que vino con la persona; si no, use una razón normal para estar a solas.
quieter-place = ¿Vamos a un lugar más tranquilo?
    .back = Shall we go to a quieter place?
    .note = Vaya únicamente a donde otros no puedan ver ni oír, y quédese si la persona lo prefiere.
who-came = ¿Quién está aquí con usted?
    .back = Who is here with you?
    .note = Pregúntelo solo cuando no haya nadie más con la persona.
somebody-waiting = ¿Alguien le está esperando?
    .back = Is someone waiting for you?
    .note = Si es así, pregunte cuánto tiempo se puede hablar sin peligro.
safe-here = ¿Está a salvo aquí?
    .back = Are you safe here?
    .note = Crea lo que responde la persona: muchas veces es quien mejor conoce los peligros.
phone-seen = ¿Alguien más revisa su teléfono?
    .back = Does anyone else check your phone?
    .note = Si es así, no envíe nada a este teléfono y no guarde ningún número en él.
carry-card = ¿Puede llevar encima esta tarjeta sin peligro?
    .back = Can you carry this card on you without danger?
    .note = Si no, diga el número en voz alta y ayude a la persona a recordarlo.
call-traces = Una llamada queda en la lista de llamadas. También puede estar en la factura.
    .back = A call stays in the call list. It may also be on the bill.
    .note = Dígalo antes de proponer una llamada; borrar la lista no cambia la factura.
way-home = ¿Puede volver sin peligro a su casa, o al lugar donde duerme?
    .back = Can you go back without danger to your home, or to the place where you sleep?
    .note = No prometa seguridad; pregunte qué haría más seguro el camino.

## Médico, dolor, medicinas

need-doctor = ¿Necesita atención médica?
    .back = Do you need medical care?
    .note = Ofrezca atención, sean cuales sean las respuestas a otras preguntas.
in-pain = ¿Tiene dolor? Puede señalar el lugar.
    .back = Are you in pain? You can point to the place.
medicine = ¿Necesita medicinas?
    .back = Do you need medicines?
pregnant = ¿Es posible que haya un embarazo? No tiene que responder.
    .back = Is it possible that there is a pregnancy? You do not have to answer.
    .note = Pregúntelo solo en privado y si la atención lo exige; no decida por el aspecto a quién preguntar.

## Qué hace falta ahora

what-worries = ¿Qué es lo que más le preocupa ahora? Puede decir tanto o tan poco como quiera.
    .back = What worries you most now? You can say as much or as little as you want.
    .note = Escuche; no insista en que cuente su historia.
water-food-sleep = ¿Necesita agua, comida o un lugar para dormir?
    .back = Do you need water, food or a place to sleep?
    .note = Nada de esto puede depender de lo que la persona cuente.
your-papers = ¿Tiene sus documentos con usted?
    .back = Do you have your documents with you?
    .note = Diga por qué pregunta y quién verá la respuesta; no empiece por los documentos.

## Números, lugares, otras personas

people-here = Aquí hay personas que pueden ayudar. No cuesta nada.
    .back = Here there are people who can help. It costs nothing.
    .note = Muestre esto solo si sabe que las dos cosas son ciertas hoy.
number-free = Puede llamar gratis a este número.
    .back = You can call this number free of charge.
    .note = Muestre esto solo si la app lo dice, y para el teléfono que usará la persona.
shall-i-call = ¿Quiere que llame yo por usted? Lo haré solo si me dice que sí.
    .back = Do you want me to call for you? I will do it only if you tell me yes.
    .note = Diga primero qué cambia la llamada para la persona, y acuerde qué puede usted contar.
call-together = ¿Quiere llamar a este número junto conmigo?
    .back = Do you want to call this number together with me?
    .note = Diga primero quién contesta: una organización de apoyo, una oficina del Estado o la policía.
official-report = ¿Quiere denunciar algo ante la policía? Puedo ayudarle. También puede decir que no.
    .back = Do you want to report something to the police? I can help you. You can also say no.
    .note = Explique primero a la persona sus derechos; para algunas personas no es seguro ir a la policía.
ask-protection = Aquí puede pedir la protección que se da a las personas refugiadas.
    .back = Here you can ask for the protection that is given to refugees.
    .note = Las reglas cambian según el lugar: sepa primero dónde se pide y quién puede explicarlo.
come-back = Puede volver cuando quiera, también si hoy dice que no.
    .back = You can come back whenever you want, also if you say no today.
    .note = Diga a qué horas hay alguien; no muestre esto donde no haya certeza de ello.

## Elegir, parar, irse

no-need-to-tell = No tiene que contarme nada.
    .back = You do not have to tell me anything.
you-can-stop = Puede decir que no, y puede parar en cualquier momento.
    .back = You can say no, and you can stop at any moment.
    .note = Después de un no, dé completa la ayuda por la que vino la persona.
you-decide = Decide usted. Yo puedo decirle qué es posible.
    .back = You decide. I can tell you what is possible.
    .note = Para niñas y niños, y si hay peligro de muerte, pueden valer otras reglas: compruebe primero su propia obligación.

## Con una niña o un niño: palabras sencillas, y ninguna promesa que no se pueda cumplir

child-my-name = Hola, me llamo …
    .speech = Hola, me llamo
    .back = Hello, my name is …
    .note = Después diga el nombre con que la niña o el niño puede llamarle.
child-not-in-trouble = No estás en problemas. No hiciste nada malo.
    .back = You are not in trouble. You did nothing wrong.
    .note = No prometa nada sobre lo que decidirán otros.
child-trusted-adult = ¿Hay una persona adulta en quien confías?
    .back = Is there an adult you trust?
    .note = No insista en la madre, el padre o quien acompaña: quizá es esa persona la que hace daño.
child-ask-helper = Tengo que pedir ayuda a una persona que ayuda a niñas y niños. Te lo diré antes de hacerlo.
    .back = I have to ask for help from a person who helps girls and boys. I will tell you before I do it.
    .note = Compruebe primero su propia obligación; nunca prometa a una niña o un niño no decírselo a nadie.
child-i-stay = Ahora me quedo contigo. Te avisaré antes de irme.
    .back = Now I stay with you. I will let you know before I leave.
    .note = Muestre esto solo si puede cumplirlo, y diga quién se queda después de usted.

## Lo que la persona puede señalar

reply-yes = Sí.
    .back = Yes.
reply-no = No.
    .back = No.
    .note = Acéptelo enseguida; no pregunte por qué, y no vuelva a preguntar.
reply-not-sure = No lo sé con seguridad.
    .back = I do not know for sure.
reply-no-answer = No quiero responder.
    .back = I do not want to answer.
    .note = No vuelva a hacer esta pregunta.
reply-not-understood = No entiendo.
    .back = I do not understand.
    .note = Dígalo con otras palabras, o pida interpretación.
reply-stop = Pare, por favor.
    .back = Stop, please.
    .note = Pare enseguida, y no pregunte por qué.
reply-later = Ahora no. Más tarde.
    .back = Not now. Later.
reply-not-here = Aquí no.
    .back = Not here.
reply-alone = Quiero estar sin compañía.
    .back = I want to be without company.
    .note = Dé espacio; no deje sin compañía a una niña o un niño que lo está pasando mal.
reply-write = Escríbalo, por favor.
    .back = Write it down, please.
    .note = Pregunte primero si la persona puede llevar un papel sin peligro.
reply-call = Quiero llamar a alguien.
    .back = I want to call someone.
    .note = Diga primero que una llamada deja rastro; quizá la persona puede usar el teléfono de usted.
reply-woman = Prefiero hablar con una mujer.
    .back = I prefer to talk with a woman.
reply-man = Prefiero hablar con un hombre.
    .back = I prefer to talk with a man.
reply-pain = Me duele. Voy a señalar el lugar.
    .back = It hurts. I am going to point to the place.
reply-water = Agua, por favor.
    .back = Water, please.
reply-toilet = Necesito ir al baño.
    .back = I need to go to the toilet.
