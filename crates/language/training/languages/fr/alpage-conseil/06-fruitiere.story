firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Fruitière des Quatre Combes | company | quatre-combes.example
contact: odile | Odile Jacquemin | odile@quatre-combes.example | gestionnaire
contact: herve | Hervé Bonnardel | president@quatre-combes.example | président, éleveur
contact: pascal | Pascal Tissot | fromagerie@quatre-combes.example | chef fromager
standing: good
turned: -
causes: -
root: -
why: A chatty office and a president who writes four words from the tractor. A wrong invoice in May and a weighing fault in October were owned and fixed in a few days; the announced summer silence means hay, nothing else. The Christmas parcels doubled.

--- m01 2025-01-15 09:12 odile -> solene | La paie du lait
Bonjour Solène,

Bonne et heureuse année, et surtout la santé comme dit ma mère qui a 94 ans et qui tricote encore. Ici il a neigé jusqu'aux boîtes aux lettres et le camion de collecte est passé derrière le chasse-neige, mais il est passé.

Voilà ma question : nous payons désormais la prime foin en deux fois, mars et septembre. [question|Peut-on le faire dans le logiciel sans que je recalcule les dix-sept fermes à la main ?]

Je vous embrasse,
Odile

--- m02 2025-01-15 11:40 solene -> odile | Re: La paie du lait < m01
Bonjour Odile,

Oui, avec une rubrique à échéances. [request|Envoyez-moi le règlement de la prime], [promise|je vous paramètre ça avant fin janvier]. Respect à votre maman.

Solène

--- m03 2025-01-29 16:03 solene -> odile | Re: La paie du lait < m02
C'est en place, testé sur la ferme des Rochas : 412,50 € en mars, autant en septembre. [request|Dites-moi si les totaux collent avec les vôtres.]

--- m04 2025-01-30 08:20 odile -> solene | Re: La paie du lait < m03
Au centime. [praise|J'ai rangé ma calculette dans le tiroir du bas, celui dont on ne ressort pas.]

--- m05 2025-02-20 22:14 herve -> florence | salon
bonsoir. stand au salon agri du 22 au 2. [question|terminal carte marche la bas ?]

hervé

--- m06 2025-02-21 07:50 florence -> herve + karim | Re: salon < m05
Bonjour Hervé, oui, sa carte SIM prend à Paris. Karim vous a mis une batterie de secours dans la mallette. Bon salon !

Florence

--- m07 2025-03-03 19:30 herve -> florence + odile | Re: salon < m06
[win|médaille d argent et 2 tonnes vendues.] batterie a servi le mercredi

--- m40 2025-03-10 09:02 odile -> genevieve + florence | Quelques nouvelles et un papier
Bonjour Madame Collomb, bonjour Florence,

La médaille est accrochée dans la boutique, un peu de travers parce que le clou est de mon grand-père lui aussi. Les gens entrent pour la voir et ressortent avec un kilo, donc elle se paie.

Pour le reste l'hiver s'étire. La cave 3 est en panne de froid depuis jeudi, le frigoriste monte demain avec une pièce, en attendant Pascal a déménagé 210 meules à dos d'homme et il marche comme ma mère. Deux fermes sont à l'arrêt pour des travaux de fosse, ce qui nous fait 900 litres de moins par jour, c'était prévu. Le camion a cassé un rétroviseur contre la fontaine, la fontaine n'a rien.

Notre commissaire aux comptes passe le 3 avril et il aime les papiers. [request|Pourriez-vous me refaire une copie du contrat de maintenance signé en 2022 ?] Je l'ai, j'en suis sûre, mais dans quel carton, ça.

Les premiers perce-neige sont là,
Odile

--- m41 2025-03-10 10:48 genevieve -> odile | Re: Quelques nouvelles et un papier < m40
Bonjour Madame Jacquemin,

Le contrat est joint, avec l'avenant de 2024. Bon rétablissement au dos de Monsieur Tissot.

Geneviève Collomb

--- m42 2025-03-10 11:00 odile -> genevieve | Re: Quelques nouvelles et un papier < m41
Je l'imprime et cette fois je le mets dans la boîte à gâteaux. [thanks|Merci bien !]

--- m08 2025-03-20 10:05 pascal -> mathis | étiquettes cave
Bonjour Mathis,

En cave 2 l'étiqueteuse perd le wifi dès qu'on ferme la porte, normal, 40 cm de pierre. [request|Trouvez une solution sans trou dans le mur], il est classé.

Pascal

--- m09 2025-03-20 13:15 mathis -> pascal | Re: étiquettes cave < m08
Bonjour Pascal ! le courant porteur par les prises peut le faire. [promise|Je viens mardi avec un kit d'essai], si ça marche pas je le reprends

--- m10 2025-03-25 17:12 pascal -> mathis + odile | Re: étiquettes cave < m09
600 étiquettes cet après-midi porte fermée. On garde le kit.

--- m11 2025-05-12 09:40 odile -> genevieve | Facture FA-25-109
Bonjour Madame Collomb,

[complaint|La facture d'avril compte trois caisses pour la boutique.] Nous n'en avons que deux, la troisième est un tiroir en bois de mon grand-père. [complaint|Et c'est le deuxième mois.]

Bonne journée quand même, les narcisses sont sortis,
Odile

--- m12 2025-05-12 11:08 genevieve -> odile | Re: Facture FA-25-109 < m11
Bonjour Madame Jacquemin,

C'est exact. [admission|J'ai recopié la ligne d'un autre commerce en mars.] [apology|Toutes mes excuses.] Avoir de 76,80 € joint, et le modèle est corrigé pour la suite.

Geneviève Collomb

--- m13 2025-05-12 11:30 odile -> genevieve | Re: Facture FA-25-109 < m12
Mais il n'y a pas mort d'homme ! [thanks|Merci de votre célérité.]

--- m14 2025-06-10 20:48 herve -> florence + solene | foins
on attaque les foins lundi puis montée en alpage. plus de réponse du bureau sauf odile le matin. c est pas contre vous

--- m15 2025-06-11 08:15 florence -> herve | Re: foins < m14
Compris, on ne vous dérange que si ça brûle. Beau temps à vous.

--- m16 2025-06-12 09:02 odile -> mathis | Commandes de Noël
Bonjour Mathis,

Je sais, Noël au mois de juin, mais chez nous une meule qu'on mange en décembre est déjà en cave. L'an dernier j'ai pris 310 colis au téléphone et au crayon, j'en ai perdu deux et une dame de Voiron ne me dit plus bonjour.

[goal|Cette année je voudrais que les gens commandent sur internet, 500 colis sans une seule erreur d'adresse.] [question|Est-ce possible pour moins de deux mille euros ?]

Il me faudrait :
- [request|le choix entre trois colis, avec photo]
- [request|retrait à la boutique ou envoi]
- [request|que ça s'arrête tout seul quand il n'y a plus de fromage]

Odile

--- m17 2025-06-13 14:26 mathis -> odile + florence | Re: Commandes de Noël < m16
Bonjour Odile,

oui, 1 650 HT avec le paiement par carte. Le stop automatique c'est un compteur par colis, vous mettez le nombre et il descend.

[promise|Planning : maquette le 10 juillet, essai entre nous en septembre, ouverture le 20 octobre.] [question|Vous avez des photos ou on en fait ?]

Mathis

--- m18 2025-06-16 08:33 odile -> mathis | Re: Commandes de Noël < m17
C'est oui. Pour les photos [promise|Pascal vous en fait d'ici la fin du mois], il a un bon œil, il a exposé à la mairie.

--- m19 2025-07-01 18:20 pascal -> mathis | photos
24 photos dans le lien. La 11 avec la vache c'est pour rire.

--- m20 2025-07-10 15:30 mathis -> odile + pascal | Re: photos < m19
maquette ici : quatre-combes.example/essai. La 11 est en page d'accueil.

--- m21 2025-07-11 08:47 odile -> mathis | Re: photos < m20
J'ai ri toute seule. [praise|On a envie de mordre dans l'écran.] [request|Une chose : écrire « pâte pressée » et non « pressé ».]

--- m22 2025-07-11 09:00 mathis -> odile | Re: photos < m21
corrigé, honte à moi

--- m23 2025-09-15 10:10 odile -> mathis + solene | Retour
Bonjour vous deux,

Les bêtes sont redescendues samedi, fleuries, avec la fanfare et la pluie. J'ai fait l'essai avec ma belle-sœur comme cliente : elle a réussi à commander un colis pour « la maison bleue après le lavoir ». [request|Il faudrait que le code postal soit obligatoire.] Sinon tout va.

--- m24 2025-09-16 11:22 mathis -> odile | Re: Retour < m23
code postal obligatoire et vérifié avec la commune. La maison bleue devra donner son numéro

--- m25 2025-10-07 06:12 pascal -> karim + odile | pesée
Bonjour,

[complaint|Depuis dimanche le pont bascule envoie les poids avec une virgule en trop] : 1 842 kg devient 18,42. J'ai noté au carnet en attendant. [question|La mise à jour de samedi, ça vient de là ?]

Pascal

--- m26 2025-10-07 07:40 karim -> pascal + odile | Re: pesée < m25
Oui, ça vient de là. [admission|Mise à jour passée sans tester le pont, erreur de ma part.] Retour à l'ancienne version fait à 7h35. [request|Repesez une citerne vide.] [promise|Je ressaisis vos pesées du carnet aujourd'hui], photo suffit.

--- m27 2025-10-07 12:55 pascal -> karim | Re: pesée < m26
citerne vide 3 120, c'est bon. photo du carnet jointe (tache = sérum)

--- m28 2025-10-07 18:30 karim -> odile + pascal | Re: pesée < m27
17 pesées ressaisies, total lait rapproché avec le tank, écart 4 litres.

--- m29 2025-10-08 08:14 odile -> karim | Re: pesée < m28
4 litres, c'est le chat. [value|Chez nous une erreur dite avant le casse-croûte n'est déjà plus une erreur.]

--- m30 2025-10-20 09:00 mathis -> odile + herve | Ouverture
C'est ouvert ! compteurs : 200 / 220 / 80

--- m31 2025-10-20 21:40 herve -> mathis | Re: Ouverture < m30
vu. mon fils en a commandé un depuis la traite

--- m32 2025-11-05 11:15 odile -> genevieve | Taux de TVA
Bonjour Madame Collomb,

Le comptable me demande si le colis avec la planche en bois est à 5,5 ou à 20 sur votre paramétrage. [question|Savez-vous ce que Mathis a mis ?]

--- m33 2025-11-05 13:40 genevieve -> odile + mathis | Re: Taux de TVA < m32
Bonjour Madame Jacquemin,

Mathis a ventilé : fromage à 5,5 %, planche à 20 %. Le détail figure sur chaque reçu.

G. Collomb

--- m34 2025-11-17 08:02 odile -> mathis + florence | Compteur
Bonjour,

[win|387 colis au 16 novembre, là où j'en avais 90 l'an passé à pareille date, et pas une adresse fausse.] Le grand colis est épuisé, ça s'est arrêté tout seul dimanche à 22h, je regardais. La dame de Voiron a recommandé.

[scope_change,request|Pascal trouve encore 30 meules, pouvez-vous rouvrir le grand colis à 60 de plus ?]

Odile

--- m35 2025-11-17 08:20 mathis -> odile | Re: Compteur < m34
rouvert, 60

--- m36 2025-11-28 19:05 herve -> florence | contrat
signé le renouvellement. [promise|poste demain].

--- m37 2025-12-04 14:10 odile -> solene | Janvier
Bonjour Solène,

L'assemblée a voté une troisième qualité de lait (foin d'altitude). [request!open|Il faudra une ligne de plus sur la paie du lait de janvier.] [question!open|Est-ce qu'on peut aussi l'imprimer sur le bulletin avec un petit edelweiss, ou c'est de la gourmandise ?]

Odile

--- m38 2025-12-05 09:30 solene -> odile | Re: Janvier < m37
Bonjour Odile, bien reçu ! Je suis en formation à Gap jusqu'à mercredi, [promise!open|je vous réponds dès jeudi ou vendredi].

--- m39 2025-12-11 17:58 odile -> mathis + florence | Fini
[win|500 sur 500.] Les cartons partent demain, Hervé fait la chaîne avec les jeunes. [thanks|Merci à vous tous], il y a un quart de meule à votre nom dans la vitrine.
