firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Charpentes Guihard | company | charpentes-guihard.example
contact: nadege | Nadège Plessis | n.plessis@charpentes-guihard.example | assistante de direction
contact: patrick | Patrick Guihard | p.guihard@charpentes-guihard.example | président
contact: mathilde | Mathilde Guihard | m.guihard@charpentes-guihard.example | ressources humaines
standing: good
turned: -
causes: -
root: -
why: Patrick barks and doubts communication on principle, yet the hiring campaign fills his team and he orders the next; the reversed lettering on one van and a film delayed by a week were announced and settled, and Nadège's departure is only a maternity leave.

--- m01 2025-01-27 08:34 nadege -> solene | Campagne de recrutement
Madame,

À la demande de Monsieur Guihard, je vous confirme notre accord sur la campagne de recrutement « Compagnons », suivant votre offre du 15 janvier, pour un montant de 12 600 € HT.

[request|Je vous remercie de nous adresser le calendrier des interventions], afin que je réserve les chantiers auprès des conducteurs de travaux.

Sincères salutations,
Nadège Plessis
Assistante de direction
Charpentes Guihard, Châteaubriant

--- m02 2025-01-28 11:10 solene -> nadege | Re: Campagne de recrutement < m01
Bonjour Madame Plessis,

Le calendrier est joint. En résumé : tournage les 12 et 13 mars, [promise|page carrières le 28 mars], [promise|film livré le 11 avril].

[question|Qui signera les droits à l'image pour les apprentis mineurs, vous ou les parents ?]

Solène Kerbrat

--- m03 2025-01-28 14:02 nadege -> solene | Re: Campagne de recrutement < m02
Les parents. [promise|Je m'en charge et vous transmets les formulaires signés avant le 7 mars.]

--- m04 2025-02-12 18:47 patrick -> solene | pub
Solène. Ma fille me dit qu'il faut un film. Mon père a embauché trente gars sans film. [question|Ça sert à quoi, en une phrase ?]

PG

--- m05 2025-02-13 08:20 solene -> patrick | Re: pub < m04
Bonjour Patrick,

À ce qu'un jeune de 19 ans qui hésite entre chez vous et l'entrepôt du coin voie à quoi ressemble une journée sur un toit.

Solène

--- m06 2025-02-13 12:05 patrick -> solene | Re: pub < m05
Bon. [goal|Il me faut 8 charpentiers avant septembre sinon je refuse le collège de Derval.]

--- m07 2025-03-06 16:10 nadege -> solene | Formulaires
Madame,

Formulaires signés joints (5). Je vous signale par ailleurs que le chantier de Pouancé est arrêté pour cause de vent et que la grue ne tournera pas avant lundi.

N. Plessis

--- m08 2025-03-11 19:22 yann -> nadege | tournage
Demain 7h30 Nozay. [question|Casques sur place ou j'apporte ?]

--- m09 2025-03-12 06:55 nadege -> yann | Re: tournage < m08
Sur place. Chaussures de sécurité obligatoires, à votre charge.

--- m10 2025-03-28 17:15 bastien -> mathilde + nadege | Page carrières
Bonjour,

La page est en ligne. Formulaire : nom, téléphone, « ce que vous savez faire ». Pas de CV demandé, comme vous le vouliez. Les candidatures arrivent dans la boîte recrutement et par SMS sur le portable de Mathilde.

Bastien

--- m11 2025-03-31 09:12 mathilde -> bastien | Re: Page carrières < m10
Salut Bastien, testé depuis la machine à café avec trois apprentis, [praise|ils ont mis moins d'une minute, gants compris]. [request|Tu peux ajouter « paniers repas » dans les avantages ?] C'est la première question à chaque entretien.

Mathilde

--- m12 2025-03-31 09:40 bastien -> mathilde | Re: Page carrières < m11
Ajouté, en premier.

--- m13 2025-04-08 15:30 solene -> mathilde + patrick | Film : une semaine de plus
Bonjour à tous les deux,

Je préfère vous l'écrire aujourd'hui plutôt que vendredi : le film ne sera pas prêt le 11. [admission|Nous avons sous-estimé le nettoyage du son, la scie couvre la moitié des paroles.] [promise|Vous l'aurez le 18.] [apology|Désolée pour ce décalage], et 5 % de remise sur le poste film.

Solène

--- m14 2025-04-08 15:52 mathilde -> solene | Re: Film : une semaine de plus < m13
Pas de souci, le forum de l'emploi n'est que le 6 mai.

--- m15 2025-04-18 11:45 yann -> mathilde + patrick + nadege | film
Lien. 1min52. Sous-titré

--- m16 2025-04-18 18:30 patrick -> yann | Re: film < m15
Vu avec les gars au dépôt. [praise|Lulu a demandé qu'on le remette.]

[complaint|Le gamin à 0'48 a la jugulaire ouverte.] Si l'inspection voit ça je mange ma casquette.

[request|Coupez.]

--- m17 2025-04-19 08:05 yann -> patrick | Re: film < m16
Coupé, v2 même lien

--- m18 2025-05-07 10:20 mathilde -> solene + ines + yann | Forum de l'emploi
Hello la team,

On a passé le film en boucle. [win|31 contacts sérieux, dont 6 déjà venus en essai.] Et un gars de 44 ans qui était comptable et qui veut « toucher du bois ».

[thanks|Merci à vous !]
Mathilde

--- m19 2025-06-03 08:50 nadege -> ines | Marquage des véhicules
Madame,

Nous renouvelons quatre fourgons. [request|Je vous saurais gré de préparer le marquage] (logo, téléphone, mention « On recrute », adresse de la page carrières), pour pose le 30 juin chez Adhésif 44.

Vous trouverez ci-joint les fiches du constructeur. Il s'agit de fourgons longs, toit surélevé, teinte blanche, portes arrière à deux battants sans vitre. Les galeries seront montées avant la pose ; elles masquent les douze premiers centimètres sous le toit. Le conducteur de travaux de Pouancé, M. Heurtin, demande que le numéro du dépôt figure à l'arrière plutôt que celui du standard, afin que les riverains puissent appeler directement en cas de gêne. Monsieur Guihard n'y est pas opposé.

Pour votre gouverne, le premier véhicule sera livré le 24 juin, les trois autres le 27. [request|Les maquettes devront m'être parvenues le 12 au plus tard], Monsieur Guihard étant en déplacement ensuite. [request|Je vous prie enfin d'indiquer le coût de la pose par véhicule], que la comptabilité impute séparément.

Sincères salutations,
Nadège Plessis

--- m20 2025-06-05 16:20 ines -> nadege | Re: Marquage des véhicules < m19
Bonjour Nadège, maquettes jointes, gauche, droite, arrière (numéro du dépôt, comme le veut M. Heurtin). Pose : 190 € par fourgon. Le rouge des portes est celui du logo, on ne le recouvre pas.

[question|Les fourgons ont une porte coulissante des deux côtés ?]

--- m21 2025-06-06 09:00 nadege -> ines | Re: Marquage des véhicules < m20
À droite seulement.

--- m22 2025-07-01 07:15 patrick -> solene | camion
Solène. [complaint|Sur le 3e fourgon porte ouverte ça donne « On crute ».] [complaint|Tout le marché de Châteaubriant a ri.]

[complaint|Je vous paie pour ça ?]

PG

--- m23 2025-07-01 08:02 solene -> patrick + nadege | Re: camion < m22
Bonjour Patrick,

[admission|Inès a placé le texte à cheval sur la coulissante alors que Nadège nous l'avait signalée, l'erreur est pour nous.] Adhésif 44 vous attend [promise|jeudi à 7 h, c'est refait en deux heures] et c'est à nos frais. [apology|Toutes nos excuses au marché.]

Solène

--- m24 2025-07-03 12:10 patrick -> solene | Re: camion < m23
Refait. Le pire c'est que deux types ont appelé à cause du « crute ». J'en ai pris un.

--- m25 2025-07-21 09:14 nadege -> solene | Absence
Madame,

Je vous informe que je serai en congé de maternité du 8 août 2025 au 15 janvier 2026. [request|Durant cette période, vos factures et demandes sont à adresser à Mathilde Guihard.]

Sincères salutations,
Nadège Plessis

--- m26 2025-07-21 10:05 solene -> nadege | Re: Absence < m25
Chère Nadège, quelle belle nouvelle ! Tous nos vœux, on ne vous écrira pas.

--- m27 2025-09-09 12:26 patrick -> solene | compte
Solène. [win|9 embauchés. Le collège de Derval est signé.]

J'avais dit 8.

--- m28 2025-09-09 12:40 solene -> patrick | Re: compte < m27
Le neuvième est offert. Bravo à vous et à Mathilde.

--- m29 2025-10-02 11:02 mathilde -> yann + solene | collège de Derval, photos
Hello Yann, on lève les grandes fermes le 21 et le 22 octobre (28 m de portée, deux grues). [question|Tu peux être là ?] L'architecte veut des images aussi, il en prendra dix et il paie sa part.

--- m30 2025-10-02 11:20 yann -> mathilde | Re: collège de Derval, photos < m29
Le 21 oui. Le 22 non, [promise|Lola vient à ma place]

--- m31 2025-10-23 18:02 yann -> mathilde | Re: collège de Derval, photos < m30
75 photos + 12 drone. Derval_fermes

--- m32 2025-10-24 09:31 mathilde -> yann | Re: collège de Derval, photos < m31
L'architecte en a pris vingt-trois. [praise|Papa a mis celle des deux grues en fond d'écran, il ne savait même pas qu'on pouvait changer de fond d'écran.]

On a eu un blessé hier sur un autre chantier, cheville, rien de grave, mais je suis aux urgences avec lui donc je réponds au compte-gouttes.

--- m33 2025-11-13 15:40 solene -> mathilde | Facture d'octobre
Bonjour Mathilde,

La facture Derval (1 480 €) est arrivée à échéance le 10. [question|L'avez-vous bien reçue ?]

Solène

--- m34 2025-11-13 16:12 mathilde -> solene | Re: Facture d'octobre < m33
> L'avez-vous bien reçue ?

Reçue, et [admission|enterrée sous les fiches de paie]. [apology|Désolée, sans Nadège je patauge.] C'est viré.

--- m35 2025-12-09 07:40 patrick -> solene | démarchage
Un commercial de Rennes veut me refaire le site pour moitié prix. Je lui ai passé Lulu, qui lui a parlé de lambourdes pendant trois quarts d'heure.

[value|Je change pas une équipe qui me répond à 8 h du matin.]

--- m36 2026-01-19 09:00 nadege -> solene | Reprise
Madame,

De retour depuis vendredi, j'ai repris le suivi des dossiers. C'est une fille, Louise.

[complaint|Sur la page contact du site, c'est encore Mathilde qui figure à ma place.] [request|Je vous remercie d'y remédier.]

[question|Pourriez-vous en outre m'indiquer la date de renouvellement de l'hébergement ?]

Sincères salutations,
Nadège Plessis

--- m37 2026-01-19 10:30 bastien -> nadege + solene | Re: Reprise < m36
Bonjour,

Page contact rétablie. L'hébergement se renouvelle le 4 avril, 216 € HT, prélevés chez nous et refacturés.

Félicitations pour Louise.

Bastien

--- m38 2026-02-03 14:05 mathilde -> solene + yann | Saison 2
Hello,

Papa veut remettre ça : cette fois [goal|il cherche quatre dessinateurs et deux métreurs d'ici l'automne], des gens de bureau, donc [request!open|il faudrait un autre film, plus calme]. Et [scope_change,request!open|la page carrières doit passer en deux volets], atelier et bureau d'études.

[question|Vous avez des disponibilités en avril ?]

--- m39 2026-02-04 09:25 solene -> mathilde + yann | Re: Saison 2 < m38
Bonjour Mathilde,

Oui, les 14 et 15 avril. [promise!open|Devis le 18 février.] [question!open|Le bureau d'études sera-t-il déjà dans les nouveaux locaux ?] La lumière n'est pas la même.

Solène

--- m40 2026-02-10 12:31 patrick -> solene | Re: Saison 2 < m39
[request|Pas de scie cette fois.]
