firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Domaine du Clos Rouaud | company | closrouaud.example
contact: remi | Rémi Rouaud | remi@closrouaud.example | vigneron
contact: clemence | Clémence Rouaud | clemence@closrouaud.example | commerce et export
standing: good
turned: -
causes: -
root: -
why: Rémi grumbles in every letter and never says hello, but he pays, orders more and recommends; the two real faults (the vintage on the back label, the Ireland shipping rate) are owned and mended within days. The threat to "do the labels in felt pen" is a joke.

--- m01 2025-01-14 07:04 remi -> ines | contre etiquette gorges
[complaint|sur la contre etiquette c'est marqué 2021.] la cuvée c'est 2020. quatre ans sur lies, pas trois

rouleau pas encore tiré j'espere

--- m02 2025-01-14 08:40 ines -> remi | Re: contre etiquette gorges < m01
Bonjour Rémi,

Non, rien n'est parti, le BAT attendait votre feu vert. [admission|C'est moi, j'ai repris le gabarit du Clisson et j'ai laissé traîner l'année.] [apology|Désolée !] Fichier corrigé en pièce jointe (rouaud_gorges_contre_v3.pdf).

[question|Vous gardez 12,5 % vol. ou l'analyse a donné autre chose ?]

Inès

--- m03 2025-01-14 12:31 remi -> ines | Re: contre etiquette gorges < m02
12. l'analyse est sur la table de la cuisine, clemence te l'envoie

[request|tu peux lancer]

--- m04 2025-01-14 13:55 clemence -> ines + remi | Re: contre etiquette gorges < m03
Coucou Inès, voilà l'analyse. Papa dit 12, le papier dit 12,12, donc 12 sur l'étiquette c'est bon.

[question|Les 4 000 seront chez l'embouteilleur avant le 3 février ?] Il monte sa chaîne dans la cour le 4 au matin et il ne revient qu'en mars.

Clémence

--- m05 2025-01-15 09:20 ines -> clemence | Re: contre etiquette gorges < m04
Hello Clémence, oui large : l'imprimeur de Vertou [promise|livre chez vous le 29]. Trois rouleaux, sortie tête à gauche comme l'an dernier.

--- m06 2025-01-29 17:48 clemence -> ines | Re: contre etiquette gorges < m05
Rouleaux arrivés à 15 h. Papa en a collé une à la main sur une bouteille et il l'a laissée sur le buffet. [praise|Chez nous le buffet c'est le Louvre.]

--- m07 2025-02-03 10:15 solene -> clemence | Wine Paris : kakémono
Bonjour Clémence,

Le kakémono est prêt à partir chez l'imprimeur (85 x 200, dos gris anti-lumière). Il me manque deux choses :

- [request|la confirmation du numéro de stand], j'ai Hall 4 C 217 mais le plan du salon affiche C 219 ;
- [request|la version anglaise de votre phrase sur les lies].

[promise|Livraison au bureau vendredi], vous pourrez le prendre en passant.

Bonne semaine,
Solène

--- m08 2025-02-03 11:02 clemence -> solene | Re: Wine Paris : kakémono < m07
C 219, ils nous ont décalés à cause d'un poteau.

"Four winters on its lees, and in no hurry." Notre importateur irlandais a relu.

[promise|Je passe vendredi vers 17 h] avec le fourgon.

--- m09 2025-02-13 21:36 clemence -> solene + ines | retour de Paris
Trois jours debout, plus de voix, mais [win|deux agents repartis avec les échantillons et le Danois a signé pour 60 caisses]. [praise|On est venu trois fois me demander qui avait fait le kakémono.] Je leur ai donné votre carte, la dernière est tombée dans un seau à cracher, donc pas celui-là.

--- m10 2025-02-14 09:05 ines -> clemence | Re: retour de Paris < m09
Hahaha, le seau ! Bravo pour le Danois. [promise|Je vous refais des cartes à glisser dans votre carton de salon], ça coûtera rien.

--- m11 2025-03-04 06:51 remi -> solene | facture
[complaint|1 140 euros pour une pancarte qui s'enroule.] le forgeron me fait un portail pour ça

[request|envoie moi le detail]

--- m12 2025-03-04 09:48 solene -> remi | Re: facture < m11
Bonjour Rémi,

Le détail, en clair :
- kakémono, création et impression : 310 €
- 4 000 contre-étiquettes Gorges, trois rouleaux : 565 €
- reprise du dossier de presse en anglais : 265 €

Total 1 140 € HT. La pancarte toute seule vaut donc un petit portillon.

Solène

--- m13 2025-03-04 12:40 remi -> solene | Re: facture < m12
ah. y avait les etiquettes dedans

viré ce midi

--- m14 2025-03-18 14:22 clemence -> bastien | boutique en ligne, frais de port
Bonjour Bastien,

Un client de Cork a commandé 12 bouteilles et le panier lui a compté 9,90 € de port. [complaint|C'est le tarif France.] Ça nous en a coûté 46.

[request|Pouvez-vous remettre la grille Europe ?] Elle y était en décembre.

Merci, Clémence

--- m15 2025-03-18 15:37 bastien -> clemence | Re: boutique en ligne, frais de port < m14
Bonjour Clémence,

Vu. La mise à jour du module de transport du 11 mars a remis l'Irlande dans la zone 1. [admission|J'aurais dû passer une commande test derrière et je ne l'ai pas fait.] C'est rétabli depuis 15 h 20, j'ai vérifié Irlande, Danemark, Allemagne, Pays-Bas.

Les 36,10 € d'écart sont à déduire de la prochaine facture de maintenance. [promise|À partir d'aujourd'hui, une commande test par zone après chaque mise à jour.]

Bastien

--- m16 2025-03-18 15:44 clemence -> bastien | Re: boutique en ligne, frais de port < m15
[praise|Vingt minutes chrono, même les pompiers de Vallet font moins bien.] [thanks|Merci !]

--- m17 2025-04-11 06:20 remi -> yann | gel
-3 cette nuit au lieu dit la Louée. bougies allumées depuis 2 h. si tu veux des images c'est maintenant ou jamais

--- m18 2025-04-11 06:34 yann -> remi | Re: gel < m17
En route. [promise|Là dans 35 min.]

--- m19 2025-04-12 18:05 clemence -> yann | Re: gel < m18
Yann, [praise|papa a regardé les photos deux fois sans rien dire et puis il a dit "c'est ça"]. On a perdu à peu près 40 % sur la Louée, le reste a tenu. [request|Tu peux nous laisser celle avec les bougies et le tracteur pour l'envoyer à nos clients ?] Je voudrais leur écrire avant qu'ils lisent ça dans le journal.

--- m20 2025-04-13 09:12 yann -> clemence | Re: gel < m19
Oui prends. Lien HD : 14 vues, la 0387 c'est le tracteur.

--- m21 2025-05-20 11:30 clemence -> ines + bastien | QR code, la nouvelle loi
Bonjour vous deux,

Le syndicat nous rappelle que la liste des ingrédients et les calories doivent être accessibles par QR code sur toutes les nouvelles mises. On a quatre cuvées qui sortent en septembre.

[question|Est-ce que la page peut vivre sur notre site ou faut-il passer par une plateforme à part ?] [question|Et combien de millimètres minimum, le carré ?] Papa a déjà dit qu'il préfère écrire les étiquettes au feutre plutôt que de mettre "ce tampon de supermarché".

Clémence

--- m22 2025-05-20 16:18 bastien -> clemence + ines | Re: QR code, la nouvelle loi < m21
> Est-ce que la page peut vivre sur notre site ou faut-il passer par une plateforme à part ?

Bonjour Clémence,

Elle peut être hébergée chez vous, à condition de ne contenir ni publicité ni mesure d'audience. Donc une page nue, à part de la boutique. Quatre adresses courtes, une par cuvée et par millésime, 180 € l'ensemble.

Taille : 12 mm de côté pour que ça se lise sur un papier vergé, 10 si le papier est lisse.

[promise|Je vous mets les quatre pages en place d'ici le 15 juin.] [request|Envoyez-moi les valeurs du laboratoire quand vous les avez.]

--- m23 2025-06-13 08:55 bastien -> clemence | Re: QR code, la nouvelle loi < m22
Les quatre pages sont en ligne avec les valeurs reçues lundi. QR vectoriels joints. Testés avec un vieux téléphone rayé, ça passe.

--- m24 2025-06-13 12:47 remi -> bastien | Re: QR code, la nouvelle loi < m23
moche mais ca marche. mis en bas a gauche, que personne le voie

--- m25 2025-07-02 15:10 solene -> remi + clemence | Vendanges : planning photo
Bonjour à tous les deux,

Pour les vendanges, Yann bloque trois demi-journées. [question|Vous voyez le début quand, à ce stade ?] Il marie des gens le 13 septembre, donc pas ce samedi-là.

Solène

--- m26 2025-07-02 20:58 remi -> solene | Re: Vendanges : planning photo < m25
demande au raisin

--- m27 2025-07-03 08:30 clemence -> solene | Re: Vendanges : planning photo < m25
Traduction : entre le 28 août et le 3 septembre pour le melon, [promise|je vous dis dix jours avant].

[goal|Ce qu'on cherche cette année avec ces images, c'est convaincre un importateur aux États-Unis d'ici deux ans], donc des gens, des mains, la cave, et pas de coucher de soleil.

Pour que Yann s'organise, voilà comment ça se passe d'habitude. On coupe à la main les deux hectares de Gorges, le reste à la machine, de nuit, quand il fait frais. À la main c'est une trentaine de vendangeurs, moitié des copains, moitié des gens de Clisson qui viennent depuis avant ma naissance. Casse-croûte à 9 h 30 au bout du rang, rillettes, et on ne rigole pas avec l'heure. Le pressoir tourne dès midi. Le meilleur moment pour les visages, à mon avis, c'est la dernière hotte, quand tout le monde a mal au dos et que papa devient gentil.

[request|Prévoyez une place à table pour lui], ma tante compte les assiettes la veille. [request|Et dites-lui de demander avant de prendre les saisonniers], deux d'entre eux ne veulent pas être sur internet.

[question|De votre côté, vous pourriez me dire combien d'images on aura le droit d'envoyer aux importateurs sans repasser par vous ?]

Clémence

--- m28 2025-08-19 17:22 clemence -> solene + yann | Re: Vendanges : planning photo < m27
C'est calé (et bien reçu votre mot sur les droits : toutes les images, pour tous les importateurs, c'est noté). On coupe le vendredi 29 à 7 h, à la Louée d'abord. [request|Yann, mets des bottes], il a plu 30 mm.

--- m29 2025-09-08 10:02 yann -> clemence + remi | vendanges, sélection
62 photos, mot de passe Gorges2025. Rémi j'ai mis à part les 4 où tu souris, tu peux les brûler

--- m30 2025-09-08 12:36 remi -> yann | Re: vendanges, sélection < m29
[complaint|y en a 11 du neveu et il a travaillé deux jours]

[praise|celle du pressoir par contre, mon père aurait payé pour l'avoir]

[request|tire la moi en grand pour le chai], 80 par 120

--- m31 2025-09-26 16:40 yann -> remi | Re: vendanges, sélection < m30
Tirage contrecollé alu fait. [promise|Je te le monte mardi matin] avec des chevilles pour tuffeau.

--- m32 2025-10-21 11:14 clemence -> ines | coffrets de fin d'année
Coucou Inès,

Pour Noël on part sur un coffret 3 bouteilles : Gorges 2020, Clisson 2019, le pét-nat. [request|Il nous faut un fourreau en carton], 300 exemplaires, budget 900 € tout compris.

Choses que papa ne veut pas : du doré, du houx, le mot "prestige".

[question|Faisable pour le 20 novembre ?]

--- m33 2025-10-21 14:50 ines -> clemence | Re: coffrets de fin d'année < m32
Carrément. Kraft brun, une seule encre lie-de-vin, et le croquis de la cave que votre grand-mère avait fait sur le carnet. [promise|Esquisse jeudi.]

--- m34 2025-10-23 18:06 ines -> clemence + remi | Re: coffrets de fin d'année < m33
L'esquisse ! Le trait est celui du carnet, je n'ai fait que le nettoyer un peu.

--- m35 2025-10-24 06:59 remi -> ines | Re: coffrets de fin d'année < m34
[complaint|le puits est du mauvais coté.] ma mere se trompait deja, elle dessinait de memoire

[request|laisse le comme ca]

--- m36 2025-11-19 14:33 clemence -> ines | Re: coffrets de fin d'année < m34
Les 300 fourreaux sont là, [praise|ils se plient tout seuls]. On en a mis 20 en vitrine au caveau.

--- m37 2025-12-19 19:10 clemence -> ines + solene | Re: coffrets de fin d'année < m36
Plus un coffret depuis mardi ! [win|300 vendus en quatre semaines, l'an passé on avait mis jusqu'à Pâques pour écouler les 180.] [thanks|Merci à vous quatre], et joyeux Noël. [promise|Papa dépose un carton devant votre porte lundi], surtout ne le remerciez pas, il déteste ça.

--- m38 2026-01-12 09:40 solene -> clemence | Contrat de maintenance 2026
Bonjour Clémence, et bonne année.

Le contrat de la boutique arrive à terme le 31 janvier. Même prix que l'an passé, 74 € par mois. J'y ai ajouté noir sur blanc les commandes tests de Bastien. [request|Renvoyez-le-moi signé quand vous avez cinq minutes.]

--- m39 2026-01-13 07:15 remi -> solene | Re: Contrat de maintenance 2026 < m38
signé

[value|moi quand ca change pas de prix et que ca marche je lis pas le reste]

--- m40 2026-01-30 18:25 clemence -> ines + solene | Wine Paris et la suite
Bonsoir,

On part le 8 pour le salon. Le kakémono ressort du grenier sans une ride. [request|Il me faudrait juste un petit panneau A3 "2024 : petite récolte, grande patience"] avant le 6.

Pour après : un importateur du Vermont veut une étiquette au format américain, avec le "government warning" et la contenance en anglais. [request!open|Inès, faites-moi un chiffrage pour deux cuvées], rien ne presse avant mars.

--- m41 2026-02-02 10:11 ines -> clemence | Re: Wine Paris et la suite < m40
Panneau envoyé chez l'imprimeur, [promise|il sera au bureau mercredi midi]. Pour le Vermont, [promise!open|le chiffrage arrive la semaine du 16], je vérifie d'abord les tailles de caractères imposées.

[question!open|Ce sera le même papier vergé ou l'importateur veut du blanc ?]

--- m42 2026-02-12 07:02 remi -> solene | salon
rentré. mal aux pieds. [win|l'americain prend 112 caisses pour commencer]

[complaint|le site met encore le petnat 2023 en vente, y en a plus une bouteille]

[request!open|enlevez le]
