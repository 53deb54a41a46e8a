firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Le Fournil d'Anaïs | company | fournilanais.example
contact: anais | Anaïs Combettes | anais@fournilanais.example | boulangère, gérante
contact: fred | Frédéric Combettes | fred@fournilanais.example | son mari, au fournil
standing: good
turned: -
causes: -
root: -
why: Typed between two batches, rough and warm; a wrong counter height and a late electrician were owned at once, the second shop opens on time, and a week of silence in the summer was only the holidays.

--- m01 2025-04-07 14:12 anais -> mathilde | 2eme boutique
salut Mathilde

ca y est on a le bail rue Pitot !! 74 m2, une cave seche et une vitrine qui fuit
[goal|je veux ouvrir le 1er octobre et faire 250 clients jour a noel]
[question|tu peux passer quand ?] moi c'est tous les jours sauf le matin ou je dors debout

Anaïs

--- m02 2025-04-07 14:50 mathilde -> anais | Re: 2eme boutique < m01
Bravo !! [promise|Mercredi 15 h, j'amène Solenn.] [request|Ne signe rien avec le marchand de fours avant qu'on ait vu le plancher.]

--- m03 2025-04-07 14:53 anais -> mathilde | Re: 2eme boutique < m02
trop tard pour le four, mais il pese "que" 1100 kg et le gars m'a fait 8 % parce que c'est le 2eme. [promise|je signe rien d'autre sans toi, juré craché]

--- m04 2025-04-10 11:30 solenn -> anais + fred + mathilde | Plancher rue Pitot
Bonjour Anaïs, bonjour Frédéric,

Mauvaise nouvelle qui se règle : le plancher sur cave est en solives de 8 x 18, espacées de 55 cm. Le four à cet endroit, c'est non. Deux solutions :

- le four à gauche contre le mur porteur, avec deux poteaux en cave (environ 3 800 € HT) ;
- le four en cave, avec un monte-charge (environ 14 000 € HT, et Frédéric ne verrait plus le jour).

[question|Quelle est la profondeur exacte du four porte ouverte ?]

Solenn

--- m05 2025-04-10 21:02 fred -> solenn | Re: Plancher rue Pitot < m04
2m64 porte ouverte, j'ai mesuré 2 fois avec le metre de la petite. [request|a gauche svp] j'aime bien la lumiere, en cave je deviendrais une endive

--- m06 2025-04-29 16:20 solenn -> anais + fred | Plan du magasin v1
Plan joint : fournil ouvert derrière une vitre, comptoir en L de 4,10 m, file d'attente qui ne coupe pas la porte. [request|Vérifiez s'il vous plaît la hauteur du plan de tourage], Frédéric mesure 1,94 m si j'ai bien vu.

--- m07 2025-04-29 22:44 fred -> solenn | Re: Plan du magasin v1 < m06
1m93. [request|97 cm le tour]. [praise|c la premiere fois qu'on me demande], j'ai 15 ans de mal de dos

--- m08 2025-04-30 13:40 anais -> solenn | Re: Plan du magasin v1 < m06
[request|les gateaux a droite en entrant], [request|une etagere basse pour les sandwichs que les lyceens se servent], [request|caisse tactile PAS a coté du four]

sinon j'adore la vitre

--- m09 2025-05-02 10:18 solenn -> anais + fred | Re: Plan du magasin v1 < m08
Bonjour à vous deux, v2 jointe avec les trois points et le tour à 97. [question|La caisse face à la porte ou de profil, pour voir qui entre ?]

--- m10 2025-05-02 13:20 anais -> solenn | Re: Plan du magasin v1 < m09
ok pour tout, go go go. [praise|on voit que t'as deja vu des lyceens affamés], l'etagere basse est pile ou il faut

--- m11 2025-05-28 09:12 odile -> anais | Facture n° 2025-069
Madame, ci-joint notre note d'honoraires de 2 940 € TTC pour la phase projet. Bien cordialement, Odile Cabanel

--- m12 2025-06-27 10:30 odile -> anais | Re: Facture n° 2025-069 < m11
Madame, sauf erreur de notre part cette facture est échue depuis hier. [request|Merci de nous indiquer la date du règlement.]

--- m13 2025-06-27 13:48 anais -> odile | Re: Facture n° 2025-069 < m12
mince Odile [apology|pardon], [admission|elle etait sous la farine, pour de vrai]. viré a l'instant, [promise|je te mets une tarte aux abricots de cote]

--- m14 2025-06-30 08:20 odile -> anais | Re: Facture n° 2025-069 < m13
Bien reçu le virement. Et la tarte, samedi : [thanks|mille mercis].

--- m15 2025-07-15 07:55 bastien -> anais + fred | Planning
Démolition 21-25/07, poteaux cave 28-29/07, réseaux août, faïence sept.
[promise|Livraison four le 8 septembre, sol prêt.]

--- m16 2025-07-28 16:05 bastien -> anais | poteaux
Poteaux posés. [question|Couleur du carrelage sol confirmée en gris chaud ? je commande]

--- m17 2025-08-04 07:50 bastien -> anais + fred | Re: poteaux < m16
Pas de nouvelles pour le carrelage, [request|rappelez-moi].

--- m18 2025-08-11 12:22 anais -> bastien | Re: poteaux < m17
coucou on etait en Corse sans reseau avec les 3 monstres. gris chaud oui oui. [question|ca met pas en retard au moins ?]

--- m19 2025-08-11 12:40 bastien -> anais | Re: poteaux < m18
Non. J'avais fait réserver le lot sans attendre. Pose la semaine 35, le fournil d'abord.

--- m20 2025-08-11 12:41 anais -> bastien | Re: poteaux < m19
[praise|t'es le seul mec de ce chantier qui reflechit avec 3 jours d'avance]

--- m21 2025-09-02 18:10 fred -> bastien | compteur
slt Bastien, enedis est passé, le 36 kVA est branché. mais [complaint|l'electricien devait tirer la ligne du four ce matin et y a personne]

--- m22 2025-09-02 18:25 bastien -> fred | Re: compteur < m21
[admission|J'ai oublié de lui confirmer, c'est pour moi.] [promise|Il est là demain 7h, j'y suis aussi.]

--- m23 2025-09-03 12:02 fred -> bastien | Re: compteur < m22
ligne tirée, testée. [thanks|merci d'avoir tenu l'échelle]. anais a pas su, elle dormait, on lui dira le jour de l'ouverture

--- m24 2025-09-09 15:30 anais -> bastien + mathilde | LE FOUR
il est dedans !!!! 6 gars, un transpalette et des gros mots. 40 cm de marge ds la porte mon oeil, y en avait 2

photo : fred qui l'embrasse

--- m25 2025-09-22 14:15 anais -> solenn + bastien | comptoir
bon. [complaint|le comptoir est a 108, ma vendeuse fait 1m55], on lui voit que la frange. [question|sur le plan c'était pas 95 ?]

--- m26 2025-09-22 14:58 solenn -> anais + bastien | Re: comptoir < m25
Si, 95. [admission|Le menuisier a pris la cote vitrine et je n'ai pas contrôlé son dessin d'atelier, j'aurais dû.] [promise|Il vient jeudi soir après fermeture du chantier, recoupe les pieds et repose le tout dans la nuit.] Rien à votre charge.

--- m27 2025-09-26 05:40 anais -> solenn | Re: comptoir < m26
95 pile. Lili a des epaules ! [thanks|merci pour la nuit blanche], le menuisier a eu 2 brioches et il en a mangé 3

--- m28 2025-09-30 23:50 anais -> mathilde + solenn + bastien | demain
je dors pas. tout est pret, ca sent le beurre jusqu'a la place. [praise|vous avez fait d'une vieille droguerie un endroit ou j'ai envie de vivre]. croissants gratuits pour vous a vie (enfin 1 par jour, bastien)

--- m29 2025-10-01 20:14 mathilde -> anais + fred | Re: demain < m28
J'ai fait la queue vingt minutes comme tout le monde et j'ai tout entendu : la dame devant moi a dit « c'est beau, on dirait qu'on les dérange pas ». [thanks|Merci à vous deux], reposez-vous lundi.

--- m30 2025-11-12 13:30 anais -> bastien | buée
coucou la vitrine du cote gateaux fait de la buée le matin depuis qu'il fait froid. c'est nous qui lavons le sol a l'eau chaude a 5h je crois. [question|y a un reglage sur la vmc ou je change d'heure de serpilliere ?]

--- m31 2025-11-12 17:05 bastien -> anais | Re: buée < m30
Les deux. Bouton vert du boîtier, position 3 de 5h à 7h. Et serpillière froide. [request|Si ça revient quand même, notez l'heure et la température dehors.]

--- m32 2025-11-14 06:10 anais -> bastien | Re: buée < m31
plus rien, magique. fred dit que c'est la serpilliere, moi je dis que c'est la position 3, on a parié une semaine de vaisselle

--- m33 2026-01-08 15:45 anais -> mathilde | chiffres
bonne annee !! [win|304 clients le 24 et 261 de moyenne en decembre], la banque m'a souri avec les dents

du coup [scope_change|on voudrait refaire l'ancienne boutique cet ete], rien de fou, sol + comptoir + eclairage. [question|tu nous prends ?]

--- m34 2026-01-08 16:30 mathilde -> anais | Re: chiffres < m33
Évidemment ! [win|261, et toi qui pleurais pour 250.] [promise|Solenn vient mesurer fin janvier, un lundi.]

--- m35 2026-01-26 18:20 solenn -> anais + fred | Ancienne boutique, relevé
Bonsoir à vous deux,

Relevé fait aujourd'hui (merci pour le pain au levain, il n'a pas survécu au tramway). Ce que j'ai vu, sans rien décider à votre place :

- sol : le grès d'origine est sous le lino, intact sur les deux tiers ; on peut le sauver et compléter avec un gris proche, cela coûte moins cher que de refaire ;
- comptoir : la structure est saine, seuls la façade et le plateau sont fatigués ;
- éclairage : onze spots halogènes, 50 W chacun, que vous payez toute l'année, sept LED suffisent ;
- arrière-boutique : la porte de la réserve s'ouvre dans le mauvais sens et Frédéric la prend dans le dos.

[question|Garderiez-vous volontiers le grès ?] Avec votre accord, [promise|je prépare deux variantes pour le 20 février].

Solenn

--- m36 2026-01-27 13:14 anais -> solenn | Re: Ancienne boutique, relevé < m35
le grès OUI ma grand mere le frottait au savon noir. et oui pour la porte, fred dit "enfin quelqu'un"

--- m37 2026-02-20 17:10 solenn -> anais + fred | Re: Ancienne boutique, relevé < m35
Variantes A (18 200 € HT) et B (23 600 € HT) jointes, la différence c'est le comptoir : on rhabille l'existant dans la A, on le refait dans la B. Franchement la A suffit. [question|Laquelle vous tente ?]

--- m38 2026-02-23 14:00 anais -> solenn | Re: Ancienne boutique, relevé < m37
la A, t'as raison, on est pas des notaires. [question!open|on peut faire les travaux 3 semaines max en aout ?] et [request!open|mets moi une patere pour le velo de lili]

--- m39 2026-03-05 21:55 fred -> bastien | chaudiere
slt, elle fait clac clac dans l'ancienne boutique, ça date pas de vous. [question!open|tu connais un chauffagiste honnete ?]
