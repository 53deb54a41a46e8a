firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Cabinet dentaire Soubeyran | company | dentaire-soubeyran.example
contact: amelie | Dr Amélie Soubeyran | dr.soubeyran@dentaire-soubeyran.example | chirurgienne-dentiste
contact: sandrine | Sandrine Puech | accueil@dentaire-soubeyran.example | assistante et secrétariat
standing: drifting
turned: 2025-10-09
causes: unrequested_work, goals_blurred
root: m20, m22
why: The goal was a fourth chair opened by January; since autumn the firm sends light concepts, garden variants and furniture nobody ordered, the opening date is no longer spoken of, and the doctor's replies shrink to a word or none.

--- m01 2025-02-03 21:14 amelie -> mathilde | Agrandissement du cabinet
Bonsoir Mathilde,

La kiné du rez-de-chaussée part fin juin et me laisse ses 62 m². [goal|J'aimerais y ouvrir un quatrième fauteuil en janvier 2026, parce que je refuse aujourd'hui six à huit nouveaux patients par semaine.] [goal|Le stagiaire que je forme, Hugo, s'installerait avec moi.]

[question|Par quoi commence-t-on ?]

Amélie

--- m02 2025-02-04 09:10 mathilde -> amelie | Re: Agrandissement du cabinet < m01
Bonjour Amélie ! Par une visite et par votre bail. [request|Envoyez-moi les deux baux et le règlement de copropriété.] Le plomb de la salle radio et les évacuations décideront du reste.

[question|Jeudi 13 h 30, entre deux patients ?]

--- m03 2025-02-04 12:44 amelie -> mathilde + sandrine | Re: Agrandissement du cabinet < m02
Jeudi parfait, je bloque jusqu'à 14 h et je mangerai une pomme. Le règlement de copropriété date de 1974, vous allez rire. [promise|Sandrine vous scanne les baux cet après-midi.]

--- m04 2025-02-04 16:20 sandrine -> mathilde | Baux
Bonjour Madame, comme demandé par le docteur, ci-joint les 2 baux + le règlement (il manque la page 11, elle manque aussi dans l'original).
Sandrine

--- m05 2025-02-14 18:00 solenn -> amelie + mathilde | Faisabilité – quatrième fauteuil
Docteur,

Vous trouverez ci-joint l'étude de faisabilité. Le local peut recevoir un fauteuil, une stérilisation agrandie en circuit propre/sale, une salle de repos pour l'équipe et un sanitaire accessible. La radio panoramique reste où elle est, ce qui évite un nouveau calcul de plombage. Coût estimé : 118 000 € HT hors équipement dentaire. Durée : 14 semaines à compter de la libération des lieux.

[question|Le compresseur actuel supporte-t-il un quatrième poste ?]

Bien cordialement,
Solenn Le Goff

--- m06 2025-02-16 20:05 amelie -> solenn | Re: Faisabilité – quatrième fauteuil < m05
Il est dimensionné pour cinq, j'avais vu grand en 2017.

[praise|C'est limpide, je l'ai lu entre une dévitalisation et le coucher des enfants et j'ai tout compris.] On y va.

--- m07 2025-03-10 10:12 odile -> amelie | Contrat de maîtrise d'œuvre
Docteur, le contrat en deux exemplaires part ce jour par la poste. [request|Vous voudrez bien nous en retourner un signé], accompagné de l'attestation de votre assureur. Odile Cabanel

--- m08 2025-03-17 08:55 sandrine -> odile | Re: Contrat de maîtrise d'œuvre < m07
Bonjour Madame, le contrat est renvoyé ce matin en recommandé, signé des deux côtés. L'assureur demande trois jours pour l'attestation, [promise|je vous la faxe dès qu'elle est là] (oui on a encore un fax). [question|L'acompte, c'est à l'ordre de qui ?]

--- m09 2025-03-17 09:30 odile -> sandrine | Re: Contrat de maîtrise d'œuvre < m08
Atelier Rocaille SARL, IBAN au bas de la facture. [thanks|Merci Madame Puech.]

--- m10 2025-04-22 19:48 amelie -> mathilde + solenn | couleur des murs ?
Petite question idiote, [question|est-ce qu'on est obligé de faire du blanc ?] Mes patients ont l'air de fantômes là-dessous. [value|Ce qui compte pour moi c'est que les gens anxieux respirent mieux en entrant], le reste, je vous fais confiance.

--- m11 2025-04-23 09:22 mathilde -> amelie | Re: couleur des murs ? < m10
Pas idiote du tout. Vert amande en attente, sable aux fauteuils, et aucun néon visible depuis la position allongée. [promise|Échantillons peints sur carton vendredi.]

--- m12 2025-04-25 15:10 sandrine -> mathilde | Re: couleur des murs ? < m11
Bonjour, [thanks|bien reçu les cartons merci], le Dr S. les a collés au plafond du 2 pour voir couchée :)

--- m13 2025-04-27 21:30 amelie -> mathilde | Re: couleur des murs ? < m11
Vert amande adopté. [praise|Une patiente que je connais depuis dix ans m'a demandé si j'avais changé de musique, alors que je n'ai posé qu'un carton.]

--- m14 2025-07-01 08:10 bastien -> amelie + sandrine | Démarrage
Clés récupérées hier. Démolition du 7 au 18 juillet, matin 7h-9h pour le bruyant, [promise!broken|ensuite plus rien pendant vos soins].

--- m15 2025-07-01 12:30 amelie -> bastien | Re: Démarrage < m14
Parfait, [thanks|merci d'y avoir pensé]. Le mercredi je n'ai que des enfants, donc là vous pouvez taper jusqu'à 9 h 30, ils adorent.

--- m16 2025-07-10 09:52 sandrine -> bastien | vibration
Bonjour Monsieur Lauret, [complaint|9 h 40 et ça tape encore], le docteur a une patiente sous anesthésie.

--- m17 2025-07-10 09:56 bastien -> sandrine | Re: vibration < m16
Arrêté. [apology|Désolé], le nouveau n'avait pas de montre.

--- m18 2025-07-10 13:10 sandrine -> bastien | Re: vibration < m17
[thanks|merci], la patiente n'a rien senti de toute façon

--- m19 2025-09-18 18:22 amelie -> mathilde | où en est-on
Bonsoir, j'ai signé ce matin la promesse de collaboration d'Hugo. [question|Toujours prêts pour le 5 janvier ?] Il quitte son cabinet actuel au 31 décembre.

--- m20 2025-10-01 17:47 solenn -> amelie + mathilde | Concept lumière circadienne – note d'intention
Docteur,

Nous avons poursuivi la réflexion engagée au printemps sur le confort visuel et avons le plaisir de vous proposer un concept de lumière circadienne pour l'ensemble du cabinet, y compris les trois salles existantes. Le principe : une température de couleur variant de 5 000 K le matin à 2 700 K en fin de journée, pilotée par un automate, associée à un ciel lumineux rétroéclairé au-dessus de chaque fauteuil. La note de 31 pages détaille trois variantes, un retour d'expérience scandinave et le chiffrage (de 27 400 à 41 900 € HT).

[question|Laquelle des variantes a votre préférence ?]

Bien cordialement,
Solenn Le Goff

--- m21 2025-10-09 22:40 amelie -> solenn | Re: Concept lumière circadienne – note d'intention < m20
[complaint|Je n'avais pas demandé ça pour les trois anciennes salles.] Je regarderai.

--- m22 2025-10-20 11:15 karim -> amelie | Le patio, une idée !
Chère Amélie,

En passant voir le chantier j'ai découvert la courette derrière votre future salle, douze mètres carrés de béton et un robinet qui goutte, et je n'en ai pas dormi. Imaginez : une fougère arborescente, un sol de galets de l'Hérault, un bassin de la taille d'une baignoire, et vos anxieux qui regardent l'eau pendant que vous leur endormez la molaire. Je vous ai fait trois aquarelles (jointes). Environ 14 000 €, et je m'occupe de la copropriété.

Karim

--- m23 2025-10-27 13:05 amelie -> karim | Re: Le patio, une idée ! < m22
C'est joli. Pas cette année.

--- m24 2025-11-05 09:18 sandrine -> bastien + mathilde | évier stérilisation
Bonjour, le Dr me demande [question|quand arrive l'évier de la sté ?] La société qui pose l'autoclave voudrait venir le 24.

--- m25 2025-11-06 07:35 bastien -> sandrine | Re: évier stérilisation < m24
[promise|Évier livré le 19, posé le 20.] L'autoclave peut venir le 24.

--- m26 2025-11-20 16:44 sandrine -> bastien | Re: évier stérilisation < m25
évier posé, rien à dire, l'autoclave est confirmé pour lundi. le robinet à commande au genou [praise|fait des jalouses chez la pédicure]

--- m27 2025-11-28 18:05 mathilde -> amelie | Mobilier d'accueil
Bonsoir Amélie,

Comme nous avions un créneau à l'atelier, Solenn a dessiné une banque d'accueil courbe en frêne et des fauteuils assortis pour la salle d'attente. Le menuisier de Lunel ferait le tout pour 19 800 € HT. Nous avons aussi repris la signalétique avec une typographie plus douce.

[request|Dites-nous ce que vous en pensez d'ici vendredi], le menuisier doit réserver son bois.

--- m28 2025-12-05 23:02 amelie -> mathilde | Re: Mobilier d'accueil < m27
[complaint|La banque de 2017 est en bon état.] [complaint|Je ne comprends plus très bien dans quel ordre on avance.]

--- m29 2025-12-08 09:40 mathilde -> amelie | Re: Mobilier d'accueil < m28
Bien sûr, on met en attente. La signalétique est offerte, l'imprimeur l'a déjà lancée ! [promise!open|Je vous envoie un planning de fin remis à jour.]

--- m30 2025-12-08 12:15 sandrine -> mathilde | Re: Mobilier d'accueil < m29
Bonjour, [complaint|on a reçu un carton de plaques de porte], « Espace Sérénité » pour la salle 2. [question|On en fait quoi ?] [complaint|Les patients cherchent la salle 2.]

--- m31 2025-12-19 19:50 amelie -> mathilde | Hugo
Hugo prendra finalement une vacation à Lattes en janvier et février, le temps que. [complaint|Personne ne m'a dit que le 5 ne tenait plus], je l'ai compris en comptant les prises sans appareillage.

Bonnes fêtes.

--- m32 2026-01-05 10:02 mathilde -> amelie + solenn | Bonne année
Très belle année à tout le cabinet ! [win|Votre chantier est en photo dans la revue régionale, page 48.] On reparle du ciel lumineux quand vous voulez.

--- m33 2026-01-12 08:33 odile -> sandrine | Facture n° 2026-004
Madame, ci-jointe la facture n° 2026-004 (phase chantier, 80 %), 6 120 € TTC, dont 1 380 € au titre de l'étude lumière.

--- m34 2026-01-12 11:20 sandrine -> odile + mathilde | Re: Facture n° 2026-004 < m33
Bonjour Madame, [complaint|le docteur n'a pas commandé d'étude lumière]. [request!open|Pouvez-vous refaire la facture sans cette ligne ?]

--- m35 2026-01-26 09:05 odile -> sandrine | Re: Facture n° 2026-004 < m34
Madame, [promise!open|Mathilde revient vers vous à ce sujet.]

--- m36 2026-02-10 20:16 mathilde -> amelie | Quelques pistes pour le plafond
Coucou Amélie, j'espère que la rentrée se passe bien. Solenn a trouvé un fabricant de ciels lumineux à Nîmes, bien moins cher (fiche jointe). [question!open|On vous en pose un à l'essai ?]

--- m37 2026-02-18 13:44 sandrine -> bastien | porte salle 4
Bonjour, la porte coulissante de la 4 n'a pas de poignée côté couloir, c'est noté sur la liste. [question!open|Vous avez une date pour la fin ?] C'est moi qui demande, le docteur ne parle plus trop des travaux.

--- m38 2026-03-02 07:50 bastien -> sandrine | Re: porte salle 4 < m37
[promise|Poignée jeudi.] Pour la fin je n'ai pas de date à moi, c'est Mathilde qui tient le planning.

--- m39 2026-03-05 17:10 sandrine -> bastien | Re: porte salle 4 < m38
poignée ok. [complaint|la ligne de 1 380 € est toujours sur la relance de ce matin]. le docteur l'a mise dans la pile du bas
