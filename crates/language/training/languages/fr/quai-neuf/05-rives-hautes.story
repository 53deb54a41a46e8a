firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Festival Les Rives Hautes | company | rives-hautes.example
contact: malik | Malik Bensaïd | malik@rives-hautes.example | directeur artistique
contact: odile | Odile Fresneau | administration@rives-hautes.example | administratrice
contact: jeanne | Jeanne Le Floch | jeanne@rives-hautes.example | communication, service civique
standing: mending
turned: 2025-08-25
causes: broken_promise, apology_owed
root: m22, m26, m29
why: The film and the sponsors' photos promised for July came in October, one sponsor pulled out, and nobody at the studio said sorry until Solène drove there in November; since then dates are kept, a credit was paid, Malik jokes again, but Odile weighs two other quotes and has not signed for 2026.

--- m01 2025-02-03 11:47 malik -> ines | affiche 2025
salut inès

le thème cette année c'est l'eau qui monte. pas déprimant hein. joyeux. genre on danse les pieds dedans

[question|t'aurais une idée pour vendredi en 8 ?]

malik

--- m02 2025-02-03 12:20 ines -> malik | Re: affiche 2025 < m01
Salut Malik ! Idée déjà : des bottes jaunes qui valsent, vues d'en haut. [promise|Croquis le 14.]

--- m03 2025-02-14 17:03 ines -> malik + odile | Re: affiche 2025 < m02
Les bottes ! Deux cadrages, un vertical pour les abribus, un carré.

--- m04 2025-02-14 22:18 malik -> ines | Re: affiche 2025 < m03
mais OUI. [praise|j'ai ri tout seul dans le train]. le carré est meilleur

[request|tu peux enlever le parapluie] on dirait une pub d'assurance

--- m05 2025-02-17 09:30 odile -> solene | Devis 2025
Bonjour Solène,

Le bureau a validé votre devis du 6 février (14 200 € HT) : affiche, programme, site, photos sur trois jours, film de trois minutes.

Deux précisions pour nos financeurs : [request|la facture doit être fractionnée en trois] (mars, juin, septembre) et [request|le SIRET de l'association doit y figurer, pas celui de la régie].

[value|Le film et les photos des partenaires sont, pour moi, le cœur de la commande : c'est avec cela que je paie l'année suivante.]

Odile Fresneau
Administratrice

--- m06 2025-02-17 10:45 solene -> odile | Re: Devis 2025 < m05
Bonjour Odile,

C'est noté pour les trois factures et le SIRET. [promise!broken|Photos partenaires sous dix jours après le festival, film le 31 juillet.]

Solène

--- m07 2025-03-25 14:04 jeanne -> ines + malik | coucou je suis la nouvelle
Bonjour Inès !

Je suis Jeanne, en service civique jusqu'à fin novembre, je m'occupe des réseaux et de répondre à tout ce que Malik oublie (ça fait beaucoup). [request|Est-ce que je peux avoir les bottes en format story et sans le texte ?]

Jeanne

--- m08 2025-03-25 14:30 ines -> jeanne | Re: coucou je suis la nouvelle < m07
Bienvenue Jeanne et bon courage :) Dossier joint, 9 formats, les bottes sur fond transparent aussi.

--- m09 2025-04-15 10:02 jeanne -> bastien | billetterie
Bonjour Bastien, la billetterie ouvre le 24 avril à 10 h. L'an dernier le site avait ramé pendant une heure. [question|Est-ce qu'on peut prévoir quelque chose ?]

--- m10 2025-04-15 16:40 bastien -> jeanne | Re: billetterie < m09
Oui. [promise|Je mets la page en statique et une file d'attente devant.] [promise|Je serai derrière l'écran jeudi 24 de 9 h à midi.]

--- m11 2025-04-24 12:15 malik -> bastien | Re: billetterie < m10
[win|2100 pass en deux heures, complet vendredi] !! [praise|le site a pas bronché]. [praise|t'es un roc]

--- m12 2025-05-19 09:11 odile -> ines | Programme papier, épreuve
Bonjour Inès,

Relecture faite à quatre. Restent :
- [complaint|p. 5, le concert de Nour Azzam est samedi, pas vendredi]
- [request|p. 8, ajouter la navette de 1 h 30]
- [request|p. 11, logo du Crédit maritime avant celui de la brasserie] (il donne le triple)

--- m13 2025-05-19 12:02 ines -> odile | Re: Programme papier, épreuve < m12
C'est fait, épreuve 2 jointe. Ouf pour Nour, [admission|j'avais inversé deux lignes du tableau].

--- m14 2025-05-19 14:50 odile -> ines | Re: Programme papier, épreuve < m13
Bon à imprimer.

--- m15 2025-06-30 18:22 malik -> yann | le week end
yann [question|t'arrives quand]. [request|prévois des bottes] pour de vrai ils annoncent 40mm dimanche

le camping est déjà une mare, les préfets appellent toutes les heures, j'adore mon métier

--- m16 2025-06-30 18:31 yann -> malik | Re: le week end < m15
Vendredi 14h avec Lola en 2e caméra. Bottes ok

--- m17 2025-07-01 09:00 odile -> yann + solene | Partenaires à photographier
Bonjour Yann,

Liste des onze partenaires avec l'emplacement de leur bannière :

- Crédit maritime : grande scène, côté cour, et tente d'accueil
- Brasserie du Passage : buvettes 1, 3 et 4
- Coopérative des maraîchers : restauration, près du saule
- Transports Aubinais : navettes, parking nord
- Assurances Vendroux : poste de secours
- les six autres : mur des amis du festival, entrée sud

Le vendredi, la lumière est bonne sur la grande scène à partir de 20 h 15 ; samedi à 19 h, M. Perrocheau, directeur d'agence, remet un chèque factice sur scène et tient beaucoup à y être vu. Dimanche, tout le monde sera mouillé et personne ne sera beau. [request|Pour chacun, une vue large avec le public et une vue du stand.] Le Crédit maritime publie son rapport annuel fin juillet et compte dessus.

Odile

--- m18 2025-07-01 09:20 yann -> odile | Re: Partenaires à photographier < m17
Bien reçu. [promise!broken|11 x 2.]

--- m19 2025-07-07 13:48 malik -> solene + ines + yann + bastien | lendemain
on a dormi 3h et c'était le plus beau. dimanche sous la flotte 4000 personnes qui dansent dans la boue EXACTEMENT comme l'affiche

[win|9 800 entrées], [thanks|merci à vous 4 sérieux]

--- m20 2025-07-18 10:05 odile -> yann + solene | Photos partenaires
Bonjour Yann,

[complaint|Les dix jours sont passés hier.] [question|Pouvez-vous me dire quand j'aurai les vues des partenaires ?] Le Crédit maritime boucle le 25.

--- m21 2025-07-21 22:40 yann -> odile | Re: Photos partenaires < m20
En plein mariages, tri en cours. [promise!broken|Mercredi]

--- m22 2025-08-25 09:15 odile -> solene | De retour
Bonjour Solène,

Je rentre de congés. Je trouve dans ma boîte 6 images, [complaint|dont deux sur lesquelles la bannière du Crédit maritime est coupée en deux], reçues le 29 juillet. [complaint|Leur rapport est parti chez l'imprimeur le 25, avec une photographie du festival de nos voisins.]

[complaint|Seize vues manquent.] [complaint|Le film n'est pas là non plus.]

Odile Fresneau

--- m23 2025-08-28 16:30 solene -> odile | Re: De retour < m22
Bonjour Odile,

Yann termine sa saison de mariages, [blame_shift|et le matériel a souffert de l'eau dimanche, ce que nul n'avait pu anticiper]. [promise!broken|Tout sera livré le 12 septembre, film compris.]

Bonne reprise !
Solène

--- m24 2025-08-28 16:52 odile -> solene | Re: De retour < m23
La pluie était annoncée depuis le 30 juin.

--- m25 2025-09-15 14:20 malik -> yann | film
salut yann, [question|on en est où du film ?] j'ai l'assemblée générale jeudi j'aimerais le projeter. sinon je montre les vidéos du téléphone de jeanne, ça aura du grain

--- m26 2025-09-18 19:50 malik -> yann + solene | Re: film < m25
bon. AG passée. [complaint|on a projeté le téléphone de jeanne]

les gens ont applaudi jeanne

--- m27 2025-09-22 08:10 yann -> malik | Re: film < m26
Le disque 2 a pris l'eau, je récupère les rushs un par un. [promise!broken|Montage fin de semaine]

--- m28 2025-10-07 17:33 yann -> malik + odile + jeanne | film v1
Lien : film 2min40. Partenaires : dossier complet moins le stand de la brasserie, flou.

--- m29 2025-10-09 10:00 odile -> solene | Crédit maritime
Bonjour Solène,

Le Crédit maritime nous informe qu'il ne renouvelle pas sa convention. 18 000 euros. Le directeur d'agence a eu la délicatesse de ne pas nous dire pourquoi ; sa chargée de mécénat l'a eue moins.

J'ai relu notre échange de février, où je vous disais à quoi servaient ces images. [complaint|Depuis juillet, pas un de vous ne m'a dit qu'il regrettait.]

Je suspends la troisième facture jusqu'à ce que nous nous soyons parlé. [escalation|Le bureau m'a par ailleurs chargée de demander deux devis à d'autres pour 2026.]

Odile Fresneau

--- m30 2025-10-09 10:40 malik -> ines | oups
inès, t'as vu le mail d'odile. je l'ai jamais vue comme ça. [request|faites pas un mail en réponse svp, venez]

--- m31 2025-10-10 09:05 solene -> odile + malik | Re: Crédit maritime < m29
Bonjour Odile,

Pas de réponse par écrit à un message comme le vôtre. [question|Puis-je venir vous voir, seule, mardi ou jeudi ?]

Solène

--- m32 2025-10-10 11:30 odile -> solene | Re: Crédit maritime < m31
> Puis-je venir vous voir, seule, mardi ou jeudi ?

Non, pas avant le 5 novembre, nous clôturons les comptes. Le 5 à 10 heures, au local.

--- m33 2025-11-06 08:50 solene -> odile + malik | Après notre rendez-vous d'hier
Bonjour Odile, bonjour Malik,

Je remets par écrit ce que je vous ai dit hier.

[admission|Nous avons pris le film et les photos à la légère parce que l'affiche et la billetterie avaient bien marché.] [admission|J'ai laissé Yann seul avec neuf mariages et votre festival, et j'ai parlé de la pluie au lieu de vous appeler.] [apology|Je vous demande pardon, à vous deux, au bureau et aux bénévoles.]

Concrètement :
- la troisième facture (4 700 €) est annulée, avoir joint ;
- [promise|un remontage du film avec Lola, que vous verrez le 28 novembre] ;
- [promise|un dossier pour la recherche de mécènes, douze pages, offert, le 19 décembre] ;
- un suivi : [promise|le premier vendredi de chaque mois, une page d'avancement], même s'il n'y a rien à dire.

Solène

--- m34 2025-11-06 14:12 odile -> solene | Re: Après notre rendez-vous d'hier < m33
Bonjour Solène,

Reçu. [praise|Vous avez fait la route et vous n'avez pas cherché d'excuse, je l'ai dit au bureau.]

Nous verrons le 28.

--- m35 2025-11-27 18:15 solene -> malik + odile + jeanne | Film, nouveau montage
Un jour d'avance. 3 min 05, le dimanche sous la pluie ouvre le film.

--- m36 2025-11-27 23:51 malik -> solene | Re: Film, nouveau montage < m35
[praise|là oui. j'ai chialé à 1'40 quand le vieux enlève ses bottes]

jeanne finit demain, tu nous la prends pas hein

--- m37 2025-11-28 09:44 jeanne -> ines + solene | au revoir !
C'est mon dernier jour ! [thanks|Merci pour les neuf formats et pour toutes mes questions bêtes.] Je commence en janvier dans un théâtre à Brest. Le compte du festival est chez Malik, donc écrivez plutôt à Odile :)

Jeanne

--- m38 2025-12-05 09:00 solene -> odile + malik | Avancement, décembre
Bonjour à vous deux,

- Film : livré, sous-titré en anglais.
- Dossier mécènes : textes d'Odile reçus, maquette à moitié.
- Site : rien à signaler.

[question|Odile, faut-il y mettre le montant de chaque palier ou le laisser à l'oral ?]

--- m39 2025-12-05 11:17 odile -> solene | Re: Avancement, décembre < m38
À l'oral.

--- m40 2025-12-19 16:55 ines -> odile + malik | Dossier mécènes
Le dossier, douze pages, les bottes jaunes marchent de page en page jusqu'au formulaire.

--- m40b 2026-01-02 09:30 solene -> odile + malik | Avancement, janvier
Bonjour et bonne année !

Rien à dire ce mois-ci, sinon que je tiens parole un lendemain de réveillon. Le bureau est fermé, les bottes sèchent.

Solène

--- m41 2026-01-12 10:20 odile -> ines + solene | Re: Dossier mécènes < m40
Bonjour à vous deux,

Trente envois, quatre rendez-vous, et [win|une mutuelle qui s'engage pour 8 000 €]. [praise|On m'a dit deux fois que le dossier était clair.]

[goal|Il me faut retrouver les dix mille qui restent avant la fin juin, sans quoi nous passons de trois jours à deux.]

--- m42 2026-01-20 15:36 malik -> ines | affiche 2026 ??
salut inès. rien de signé hein, odile me tuerait. mais si jamais. le thème ce serait "la rive d'en face"

[question!open|t'aurais une image qui te vient ?]

--- m43 2026-02-06 09:00 solene -> odile + malik | Avancement, février
Bonjour,

Rien de neuf côté site. Devis 2026 joint : photos partenaires remises par lots, chaque soir du festival, avec une pénalité de 10 % par jour de retard à notre charge.

[request|Dites-moi si la clause vous convient.] [question!open|Combien de partenaires cette fois, toujours onze ?]

--- m44 2026-02-06 11:40 odile -> solene | Re: Avancement, février < m43
La clause me convient mieux que le prix. [promise!open|Le bureau tranche le 24 et je vous écris le lendemain.]

J'ai reçu les deux autres devis. [value|Je vous le dis parce que je préfère que vous l'appreniez par moi.]
