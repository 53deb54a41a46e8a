firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Menuiserie Vial & Fils | company | menuiserie-vial.example
contact: bernard | Bernard Vial | bernard@menuiserie-vial.example | patron, le père
contact: jeremy | Jérémy Vial | jeremy@menuiserie-vial.example | le fils, chantiers et métrés
contact: sandrine | Sandrine Cholat | bureau@menuiserie-vial.example | secrétaire
standing: good
turned: -
causes: -
root: -
why: Bernard threatens every month to go back to pencil and paper and means none of it; the faults (an import that doubled the fittings, a tablet that came without its case) were put right in days, and they sign for more.

--- m01 2024-12-03 06:48 jeremy -> mathis | cn
salut mathis, le pc de la commande numerique a refait un ecran bleu ce matin a 6h30. redemarré il est reparti. [question|c grave ?]

--- m02 2024-12-03 08:20 mathis -> jeremy | Re: cn < m01
Salut Jérémy, une fois non, deux fois oui. Il a 14 ans ce pc et il dort dans la sciure.. [request|Souffle-le bien (éteint !) et note l'heure si ça recommence].

--- m03 2024-12-09 07:02 jeremy -> mathis | Re: cn < m02
recommencé ce matin 6h40. et hier 6h35. toujours au demarrage quand il fait froid dans l atelier

--- m04 2024-12-09 09:15 mathis -> jeremy + karim | Re: cn < m03
Karim dit disque en fin de vie, le froid l'achève. [promise|Je viens jeudi avec un ssd et je clone tout], compte 2h d'arrêt. [question|Plutôt matin ou aprem ?]

--- m05 2024-12-09 12:10 jeremy -> mathis | Re: cn < m04
aprem, le matin on sort les volets de meylan

--- m06 2024-12-13 06:55 jeremy -> mathis | Re: cn < m05
demarre en 20 secondes et il fait moins 4. [praise|mon pere a dit "tiens", c'est enorme]

--- m07 2025-01-14 10:25 sandrine -> genevieve | Adresse de facturation
Bonjour Madame Collomb,

Meilleurs vœux à toute l'équipe. Depuis le 1er janvier notre siège est au 12 chemin des Scieries (la grange), l'atelier ne change pas. [request|Merci de modifier vos factures en conséquence.]

Bien cordialement,
Sandrine Cholat

--- m08 2025-01-14 11:40 genevieve -> sandrine | Re: Adresse de facturation < m07
Bonjour Madame Cholat,

C'est enregistré. Nos meilleurs vœux également, à Monsieur Vial père et fils.

Geneviève Collomb

--- m09 2025-02-03 20:51 bernard -> florence | Votre logiciel de devis
Florence,

J'ai passé mon dimanche sur votre logiciel de devis. Un dimanche ! Avec mon carnet je faisais un escalier en vingt minutes, [complaint|là j'ai mis deux heures et il m'a demandé trois fois le code TVA.]

Si ça continue je rouvre le carnet et je vous envoie la souche en guise de règlement.

[request|Envoyez-moi quelqu'un qui explique doucement.] Mardi il y a du vin chaud.

Bernard

--- m10 2025-02-04 08:30 florence -> bernard + solene | Re: Votre logiciel de devis < m09
Cher Bernard,

Pour le vin chaud je serais venue moi-même, mais c'est Solène qui sait. [promise|Elle monte mardi 11 à 16h] et elle repart quand l'escalier est chiffré.

Florence

--- m11 2025-02-12 07:15 bernard -> solene | escalier
[win|Escalier quart tournant chiffré, dix-huit minutes, deux de moins que le carnet.] [praise|Vous expliquez comme ma vieille maîtresse d'école, sans la règle.]

Le client a signé ce matin.

--- m12 2025-02-12 09:40 solene -> bernard | Re: escalier < m11
Ravie ! Et [thanks|merci pour le pot de miel], il n'a pas passé la soirée.

--- m13 2025-03-11 15:22 sandrine -> solene | Catalogue quincaillerie
Bonjour Solène,

Le fournisseur m'a donné le nouveau tarif en fichier (4 200 références). [question|Est-ce que je peux l'importer moi-même ou est-ce trop risqué ?]

Sandrine

--- m14 2025-03-11 16:05 solene -> sandrine | Re: Catalogue quincaillerie < m13
[request|Envoyez-le-moi plutôt], la première fois il faut faire correspondre les colonnes. [promise|C'est fait pour vendredi] et [promise|je vous note la marche à suivre pour le prochain].

--- m15 2025-03-14 17:31 solene -> sandrine | Re: Catalogue quincaillerie < m14
Tarif en ligne, marche à suivre en pièce jointe (une page, avec flèches).

Bon week-end,
Solène

--- m16 2025-03-17 09:03 sandrine -> solene + jeremy | Re: Catalogue quincaillerie < m15
Bonjour Solène,

[complaint|Je trouve toutes les paumelles en double], une fois à l'ancien prix, une fois au nouveau, et Jérémy a fait un devis à Sassenage avec les anciennes.

--- m17 2025-03-17 10:12 solene -> sandrine + jeremy | Re: Catalogue quincaillerie < m16
Bonjour à tous les deux,

Zut. [admission|J'ai oublié de cocher « remplacer » sur cette famille, c'est moi.] J'ai supprimé les 312 doublons à l'instant. Le devis de Sassenage est le DE-0419 : j'y ai remis les bons prix, écart de 86 € HT, [request|il reste à le renvoyer si le client ne l'a pas encore signé].

[apology|Pardon pour le bazar.]

Solène

--- m18 2025-03-17 12:33 jeremy -> solene | Re: Catalogue quincaillerie < m17
pas signé, [promise|je renvoie]. t inquiete

--- m19 2025-04-02 06:40 bernard -> florence | devis
Florence, [goal|je veux lâcher les papiers à Jérémy pour mes 65 ans, c'est mars 2027, et qu'il sache à chaque chantier s'il gagne ou s'il perd.] Aujourd'hui on le sait quand le comptable tousse.

[question|Ça existe, un système où les gars tapent leurs heures à l'atelier sans que ce soit l'usine à gaz ?]

--- m20 2025-04-03 17:12 florence -> bernard + jeremy + solene | Re: devis < m19
Bernard,

Ça existe : une tablette à l'entrée, chacun touche sa photo puis le chantier, le soir les heures tombent dans le devis. Pour huit personnes, une tablette durcie, le module et une demi-journée avec Solène : 2 350 € HT, puis 38 € par mois.

[request|Parlez-en d'abord à vos gars], c'est toujours là que ça coince, pas dans la machine.

Florence

--- m21 2025-04-03 19:58 bernard -> florence | Re: devis < m20
Les gars ont dit oui si leur photo est belle. Allez-y. [thanks,value|Merci de m'avoir parlé des gars avant de me parler des euros], c'est pour ça qu'on reste.

--- m22 2025-04-22 14:10 mathis -> jeremy | tablette
tablette reçue, [promise|je la pose vendredi 25]. [request|Il me faudrait une prise à droite de la porte, à 1m50]

--- m23 2025-04-22 14:12 jeremy -> mathis | Re: tablette < m22
y aura

--- m24 2025-04-28 07:20 jeremy -> mathis | Re: tablette < m22
elle marche super mais [complaint|y a pas la coque anti poussiere qui etait sur le devis], dans 3 semaines c un pain de sciure

--- m25 2025-04-28 08:44 mathis -> jeremy | Re: tablette < m24
Exact, [admission|commandée en retard par moi]. [promise|Tu l'as mercredi], je passe te la clipser. En attendant mets un sac congélation, sans rire ça marche

--- m26 2025-04-30 17:40 jeremy -> mathis | Re: tablette < m25
posée ! le sac congelation a fait marrer tout le monde. [thanks|merci d'etre venu expres]

--- m27 2025-06-12 11:18 sandrine -> genevieve | Facture FA-25-140
Bonjour Madame Collomb,

Facture bien reçue, [promise|le virement part le 15 comme d'habitude.] [request|Pourriez-vous me faire un duplicata de celle de mars ?] Le chien de Monsieur Vial l'a mangée, et je pèse mes mots.

Sandrine Cholat

--- m28 2025-06-12 11:35 genevieve -> sandrine | Re: Facture FA-25-140 < m27
Ci-joint. Bon appétit au chien.

G. Collomb

--- m29 2025-07-08 21:30 bernard -> solene + florence | heures
Solène,

[win|Premier mois complet avec la tablette : j'ai appris que les volets me rapportent et que je faisais les cuisines pour la gloire.] J'ai monté les cuisines de 12 %, personne n'a bronché.

L'apprenti pointe « sieste » sur le chantier Dupraz. [question|On peut renommer ou je garde la preuve ?]

Bernard

--- m30 2025-07-09 09:20 solene -> bernard | Re: heures < m29
Gardez la preuve, elle ressortira à son mariage ! Pour renommer : Chantiers, crayon, trente secondes.

--- m44 2025-07-31 16:40 solene -> sandrine + jeremy | Congés
Bonjour à vous,

Petit mot d'organisation : le bureau reste ouvert tout le mois d'août, mais à deux. Du 4 au 15 c'est Karim qui répond, du 18 au 29 c'est Mathis. Les sauvegardes sont surveillées comme d'habitude.

Bel été,
Solène

--- m45 2025-07-31 18:22 jeremy -> solene | Re: Congés < m44
nous on ferme du 4 au 24. la cn est debranchée, le chien garde

--- m46 2025-08-26 07:10 jeremy -> mathis | cotes
salut, reprise hier. le metreur de l'archi envoie ses plans en .rvt, nous on lit que le dwg, [question|tu connais un truc gratuit pour convertir ?] sinon je lui demande

--- m47 2025-08-26 08:00 mathis -> jeremy | Re: cotes < m46
demande lui, c'est 2 clics de son côté et 2h du tien

--- m48 2025-08-26 12:15 jeremy -> mathis | Re: cotes < m47
il l'a fait direct

--- m31 2025-09-04 10:50 sandrine -> solene | Facture électronique
Bonjour Solène,

Le comptable nous parle de septembre 2026 et d'une « plateforme agréée » ; Monsieur Vial dit que c'est encore une invention pour les empêcher de travailler. [question|Que doit-on faire, et quand ?]

Sandrine

--- m32 2025-09-05 11:25 solene -> sandrine + bernard | Re: Facture électronique < m31
Bonjour Sandrine,

En deux mots :

1. au 1er septembre 2026 vous devez savoir RECEVOIR des factures électroniques ; votre logiciel le fera par une mise à jour, comprise dans le contrat ;
2. pour ÉMETTRE, les petites entreprises ont jusqu'à septembre 2027 ;
3. d'ici là, une seule chose utile : que vos fiches clients professionnels aient un SIREN juste.

[promise!open|Je vous monte une matinée là-dessus en janvier, avec deux autres artisans du coin.] Rien à signer, rien à acheter d'ici là, même si on vous appelle tous les jours.

Solène

--- m33 2025-09-05 13:40 bernard -> solene | Re: Facture électronique < m32
[praise|Voilà, trois points, j'ai compris et je n'ai pas eu peur.] On m'a déjà appelé quatre fois, le dernier je lui ai vendu un portail.

--- m34 2025-10-07 07:05 jeremy -> mathis + karim | nas
salut, le boitier sauvegarde bipe depuis cette nuit, led rouge sur le disque 2. [request|vous pouvez regarder]

--- m35 2025-10-07 07:52 karim -> jeremy | Re: nas < m34
Disque 2 mort, le 1 tient, rien de perdu. Sauvegarde externe de cette nuit OK, vérifiée. [promise|Remplacement demain, garantie.] [request|Appuie 3 s sur le bouton BEEP pour le silence.]

K.

--- m36 2025-10-08 18:02 jeremy -> karim | Re: nas < m35
changé, plus de bip. [praise|t'avais prévenu avant que je finisse mon café] lol. [question|au fait le pc de sandrine il est encore windows 10, on fait quoi]

--- m37 2025-10-09 08:10 karim -> jeremy + sandrine | Re: nas < m36
Il passe en 11, testé à distance. [promise|Je le fais vendredi après 17h], Sandrine le retrouve lundi avec les mêmes icônes.

--- m38 2025-10-13 08:35 sandrine -> karim | Re: nas < m37
Bonjour Karim,

Tout y est, même mon fond d'écran avec le lac. [complaint|Seul le scanner ne répond plus.]

--- m39 2025-10-13 08:58 karim -> sandrine | Re: nas < m38
Pilote remplacé. [request|Essayez.]

--- m40 2025-10-13 09:01 sandrine -> karim | Re: nas < m39
Il ronronne, [thanks|merci beaucoup] !

--- m41 2025-11-24 20:14 bernard -> florence + genevieve | contrat
Florence,

Reçu le renouvellement, +3,2 %. C'est du vol, je vous mets chez Fernand le ferrailleur, il fait aussi les ordinateurs. Signé quand même, il est dans l'enveloppe avec le calendrier.

Deux choses pour janvier :
- [request!open|une deuxième tablette pour la pose]
- [request!open|la marge par chantier sur une feuille A4, gros caractères]

Bernard

--- m42 2025-11-25 09:33 florence -> bernard + solene | Re: contrat < m41
Bernard, Fernand nous a déjà appelés pour qu'on lui dépanne le sien. [promise!open|Solène vous prépare la feuille A4 avant Noël], gros caractères garantis.

Le calendrier est au mur.

--- m43 2025-12-11 06:50 jeremy -> mathis | photo
on a embauché marion, 9e photo sur la tablette. [question!open|je fais comment pour l ajouter ?]
