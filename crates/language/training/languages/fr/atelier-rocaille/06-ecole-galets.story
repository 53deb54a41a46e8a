firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: École Les Petits Galets | company | petitsgalets.example
contact: carole | Carole Estève | direction@petitsgalets.example | directrice
contact: ines | Inès Marchetti | ines@petitsgalets.example | enseignante, référente jardin
contact: olivier | Olivier Tan | tresorier@petitsgalets.example | trésorier de l'association
standing: good
turned: -
causes: -
root: -
why: A school yard made green in two summers; the treasurer is anxious and exact, one delivery goes wrong and a bench splinters, all is settled quickly, and the school renews.

--- m01 2025-01-28 17:32 carole -> karim | Notre cour
Bonjour Karim,

Je vous écris entre deux conseils. Notre cour, c'est 800 m² de goudron et un platane malade. En juin dernier nous avons mesuré 51 °C au sol et renoncé à la récré de l'après-midi pendant onze jours.

[goal|Nous rêvons d'une cour où l'on puisse jouer en juin], avec de l'ombre, de la terre, un coin pour ceux qui n'aiment pas le foot. L'Agence de l'eau peut financer 70 % si le sol redevient perméable. [request|Dites-moi si vous voulez bien nous accompagner], et [question|combien coûte une esquisse].

[value|Une chose à laquelle je tiens : les enfants doivent participer pour de bon, pas venir colorier un plan fini.]

Carole Estève

--- m02 2025-01-29 08:10 karim -> carole + ines | Re: Notre cour < m01
Bonjour Carole,

Mille fois oui. L'esquisse coûte 2 400 €, et la moitié du prix est pour deux matinées avec les enfants, bottes aux pieds, parce que je ne sais pas dessiner une cour sans avoir vu par où l'on s'enfuit quand on joue au loup.

[question|Lundi 10 et mardi 11 février, avant les vacances ?]

Karim

--- m03 2025-01-29 12:40 ines -> karim | Re: Notre cour < m02
Lundi et mardi c'est bon ! [promise|je préviens les parents pour les bottes]. les CP veulent une rivière, je vous aurai prévenu

--- m04 2025-02-11 18:22 ines -> karim | Re: Notre cour < m03
Encore [thanks|merci pour ces deux matinées]. [praise|Élias, qui n'a pas dit un mot en classe depuis septembre, vous a expliqué pendant dix minutes où dorment les gendarmes.] Je voulais que vous le sachiez.

--- m05 2025-02-12 07:30 karim -> ines | Re: Notre cour < m04
Élias aura son mur à gendarmes. C'est même la première chose que j'ai dessinée.

--- m06 2025-03-07 16:00 karim -> carole + ines + olivier | Esquisse de la cour
Bonjour à tous les trois,

L'esquisse est jointe, avec les dessins des enfants en regard, pour que vous voyiez d'où vient chaque chose : la noue qui recueille l'eau des toits (la rivière des CP), la butte, le cercle de troncs, huit arbres, le mur à gendarmes, 460 m² rendus à la terre. Montant : 86 500 € HT. Tranche 1 cet été, tranche 2 l'été 2026.

[question|Olivier, le dossier de l'Agence de l'eau doit partir quand ?]

--- m07 2025-03-07 20:19 olivier -> karim | Re: Esquisse de la cour < m06
Bonsoir, clôture de l'appel à projets le 31 mars minuit. Mes questions, par ordre d'inquiétude :

1. [question|Les 86 500 comprennent-ils l'évacuation du goudron ?]
2. [question|S'il y a de l'amiante dans l'enrobé, qui paye ?]
3. [question|Peut-on rester sous 60 000 en tranche 1 ?]
4. [request|Il nous faudrait deux devis pour chaque lot, l'Agence y tient.]

Olivier Tan
Trésorier (bénévole et insomniaque)

--- m08 2025-03-10 11:45 solenn -> olivier + karim | Re: Esquisse de la cour < m07
Bonjour Monsieur Tan,

1. Oui, 410 m³ à 19 €.
2. Le diagnostic est obligatoire avant travaux ; il coûte 480 €. En cas de présence, le surcoût serait à la charge de l'association, mais l'enrobé date de 2003, donc le risque est à peu près nul.
3. 57 900 en tranche 1 si le cercle de troncs passe en tranche 2.
4. [promise|Les seconds devis vous parviennent le 21.]

Solenn Le Goff

--- m09 2025-03-21 17:58 solenn -> olivier | Re: Esquisse de la cour < m08
Bonsoir, les six devis sont dans le dossier, nommés lot_entreprise_date, avec un tableau comparatif en tête. L'écart le plus fort est sur les barrières, 31 %.

--- m10 2025-03-22 00:41 olivier -> solenn | Re: Esquisse de la cour < m09
Reçu. [praise|Je n'ai pas eu à renommer un seul fichier, je crois que c'est une première dans ma carrière associative.]

--- m11 2025-03-31 22:15 olivier -> karim + carole + solenn | déposé
Dossier déposé, accusé de réception 22 h 07. Je vais dormir.

--- m12 2025-05-26 10:05 carole -> karim + olivier | L'Agence dit oui
[win|Subvention accordée, 40 530 € pour la première tranche !] Les enfants ont crié si fort que la voisine est sortie.

[question|Quand arrivent les pelleteuses ? on me le demande vingt fois par jour.]

--- m13 2025-05-26 13:30 bastien -> carole | Re: L'Agence dit oui < m12
Bonjour. [promise|Barrières le 4 juillet au soir, pelle lundi 7.] [promise|Fin 22 août, nettoyé.]

--- m14 2025-06-30 09:20 carole -> bastien | clefs et gardien
Bonjour Bastien, le gardien part en congés le 12 juillet. [promise|Je vous remets un double mercredi.] [question|Avez-vous besoin de l'eau et des toilettes du préau ?]

--- m15 2025-06-30 12:02 bastien -> carole | Re: clefs et gardien < m14
Les deux oui. [thanks|Merci.]

--- m16 2025-07-09 18:33 bastien -> carole + karim | Sous l'enrobé
Trouvé une citerne maçonnée sous l'angle nord, 14 m³, vide, en bon état. Pas sur les plans.
[question|On la garde ?]

--- m17 2025-07-09 20:50 carole -> bastien + karim | Re: Sous l'enrobé < m16
[request|Mais oui, gardez-la !] La rivière des CP vient de trouver son lac.

--- m18 2025-07-10 07:44 karim -> carole + olivier | Re: Sous l'enrobé < m17
Je la raccorde à la noue : une pompe à main en fonte et les enfants arrosent tout l'été sans un centime. [scope_change|Supplément 1 350 € HT pour la pompe et la trappe de sécurité.] [question|Olivier, ça passe ?]

--- m19 2025-07-10 23:59 olivier -> karim | Re: Sous l'enrobé < m18
Ça passe, sur la ligne imprévus. Trappe verrouillée à clef, j'insiste, [value|je préfère un devis plus cher à un cauchemar].

--- m20 2025-08-22 17:05 bastien -> carole + ines + karim | Fin tranche 1
Nettoyé, barrières enlevées. Arrosage réglé sur 5h du matin. [request|Ne laissez personne sur la butte avant le 15 septembre], le gazon n'est pas pris.

--- m21 2025-09-01 12:50 ines -> karim | rentrée
ils sont entrés et ILS SE SONT TUS. trente secondes. puis la ruée sur la pompe. deux paires de chaussettes par enfant à prévoir désormais

--- m22 2025-09-01 13:15 karim -> ines | Re: rentrée < m21
Trente secondes de silence chez des CP, je le fais encadrer.

--- m23 2025-09-15 16:48 carole -> bastien | banc
Bonjour Bastien, [complaint|le banc long a des échardes], deux petites mains ce matin, rien de grave. [request|Pourriez-vous le faire reprendre avant que je le condamne ?]

--- m24 2025-09-15 17:10 bastien -> carole | Re: banc < m23
[apology|Désolé pour les petites mains.] [admission|Pas poncé sur la rive arrière, j'aurais dû passer la main dessus.] [promise|Ponçage et huile mercredi après-midi, quand ils ne sont pas là.]

--- m25 2025-09-18 08:32 carole -> bastien | Re: banc < m24
[praise|Doux comme un galet.] Rouvert ce matin, inauguré par la grande section au complet.

--- m26 2025-10-13 19:03 olivier -> odile | Facture 2025-131
Bonsoir Madame Cabanel, [complaint|la facture mentionne un taux de TVA de 20 % sur les plantations, le devis disait 10.] Soit 612,40 € d'écart. [request|Merci de vérifier] avant que je ne perde encore une nuit.

--- m27 2025-10-14 08:45 odile -> olivier | Re: Facture 2025-131 < m26
Bonjour Monsieur Tan, vous avez raison, [admission|j'ai repris par mégarde le gabarit des marchés privés]. Facture rectifiée ci-jointe. [apology|Avec toutes mes excuses pour la nuit.]

--- m28 2025-10-14 21:06 olivier -> odile | Re: Facture 2025-131 < m27
Parfait, bon à payer signé, ordre de virement du 15.

--- m29 2025-11-18 16:30 ines -> karim | plantation avec les CM
Bonjour Karim ! pour la haie du 25, [question|combien de bêches il vous faut ?] on en a 12 petites et 3 grandes dont une sans manche

--- m30 2025-11-18 18:12 karim -> ines | Re: plantation avec les CM < m29
Les 12 petites, c'est parfait, [promise|j'apporte dix grandes et un manche]. 84 plants, trois par enfant, chacun met une étiquette à son nom (au crayon, l'encre part à la pluie).

--- m31 2025-11-26 12:05 ines -> karim | Re: plantation avec les CM < m30
84 sur 84. Il en manquait un et c'était dans la poche de Noé. [thanks|merci merci]

--- m32 2026-01-12 10:40 carole -> karim + olivier | Tranche 2
Bonjour Karim, belle année. [win|À l'inspection, on nous a cités en exemple devant douze directeurs.] Six m'ont demandé votre numéro, je l'ai donné à cinq.

Pour la tranche 2, l'association a provisionné 25 000 € et l'Agence suit à 60 %. [goal|D'ici septembre nous voudrions que la cantine mange au moins une fois par semaine quelque chose qui vient du jardin.] [request|Pouvez-vous glisser un vrai potager dans le projet ?] [request|Le cercle de troncs reste, les CE2 ne me pardonneraient pas.]

--- m33 2026-01-13 09:02 karim -> carole + ines | Re: Tranche 2 < m32
Bonjour Carole, et qui est la sixième ? (ne me dites rien)

Potager contre le mur sud, six carrés de 2 x 1, hauteur 45, un pour chaque classe. [promise|Plan et chiffrage le 30 janvier.]

--- m34 2026-01-30 15:20 karim -> carole + olivier + ines | Re: Tranche 2 < m33
Plan et chiffrage joints : 38 700 € HT tout compris, y compris le cercle. Carole, j'ai mis les carrés des CP au bord de la noue pour des raisons évidentes. [request|Inès, dites-moi si l'allée est assez large pour une brouette et deux disputes.]

--- m35 2026-02-01 01:12 olivier -> karim | Re: Tranche 2 < m34
Bonsoir ou bonjour. [question|Les six carrés en mélèze, pourquoi pas en châtaignier, plus local et 9 % moins cher d'après trois sites ?]

--- m36 2026-02-02 08:30 karim -> olivier | Re: Tranche 2 < m35
Vous avez raison sur les 9 % et sur le local ! Le mélèze reste plus droit, mais les haricots s'en moquent. On passe au châtaignier.

--- m37 2026-02-19 17:15 carole -> bastien | dates d'été
Bonjour Bastien, avant la coupure de vacances de demain : [question!open|à quelle date souhaitez-vous la cour vide, le 3 ou le 4 juillet ?] Le gardien pose ses congés la première semaine de mars.

--- m38 2026-03-05 13:20 ines -> karim | semis
coucou Karim, les vacances sont calmes et j'ai lancé les semis chez moi, 90 godets de tomates dans la baignoire. [question!open|ils craignent si je les sors la journée ?]
