firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Aurélie Maillard et Thomas Riou | person | -
contact: aurelie | Aurélie Maillard | aurelie.maillard44@postbox.example | la mariée
contact: thomas | Thomas Riou | thomas.riou@postbox.example | le marié
contact: monique | Monique Riou | monique.riou@petitfacteur.example | mère du marié
standing: good
turned: -
causes: -
root: -
why: A nervous bride, a joker and a stern mother-in-law make it sound stormy; the invitations, the photographs and the album come when announced, the one misprint on the album is redone free of charge, and they book again for the baby.

--- m01 2025-02-01 15:22 aurelie -> yann | mariage 13 septembre 2025
Bonjour Monsieur,

Nous nous marions le samedi 13 septembre à la Chapelle-sur-Erdre et [praise|une collègue (Maud, mariée en 2023, la dame au chien sur l'autel) ne jure que par vous]. [question|Êtes-vous libre ?] [question|Et quel est votre tarif pour la journée entière, jusqu'à la première danse ?]

Je sais que c'est tard pour s'y prendre, mon conjoint vient seulement de lire les mots « liste de choses à faire ».

Aurélie Maillard

--- m02 2025-02-01 19:40 yann -> aurelie | Re: mariage 13 septembre 2025 < m01
Libre. 1 850 € de 10 h à minuit, galerie en ligne, 400 images environ. [request|Appelez moi dimanche]

Le chien s'appelait Gaston

--- m03 2025-02-03 12:10 aurelie -> yann + thomas | Re: mariage 13 septembre 2025 < m02
Après notre appel d'hier : c'est oui, deux fois oui. Thomas en copie. [question|On verse l'acompte comment ?]

--- m04 2025-02-04 09:15 solene -> aurelie + thomas + yann | Contrat et acompte
Bonjour à tous les deux et félicitations !

Le contrat est joint, avec l'IBAN en bas de page. Acompte 550 €, le solde le lundi qui suit la fête.

Solène Kerbrat

--- m05 2025-02-04 22:58 thomas -> solene | Re: Contrat et acompte < m04
Signé, versé. Si la mariée s'enfuit, on garde les photos du buffet ?

--- m06 2025-02-05 09:03 solene -> thomas | Re: Contrat et acompte < m05
Article 7 : le buffet vous reste acquis.

--- m07 2025-03-01 11:30 aurelie -> ines | faire-part
Bonjour Inès, Yann me dit que vous dessinez les faire-part. [request|On voudrait quelque chose avec l'Erdre, des joncs, un héron peut-être, et pas notre photo.]

[request|80 exemplaires avec enveloppes], pour envoi début mai.

[value|Je préfère vous prévenir que je suis de celles qui relisent quinze fois, donc soyez patiente avec moi.]

Aurélie

--- m08 2025-03-03 10:12 ines -> aurelie | Re: faire-part < m07
Bonjour Aurélie, un héron oui, avec plaisir. [promise|Première aquarelle le 17 mars.] 80 avec enveloppes : 312 €.

--- m09 2025-03-17 18:20 ines -> aurelie + thomas | Re: faire-part < m08
Le héron ! J'ai glissé deux alliances dans les joncs, il faut les chercher.

--- m10 2025-03-17 20:05 thomas -> ines | Re: faire-part < m09
Trouvées en 4 secondes, Aurélie en 40 minutes. [praise|On le fait encadrer.]

--- m11 2025-03-24 08:10 monique -> ines | Faire-part de mon fils
Mademoiselle,

Ma belle-fille me transmet le projet. [complaint|Les parents n'y figurent pas.] Dans notre famille ce sont les parents qui annoncent.

Je vous demande de [request|rétablir : « Monsieur et Madame Jean Riou, Monsieur Alain Maillard et Madame Françoise Guého »].

Madame Jean Riou

--- m12 2025-03-24 09:20 ines -> aurelie | Fwd: Faire-part de mon fils < m11
Aurélie, j'ai reçu ça. [question|Je fais quoi ?] (Je n'ai pas répondu.)

--- m13 2025-03-24 12:31 aurelie -> ines | Re: Fwd: Faire-part de mon fils < m12
[apology|Oh la la pardon pour le « Mademoiselle ».] [request|On met les parents au dos, en petit, sous le héron.] Thomas s'occupe de sa mère.

--- m14 2025-03-24 12:50 ines -> aurelie + monique | Re: Fwd: Faire-part de mon fils < m13
Bonjour Madame, les parents sont au dos, dans l'ordre que vous m'avez donné. Version jointe.

--- m15 2025-03-25 08:02 monique -> ines | Re: Fwd: Faire-part de mon fils < m14
Mademoiselle,

[complaint|Le dos n'est pas le devant.] Enfin. [praise|L'oiseau est bien dessiné.]

Madame Jean Riou

--- m16 2025-04-23 16:45 aurelie -> ines | les faire-part sont là
Reçus ! 81 même, quelqu'un a compté large. [praise|Le papier fait un petit bruit quand on l'ouvre, mes collègues l'ouvrent exprès.]

--- m17 2025-06-18 21:15 aurelie -> yann | le déroulé
Bonsoir Yann, voici le déroulé provisoire (version 9, ne riez pas). 96 invités.

- 9 h : coiffure chez ma sœur, rue des Carmélites. Il y aura cinq femmes, deux enfants et un furet.
- 11 h : mairie. Le maire bégaie un peu quand il est ému, il est très ému dès qu'il voit une écharpe.
- 12 h 30 : pique-nique au bord de l'Erdre, juste les proches. Thomas voudra ramer. Il ne sait pas ramer.
- 15 h 30 : cérémonie laïque sous le cèdre, une quarantaine de minutes, c'est mon amie Solveig qui officie, elle est norvégienne et elle a écrit son texte sans l'aide de personne.
- 16 h 30 : vin d'honneur, fanfare de Couëron (quinze cuivres, prévoyez des bouchons).
- 20 h : dîner. Discours de papa, puis de l'oncle Hervé, qu'on a limité à quatre minutes et qui en fera vingt.
- 23 h 30 : première danse.

Mon grand-père ne peut pas rester debout, [request|pour lui il faudrait venir à sa table]. Et mes parents sont séparés depuis onze ans, ils se parlent très bien mais [request|évitez de les mettre côte à côte], papa vient avec Odette.

[question|Les photos de groupe, avant ou après le vin d'honneur ?] Ma belle-mère en a listé 34.

--- m18 2025-06-18 21:40 yann -> aurelie | Re: le déroulé < m17
> Les photos de groupe, avant ou après le vin d'honneur ?

Avant. 34 c'est 2h debout. 8 max. [request|Choisissez et tenez bon]

--- m19 2025-06-19 08:15 thomas -> yann | Re: le déroulé < m18
On en est à 11 après négociation nocturne. Le traité sera signé à Versailles.

--- m20 2025-09-08 22:31 aurelie -> yann | PLUIE
Ils annoncent de la pluie samedi. 70 %. Le traiteur n'a pas de tente. Le DJ a une otite. Je vais me marier dans un abribus. [question|Qu'est-ce qu'on fait pour les photos ??]

--- m21 2025-09-08 22:44 yann -> aurelie | Re: PLUIE < m20
On les fait quand même. J'ai 6 parapluies transparents. Dormez

--- m22 2025-09-15 14:02 thomas -> yann + solene | Mariés !
Il a plu onze minutes, pendant le discours de mon oncle, ce que tout le monde a vécu comme une intervention divine.

[thanks|Merci d'avoir été là sans qu'on vous voie.] [praise|Ma grand-mère a cru que vous étiez un cousin et vous a gardé une part de dessert.] Solde viré ce matin.

--- m23 2025-09-15 18:20 yann -> thomas + aurelie | Re: Mariés ! < m22
Bon dessert. [promise|Galerie le 24 octobre]

--- m24 2025-10-02 20:40 aurelie -> yann | petite impatience
Bonsoir Yann,

Je sais, je sais, le 24 octobre. Mais on rentre des Açores et tout le monde nous demande. [request|Vous auriez deux ou trois images d'avance ?] Si c'est non c'est non, je mords mon oreiller.

--- m25 2025-10-03 07:55 yann -> aurelie | Re: petite impatience < m24
Voilà 5

--- m26 2025-10-03 08:10 aurelie -> yann | Re: petite impatience < m25
[praise|Je suis en larmes sur le parking du boulot.] Celle avec papa qui noue sa cravate. [thanks|Merci merci.]

--- m27 2025-10-22 09:00 monique -> yann | Photographies
Monsieur,

[complaint|Trente-neuf jours. De mon temps, le photographe de Blain les livrait en huit.]

[question|Quand comptez-vous nous les remettre ?]

Madame Jean Riou

--- m28 2025-10-22 09:12 yann -> monique | Re: Photographies < m27
Bonjour Madame, vendredi 24 comme prévu avec Aurélie et Thomas.

--- m29 2025-10-24 12:00 yann -> aurelie + thomas | galerie
En ligne : 431 photos, mot de passe gaston. Les 11 groupes sont à la fin

--- m30 2025-10-24 23:47 aurelie -> yann | Re: galerie < m29
On a tout regardé deux fois avec une raclette. [praise|Il n'y en a pas une où je me cache le menton, et ça ne m'était jamais arrivé de ma vie.]

Thomas réclame [request|que la 212 disparaisse], vous verrez pourquoi.

--- m31 2025-10-25 08:30 yann -> aurelie | Re: galerie < m30
Disparue. Gardée dans un coffre suisse

--- m32 2025-11-04 19:30 aurelie -> ines + yann | album
Bonjour Inès, [request|on voudrait un album], 30 x 30, couverture lin, une soixantaine de photos, et deux petits pour les parents. [goal|L'idée est de les offrir à Noël, emballés, sous le sapin, surtout celui de Monique.]

[question|C'est encore possible ?]

--- m33 2025-11-05 09:41 ines -> aurelie | Re: album < m32
Possible si j'ai votre sélection le 14. [promise|Maquette le 21], relieur le 26, [promise|chez vous le 18 décembre]. 540 € les trois.

--- m34 2025-11-13 22:10 thomas -> ines | Re: album < m33
Sélection : 61 photos après sept heures de débat. [request|Le héron doit être sur la dernière page], condition non négociable, sinon nous divorçons et vous expliquerez ça à ma mère.

--- m35 2025-11-21 17:02 ines -> aurelie + thomas | Re: album < m34
Maquette ! Héron p. 60, posé sur le mot fin.

--- m36 2025-11-22 11:25 aurelie -> ines | Re: album < m35
Relu quinze fois comme annoncé. Seulement ça :
- [request|p. 14, retourner la photo], mamie est à gauche dans la vraie vie
- [request|p. 33, un peu moins de jaune]

Et c'est bon !

--- m37 2025-12-18 18:50 aurelie -> ines | albums reçus, aïe
Inès, ils sont arrivés, [praise|ils sont magnifiques]... [complaint|mais sur les trois dos il est écrit « Aurelie & Thomas », sans accent.] C'est mon prénom. [question|Il y a quelque chose à faire avant le 25 ?]

--- m38 2025-12-18 19:20 ines -> aurelie + thomas | Re: albums reçus, aïe < m37
Aurélie, [admission|le relieur grave ce que je lui envoie et je lui ai envoyé sans accent]. [apology|Je m'en veux.] Je l'ai eu au téléphone : [promise|Yann les prend chez vous demain matin, les dos sont refaits lundi, vous les avez mardi 23 au soir]. Rien à payer bien sûr.

--- m39 2025-12-23 19:31 aurelie -> ines + yann | Re: albums reçus, aïe < m38
Livrés à 19 h par un Yann en bonnet de père Noël. L'accent est là, je l'ai caressé du doigt. [praise|Vous êtes des gens bien.]

--- m40 2025-12-28 10:00 monique -> ines | L'album
Mademoiselle,

J'ai ouvert le paquet devant tout le monde et j'ai dû sortir. [praise|Mon mari, qui ne regarde rien, l'a gardé sur ses genoux jusqu'au fromage.]

[request|Pourrait-on en avoir un second pour ma sœur de Blain ?] Je réglerai par chèque.

Monique Riou

--- m41 2026-01-05 10:15 ines -> monique | Re: L'album < m40
Bonjour Madame, bien sûr ! 160 €. [promise!open|Il sera prêt fin février], le relieur rouvre seulement le 19 janvier.

--- m42 2026-02-08 20:20 thomas -> yann + solene | récidive
Bonsoir à tous, on revient vers vous pour un événement prévu mi-juillet, 50 cm, environ 3 kg. [question!open|Vous faites aussi les naissances ?]

Mentions spéciales : pas de chou, pas de panier en osier. [request!open|Bloquez-nous une date vers le 25 juillet si vous êtes dans le coin.]
