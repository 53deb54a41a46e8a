firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Torrelin SA | company | torrelin.example
contact: loic | Loïc Pittet | loic@torrelin.example | CEO et cofondateur
contact: sandra | Sandra Rochat | sandra@torrelin.example | marketing
contact: amstutz | Jürg Amstutz | juerg.amstutz@torrelin.example | responsable des ventes
standing: drifting
turned: 2025-09-09
causes: business_goals_moved, style_mismatch, goals_blurred
root: m22, m26, m31
why: In September Loïc mentions in half a line that the home kit is over and that they now sell to communes and golf courses; the studio keeps producing gardening posts and long reports about them. Nobody quarrels, the answers just get shorter and rarer, and the new sales head does not know what they pay for.

--- m01 2025-02-18 11:20 loic -> solene | Torrelin x Quai Neuf
Salut Solène,

Super call hier. Pour recap : [goal|5 000 kits d'arrosage vendus aux particuliers d'ici Noël, Suisse + France voisine.] Le capteur marche, l'app marche, personne nous connaît.

[question|Tu peux commencer en mars ?]

Loïc
Envoyé de mon natel

--- m02 2025-02-18 15:45 solene -> loic | Re: Torrelin x Quai Neuf < m01
Bonjour Loïc,

Merci pour cet échange très stimulant. Oui, mars nous convient. Vous trouverez ci-joint notre proposition structurée en quatre volets (identité, site, contenus mensuels, relations presse), accompagnée d'un rétroplanning et d'un glossaire.

[request|Je vous saurais gré de bien vouloir nous retourner un exemplaire paraphé à chaque page.]

Bien cordialement,
Solène Kerbrat

--- m03 2025-02-18 16:02 loic -> solene | Re: Torrelin x Quai Neuf < m02
40 pages, wow. [question|Le prix c'est bien 2 900 CHF par mois ?]

--- m04 2025-02-18 16:30 solene -> loic | Re: Torrelin x Quai Neuf < m03
Tout à fait, 2 900 CHF hors taxes par mois, sur douze mois.

--- m05 2025-02-19 08:15 loic -> solene | Re: Torrelin x Quai Neuf < m04
Ça joue. Signé. Sandra (cc la prochaine fois) gère tout chez nous.

--- m06 2025-03-05 09:10 sandra -> ines + solene | Logo et emballage
Bonjour Inès,

Sandra, marketing chez Torrelin, depuis trois semaines, donc indulgence. [request|Pourriez-vous me mettre le logo en version une couleur ?] L'imprimeur de l'emballage est à Renens et il est très à cheval.

[request|Volontiers aussi la police si vous pouvez la partager.]

Meilleures salutations,
Sandra

--- m07 2025-03-05 11:30 ines -> sandra | Re: Logo et emballage < m06
Avec plaisir Sandra ! Une couleur, noir et blanc, et la police (licence 3 postes). Le rouge pour l'imprimeur c'est Pantone 7417.

--- m08 2025-03-05 11:48 sandra -> ines | Re: Logo et emballage < m07
[praise|C'est ce que j'appelle du service.] Tout de bon !

--- m09 2025-04-02 14:00 bastien -> sandra + loic | Site : recette
Bonjour,

Le site est prêt pour recette. Vous trouverez ci-après les 58 points de contrôle, à cocher un par un, avec navigateur et version. [request|Merci de ne rien signaler hors du tableau.]

Bastien

--- m10 2025-04-03 09:20 loic -> bastien + sandra | Re: Site : recette < m09
> Merci de ne rien signaler hors du tableau.

Hello, j'ai cliqué partout pendant 10 min, [praise|ça marche nickel]. Go live pour moi. [request|Juste le bouton « acheter » plus gros.]

--- m11 2025-04-03 09:50 bastien -> loic | Re: Site : recette < m10
Bouton agrandi. [promise|En ligne à midi.]

--- m12 2025-05-06 10:05 sandra -> ines + solene | Premiers chiffres
Bonjour à vous,

[win|612 kits en avril, presque tout après l'article dans le magazine de la Migros.] Loïc a ouvert une bouteille de Dézaley au bureau, à onze heures du matin.

[request|Pour juin, il me faut les posts « potager en balcon ».] [question|Vous en prévoyez combien ?]

--- m13 2025-05-06 15:15 ines -> sandra | Re: Premiers chiffres < m12
Bravo !! Huit posts, deux par semaine : basilic, tomates, vacances, arrosoir de grand-mère... [promise|Le tout chez toi le 26 mai.]

--- m14 2025-05-26 17:50 ines -> sandra | Re: Premiers chiffres < m13
Les huit, textes et visuels. Le grand-mère j'ai un faible.

--- m15 2025-05-27 08:33 sandra -> ines | Re: Premiers chiffres < m14
[praise|Superbe.] Deux helvétismes à rétablir : [request|« nonante » et pas « quatre-vingt-dix »], [request|« foehn » pour le sèche-cheveux] (on a des clients pointilleux à Aigle).

--- m16 2025-07-08 11:12 sandra -> solene | Point juin
Bonjour Solène,

[win|Juin : 480 kits.] Juillet sera mou, tout le monde est au bord du lac. Stock ok jusqu'en octobre, l'usine de Saint-Gall a fermé une ligne pour révision.

Je vous écris surtout pour [request|la facture : il faudrait la mention « prestation de services à l'étranger »].

Sandra

--- m17 2025-07-09 09:25 solene -> sandra | Re: Point juin < m16
Bonjour Sandra,

Facture rectifiée ci-jointe, ainsi que notre rapport semestriel d'activité (67 pages) et sa note de synthèse (11 pages).

Bien cordialement,
Solène

--- m18 2025-07-09 09:41 sandra -> solene | Re: Point juin < m17
[thanks|Merci pour la facture.] Le rapport, Loïc demande [request|si vous pouvez lui dire en trois lignes ce qui a marché].

--- m19 2025-07-10 18:02 solene -> sandra + loic | Re: Point juin < m18
Bonjour à tous deux,

Il serait réducteur de ramener six mois de travail à trois lignes, aussi je vous propose une lecture guidée du rapport, chapitre par chapitre, en visioconférence (1 h 30). [question|Quelles seraient vos disponibilités ?]

Bien cordialement,
Solène Kerbrat

--- m20 2025-07-10 18:10 loic -> solene | Re: Point juin < m19
Laisse tomber, j'ai demandé à Sandra.

--- m21 2025-08-18 10:00 ines -> sandra | Posts de septembre
Hello Sandra, retour de vacances ! Thème proposé pour la rentrée : « Le balcon d'automne », cyclamens et bruyères. [question|Ça te va ?]

--- m22 2025-09-09 09:05 loic -> solene + sandra | Re: Point juin
Hello, petit update : levée de fonds bouclée vendredi. Le board veut qu'on arrête le kit grand public au printemps, marge trop basse, [goal|et qu'on pousse les communes et les golfs]. [win|On a Nyon et le golf de Lavaux en pilote.] À voir ensemble un de ces jours.

--- m23 2025-09-09 14:30 solene -> loic | Re: Point juin < m22
Bonjour Loïc,

Toutes nos félicitations pour cette levée ! C'est une excellente nouvelle, que nous relaierons volontiers dans notre lettre d'information trimestrielle.

Les contenus de septembre et d'octobre (cyclamens, bulbes, hivernage des bacs) partent comme convenu.

Bien cordialement,
Solène Kerbrat

--- m24 2025-09-11 16:20 sandra -> ines | Re: Posts de septembre < m21
Bonjour Inès, oui pour les cyclamens, faute de mieux. [scope_change|Par contre plus de budget pub dessus], il est passé ailleurs.

Sandra

--- m25 2025-09-12 09:00 ines -> sandra | Re: Posts de septembre < m24
Noté, sans pub alors. Posts en pièce jointe !

--- m26 2025-10-06 15:11 sandra -> ines + solene | Je m'en vais
Bonjour à vous deux,

Je quitte Torrelin fin octobre pour les Retraites populaires (oui, je sais). Mon poste n'est pas repourvu, c'est Jürg Amstutz, le nouveau responsable des ventes, qui aura le marketing « en plus ».

[request|Prenez le temps de lui raconter ce que vous faites], il vient des pompes industrielles et pour lui un post c'est un poteau. [praise|J'ai eu beaucoup de plaisir avec Inès.]

Sandra

--- m27 2025-10-06 15:40 ines -> sandra | Re: Je m'en vais < m26
Oh non ! Bonne route Sandra. [thanks|Merci pour tout, nonante fois.]

--- m28 2025-10-20 10:30 solene -> amstutz + loic | Prise de contact
Monsieur Amstutz,

Permettez-moi de vous souhaiter la bienvenue et de me présenter : Solène Kerbrat, cofondatrice de Quai Neuf. Afin que vous puissiez prendre la mesure du dispositif, je vous adresse notre proposition initiale, le rapport semestriel, les comptes rendus de comité et le calendrier éditorial (« Noël au jardin »).

L'accompagnement que nous avons le plaisir de conduire à vos côtés s'articule autour de quatre volets. Le premier, l'identité, a donné lieu à la charte graphique dont vous trouverez les 48 pages en annexe 1. Le deuxième, le site, a été livré au mois d'avril ; sa gouvernance est décrite en annexe 2. Le troisième, qui constitue le cœur de notre démarche, est celui des contenus mensuels : huit publications par mois, déclinées sur trois canaux, et pensées pour installer la marque dans l'imaginaire du jardinier amateur, en résonance avec les saisons. Le quatrième enfin, les relations avec la presse grand public, a permis neuf parutions, que recense l'annexe 4.

Il m'a semblé utile de joindre également la méthodologie de nos indicateurs, ainsi qu'un lexique des termes employés, afin que nous partagions d'emblée un même vocabulaire. Vous jugerez sans doute opportun d'en prendre connaissance avant notre premier entretien.

[question|Souhaiteriez-vous que nous organisions un séminaire d'immersion d'une journée à Nantes ?]

Veuillez agréer, Monsieur, l'expression de mes salutations distinguées.

Solène Kerbrat

--- m29 2025-10-29 13:37 amstutz -> solene | AW: Prise de contact < m28
Bonjour

Je n'ai pas le temps pour Nantes. [request|Pouvez-vous m'envoyer une page : ce que nous payons et ce que nous recevons.]

[value|J'aime quand c'est court.]

Salutations
J. Amstutz

--- m30 2025-10-30 17:45 solene -> amstutz | Re: AW: Prise de contact < m29
Bonjour Monsieur Amstutz,

Bien volontiers. Vous trouverez ci-joint une synthèse en neuf pages, illustrée, avec renvois au rapport complet.

Bien cordialement,
Solène Kerbrat

--- m31 2025-11-13 08:02 amstutz -> solene + ines | Noël au jardin
Bonjour

J'ai vu sur Instagram un sapin avec notre capteur. [complaint|Nous ne vendons plus aux jardins privés.] [complaint|Le directeur des espaces verts de Morges m'a demandé si nous sommes maintenant une jardinerie.]

[request|Stop pour le sapin svp.]

J. Amstutz

--- m32 2025-11-13 10:15 ines -> amstutz | Re: Noël au jardin < m31
Bonjour Jürg, sapin retiré, et les trois suivants déprogrammés. [apology|Pardon pour la question de Morges !]

--- m33 2025-11-14 11:20 solene -> amstutz + loic | Re: Noël au jardin < m31
Bonjour,

[blame_shift|Le calendrier avait été validé par Mme Rochat en septembre.] Nous pouvons bien entendu l'adapter ; [promise!broken|je vous soumets une nouvelle ligne éditoriale début décembre].

Bien cordialement,
Solène Kerbrat

--- m34 2025-12-16 16:50 solene -> loic + amstutz | Bilan et perspectives
Bonjour à tous deux,

Notre bilan annuel est en pièce jointe (54 pages). Abonnés : + 38 %, taux d'engagement 4,1 % sur les contenus jardin. Nous vous proposons de prolonger l'effort avec une série vidéo, « Les saisons du balcon ».

[question|Quelles suites souhaitez-vous y donner ?]

Toute l'équipe vous souhaite d'heureuses fêtes.

Solène Kerbrat

--- m35 2025-12-17 07:58 loic -> solene | Re: Bilan et perspectives < m34
Vu merci. [promise!open|On se reparle en janvier.]

--- m36 2026-01-14 09:30 solene -> loic + amstutz | Janvier
Bonjour Loïc, bonjour Monsieur Amstutz,

Meilleurs vœux à toute l'équipe ! [question!open|Quand pourrions-nous caler ce point de janvier ?] Le contrat court jusqu'au 28 février.

Bien cordialement,
Solène Kerbrat

--- m37 2026-01-22 14:25 amstutz -> bastien | Formulaire
Bonjour

Sur le site, un commune qui veut une offre doit choisir entre « balcon », « terrasse » et « potager ». [complaint|Il n'y a pas de case pour elle.]

[request|Ajouter « commune » et « golf ».]

J. Amstutz

--- m38 2026-01-22 17:10 bastien -> amstutz | Re: Formulaire < m37
Bonjour,

Ajouté, les deux demandes partent sur votre adresse. Testé.

--- m39 2026-01-22 17:31 amstutz -> bastien | Re: Formulaire < m38
[thanks|Merci.] [praise|Voilà, comme ça j'aime.]

--- m40 2026-02-05 10:00 solene -> loic | Renouvellement
Bonjour Loïc,

Je me permets de revenir vers vous au sujet de l'échéance du 28. Vous trouverez ci-joint un projet d'avenant, à périmètre constant. [request!open|Je vous remercie de me le retourner paraphé] avant le 20.

Bien cordialement,
Solène Kerbrat

--- m41 2026-02-11 18:44 loic -> solene | Re: Renouvellement < m40
Hello, je suis à Zurich toute la semaine. À périmètre constant je vois pas trop. [promise!open|Je regarde avec Jürg.]
