firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Cave coopérative d'Aubaigues | company | caveaubaigues.example
contact: yves | Yves Cazottes | president@caveaubaigues.example | président, vigneron
contact: laure | Laure Bonnafé | direction@caveaubaigues.example | directrice
contact: momo | Mohamed Ziani | chai@caveaubaigues.example | maître de chai
standing: mending
turned: 2025-08-25
causes: broken_promise, apology_owed
root: m16, m18, m20
why: The new reception quay was promised before the harvest and was not usable on the first day; after weeks of excuses Mathilde went before the board in December, owned it, paid the crane and put a weekly call in place, and since then dates are kept and the tone is warming, though the claim for lost Muscat is not closed.

--- m01 2025-03-04 07:50 laure -> mathilde | Quai de réception et caveau
Bonjour Madame Roquefeuil,

Le conseil d'administration du 27 février a validé le lancement. Je résume pour que nous partions du même point :

- quai de réception : deux conquets au lieu d'un, pont-bascule déplacé, auvent de 220 m² ;
- caveau de vente : 90 m² à reprendre, accès PMR, un coin dégustation assis ;
- parking : 24 places et un retournement pour les bennes.

[goal|Nous devons rentrer 4 200 tonnes en cinq semaines au lieu de sept, sinon trois coopérateurs partent chez le voisin.] [goal|Le caveau, lui, doit passer de 310 000 à 450 000 € de ventes en deux ans.]

La date qui commande tout : premier Muscat vers le 20 août. [value|Ici on ne compte pas en semaines mais en vendanges, et une vendange ratée ne se rattrape pas.]

[question|Le quai peut-il être opérationnel au 11 août, essais compris ?]

Bien à vous,
Laure Bonnafé
Directrice

--- m02 2025-03-05 09:22 mathilde -> laure + yves | Re: Quai de réception et caveau < m01
Bonjour Laure, oui, si le génie civil démarre mi-avril. [promise!broken|Le quai est à vous le 11 août], le caveau suit à l'automne. [promise|Bastien sera chez vous deux jours par semaine.]

--- m03 2025-03-05 19:40 yves -> mathilde | Re: Quai de réception et caveau < m02
Bonsoir, topé. Mais le 11, c'est pas le 12. Chez nous la parole se donne au portail de la vigne et elle dure jusqu'au pressoir. Y. Cazottes

--- m04 2025-03-24 08:10 momo -> bastien | conquets
Bonjour Bastien, pour les conquets [request|il faut l'inox 316 pas 304] a cause du soufre, et [request|une trappe assez large pour passer un homme avec la lance]. [question|le dénivelé c'est bon pour les bennes de 9 tonnes ?]

--- m05 2025-03-25 07:25 bastien -> momo + solenn | Re: conquets < m04
316 noté, trappe 80x80. Dénivelé 4,2 %, vu avec le constructeur des bennes. OK.

--- m06 2025-04-14 16:30 bastien -> laure + yves | Démarrage GC
Terrassement commencé ce matin. Eau à 1,90 m, pompe en place. [request|Merci de garer les tracteurs côté silo jusqu'à vendredi], la semelle du pont-bascule est ouverte et le balisage se voit mal la nuit.

--- m07 2025-05-12 10:40 laure -> solenn | Caveau : la couleur du comptoir
Bonjour Solenn, le conseil a voté (oui, voté) pour le comptoir en pierre. [scope_change|Nous voulons aussi un local pour la livraison des colis, 12 m², à prendre sur la réserve.] [question|Cela change-t-il le permis ?]

--- m08 2025-05-12 15:05 solenn -> laure | Re: Caveau : la couleur du comptoir < m07
Bonjour Madame Bonnafé, non, simple permis modificatif inutile puisque la façade ne bouge pas. [promise|Plan mis à jour demain.]

--- m09 2025-05-13 17:45 solenn -> laure | Re: Caveau : la couleur du comptoir < m08
Plan joint. Le local colis fait 12,4 m², il prend sa lumière sur la cour et le chariot y entre de front. [question|La porte sectionnelle, manuelle ou motorisée ?]

--- m10 2025-05-14 08:12 laure -> solenn | Re: Caveau : la couleur du comptoir < m09
Motorisée. [praise|Rapide et propre, le président l'a affiché au-dessus de la machine à café.]

--- m11 2025-06-18 18:20 bastien -> laure + momo | Point n° 9
Massifs coulés. [promise|Pont-bascule livré le 7/7.] Charpente auvent : le charpentier annonce 8 jours de retard, on les reprend sur le bardage.

--- m12 2025-06-18 20:55 yves -> bastien + mathilde | Re: Point n° 9 < m11
Huit jours. Mon père disait que le charpentier compte comme le pêcheur. [question|Vous êtes sûr de les reprendre ?] Les grappes, elles, sont en avance.

--- m13 2025-06-19 08:02 mathilde -> yves + laure | Re: Point n° 9 < m12
Sûre, Monsieur Cazottes. J'ai le charpentier au téléphone chaque matin, et le bardeur a accepté de travailler les deux samedis. [promise!broken|Au 11 août vous déchargez sur deux conquets.]

--- m14 2025-07-21 09:15 laure -> mathilde + bastien | Date
Bonjour à tous deux, je convoque les coopérateurs pour l'essai à blanc le 12 août. [question|Je confirme le 11 pour la remise du quai ?]

--- m15 2025-07-22 18:30 mathilde -> laure | Re: Date < m14
Confirmez, Laure, confirmez. On apporte les sandwichs.

--- m16 2025-08-08 17:50 bastien -> laure + momo + yves | Quai
Le conquet 2 n'est pas arrivé, bloqué chez le chaudronnier. [promise|Le 1 tourne lundi.] [promise!broken|Le 2 est posé au plus tard le 18.]

--- m17 2025-08-08 18:12 yves -> bastien + mathilde | Re: Quai < m16
[complaint|Un conquet, c'est ce que j'avais avant.] [complaint|À 740 000 € j'ai refait à neuf ma file d'attente.]

--- m18 2025-08-19 06:30 momo -> bastien | conquet 2
[complaint|toujours un trou avec des barrieres.] le muscat rentre demain, j'ai 14 bennes inscrites avant 10h

--- m19 2025-08-20 21:05 bastien -> momo + laure | Re: conquet 2 < m18
Chaudronnier en congés, [blame_shift|il m'avait juré le 16]. [promise|Grutier mardi prochain.]

--- m20 2025-08-25 23:10 laure -> mathilde | Première semaine
Madame,

[complaint|Le vendredi 22, la file de bennes remontait jusqu'à la départementale.] La gendarmerie est venue. [complaint|Trois coopérateurs ont attendu 4 h 10 par 36 degrés] et j'ai déclassé 31 tonnes de Muscat en vin de table. Cela représente 16 900 €.

[complaint|Je n'ai pas trouvé votre nom parmi les appels de la semaine.]

L. Bonnafé

--- m21 2025-08-27 12:15 mathilde -> laure + yves | Re: Première semaine < m20
Chère Laure, le conquet 2 est en place depuis hier. [non_apology|Je comprends que l'attente ait été pénible pour tout le monde], [blame_shift|la chaleur et l'avance de maturité n'étaient dans aucun planning].

--- m22 2025-08-27 13:00 yves -> mathilde | Re: Première semaine < m21
[complaint|La chaleur en août, en effet, ça surprend.]

--- m23 2025-10-06 10:18 laure -> mathilde + odile | Situation n° 6
Madame Cabanel, vendange terminée, 4 060 tonnes. [leaving|Le conseil suspend le paiement des honoraires et le lancement du caveau jusqu'à explication.] [request|Nous attendons votre décompte des pénalités.]

--- m24 2025-10-07 09:00 odile -> laure | Re: Situation n° 6 < m23
Madame la Directrice, c'est bien noté, et j'ai transmis votre courrier le jour même avec la copie de la délibération. [promise!broken|Mathilde vous appelle.]

--- m25 2025-11-03 09:45 laure -> odile | Re: Situation n° 6 < m24
[complaint|Mon téléphone n'a pas sonné.] Nous serons donc quatre semaines après votre message et dix après le premier Muscat. Je joins pour mémoire le relevé des temps d'attente, benne par benne.

--- m26 2025-11-24 18:05 mathilde -> yves + laure | Je voudrais venir
Monsieur Cazottes, chère Laure,

J'ai mis trop longtemps à écrire cette lettre. [admission|Le conquet 2 a été commandé trois semaines trop tard, par nous ; le chaudronnier n'y est pour rien.] [admission|Quand j'ai écrit « confirmez » en juillet, je n'avais pas vérifié.] [apology|Et je vous ai parlé de chaleur alors que vous aviez des gens au soleil : j'en ai honte et je vous présente mes excuses, à vous, à Mohamed et aux coopérateurs.]

[request|Accordez-moi un quart d'heure à votre prochain conseil.] Je n'apporterai pas de diapositives. Voici en revanche ce que nous mettons sur la table, que vous nous receviez ou non :

1. les deux journées de grue, 3 480 €, sont à notre charge ;
2. [promise|nos honoraires de suivi d'août ne seront pas facturés] ;
3. [promise|un appel chaque lundi à 8 h entre Bastien et Mohamed], avec compte rendu dans l'heure ;
4. [promise|pour le Muscat, déclaration à notre assureur dès demain], [promise!open|je vous tiens au courant de la réponse].

Mathilde Roquefeuil

--- m27 2025-11-25 20:20 yves -> mathilde | Re: Je voudrais venir < m26
Le 10 décembre à 19 h. Venez avec des bottes, la salle est en travaux, vous êtes bien placée pour le savoir.

--- m28 2025-12-11 07:55 laure -> mathilde | Conseil d'hier
Bonjour Mathilde,

[praise|Vous n'avez pas cherché à vous défendre, et cela a beaucoup compté pour les anciens.] Le conseil relance le caveau, à une condition : [value|aucune date ne nous est donnée qui n'ait été vérifiée par écrit avec l'entreprise.]

Le solde de septembre reste suspendu jusqu'à la réponse de l'assureur.

--- m29 2025-12-11 10:30 mathilde -> laure + bastien | Re: Conseil d'hier < m28
[thanks|Merci Laure.] C'est la règle désormais : [promise|une date de notre part arrive avec la confirmation de l'entreprise en pièce jointe].

--- m30 2025-12-15 08:50 bastien -> momo + laure | Lundi n° 1
Vu avec Mohamed ce matin à 8h : joint de trappe à changer (fuit un peu), éclairage auvent à décaler de 1 m.
[promise|Les deux faits le 8 janvier], confirmation électricien jointe.

--- m31 2026-01-08 16:02 momo -> bastien | Re: Lundi n° 1 < m30
joint ok, lumiere ok, et le 8. les gars du soir disent qu'[praise|on voit enfin ou on met les pieds]. je l'ai entouré sur le calendrier de la chambre d'agriculture

--- m32 2026-01-19 11:20 laure -> solenn | Caveau, mobilier
Bonjour Solenn, bonne année. [question|Peut-on garder l'ancien foudre comme fond de bar ?] Il pèse 1,8 tonne et personne ne veut être celui qui le débite.

--- m33 2026-01-20 09:48 solenn -> laure | Re: Caveau, mobilier < m32
Bonjour Laure, oui : la dalle le supporte à condition de l'asseoir sur deux longrines. Croquis joint, chiffrage du maçon joint (1 240 € HT), date du maçon jointe (2 au 4 février).

--- m34 2026-01-20 10:05 laure -> solenn | Re: Caveau, mobilier < m33
Trois pièces jointes, [praise|je vois que la consigne est passée !] D'accord pour tout. [promise|Je préviens les anciens], il y en aura bien une dizaine pour regarder et donner des conseils.

--- m35 2026-02-05 08:20 yves -> mathilde | foudre
Il est debout. [praise|Votre petite Bretonne l'a calé au millimètre, mon beau-frère en était vexé.]

[request!open|Parlez-moi de l'assureur quand vous savez.]

--- m36 2026-02-06 09:10 mathilde -> yves + laure | Re: foudre < m35
L'expert de la compagnie a demandé les bulletins d'apport du 20 au 26 août. [request|Laure, pouvez-vous me les faire passer ?]

--- m37 2026-02-09 14:33 laure -> mathilde | Re: foudre < m36
Les 212 bulletins sont dans le dossier partagé, classés par jour. Ceux du 22 sont tachés, il pleuvait du jus. [question|L'expert a-t-il besoin des degrés aussi, ou les poids suffisent ?]

--- m38 2026-02-23 08:55 bastien -> momo + laure | Lundi n° 10
RAS quai. Pour l'expert les poids suffisent, Laure. Caveau : chape sèche, [promise!open|comptoir pierre le 16 mars] (mail du marbrier joint).
[question!open|Mohamed, le robinet de rinçage, à gauche ou à droite de la trappe ?]

--- m39 2026-03-02 09:30 laure -> mathilde | Assemblée générale
Bonjour Mathilde, notre AG est le 27 mars. [request!open|Il serait utile que les coopérateurs aient avant cette date la position de l'assureur, quelle qu'elle soit.] [question!open|Seriez-vous d'accord pour dire deux mots sur le caveau ?]

Bonne semaine,
Laure
