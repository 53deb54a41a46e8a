firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Hôtel des Trois Platanes | company | troisplatanes.example
contact: lucien | Lucien Maraval | maraval@troisplatanes.example | directeur-propriétaire
contact: nadege | Nadège Fons | gouvernante@troisplatanes.example | gouvernante générale
standing: good
turned: -
causes: -
root: -
why: Maraval barks and jokes with threats, but every fault was owned and fixed within days, the rooms sell, and he gives the firm the next floor and the roof terrace.

--- m01 2025-03-17 07:02 lucien -> mathilde | chambres du 2e
Mathilde,

Quatorze chambres au 2e, refaites la dernière fois sous Chirac. [goal|Je veux passer de 3 à 4 étoiles avant l'été 2026 et vendre la nuit à 165.] Fermeture du 3 novembre au 14 décembre, pas un jour de plus.

[question|C'est jouable oui ou non ?]

L.M.

--- m02 2025-03-17 09:48 mathilde -> lucien | Re: chambres du 2e < m01
Oui, à condition de commander les cabines de douche avant l'été. [promise|Je viens mesurer jeudi 10 h.] [request|Sortez-moi les vieux plans si vous les avez], même mangés par les souris.

M.

--- m03 2025-03-17 09:51 lucien -> mathilde | Re: chambres du 2e < m02
Les souris ont laissé le rez-de-chaussée et la moitié de l'escalier. Jeudi va bien. Café à 9 h 45, pas à 10.

--- m04 2025-03-21 18:15 solenn -> lucien + mathilde + nadege | Relevé du 2e étage
Monsieur Maraval,

Le relevé est terminé. Trois remarques avant l'esquisse : la 204 et la 206 n'ont pas la même hauteur sous plafond (14 cm d'écart), la gaine du 207 traverse une poutre, et le couloir perd 8 cm au droit de l'ascenseur, ce qui l'empêche d'être accessible en l'état.

[question|Madame Fons peut-elle me dire où passent les chariots et où dort le linge propre ?]

Solenn Le Goff

--- m05 2025-03-24 14:20 nadege -> solenn | Re: Relevé du 2e étage < m04
Bonjour Solenn,
les chariots dorment dans la 209 qui est condamnée depuis le dégât des eaux, le linge propre est au 1er et on monte tout à la main parce que le monte-charge s'arrête entre deux. Si je pouvais rêver : [request|un vrai office d'étage avec un point d'eau] et [request|des portes qui s'ouvrent sur 90 sans se cogner].
Bises à l'équipe
Nadège

--- m06 2025-03-24 16:03 solenn -> nadege + lucien | Re: Relevé du 2e étage < m05
Bonjour Nadège. La 209 devient l'office, on y gagne une chambre de taille correcte à la 210. [promise|Esquisse le 4 avril.]

--- m07 2025-04-04 17:30 solenn -> lucien + nadege + mathilde | Esquisse A
Bonjour, l'esquisse A est jointe : 13 chambres, un office, deux chambres communicantes pour les familles (211/212).

--- m08 2025-04-05 06:44 lucien -> solenn + mathilde | Re: Esquisse A < m07
J'en avais 14, vous m'en rendez 13. [complaint|À 165 la nuit, votre office me coûte quarante mille euros par an.]

--- m09 2025-04-05 11:20 mathilde -> lucien + solenn | Re: Esquisse A < m08
La 209 est condamnée, donc vous en vendez 13 aujourd'hui. Vous n'en perdez aucune, et Nadège gagne une heure par jour et par étage. Faites le compte avec elle, et si vous voulez quand même la quatorzième, je vous la dessine.

--- m10 2025-04-05 11:31 lucien -> mathilde | Re: Esquisse A < m09
Bon. 13. Nadège me fait les gros yeux derrière la vitre.

[praise|Vous au moins vous ne dites pas amen.]

--- m11 2025-05-19 10:00 odile -> lucien | Facture n° 2025-061
Monsieur, veuillez trouver ci-jointe la facture d'honoraires phase APD, 9 840 € TTC. [request|Règlement à trente jours s'il vous plaît.]
Odile Cabanel

--- m12 2025-05-20 07:15 lucien -> odile | Re: Facture n° 2025-061 < m11
Virée ce matin. [complaint|Il y a deux l à Maraval sur votre enveloppe, il n'y en a qu'un depuis 1911.]

--- m13 2025-06-23 08:22 mathilde -> lucien | Cabines de douche : à commander cette semaine
Bonjour Lucien,

Le fournisseur italien ferme tout août et annonce 14 semaines. [request|Il me faut votre bon pour accord sur les 13 cabines avant vendredi.] Trois finitions dans le PDF ; le laiton brossé vieillit mieux que le noir mat avec le calcaire de Sète, et je peux vous en montrer un de huit ans à Frontignan.

[question|Voulez-vous le voir avant de signer ?]

--- m14 2025-06-23 09:01 lucien -> mathilde | Re: Cabines de douche : à commander cette semaine < m13
Pas besoin. Laiton. Signé. [request|Dites à vos Italiens que s'ils ont du retard je viens chercher les cabines en personne avec le fourgon de la poissonnerie.]

--- m15 2025-10-13 08:40 bastien -> lucien + nadege | Cabines
13 cabines livrées au dépôt ce matin avec 9 jours d'avance, contrôlées une par une, 0 casse. Le fourgon de la poissonnerie reste au garage.

--- m16 2025-10-27 17:12 nadege -> bastien | Déménagement 2e
Bonjour Bastien, on vide les chambres samedi avec quatre extras. [question|Les matelas on les garde où ?] Le garage est plein de parasols.

--- m17 2025-10-28 07:30 bastien -> nadege | Re: Déménagement 2e < m16
[promise|Conteneur 20 pieds livré vendredi 31 dans la cour.] [promise|Je vous laisse deux cadenas à la réception.]

--- m18 2025-11-12 06:38 lucien -> bastien + mathilde | bruit
[complaint|Ce matin 6 h 50, marteau-piqueur.] J'ai des clients au 1er qui payent pour dormir. [complaint|On avait dit 8 h.]

[escalation|Demain à 6 h 51 j'appelle la police municipale, le chef est mon cousin.]

--- m19 2025-11-12 07:25 bastien -> lucien | Re: bruit < m18
Vu. [admission|C'est l'équipe démolition, je ne leur avais pas donné l'horaire.] [apology|Excusez-moi.] [promise|8h pile à partir de demain, je suis sur place pour y veiller.]

--- m20 2025-11-13 09:10 lucien -> bastien | Re: bruit < m19
8 h 02. Mon cousin est déçu. [praise|Vous étiez là à 7 h 40, je vous ai vu de la salle de bains.]

--- m21 2025-11-20 18:50 bastien -> lucien + mathilde | Point semaine 3
Démolition finie, plomberie 9/13, plaques 6/13.
Mauvaise surprise 207 : solive pourrie sur 1,80 m. Réparation 1 150 HT, plus-value au lot charpente, pas d'impact planning.
[question|D'accord pour le montant ?]

--- m22 2025-11-20 19:04 lucien -> bastien | Re: Point semaine 3 < m21
D'accord. Le grand-père disait toujours que la 207 penchait, on croyait que c'était lui.

--- m23 2025-12-04 11:45 nadege -> solenn | Têtes de lit
Solenn, les têtes de lit sont posées dans six chambres, [praise|les filles se disputent pour savoir qui fera la 212]. Deux choses : [complaint|la liseuse de gauche éclaire le voisin] et [complaint|dans la 205 les prises sont derrière le matelas]. Le reste nickel.

--- m24 2025-12-04 14:10 solenn -> nadege + bastien | Re: Têtes de lit < m23
Bonjour Nadège,

[thanks|Merci d'avoir essayé pour de vrai], c'est exactement ce qu'un plan ne dit pas. Les liseuses : le bras est monté à l'envers, dix minutes par chambre. La 205 : [admission|j'ai coté les prises sur l'ancien sommier, c'est une erreur de ma part]. [promise|L'électricien les remonte de 22 cm mardi], à nos frais.

Solenn

--- m25 2025-12-09 16:30 nadege -> solenn | Re: Têtes de lit < m24
prises remontées, [praise|on voit même pas la reprise] et pourtant j'ai cherché avec la lampe. liseuses ok aussi

--- m26 2025-12-13 20:11 lucien -> mathilde + bastien + solenn | 14 décembre
Réouverture demain. Tout est là, sauf un porte-serviette dans la 203.

[complaint|Il manque donc un porte-serviette dans la 203.]

L.M.

--- m27 2025-12-14 09:40 mathilde -> lucien | Re: 14 décembre < m26
[promise|Je le visse moi-même avant midi.] Ouvrez le champagne sans moi.

--- m28 2025-12-14 12:15 lucien -> mathilde | Re: 14 décembre < m27
Vissé de travers. Je le laisse, je raconterai que c'est l'architecte.

--- m29 2026-01-15 07:20 lucien -> mathilde | étoile
[win|Classement quatre étoiles obtenu, inspection passée avec 96 %.] [win|Prix moyen du 2e depuis Noël : 158.] L'inspectrice a demandé qui avait fait les salles de bains.

[request|Préparez-moi une proposition pour le 1er étage], mêmes dates l'hiver prochain. [scope_change|Et j'ajoute le toit-terrasse, douze tables et un bar.]

--- m30 2026-01-15 10:05 mathilde -> lucien + karim | Re: étoile < m29
96 ! [praise|C'est à Nadège que vous devez les quatre derniers points, son office a bluffé tout le monde.]

Pour le toit, Karim vient avec moi voir ce que la dalle accepte en bacs. [promise|Proposition globale chez vous le 6 février.]

--- m31 2026-02-02 17:33 karim -> lucien + mathilde | Le toit, première lecture
Cher Monsieur Maraval,

J'ai passé une heure là-haut avec le vent d'est et j'ai compris trois choses. La première : la vue sur le canal royal ne se montre qu'assis, debout on ne voit que les climatiseurs du voisin, donc il faut des banquettes basses et des bacs de 60 pour vous cacher l'horreur. La deuxième : les pieds dans le sel, seuls tiendront les tamaris, les pittosporums, la santoline, la ficoïde et deux ou trois oliviers en bac s'ils sont haubanés ; oubliez les lavandes, elles vous feront un été et une facture. La troisième : l'eau. Le robinet le plus proche est dans la 301. Une pompe et un goutte-à-goutte, 2 900 € posés, vous évitent d'y envoyer Nadège avec un arrosoir, et je crois que pour vous comme pour nous il vaut mieux rester amis avec Nadège.

La dalle : l'ingénieur dit 250 kg au mètre carré, c'est juste pour des bacs de terre, c'est large avec du substrat allégé.

[question|Fermez-vous le toit quand souffle la tramontane, ou faut-il prévoir un brise-vent fixe ?]

Karim

--- m32 2026-02-02 18:01 lucien -> karim | Re: Le toit, première lecture < m31
Brise-vent fixe, verre. La tramontane c'est cent jours par an, je ne ferme pas cent jours.

[praise|Un jardinier qui parle des climatiseurs du voisin, enfin.]

--- m33 2026-02-06 16:20 mathilde -> lucien | Proposition 1er étage + toit
Lucien, la proposition est là, 22 pages dont 3 qui comptent (2, 7, 15). [request|Lisez-la assis, avant le service], et rappelez-moi seulement si quelque chose vous énerve.

--- m34 2026-02-09 07:08 lucien -> mathilde | Re: Proposition 1er étage + toit < m33
Lu. [complaint,question|Pourquoi 11,5 % d'honoraires quand le 2e était à 10 ?]

[leaving|Si c'est la rançon de l'étoile je prends mon neveu, il a Autocad et pas de boulot.]

--- m35 2026-02-09 09:15 mathilde -> lucien | Re: Proposition 1er étage + toit < m34
Le neveu n'a pas d'assurance décennale pour un toit recevant du public ! Les 1,5 points sont là : sécurité incendie et structure, un bureau d'études que je paie. Pour le 1er étage seul c'est toujours 10. [admission|J'aurais dû le présenter en deux lignes], c'est corrigé page 15.

--- m36 2026-02-09 09:32 lucien -> mathilde | Re: Proposition 1er étage + toit < m35
> Les 1,5 points sont là : sécurité incendie et structure

Là je comprends. Signé les deux. Le neveu fera les saladiers. [promise|L'acompte part lundi.]

--- m37 2026-02-24 11:10 nadege -> solenn + bastien | 1er étage
Coucou Solenn, pour le 1er, [question!open|on peut garder les carreaux de ciment du palier ?] les clients les prennent en photo. La 210 siffle un peu par grand vent, c'est la fenêtre d'origine, rien de votre faute, je le note pour quand vous refaites les menuiseries.

--- m38 2026-03-03 08:00 bastien -> lucien | Sondage toit
Sondage étanchéité mercredi 11 mars 9h, [request!open|accès au local ascenseur svp]. [promise!open|Rebouché le jour même.]

--- m39 2026-03-03 08:04 lucien -> bastien | Re: Sondage toit < m38
Clef à la réception, tableau vert. Pas de marteau-piqueur avant 8 h.
