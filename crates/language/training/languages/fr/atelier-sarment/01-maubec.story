firm: Atelier Sarment | ateliersarment.example | Europe/Paris | 2025-10-31 18:00
member: clo | Clotilde Verchère | clotilde@ateliersarment.example
member: max | Maxence Roybet | maxence@ateliersarment.example
member: gil | Gilles Aubertin | gilles@ateliersarment.example
member: nad | Nadia Belkhir | compta@ateliersarment.example
client: Torréfaction Maubec | company | cafesmaubec.example
contact: reg | Régine Maubec | regine@cafesmaubec.example | gérante
contact: hugo | Hugo Lanteri | boutique@cafesmaubec.example | responsable de boutique
standing: good
turned: -
causes: -
root: -
why: Régine is curt to the point of rudeness but orders again and again; the printing disaster of January (wrong weight on 4,000 bags) was owned, paid for and forgotten. The second shop is being drawn now.

--- m01 2024-11-05 08:47 reg -> clo | Plans comptoir
Vu les plans. Comptoir ok. Vitrine non : [complaint|38 cm de profondeur alors que mes bacs en font 41.] [request|Reprenez la cote.]

[question|Le 20 janvier pour l'ouverture, ça tient ou pas]

R. Maubec

--- m02 2024-11-05 11:15 clo -> reg + gil | Re: Plans comptoir < m01
Bonjour Madame Maubec,

Vous avez raison pour la vitrine, [admission|j'étais restée sur les bacs de l'ancien modèle.] Je passe à 44 cm pour que la main passe derrière, ce qui mange 3 cm sur l'allée : il reste 1,12 m, on est dans les clous pour les fauteuils. [promise|Plan indice C dans votre boîte jeudi matin.]

Pour le 20 janvier : oui, si le menuisier lance le débit avant le 22 novembre. Donc [request|il me faudrait votre bon pour accord signé au plus tard le 20], avec le choix entre le chêne fumé et le frêne teinté.

Bien à vous,
Clotilde Verchère
Atelier Sarment, 3e cour à gauche

--- m03 2024-11-07 09:02 clo -> reg | Re: Plans comptoir < m02
Indice C ci-joint, vitrine à 44, allée à 1,12 m. Rien d'autre n'a bougé.

C.V.

--- m04 2024-11-07 09:10 reg -> clo | Re: Plans comptoir < m03
Chêne fumé. Signé, en pj.

--- m05 2024-11-26 17:31 hugo -> max | sachets !
Salut Maxence,

Alors déjà la maquette du sachet 250 g, [praise|franchement la petite échelle de torréfaction sur le côté c'est malin], j'ai montré à deux habitués et ils ont compris sans que j'explique rien. Ma mère a demandé si c'était un thermomètre, mais bon, c'est ma mère.

Deux trucs :
- [request|le QR code plus bas, sinon la soudure passe dessus]
- [question|est-ce qu'on garde « Maubec depuis 1974 » ou « Maison fondée en 1974 » ?] Régine dit l'un le matin et l'autre le soir

[goal|L'idée c'est vraiment qu'à l'ouverture les gens repartent avec un sachet sans passer par moi, sinon je suis mort le samedi.]

Sinon pour l'ouverture j'ai compté qu'il nous faudrait 2 500 sachets de 250 et 1 500 de 125 pour tenir jusqu'à fin mars, mais Régine dit quatre mille de 250 parce que « le petit format c'est pour les gens qui n'aiment pas le café ». Donc quatre mille de 250, et on en reparle quand elle aura vu les touristes.

Hugo

--- m06 2024-11-27 10:04 max -> hugo | Re: sachets ! < m05
Hello Hugo,

Haha, bises à ta mère. QR descendu de 14 mm, c'est fait, regarde la v3 en pièce jointe. Je mets « depuis 1974 », plus court et ça tient sur une ligne même sur le 125 g.

[promise|J'envoie les fichiers à l'imprimeur le 5 décembre], donc [request|relis tout d'ici là, surtout les mentions légales au dos].

Max

--- m07 2024-12-04 19:48 hugo -> max | Re: sachets ! < m06
Relu, c'est bon pour moi !!

--- m08 2025-01-09 07:22 reg -> max + clo | 4000 sachets
Livraison de ce matin. [complaint|Au dos des 250 g il est écrit « poids net 205 g ».] Sur les quatre mille. Invendables.

J'ouvre dans onze jours. [question|Qui paie ?]

R. Maubec

--- m09 2025-01-09 08:35 clo -> reg + max | Re: 4000 sachets < m08
Madame Maubec,

[admission|Nous payons. La coquille est dans notre fichier], elle est apparue entre la v3 et l'export final, donc après la relecture d'Hugo, qui n'y est pour rien. [apology|Je vous présente mes excuses, et Maxence aussi.]

Ce que nous faisons dès aujourd'hui :
1. [promise|une étiquette ronde « 250 g » imprimée à Lyon, livrée lundi 13 et posée par nous sur 1 000 sachets], pour que vous ayez de quoi ouvrir ;
2. [promise|un retirage complet à nos frais], que l'imprimeur m'annonce pour la première semaine de février ;
3. [promise|désormais, aucun fichier ne part sans que deux personnes aient signé l'épreuve.]

[promise|Je vous appelle à 10 h.]
Clotilde Verchère

--- m10 2025-01-09 08:41 reg -> clo | Re: 4000 sachets < m09
D'accord. 10h.

--- m11 2025-01-14 18:20 hugo -> max + clo | Re: 4000 sachets < m09
Bon, voir Maxence et Clotilde assis par terre dans la réserve à coller des pastilles jusqu'à 21h hier, je ne m'en remets pas. 1 000 posées, j'ai recompté (non).

[thanks|Merci pour ça], et pour les pizzas. On dirait presque que la pastille est voulue. J'en ai mis une sur la caisse, une sur le moulin et une dans le dos de Régine, elle a servi trois clients comme ça avant de s'en rendre compte. Je ne sais pas si elle a ri, elle s'est retournée vers le torréfacteur, mais elle ne l'a pas enlevée tout de suite.

H.

--- m12 2025-01-21 08:05 reg -> clo | Ouverture
[win|312 tickets hier. On en espérait 200.]

[complaint|La porte du meuble à thé frotte en bas à droite.] [request|Envoyez quelqu'un avant samedi.]

--- m13 2025-01-21 09:30 gil -> reg + clo | Re: Ouverture < m12
Bonjour Madame,

Une porte en chêne massif travaille toujours les premières semaines, [blame_shift|surtout quand on chauffe à 23° comme vous le faites] : [talking_down|il faut bien comprendre que le bois est un matériau vivant, ce n'est pas du mélaminé.] Cela étant, [promise|je passe jeudi à 8 h avec le rabot.]

G. Aubertin

--- m14 2025-01-21 09:33 reg -> gil | Re: Ouverture < m13
J'ai un menuisier dans la famille, merci. Jeudi 8h.

--- m15 2025-01-23 08:52 gil -> reg | Re: Ouverture < m14
Porte reprise, 2 mm rabotés, charnière du bas réglée. Elle ferme.

--- m16 2025-02-06 14:12 max -> hugo + reg | Retirage livré
Les 4 000 sachets corrects sont arrivés chez vous à 13h40, j'étais là, j'en ai pesé un plein pour le principe : 250. Palette rangée côté torréfacteur. Facture imprimeur pour nous, Nadia l'a déjà réglée.

--- m17 2025-02-06 16:00 reg -> max | Re: Retirage livré < m16
Vu. Rien à redire. Affaire classée.

--- m18 2025-04-15 12:40 reg -> clo | Terrasse
La mairie m'accorde 9 m2 de terrasse du 1er mai au 30 septembre. [scope_change|Ajoutez le mobilier et un store à votre mission.] [request|Un devis, pas une plaquette.]

[question|Le store, il faut une autorisation à part ?]

--- m19 2025-04-16 09:55 clo -> reg + nad | Re: Terrasse < m18
Bonjour Madame Maubec,

[win|Bravo pour l'autorisation], neuf mètres carrés sur ce trottoir, je n'y croyais pas.

Oui, le store est une modification de façade : déclaration préalable, un mois d'instruction, et vous êtes en périmètre protégé, donc avis de l'architecte des Bâtiments de France. Concrètement, pas de store avant mi-juin. Les tables, elles, peuvent être là le 2 mai.

Devis en une page joint : 5 tables, 12 chaises, 2 bacs plantés, 4 180 € HT posé ; store 2 950 € HT ; nos honoraires 900. [promise|Si vous signez cette semaine, je dépose la déclaration mardi.]

Nadia en copie pour l'acompte.
C. Verchère

--- m20 2025-04-16 10:20 reg -> clo + nad | Re: Terrasse < m19
Signé. Acompte viré. [request|Chaises vertes, pas rouges.]

--- m21 2025-04-22 17:45 clo -> reg | Re: Terrasse < m20
Déclaration déposée cet après-midi, récépissé joint. Chaises vertes confirmées chez le fournisseur.

--- m22 2025-06-24 20:11 hugo -> clo + max | le store est là
Coucou la team, store posé ce matin, [praise|il est superbe], le voisin opticien veut le même (je lui ai donné vos coordonnées, ne me remerciez pas).

[win|Et depuis les tables on fait +28 % sur l'après-midi], Régine a souri. Je crois. C'était rapide.

--- m23 2025-09-09 08:15 reg -> clo | Deuxième boutique
Je prends un bail à Villefranche, 64 m2. [praise|Vous ou personne.]

[goal|Je veux le même ticket moyen qu'ici dans dix-huit mois, sans moi derrière le comptoir.] [value|Pas de surprise sur le budget, c'est tout ce que je demande.] [request|Venez mesurer avant le 26.]

R. Maubec

--- m24 2025-09-09 11:02 clo -> reg + gil | Re: Deuxième boutique < m23
[thanks|Merci de votre confiance], cela nous touche. [promise|Gilles et moi venons relever le mercredi 24 à 9 h.] [request|Pourriez-vous demander au bailleur les diagnostics amiante et le plan de l'extraction ?]

--- m25 2025-09-24 18:37 gil -> reg + clo | Relevé Villefranche
Madame,

Relevé terminé. Points à savoir, du plus cher au moins cher : tableau électrique à refaire entièrement (le torréfacteur demande du triphasé, il n'y a que du mono, comptez la demande au gestionnaire de réseau, six à dix semaines) ; dalle hors niveau de 31 mm entre la rue et la cour, rattrapable par un ragréage fibré ; vitrine en simple vitrage, menuiserie bois saine, à garder selon moi ; conduit d'extraction présent (Ø 250), tubé en 2011, tirage correct au fumigène. Sous le lino de la réserve, j'ai soulevé un coin : carreaux de ciment, une trentaine de mètres carrés, trois cassés seulement. Les diagnostics du bailleur que vous m'avez remis sur place sont négatifs.

[promise|Esquisse et enveloppe budgétaire le vendredi 10 octobre.]

--- m26 2025-10-09 16:58 clo -> reg | Esquisse Villefranche
Madame Maubec, avec un jour d'avance : esquisse, et l'enveloppe poste par poste, 71 400 € HT, avec une colonne « peut attendre » (8 900).

[question|Préférez-vous la torréfaction visible depuis la rue (variante A) ou le coin dégustation en vitrine (variante B) ?]

--- m27 2025-10-10 07:30 reg -> clo | Re: Esquisse Villefranche < m26
B. La colonne « peut attendre », [praise|bonne idée]. [request!open|Chiffrez-moi aussi la variante avec le sol d'origine poncé.] [question!open|Délai si je signe le bail le 15 novembre ?]

--- m28 2025-10-29 12:03 hugo -> max | coffret Noël
Max, [question|t'as encore le fichier du fourreau de l'an dernier ?] On voudrait refaire 300 coffrets. [request!open|Tu peux me mettre le nouveau blend « Pentes » à la place du Sidamo], et [request|me dire la date limite pour l'imprimeur]. Zéro panique, on est en octobre :)

--- m29 2025-10-30 09:21 max -> hugo + clo | Re: coffret Noël < m28
Je l'ai ! Limite imprimeur : 17 novembre. [promise!open|Tu auras l'épreuve mercredi 5], signée par deux personnes, promis juré, avec le bon poids.

Et dis à Régine que [promise!open|le chiffrage du sol poncé part lundi avec le planning], Clotilde attendait le prix du ponceur.
