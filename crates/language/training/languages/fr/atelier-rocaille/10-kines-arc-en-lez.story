firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Cabinet Arc-en-Lez, masseurs-kinésithérapeutes | company | arcenlez-kine.example
contact: clement | Clément Barral | clement@arcenlez-kine.example | kiné associé
contact: ghislaine | Ghislaine Teyssier | ghislaine@arcenlez-kine.example | kiné associée, gérante de la SCM
contact: yasmine | Yasmine Haddad | yasmine@arcenlez-kine.example | kiné associée, périnéologie
standing: strained
turned: 2025-11-03
causes: real_issue_hidden, recurring_bottleneck
root: m19, m23, m27
why: Doors, a radio, a moved appointment plan, a curtain: the small annoyances all come from one thing, that one hears through the partitions of the treatment rooms; and every answer waits for Mathilde's visa, which holds each repair up for weeks.

--- m01 2025-03-10 22:05 ghislaine -> mathilde | Nouveau cabinet à Castelnau
Bonsoir Mathilde,

Nous sommes trois kinés, bientôt quatre. Nous achetons un plateau brut de 210 m² au bord du Lez, livré le 2 juin, et le bail actuel s'arrête le 30 septembre.

Il nous faut : six salles de soin fermées, un plateau technique de 80 m², une balnéo (non, je rigole, pas de balnéo), un accueil sans secrétaire, deux vestiaires. [goal|Le but, c'est de passer de 190 à 300 séances par jour sans que ça devienne une usine.] [value|Chez nous le patient raconte des choses qu'il ne dit pas à son médecin, donc ce qui se dit en salle reste en salle.]

[question|Tu penses que sept mois c'est tenable ?]

Ghislaine

--- m02 2025-03-11 09:12 mathilde -> ghislaine | Re: Nouveau cabinet à Castelnau < m01
Bonjour Ghislaine ! Tenable si vous décidez vite, et à trois associés je vous souhaite bien du plaisir. [promise|Je vous envoie une offre jeudi.]

--- m03 2025-03-13 18:32 mathilde -> ghislaine + clement + yasmine | Offre
L'offre est jointe, 17 400 € HT en mission complète. [request|Répondez-moi d'une seule voix, s'il vous plaît !]

--- m04 2025-03-18 12:50 clement -> mathilde | Re: Offre < m03
Salut, une seule voix : ok. c'est signé par les 3, Ghislaine poste aujourd'hui. Clém

--- m05 2025-04-09 17:15 solenn -> ghislaine + clement + yasmine | Plans d'aménagement, version 1
Bonjour à tous les trois,

La version 1 est jointe. Les six salles sont regroupées le long de la façade est, par paires, avec des cloisons légères démontables qui vous laisseront libres de réunir deux salles plus tard. Le plateau technique regarde la rivière. L'accueil se fait par borne.

[question|Quelles machines seront au sol et lesquelles accrochées au plafond ?]

Solenn

--- m06 2025-04-10 13:20 clement -> solenn | Re: Plans d'aménagement, version 1 < m05
au sol : 2 presses, 3 velos, 1 tapis, 1 isocinétique (480 kg). au plafond : 4 rails de suspension, 1 pouliethérapie. [request|prévoir du 16A dédié pour l'iso]. top pour la rivière

--- m07 2025-04-11 21:40 yasmine -> solenn | Re: Plans d'aménagement, version 1 < m05
Bonjour Solenn, [praise|c'est lumineux, je m'y vois déjà]. Pour ma salle : je fais de la rééducation périnéale, mes patientes pleurent, parfois crient. [question|Les cloisons « légères », ça veut dire quoi en termes de bruit ?]

Yasmine

--- m08 2025-04-14 10:10 solenn -> yasmine | Re: Plans d'aménagement, version 1 < m07
Bonjour Yasmine, ce sont des cloisons de bonne qualité, 72 mm avec laine minérale, comme dans la plupart des cabinets récents. Vous pouvez être tranquille.

--- m09 2025-04-14 22:11 yasmine -> solenn | Re: Plans d'aménagement, version 1 < m08
D'accord, [thanks|merci !]

--- m10 2025-06-03 08:00 bastien -> ghislaine + clement | Livraison du plateau
PV de livraison signé hier. Niveau sol +/- 4 mm, humidité OK. Cloisons à partir du 23.

--- m11 2025-06-20 12:40 ghislaine -> bastien | Re: Livraison du plateau < m10
[praise|Nickel], on est venus voir dimanche avec les gosses, ils ont fait du roller. [question|Et la peinture, on doit choisir quand ?]

--- m12 2025-06-23 07:33 bastien -> ghislaine + mathilde | Re: Livraison du plateau < m11
Avant le 10/07. Nuancier déposé sur place. Validation par Mathilde ensuite.

--- m13 2025-07-08 13:02 clement -> bastien + mathilde | peinture
salut, choisi : sable dans les salles, bleu pétrole sur le plateau, on s'est presque battus

--- m14 2025-07-24 12:45 clement -> bastien | Re: peinture < m13
salut, [complaint|le peintre me dit qu'il attend toujours le feu vert]. ça fait 2 semaines qu'on a choisi

--- m15 2025-07-24 18:10 bastien -> clement | Re: peinture < m14
Mathilde était en Sardaigne, elle rentre lundi. [promise|Feu vert lundi.]

--- m16 2025-07-28 09:20 mathilde -> clement + bastien | Re: peinture < m15
Validé, magnifique bleu ! [apology|Pardon de vous avoir fait attendre.]

--- m17 2025-09-26 19:00 ghislaine -> mathilde + bastien + solenn | On y est
Cartons faits, on roule lundi. [thanks|Merci à tous les trois pour les nuits de septembre.] [praise|Le plateau face au Lez à 7 h du matin, c'est un cadeau.]

--- m18 2025-10-10 12:22 clement -> bastien | petites choses
salut ! dix jours qu'on y est. [win|on est à 240 séances/jour déjà]. petites choses :
- [complaint|la porte de la 3 claque]
- [request|un crochet dans chaque vestiaire]
- [request|une enceinte pour mettre de la musique dans le couloir]
rien d'urgent

--- m19 2025-11-03 13:30 ghislaine -> bastien + mathilde | Portes
Bonjour, [complaint|les patients demandent qu'on ferme les portes et elles sont déjà fermées]. [question|Peut-on poser des joints ou des bas de porte ?] On a acheté une deuxième radio pour le couloir, en attendant.

--- m20 2025-11-04 07:44 bastien -> ghislaine + mathilde | Re: Portes < m19
Bas de porte automatiques : 145 € pièce posé. J'attends le visa de Mathilde pour commander.

--- m21 2025-11-19 12:35 ghislaine -> bastien | Re: Portes < m20
Bonjour Bastien, [question|on en est où des bas de porte ?] Je laisse la musique assez fort dans le couloir et [complaint|ma patiente de 9 h m'a demandé si c'était un cours de zumba].

--- m22 2025-11-20 18:42 bastien -> ghislaine | Re: Portes < m21
[admission|Toujours pas de visa de notre côté], [promise|je la relance].
Crochets vestiaires posés hier par l'équipe.

--- m23 2025-11-24 21:55 yasmine -> solenn + bastien | salle 5
Bonsoir, [request|serait-il possible de m'installer dans la 6 plutôt que la 5 ?] La 6 a un seul mur mitoyen. [complaint|J'ai décalé tous mes rendez-vous pour ne jamais travailler en même temps que Clément dans la 4], et ça nous fait perdre six créneaux par semaine.

--- m24 2025-11-25 10:08 solenn -> yasmine | Re: salle 5 < m23
Bonjour Yasmine, la 6 n'a pas de point d'eau. [promise!broken|J'étudie la possibilité d'en amener un et je vous réponds cette semaine], sous réserve de l'accord de Mathilde.

--- m25 2025-12-04 12:20 clement -> mathilde + bastien | rideau
salut Mathilde, [question|tu aurais une adresse pour un rideau lourd, type théâtre ?] on voudrait en mettre un entre la 4 et la 5 sur toute la cloison. Ghislaine dit que je suis ridicule. je mesure 3m20 par 2m70

--- m26 2025-12-08 09:35 mathilde -> clement | Re: rideau < m25
Quelle idée chic ! Oui, une tapissière à Ganges, coordonnées jointes. Prenez un velours prune, sur le sable ce sera superbe.

--- m27 2025-12-08 22:48 ghislaine -> mathilde | Une patiente
Mathilde,

[complaint|Une patiente est partie en pleine séance aujourd'hui.] Elle avait reconnu, à travers la cloison, la voix de sa belle-sœur, et elle a compris que l'inverse était vrai.

[complaint|Les bas de porte ne sont toujours pas commandés.] [complaint|Yasmine n'a pas de réponse pour la 6.] Je me rends compte que je vous écris sur des portes, des radios et des rideaux depuis deux mois.

[value|Je ne peux pas garantir le secret dans ces murs, et c'est la seule chose que je vous avais demandée en mars.]

Ghislaine

--- m28 2025-12-10 14:02 mathilde -> ghislaine + bastien | Re: Une patiente < m27
Chère Ghislaine, [non_apology|comme cela a dû être désagréable pour elle.] Les bas de porte sont commandés ce jour, ils changeront tout. [promise|Bastien les pose avant Noël.]

--- m29 2025-12-19 16:44 bastien -> ghislaine + clement | Bas de porte
6/6 posés. Réglés à 3 mm. La porte 3 ne claque plus, j'ai changé la paumelle. [request|Dites-moi lundi ce que ça donne avec du monde.]

--- m30 2025-12-22 13:15 clement -> bastien | Re: Bas de porte < m29
[praise|propre], [thanks|merci]. ça ferme bien, [complaint|mais j'entends toujours la toux de M. Fabre dans la 3 et moi je suis dans la 4]

--- m31 2026-01-06 20:30 yasmine -> solenn | Re: salle 5 < m24
Bonne année Solenn. [complaint|« Cette semaine », c'était fin novembre.] [complaint|Deux patientes sont allées chez une consœur à Jacou], qui travaille dans une ancienne banque (les murs font 60).

[question|La 6 peut-elle recevoir un lavabo, oui ou non ?]

--- m32 2026-01-08 09:50 solenn -> yasmine | Re: salle 5 < m31
Bonjour Yasmine,

[apology|Je vous présente mes excuses.] L'étude est prête depuis le 2 décembre, elle attend la validation interne. Techniquement : oui, pompe de relevage, 1 680 € HT.

Solenn

--- m33 2026-01-15 12:50 ghislaine -> mathilde | Mesures
Bonjour,

Nous avons fait venir un acousticien, 620 €. Voici ses chiffres entre deux salles voisines :

3/4 : 33 dB
4/5 : 31 dB
5/6 : 34 dB

Il recommande 48 pour un cabinet où l'on parle. D'après lui [complaint|la cloison s'arrête au faux plafond et le son passe par-dessus], quoi qu'on mette aux portes.

[question|Qui a décidé de l'arrêter là ?] [request|J'attends un chiffrage pour monter les six cloisons jusqu'à la dalle.]

Ghislaine Teyssier

--- m34 2026-01-16 07:28 bastien -> ghislaine | Re: Mesures < m33
Il a raison, j'ai vérifié hier soir au-dessus du faux plafond.
[promise!broken|Chiffrage plaquiste le 23.]

--- m35 2026-01-30 12:38 ghislaine -> bastien + mathilde | Re: Mesures < m34
[complaint|Pas vu le 23, pas vu le 30.]

--- m36 2026-01-30 17:50 bastien -> ghislaine | Re: Mesures < m35
Je l'ai sur mon bureau depuis le 22, je ne peux pas l'envoyer sans le visa de Mathilde. [apology|Désolé.] [promise!open|Vous l'avez dès qu'elle signe.]

--- m37 2026-02-09 08:15 mathilde -> ghislaine + clement + yasmine | Cloisons
Bonjour à vous trois, je rentre de Milan et je découvre tout cela. Le plan que vous avez signé en avril indique bien la hauteur des cloisons, [blame_shift|il fallait nous faire part de vos exigences acoustiques à ce moment-là]. [talking_down|Voyons-nous pour en parler calmement.]

--- m38 2026-02-09 13:05 yasmine -> mathilde + solenn | Re: Cloisons < m37
Bonjour Mathilde. [complaint|Je joins mon mail du 11 avril et la réponse de Solenn du 14 (« vous pouvez être tranquille »).]

--- m39 2026-02-09 20:47 ghislaine -> mathilde | Re: Cloisons < m37
Jeudi 19 à 12 h 30, au cabinet. [request|Venez à deux], on vous mettra dans la 4 et dans la 5.

[request!open|D'ici là, le chiffrage.]

--- m40 2026-02-18 18:25 odile -> ghislaine | Rendez-vous du 19
Madame, Mathilde, retenue sur un concours, me charge de reporter le rendez-vous de demain. Elle propose le 12 mars. [question!open|Cela vous convient-il ?]

--- m41 2026-02-19 12:40 clement -> bastien | jeudi
bon. [complaint|on était quatre à t'attendre avec des sandwichs.] je sais que c'est pas toi

--- m42 2026-03-02 19:12 ghislaine -> mathilde + bastien | Solde
La SCM a reçu la facture du solde, 5 220 €. Je la garde dans le tiroir avec le rapport de l'acousticien. [question!open|Le lavabo de la 6, quelqu'un l'a-t-il validé ?]
