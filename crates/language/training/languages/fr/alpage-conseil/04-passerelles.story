firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Association Les Passerelles | company | les-passerelles.example
contact: nadege | Nadège Perrin | nadege@les-passerelles.example | coordinatrice
contact: michel | Michel Ougier | presidence@les-passerelles.example | président bénévole
contact: lila | Lila Ferhat | ateliers@les-passerelles.example | éducatrice, ateliers numériques
standing: drifting
turned: 2025-05-22
causes: unrequested_work, value_mismatch, style_mismatch
root: m17, m19, m24, m30
why: They wanted one simple list that the residents can use with pictures; we built a dashboard and a portal nobody had asked for and explain them in long formal mails. Nobody quarrels, but Nadège's warm notes have shrunk to two words and a volunteer is quietly doing the job in a spreadsheet.

--- m01 2024-11-21 10:05 nadege -> solene | Une idée
Coucou Solène !

Au dernier atelier, Joël a voulu pointer lui-même sa présence, tout fier. Du coup on rêve : [goal|que chacun de nos 46 résidents s'inscrive tout seul aux sorties, avec des images.] [question|Vous savez faire ça, vous ?]

Bises de toute l'équipe,
Nadège

--- m02 2024-11-22 09:40 solene -> nadege | Re: Une idée < m01
Bonjour Nadège,

Quelle jolie idée. Oui, avec votre base d'adhérents et une page de grandes vignettes. [request|Envoyez-moi vos photos de sorties] et [promise|je vous montre un essai le 10 décembre].

Solène

--- m03 2024-11-22 13:12 nadege -> solene | Re: Une idée < m02
Youpi. 38 photos dans le lien. La piscine c'est celle avec la bouée, pas l'autre !

--- m04 2024-12-10 16:50 lila -> solene + nadege | Re: Une idée < m02
Bonjour Solène, c'est Lila, l'éduc des ateliers.

[praise|Joël a trouvé le bouton bowling en quatre secondes.] Pour Annie c'est trop petit. [request|Vous pourriez mettre deux images par ligne au lieu de quatre ?]

--- m05 2024-12-11 08:55 solene -> lila + nadege | Re: Une idée < m04
Deux par ligne, c'est en place. [question|Annie y arrive ?]

--- m06 2024-12-12 15:30 lila -> solene | Re: Une idée < m05
[win|Elle s'est inscrite à TOUT.] Même à la pêche.

--- m07 2025-01-09 11:20 michel -> florence | Vœux et budget
Chère Madame,

Au nom du conseil d'administration, je vous présente nos vœux les meilleurs. [praise|Les vignettes de Mme Maury sont le seul logiciel que j'aie jamais vu faire rire quelqu'un.]

Le Département nous retire 4 000 € cette année. Nous devrons compter chaque euro. [value|Nous préférons toujours une petite chose qui marche à une grande qui impressionne.]

Michel Ougier
Président

--- m08 2025-01-13 09:30 florence -> michel | Re: Vœux et budget < m07
Cher Monsieur,

[thanks|Merci de ces mots], je les ai lus à voix haute au bureau. [promise|Pour 2025 nous maintenons votre tarif de 2023.]

Florence Berthier

--- m09 2025-01-13 18:02 michel -> florence | Re: Vœux et budget < m08
[thanks|Soyez-en vivement remerciée.]

--- m10 2025-02-05 14:15 nadege -> mathis | tablettes
Bonjour Mathis, la fondation nous offre 6 tablettes d'occasion. [question|Elles pourront faire tourner les vignettes ?] Je mets la photo de l'étiquette. [request|Si oui tu nous les prépares ?]

--- m11 2025-02-05 14:48 mathis -> nadege | Re: tablettes < m10
oui sans souci elles sont bien ! [request|Dépose les quand tu passes], [promise|prêtes sous une semaine]. Je les bloque sur l'appli pour que personne parte sur youtube

--- m12 2025-02-05 15:01 nadege -> mathis | Re: tablettes < m11
Ah si, laisse YouTube, on y chante.

--- m13 2025-02-13 17:20 mathis -> nadege + lila | Re: tablettes < m12
prêtes, YouTube compris, volume max limité pour vos oreilles

--- m14 2025-02-14 09:10 lila -> mathis | Re: tablettes < m13
[thanks|Mille mercis] ! On a étrenné avec Joe Dassin.

--- m15 2025-03-18 10:22 nadege -> solene | Liste pour le Département
Bonjour Solène, je dois rendre le bilan au Département pour le 15 avril. [request|Il me faudrait juste le nombre de participants par sortie, 2024, une feuille.] Rien de compliqué.

Bises, Nadège

--- m16 2025-03-19 09:05 solene -> nadege + mathis | Re: Liste pour le Département < m15
Bonjour Nadège, c'est noté. [promise!broken|Mathis vous sort ça d'ici vendredi.]

--- m17 2025-04-03 17:35 mathis -> nadege + solene | Re: Liste pour le Département < m16
Bonjour Nadège,

[apology|désolé pour l'attente] mais ça valait le coup : je t'ai fait un vrai tableau de bord en ligne, avec des courbes, une carte de chaleur des sorties par mois, des filtres par tranche d'âge et un taux de fidélité par résident. Tu te connectes avec le lien + code reçu par sms. Il se met à jour toutes les nuits.

Tu peux exporter chaque graphique en pdf.

--- m18 2025-04-04 08:50 nadege -> mathis | Re: Liste pour le Département < m17
Oh, c'est joli. [complaint|Je ne trouve pas le nombre par sortie.] [question|C'est où ?]

--- m19 2025-04-07 11:15 solene -> nadege | Re: Liste pour le Département < m18
Bonjour Nadège,

Le tableau de bord comporte trois onglets. Dans l'onglet « Activité », vous sélectionnez d'abord l'exercice, puis la granularité « Événement » (et non « Mois »), puis vous décochez l'agrégation par thématique, ce qui fait apparaître une colonne « Effectif ». Il convient ensuite de cliquer sur l'icône d'export située en haut à droite et de choisir le séparateur adéquat selon votre tableur. Vous pourrez alors, au moyen d'un filtre, retrouver les sorties concernées.

[talking_down|L'intérêt de cette démarche est que vous deveniez autonome sur l'exploitation de vos données, ce qui est un enjeu pour toute structure aujourd'hui.]

Bien cordialement,
Solène Maury

--- m20 2025-04-07 13:40 nadege -> solene | Re: Liste pour le Département < m19
J'ai compté sur le cahier, ça va. Le bilan est parti.

--- m21 2025-05-15 10:00 genevieve -> nadege + michel | Facture FA-25-112
Bonjour,

Ci-joint notre facture du mois, comprenant le module « tableau de bord » (640 € HT) et son abonnement (19 € HT par mois).

Cordialement,
Geneviève Collomb

--- m22 2025-05-22 18:30 michel -> florence + nadege | Re: Facture FA-25-112 < m21
Chère Madame,

[complaint,question|Le conseil d'administration s'interroge sur ces 640 € : qui a passé cette commande ?] [complaint|Nadège avait besoin d'une feuille.]

Je ne doute pas des bonnes intentions.

Michel Ougier

--- m23 2025-05-26 09:20 florence -> michel + nadege | Re: Facture FA-25-112 < m22
Cher Monsieur,

Vous avez raison, [admission|rien n'avait été commandé et nous aurions dû vous en parler.] La ligne est annulée, [promise|l'avoir part ce jour], l'abonnement aussi.

Florence Berthier

--- m24 2025-05-27 14:10 florence -> nadege + michel | Votre transformation numérique
Chère Nadège, cher Monsieur,

À la suite de nos échanges, nous avons souhaité prendre un peu de hauteur sur vos besoins et vous trouverez ci-joint une proposition en douze pages : portail familles, espace résident, gestion des plannings éducatifs, signature électronique et application mobile. Elle s'articule en trois phases sur dix-huit mois, et plusieurs dispositifs régionaux pourraient en financer jusqu'à 40 %.

La première phase, dite de cadrage, permettrait de cartographier vos processus, d'identifier les parties prenantes et de bâtir une feuille de route partagée. La deuxième porterait sur le déploiement du socle, à savoir le portail familles et l'espace résident, avec une authentification renforcée conforme aux recommandations en vigueur. La troisième, enfin, viserait l'appropriation, au moyen d'indicateurs d'usage restitués chaque trimestre en comité de pilotage. À chaque étape, un livrable formalisé vous serait remis, de sorte que votre conseil d'administration dispose d'une visibilité complète sur l'avancement et les coûts.

Mathis a d'ores et déjà réalisé une maquette du portail familles, que nous serions heureux de vous présenter.

[question|Seriez-vous disponibles mi-juin pour une présentation d'une heure trente ?]

Bien cordialement,
Florence Berthier

--- m25 2025-06-05 09:12 nadege -> florence | Re: Votre transformation numérique < m24
Bonjour Florence,

[thanks|Merci], [promise|je transmets au bureau].

Nadège

--- m26 2025-06-19 11:05 lila -> solene | photo
Bonjour Solène, la sortie pêche est supprimée et on ajoute le poney. [request|Vous pouvez changer l'image ?] Elle est jointe, Annie a posé avec.

--- m27 2025-06-20 09:00 solene -> lila | Re: photo < m26
C'est changé. Quelle star, Annie.

--- m28 2025-07-03 10:45 lila -> solene | Re: photo < m27
12 inscrits au poney en une journée [win|on a dû ajouter un deuxième groupe !]

--- m41 2025-07-08 14:20 lila -> mathis | wifi jardin
Bonjour Mathis, on fait l'atelier sous le tilleul et le wifi s'arrête au potager. C'est pas grave, on voulait juste savoir : [question|ça coûte combien de le pousser jusqu'à l'arbre ?]

--- m42 2025-07-08 15:02 mathis -> lila | Re: wifi jardin < m41
une borne extérieure 140€ + moi 1h. Sinon la petite borne de l'atelier posée sur le rebord de la fenêtre, 0€, essayez d'abord ça

--- m43 2025-07-10 10:12 lila -> mathis | Re: wifi jardin < m42
Rebord de fenêtre adopté. [praise|J'aime bien quand la solution c'est un rebord de fenêtre.]

--- m29 2025-09-02 09:30 solene -> nadege | Rentrée des Passerelles
Bonjour Nadège,

J'espère que l'été a été doux. Comme chaque rentrée, nous vous proposons un point d'étape afin d'identifier vos axes d'amélioration et de faire vivre votre base. [question|Quel créneau vous conviendrait entre le 8 et le 19 ?] [request|Merci également de nous retourner le questionnaire de satisfaction joint], qui ne demande qu'un quart d'heure.

Bien cordialement,
Solène Maury

--- m30 2025-09-17 16:20 nadege -> solene | Re: Rentrée des Passerelles < m29
Pas besoin, merci.

--- m31 2025-09-18 10:40 mathis -> nadege + lila | nouvelle version !
Bonjour à toutes les deux,

surprise, j'ai refait les vignettes : animation quand on clique, fond sombre, une voix de synthèse qui lit le nom de la sortie et un classement des plus inscrits avec des médailles. C'est en ligne depuis ce matin

--- m32 2025-09-18 15:55 lila -> mathis + nadege | Re: nouvelle version ! < m31
Bonjour Mathis,

[complaint|Joël ne reconnaît plus rien.] [complaint|La voix a fait peur à Denise, elle a laissé tomber la tablette.] [complaint|Et le classement, chez nous, on évite.] [request|Est-ce qu'on peut ravoir l'ancienne, s'il te plaît ?]

Lila

--- m33 2025-09-19 09:02 mathis -> lila + nadege | Re: nouvelle version ! < m32
[apology|oups pardon], ancienne remise ce matin. [question|Elle a cassé, la tablette de Denise ?]

--- m34 2025-09-19 16:40 lila -> mathis | Re: nouvelle version ! < m33
Non, un coin. Ça va.

--- m35 2025-10-14 11:00 florence -> nadege + michel | Renouvellement de l'accompagnement 2026
Chère Nadège, cher Monsieur,

Notre convention arrive à échéance le 31 décembre. Vous trouverez ci-joint un projet d'avenant intégrant un forfait d'accompagnement renforcé, assorti d'indicateurs de suivi trimestriels. [request!open|Je vous serais reconnaissante de nous le retourner signé avant le 15 novembre.]

Florence Berthier

--- m36 2025-11-06 09:50 lila -> karim | export
Bonjour Karim, [request|est-ce qu'on peut avoir les adhérents dans un fichier Excel tout simple ?] nom prénom téléphone famille. Le neveu de Michel nous aide pour les inscriptions de Noël.

--- m37 2025-11-06 10:15 karim -> lila | Re: export < m36
Joint. 46 lignes. Mot de passe par SMS.

K.

--- m38 2025-11-06 10:31 lila -> karim | Re: export < m37
[praise|Exactement ça.]

--- m39 2025-11-25 09:00 florence -> nadege + michel | Re: Renouvellement de l'accompagnement 2026 < m35
Chère Nadège, cher Monsieur,

Je me permets de revenir vers vous au sujet de l'avenant. [question|Avez-vous pu l'examiner en bureau ?]

Bien cordialement,
Florence Berthier

--- m40 2025-12-05 17:45 nadege -> florence | Re: Renouvellement de l'accompagnement 2026 < m39
On n'a pas eu le temps. Bonnes fêtes.

--- m44 2025-12-10 16:05 lila -> mathis | goûter de Noël
Bonjour Mathis, on emmène deux tablettes au goûter du 19, à la salle des fêtes de Seyssins, sans wifi. [question!open|Les chansons, on peut les mettre dedans à l'avance ?] [request!open|Et il faudrait enlever la limite de volume, juste pour ce jour-là], ils seront quatre-vingts.

Lila
