firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Établissements Lambotte | company | ets-lambotte.example
contact: benoit | Benoît Lambotte | benoit@ets-lambotte.example | administrateur délégué, Namur
contact: chantal | Chantal Dewez | comptabilite@ets-lambotte.example | comptabilité
contact: kevin | Kevin Mahaux | magasin@ets-lambotte.example | responsable du magasin
standing: strained
turned: 2025-06-17
causes: real_issue_hidden, slow_response
root: m17, m20, m27, m31
why: Labels, stock, prices and margins go wrong one after the other because cartons and pieces were mixed up when the articles were taken over in January; we patch each symptom, later every time, and nobody looks underneath. Questions now wait for weeks.

--- m01 2025-01-06 08:40 benoit -> florence | Démarrage
Bonjour Madame Berthier,

Bonne année depuis Namur. Nous démarrons donc aujourd'hui sur votre logiciel, 3 170 articles, 9 personnes et un directeur inquiet. [goal|Ce que je cherche est simple : savoir le soir ce que j'ai vendu, ce qu'il me reste et ce que j'ai gagné.] Mon père y arrivait avec une ardoise.

[question|Qui dois-je appeler quand ça coince ?]

Bien à vous,
Benoît Lambotte

--- m02 2025-01-06 09:15 florence -> benoit + solene | Re: Démarrage < m01
Bonjour Monsieur Lambotte,

Solène pour le logiciel, Karim pour les machines, moi pour tout le reste. Bonne année à Namur !

Florence Berthier

--- m03 2025-01-09 07:22 kevin -> solene | douchette
bonjour, la douchette du quai elle lit pas les codes des gobelets. c'est que les gobelets. [question|on sait faire qqch ?]

Kevin

--- m04 2025-01-09 09:05 solene -> kevin | Re: douchette < m03
Bonjour Kevin,

Le fournisseur a collé un code à 14 chiffres, la douchette en attend 13. Activé à distance. [request|Scannez-m'en un pour vérifier ?]

--- m05 2025-01-09 09:12 kevin -> solene | Re: douchette < m04
bip. [thanks|merci], à tantôt

--- m06 2025-01-28 11:30 chantal -> solene | Déclaration TVA
Madame,

Je dois introduire la déclaration du trimestre avant le 20 avril et le listing clients avant fin mars. [question|Votre logiciel produit-il le fichier Intervat ?] À défaut, je dois m'organiser autrement.

Bien à vous,
Chantal Dewez

--- m07 2025-01-29 10:10 solene -> chantal | Re: Déclaration TVA < m06
Madame Dewez,

Oui, menu Fiscal > Belgique. [promise|Je vous prends au téléphone lundi 3 février à 10h] pour un essai sur janvier, ainsi rien ne sera découvert au dernier moment.

Solène Maury

--- m08 2025-02-03 11:25 chantal -> solene | Re: Déclaration TVA < m07
Le fichier passe le contrôle sans remarque. [praise|C'est la première fois que je comprends la grille 47 sans rappeler le ministère.]

--- m09 2025-02-26 14:02 kevin -> solene | etiquettes rayon
bonjour, les etiquettes de rayon [complaint|affichent le prix du carton sur les sachets de serviettes]. 38,90 le sachet. un client de dinant a bien ri

--- m10 2025-02-27 09:30 solene -> kevin + benoit | Re: etiquettes rayon < m09
Bonjour Kevin, corrigé pour la famille Serviettes (41 articles), les étiquettes sont à réimprimer. [apology|Désolée pour la frayeur du client de Dinant.]

--- m41 2025-03-05 09:12 benoit -> florence | Un siège de plus
Bonjour Madame,

J'engage une représentante pour le Luxembourg belge à partir du 17, Aurore Collignon. [scope_change|Il nous faut donc une dixième licence], avec tarif, stock et historique client, sans les marges pour l'instant.

[question|Cela se fait-il en cours d'année, et au prorata ?]

B. Lambotte

--- m42 2025-03-05 11:40 florence -> benoit + genevieve | Re: Un siège de plus < m41
Bonjour Monsieur,

> en cours d'année, et au prorata ?

Les deux. [promise|Le compte est ouvert pour le 17.]

Florence

--- m43 2025-03-17 17:45 benoit -> florence | Re: Un siège de plus < m42
Mademoiselle Collignon a pris trois commandes avant midi, dont une de son oncle.

--- m11 2025-03-18 16:45 chantal -> genevieve | Votre n° de TVA
Bonjour,

Sur votre facture de février [complaint|manque la mention d'autoliquidation.] [request|Voudriez-vous m'en faire parvenir une rectifiée ?]

C. Dewez

--- m12 2025-03-18 17:10 genevieve -> chantal | Re: Votre n° de TVA < m11
Bonjour Madame,

Facture rectifiée ci-jointe. [admission|La mention avait sauté avec mon nouveau modèle.]

Geneviève Collomb

--- m13 2025-04-10 08:15 benoit -> florence | Premier trimestre
Bonjour Madame,

Premier bilan : commandes et TVA, cela roule. [praise|Mes représentants tapent depuis leur GSM dans la cuisine du restaurateur et ça, à Namur, personne d'autre ne le fait.] Le stock, nous l'apprivoisons. L'inventaire aura lieu le 16 juin au soir avec des frites.

B. Lambotte

--- m14 2025-04-11 09:00 florence -> benoit | Re: Premier trimestre < m13
Bonjour Monsieur, voilà qui fait plaisir. Gardez-nous une barquette.

--- m44 2025-04-29 08:10 benoit -> florence + solene | Façon de travailler
Bonjour à vous deux,

Comme nous en sommes à quatre mois, je vous mets sur papier comment la maison tourne, ça aidera quand vous nous avez au bout du fil.

Nous livrons de Wavre à Bastogne, quatre camions, départ à 5h30. Les commandes tombent surtout entre 22h et minuit, quand le restaurateur a fini et qu'il se souvient qu'il n'a plus de serviettes. Kevin prépare la nuit avec deux hommes, le bon sort à 4h. Le lundi est mort, le jeudi est fou, et la semaine de la Foire de Libramont on ne répond à personne.

Un article chez nous vit en trois tailles : la pièce, le paquet, le carton, quelquefois la palette pour les grosses collectivités. Le client dit « douze » et c'est à nous de savoir douze quoi. Avant, c'est mon père qui savait.

Septante pour cent du chiffre se fait sur deux cents articles. Si quelque chose doit tourner, c'est ceux-là.

Voilà. Rien à faire, à lire un jour de pluie, il paraît que vous en avez aussi.

Benoît Lambotte

--- m45 2025-04-29 10:30 solene -> benoit | Re: Façon de travailler < m44
Lu avec un café et rangé dans le dossier. [praise|Si tous nos clients écrivaient une page comme celle-là !]

Solène

--- m15 2025-05-13 07:40 kevin -> solene | commande 8812
bjr, [complaint|commande 8812 prepa dit 12 barquettes alu, le client en voulait 12 cartons]. on a livré 12 barquettes. il a mis 12 barquettes dans un camion de 40 m3 lol

--- m16 2025-05-15 10:20 solene -> kevin | Re: commande 8812 < m15
Bonjour Kevin, [blame_shift|le vendeur a dû choisir la mauvaise ligne.] J'ai rajouté le mot CARTON dans le libellé des barquettes.

--- m17 2025-06-17 06:55 benoit -> florence + solene | Inventaire
Madame Berthier,

Inventaire terminé à une heure du matin. [complaint|Votre logiciel dit 218 400 euros de stock, mes gens ont compté 171 600.] [complaint|Il trouve nonante-six palettes de film étirable, je n'ai pas la place pour vingt.]

[question|Avez-vous une explication ?]

B. Lambotte

--- m18 2025-06-17 15:10 florence -> benoit + solene | Re: Inventaire < m17
Bonjour Monsieur Lambotte,

[blame_shift|Un premier inventaire fait presque toujours remonter des erreurs de saisie au quai.] [promise|Solène corrige le film étirable.] Pour le reste, [promise!broken|nous analysons et vous avez un retour pour le 27 juin.]

Florence Berthier

--- m19 2025-06-17 16:02 kevin -> solene | Re: Inventaire < m18
pour info au quai on scanne tout, on tape rien a la main depuis janvier

--- m20 2025-07-09 10:05 benoit -> florence | Re: Inventaire < m18
Madame, [complaint|nous sommes le 9 juillet et je n'ai vu passer que le film étirable.] [question|L'analyse existe-t-elle ?]

--- m21 2025-07-18 17:48 solene -> benoit + florence | Re: Inventaire < m20
Bonjour Monsieur,

[apology|Pardonnez ce délai], période de congés. J'ai repris 12 articles à gros écart, tous corrigés à la main, et le stock redescend à 189 000 €. Le solde vient sans doute de la casse.

Excellente fête nationale !
Solène

--- m22 2025-07-22 09:30 benoit -> solene | Re: Inventaire < m21
[complaint|Dix-sept mille euros de casse, il faudrait que Kevin roule exprès dans les rayons.] Enfin. Bonnes vacances.

--- m23 2025-08-21 10:12 chantal -> genevieve | Extrait de compte
Bonjour, j'ai soldé votre facture de juillet ce matin. [request|Merci de m'envoyer un extrait au 31 août pour mes rapprochements.]

--- m24 2025-09-02 09:00 genevieve -> chantal | Re: Extrait de compte < m23
Bonjour Madame, extrait joint, solde nul.

--- m25 2025-09-04 11:40 chantal -> solene | Peppol
Madame,

Au 1er janvier 2026 la facture électronique entre assujettis devient obligatoire en Belgique, par le réseau Peppol. Nous émettons environ 900 factures par mois. [question|Êtes-vous prêts, et à quelle date pouvons-nous faire un essai ?]

C. Dewez

--- m26 2025-09-12 14:35 solene -> chantal | Re: Peppol < m25
Bonjour Madame, le connecteur est prêt côté éditeur. [promise!broken|Essai avec vous la première semaine d'octobre.]

--- m27 2025-09-23 12:50 benoit -> florence + solene | Marges
Madame Berthier,

Je regarde mes marges du mois d'août. [complaint|Les gobelets à 412 %, les nappes à moins 60.] Je voudrais bien croire aux gobelets.

Mon représentant a vendu des nappes à perte pendant trois semaines [complaint|parce que l'écran lui disait le contraire.] [complaint|Après les étiquettes, les barquettes et l'inventaire, je commence une collection.]

[question|Qu'est-ce qu'on fait ?]

B. Lambotte

--- m28 2025-10-06 18:30 solene -> benoit | Re: Marges < m27
Bonjour Monsieur Lambotte,

J'ai corrigé le prix d'achat des gobelets et des nappes. [talking_down|Petit rappel utile : une marge se calcule toujours dans la même unité à l'achat et à la vente, vos équipes doivent y veiller lors de la création d'un article.]

Bonne soirée,
Solène

--- m29 2025-10-07 08:05 benoit -> solene + florence | Re: Marges < m28
Les articles, nous n'en avons créé aucun. [complaint|Vous les avez tous importés, les 3 170, en janvier.]

[complaint|Treize jours pour me répondre de bien faire mon métier, merci.]

--- m30 2025-10-14 09:20 chantal -> solene | Re: Peppol < m26
Madame,

[complaint|J'avais bloqué mes matinées du 1er au 7 ; personne ne les a utilisées.] [question!open|Quelle date me proposez-vous ?] Le réviseur me pose la question chaque semaine.

--- m31 2025-10-24 16:40 florence -> benoit + chantal | Point général
Bonjour à tous deux,

Je vois passer plusieurs sujets épars : libellés, prix, inventaire, marges. Nous les prenons un par un, dans l'ordre d'arrivée, et c'est la bonne méthode. [non_apology|Je conçois que cela puisse donner une impression de lenteur.] [promise!broken|Solène vous fixe une date d'essai Peppol lundi.]

Florence Berthier

--- m32 2025-10-30 07:30 kevin -> karim | imprimante quai
bonjour, l'imprimante du quai sort plus rien depuis la coupure de courant d'ores de ce matin. [question|on doit faire qqch nous ?]

--- m33 2025-10-30 07:58 karim -> kevin | Re: imprimante quai < m32
Elle a perdu son adresse. Remise. [request|Lancez un bon.]

--- m34 2025-10-30 08:01 kevin -> karim | Re: imprimante quai < m33
sorti. [praise|si tout le monde repondait comme ca]

--- m35 2025-11-07 10:50 benoit -> florence | Inventaire bis
Madame,

[request!open|Avant le réveillon du stock, le 29 décembre, je veux que quelqu'un compare votre fichier de janvier avec le mien, ligne par ligne.] Mon beau-fils en a pris soixante au hasard : [complaint|sur vingt-trois, le carton vaut une pièce.]

[value|Je ne demande pas que tout soit juste, je demande qu'on cherche pourquoi c'est faux.]

Benoît Lambotte

--- m36 2025-11-12 17:20 solene -> benoit | Re: Inventaire bis < m35
Bonjour Monsieur, bien reçu, [thanks|merci pour la liste]. J'ai rectifié ces 23 articles. [promise!open|Je regarde le fichier complet dès que possible.]

--- m37 2025-11-26 11:15 chantal -> florence | Peppol, suite
Madame Berthier,

Trente-cinq jours avant l'échéance. [complaint|Lundi, c'était le 27 octobre.] [request!open|Je vous demande une date et un nom.] [escalation|Sans cela au 10 décembre, notre fiduciaire m'ouvre un accès sur sa propre plateforme et nous émettrons par là.]

C. Dewez

--- m38 2025-12-02 18:10 florence -> chantal + benoit | Re: Peppol, suite < m37
Bonjour Madame,

Vous avez raison de hausser le ton. Karim s'en charge. [promise!broken|Il vous appelle jeudi 4 pour caler l'essai.]

Florence

--- m39 2025-12-09 09:05 chantal -> florence + karim | Re: Peppol, suite < m38
[complaint|Mon téléphone est resté muet jeudi, et vendredi, et hier.]

--- m40 2025-12-11 13:30 benoit -> florence | 29 décembre
Madame,

[question!open|Le fichier complet, quelqu'un l'a-t-il ouvert ?] Je reçois mon banquier le 5 janvier avec un chiffre de stock, [request!open|dites-moi lequel].

B. L.
