### translation: second_pass
# Aux adultes on dit « vous », à l’enfant « tu ». On évite les mots qui ont un genre. « .back » dit mot
# à mot en anglais ce que dit le français.

## Qui je suis, et pouvons-nous parler

who-i-am-health = Je travaille ici. Je fais partie du personnel de santé.
    .back = I work here. I am part of the health staff.
    .note = Dites votre prénom, si c’est sans danger pour vous.
who-i-am-outreach = Je travaille pour une organisation qui aide les gens. Je ne suis pas de la police.
    .back = I work for an organisation that helps people. I am not from the police.
    .note = Montrez ceci seulement si les deux phrases sont vraies pour vous.
who-i-am-border = Je travaille ici, à la frontière. D’abord, je vais vous dire ce que je dois signaler.
    .back = I work here, at the border. First, I am going to tell you what I have to report.
    .note = Dites-le en entier avant de demander quoi que ce soit.
may-i-talk = Puis-je vous parler un moment ? Vous pouvez dire non.
    .back = May I speak to you for a moment? You can say no.
    .note = Si la réponse est non, remerciez la personne et ne demandez rien.
which-language = Quelle langue voulez-vous parler ?
    .back = Which language do you want to speak?
    .note = Demandez à la personne elle-même, pas à la personne qui l’accompagne.
interpreter-by-phone = Je vais demander une personne qui traduit par téléphone, si vous êtes d’accord.
    .back = I am going to ask for a person who translates by telephone, if you agree.
    .note = Ne prenez jamais comme interprète quelqu’un qui est venu avec la personne.
woman-or-man = Préférez-vous parler avec une femme ou avec un homme ? Ou est-ce la même chose pour vous ?
    .back = Do you prefer to talk with a woman or with a man? Or is it the same thing for you?
    .note = Posez cette question au sujet de l’interprète et, s’il y a le choix, à votre propre sujet.

## Ce qui reste entre nous, et ce qui ne peut pas y rester

what-i-tell-others = Je ne répète pas aux autres ce que vous dites. Mais il y a des choses que je dois peut-être signaler.
    .back = I do not repeat to others what you say. But there are things that I perhaps have to report.
    .note = Dites lesquelles avant que la personne raconte quoi que ce soit ; si vous ne le savez pas, renseignez-vous d’abord.
child-in-danger = Si un enfant est en danger, je dois le dire aux personnes qui protègent les enfants.
    .back = If a child is in danger, I have to tell the people who protect children.
    .note = Vérifiez d’abord votre propre obligation, et montrez ceci seulement si vous l’avez.
no-call-without-you = Je n’appellerai pas la police sans vous. Si une loi m’y oblige, je vous le dirai d’abord.
    .back = I will not call the police without you. If a law obliges me to, I will tell you first.
    .note = Vérifiez d’abord votre propre obligation, aussi pour un enfant et en cas de danger de mort ; ne montrez pas ceci si vous êtes de la police ou garde-frontière.
no-promise = Je ne peux pas promettre que ça marchera, mais je vais essayer. Je dirai ce que je peux faire et ce que je ne peux pas.
    .back = I cannot promise that it will work, but I am going to try. I will say what I can do and what I cannot.
    .note = Ne promettez rien de ce qui dépend d’autres personnes.
i-believe-you = Je vous crois. Ce n’est pas votre faute.
    .back = I believe you. It is not your fault.
    .note = Dites ceci quand la personne vous a raconté quelque chose, et n’en demandez pas plus.

## Sécurité, parler en privé, et ce qu’une carte ou un appel peut trahir

safe-to-talk = Pouvez-vous parler maintenant sans danger ?
    .back = Can you talk now without danger?
    .note = Sinon, ne demandez plus rien ; donnez l’aide habituelle et cherchez un autre moment.
talk-alone = Voulez-vous parler avec moi en privé ?
    .back = Do you want to talk with me in private?
    .note = Montrez ceci seulement là où les personnes qui accompagnent ne peuvent pas le voir ; sinon, trouvez une raison ordinaire de parler en privé.
quieter-place = Voulez-vous aller dans un endroit plus calme ?
    .back = Do you want to go to a calmer place?
    .note = Allez seulement là où d’autres ne peuvent ni vous voir ni vous entendre, et restez sur place si la personne le préfère.
who-came = Qui est ici avec vous ?
    .back = Who is here with you?
    .note = Demandez-le seulement en privé, quand il n’y a que la personne et vous.
somebody-waiting = Est-ce que quelqu’un vous attend ?
    .back = Is somebody waiting for you?
    .note = Si oui, demandez combien de temps vous pouvez parler ensemble sans danger.
safe-here = Êtes-vous en sécurité ici ?
    .back = Are you safe here?
    .note = Croyez la réponse : c’est souvent la personne qui connaît le mieux les dangers.
phone-seen = Est-ce que quelqu’un d’autre regarde dans votre téléphone ?
    .back = Does somebody else look in your phone?
    .note = Si oui, n’envoyez rien à ce téléphone et n’y enregistrez aucun numéro.
carry-card = Pouvez-vous garder cette carte sur vous sans danger ?
    .back = Can you keep this card on you without danger?
    .note = Sinon, dites le numéro à voix haute et aidez la personne à le retenir.
call-traces = Un appel reste dans la liste des appels. Il peut aussi être sur la facture.
    .back = A call stays in the call list. It can also be on the bill.
    .note = Dites-le avant de proposer d’appeler ; effacer la liste ne change pas la facture.
way-home = Pouvez-vous rentrer sans danger, chez vous ou là où vous dormez ?
    .back = Can you go back without danger, home or to where you sleep?
    .note = Ne promettez pas la sécurité ; demandez ce qui rendrait le chemin plus sûr.

## Médecin, douleur, médicaments

need-doctor = Avez-vous besoin d’un médecin ?
    .back = Do you need a doctor?
    .note = Proposez des soins, quelles que soient les réponses aux autres questions.
in-pain = Avez-vous mal ? Vous pouvez montrer l’endroit.
    .back = Are you in pain? You can point to the place.
medicine = Avez-vous besoin de médicaments ?
    .back = Do you need medicines?
pregnant = Attendez-vous un bébé, ou est-ce possible ? Rien ne vous oblige à répondre.
    .back = Are you expecting a baby, or is it possible? Nothing obliges you to answer.
    .note = Demandez-le seulement en privé et si les soins l’exigent ; ne décidez pas à l’apparence à qui le demander.

## Ce qu’il faut maintenant

what-worries = Qu’est-ce qui vous inquiète le plus maintenant ? Vous pouvez en dire beaucoup ou peu, comme vous voulez.
    .back = What worries you most now? You can say a lot or a little about it, as you like.
    .note = Écoutez ; n’insistez pas pour avoir toute l’histoire.
water-food-sleep = Avez-vous besoin d’eau, de nourriture ou d’un endroit pour dormir ?
    .back = Do you need water, food or a place to sleep?
    .note = Rien de cela ne doit dépendre de ce que la personne vous raconte.
your-papers = Avez-vous vos papiers avec vous ?
    .back = Do you have your papers with you?
    .note = Dites pourquoi vous demandez et qui verra la réponse ; ne commencez pas par les papiers.

## Numéros, lieux, autres personnes

people-here = Il y a ici des gens qui peuvent aider. C’est gratuit.
    .back = There are people here who can help. It is free.
    .note = Montrez ceci seulement si vous savez que les deux sont vrais aujourd’hui.
number-free = L’appel à ce numéro est gratuit.
    .back = The call to this number is free of charge.
    .note = Montrez ceci seulement si l’appli le dit, et pour le téléphone que la personne utilisera.
shall-i-call = Voulez-vous que j’appelle pour vous ? Je le ferai seulement si vous dites oui.
    .back = Do you want me to call for you? I will do it only if you say yes.
    .note = Dites d’abord ce que l’appel change pour la personne, et convenez avec elle de ce que vous pouvez dire.
call-together = Voulez-vous appeler ce numéro avec moi ?
    .back = Do you want to call this number with me?
    .note = Dites d’abord qui répond : une organisation de soutien, un service de l’État ou la police.
official-report = Voulez-vous signaler quelque chose à la police ? Je peux vous aider. Vous pouvez aussi dire non.
    .back = Do you want to report something to the police? I can help you. You can also say no.
    .note = Expliquez d’abord ses droits à la personne ; pour certaines personnes, aller à la police n’est pas sans danger.
ask-protection = Ici, vous pouvez demander la protection donnée aux réfugiés.
    .back = Here, you can ask for the protection given to refugees.
    .note = Les règles varient : sachez d’abord où la demander et qui peut l’expliquer.
come-back = Vous pouvez revenir quand vous voulez, même si vous dites non aujourd’hui.
    .back = You can come back whenever you want, even if you say no today.
    .note = Dites à quelles heures il y a quelqu’un ; ne montrez pas ceci là où ce n’est pas certain.

## Choisir, arrêter, partir

no-need-to-tell = Rien ne vous oblige à me dire quelque chose.
    .back = Nothing obliges you to tell me something.
you-can-stop = Vous pouvez dire non, et vous pouvez arrêter à tout moment.
    .back = You can say no, and you can stop at any moment.
    .note = Après un non, donnez en entier l’aide pour laquelle la personne est venue.
you-decide = C’est vous qui décidez. Je peux vous dire ce qui est possible.
    .back = It is you who decide. I can tell you what is possible.
    .note = Pour un enfant, et en cas de danger de mort, d’autres règles peuvent valoir : vérifiez d’abord votre propre obligation.

## Avec un enfant : des mots simples, et aucune promesse impossible à tenir

child-my-name = Bonjour, je m’appelle …
    .speech = Bonjour, je m’appelle
    .back = Hello, my name is …
    .note = Dites ensuite le nom par lequel l’enfant peut vous appeler.
child-not-in-trouble = Ici, personne n’est fâché contre toi. Tu n’as rien fait de mal.
    .back = Here, nobody is angry with you. You did nothing wrong.
    .note = Ne promettez rien sur ce que d’autres décideront.
child-trusted-adult = Y a-t-il une grande personne en qui tu as confiance ?
    .back = Is there a grown-up whom you trust?
    .note = N’insistez pas pour que ce soit un parent ou la personne qui accompagne : c’est peut-être cette personne qui fait du mal.
child-ask-helper = Je dois demander de l’aide à une personne qui aide les enfants. Je te le dirai avant de le faire.
    .back = I have to ask a person who helps children for help. I will tell you before I do it.
    .note = Vérifiez d’abord votre propre obligation ; ne promettez jamais à un enfant de ne le dire à personne.
child-i-stay = Je reste avec toi maintenant. Je te le dirai avant de partir.
    .back = I am staying with you now. I will tell you before I leave.
    .note = Montrez ceci seulement si vous pouvez tenir cette promesse, et dites qui reste après vous.

## Ce que la personne peut montrer

reply-yes = Oui.
    .back = Yes.
reply-no = Non.
    .back = No.
    .note = Acceptez tout de suite ; ne demandez pas pourquoi, et ne redemandez pas.
reply-not-sure = Je ne sais pas vraiment.
    .back = I do not really know.
reply-no-answer = Je ne veux pas répondre.
    .back = I do not want to answer.
    .note = Laissez cette question pour de bon.
reply-not-understood = Je ne comprends pas.
    .back = I do not understand.
    .note = Dites-le avec d’autres mots, ou demandez un ou une interprète.
reply-stop = Arrêtez, s’il vous plaît.
    .back = Stop, please.
    .note = Arrêtez tout de suite, et ne demandez pas pourquoi.
reply-later = Pas maintenant. Plus tard.
    .back = Not now. Later.
reply-not-here = Pas ici.
    .back = Not here.
reply-alone = Je veux être sans personne autour de moi.
    .back = I want to be without anybody around me.
    .note = Donnez de l’espace ; ne laissez pas seul un enfant en détresse.
reply-write = Écrivez-le, s’il vous plaît.
    .back = Write it, please.
    .note = Demandez d’abord si la personne peut garder un papier sur elle sans danger.
reply-call = Je veux téléphoner à quelqu’un.
    .back = I want to telephone somebody.
    .note = Dites d’abord qu’un appel laisse des traces ; la personne peut peut-être utiliser votre téléphone.
reply-woman = Je préfère parler avec une femme.
    .back = I prefer to talk with a woman.
reply-man = Je préfère parler avec un homme.
    .back = I prefer to talk with a man.
reply-pain = J’ai mal. Je vais montrer l’endroit.
    .back = I am in pain. I am going to point to the place.
reply-water = De l’eau, s’il vous plaît.
    .back = Water, please.
reply-toilet = J’ai besoin d’aller aux toilettes.
    .back = I need to go to the toilet.
