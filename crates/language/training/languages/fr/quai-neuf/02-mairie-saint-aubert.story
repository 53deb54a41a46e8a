firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Mairie de Saint-Aubert-sur-Loire | company | saint-aubert-sur-loire.example
contact: lesourd | Brigitte Lesourd | b.lesourd@saint-aubert-sur-loire.example | chargée de communication
contact: gouraud | Hervé Gouraud | h.gouraud@saint-aubert-sur-loire.example | adjoint à la culture et à la communication
contact: pichon | Anne-Laure Pichon | dgs@saint-aubert-sur-loire.example | directrice générale des services
standing: strained
turned: 2025-09-22
causes: recurring_bottleneck, slow_response, broken_promise
root: m17, m20, m28
why: Every correction of the bulletin waits for Inès alone, who is out of the office half the week; each issue goes to print later than the last and Mme Lesourd only ever states dates. The DGS has started to count and points at the end of the contract; a back-up was promised and has not come.

--- m01 2025-01-20 09:02 lesourd -> solene | Bulletin municipal n° 61, calendrier
Madame Kerbrat,

Veuillez trouver ci-joint le chemin de fer du n° 61 (16 pages, parution le 24 mars). [promise|Les textes vous parviendront en deux envois, les 3 et 10 février.] [question|Ce calendrier vous convient-il ?]

Je vous en souhaite bonne réception,

Brigitte Lesourd
Chargée de communication
Mairie de Saint-Aubert-sur-Loire

--- m02 2025-01-20 11:35 solene -> lesourd + ines | Re: Bulletin municipal n° 61, calendrier < m01
Bonjour Madame Lesourd,

Le calendrier nous va très bien. [promise|Inès vous enverra la première maquette le 24 février], ce qui vous laisse une semaine pleine de relecture avant l'imprimeur.

[question|Monsieur Gouraud souhaite-t-il toujours l'édito en page 2 plutôt qu'en page 3 ?]

Bien cordialement,
Solène Kerbrat

--- m03 2025-01-20 14:10 lesourd -> solene | Re: Bulletin municipal n° 61, calendrier < m02
Page 3. Il tient à la photographie en pied.

--- m04 2025-02-10 16:48 lesourd -> ines | Textes n° 61, second envoi
Bonjour Inès,

Second envoi : état civil, page des associations, agenda. La page du club de pétanque est longue, son président l'a écrite en vers. [request|Ne coupez rien, je vous prie], je m'en suis arrangée avec lui.

B. Lesourd

--- m05 2025-02-24 17:52 ines -> lesourd | Maquette n° 61
Bonsoir Brigitte,

Voilà la maquette complète ! Les vers tiennent sur une page et demie, j'ai mis une boule de pétanque en filigrane, vous me direz.

[request|Pouvez-vous regarder surtout la double page travaux (8-9)], le plan de la rue du Port était flou.

Inès

--- m06 2025-02-27 10:20 lesourd -> ines | Re: Maquette n° 61 < m05
Bonjour Inès,

Corrections ci-dessous :
- [request|p. 4, supprimer le nom de M. Thébaud], décédé la semaine passée
- [request|p. 9, remplacer le plan par celui du service technique (joint)]
- p. 12, [complaint|le numéro de la bibliothèque n'est pas le bon], c'est 02 40 00 17 33
- p. 16, rien à signaler

Monsieur Gouraud trouve [praise|la boule de pétanque « d'une grande finesse »]. Je transmets.

--- m07 2025-03-03 09:15 ines -> lesourd | Re: Maquette n° 61 < m06
Tout est fait, version pour l'imprimeur jointe. [apology|Pardon pour la bibliothèque], [admission|j'avais recopié le numéro du n° 58].

--- m08 2025-03-24 08:50 lesourd -> ines + solene | Re: Maquette n° 61 < m07
Bulletins livrés ce matin à 7 h 30, distribution en cours. [thanks|Je vous remercie.]

--- m09 2025-04-28 10:05 gouraud -> solene | Exposition photographique sur les quais
Chère Madame,

Le conseil a voté une exposition en plein air, du 20 juin au 21 septembre, le long du quai des Mariniers : vingt bâches d'1,50 m, portraits d'habitants. [goal|Notre ambition est que les gens du bourg se remettent à descendre au fleuve, eux qui lui tournent le dos depuis la fermeture du bac.]

[question|M. Lozach aurait-il le loisir de photographier vingt Saint-Aubertins au mois de mai ?] Je suis moi-même disponible pour poser, bien que l'on me dise peu photogénique.

Permettez-moi d'ajouter deux mots sur l'esprit de la chose. Saint-Aubert a vécu quatre siècles du sel, du chanvre et de la lamproie ; il reste de tout cela un quai de six cents mètres où l'on gare des voitures. Nos anciens y ont appris à nager, nos enfants n'y ont jamais trempé un orteil. Nous ne souhaitons donc ni une galerie de notables ni un album de folklore. La boulangère, le fossoyeur, l'institutrice arrivée en septembre, les jumeaux Brossaud qui pêchent le silure, la dame du 11 qui n'est pas sortie de chez elle depuis l'hiver : voilà les gens que nous avons en tête. Mme Lesourd tient la liste, laquelle a déjà suscité trois jalousies.

[request|Nous aimerions que chaque portrait s'accompagne d'une phrase, dite par l'intéressé et point par nous], en bas de la bâche, assez grande pour être lue sans lunettes.

Le budget voté est de 5 000 €, subvention du Département comprise.

Hervé Gouraud
Adjoint à la culture et à la communication

--- m10 2025-04-28 15:31 solene -> gouraud + yann | Re: Exposition photographique sur les quais < m09
> M. Lozach aurait-il le loisir de photographier vingt Saint-Aubertins au mois de mai ?

Cher Monsieur,

Avec grand plaisir, et une phrase sous chacun. Yann propose deux journées, les 15 et 22 mai, dix portraits chacune, au bord de l'eau. Budget joint : 4 850 € HT, bâches et œillets compris, pose par vos services.

[request|Il nous faudrait la liste des volontaires et leurs autorisations signées] avant le 9 mai.

Bien cordialement,
Solène Kerbrat

--- m11 2025-05-07 11:44 lesourd -> solene + yann | Re: Exposition photographique sur les quais < m10
Liste et autorisations jointes (19). Le vingtième, l'ancien passeur, dit qu'il viendra mais ne signera rien sans avoir vu le photographe.

--- m12 2025-05-16 08:12 yann -> lesourd | portraits J1
10 faits. Le passeur a signé, il a aussi voulu porter le pied photo

--- m13 2025-06-20 18:40 gouraud -> yann + solene | L'inauguration
Cher Monsieur Lozach,

Nous avons compté plus de trois cents personnes, [win|du jamais vu sur ce quai depuis le bac]. Madame Orieux, 91 ans, est restée vingt minutes devant sa propre image en disant à qui voulait l'entendre qu'elle avait encore de belles mains. [praise|Vous avez regardé ces gens comme il faut.]

[thanks|Soyez-en vivement remercié.]

Hervé Gouraud

--- m14 2025-06-23 09:30 lesourd -> ines | Bulletin n° 62
Bonjour Inès,

[complaint|Je n'ai pas reçu la maquette du n° 62.] Elle était annoncée pour le 16.

Parution le 7 juillet.

--- m15 2025-06-25 19:05 ines -> lesourd | Re: Bulletin n° 62 < m14
Bonsoir Brigitte, [apology|toutes mes excuses], j'étais en résidence à Saint-Nazaire lundi et mardi et [admission|je n'avais prévenu personne]. Maquette en pièce jointe !

[promise!broken|Pour le n° 63, je vous l'envoie une semaine plus tôt, c'est noté en gros.]

--- m16 2025-07-10 08:45 lesourd -> ines | Re: Bulletin n° 62 < m15
Bulletin distribué ce jour. [complaint|Le marché nocturne du 8, annoncé en page 5, a donc eu lieu avant.]

Bonnes vacances à vous.

--- m17 2025-09-22 09:10 lesourd -> ines + solene | Bulletin n° 63, maquette
Bonjour,

[complaint|Textes remis le 1er septembre. Nous sommes le 22.] [question|Où en est la maquette ?]

Je vous rappelle que depuis le 1er septembre la période préélectorale nous oblige à faire relire chaque page par le service juridique, qui demande huit jours.

B. Lesourd

--- m18 2025-09-22 14:26 solene -> lesourd + ines | Re: Bulletin n° 63, maquette < m17
Bonjour Madame Lesourd,

[promise|Je me renseigne tout de suite.] Inès enseigne à l'école d'art les lundis et mardis depuis la rentrée, elle est joignable demain soir. [promise!broken|Vous aurez la maquette mercredi matin sans faute.]

Bien cordialement,
Solène

--- m19 2025-09-26 16:30 ines -> lesourd | Re: Bulletin n° 63, maquette < m18
Brigitte, la voilà ! [admission|Deux jours de plus que promis, je sais], la page budget m'a donné du fil à retordre.

J'ai enlevé la photo du maire en page 3, pour la période préélectorale, [question|c'est bien ce qu'il fallait faire ?]

--- m20 2025-09-29 08:35 lesourd -> ines + solene | Re: Bulletin n° 63, maquette < m19
C'est bien cela pour la photographie.

[complaint|Le service juridique n'a plus que trois jours sur les huit.] Corrections à suivre ; je les ai demandées pour jeudi midi. [request|Qui les saisira, si Inès n'est pas à son poste, voudrez-vous bien me l'indiquer.]

--- m21 2025-10-02 12:15 lesourd -> ines | Corrections n° 63
Bonjour Inès,

- [request|p. 3, remplacer « grâce à l'action de la municipalité » par « en 2025 »]
- [request|p. 6, ôter l'adjectif « ambitieux »] (juridique)
- p. 7, [complaint|les chiffres du budget sont ceux de 2024]
- [request|p. 10, ajouter le logo de la Région]
- p. 11, [complaint|l'article sur la médiathèque s'arrête au milieu d'une phrase]
- [request|p. 12, intervertir les deux photographies de l'école]
- [request|p. 13, « Saint-Aubertins » avec un trait d'union, partout]
- p. 14, le poème du club de pétanque est de retour, [request|ne rien y changer]

--- m22 2025-10-06 20:51 ines -> lesourd | Re: Corrections n° 63 < m21
Tout intégré sauf le logo de la Région que je ne retrouve pas en vectoriel, [question|vous l'auriez ?]

[apology|Désolée pour l'heure], je rentre de cours.

--- m23 2025-10-07 08:31 lesourd -> ines | Re: Corrections n° 63 < m22
Il était joint à mon envoi du 2 octobre, sous le nom region_logo.eps.

--- m24 2025-10-16 09:00 lesourd -> solene | Bulletin n° 63
Madame,

Pour votre information, [complaint|le n° 63 est sorti ce matin, dix jours après la date]. [complaint|L'imprimeur nous a facturé 410 € pour un créneau manqué.] [complaint|La Semaine bleue s'est achevée dimanche ; elle était en couverture.]

Brigitte Lesourd

--- m25 2025-10-16 17:12 solene -> lesourd | Re: Bulletin n° 63 < m24
Chère Madame Lesourd,

[apology|Je suis navrée pour ce numéro], et plus encore pour la Semaine bleue. [promise!broken|Les 410 € seront déduits de notre facture d'octobre.] De votre côté, [blame_shift|les relectures juridiques arrivent en trois lots, ce qui oblige Inès à rouvrir le document à chaque fois] ; [request|si vous pouviez les grouper], nous gagnerions tous du temps.

Bien cordialement,
Solène Kerbrat

--- m26 2025-10-17 10:02 lesourd -> solene | Re: Bulletin n° 63 < m25
> les relectures juridiques arrivent en trois lots

Il y a eu un seul lot, le 2 octobre à 12 h 15.

--- m27 2025-11-03 10:30 gouraud -> solene + yann | Les bâches
Chère Madame,

Les bâches ont été décrochées par les agents et dorment dans l'ancienne criée, roulées. Les familles réclament leur portrait. [question|Y aurait-il moyen d'en faire vingt tirages de petit format, encadrés sobrement, pour les vœux du 9 janvier ?]

Bien à vous,
H. Gouraud

--- m28 2025-11-12 09:20 pichon -> solene | Facture 2025-118
Bonjour,

[complaint|La facture d'octobre ne comporte pas l'avoir de 410 € mentionné dans votre message du 16.] Elle est rejetée sur Chorus. [request|Merci de la redéposer.]

[complaint|La question de M. Gouraud du 3 novembre est sans réponse à ce jour.]

A.-L. Pichon
DGS

--- m29 2025-11-12 11:48 solene -> pichon + gouraud + lesourd | Re: Facture 2025-118 < m28
Bonjour Madame Pichon,

[admission|C'est un oubli de ma part.] Facture rectifiée déposée à l'instant (2025-118 bis).

Pour les tirages : oui, vingt 24 x 30 encadrés chêne, 38 € pièce, [promise|livrés le 7 janvier]. [apology|Pardon à Monsieur Gouraud pour cette semaine de silence.]

[promise!broken|Par ailleurs nous allons former une seconde personne au bulletin, et vous aurez son nom avant le n° 64.]

Solène Kerbrat

--- m30 2025-11-12 17:20 gouraud -> solene | Re: Facture 2025-118 < m29
Tirages : accord. [request|Devis à adresser à Mme Lesourd.]

[value|Je préfère de beaucoup un « je ne sais pas encore » le jour même à une belle réponse au bout de dix jours.]

--- m31 2025-11-24 08:40 lesourd -> ines | Bulletin n° 64
Bonjour Inès,

Les textes du n° 64 sont sur le serveur, complets, relus par le juridique, en un lot. [scope_change|Ce numéro passera à 20 pages], en raison du plan de la nouvelle salle. Parution le 5 janvier. Imprimeur réservé le 15 décembre.

--- m32 2025-12-08 08:33 lesourd -> ines + solene | Re: Bulletin n° 64 < m31
[complaint|Rien reçu.]

--- m33 2025-12-10 21:17 ines -> lesourd | Re: Bulletin n° 64 < m32
Bonsoir Brigitte, les jurys de fin de semestre m'ont avalée. [promise|Vendredi 12, au plus tard à midi.]

--- m34 2025-12-12 11:52 ines -> lesourd | Re: Bulletin n° 64 < m33
Onze heures cinquante-deux ! Maquette jointe. Les vœux sont en une avec la photo du quai sous la brume, celle de Yann.

--- m35 2025-12-12 15:05 lesourd -> ines | Re: Bulletin n° 64 < m34
[praise|La photographie est très belle.]

[complaint|Il me reste une heure et demie ouvrable pour relire vingt pages.] J'ai reporté l'imprimeur au 18.

--- m36 2026-01-07 17:45 yann -> lesourd | cadres
20 cadres déposés à l'accueil. Le 14 a un verre un peu rayé, je le rechange la semaine pro si vous voulez

--- m37 2026-01-12 09:05 gouraud -> yann + solene | Re: Les bâches < m27
Cher Monsieur Lozach,

Les familles sont reparties leur cadre sous le bras, comme avec un jambon. [thanks|Merci de ce bel ouvrage.] Le passeur a demandé [question|si vous faisiez aussi les chiens]. [request|Et oui pour le verre du n° 14, s'il vous plaît.]

H. G.

--- m38 2026-01-13 18:20 yann -> gouraud | Re: Les bâches < m37
Je fais les chiens. [promise|Verre jeudi.]

--- m39 2026-01-22 10:00 pichon -> solene | Marché de communication, échéance
Madame,

Le marché 2023-07 arrive à son terme le 31 mars. Pour mémoire, [complaint|parution effective des quatre derniers numéros : à l'heure, + 3 jours, + 10 jours, + 9 jours].

[escalation|La commission se réunit le 26 février et examinera l'opportunité d'une remise en concurrence.] [request!open|Vous voudrez bien me communiquer d'ici là, par écrit, l'organisation que vous entendez mettre en place et le nom de la personne suppléante.]

A.-L. Pichon

--- m40 2026-01-22 14:15 solene -> pichon + lesourd | Re: Marché de communication, échéance < m39
Bonjour Madame,

Bien reçu. Je comprends votre préoccupation. [promise!open|Vous aurez notre proposition écrite bien avant le 26.]

Bien cordialement,
Solène Kerbrat

--- m41 2026-02-03 08:47 lesourd -> ines | Agenda du site
Bonjour Inès,

[complaint|L'agenda en ligne s'arrête au 31 janvier.] [request!open|Pourriez-vous y verser les dates jointes] (loto, don du sang, lieux de vote des 15 et 22 mars).

[question!open|Faut-il que je m'adresse désormais à quelqu'un d'autre les lundis et mardis ?]

--- m42 2026-02-10 08:32 lesourd -> ines + solene | Re: Agenda du site < m41
Le don du sang a eu lieu hier. [complaint|Vingt-deux personnes, contre soixante l'an dernier.]
