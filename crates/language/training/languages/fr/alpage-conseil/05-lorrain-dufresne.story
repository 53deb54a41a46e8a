firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Cabinet Lorrain-Dufresne | company | lorrain-dufresne.example
contact: catherine | Catherine Lorrain | c.lorrain@lorrain-dufresne.example | expert-comptable associée
contact: etienne | Étienne Dufresne | e.dufresne@lorrain-dufresne.example | expert-comptable associé
contact: yasmine | Yasmine Toumi | y.toumi@lorrain-dufresne.example | responsable paie et organisation
standing: mending
turned: 2025-04-29
causes: apology_owed, broken_promise
root: m13, m16, m20
why: The move to the hosted desktop was promised for February and happened in the middle of the tax season, two days down; for four months nobody said sorry. Florence owned it in September, the catch-up plan is being kept, and both partners are warming, with a few points still to come.

--- m01 2025-01-08 09:32 catherine -> florence + karim | Bureau hébergé
Chère Florence,

Bonne année. Comme convenu avant Noël, nous y allons pour le bureau hébergé. Une seule exigence : [value|on ne touche à rien entre le 15 mars et le 20 mai.] Vous connaissez notre calendrier mieux que nos conjoints.

[question|Quand pouvez-vous basculer ?]

Catherine

--- m02 2025-01-09 10:05 florence -> catherine + karim | Re: Bureau hébergé < m01
Chère Catherine,

[promise!broken|La bascule se fait le week-end du 22 février], une semaine de rodage et vous abordez les bilans tranquilles. Meilleurs vœux à tout le cabinet.

Florence

--- m03 2025-01-09 10:41 etienne -> florence + catherine | Re: Bureau hébergé < m02
« Tranquilles » et « bilans » dans la même phrase : je l'encadre.

É. D.

--- m04 2025-01-22 14:17 yasmine -> karim | scanner
Bonjour Karim,

Depuis la maj du photocopieur les scans arrivent dans le dossier de Léa au lieu du dossier commun, du coup Léa reçoit les bulletins de tout le monde et elle trouve ça passionnant. [request|On peut remettre comme avant ?]

Yasmine

--- m05 2025-01-22 14:50 karim -> yasmine | Re: scanner < m04
Carnet d'adresses remis. [request|Supprimez ce que Léa a reçu], RGPD.

--- m06 2025-01-22 15:10 yasmine -> karim | Re: scanner < m05
Supprimé devant témoin, [thanks|merci Karim].

--- m07 2025-02-18 17:44 karim -> catherine + etienne | Re: Bureau hébergé < m02
Bonjour,

[blame_shift|L'hébergeur livre les serveurs avec trois semaines de retard.] Bascule impossible le 22. [promise!broken|Nouvelle date : 15 mars au plus tard.]

K. Haddad

--- m08 2025-02-18 18:20 catherine -> karim + florence | Re: Bureau hébergé < m07
[request|Le 15 mars au plus tard, j'insiste.] Après, c'est juin.

--- m09 2025-03-06 11:30 yasmine -> solene | DSN
Coucou Solène, la DSN de février d'un client rejette 2 salariés, code S21.G00.40. J'ai vérifié les contrats ils sont bons. [question|Tu as déjà vu ça ?]

--- m10 2025-03-06 12:02 solene -> yasmine | Re: DSN < m09
Oui ! C'est la date d'ancienneté qui est après la date de début. [request|Regarde l'onglet 3 de leur fiche.]

--- m11 2025-03-06 12:09 yasmine -> solene | Re: DSN < m10
Trouvé. 1h que je cherchais, [praise|toi 30 secondes], je te déteste

--- m42 2025-03-11 09:20 yasmine -> solene | organisation paie
Coucou Solène,

Je profite que c'est calme (3 jours par an) pour te raconter où on en est. On a repris deux restaurants et une crèche, donc on passe à 412 bulletins par mois. Léa fait les 180 des artisans, Hugo découvre les saisies sur salaire et ne dort plus, moi je garde les conventions bizarres : une école de parapente, deux pompes funèbres et un dresseur de rapaces, si si, avec prime de nourriture pour l'oiseau.

Ce que je voudrais faire d'ici l'été c'est un calendrier commun, que chacun voie qui a reçu les variables de quel client et qui attend encore. Aujourd'hui on a un tableau au mur avec des gommettes, ça marche très bien sauf quand on ouvre la fenêtre.

Rien ne presse. [question|Est-ce que le module de suivi dont tu m'avais parlé au salon fait ça, ou il fait autre chose ?]

Yasmine

--- m43 2025-03-12 08:45 solene -> yasmine | Re: organisation paie < m42
Bonjour Yasmine, il fait exactement ça, gommettes comprises (elles changent de couleur toutes seules). [promise|On regarde ensemble en juin, après vos liasses.]

Le dresseur de rapaces me laisse rêveuse.

--- m44 2025-03-12 08:51 yasmine -> solene | Re: organisation paie < m43
Juin, parfait

--- m12 2025-03-17 09:00 catherine -> florence | Re: Bureau hébergé < m08
Florence,

[complaint|Ce matin mes serveurs sont toujours sous le bureau de Léa.] Puisque rien n'a bougé, je comprends que nous basculons en juin. [request|Confirmez-le-moi.]

C. Lorrain

--- m13 2025-03-18 16:15 florence -> catherine + etienne + karim | Re: Bureau hébergé < m12
Chère Catherine,

Justement, les serveurs sont prêts et l'hébergeur facture déjà. Karim estime que la bascule peut se faire le dernier week-end d'avril sans aucune coupure visible. [promise!broken|Le lundi 28, vos équipes ouvrent leur session comme si de rien n'était.] Cela vous éviterait deux mois de double loyer.

Florence

--- m14 2025-03-19 08:12 etienne -> florence + catherine | Re: Bureau hébergé < m13
J'ai un mauvais pressentiment, mais 780 € par mois de double loyer aussi. Allons-y. Si cela tourne mal, vous viendrez saisir les liasses avec nous, il y a un bureau libre près du radiateur.

--- m15 2025-04-28 08:25 yasmine -> karim + florence | Personne ne peut ouvrir
Bonjour,

[complaint|19 personnes au cabinet, 4 connectées.] Les autres ont un écran gris. [request|Rappelez-nous vite], on a 60 liasses à télétransmettre avant le 20 mai et 11 TVA aujourd'hui.

--- m16 2025-04-29 18:30 catherine -> florence + karim | Deuxième jour
Florence,

[complaint|Deux jours pleins. Dix-neuf personnes payées à regarder un écran gris.] [complaint|J'avais demandé une chose et une seule en janvier.]

[question|Quand serons-nous tous connectés ?]

C. Lorrain

--- m17 2025-04-29 20:05 karim -> catherine + florence | Re: Deuxième jour < m16
Bonsoir,

Cause trouvée : le nombre de licences d'accès était limité à 5. [promise|Tout le monde ouvre demain à 7h30.] [promise|Je reste cette nuit.]

K. H.

--- m18 2025-04-30 07:52 yasmine -> karim | Re: Deuxième jour < m17
19 sur 19. [request|Allez dormir.]

--- m19 2025-05-05 11:20 florence -> catherine + etienne | Suite de la bascule
Chère Catherine, cher Étienne,

Tout est désormais stable. [non_apology|Je comprends votre frustration et je regrette que le calendrier ait été aussi contraint pour tout le monde.] [blame_shift|L'hébergeur nous avait assuré que les licences étaient incluses.]

Florence

--- m20 2025-05-05 12:03 etienne -> florence | Re: Suite de la bascule < m19
« Le calendrier ». [complaint|On dirait qu'il est tombé du ciel.] J'ai relu trois fois, [complaint|je n'ai pas trouvé le mot que je cherchais.]

É. Dufresne

--- m21 2025-05-21 09:15 yasmine -> solene | fin du tunnel
[win|60 liasses sur 60, dont la dernière hier à 23h41.] On a tenu au café et aux nerfs. On ferme vendredi 30, pont pour tout le monde

--- m45 2025-05-28 16:05 solene -> yasmine | Re: organisation paie < m44
Bonjour Yasmine,

> Juin, parfait

[promise|Je te montre les gommettes le jeudi 19 à 14h], en visio, trente minutes.

--- m22 2025-06-03 10:00 genevieve -> catherine | Facture FA-25-131
Bonjour Madame,

Veuillez trouver ci-joint le solde du projet bureau hébergé, 6 240 € HT.

Geneviève Collomb

--- m23 2025-06-03 10:48 catherine -> genevieve + florence | Re: Facture FA-25-131 < m22
Je la laisse en attente. [request|Que Florence m'appelle.]

--- m46 2025-06-19 14:58 yasmine -> solene | Re: organisation paie < m45
Hugo veut l'épouser ce module. [question|On peut l'essayer un mois sans s'engager ?]

--- m47 2025-06-19 15:20 solene -> yasmine | Re: organisation paie < m46
Oui, activé jusqu'au 31 juillet.

--- m24 2025-07-03 18:02 catherine -> florence | Re: Facture FA-25-131 < m23
Florence,

[complaint|Un mois et pas un coup de téléphone.] Huit ans que nous travaillons ensemble. [complaint|Ce n'est plus la panne qui me reste en travers, c'est qu'on fasse comme si elle n'avait pas eu lieu.]

Catherine

--- m25 2025-07-04 09:10 florence -> catherine | Re: Facture FA-25-131 < m24
Chère Catherine,

Je suis en congé à partir de ce soir, [promise!broken|je vous appelle à mon retour le 28.]

Florence

--- m26 2025-08-20 11:05 etienne -> karim | Casque
Bonjour Karim, mon casque téléphonique ne charge plus. Il a survécu à tout, même à avril. [request|Le même, si cela existe encore.]

--- m27 2025-08-20 11:30 karim -> etienne | Re: Casque < m26
Il existe. 89 € HT, [promise|jeudi à l'accueil].

--- m28 2025-09-04 08:05 florence -> catherine + etienne | Ce que je vous dois
Chère Catherine, cher Étienne,

[admission|J'aurais dû écrire ceci le 30 avril.]

[admission|Vous aviez posé une condition, je l'ai acceptée, puis je suis revenue dessus pour économiser un loyer.] [admission|Nous n'avons pas fait l'essai à dix-neuf qui aurait montré le problème en cinq minutes.] [admission|Ensuite je me suis cachée, je n'ai pas d'autre mot.] [apology|Je vous demande pardon, à vous et à ceux qui ont travaillé jusqu'à minuit.]

Le solde de 6 240 € est annulé. [question|Puis-je venir vous voir, une heure, pour que vous me disiez ce qui reste à réparer ?]

Florence

--- m29 2025-09-05 09:40 catherine -> florence | Re: Ce que je vous dois < m28
Florence,

[thanks|Merci.] J'ai fait lire votre lettre à toute l'équipe. Mardi 9, 17 h. [request|Ne venez pas avec un diaporama.]

C.

--- m30 2025-09-05 09:52 etienne -> florence + catherine | Re: Ce que je vous dois < m29
Ah, voilà le mot. Le bureau près du radiateur est toujours libre.

--- m31 2025-09-10 12:30 florence -> catherine + etienne + karim | Ce que j'ai noté hier
Bonjour à tous les deux,

J'ai retenu ceci :

1. l'impression des bulletins prend quatre minutes : [promise|Karim le règle avant le 26 septembre]
2. l'accès depuis la maison plante sur Mac : [promise|essai avec Léa le 2 octobre]
3. [promise|jamais plus de travaux sans votre accord écrit] : c'est désormais dans le contrat, article 6
4. une personne à appeler pendant les bilans : [promise|ce sera moi, sur mon portable, week-end compris]

[request|Corrigez-moi si j'ai mal entendu.]

Florence

--- m32 2025-09-10 14:15 catherine -> florence | Re: Ce que j'ai noté hier < m31
Vous avez bien entendu. On verra à l'usage.

--- m33 2025-09-25 16:20 yasmine -> karim + catherine | bulletins
Karim !! [win|11 secondes les 40 bulletins !] j'ai cru qu'il n'avait rien imprimé

--- m34 2025-10-02 18:11 karim -> catherine + florence | Mac de Léa
Bonjour,

Essai fait avec Léa, deux heures, chez elle. Connexion stable. Reste le copier-coller qui perd les accents, [promise!broken|corrigé pour le 17].

K. Haddad

--- m35 2025-10-21 09:25 catherine -> karim | Re: Mac de Léa < m34
Bonjour Karim,

[complaint|Chez Léa, « créance » devient toujours « cr?ance ».] [question|Vous en êtes où ?]

--- m36 2025-10-21 09:44 karim -> catherine + florence | Re: Mac de Léa < m35
[apology|Mes excuses], [admission|j'ai laissé filer la date sans vous prévenir.] Correctif trouvé, posé ce midi.

K.

--- m37 2025-10-21 14:30 catherine -> karim | Re: Mac de Léa < m36
Accents revenus. [praise|Vous l'avez dit franchement, c'est nouveau et cela me plaît.]

--- m38 2025-11-18 10:12 etienne -> florence + solene | Facture électronique, côté clients
Chère Florence,

Nous avons 340 clients à préparer pour septembre 2026, dont une bonne moitié croit que c'est une légende. Idée : [request|deux soirées communes, vous la technique, nous la loi, avec du fromage.] [goal|J'aimerais que 300 d'entre eux aient choisi leur plateforme avant l'été.]

[question|En seriez-vous ?]

É. Dufresne

--- m39 2025-11-18 17:20 florence -> etienne + solene | Re: Facture électronique, côté clients < m38
Cher Étienne,

Avec joie, et pour le fromage j'ai un client. [promise!open|Solène vous envoie une trame pour le 16 décembre.]

Florence

--- m40 2025-12-02 15:05 yasmine -> solene | Léa
Coucou Solène, Léa part en congé mat le 19 décembre, c'est Hugo qui prend la paie, il n'a jamais touché le logiciel. [request!open|Tu pourrais lui faire une journée en janvier, avant la DSN du 15 ?]

--- m41 2025-12-09 08:50 catherine -> florence | Plan bilans
Florence,

Nous fixons le calendrier de la prochaine campagne. [request!open|Il me faut vos dates d'indisponibilité de mars à mai, toutes, même les petites.] [question!open|Et la sauvegarde de secours dont nous avions parlé le 9, elle en est où ?]

[value|Je préfère poser dix questions en décembre qu'une seule en avril.]

Catherine
