firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Cabinet de kinésithérapie Jolivet | company | kine-jolivet.example
contact: camille | Camille Jolivet | camille@kine-jolivet.example | kinésithérapeute, titulaire
contact: benoit | Benoît Ségalen | benoit@kine-jolivet.example | kinésithérapeute associé
standing: good
turned: -
causes: -
root: -
why: Everything that goes wrong happens at Camille's side (works, flood, her knee) apart from a wrong digit on the door plate, which was redone at once. Her two months of silence were announced; she comes back with more work.

--- m01 2025-03-10 21:14 camille -> ines | nouveau cabinet !!!
Coucou Inès c'est Camille (la kiné de ton genou !). Ça y est j'ai signé le bail aux Sorinières, 140 m2, j'emménage en juin avec Benoît. [request|Il me faut TOUT : un logo, une plaque, un site, des trucs sur les murs pour pas que ça fasse hôpital.]

[question|tu peux me faire un prix d'amie mais un vrai prix quand meme ?]

Camille

--- m02 2025-03-11 08:55 ines -> camille + solene | Re: nouveau cabinet !!! < m01
Trop contente pour toi ! Mon genou aussi. Vrai prix de copine : logo + plaque 780, site 1 900, signalétique intérieure à voir sur place. [promise|Solène te fait le papier officiel.]

[question|Tu as déjà un nom ou c'est juste "Cabinet Jolivet" ?]

--- m03 2025-03-11 12:40 camille -> ines | Re: nouveau cabinet !!! < m02
juste cabinet jolivet, l'Ordre aime pas les noms rigolos. j'avais pensé à "Le Dos Tourné" mais bon

[value|et pas de bonhomme bâton avec les bras en l'air stp, je veux que les gens aient l'impression de venir chez quelqu'un]

--- m04 2025-03-12 10:02 solene -> camille | Devis 2025-031
Bonjour Camille,

Le devis « officiel » est joint : 2 680 € HT, réglables en trois fois. Je laisse la signalétique à part tant que les cloisons ne sont pas montées.

Solène

--- m05 2025-03-12 22:31 camille -> solene | Re: Devis 2025-031 < m04
signé avec le doigt sur le téléphone donc c'est affreux mais c'est bien moi

--- m06 2025-03-28 16:20 ines -> camille | logo
3 pistes ! La 1 est une colonne vertébrale qui est aussi une tige de prêle. La 2 un J qui s'étire. La 3 je l'aime pas mais je te la montre.

--- m07 2025-03-28 19:03 camille -> ines | Re: logo < m06
LA PRÊLE. [praise|j'ai montré à ma mère elle a dit "on dirait que ça pousse"]

la 3 effectivement lol

--- m08 2025-03-31 09:44 benoit -> ines | logo
Bonjour, Benoît, l'associé. [complaint|Vert trop pâle. Illisible pour mes patients DMLA.] [request|Plus foncé.]

--- m09 2025-03-31 10:20 ines -> benoit + camille | Re: logo < m08
Bonjour Benoît, bien vu. Vert sapin, contraste 7:1, en pièce jointe.

--- m10 2025-03-31 10:25 benoit -> ines | Re: logo < m09
Bien.

--- m11 2025-05-06 13:12 camille -> ines + bastien | aie aie aie les travaux
bon. le plaquiste est parti avec l'acompte (pas le votre t'inquiete). on ouvre pas le 2 juin mais le 23. le carreleur me dit que c'est pas lui, l'electricien que c'est le carreleur, moi je masse des gens le jour et je pleure dans les gravats le soir

pour la petite histoire la table de massage à 3200 euros a été livrée hier, le chauffeur l'a posée sur le trottoir parce que "le hayon c'est en option", Benoît l'a rentrée tout seul en faisant un tour de reins, un kiné qui se fait un tour de reins en portant une table de kiné voilà voilà. le propriétaire dit que la rampe pour les fauteuils c'est à nous de la payer, l'architecte dit que c'est à lui, et la dame de la mairie (adorable, elle s'appelle Nicole, je l'invite à l'inauguration) dit que de toute façon sans rampe on ouvre pas. donc la rampe arrive le 18, le temps de sécher on est à 23, c'est serré mais c'est jouable. ah et la peinture : on a suivi ton nuancier, le vert de la prêle dans l'entrée, blanc cassé partout ailleurs, ça commence à ressembler à quelque chose quand on enlève la bétonnière

[request|vous pouvez décaler la mise en ligne du site au 23 aussi ?]

--- m12 2025-05-06 14:05 bastien -> camille | Re: aie aie aie les travaux < m11
Décalé. Rien à faire de votre côté. La page d'attente donne l'ancienne adresse jusqu'au 22 au soir.

--- m13 2025-05-06 14:09 camille -> bastien | Re: aie aie aie les travaux < m12
[thanks|merciiii]

--- m14 2025-06-03 11:30 ines -> camille | plaque
[promise|La plaque part chez le graveur demain], 30 x 20, laiton brossé. [request|Relis bien tous les chiffres] :

Camille JOLIVET, Benoît SÉGALEN, masseurs-kinésithérapeutes D.E., sur rendez-vous, 02 40 00 61 18

--- m15 2025-06-03 12:02 camille -> ines | Re: plaque < m14
relu 3x c'est bon vas y

--- m16 2025-06-19 18:26 benoit -> ines | Plaque
[complaint|Le numéro gravé finit par 81.] Le nôtre finit par 18.

--- m17 2025-06-19 18:50 ines -> benoit + camille | Re: Plaque < m16
Ah mince ! Je viens de ressortir le bon de commande : bon dans le mail, [admission|inversé dans mon fichier pour le graveur]. [apology|Vraiment désolée Benoît.] Nouvelle plaque à notre charge, [promise|elle sera chez vous jeudi 26]. En attendant je vous colle un adhésif de la couleur du laiton, [promise|je passe demain à 8 h].

--- m18 2025-06-20 08:21 camille -> ines | Re: Plaque < m17
t'es venue avec des croissants, [praise|même Benoît a souri, j'ai des témoins]

--- m19 2025-06-23 20:15 camille -> ines + bastien + solene | OUVERT
on est ouvert !!!! première patiente mme Guitton 84 ans elle a demandé qui avait dessiné "la fougère"

site en ligne, bouton doctolib ok, [win|14 rdv pris dans la journée juste par le site]

--- m20 2025-06-26 12:44 benoit -> ines | Re: Plaque < m17
Plaque reçue, posée. Numéro vérifié par trois personnes.

--- m21 2025-07-03 10:11 solene -> camille | Deuxième échéance
Bonjour Camille,

La deuxième échéance (893,33 €) était au 30 juin. [request|Quand l'ouverture vous laissera souffler, un petit virement.]

Bel été !
Solène

--- m22 2025-07-05 23:02 camille -> solene | Re: Deuxième échéance < m21
oh [apology|pardon pardon], [admission|c'est resté sous la pile des devis]. viré à l'instant

--- m23 2025-09-02 08:47 camille -> yann | photos des salles
Salut Yann, Inès me dit que c'est toi pour les photos. [request|Il m'en faudrait une dizaine pour le site] : les 4 box, le plateau technique, l'entrée. Sans patients. Avec Benoît c'est possible mais il faut le prévenir comme pour un vaccin.

[question|un vendredi apres midi ça t'irait ?]

--- m24 2025-09-02 09:10 yann -> camille | Re: photos des salles < m23
Ven 19, 14h30, lumière par le patio. [request|Range les ballons par taille]

--- m25 2025-09-18 07:30 camille -> yann | Re: photos des salles < m24
ANNULE !! dégât des eaux cette nuit, le voisin du dessus a laissé couler son bain. plafond du box 2 par terre. personne dedans heureusement

--- m26 2025-09-18 07:41 yann -> camille | Re: photos des salles < m25
Merde. Courage. On recale quand tu veux, je facture rien

--- m27 2025-09-18 09:05 bastien -> camille | Bandeau
J'ai mis « accueil maintenu, box 2 en travaux » en haut du site et sur la fiche Google. [request|Dites-moi quand l'enlever.]

--- m28 2025-09-18 12:50 camille -> bastien | Re: Bandeau < m27
[praise|mais comment tu as su avant que je demande] !! [thanks|merci Bastien], [request|lundi tu peux l'enlever]

--- m29 2025-10-14 13:05 camille -> yann | on re-essaie
plafond refait, peinture seche, ballons rangés par taille ET par couleur. [question|vendredi 24 ?]

--- m30 2025-10-14 13:20 yann -> camille | Re: on re-essaie < m29
Ok 24 14h30

--- m31 2025-10-27 17:15 yann -> camille + benoit | Re: on re-essaie < m30
12 photos. Benoît 2 fois, dont 1 de face

--- m32 2025-10-27 18:40 benoit -> yann | Re: on re-essaie < m31
Correct. [request|Retirer celle de face.]

--- m33 2025-10-27 18:58 camille -> yann | Re: on re-essaie < m32
[request|GARDE celle de face] il est superbe. il râle mais il l'a envoyée à sa mère

--- m34 2025-11-20 21:22 camille -> ines | pause
Coucou, je te préviens pour pas que tu t'inquiètes : je me fais opérer du genou (ironie) le 1er décembre et je coupe tout jusqu'au 19 janvier, mails compris. C'est Benoît qui tient la boutique. La derniere échéance est programmée au 28 nov.

[goal|à mon retour je veux lancer les ateliers de groupe "dos au boulot", avec l'idée de remplir le plateau les midis d'ici l'été, 4 groupes de 8.] On en parle fin janvier.

--- m35 2025-11-21 09:00 ines -> camille | Re: pause < m34
Ah le genou de la vengeance. Repose-toi vraiment ! [promise|Je te relance pas avant le 20 janvier.]

--- m36 2026-01-08 09:35 benoit -> bastien | Site
Bonjour. Remplaçante du 12 janvier au 13 mars : Anaïs Rolland, RPPS joint. [request|À ajouter page équipe, sans photo.]

--- m37 2026-01-08 11:02 bastien -> benoit | Re: Site < m36
Fait.

--- m38 2026-01-21 10:40 camille -> ines | je suis de retour sur deux jambes
Coucouuuu. 7 semaines sans masser personne j'ai regardé 4 saisons d'une série danoise sur des notaires.

donc les ateliers !! il me faut :
- [request|une affiche A3 pour les boites du coin (zone de la Bauche)]
- [request|un petit dépliant avec les 4 midis]
- [request!open|une page sur le site avec un formulaire pour les entreprises]

1er groupe le 9 mars. [question|tu crois que c'est jouable ?]

--- m39 2026-01-21 14:17 ines -> camille | Re: je suis de retour sur deux jambes < m38
Jouable ! [promise|Affiche et dépliant pour le 6 février.] La page c'est Bastien, [promise!open|en ligne avant le 20 février]. [request|Envoie-moi tes tarifs entreprise], sinon je mets des croix.

--- m40 2026-02-06 18:34 ines -> camille + benoit | ateliers
Affiche + dépliant. La prêle fait la chaise :)

--- m41 2026-02-06 21:50 camille -> ines | Re: ateliers < m40
jpp la prêle qui fait la chaise. les tarifs c'est 45 par tête et par séance, 1 200 le cycle pour 4. [request!open|imprime 40 affiches et 500 dépliants]. [question!open|on met aussi le logo de la mairie vu qu'elle prete la salle le jeudi ?]

--- m42 2026-02-09 08:02 benoit -> ines | Re: ateliers < m40
[complaint|« Lombalgie » a un seul m.]
