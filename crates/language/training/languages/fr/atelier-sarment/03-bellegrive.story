firm: Atelier Sarment | ateliersarment.example | Europe/Paris | 2025-10-31 18:00
member: clo | Clotilde Verchère | clotilde@ateliersarment.example
member: max | Maxence Roybet | maxence@ateliersarment.example
member: gil | Gilles Aubertin | gilles@ateliersarment.example
member: nad | Nadia Belkhir | compta@ateliersarment.example
client: Hôtel Bellegrive | company | hotelbellegrive.example
contact: ber | Bertrand Chastagnol | direction@hotelbellegrive.example | directeur
contact: ines | Inès Moulard | ines.moulard@hotelbellegrive.example | chargée de communication
standing: drifting
turned: 2025-03-27
causes: business_goals_moved, unrequested_work
root: m12, m13, m18
why: In March the owners turned the hotel towards companies and seminars; the director said so once, in passing, and the studio went on making romantic-weekend material and things nobody ordered. No quarrel at all, only shorter and later answers and a contract that is not being talked about.

--- m01 2024-11-12 15:20 ber -> clo + max | Compte rendu de notre déjeuner
Chère Clotilde, cher Maxence,

Quel bon moment, et quelle tarte aux pralines. Je couche par écrit ce que nous nous sommes dit, pour que ma mémoire ne le réécrive pas :

- refonte des 11 chambres du deuxième, par tranches de trois pour ne jamais fermer ;
- un forfait communication de 1 450 € HT par mois pendant un an : site, photos, lettre mensuelle, réseaux ;
- [goal|remplir les week-ends de novembre à mars avec des couples de la région, et que 35 % des nuitées soient réservées en direct], contre 19 aujourd'hui.

Inès, qui arrive lundi, sera votre contact de tous les jours. [request|Envoyez-moi la convention], [promise|je la signe dans le train.]

Amitiés,
Bertrand

--- m02 2024-11-13 09:41 clo -> ber + nad | Re: Compte rendu de notre déjeuner < m01
Cher Bertrand, convention jointe, un an à partir du 1er décembre, préavis de deux mois. Tout ce que tu écris y figure, les 35 % compris. [promise|Les planches de la chambre témoin (la 21) arrivent chez toi le 25.]

Clotilde

--- m03 2024-11-25 16:15 clo -> ber + ines | Chambre 21
Les planches, chose promise. Tête de lit en cannage, bleu de cobalt éteint, rideaux lin. Inès, bienvenue ! [question|Avez-vous un avis sur la moquette, vous qui entendez les clients au petit déjeuner ?]

--- m04 2024-11-25 18:50 ines -> clo | Re: Chambre 21 < m03
Bonjour Clotilde, [thanks|merci pour l'accueil] ! Je suis là depuis une semaine, j'ai déjà dormi dans trois chambres différentes pour comprendre de quoi on parle (la 27 donne sur les poubelles du restaurant, mais à six heures on entend les mouettes, c'est presque un argument). Alors la moquette : oui sans hésiter, parce que le parquet du 2e grince et que c'est le premier sujet des avis en ligne (j'ai compté, 23 sur les 60 derniers). [praise|Le bleu est magnifique, tout le monde ici a voulu dormir dans la planche.]

Inès

--- m05 2025-01-14 10:08 ines -> max | premiers chiffres
Coucou Maxence,

[win|Décembre : 26 % en direct !! On était à 19.] La page « Nuit blanche à Lyon » marche super bien, 41 forfaits vendus.

[request|Tu peux me faire une version cadeau pour la Saint-Valentin ?] Bon à imprimer chez soi, sans date, pas trop de cœurs (zéro cœur).

--- m06 2025-01-14 11:30 max -> ines | Re: premiers chiffres < m05
Énorme ! Zéro cœur, bien noté. [promise|Tu l'as vendredi.]

--- m07 2025-01-17 15:02 max -> ines | Re: premiers chiffres < m06
Le bon cadeau : A5, une face, champ « de la part de » éditable. 0 cœur, 1 péniche.

--- m08 2025-01-17 15:40 ines -> max | Re: premiers chiffres < m07
Parfait, [thanks|merci !!] en ligne ce soir

--- m09 2025-02-20 09:10 gil -> ber + clo | Tranche 1, réception
Monsieur Chastagnol,

Les chambres 21, 22 et 23 sont terminées et vous ont été remises ce matin. Aucune réserve, sauf un joint de vasque (22), [promise|que le carreleur reprend lundi.] [promise|Tranche 2 : 10 mars.]

G. Aubertin

--- m10 2025-02-20 12:26 ber -> gil + clo | Re: Tranche 1, réception < m09
Cher Gilles, [praise|du travail d'orfèvre.] J'ai mis un vieux client bougon dans la 23, il a demandé à prolonger. [thanks|Merci à vous et à vos compagnons.]

Bertrand

--- m11 2025-02-26 08:35 gil -> ber | Re: Tranche 1, réception < m10
Joint de la 22 repris lundi par le carreleur. RAS.

--- m12 2025-03-27 18:55 ber -> clo | Quelques nouvelles
Chère Clotilde,

Un mot rapide entre deux réunions. La famille a cédé la majorité à un groupe d'investisseurs de Grenoble, c'est signé depuis lundi, rien ne change pour les équipes. Ils regardent surtout la semaine : [goal|ils veulent des entreprises, des séminaires, du mardi au jeudi], et ont l'air de considérer le week-end comme acquis. On m'a demandé hier combien de personnes tiennent dans la bibliothèque si l'on enlève les fauteuils, ce qui te donne le ton. Leur monsieur des chiffres, un garçon charmant de trente ans, m'a montré un tableau où chaque chambre est une case et où le mercredi est rouge toute l'année. Je crois qu'il n'a pas tort pour le mercredi. [promise|Nous en reparlerons.]

La tranche 2 avance bien. [question|La 26 pourra-t-elle être vendue à partir du 11 avril ?]

B.

--- m13 2025-03-28 09:30 clo -> ber + max | Re: Quelques nouvelles < m12
Cher Bertrand, félicitations, ou bon courage, tu me diras ! Oui pour la 26, le 11 avril sans souci.

De notre côté Max a préparé une surprise : une campagne de printemps « S'aimer entre deux fleuves », avec six visuels et une petite vidéo. Tu vas adorer.

--- m14 2025-03-31 17:40 ber -> clo | Re: Quelques nouvelles < m13
D'accord. [request|Voyez avec Inès.]

--- m15 2025-04-08 11:20 max -> ines + ber | S'aimer entre deux fleuves
Hello,

Voici la campagne : 6 visuels, vidéo de 30 s, textes pour quatre semaines de réseaux. C'est pris sur le forfait, sauf la vidéo (680 € HT de montage, au tarif ami).

[question|On lance le 14 ?]

Pour la petite histoire, j'ai tourné la vidéo à 5h50 sur la passerelle avec ma sœur et son copain comme figurants, il faisait deux degrés, si vous trouvez qu'ils se serrent fort c'est pour ça. La musique est libre de droits. Les textes sont écrits pour des couples 30-45 ans qui habitent à moins de deux heures.

Max

--- m16 2025-04-14 16:58 ines -> max | Re: S'aimer entre deux fleuves < m15
Salut Maxence, c'est joli. [complaint|Par contre la vidéo n'était pas prévue au budget, on ne l'avait pas demandée.] [promise|Je vois avec Bertrand.] [request|Tu peux lancer les visuels.]

--- m17 2025-04-30 10:22 ines -> max | brochure salles
Bonjour Maxence, [request|il nous faudrait un 4 pages pour nos deux salles de réunion] (capacité, plans, forfait journée à 62 €, accès gare). C'est pour un salon professionnel le 22 mai. [question|Tu peux pour le 16 ?] Le groupe nous envoie deux commerciaux sur le stand et je voudrais qu'ils aient autre chose à donner que la carte des cocktails de 2019. Les photos des salles, je peux les faire refaire ici, [request|dis-moi juste le format.]

--- m18 2025-05-02 09:15 max -> ines | Re: brochure salles < m17
Yes, je te cale ça ! [promise!broken|Tu auras le 4 pages le 16.]

En attendant j'ai avancé sur autre chose : une carte des cocktails illustrée pour le bar, j'ai craqué sur l'idée des péniches. Première planche en pj, et j'ai aussi commencé un jeu de sous-bocks.

--- m19 2025-05-19 14:05 ines -> max | Re: brochure salles < m18
[question|Le 4 pages, on en est où ?] Le salon est jeudi

--- m20 2025-05-20 20:31 max -> ines | Re: brochure salles < m19
Le voilà, [apology|sorry], la semaine a été folle. Il manque les plans des salles que Gilles devait me dessiner, [promise|je te les ajoute demain.] La carte des cocktails est finie par contre !

--- m21 2025-05-21 09:02 ines -> max | Re: brochure salles < m20
[complaint|On fera sans.] L'imprimeur est à 10h.

--- m22 2025-06-17 11:11 nad -> ber + ines | Factures mai
Bonjour Monsieur Chastagnol,

Veuillez trouver la facture du forfait de mai (1 450 € HT), celle de la vidéo (680) et celle de l'illustration de la carte du bar (520).

Bien cordialement,
Nadia Belkhir

--- m23 2025-07-02 18:12 ber -> nad + clo | Re: Factures mai < m22
Madame,

Forfait réglé ce jour. [complaint|Nous n'avons commandé ni la vidéo ni la carte du bar.] [request|Veuillez revoir.]

B. Chastagnol

--- m24 2025-07-03 10:36 clo -> ber + nad | Re: Factures mai < m23
Cher Bertrand,

Bien sûr. [promise|Nadia vous établit l'avoir pour la carte], que nous t'offrons avec plaisir. Pour la vidéo, [blame_shift|je croyais que c'était vu avec Inès] ; [question|on coupe la poire en deux à 340 ?]

[question|On se fait un déjeuner à la rentrée ?]
Clotilde

--- m25 2025-07-04 09:20 nad -> ber | Avoir 2025-A07
Avoir de 520 € HT joint.

N. Belkhir

--- m26 2025-07-21 17:33 ber -> clo | Re: Factures mai < m24
340, soit.

--- m27 2025-09-04 09:00 max -> ines + ber | Lettre de septembre + idées d'hiver
Hello vous deux, j'espère que l'été a été bon !

La lettre de septembre est prête en pièce jointe (thème : l'été indien à deux, avec la péniche au coucher du soleil, le petit déjeuner servi jusqu'à midi et un encart sur les bougies du bar). J'ai gardé l'objet court, les taux d'ouverture étaient un peu retombés depuis avril, 17 % sur la dernière, je pense que c'est la saison. Et pour l'hiver j'ai imaginé un calendrier de l'Avent romantique, 24 petites cases en ligne, maquette cliquable ci-dessous. [question|Vous validez l'envoi de la lettre pour mardi ?] [request!open|Inès, tu peux me dire ce que vous pensez du calendrier ?]

Max

--- m28 2025-09-16 16:47 ines -> max | Re: Lettre de septembre + idées d'hiver < m27
ok pour la lettre

--- m29 2025-09-25 10:50 clo -> ber | Tranche 3 et déjeuner
Cher Bertrand,

Je prépare le planning de la tranche 3 (chambres 27 à 29). Le cannage des têtes de lit a huit semaines de délai, j'en ai mis trois en réserve chez le tapissier pour ne pas courir. [question!open|Peux-tu me confirmer le créneau du 17 novembre ?] Gilles doit réserver le carreleur. Et la convention arrive à son terme le 30 novembre, [request!open|j'aimerais que tu me dises comment tu vois l'année qui vient.]

Toujours partante pour la tarte aux pralines.
C.

--- m30 2025-10-07 18:21 ber -> clo | Re: Tranche 3 et déjeuner < m29
Bien reçu. À voir avec le groupe.

B. Chastagnol
