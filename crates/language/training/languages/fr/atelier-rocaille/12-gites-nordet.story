firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Gîtes Nordet inc. | company | gitesnordet.example
contact: josee | Josée Lachance | josee@gitesnordet.example | présidente, Québec
contact: marcandre | Marc-André Thibodeau | ma.thibodeau@gitesnordet.example | finances
standing: drifting
turned: 2025-10-14
causes: style_mismatch, slow_response
root: m22, m24
why: Josée writes short, warm and familiar from Québec and wants three lines back; after Mathilde hands the file over she gets long formal letters and answers a week late, stops joking, delegates to her finance man, and the second phase slides without anyone saying no.

--- m01 2025-03-18 22:40 josee -> mathilde | Mon mas !
Allô Mathilde !

C'est Josée, la Québécoise du salon à Lyon. Ben c'est fait, on l'a acheté : un mas du 18e à côté de Saint-Chinian, quatre bâtisses, un puits, des guêpes. [goal|L'idée c'est huit chambres pour des retraites de yoga, prêtes pour mai 2026, pis remplir à 70 % la première saison.]

[value|Je travaille de loin, fait que ce que j'aime c'est des petits courriels, souvent, avec des photos pis du monde qui me parle normal.]

[question|Tu peux-tu aller voir ça cette semaine ?]

Josée

--- m02 2025-03-19 09:05 mathilde -> josee | Re: Mon mas ! < m01
Josée !! Je me souviens très bien, tu m'as fait goûter du gin à l'érable à 11 h du matin. [promise|J'y vais vendredi et je t'envoie un film.]

--- m03 2025-03-21 19:30 mathilde -> josee | Re: Mon mas ! < m02
Film dans le lien, 9 min, on entend le vent. En trois lignes (compte-les) : toit sain sur deux bâtisses, à refaire sur la grange, puits plein, guêpes vigoureuses. J'adore.

--- m04 2025-03-21 21:12 josee -> mathilde | Re: Mon mas ! < m03
J'ai braillé devant le film au bureau. [praise|C'est exactement de même que je veux travailler.]

[request|Envoie ta soumission à Marc-André], c'est lui qui tient la sacoche.

--- m05 2025-03-28 16:20 odile -> marcandre | Proposition AR-2025-031
Monsieur, veuillez trouver la proposition d'honoraires, 46 800 € HT en trois phases. [question|Quelle adresse de facturation devons-nous porter, celle de Québec ou celle de la société française ?]

--- m06 2025-03-28 17:58 marcandre -> odile | Re: Proposition AR-2025-031 < m05
Bonjour Madame Cabanel, la société française svp, SIREN en pièce jointe. [promise|Le dépôt de 9 360 € part lundi], [request|confirmez la réception] parce que les virements se promènent.

Marc-André Thibodeau, CPA

--- m07 2025-04-02 10:11 odile -> marcandre | Re: Proposition AR-2025-031 < m06
Monsieur, le virement de 9 360 € est bien crédité ce jour, au nom de la société française. [thanks|Merci de votre diligence.] Le reçu est joint au format que demande votre banque. O. Cabanel

--- m08 2025-04-24 18:40 mathilde -> josee | Esquisse en photos
Coucou, j'ai posé l'esquisse par terre dans la cour et je l'ai photographiée avec les vrais murs derrière. 8 chambres, salle de yoga dans la grange avec le sol chauffant, cuisine commune, piscine en option.

[question|Tu votes quoi pour l'entrée, le portail bleu ou le petit porche ?]

--- m09 2025-04-25 01:15 josee -> mathilde | Re: Esquisse en photos < m08
LE PORCHE. Pis [scope_change|pas de piscine, un bassin frette pour se saucer]. [request|Garde le portail bleu pour le fond du jardin], il est trop beau pour les vidanges. Bonne nuit, il est tard même ici !

--- m10 2025-04-25 08:50 mathilde -> josee | Re: Esquisse en photos < m09
Bassin frette, noté tel quel sur le plan. Bastien m'a demandé de traduire, j'ai dit « tu verras en mars, pieds nus ». [promise|Le portail bleu finit au potager], promis juré.

--- m11 2025-05-14 20:30 josee -> mathilde | chambres accessibles
Allô ! Une cliente en fauteuil roulant m'a écrit. [scope_change|On en rajoute-tu une accessible au rez-de-chaussée, avec la grosse salle de bain ?] Ça me tient à cœur, mon frère est en chaise.

--- m12 2025-05-15 09:20 mathilde -> josee + solenn | Re: chambres accessibles < m11
Oui, la 1, elle donne sur le puits. [promise|Solenn la dessine.] Plus 3 400 € et rien sur le délai. [question|OK ?]

--- m13 2025-05-15 15:02 josee -> mathilde | Re: chambres accessibles < m12
OK !! [thanks|Merci pour mon frère], il va vouloir être le premier client. [question|La porte de la salle de bain, elle coulisse-tu ?]

--- m14 2025-06-20 11:45 bastien -> josee + mathilde | Photos semaine 25
Toiture grange : dépose finie. 14 photos. Nid de guêpes : dépose finie aussi.
SDB chambre 1 : porte coulissante, oui, 93 cm de passage.
[promise|Charpente levée semaine 30.]

--- m15 2025-06-20 15:10 josee -> bastien | Re: Photos semaine 25 < m14
Haha ! [praise|T'es drôle pour un gars de chantier.] [thanks|Merci pour les photos], je les montre à tout le monde.

--- m16 2025-07-22 17:20 bastien -> josee + mathilde | Photos semaine 30
Charpente levée. 38 degrés. 9 photos dont une de moi à l'ombre.

--- m17 2025-07-23 14:33 josee -> bastien | Re: Photos semaine 30 < m16
C'est malade !! On dirait une coque de bateau à l'envers. Ici on a 14 pis du brouillard. Buvez de l'eau. [request|Fais-moi une photo de la chambre 3 vue du lit quand tu pourras.]

--- m18 2025-08-28 21:02 josee -> mathilde | Visite d'octobre
Allô, je viens du 5 au 11 octobre avec ma blonde. [question|Tu nous réserves-tu une journée complète, genre le mardi ?] [question|Pis on dort-tu déjà dans une des chambres ?]

--- m19 2025-08-29 09:10 mathilde -> josee | Re: Visite d'octobre < m18
[promise!broken|Mardi 7 bloqué pour vous !] Pour dormir, pas encore, il n'y a pas de portes, mais je connais l'auberge et la patronne fait des beignets de fleurs de courgette.

--- m20 2025-09-15 10:02 mathilde -> josee + solenn + marcandre | Passage de relais
Chère Josée, on m'a confié un concours à Milan qui va me manger jusqu'en février. Solenn reprend ton mas, elle le connaît par cœur. [promise|Je reste là pour les grandes décisions.] Et [promise!broken|le 7 octobre, je suis avec toi comme prévu].

--- m21 2025-09-15 16:20 josee -> mathilde + solenn | Re: Passage de relais < m20
Félicitations pour Milan ! Bienvenue Solenn, [request|tutoie-moi], tout le monde le fait, même ma banquière.

--- m22 2025-09-22 18:05 solenn -> josee + marcandre | Compte rendu n° 14 – phase 2, gros œuvre et second œuvre
Madame la Présidente,

J'ai l'honneur de vous adresser le compte rendu n° 14, qui fait suite à la réunion de chantier du 18 septembre à laquelle assistaient les entreprises Faugères, Canet et Bousquet, le bureau de contrôle étant excusé.

Article 1 : état d'avancement. Le lot 01 est exécuté à hauteur de 92 %, le lot 03 à 64 %, le lot 05 à 31 %. Article 2 : points en suspens. La nature du ragréage de la salle d'activités demeure à arrêter ; [request|vous voudrez bien vous prononcer entre les procédés A, B et B bis décrits en annexe 4]. Article 3 : observations du coordonnateur SPS, sans objet. Article 4 : prochaine réunion, le 2 octobre à 9 heures.

[request|Je vous saurais gré de bien vouloir me faire connaître votre décision par retour.]

Je vous prie d'agréer, Madame la Présidente, l'expression de ma considération distinguée.

Solenn Le Goff
Architecte HMONP

--- m23 2025-09-22 19:40 josee -> solenn | Re: Compte rendu n° 14 – phase 2, gros œuvre et second œuvre < m22
Allô Solenn ! [question|En une ligne, c'est quoi que je choisis, pis ça change quoi sous les pieds ?]

--- m24 2025-10-01 17:30 solenn -> josee | Re: Compte rendu n° 14 – phase 2, gros œuvre et second œuvre < m23
Madame la Présidente,

En réponse à votre courriel du 22 septembre, je vous précise que le procédé A consiste en un ragréage autolissant fibré P3, d'une épaisseur de 3 à 10 mm, compatible avec un plancher chauffant sous réserve d'une mise en chauffe progressive conformément au DTU 65.14, tandis que le procédé B fait appel à une chape fluide à base de sulfate de calcium, dont l'inertie est supérieure mais le temps de séchage plus long, le procédé B bis se distinguant par l'adjonction d'un primaire. Vous trouverez en annexe un tableau comparatif à onze critères.

Dans l'attente, je vous prie de croire, Madame la Présidente, à l'assurance de mes sentiments les meilleurs.

Solenn Le Goff

--- m25 2025-10-01 18:15 josee -> solenn | Re: Compte rendu n° 14 – phase 2, gros œuvre et second œuvre < m24
A d'abord. C'était pas mal ça, ma ligne.

--- m26 2025-10-06 19:22 mathilde -> josee | demain
Josée, je suis coincée à Milan, le jury a avancé. Solenn t'accueille à 9 h. [apology|Je suis tellement désolée], [promise!broken|je t'appelle ce week-end pour me faire pardonner].

--- m27 2025-10-06 20:03 josee -> mathilde | Re: demain < m26
Ok, bonne chance là-bas.

--- m28 2025-10-14 15:44 marcandre -> solenn + odile | Suivi
Bonjour, je vais être votre contact pour la suite, Josée est pas mal occupée avec l'ouverture de Charlevoix. Elle me dit que la visite était bien. [complaint|L'appel de Mathilde est pas venu en fin de semaine], mais on sait qu'elle est dans le jus.

[question|Est-ce qu'on peut avoir un état des coûts à date, une page ?]

Marc-André

--- m29 2025-10-27 17:10 solenn -> marcandre | Re: Suivi < m28
Monsieur,

Veuillez trouver l'état financier détaillé (17 pages, format A3, légende en page 16). Le coût engagé s'établit à 402 118,40 € HT pour un budget de 418 000 € HT.

Je vous prie d'agréer, Monsieur, mes salutations distinguées.

--- m30 2025-10-27 18:02 marcandre -> solenn | Re: Suivi < m29
Bien reçu. [complaint|J'avais demandé une page il y a deux semaines.] J'ai refait le résumé moi-même.

--- m31 2025-11-14 12:02 bastien -> josee | Photos semaine 46
Bonjour Josée. Chambre 1 : carrelage et barre posés, testés avec le fauteuil prêté par la pharmacie de Saint-Chinian. 6 photos, une avec le puits. Mathilde est toujours en Italie.

--- m32 2025-11-15 03:20 josee -> bastien | Re: Photos semaine 46 < m31
[praise|Mon frère va capoter, la barre est à la bonne hauteur.] [complaint|Ça faisait deux mois que j'avais pas vu une image.]

--- m33 2025-11-17 07:30 bastien -> josee | Re: Photos semaine 46 < m32
Je croyais qu'elles partaient avec les comptes rendus. [promise!broken|Je t'en remets tous les vendredis.]

--- m34 2025-12-05 09:40 odile -> marcandre | Note d'honoraires n° 5
Monsieur, la note n° 5, phase 2, s'élève à 11 700 € HT. Échéance au 5 janvier. Odile Cabanel

--- m35 2025-12-05 16:12 marcandre -> odile | Re: Note d'honoraires n° 5 < m34
[promise|Virement programmé le 30 décembre.] À l'interne on a changé de logiciel, donc si vous voyez passer deux avis, le premier est un fantôme. Joyeuses fêtes à vous.

--- m36 2026-01-08 17:35 solenn -> josee + marcandre | Vœux et phase 3
Madame la Présidente, Monsieur,

L'ensemble de l'Atelier se joint à moi pour vous présenter ses vœux les plus sincères. Il conviendrait à présent d'engager la phase 3 (abords, bassin, mobilier), pour laquelle vous trouverez un projet d'avenant de 12 pages. [request!open|Nous vous saurions gré de nous le retourner dûment paraphé.]

Solenn Le Goff

--- m37 2026-01-19 16:50 marcandre -> solenn | Re: Vœux et phase 3 < m36
Bonne année à vous aussi. [promise!open|Je le regarde avec Josée quand on aura une minute.] [escalation|Il y a du monde dans le coin de Béziers qui nous a approchés pour l'aménagement paysager], [question!open|est-ce que la phase 3 est obligatoire avec vous ?]

--- m38 2026-01-23 18:08 karim -> josee | le bassin frette
Bonjour Josée, je suis Karim, le jardinier, on s'est croisés le 7 octobre près du puits. J'ai trouvé une pierre plate grande comme une table, elle ferait une marche parfaite pour entrer dans l'eau froide en jurant. Photo jointe.

[question|Je la mets de côté ?]

--- m39 2026-01-24 02:02 josee -> karim | Re: le bassin frette < m38
Oui [request|mets-la de côté]. [praise|Belle roche.] [thanks|Merci Karim.]

--- m40 2026-02-12 10:44 solenn -> marcandre + josee | Relance – avenant n° 2
Monsieur, Madame la Présidente,

Sauf erreur ou omission de notre part, l'avenant n° 2 transmis le 8 janvier ne nous est pas revenu paraphé. Nous nous permettons d'appeler votre attention sur le fait que le planning d'ouverture au 1er mai pourrait s'en trouver affecté. [request!open|Pourriez-vous nous indiquer l'état d'avancement de votre réflexion ?]

Vous en souhaitant bonne réception, je vous prie d'agréer, Monsieur, Madame la Présidente, l'expression de mes sentiments distingués.

Solenn Le Goff

--- m41 2026-02-27 21:30 marcandre -> solenn | Re: Relance – avenant n° 2 < m40
Bien reçu, on est encore là-dessus. M.-A.

--- m42 2026-03-03 16:05 josee -> bastien | en passant
Allô Bastien, [question!open|les portes des chambres sont-tu posées ?] [complaint|J'ai pas eu de photos depuis les Fêtes], j'imagine que ça avance.
