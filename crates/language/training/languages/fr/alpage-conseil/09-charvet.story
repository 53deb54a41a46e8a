firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Raymond Charvet | person | -
contact: raymond | Raymond Charvet | raymond.charvet@postbox.example | professeur d'histoire à la retraite, La Tronche
contact: isabelle | Isabelle Charvet-Mounier | isa.mounier@courrierpoint.example | sa fille, à Nantes
standing: good
turned: -
causes: -
root: -
why: A pedantic, funny old man who corrects our spelling, falls silent for a hip and grumbles at two real slips that were put right. He finishes his family book with Mathis and brings us his neighbours.

--- m01 2024-11-12 08:03 raymond -> florence | Un vétéran vous écrit
Madame,

Mon voisin du dessous, M. Garcin, m'assure que vous dépannez aussi les particuliers et que vous ne les prenez pas pour des imbéciles. J'ai soixante-dix-huit ans, trente-sept années d'enseignement de l'histoire, un ordinateur de 2016 qui met huit minutes à s'éveiller et une fille à Nantes qui me dit d'en acheter un autre.

[question|Vaut-il la peine qu'on le soigne, ou faut-il l'achever ?]

Je rédige un livre sur ma grand-mère, gantière à Grenoble, 340 pages, et [value|je tiens à comprendre ce que l'on fait sur ma machine.]

Veuillez croire, Madame, à mes sentiments distingués.

Raymond Charvet

--- m02 2024-11-12 11:20 florence -> raymond + mathis | Re: Un vétéran vous écrit < m01
Cher Monsieur,

On le soigne : un disque neuf, 145 € posé, et il se réveillera en vingt secondes. Mathis peut venir chez vous jeudi à 10h et vous expliquera chaque geste.

Et remerciez M. Garcin !

Florence Berthier

--- m03 2024-11-12 11:52 raymond -> florence | Re: Un vétéran vous écrit < m02
Jeudi, dix heures. Il y aura du café et un chat qui mord.

--- m04 2024-11-15 09:10 raymond -> mathis | Vingt-deux secondes
Jeune homme,

J'ai chronométré : vingt-deux. Vous aviez dit vingt. [praise|Je vous accorde toutefois la mention bien : vous avez nommé chaque pièce avant d'y toucher, ce que mon chirurgien ne fait pas.]

R. C.

--- m05 2024-11-15 10:30 mathis -> raymond | Re: Vingt-deux secondes < m04
Bonjour Monsieur Charvet, [thanks|merci], je gagne les 2 secondes la prochaine fois ! [promise|je vous envoi la facture dans la journée]

--- m06 2024-11-15 10:41 raymond -> mathis | Re: Vingt-deux secondes < m05
« Je vous envoie », avec un e. Premier groupe. Bon week-end.

--- m07 2024-12-18 15:35 isabelle -> florence | mon père
Bonjour Madame,

Je suis la fille de M. Charvet. Je voudrais lui offrir une sauvegarde pour son livre, il garde tout sur une seule clé USB dans la boîte à sucre. [question|Qu'est-ce que vous conseillez, pas trop compliqué ?] C'est pour Noël alors chut.

Isabelle

--- m08 2024-12-18 17:02 florence -> isabelle | Re: mon père < m07
Bonjour Isabelle,

Un petit disque qui copie tout seul chaque nuit, plus une copie chiffrée hors de la maison : 79 €, puis 4 € par mois. On l'emballe. [promise|Mathis le pose en janvier quand votre père l'aura déballé.]

Florence

--- m09 2024-12-18 21:10 isabelle -> florence | Re: mon père < m08
Parfait, je prends. [request|Vous pouvez mettre un ruban bleu ?]

--- m10 2025-01-07 09:00 raymond -> mathis | La boîte à sucre
Monsieur Mathis,

Ma fille et vous avez comploté. Soit. [request|Venez poser cette chose à votre convenance], le mardi ou le vendredi, sauf pendant les mots croisés de France Inter.

--- m11 2025-01-07 10:20 mathis -> raymond | Re: La boîte à sucre < m10
Bonjour M. Charvet, bonne année ! [promise|vendredi 10 à 14h], loin des mots croisés

--- m12 2025-01-10 17:30 raymond -> mathis | Re: La boîte à sucre < m11
Posée, comprise, testée : j'ai effacé le chapitre IV exprès et je l'ai ressuscité. Une sorte de Lazare à 79 euros.

--- m13 2025-02-24 11:14 raymond -> mathis | Notes de bas de page
Cher Monsieur,

Mes notes recommencent à 1 à chaque chapitre, et je les voudrais continues jusqu'à la fin. J'en compte 611. [question|Est-ce une case à cocher ou une punition ?]

--- m14 2025-02-24 12:00 mathis -> raymond | Re: Notes de bas de page < m13
Une case ! Références > petite flèche en bas à droite > Numérotation > Continue. Puis Appliquer à tout le document

--- m15 2025-02-24 12:26 raymond -> mathis | Re: Notes de bas de page < m14
611. [thanks|Je vous suis redevable.]

--- m16 2025-03-19 18:40 raymond -> florence | Un appel suspect
Madame,

Un individu se disant de votre maison m'a téléphoné à midi pour « nettoyer mes virus » moyennant 299 euros. Je lui ai demandé la date de l'édit de Nantes. Il a raccroché.

[question|Dois-je craindre quelque chose ?] Je n'ai rien installé et rien donné, pas même mon prénom.

R. Charvet

--- m17 2025-03-19 18:58 florence -> raymond + karim | Re: Un appel suspect < m16
Bonsoir,

1598, et non, rien à craindre. Nous ne téléphonons jamais pour des virus. [promise|Karim vérifie votre machine demain matin à distance], par principe, et c'est gratuit.

Florence

--- m18 2025-03-20 09:25 karim -> raymond | Re: Un appel suspect < m17
Bonjour Monsieur,

Machine vérifiée, propre.

Karim Haddad

--- m19 2025-03-20 10:03 raymond -> karim | Re: Un appel suspect < m18
Tacite, en somme. Cela repose.

--- m20 2025-04-15 09:22 raymond -> genevieve | Votre facture du 11
Madame,

[complaint|Vous me comptez deux heures le 4 avril. Mathis est arrivé à 10 h 05 et reparti à 10 h 50, j'ai noté l'heure à cause du chat.]

Croyez en ma parfaite courtoisie,
R. Charvet

--- m21 2025-04-15 10:40 genevieve -> raymond | Re: Votre facture du 11 < m20
Monsieur,

Vérification faite, la seconde heure concernait un autre dossier : [admission|mauvaise affectation de notre part.] Facture annulée et remplacée, 55 € au lieu de 110. [apology|Veuillez accepter nos excuses.]

Geneviève Collomb

--- m22 2025-04-15 11:12 raymond -> genevieve | Re: Votre facture du 11 < m21
Acceptées, et même avec plaisir, [praise|tant on voit rarement une erreur avouée avant le déjeuner.]

--- m23 2025-05-13 08:55 raymond -> mathis + florence | Hanche
Mes amis,

On me change la hanche droite le 21 mai à la clinique, puis trois semaines de rééducation à Uriage. Ne vous étonnez pas de mon silence, il sera d'origine médicale. Le livre dort au chapitre XI.

R.

--- m24 2025-05-13 09:30 mathis -> raymond | Re: Hanche < m23
Bon courage M. Charvet !! [promise|je surveille les sauvegardes pendant ce temps], dormez tranquille

--- m25 2025-06-24 14:15 isabelle -> mathis | Papa va bien
Bonjour Mathis,

Il marche, il râle, il corrige les menus. [question|Est-ce que sa tablette pourrait lui lire ses chapitres à voix haute ?] Il a les yeux fatigués le soir.

Isabelle

--- m26 2025-06-24 15:40 mathis -> isabelle + raymond | Re: Papa va bien < m25
Oui c'est intégré, Réglages > Accessibilité > Contenu énoncé. je peux lui montrer par téléphone quand il veut

--- m27 2025-07-03 10:05 raymond -> mathis | La voix
La dame de la tablette lit ma grand-mère avec l'accent d'un aéroport. [win|Mais grâce à elle j'ai trouvé dix-neuf répétitions en une soirée.]

Merci au chat d'avoir écouté jusqu'au bout.

--- m40 2025-08-12 09:40 raymond -> mathis + florence | Des nouvelles du chapitre XII
Chers amis,

La canicule me tient derrière mes volets, ce qui avance le livre. J'en suis à 1931. Ma grand-mère vient de perdre sa place chez Perrin, non qu'elle cousît mal, mais parce qu'on ne porte plus de gants ; elle ouvre alors, rue Chenoise, un petit commerce de boutons où elle tiendra vingt-six ans. J'ai retrouvé ses carnets de comptes. Elle y notait tout : le charbon, les crédits, le prix des œufs, et en marge, d'une écriture plus fine, ce qu'elle pensait des clientes. Il y a là de quoi fâcher trois familles encore en vue dans cette ville.

Cela m'amène à vous. J'ai photographié ces carnets, deux cent douze images, et je les ai rangées, je crois, dans un dossier nommé « Divers ». Or j'ai quatre dossiers nommés « Divers », ce qui, j'en conviens, n'est pas d'un historien.

[question|Existe-t-il un moyen de retrouver des photographies par leur date et non par leur nom ?] Elles sont du 2 août, après la sieste.

Le chat vous salue. Il mord moins, par grosse chaleur.

R. C.

--- m41 2025-08-12 10:15 mathis -> raymond | Re: Des nouvelles du chapitre XII < m40
Bonjour M. Charvet ! dans la loupe de l'explorateur, tapez date:02/08/2025 et hop

--- m42 2025-08-12 10:34 raymond -> mathis | Re: Des nouvelles du chapitre XII < m41
Deux cent douze, dans « Divers (3) ». [praise|Champollion n'eût pas fait plus court.]

--- m28 2025-09-10 08:20 raymond -> mathis | L'imprimeur
Cher Monsieur Mathis,

La rentrée me va bien, je n'ai pas de copies. J'ai fini hier soir, à la page 352. [goal|Mon souhait est d'avoir cent exemplaires entre les mains pour le 14 février, jour où elle aurait eu cent trente ans.]

L'imprimeur exige un « PDF à fonds perdus avec les polices incorporées ». J'ai perdu beaucoup de choses dans ma vie, des fonds, jamais.

[request|Faites-moi ce fichier, s'il vous plaît], et [request|montrez-moi comment l'on fait].

--- m29 2025-09-10 11:05 mathis -> raymond | Re: L'imprimeur < m28
[praise|Bravo pour le point final !] [promise!broken|Je vous prépare ça pour le 19] et on le regarde ensemble. [question|vous avez la photo de couverture en grand ?]

--- m30 2025-09-10 11:40 raymond -> mathis | Re: L'imprimeur < m29
La voici, numérisée par ma fille, 60 mégas. On y voit le dé à coudre.

--- m31 2025-09-24 09:30 raymond -> mathis | Re: L'imprimeur < m29
[complaint|Le 19 est derrière nous de cinq jours et ma boîte est vide.] Aux élèves j'accordais une semaine, avec un mot des parents.

--- m32 2025-09-24 09:47 mathis -> raymond | Re: L'imprimeur < m31
[admission|Vous avez raison, j'ai pas vu passer la semaine], [apology|toutes mes excuses]. Fichier joint, contrôlé avec l'outil de l'imprimeur, zéro erreur. [promise|Je viens vendredi 15h vous montrer], mes parents signeront le mot

--- m33 2025-09-26 18:02 raymond -> mathis + florence | Re: L'imprimeur < m32
[praise|Il a expliqué les fonds perdus avec une tartine et la confiture qui dépasse du bord : je n'ai jamais fait mieux en trente-sept ans.]

L'imprimeur a tout accepté. Deux voisines, Mmes Reynaud et Ponsard, souhaitent vos coordonnées.

R. C.

--- m34 2025-10-15 08:35 raymond -> karim | Windows
Monsieur Haddad,

On annonce partout la mort de Windows 10. Mon malade en est atteint. [question|Est-ce un enterrement immédiat ?]

--- m35 2025-10-15 09:02 karim -> raymond | Re: Windows < m34
Bonjour Monsieur,

Sursis d'un an, gratuit, activé à distance ce matin. Après octobre 2026 il faudra une machine neuve.

K. H.

--- m36 2025-10-15 09:20 raymond -> karim | Re: Windows < m35
Un an. À mon âge on appelle cela un projet.

--- m37 2025-12-01 10:10 raymond -> mathis | Épreuves
Cher Mathis (vous permettez),

Les épreuves sont là, on dirait un vrai livre. Page 211, la photo du métier à coudre est tête-bêche ; [admission|c'est moi qui l'avais scannée ainsi.]

[request!open|Retournez-la, je vous prie], et [request!open|renvoyez le tout à l'imprimeur avant le 19 décembre.]

Je cherche par ailleurs quelqu'un d'autre pour mes volets roulants, ne le prenez pas pour vous.

--- m38 2025-12-02 08:50 mathis -> raymond | Re: Épreuves < m37
Bien sûr que je permets ! je suis sur le terrain toute la semaine (ouverture des stations) donc [promise!open|je m'en occupe mardi 16 au plus tard]

--- m39 2025-12-02 09:05 raymond -> mathis | Re: Épreuves < m38
Le 16, entendu. Aucune faute dans votre message. Je suis ému.
