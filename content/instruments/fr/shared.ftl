### translation: second_pass

## Conditions à remplir avant d’observer ou de demander quoi que ce soit

gate-ready = J’ai du temps maintenant, je garde mon calme, et je sais comment poser les questions et comment répondre.
    .cue = temps
    .instead =
        Ne commencez pas. Donnez l’aide que vous donnez à tout le monde.
        Demandez à une personne de l’équipe qui est formée à cela, ou convenez d’un moment où vous pourrez le faire.
        Lisez « Si vous soupçonnez une situation de traite : avant de réagir » quand vous aurez une minute de calme.
gate-private = Nous pouvons parler en privé : les gens venus avec la personne ne peuvent ni nous entendre ni nous voir.
    .cue = calme
    .instead =
        Ne demandez rien maintenant sur un contrôle par quelqu’un d’autre, sur le travail ou sur les dettes. Restez aimable.
        Trouvez une raison ordinaire de parler en privé. À une frontière : on parle aux voyageurs un par un. Dans un centre de soins : cet examen se fait en privé.
        Faites de même avec tout le monde, pour que personne ne se fasse remarquer.
        Si la personne qui accompagne refuse, ne discutez pas. Continuez avec des questions ordinaires.
        Si c’est sans danger, donnez un numéro de façon ordinaire, parmi d’autres numéros que tout le monde reçoit.
        Donnez une raison de revenir, comme un résultat ou un formulaire, et réessayez alors.
gate-interpreter = Nous avons une langue commune, ou l’interprète ne présente pas de danger : ce n’est ni la personne qui accompagne, ni quelqu’un de la famille, ni un enfant, ni quelqu’un du même voyage.
    .cue = mots
    .instead =
        Ne prenez pas comme interprète la personne qui accompagne, quelqu’un de la famille, un enfant ou quelqu’un du même voyage.
        Appelez un ou une interprète par téléphone, qui ne connaît pas la personne. Demandez quelle langue il faut, et si c’est mieux une femme ou un homme.
        En attendant, utilisez les cartes de phrases : elles se passent d’interprète.
        Donnez des numéros où quelqu’un répond dans la langue de la personne.
gate-referral = Je sais où la personne pourrait s’adresser en partant d’ici.
    .cue = liste
    .instead =
        N’ouvrez pas un sujet auquel vous ne pouvez pas répondre. Donnez le soutien de première ligne et l’aide que vous donnez à tout le monde.
        Demandez à votre responsable ou à une ligne d’assistance quel service est proche. Faites-le sans donner de nom.
        Prévoyez une prochaine rencontre, et renseignez-vous avant.
gate-consent = J’ai dit qui je suis, ce que je ne peux pas garder pour moi, et que la personne peut refuser et arrêter à tout moment. La personne a dit oui, avec ses propres mots.
    .cue = d’accord
    .instead =
        Un non est une réponse. Remerciez la personne et ne demandez rien.
        Dites qu’il existe de l’aide, et que l’offre reste valable. Puis donnez l’aide que vous donnez à tout le monde.
        Si c’est sans danger, indiquez un numéro ou un lieu qui pourra servir plus tard.
        Si seule la personne qui accompagne a dit oui, personne n’a encore dit oui.

## Sortes de réponses

option-adult = Une personne adulte
    .cue = grand
option-child = Moins de 18 ans
    .cue = petit
option-unsure = Je ne sais pas
    .cue = entre deux
option-parent = Avec un parent ou un tuteur
    .cue = maison
option-other-adult = Avec un autre adulte
    .cue = guide
option-nobody = Sans adulte
    .cue = simple

## Ce que l’on voit, sans un mot

item-age = Quel âge la personne semble-t-elle avoir ?
    .cue = taille
    .help = Si vous ne savez pas si quelqu’un a déjà 18 ans, continuez comme avec un enfant.
item-child-company = Avec qui est l’enfant ?
    .cue = groupe
    .help = Ne croyez pas sur parole quelqu’un qui dit être le parent, et n’accusez personne.
item-minder = Quelqu’un parle à la place de la personne, la surveille ou ne la quitte pas
    .cue = compagnie
    .help = S’il n’y a personne à côté, cela ne veut pas dire que tout va bien.
item-papers-held = Quelqu’un d’autre garde les papiers, l’argent ou le téléphone de la personne
    .cue = billets
item-fear = De la peur, ou une grande attention à qui est proche et à ce qui se dit
    .cue = humeur
    .help = Il y a beaucoup de raisons d’avoir peur dans un tel endroit.
item-quiet-pressure = Une pression discrète : un regard, un message, un silence soudain
    .cue = signaux
item-injury = Des blessures, ou des signes d’une maladie que personne ne soigne
    .cue = réparations
item-neglect = Des signes de faim, de manque de sommeil, ou de l’impossibilité de se laver
    .cue = repas
item-hard-to-explain = Beaucoup de mal à dire ce qui fait mal ou ce qui s’est passé
    .cue = langue

## Ce que l’on demande à un adulte

item-safe-company = Vous sentez-vous en sécurité avec les gens avec qui vous êtes ?
    .cue = bon groupe
item-arranged = Est-ce que quelqu’un a organisé pour vous ce voyage, ce travail ou cet endroit ?
    .cue = réservé
    .help = De très nombreux voyages sont organisés par quelqu’un. Cela seul dit peu de choses.
item-own-papers = Avez-vous avec vous vos propres papiers et votre téléphone ?
    .cue = billets à soi
item-owes = Devez-vous de l’argent ou du travail à quelqu’un pour ce voyage, ce travail ou cet endroit ?
    .cue = solde
item-danger-today = Est-ce que quelque chose de mauvais pourrait arriver si vous retournez aujourd’hui là où vous logez ?
    .cue = chemin du retour
item-brought = Est-ce que quelqu’un vous a fait venir ici, ou a décidé où vous habitez ?
    .cue = trajet
item-different = Le travail, ou la vie ici, est-ce différent de ce que quelqu’un vous a promis ?
    .cue = commande changée
item-can-leave = Pourriez-vous quitter ce travail ou cet endroit si vous le vouliez ?
    .cue = jour libre
item-threat = Est-ce que quelqu’un vous a fait du mal, ou vous a fait des menaces, à vous ou à quelqu’un que vous aimez ?
    .cue = orage
item-contact = Pouvez-vous parler avec votre famille et vos amis quand vous voulez ?
    .cue = courrier
item-unwilling = Devez-vous faire un travail, ou d’autres choses, que vous ne voulez pas faire ?
    .cue = heures en plus
item-pay-kept = Est-ce que quelqu’un d’autre prend ou garde l’argent que vous gagnez ?
    .cue = portefeuille
item-doctor-today = Avez-vous une douleur, une blessure ou une maladie que quelqu’un devrait examiner aujourd’hui ?
    .cue = bilan
item-kept-from-care = Est-ce que quelqu’un vous a interdit de voir un médecin ou de prendre vos médicaments, ou l’a rendu impossible ?
    .cue = rendez-vous
item-work-harm = Est-ce que votre travail, ou l’endroit où vous vivez, vous rend malade ou vous blesse ?
    .cue = outils
item-safe-home = Vous sentez-vous en sécurité là où vous vivez et là où vous travaillez ?
    .cue = logement
item-unwanted-touch = Est-ce que quelqu’un a touché votre corps, ou vous a fait faire des choses avec votre corps, quand vous ne le vouliez pas ?
    .cue = distance
    .help = Demandez-le seulement là où la réponse peut changer les soins d’aujourd’hui, et dites-le. Les détails ne sont pas nécessaires.

## Ce que l’on demande à un enfant, ou à quelqu’un qui en est peut-être un

item-child-safe = Te sens-tu en sécurité avec les gens avec qui tu es ?
    .cue = bonne journée
    .help = N’insistez pas, n’enquêtez pas, et ne promettez rien que vous ne pouvez pas tenir.
item-child-brought = Est-ce que quelqu’un qui n’est pas de ta famille t’a fait venir ici ?
    .cue = en voiture
item-child-made-to = Est-ce que quelqu’un t’oblige à travailler, à demander de l’argent aux gens, ou à faire des choses que tu ne veux pas faire ?
    .cue = ménage
item-child-hurt = As-tu mal quelque part, ou te sens-tu malade ?
    .cue = pansement
item-child-trusted = Y a-t-il une grande personne en qui tu as confiance et que tu voudrais avoir ici ?
    .cue = carte de visite
    .help = C’est peut-être quelqu’un d’autre que l’adulte qui est ici.

## Ce que les réponses peuvent indiquer

rule-act = Que quelqu’un a recruté, déplacé, hébergé ou accueilli la personne
rule-means = De la force, des menaces, des mensonges, du contrôle, ou l’abus d’une situation de faiblesse
rule-purpose = Du travail ou d’autres choses contre la volonté de la personne, ou au profit de quelqu’un d’autre

## Que proposer, et ce que ceci ne peut pas dire

outcome-danger = Le danger d’abord
    .text =
        Demandez ce qui pourrait arriver aujourd’hui et ce qui a aidé avant. C’est souvent la personne qui connaît le mieux le danger.
        Ne tentez pas de sauvetage. Demandez de l’aide à des gens qui connaissent la situation locale.
        En cas de danger de mort maintenant : le numéro d’urgence. Dites ce que vous faites avant de le faire.
outcome-health = Quelque chose qui demande des soins aujourd’hui
    .text =
        Proposez des soins maintenant, en privé, quelles que soient les réponses aux autres questions.
        Demandez avant de toucher, et expliquez chaque étape.
        Si vous ne faites pas partie du personnel de santé : proposez de trouver un médecin, une infirmière ou un infirmier.
outcome-care-soon = Des soins qui ne devraient pas attendre
    .text =
        Certains soins après des violences sexuelles n’agissent que s’ils commencent vite. Ouvrez maintenant le protocole de votre service de santé. Nos sources ne donnent pas de délais.
        Proposez-les ; c’est la personne qui décide. Pour avoir des soins, aucun signalement à la police n’est nécessaire, sauf si la loi locale dit autre chose : vérifiez.
outcome-child-protection = Un enfant, ou quelqu’un qui en est peut-être un
    .text =
        Gardez votre calme, avec bienveillance. Croyez l’enfant, et ne promettez rien que vous ne pouvez pas tenir.
        Ne faites pas parler l’enfant, n’enquêtez pas, et n’insistez pas pour que l’adulte qui est ici soit présent.
        Faites venir les professionnels de la protection de l’enfance : à partir d’ici, ce sont eux qui conduisent la suite.
        Ne laissez pas seul un enfant en détresse.
outcome-separated-child = Un enfant sans parent ni tuteur
    .text =
        Dites maintenant aux professionnels de la protection de l’enfance que l’enfant est peut-être séparé ou seul.
        Notez pour eux ce que vous avez vu, pas ce que vous pensez. Ne laissez personne emmener l’enfant seulement parce que cette personne dit être de la famille.
outcome-first-line = Le soutien de première ligne, pour tout le monde
    .text =
        Écoutez, sans juger et sans insister.
        Demandez ce qu’il faut maintenant. Montrez que vous le prenez au sérieux : ce n’était pas la faute de la personne.
        Aide pratique, informations, plus de sécurité : les six parties de ce soutien, lors de cette rencontre.
outcome-nothing-noticed = Rien n’a été remarqué ni dit
    .text =
        Cela ne veut pas dire que tout va bien. Beaucoup de gens ne disent rien, et personne n’est obligé de parler.
        Proposez la même aide, de la même façon, qu’à tout le monde.
outcome-safety = La sécurité, avant de remettre quoi que ce soit
    .text =
        Demandez : est-ce sans danger de garder cela sur soi ? Qui voit le téléphone et le sac ?
        Un appel reste dans la liste des appels et peut être sur la facture.
        Ne promettez pas la sécurité : une sécurité complète n’est peut-être pas possible.
outcome-refer = Faire intervenir d’autres services, avec l’accord de la personne
    .text =
        Expliquez quels services existent, comment ils travaillent, et ce qu’un contact change pour la personne.
        Laissez la personne choisir. Ne contactez personne avant d’avoir un oui, et ne dites pas plus que convenu.
        Si la loi vous oblige à signaler, dites-le avant de continuer.
        Pour un enfant, ou quelqu’un qui en est peut-être un, d’autres règles valent : ce sont les professionnels de la protection de l’enfance qui conduisent la suite.
outcome-asylum = La protection donnée aux réfugiés est une autre voie, et elle reste ouverte
    .text =
        Quelqu’un peut avoir besoin de l’asile et de cette aide en même temps. L’un ne remplace pas l’autre.
        Dites qu’une protection peut être demandée, et où. Les règles locales varient.
outcome-declines = Un non est une réponse normale
    .text =
        Dans un service des urgences aux États-Unis, 8 des 10 personnes avec un résultat positif ont refusé tout ce qui leur était proposé.
        Acceptez-le calmement. Ne demandez pas pourquoi, et ne redemandez pas.
        Dites que l’offre reste valable, et où trouver de l’aide plus tard.
outcome-no-proof = Cela ne prouve rien
    .text =
        Des signes et des réponses ne prouvent rien, et leur absence non plus. Ils peuvent aussi indiquer autre chose.
        Une personne qui veut en contrôler une autre peut aussi connaître de telles listes.
        Seuls des services spécialisés peuvent en dire plus. Ce résultat est une raison de proposer du soutien, et rien d’autre.
outcome-not-validated = Cette aide n’a pas été testée
    .text =
        La rédaction l’a composée à partir de recommandations publiées. Personne n’a mesuré combien de fois elle est juste ou fausse.
outcome-reporting = Signalement
    .text =
        Votre obligation de signaler dépend de la loi locale : vérifiez, et ne supposez jamais rien.
        Dites ce que vous ne pouvez pas garder pour vous avant qu’on vous raconte quelque chose.
