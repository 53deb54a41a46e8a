firm: Atelier Sarment | ateliersarment.example | Europe/Paris | 2025-10-31 18:00
member: clo | Clotilde Verchère | clotilde@ateliersarment.example
member: max | Maxence Roybet | maxence@ateliersarment.example
member: gil | Gilles Aubertin | gilles@ateliersarment.example
member: nad | Nadia Belkhir | compta@ateliersarment.example
client: Cabinet d'orthodontie Ravier-Solans | company | ravier-solans.example
contact: hel | Dr Hélène Ravier | h.ravier@ravier-solans.example | orthodontiste associée
contact: san | Sandrine Peyret | secretariat@ravier-solans.example | secrétaire
standing: strained
turned: 2025-05-19
causes: broken_promise, talked_down
root: m14, m17, m23
why: The acoustic fault at the reception desk and the end-of-works file have been promised and not delivered again and again, and Gilles explains to a doctor why she is hearing wrong. Underneath is medical confidentiality: patients in the waiting room hear everything, and she feels not taken seriously.

--- m01 2024-11-18 12:10 hel -> clo | Réaménagement du cabinet
Madame,

À la suite de notre entretien, je vous confirme notre accord pour la mission complète (conception, suivi de chantier, signalétique). Mon associé, le Dr Solans, a également signé.

Je souhaite insister sur un point que j'ai peut-être abordé trop vite : [goal|nous voulons qu'un parent puisse parler d'argent ou de santé à l'accueil sans que la salle d'attente en profite.] C'est la raison première de ces travaux, avant l'esthétique.

Veuillez agréer, Madame, mes salutations distinguées.

Dr Hélène Ravier
Cabinet Ravier-Solans

--- m02 2024-11-19 09:20 clo -> hel + gil | Re: Réaménagement du cabinet < m01
Docteur,

[thanks|Merci pour la signature et pour cette précision], qui va guider le plan : banque d'accueil décalée, cloison vitrée à mi-hauteur, plafond absorbant. Gilles suivra le chantier, fermeture du cabinet du 3 au 21 mars.

[promise|L'avant-projet vous parviendra le 9 décembre.]

Bien cordialement,
Clotilde Verchère

--- m03 2024-12-09 17:26 clo -> hel | Avant-projet
Docteur, comme convenu, l'avant-projet en 14 planches. La cloison est planche 6, le plafond planche 9.

[question|Souhaitez-vous conserver l'aquarium ?] Il est lourd (380 kg plein) et commande toute l'implantation.

--- m04 2024-12-11 13:02 hel -> clo | Re: Avant-projet < m03
[praise|C'est exactement l'esprit que nous cherchions.] L'aquarium reste : les enfants ne viennent que pour lui.

Dr H. Ravier

--- m05 2025-02-11 08:34 san -> gil | Déménagement des dossiers ??
Bonjour Monsieur Aubertin,

Excusez-moi de vous déranger encore, c'est pour les archives. Il y a 46 cartons et les fauteuils doivent partir avant... [question|Est-ce que les déménageurs viennent le vendredi 28 au soir ou le samedi ?] parce que moi le samedi je n'ai pas les clés du sous-sol. [question|Et le serveur informatique, c'est vous ou c'est notre informaticien qui le débranche ?]

[request|Pouvez-vous me le mettre par écrit s'il vous plaît], ça me rassurerait. Le Dr Ravier me demande tous les matins où on en est et je lui dis « c'est prévu », mais j'aimerais bien savoir par qui. J'ai aussi mis des étiquettes de couleur sur les cartons : rose ce qui part au garde-meuble, bleu ce qui doit rester accessible (les moulages en cours, 112 boîtes, très fragiles, [request|s'il vous plaît que personne ne pose rien dessus]), jaune ce que je garde chez moi.

Sandrine

--- m06 2025-02-11 18:09 gil -> san | Re: Déménagement des dossiers ?? < m05
Vendredi 28, 18h30. Le serveur : votre informaticien, ce n'est pas notre lot.

--- m07 2025-03-24 08:15 hel -> clo + gil | Réouverture
Chère Madame,

Nous rouvrons ce matin, à la date dite. [praise|Les salles de soins sont une réussite] et l'équipe est heureuse. [thanks|Soyez-en remerciés tous.]

Deux réserves, que j'ai portées au procès-verbal :
- [complaint|le luminaire au-dessus du fauteuil 2 clignote] ;
- [complaint|les panneaux absorbants du plafond de l'accueil ne sont pas posés.]

[question|Quand ces deux points seront-ils levés ?]

Dr H. Ravier

--- m08 2025-03-24 11:50 gil -> hel + clo | Re: Réouverture < m07
Docteur,

Luminaire : driver à remplacer, [promise|l'électricien passe demain entre 12 et 14.] Panneaux : [blame_shift|rupture chez le fabricant, nous sommes tributaires d'eux.] [promise!broken|Pose le 14 avril, un lundi soir après vos consultations.]

Gilles Aubertin
Conduite de travaux

--- m09 2025-03-25 14:22 san -> gil | fauteuil 2
Il ne clignote plus, [thanks|merci beaucoup à l'électricien], très gentil avec les enfants en plus !

--- m10 2025-03-31 10:15 max -> san + hel | Signalétique, pose mercredi
Bonjour à toutes les deux,

Les plaques sont prêtes (façade, palier, portes 1 à 5). [promise|Je les pose moi-même mercredi 2 avril à 8h, avant l'arrivée des patients.] [request|Sandrine, vous pouvez me laisser un bout de place pour garer le vélo-cargo dans la cour ?]

Maxence

--- m11 2025-04-02 09:05 san -> max | Re: Signalétique, pose mercredi < m10
C'est posé et [praise|c'est très joli], le petit poisson sur la porte 3 fait déjà parler. [praise|Vous travaillez proprement, pas une trace sur le mur.]

--- m12 2025-04-15 08:40 san -> gil | panneaux hier soir
Bonjour, je suis restée jusqu'à 20h15 hier comme prévu mais [complaint|personne n'est venu pour les panneaux.] [question|C'est reporté ?] Je ne vous reproche rien, c'est juste que j'avais fait garder mon fils.

--- m13 2025-04-16 17:55 gil -> san + hel | Re: panneaux hier soir < m12
Le camion n'est pas arrivé, [blame_shift|le transporteur ne prévient jamais.] Nouvelle date : [promise!broken|lundi 12 mai, ferme et définitive.]

--- m14 2025-05-19 12:33 hel -> gil + clo | Panneaux acoustiques
Monsieur,

[complaint|Le 14 avril n'a pas été tenu.] [complaint|Le 12 mai non plus, et cette fois nous n'avons reçu aucun mot.] Dans l'intervalle, [complaint|une mère a entendu depuis la salle d'attente le montant de l'échéancier d'une autre famille] ; elle me l'a répété mot pour mot.

[request|Je vous prie de me donner une date, et une seule.] Par ailleurs, [complaint,request!open|nous n'avons toujours pas le dossier des ouvrages exécutés], que réclame notre assureur.

Dr H. Ravier

--- m15 2025-05-20 09:48 gil -> hel + clo | Re: Panneaux acoustiques < m14
Docteur,

[talking_down|Il faut garder en tête que l'acoustique est une affaire de perception : après des travaux, on écoute davantage, donc on entend davantage.] [blame_shift|Votre personnel parle aussi assez fort au téléphone, je l'ai constaté sur place.] Les panneaux amélioreront le confort mais ne feront pas de miracle.

[promise|Pose le mardi 3 juin.] [promise!broken|Le DOE suivra dans la quinzaine.]

G. Aubertin

--- m16 2025-06-04 08:20 san -> clo | les panneaux
Bonjour Madame Verchère, les panneaux ont été posés hier soir, il y en a 8. [complaint|Sur le plan de décembre j'en compte 14.] Je ne sais pas si c'est normal alors je vous demande à vous.

[question|Est-ce qu'il en manque ?]

Sandrine P.

--- m17 2025-06-05 12:51 hel -> clo | Re: les panneaux < m16
Madame,

J'ajoute au message de Sandrine. Nous avons fait l'essai ce matin, mon associé assis près de l'aquarium, moi à la banque, à voix normale : [complaint|il a pu noter une adresse, un prénom et un diagnostic.] Je rappelle que nous sommes tenus au secret professionnel, que c'était tout l'objet de ma lettre de novembre et la seule chose que j'aie soulignée dans votre avant-projet. Nous avons depuis une semaine pris l'habitude d'emmener les parents dans le bureau du Dr Solans pour parler d'argent, ce qui l'oblige à consulter dans la salle de stérilisation. [complaint|Vous conviendrez que ce n'est pas ce que nous avons dessiné ensemble.]

[complaint|Quant à la réponse de Monsieur Aubertin du 20 mai, je ne l'ai pas appréciée.] [value|J'attends d'un prestataire qu'il vérifie avant de m'expliquer ce que j'entends.]

[request|Je vous demande de venir constater par vous-même.]

Dr H. Ravier

--- m18 2025-06-06 10:02 clo -> hel + san | Re: les panneaux < m17
Docteur, Sandrine,

Quatorze étaient prévus, vous lisez bien le plan. [promise!open!broken|Je vais chercher pourquoi huit seulement ont été commandés.] [promise|Je viens mardi 10 à 13 h avec un sonomètre.]

[non_apology|Je suis désolée si le ton de Gilles a pu vous heurter], il est sous pression en ce moment.

Clotilde

--- m19 2025-06-12 16:40 clo -> hel | Mesures du 10 juin
Docteur,

[thanks|Je vous remercie de votre accueil mardi.] Résultat : 31 dB d'écart entre banque et salle d'attente, il en faudrait 40 au moins. J'ai mesuré trois fois, au téléphone, à voix normale et à voix basse, avec et sans l'aquarium, dont la pompe couvre d'ailleurs mieux que nos panneaux. Le point faible est le vide de 60 cm entre la cloison et le poteau : le son y passe comme par une porte. Avec les six panneaux manquants et un retour vitré à cet endroit, le calcul donne 41.

[promise!broken|Je vous envoie la proposition chiffrée, part à notre charge comprise, d'ici le 20 juin.]

--- m20 2025-06-30 12:18 hel -> clo | Re: Mesures du 10 juin < m19
Nous sommes le 30. [complaint|La proposition annoncée pour le 20 ne m'est pas parvenue.]

--- m21 2025-07-03 18:47 clo -> hel + gil | Re: Mesures du 10 juin < m20
Docteur,

La voici. Six panneaux : à notre charge. Retour vitré : 1 640 € HT, dont je vous propose de prendre la moitié. [apology|Pardon pour le délai], [admission|j'ai laissé filer deux semaines sur un autre chantier.]

[promise!open!broken|Gilles vous remettra le DOE avant la coupure d'août.]

C. Verchère

--- m22 2025-07-08 13:05 hel -> clo + gil | Re: Mesures du 10 juin < m21
Bien reçu. Avant de payer la moitié d'un ouvrage [complaint|destiné à corriger ce qui ne fonctionne pas], [request,question!open|pourriez-vous m'expliquer pourquoi huit panneaux ont été commandés au lieu de quatorze ?] [complaint|Vous deviez le rechercher.]

Mon associé pose la question plus crûment : [question|les quatorze nous ont-ils été facturés ?]

--- m23 2025-07-10 09:12 gil -> hel + clo + nad | Re: Mesures du 10 juin < m22
Docteur,

La facturation est forfaitaire, elle porte sur un lot « plafond », pas sur un nombre de panneaux. [talking_down|C'est une notion courante dans le bâtiment, que l'on confond souvent quand on n'est pas du métier.] Il n'y a donc pas de trop-perçu à proprement parler.

Le retour vitré est une amélioration et non une reprise.

G. Aubertin

--- m24 2025-07-10 14:30 hel -> clo | Re: Mesures du 10 juin < m23
Madame,

Je ne répondrai pas à ce courrier. [request|Désormais je souhaite n'avoir que vous pour interlocutrice.]

[escalation|Le Dr Solans a transmis le procès-verbal et vos mesures à notre protection juridique, pour avis à ce stade.]

Dr Hélène Ravier

--- m25 2025-07-11 11:16 clo -> hel | Re: Mesures du 10 juin < m24
Docteur, c'est entendu, [promise|vous n'aurez affaire qu'à moi.] [promise|Les six panneaux seront posés fin août], avant votre rentrée.

--- m26 2025-08-29 16:04 san -> clo | pose
Bonjour, ils sont là, 6 panneaux, l'équipe vient de partir. Le plafond est complet maintenant ça fait plus fini. [complaint|Par contre le DOE toujours rien dans la boîte], [complaint|et l'assureur m'a rappelée deux fois cette semaine.]

Sandrine

--- m27 2025-09-15 12:40 hel -> clo | Assurance et retour vitré
Madame,

Nous avons laissé passer la rentrée, quatre-vingts patients par jour, avant de vous écrire, afin de juger sur pièces. Les panneaux améliorent les choses, je le reconnais. [complaint|On entend encore les chiffres.]

Trois points :
1. Le dossier des ouvrages exécutés. [complaint|Demandé en mai, promis deux fois.]
2. [question!open|Prenez-vous en charge la totalité du retour vitré, oui ou non ?]
3. [request!open|Merci de me faire parvenir le procès-verbal de levée des réserves], que je n'ai jamais eu à signer.

Dr H. Ravier

--- m28 2025-09-17 19:20 clo -> hel + nad | Re: Assurance et retour vitré < m27
Docteur,

Pour le point 2, je dois voir avec mon assureur. [promise!open!broken|Je vous réponds là-dessus avant la fin du mois.] Pour le reste, [promise!open!broken|je relance en interne.]

C.V.

--- m29 2025-10-13 12:29 hel -> clo | Re: Assurance et retour vitré < m28
Nous voilà mi-octobre. [complaint|Je n'ai ni réponse, ni dossier, ni procès-verbal.] [escalation|La facture de solde restera en attente jusque-là.]

Dr H. Ravier

--- m30 2025-10-22 10:44 nad -> hel + san | Facture 2025-061, solde
Bonjour Docteur,

Sauf erreur de notre part, la facture 2025-061 (3 870,00 € TTC) reste impayée. [request!open|Merci de procéder au règlement sous huitaine.]

Nadia Belkhir
Comptabilité, Atelier Sarment
