firm: Atelier Sarment | ateliersarment.example | Europe/Paris | 2025-10-31 18:00
member: clo | Clotilde Verchère | clotilde@ateliersarment.example
member: max | Maxence Roybet | maxence@ateliersarment.example
member: gil | Gilles Aubertin | gilles@ateliersarment.example
member: nad | Nadia Belkhir | compta@ateliersarment.example
client: Anne-Lise Tournebize | person | -
contact: al | Anne-Lise Tournebize | al.tournebize@boitelibre.example | propriétaire
contact: karim | Karim Saadi | karim.saadi@boitelibre.example | son compagnon
standing: mending
turned: 2025-06-10
causes: unacknowledged_fault, apology_owed
root: m10, m13, m16
why: The new shower leaked into the flat below and for two months the studio put it on the plumber and on the clients' way of showering. In August Clotilde found the missing sealing on their own drawing, owned it and apologised; the repair is running and the tone grows warmer, but the neighbour's ceiling and the insurance are not settled.

--- m01 2025-01-08 21:14 al -> clo | Notre appartement
Bonsoir Clotilde,

Karim et moi avons relu votre proposition trois fois, une fois avec un verre, et c'est oui. On garde l'option verrière, on laisse tomber le claustra ([scope_change|du coup la ligne 14 saute], si j'ai bien compris le tableau).

[goal|Notre seul vrai impératif : être rentrés chez nous pour le 1er juin, le bébé est prévu mi-juillet.]

[question|Est-ce qu'il faut prévenir la copropriété pour le mur de la cuisine, ou vous vous en chargez ?]

À très vite
Anne-Lise

--- m02 2025-01-09 10:25 clo -> al + karim | Re: Notre appartement < m01
Bonjour à tous les deux,

Quelle bonne nouvelle, et la deuxième encore plus ! Claustra retiré, c'est noté : 52 300 € TTC au lieu de 54 150.

Pour la copropriété, [promise|je rédige la demande et je l'envoie au syndic avant le 17], avec la note de l'ingénieur structure. L'assemblée est le 6 février. [request|Il me faut juste un pouvoir signé de vous deux, modèle joint.]

Clotilde

--- m03 2025-01-16 14:30 clo -> al + karim | Copropriété
Dossier parti ce matin en recommandé, copie jointe. Le syndic m'a confirmé au téléphone que c'était à l'ordre du jour (point 11).

C.

--- m04 2025-02-07 09:03 al -> clo | voté !!
[win|Le mur est voté, 812 tantièmes pour, 40 contre] (le monsieur du 1er est contre tout, même contre le vote). [thanks|Merci pour le dossier, tout le monde l'a trouvé limpide.]

--- m05 2025-02-24 18:40 gil -> al + karim + clo | Démarrage chantier
Bonjour,

Démolition lundi 3 mars à 8 h. [request|Merci de vider entièrement la salle de bains et la cuisine d'ici vendredi.] Les gravats descendent par l'escalier B, j'ai protégé le tapis.

Réunion de chantier chaque mardi 8 h 30, compte rendu le lendemain.

Gilles Aubertin

--- m06 2025-04-01 22:05 karim -> gil + clo | prise + niche
Bonsoir,

Vu ce soir sur place :
- [complaint|prise du lave-linge à droite, sur le plan elle est à gauche]
- [question|niche de douche, 30 ou 40 cm de large ?] chez nous les flacons c'est un sujet
- [request|ajouter une prise double derrière le canapé] svp

Karim

--- m07 2025-04-02 17:12 gil -> karim + clo | Re: prise + niche < m06
Prise lave-linge : déplacée ce midi. Prise canapé : posée avec, 65 € en plus. Niche : 40.

--- m08 2025-05-28 16:45 clo -> al + karim | Les clés vendredi
Chers tous les deux,

Le ménage de fin de chantier est jeudi, [promise|je vous remets les clés vendredi 30 à 11 h], avec deux jours d'avance sur votre date et six semaines sur le bébé. Prévoyez des chaussettes, le parquet est superbe.

Clotilde

--- m09 2025-06-02 20:36 al -> clo + gil | Re: Les clés vendredi < m08
On est chez nous. J'écris depuis le bout de plan de travail sous la verrière, avec la lumière de huit heures, et je pleure un peu (hormones). [praise|C'est plus beau que sur les dessins.]

[thanks|Merci, vraiment, à toute l'équipe.]

Anne-Lise

--- m10 2025-06-10 08:12 karim -> gil + clo | fuite
Bonjour,

[complaint|La voisine du 3e, Mme Aubrac-Lenoir, a une auréole de 50 cm au plafond de son entrée, pile sous notre douche.] Elle est montée hier soir. Photos jointes.

On n'utilise plus la douche depuis. J'ai fait un essai ce matin avant de partir : 5 litres versés directement dans la bonde, rien ; 5 litres le long du seuil, côté couloir, et vingt minutes plus tard elle m'appelait. Je ne suis pas du métier mais ça ne me paraît pas venir du tuyau. [request|Venez voir aujourd'hui.]

Karim Saadi

--- m11 2025-06-10 12:47 gil -> karim + al | Re: fuite < m10
Bonjour,

[promise|Je passe demain 7 h 45.] Je vous rappelle que l'étanchéité a été faite dans les règles. [blame_shift|Dans neuf cas sur dix c'est une question d'usage] : [talking_down|une douche à l'italienne ne s'utilise pas comme une baignoire, il faut raclette et porte fermée.]

G.A.

--- m12 2025-06-13 13:30 karim -> gil + clo | Re: fuite < m11
Vous êtes venu mercredi, vous avez mis du silicone autour de la bonde. [complaint|Ce matin l'auréole fait 70 cm.]

[question|C'est quoi la suite ?]

--- m13 2025-06-16 10:19 gil -> karim + clo | Re: fuite < m12
Bonjour,

[blame_shift|La bonde est du lot plomberie, voyez avec l'entreprise Cartellier qui a posé le receveur.] Nous sommes maîtres d'œuvre, pas plombiers. [blame_shift|Je note aussi que vous avez choisi vous-mêmes le receveur extra-plat, que je n'avais pas recommandé.]

[promise|Je leur transmets vos photos.]

Gilles Aubertin

--- m14 2025-06-16 22:58 al -> clo | Re: fuite < m13
Clotilde,

Je suis à 36 semaines, je me lave chez ma sœur à Caluire, et [complaint|on me répond de m'adresser au plombier.] Tous les soirs Karim descend sonner chez Mme Aubrac-Lenoir avec un mètre ruban et remonte avec un chiffre. Elle a 81 ans, elle a mis une bassine dans son entrée alors que ça ne goutte pas, juste pour dormir. Ce n'est pas elle qui a choisi notre receveur, et franchement nous non plus : [complaint|c'est vous qui nous l'avez montré en février, sur votre planche.] Je l'ai encore.

[request|S'il vous plaît, répondez vous-même.]

Anne-Lise

--- m15 2025-06-19 09:40 clo -> al + karim | Re: fuite < m14
Chère Anne-Lise,

[non_apology|Je suis navrée que vous viviez cela à un moment pareil.] Cartellier vient lundi 23 pour une recherche de fuite, [promise!broken|et je vous envoie son rapport dès mercredi.] Je suis certaine que cela va se régler vite.

Clotilde

--- m16 2025-07-07 08:03 karim -> clo + gil | Re: fuite < m15
Bonjour,

Cartellier est passé le 23. [complaint|Aucun rapport depuis.] Le plombier nous a dit à l'oral que la bonde est bonne et que « c'est dessous ». [complaint|Personne ne nous dit ce qu'il y a dessous.]

[complaint|Cela fait quatre semaines et personne chez vous n'a dit « c'est notre problème ».] [escalation|J'ai déclaré le sinistre hier, notre assureur missionne un expert.]

KS

--- m17 2025-07-22 11:00 al -> clo | Noé
Il est né le 17, il s'appelle Noé, tout va bien. Je coupe un peu, Karim suit le dossier.

A-L

--- m18 2025-08-19 17:25 clo -> al + karim | La douche : ce que j'ai trouvé
Chère Anne-Lise, cher Karim,

D'abord bienvenue à Noé.

J'ai repris hier, seule, tout le dossier d'exécution, puisque je n'avais pas de réponse satisfaisante à vous donner. [admission|Sur notre détail n° 12, la natte d'étanchéité s'arrête au bord du receveur au lieu de remonter derrière le seuil. L'entreprise a exécuté ce que nous avions dessiné. La faute est chez nous], ni chez Cartellier, ni dans votre façon de vous doucher.

[apology|Je vous demande pardon. Pour l'eau, et davantage encore pour ces dix semaines où nous avons cherché un coupable ailleurs.] [admission|Je n'aurais pas dû laisser Gilles répondre seul, ni vous écrire en juin une lettre qui ne disait rien.]

Ce que je propose :
1. [promise|Je déclare aujourd'hui même à notre assurance décennale], et [promise|j'en adresse la preuve à votre expert.]
2. [promise|Dépose et réfection complète de la douche à nos frais, sans attendre l'assurance], par une autre entreprise, à la date que vous choisirez.
3. [promise|Je vais voir Mme Aubrac-Lenoir cette semaine.]
4. [promise|La facture de solde (5 230 €) est suspendue tant que ce n'est pas sec.]

Je suis joignable à toute heure, même celles de Noé.
Clotilde

--- m19 2025-08-20 06:12 karim -> clo | Re: La douche : ce que j'ai trouvé < m18
Lu. [thanks|Merci de l'avoir écrit noir sur blanc.]

[promise|On en parle avec Anne-Lise.] [question|L'expert est convoqué le 2 septembre 9h, vous y serez ?]

--- m20 2025-08-20 08:30 clo -> karim + al | Re: La douche : ce que j'ai trouvé < m19
[promise|J'y serai], avec le détail n° 12 imprimé en grand. Récépissé de déclaration à notre assureur joint.

--- m21 2025-08-22 18:08 clo -> karim + al | Mme Aubrac-Lenoir
Je sors de chez votre voisine. Elle m'a offert un sirop d'orgeat et montré 1,10 m d'auréole. Elle est fatiguée mais pas fâchée contre vous, elle tenait à ce que je vous le dise. Je lui ai expliqué d'où vient l'eau et que c'est notre dessin. Elle m'a demandé si on peint le plafond en blanc ou « dans le blanc d'avant », qui est un blanc cassé de 1988 ; j'en ai gratté un éclat pour la teinte.

C.V.

--- m22 2025-09-02 12:20 karim -> clo + al | expertise
Fait. L'expert a noté que vous aviez reconnu l'erreur d'emblée, il avait l'air surpris. Moi aussi un peu.

On choisit le 22 septembre pour les travaux. [value|Une chose : on veut être prévenus avant, pas après. Même quand la nouvelle est mauvaise.]

[question|Est-ce que Gilles sera là ?]

--- m23 2025-09-03 09:14 clo -> karim + al | Re: expertise < m22
Bonjour Karim,

Le 22, réservé. Non, [promise|c'est moi qui suivrai, chaque matin à 8 h], et [promise|vous aurez un message chaque soir avec une photo], bonne ou mauvaise nouvelle. Gilles a souhaité vous écrire, je l'ai laissé libre de la forme.

Clotilde

--- m24 2025-09-05 16:52 gil -> al + karim | Un mot
Madame, Monsieur,

[admission|J'ai visé le détail n° 12 sans le relire.] [apology|Je vous prie de m'excuser de vous avoir parlé de raclette.]

Gilles Aubertin

--- m25 2025-09-23 19:10 clo -> al + karim | Jour 2
Photo jointe. Ancienne natte déposée, chape humide sur 80 cm, c'est plus que prévu. Mauvaise nouvelle donc : séchage à rallonger, trois jours de déshumidificateur. Fin le 3 octobre au lieu du 30. [promise|L'électricité de l'appareil est pour nous, relevé du compteur à l'appui.]

--- m26 2025-09-23 21:45 al -> clo | Re: Jour 2 < m25
Bien reçu. Noé trouve le déshumidificateur très apaisant, on va peut-être le garder. [thanks|Merci de prévenir.]

A-L

--- m27 2025-10-03 18:02 clo -> al + karim | Jour 10, eau ouverte
Natte neuve relevée de 15 cm, test d'eau de 24 h passé : hygromètre au plafond de la voisine stable. Les photos du soir sont toutes dans le dossier partagé. Vous pouvez vous doucher dès dimanche. Compteur du déshumidificateur : 61 kWh, 15 € virés ce matin sur le compte de Karim.

[promise!open|Je reviens mesurer chez Mme Aubrac-Lenoir le 17 novembre], il faut six semaines pour être sûrs.

--- m28 2025-10-06 07:40 al -> clo | Re: Jour 10, eau ouverte < m27
Première douche chez moi depuis quatre mois. [praise|Le travail est soigné], le carreleur a même sauvé les carreaux zellige de la niche.

Noé a eu droit à la vapeur depuis son transat, il a éternué, on a pris ça pour une approbation. Je ne dirai pas que j'ai oublié juin. Mais bon.

[question!open|Pour le plafond de la voisine, qui le repeint et quand ?] Elle me demande dans l'escalier et je ne sais pas quoi lui répondre.

--- m29 2025-10-21 09:33 karim -> clo + nad | assurance
Bonjour,

Rapport d'expert reçu hier (joint). Votre responsabilité retenue à 100 %, rien pour nous. [request!open|Il nous faut votre accord écrit sur la franchise avant qu'ils paient la voisine.] Et [complaint|la compta a envoyé une relance pour le solde, qui était suspendu], [question|je suppose que c'est un robot ?]

Karim

--- m30 2025-10-21 11:05 nad -> karim + clo | Re: assurance < m29
Bonjour Monsieur Saadi,

C'était bien l'envoi automatique, [admission|j'avais oublié de bloquer votre dossier.] [apology|Toutes mes excuses], c'est corrigé, [promise|vous n'en recevrez plus]. [promise!open|Clotilde rentre de congé le 3 novembre et vous répondra pour la franchise avant le 7.]

Nadia Belkhir
