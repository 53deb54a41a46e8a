firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Vélo-Fleuve | company | velofleuve.example
contact: marieve | Marie-Ève Tremblay-Roy | marieeve@velofleuve.example | fondatrice
contact: guillaume | Guillaume Fortin | guillaume@velofleuve.example | opérations
standing: drifting
turned: 2025-08-20
causes: real_issue_hidden, unrequested_work, value_mismatch
root: m09, m20, m29
why: Bank fees, night meetings, a chat window, a restyled brochure: Marie-Ève mentions each in passing and lets it go. Underneath is one thing, that she wants her own plain Quebec voice and ordinary sixty-year-olds, and the studio keeps adding Parisian polish she did not order; by winter Guillaume answers in her place.

--- m01 2025-02-26 15:12 marieve -> solene | Loire à vélo, nos groupes du Québec
Bon matin Solène (je sais que c'est l'après-midi chez vous),

Marie-Ève Tremblay-Roy, de Lévis, en face de Québec. On emmène du monde de 55 à 75 ans faire la Loire à vélo depuis 2019, Saumur jusqu'à Saint-Brevin. On avait un site fait par mon beau-frère. Mon beau-frère est rendu en Alberta.

[goal|J'aimerais remplir 12 départs en 2026, on en a fait 7 cette année.] [request|Pouvez-vous m'envoyer une soumission] pour un site, une brochure de 24 pages et des photos prises sur place avec un de nos groupes en juin ?

Bonne journée,
Marie-Ève

--- m02 2025-02-27 10:40 solene -> marieve | Re: Loire à vélo, nos groupes du Québec < m01
Bonjour Marie-Ève,

Quel beau projet, et à deux coups de pédale de chez nous ! Devis joint : 11 300 € (site, brochure, deux jours avec Yann).

[question|Avez-vous une préférence pour la devise ?]

Solène

--- m03 2025-02-27 15:22 marieve -> solene | Re: Loire à vélo, nos groupes du Québec < m02
En euros c'est correct. On signe. J'ai hâte !

--- m04 2025-03-11 16:30 marieve -> ines + solene | qui on est
Allô Inès,

Quelques affaires à savoir avant de dessiner : notre monde c'est pas des cyclistes, c'est des profs à la retraite, un facteur, deux sœurs de Rimouski qui se chicanent pour la bonne selle. Y'en a qui ont des vélos électriques et des genoux neufs.

Je te raconte une journée, ça va t'aider. On part à 9 h, jamais avant, parce que le déjeuner à l'hôtel c'est sacré (le petit-déjeuner, vous dites). Réjean roule en avant, Denise ferme la marche avec la trousse de premiers soins et une boîte de jujubes. On fait 35 kilomètres, des fois 40, avec trois arrêts pour les toilettes et deux pour les fromages. L'après-midi y'en a qui visitent, y'en a qui dorment sous un arbre, personne est obligé à rien. Le soir on mange ensemble à une grande table, et c'est là que ça se passe : le monde se racontent leur vie, y'a des veufs, y'a des nouvelles retraitées qui ont peur du vide, y'a eu deux mariages en six ans. Quand ils reviennent à Québec ils m'envoient des photos floues avec des doigts dedans pis ils se réinscrivent avec leur cousine.

C'est ça que je vends. La Loire est ben belle, mais c'est la table que les gens achètent.

[value|J'aimerais que ça se lise comme on se parle, avec nos mots à nous, pas comme un dépliant de château.]

Marie-Ève

--- m05 2025-03-12 09:20 ines -> marieve | Re: qui on est < m04
Les deux sœurs, je les adore déjà. Reçu cinq sur cinq ! [promise|Premières pages le 4 avril.]

--- m06 2025-04-04 17:10 ines -> marieve + guillaume | Maquette site
Voilà l'accueil et la page « départs ». Titre : « L'art de vivre au fil de l'eau ».

--- m07 2025-04-04 21:03 marieve -> ines | Re: Maquette site < m06
C'est beau ! Par contre l'art de vivre, ça nous ressemble moins. [request|On pourrait mettre « On roule pas vite, mais on arrive » ?] C'est ce que dit notre guide Réjean.

--- m08 2025-04-07 09:12 ines -> marieve | Re: Maquette site < m07
Haha Réjean. C'est mis !

--- m09 2025-04-29 11:05 solene -> marieve + guillaume | Textes du site
Bonjour Marie-Ève,

Nous avons fait relire l'ensemble de vos textes par une rédactrice parisienne spécialisée dans le voyage haut de gamme, qui les a harmonisés. Le titre d'accueil devient « La Loire en majesté ». C'est inclus, bien sûr !

Solène

--- m10 2025-04-29 15:44 marieve -> solene | Re: Textes du site < m09
Ah bon. [complaint|J'avais pas demandé ça.]

[request|Remettez le titre de Réjean svp.] [promise|Le reste je vais le regarder cette semaine.]

--- m11 2025-04-30 09:02 solene -> marieve | Re: Textes du site < m10
C'est remis pour le titre.

--- m12 2025-05-06 20:15 guillaume -> bastien | paiement
Salut Bastien. [question|Les clients peuvent-ils payer le dépôt en dollars canadiens ?] 500 $ par personne.

Guillaume

--- m13 2025-05-07 09:33 bastien -> guillaume | Re: paiement < m12
Oui, CAD activé, taxes québécoises TPS et TVQ à zéro puisque le service est rendu en France. [request|À confirmer avec votre comptable.]

--- m14 2025-05-07 14:20 guillaume -> bastien | Re: paiement < m13
Confirmé par la comptable.

--- m15 2025-06-12 14:05 marieve -> yann | groupe du 17 juin
Bonjour Yann, le groupe arrive mardi le 17 à Saumur, gare, 14 h 10. Ils sont 14, Réjean a un chandail orange, tu peux pas le manquer.

[request|Prends-les comme ils sont], avec le casque croche et la crème solaire.

--- m16 2025-06-12 15:31 yann -> marieve | Re: groupe du 17 juin < m15
J'y serai. [promise|Je roule avec eux jusqu'à Chalonnes]

--- m17 2025-06-27 16:48 yann -> marieve + guillaume | photos
190 vues. Les sœurs : 61 à 88

--- m18 2025-06-27 17:30 marieve -> yann | Re: photos < m17
Mon Dieu Yann. [praise|La 74, quand elles se passent la gourde sans se regarder, c'est quarante ans de ma job dans une image.] [thanks|Merci, merci.]

--- m19 2025-07-03 15:02 marieve -> solene | Facture de juin
Bonjour Solène, payée hier. Pour info [complaint|ma caisse a pris 64 $ de frais parce qu'il y avait deux virements au lieu d'un]. C'est pas grave. [request|La prochaine fois en un seul si ça se peut.]

--- m20 2025-08-20 10:15 ines -> marieve + guillaume | Surprise !
Bonjour à tous les deux !

Pendant l'été on s'est fait plaisir : la brochure passe de 24 à 40 pages, papier de création, couverture avec le château de Chambord au lever du jour (banque d'images), tout en doré à chaud. [question|Qu'en dites-vous ?]

Inès

--- m21 2025-08-20 17:40 marieve -> ines | Re: Surprise ! < m20
Allô Inès,

[praise|C'est bien travaillé], on voit que t'as mis du temps.

[complaint|On passe pas à Chambord.] [complaint|Et à 40 pages, la poste me coûte le double.] [question|Les photos de Yann sont rendues où ?]

M-È

--- m22 2025-08-21 10:02 ines -> marieve | Re: Surprise ! < m21
Celles de Yann sont en pages 18 à 25 ! On voulait faire rêver d'abord. [promise|Je te fais une version 24 pages pour le 5 septembre.]

--- m23 2025-09-05 17:15 ines -> marieve | Re: Surprise ! < m22
Version 24 pages, couverture au choix : Chambord ou les sœurs.

--- m24 2025-09-05 22:20 marieve -> ines | Re: Surprise ! < m23
Les sœurs.

--- m25 2025-09-17 09:00 solene -> marieve + guillaume | Comité de suivi
Bonjour à tous deux,

Je vous propose un comité de suivi tous les mercredis à 9 h 30, heure de Paris. Premier rendez-vous le 24 !

Solène

--- m26 2025-09-17 14:10 guillaume -> solene | Re: Comité de suivi < m25
[complaint|C'est 3 h 30 du matin ici.]

--- m27 2025-09-17 14:35 solene -> guillaume + marieve | Re: Comité de suivi < m26
Mais oui, [admission|je n'ai pas regardé l'heure de Québec]. [apology|Pardon !] [question|15 h 30 chez nous, donc 9 h 30 chez vous ?]

--- m28 2025-09-17 20:50 marieve -> solene | Re: Comité de suivi < m27
9 h 30 c'est bon, [request|mais aux deux semaines, pas à chaque semaine]. On est en plein dans les derniers départs.

--- m29 2025-10-08 11:30 bastien -> marieve + guillaume | Assistant conversationnel
Bonjour,

J'ai installé sur votre site un assistant qui répond aux visiteurs jour et nuit, « Amboise ». Cela évite de décrocher le téléphone. Il est en ligne depuis hier, offert les trois premiers mois.

Bastien

--- m30 2025-10-08 15:12 marieve -> bastien + solene | Re: Assistant conversationnel < m29
Bonjour Bastien,

Chez nous c'est Lucie qui répond au téléphone, ça fait six ans, les gens appellent pour Lucie. [complaint|Votre clavardage a dit à une dame de Trois-Rivières qu'on ne prenait pas les diabétiques.]

[request|Enlevez-le s'il vous plaît.]

Marie-Ève

--- m31 2025-10-08 16:05 bastien -> marieve | Re: Assistant conversationnel < m30
Retiré. Dommage, les statistiques étaient prometteuses.

--- m32 2025-10-29 15:18 marieve -> solene | brochures
Bonjour Solène,

Les 2 000 brochures sont rentrées au port de Montréal, puis ici hier. Les sœurs ont signé chacune la couverture de l'autre. [win|On a 61 inscriptions pour 2026, d'habitude à cette date c'est une trentaine.]

Par contre [complaint|en page 2 on lit « séjours d'exception ».] J'étais sûre qu'on l'avait ôté.

--- m33 2025-10-30 10:25 solene -> marieve | Re: brochures < m32
Bonjour Marie-Ève,

61, c'est formidable ! Pour la page 2, la formule nous semblait donner de l'allure à l'ensemble ; nos clients du secteur en sont très contents.

Solène

--- m34 2025-10-30 19:02 marieve -> solene | Re: brochures < m33
D'accord.

--- m35 2025-11-19 14:22 guillaume -> solene | suivi
Bonjour, Marie-Ève ne sera pas à l'appel tantôt. Moi non plus. On reprend en décembre.

--- m36 2025-11-24 11:10 solene -> marieve | Prochaines étapes
Bonjour Marie-Ève,

Nous avons imaginé pour vous un logo modernisé (quatre pistes jointes) et un film de marque tourné par drone. Nous sommes très enthousiastes !

[question|Quand pouvons-nous vous les présenter ?]

Solène

--- m37 2025-12-04 15:05 guillaume -> solene | Re: Prochaines étapes < m36
Bonjour Solène. [request|Pas de nouveau logo], on a 30 chandails avec l'ancien. [request|Pas de drone.]

[complaint|La facture 2025-131 a une ligne « exploration graphique, 680 € ».] [question|C'est quoi ?]

Guillaume

--- m38 2025-12-05 10:50 solene -> guillaume | Re: Prochaines étapes < m37
Bonjour Guillaume, il s'agit du temps passé sur les quatre pistes. [promise|Je retire la ligne, avoir joint lundi.]

--- m39 2025-12-08 09:30 solene -> guillaume | Re: Prochaines étapes < m38
Avoir de 680 € ci-joint. Bonne semaine !

--- m40 2025-12-22 16:00 marieve -> ines + yann | Joyeuses Fêtes
Bonjour Inès, bonjour Yann,

Un petit mot pour vous dire que la plus vieille des deux sœurs, Gisèle, est partie dimanche. On a mis la 74 sur le cercueil, agrandie. Sa sœur a dit « c'est la seule où je l'ai pas contredite ».

[thanks|Merci de les avoir vues.]

Joyeuses Fêtes,
Marie-Ève

--- m41 2025-12-22 17:20 yann -> marieve | Re: Joyeuses Fêtes < m40
[promise|Je vous envoie le tirage papier pour sa sœur.] [request|Donnez moi l'adresse]

--- m42 2025-12-22 18:02 marieve -> yann | Re: Joyeuses Fêtes < m41
412, rue Saint-Germain Est, Rimouski. [praise|T'es fin.]

--- m43 2026-01-19 10:00 solene -> marieve + guillaume | Et 2026 ?
Bonjour à tous les deux et bonne année,

[question!open|Comment se remplissent les départs ?] [question|Et souhaitez-vous que l'on prépare la saison des réseaux sociaux ?]

Solène

--- m44 2026-01-27 15:40 guillaume -> solene | Re: Et 2026 ? < m43
Bonjour. Pas de réseaux. [request!open|Seulement mettre les dates 2026 sur le site], fichier joint. Marie-Ève est sur le terrain.

--- m45 2026-02-04 11:20 solene -> guillaume + marieve | Re: Et 2026 ? < m44
Bonjour Guillaume,

C'est noté, [promise!open|Bastien met les dates en ligne la semaine prochaine]. Nous en profiterons pour vous soumettre une refonte de la page d'accueil.

[question!open|Marie-Ève pourrait-elle nous consacrer une demi-heure en février ?]

Solène
