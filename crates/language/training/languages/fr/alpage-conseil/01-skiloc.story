firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Skiloc des Cimes | company | skiloc-cimes.example
contact: thierry | Thierry Pellissier | t.pellissier@skiloc-cimes.example | gérant
contact: aurelie | Aurélie Brun | aurelie@skiloc-cimes.example | responsable Villard et administratif
contact: dylan | Dylan Moulin | chamrousse@skiloc-cimes.example | responsable du magasin de Chamrousse
standing: strained
turned: 2025-09-16
causes: broken_promise, recurring_bottleneck
root: m24, m27, m31, m36
why: The new link between the web shop and the six shops was promised for mid-September, mid-October and mid-November and is still half done; only Karim can touch it, and each time he is elsewhere everything stops. Thierry has now set a date.

--- m01 2024-11-18 08:14 aurelie -> solene | Formation des saisonniers
Bonjour Solène,

14 saisonniers arrivent le 5 décembre, dont 9 qui n'ont jamais touché une caisse. [request|Pouvez-vous nous refaire une demi-journée comme l'an dernier ?] À Villard de préférence, la salle de la mairie est libre.

[question|Et le petit livret, on a le droit de le photocopier ?]

Aurélie

--- m02 2024-11-18 11:02 solene -> aurelie | Re: Formation des saisonniers < m01
Bonjour Aurélie,

Photocopiez, il est fait pour ! [promise|Je suis à Villard le vendredi 6 à 8h30, jusqu'à midi.] [request|Prévoyez juste deux postes avec la base de test], sinon ils s'amusent avec les vraies cautions.

Belle journée,
Solène

--- m03 2024-11-18 11:20 aurelie -> solene | Re: Formation des saisonniers < m02
Parfait, c'est noté pour le 6 !

--- m04 2024-12-06 17:48 aurelie -> solene + florence | Re: Formation des saisonniers < m02
[thanks|Un grand merci pour ce matin.] [praise|Même Lucas, qui dort debout depuis lundi, a fait un départ groupe tout seul à 14h.]

--- m05 2024-12-12 07:31 dylan -> karim | etiqueteuse
salut karim, l imprimante d etiquettes marche plus depuis hier soir ca clignote orange. [request|tu peux jeter un oeil a distance ?] on ecrit les pointures au feutre

--- m06 2024-12-12 08:05 karim -> dylan | Re: etiqueteuse < m05
Orange = bac mal fermé ou rouleau à l'envers. [request|Ouvre, retourne le rouleau, referme jusqu'au clic.] [question|Ça donne quoi ?]

K.

--- m07 2024-12-12 08:11 dylan -> karim | Re: etiqueteuse < m06
rouleau a l envers mdr. [thanks|merci chef]

--- m47 2025-01-13 10:20 aurelie -> genevieve | Chèques-vacances
Bonjour Geneviève,

Bonne année ! Le comité d'entreprise d'Eybens nous paie moitié chèques-vacances, moitié virement. [question|Dans l'export comptable, je mets quoi comme code journal ?]

Aurélie

--- m48 2025-01-13 11:05 genevieve -> aurelie | Re: Chèques-vacances < m47
Bonjour Aurélie,

> je mets quoi comme code journal ?

CV pour la part en chèques, BQ pour le reste. Bonne année à vous aussi, et de la neige.

Geneviève

--- m08 2025-02-17 19:42 thierry -> karim + florence | Stocks web
Monsieur Haddad,

Ce week-end [complaint|le site a vendu onze paires de 170 que Lans n'avait plus.] J'ai envoyé la camionnette deux fois, avec les bouchons que vous imaginez.

[question|D'où cela vient-il ?]

T. Pellissier

--- m09 2025-02-18 08:50 karim -> thierry + florence | Re: Stocks web < m08
Bonjour,

La passerelle ne lit les stocks que toutes les 40 minutes. [admission|J'aurais dû la resserrer avant les vacances, je ne l'ai pas fait.] C'est passé à 10 minutes cette nuit. Pour le samedi ça reste juste : il faudrait une vraie synchro immédiate, donc la réécrire.

[promise|Je surveille samedi toute la matinée.]

K. Haddad

--- m10 2025-02-23 20:15 thierry -> karim | Re: Stocks web < m09
Deux erreurs au lieu de onze. [praise|C'est vivable.] On verra le reste au printemps.

--- m11 2025-04-22 10:33 thierry -> florence | Bilan de saison et suite
Madame Berthier,

Saison close. [win|Chiffre à +6 % malgré un mois de mars sans neige en dessous de 1400.] La part du web est passée de 22 à 31 %. [goal|Je veux que la moitié des locations soient réservées en ligne à l'hiver 26, et qu'aucun client n'entende plus jamais « on ne l'a pas ».]

[request|Chiffrez-moi la synchro immédiate dont parlait votre collègue.] [request|Et une version où le client choisit sa paire de chaussures avant de venir], sans engagement.

T. Pellissier

--- m12 2025-04-23 09:10 florence -> thierry + karim | Re: Bilan de saison et suite < m11
Bonjour Monsieur Pellissier,

[praise|Belle saison, bravo à vos équipes.] [promise|Vous avez le chiffrage des deux pour le 30 avril.]

Bien à vous,
Florence Berthier

--- m13 2025-04-30 16:40 florence -> thierry | Re: Bilan de saison et suite < m12
Bonjour,

Comme prévu, ci-joint le devis D-2025-041 :

– passerelle v2 (synchro immédiate, six magasins) : 9 400 € HT
– choix de la chaussure en ligne : 5 800 € HT, à faire après la première

Nous pourrions livrer la v2 à la mi-septembre, donc deux mois et demi avant l'ouverture, avec un vrai mois d'essai à blanc. [question|Préférez-vous démarrer par un seul magasin pilote ?] Villard me semblerait logique.

Florence

--- m14 2025-05-05 07:20 thierry -> florence | Re: Bilan de saison et suite < m13
Bon pour accord sur la première ligne, signé en pièce jointe. La deuxième attendra. Pilote à Villard, oui. [request|Mettez noir sur blanc la date de septembre.]

--- m15 2025-05-05 09:02 florence -> thierry + karim | Re: Bilan de saison et suite < m14
[thanks|Merci de votre confiance.] Noir sur blanc : [promise!broken|passerelle v2 en service à Villard le 15 septembre, les cinq autres magasins au 1er octobre.]

Florence

--- m16 2025-05-20 14:05 genevieve -> thierry + aurelie | Facture d'acompte FA-25-118
Bonjour,

Veuillez trouver ci-joint notre facture d'acompte de 30 %, soit 2 820 € HT. [request|Merci de nous indiquer le numéro de bon de commande à y faire figurer.]

Cordialement,
Geneviève Collomb
Comptabilité

--- m17 2025-05-21 10:47 aurelie -> genevieve | Re: Facture d'acompte FA-25-118 < m16
BC 2025-77. [promise|Je la mets dans les virements de vendredi.]

--- m18 2025-06-18 18:22 dylan -> karim + aurelie | velos
salut! on ouvre la loc de vae le 5 juillet a chamrousse, 20 velos. [scope_change|thierry veut qu ils soient dans le meme logiciel que les skis]. [question|ca se fait?] y a pas de pointures mais y a des tailles de cadre, et les batteries on les compte a part

--- m19 2025-06-19 08:36 karim -> dylan + aurelie | Re: velos < m18
Ça se fait. Famille "VAE", taille = cadre S/M/L/XL, batterie en accessoire avec numéro. [request|Envoie-moi la liste des 20 avec les n° de série.]

K.

--- m20 2025-06-23 21:10 dylan -> karim | Re: velos < m19
liste en pj, la 14 elle est deja crevée lol

--- m21 2025-07-01 17:30 karim -> dylan + aurelie | Re: velos < m20
Les 20 sont créés, contrat vélo avec case casque et caution 800 €. [request|Teste un départ demain.]

--- m22 2025-07-02 12:14 dylan -> karim | Re: velos < m21
nickel!! [praise|meme les retours en retard ca calcule tout seul], thierry a fait une facture lui meme pour voir

--- m23 2025-08-28 09:25 aurelie -> karim | Rentrée
Bonjour Karim,

J'espère que les vacances étaient bonnes. [question|Qu'est-ce qu'on doit préparer côté Villard pour le 15 ?] J'ai Mélanie trois jours par semaine en septembre, elle peut compter les skis si besoin.

Bises,
Aurélie

--- m24 2025-09-16 08:03 aurelie -> karim + florence | Re: Rentrée < m23
Bonjour,

Petite relance : [complaint|hier on était le 15 et je n'ai vu personne.] Mélanie a compté, tout est sur tableur. [question|Vous venez quand ?]

Aurélie

--- m25 2025-09-16 12:41 florence -> aurelie + karim | Re: Rentrée < m24
Bonjour Aurélie,

[apology|Je vous présente mes excuses pour ce silence.] Karim a été retenu trois semaines chez un client dont le serveur a lâché, et [admission|personne d'autre ici ne connaît votre passerelle, c'est une faiblesse de notre organisation.] [promise!broken|Il est à Villard le 15 octobre avec la v2], et [promise!broken|Mathis l'accompagne pour apprendre.]

Florence

--- m26 2025-09-16 14:20 thierry -> florence | Re: Rentrée < m25
Un mois de décalage. [complaint|Cela mange le mois d'essai.] [request|Je vous demande de tenir celle-ci.]

T. Pellissier

--- m49 2025-10-08 15:10 solene -> aurelie | Formation des saisonniers, édition 2025
Bonjour Aurélie,

Je prépare décembre. Cette année je vous propose de couper la matinée en trois ateliers tournants, cinq personnes chacun, parce qu'à quatorze devant un écran on finit toujours par regarder le plafond :

- départ et retour simple, avec la caution (Lucas peut l'animer, il le fait très bien)
- groupes et écoles de ski, les prépaiements, les bons
- les cas qui fâchent : paire cassée, client qui revient à 18h05, chaussure échangée sur les pistes

[promise|Je viens avec une trentaine de faux clients, noms compris, et une petite feuille plastifiée à coller près de chaque caisse.] Comptez 8h30 – 12h15, café compris si quelqu'un en fait. Le tarif ne change pas, 480 € HT. Pour Chamrousse, si Dylan ne peut pas descendre ses trois nouveaux, je remonte les voir l'après-midi, c'est sur ma route.

[question|Vendredi 5 décembre, la salle de la mairie est-elle encore libre ?]

Solène

--- m50 2025-10-08 16:31 aurelie -> solene | Re: Formation des saisonniers, édition 2025 < m49
> la salle de la mairie est-elle encore libre ?

Réservée ! Et il y aura du café, Lucas est puni.

--- m27 2025-10-16 18:55 thierry -> florence + karim | 15 octobre
Madame,

[complaint|Votre collègue est venu hier avec une moitié de logiciel.] [complaint|La lecture fonctionne, l'écriture vers le site non.] [complaint|Quant au jeune homme annoncé, il était à un autre rendez-vous.]

[question|Quelle est la date, à présent ?]

T. Pellissier

--- m28 2025-10-17 09:48 florence -> thierry + karim | Re: 15 octobre < m27
Monsieur Pellissier,

Votre mécontentement est légitime. [blame_shift|L'éditeur du site a modifié son interface en septembre sans prévenir], ce qui nous a coûté une dizaine de jours. [promise!broken|L'écriture est en place à Villard le 12 novembre et dans les six magasins le 21.]

Florence Berthier

--- m29 2025-10-17 11:15 thierry -> florence | Re: 15 octobre < m28
[complaint|En septembre l'interface n'aurait rien gêné si vous aviez livré le 15.] Enfin. Le 12.

--- m30 2025-10-21 10:09 mathis -> aurelie + dylan | Postes Windows 10
Bonjour,

pour info 7 postes sur les 16 sont encore en Windows 10, qui n'est plus mis à jour depuis le 14 octobre. Les 2 de Lans sont trop vieux pour passer au 11, les 5 autres ça va. Je peux faire les 5 à distance un mardi matin.

[question|Mardi 28 ou mardi 4 ?]

Mathis

--- m31 2025-10-21 13:30 aurelie -> mathis | Re: Postes Windows 10 < m30
Le 4 ! Le 28 c'est les vacances et j'ai ma fille au bureau. [question|Et pour les deux de Lans il faut compter combien ?]

--- m32 2025-10-22 08:58 mathis -> aurelie | Re: Postes Windows 10 < m31
690 HT pièce tout installé. Le 4 c'est calé, [promise|je commence par Villard à 7h].

--- m33 2025-11-04 12:20 mathis -> aurelie + dylan | Re: Postes Windows 10 < m32
les 5 sont passés. [request|Chamrousse, redémarre la caisse 2 stp], elle attend un clic

--- m34 2025-11-04 12:26 dylan -> mathis | Re: Postes Windows 10 < m33
fait. [praise|rapide !]

--- m35 2025-11-05 09:14 aurelie -> mathis | Re: Postes Windows 10 < m33
Super. OK pour les deux de Lans, Thierry a dit oui. [request!open|Il faudrait les avoir installés avant le 13 décembre.]

--- m36 2025-11-13 07:44 thierry -> florence + karim | Synchro
[complaint|Le 12 est passé.] [complaint|M. Haddad est en formation à Lyon jusqu'à vendredi, je l'apprends par son répondeur.] [complaint|Chaque fois que ce monsieur s'absente, mes six magasins attendent.]

[question|Qui, chez vous, peut terminer ce travail en dehors de lui ?]

--- m37 2025-11-13 17:52 florence -> thierry | Re: Synchro < m36
Monsieur Pellissier,

[admission|À cet instant, personne, et ce n'est pas normal.] [promise|Mathis passe toute la semaine prochaine avec Karim sur votre dossier], je lui ai retiré le reste. [promise!broken|Je vous rappelle demain matin avec un planning jour par jour.]

[request|Pourriez-vous me confirmer que Villard peut s'arrêter deux heures un matin ?]

Florence

--- m38 2025-11-18 08:30 thierry -> florence | Re: Synchro < m37
Villard peut s'arrêter n'importe quel matin avant le 28. [complaint|Je n'ai eu ni appel ni planning.]

--- m39 2025-11-20 16:05 karim -> thierry + aurelie | Re: Synchro < m38
Bonjour,

État réel : Villard écrit et lit, depuis ce midi. Lans et Corrençon lisent seulement. Les trois autres sont sur l'ancienne passerelle, 10 min. [promise!broken|Je passe Lans et Corrençon mardi 25.]

K. Haddad

--- m40 2025-11-30 20:40 dylan -> karim | ouverture
karim 1er week end [win|grosse affluence on a fait 180 departs samedi] mais [complaint|4 paires vendues en double] j ai du surclasser les gens. [request!open|tu peux au moins nous remettre a 5 min en attendant?]

--- m41 2025-12-02 09:07 aurelie -> karim + florence | Lans et Corrençon
Bonjour,

[complaint|Lans me dit que mardi 25 ils ont attendu avec le café.] [question|C'est reporté à quand ?] Par ailleurs la gérante du camping nous redemande si les bons groupes pourront être scannés cet hiver, [question!open|est-ce dans la v2 ou pas ?]

Aurélie

--- m42 2025-12-04 10:12 genevieve -> thierry | Facture FA-25-302
Bonjour,

Veuillez trouver ci-jointe la facture intermédiaire du projet passerelle (40 %), payable à 30 jours.

Cordialement,
Geneviève Collomb

--- m43 2025-12-04 11:58 thierry -> genevieve + florence | Re: Facture FA-25-302 < m42
Je paie 40 % quand 40 % fonctionnent. [complaint|Un magasin sur six, cela fait 17.]

Pour mémoire, Madame Berthier : [value|une mauvaise nouvelle le lundi me dérange moins qu'une bonne qui ne vient pas le vendredi.] [escalation|Si les six magasins ne tournent pas le 19 décembre au soir, j'appelle l'éditeur qui équipe mes confrères des Deux Alpes, il a un créneau en janvier.]

T. Pellissier

--- m44 2025-12-05 15:33 florence -> thierry + karim + mathis | Re: Facture FA-25-302 < m43
Monsieur Pellissier,

La facture est suspendue. [promise|Karim et Mathis sont à Lans mardi 9 et mercredi 10] ; [promise!open|les six magasins tournent le 18.] [promise!broken|Vous recevez un point écrit de ma main chaque lundi jusque-là.]

Florence Berthier

--- m45 2025-12-10 18:25 mathis -> aurelie + thierry | Lans
Lans c'est bon depuis 17h, lecture + écriture. Corrençon : la box est tombée à cause de la neige lourde, opérateur prévenu. [promise!open|On reprend jeudi 18 au plus tard], les deux pc de Lans sont dans ma voiture

Mathis

--- m46 2025-12-11 08:02 thierry -> mathis + florence | Re: Lans < m45
Noté pour Lans. [complaint|Lundi 8, rien reçu.]
