firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Copropriété Les Micocouliers | company | lesmicocouliers.example
contact: regine | Régine Vialatte | conseil@lesmicocouliers.example | présidente du conseil syndical
contact: jeanluc | Jean-Luc Pastre | jl.pastre@lesmicocouliers.example | membre du conseil syndical
standing: strained
turned: 2025-09-22
causes: slow_response, broken_promise
root: m19, m23
why: After the July general meeting the works were voted, but the firm answers late or not at all, the reserves list and the final account keep being promised and not sent, and the president now only notes dates and counts days.

--- m01 2025-02-11 10:04 regine -> mathilde | Ravalement de la résidence
Madame,

Le conseil syndical vous remercie de votre visite de jeudi. [goal|Nous souhaitons présenter à l'assemblée de juillet un projet chiffré, voté du premier coup, sans que les petits retraités du bâtiment B soient étranglés par les appels de fonds.]

[question|Votre mission de diagnostic comprend-elle les garde-corps des loggias ?]

Bien cordialement,
Régine Vialatte
Présidente du conseil syndical

--- m02 2025-02-11 17:20 mathilde -> regine | Re: Ravalement de la résidence < m01
Bonjour Madame Vialatte,

Oui, garde-corps compris, ainsi que les descentes d'eaux pluviales et le hall du B. [promise|Je vous adresse la proposition d'honoraires vendredi], avec deux scénarios d'étalement sur trois exercices.

Mathilde Roquefeuil
Atelier Rocaille

--- m03 2025-02-14 16:45 mathilde -> regine + jeanluc | Re: Ravalement de la résidence < m02
Comme convenu, la proposition en pièce jointe (AR-2025-014). [request|Merci de me la retourner paraphée], syndic en copie si vous le souhaitez.

--- m04 2025-02-17 09:12 regine -> mathilde | Re: Ravalement de la résidence < m03
Paraphée et scannée, ci-jointe. [value|Une seule chose : nous sommes quarante-deux copropriétaires et je dois pouvoir répondre à chacun, donc je préfère une réponse courte et rapide à une réponse parfaite dans quinze jours.]

[thanks|Merci de votre célérité.]

--- m05 2025-03-05 08:31 bastien -> regine + jeanluc | Nacelle mardi
Bonjour
[promise|La nacelle vient mardi 11 à 8h, côté rue des Aiguerelles.] [request|Pouvez-vous faire libérer les 3 places devant le porche ?]
B. Lauret

--- m06 2025-03-05 11:58 jeanluc -> bastien | Re: Nacelle mardi < m05
ok, [promise|je mets un mot dans les boîtes ce soir]. la Clio grise du 2e n'a pas bougé depuis Noël mais je connais le fils

JL

--- m07 2025-03-11 18:40 bastien -> mathilde + jeanluc | Re: Nacelle mardi < m06
RAS, 4 façades vues. Clio déplacée, [thanks|merci M. Pastre].
Nez de balcon B3 et B4 : fers apparents, purge à prévoir. Le reste tient.

--- m08 2025-04-14 09:30 solenn -> regine + jeanluc + mathilde | Diagnostic façades - remise du rapport
Madame la Présidente, Monsieur,

J'ai le plaisir de vous remettre le rapport de diagnostic (64 pages, 118 photographies). En résumé :

- façades nord et ouest : encrassement biologique, enduit sain à 90 % ;
- façade sud : décollements ponctuels, environ 35 m² à reprendre ;
- balcons B3 et B4 : corrosion des armatures, traitement indispensable avant l'hiver prochain ;
- garde-corps : conformes en hauteur, 11 scellements à refaire ;
- descentes EP : fonte d'origine, deux culottes fendues.

L'estimation s'établit à 214 000 € HT hors échafaudage, soit 247 300 € HT tout compris. Un étalement sur trois exercices ramènerait l'appel moyen à 1 960 € par lot et par an.

[question|Souhaitez-vous que le rapport soit déposé sur l'extranet du syndic ou envoyé à chacun ?]

Bien à vous,
Solenn Le Goff

--- m09 2025-04-15 10:17 regine -> solenn + mathilde | Re: Diagnostic façades - remise du rapport < m08
Sur l'extranet, je vous prie. [praise|J'ai enseigné les mathématiques trente-sept ans et je n'ai rien trouvé à corriger dans votre tableau, ce qui m'arrive rarement.]

[question|Les 11 scellements sont-ils dans les 214 000 ou en sus ?]

--- m10 2025-04-15 14:02 solenn -> regine | Re: Diagnostic façades - remise du rapport < m09
Dedans, ligne 4.3, à raison de 180 € pièce. Rapport déposé à l'instant, avec un résumé d'une page pour ceux qui n'ouvriront pas les 64.

--- m11 2025-06-10 09:44 regine -> mathilde | Assemblée du 3 juillet
Chère Madame,

L'ordre du jour part le 12. [request|Il me faudrait une planche de couleurs au format A3 et votre présence le 3 juillet à 18 h 30, salle paroissiale.]

[question|Combien de temps vous faut-il pour exposer le projet ?] Monsieur Delmotte, du 4e, parlera de toute façon une heure.

--- m12 2025-06-10 12:26 mathilde -> regine | Re: Assemblée du 3 juillet < m11
Vingt minutes, dix si Monsieur Delmotte est en forme ! [promise|Je viens avec Bastien] et [promise|la planche est chez vous mercredi soir].

--- m13 2025-06-11 18:52 mathilde -> regine | Re: Assemblée du 3 juillet < m12
La voilà : trois harmonies, la 2 est celle que je défendrai (pierre de Castries, menuiseries gris lin).

--- m14 2025-07-04 08:15 regine -> mathilde + bastien + solenn | Assemblée : résultat
Madame,

[win|Voté à 8 112 tantièmes sur 10 000, harmonie 2, étalement sur trois ans.] Je n'avais pas vu pareille unanimité depuis l'ascenseur de 1998. [praise|Votre façon de répondre à Madame Koubi sur le prix des balcons a fait basculer tout le bâtiment B.]

[question|Quand les entreprises peuvent-elles commencer ?]

R. Vialatte

--- m15 2025-07-04 10:33 mathilde -> regine | Re: Assemblée : résultat < m14
Quelle nouvelle ! [promise!broken|Le dossier de consultation part aux entreprises le 21 juillet], choix fin août, échafaudage mi-septembre si la mairie nous suit sur l'occupation du trottoir.

--- m16 2025-07-23 09:20 jeanluc -> mathilde | DCE
Bonjour, [question|le dossier est bien parti lundi ?] facade mediterranée dit qu'ils ont rien recu

--- m17 2025-07-25 18:47 mathilde -> jeanluc + regine | Re: DCE < m16
Il part ce soir, [admission|je l'avais gardé sous le coude pour une dernière relecture et la semaine m'a échappé].

--- m18 2025-09-08 08:05 bastien -> regine + jeanluc | Démarrage
Façade Méditerranée retenue, OS signé. [promise|Échafaudage lundi 15], côté cour d'abord.
[promise!broken|Je vous fais un point écrit tous les vendredis.]
BL

--- m19 2025-09-22 10:10 regine -> bastien + mathilde | Points hebdomadaires
Monsieur Lauret,

[complaint|Deux vendredis sont passés.] J'ai dans ma boîte neuf messages de copropriétaires au sujet des volets roulants condamnés et je n'ai rien à leur opposer.

[request|Dites-moi simplement jusqu'à quand les volets du 1er et du 2e restent fermés.]

--- m20 2025-09-29 07:41 bastien -> regine | Re: Points hebdomadaires < m19
Bonjour, jusqu'au 10 octobre. [apology|Désolé du délai], gros chantier à Sète.
Avancement cour : purge finie, enduit en cours, pas de surprise.

--- m21 2025-09-29 09:02 regine -> bastien | Re: Points hebdomadaires < m20
Bien noté pour le 10, j'affiche. [complaint|Il aura donc fallu sept jours pour obtenir une date.]

--- m22 2025-10-20 16:12 jeanluc -> bastien | balcon B4
Salut Bastien, le locataire du B4 me demande s'il peut ressortir ses jardinieres, il en a 6 et un citronnier de 40 kg. [question|c'est bon niveau charge ?]
et [question|le carton de joints blancs dans le hall c'est a vous ?]

--- m23 2025-11-03 09:36 regine -> mathilde | Situation n° 2 et divers
Madame,

Je reprends la liste de ce qui attend.

1. [complaint|Monsieur Pastre a interrogé M. Lauret le 20 octobre sur la charge du balcon B4.] Le citronnier est toujours dans la salle de bains du locataire.
2. [question|La situation n° 2 de Façade Méditerranée (38 420 €) est-elle vérifiée ?] Le syndic ne paie pas sans votre visa.
3. [request|La date de dépose de l'échafaudage cour, pour l'affichage.]
4. [request|Une copie de l'arrêté d'occupation du trottoir.]

La pluie de samedi n'a rien révélé d'inquiétant, les descentes neuves fonctionnent.

Salutations distinguées,
R. Vialatte

--- m24 2025-11-07 19:20 mathilde -> regine + jeanluc + odile | Re: Situation n° 2 et divers < m23
Chère Madame Vialatte,

[apology|Pardon pour ce silence], [admission|nous sommes trop peu sur votre dossier en ce moment et cela se voit].

1. Oui pour les jardinières et le citronnier, 350 kg/m² admis, collés au mur plutôt qu'au nez.
2. Visée ce matin, Odile l'envoie au syndic.
3. [promise|Dépose côté cour les 18 et 19 novembre.]
4. Ci-jointe.

[promise!broken|Désormais vous avez une réponse de moi sous quarante-huit heures, quelle que soit la question.]

Mathilde

--- m25 2025-11-08 10:00 regine -> mathilde | Re: Situation n° 2 et divers < m24
[thanks|Je vous remercie de cette franchise.] Je prends note des quarante-huit heures.

--- m26 2025-11-10 08:47 odile -> regine | Visa situation n° 2
Madame, le visa de la situation n° 2 a été transmis ce jour au syndic par courriel et par courrier. Cordialement, Odile Cabanel

--- m27 2025-11-20 17:35 jeanluc -> bastien + mathilde | echafaudage
il est parti, [praise|franchement la cour est méconnaissable], ma femme a remangé dehors a midi en doudoune

par contre [complaint|y a des projections d'enduit sur 4 vitres au rdc], photos jointes. [question|c'est l'entreprise qui nettoie ?]

--- m28 2025-11-24 08:20 bastien -> jeanluc | Re: echafaudage < m27
Oui c'est pour eux. [promise|Ils passent jeudi matin.]

--- m29 2025-11-27 12:50 jeanluc -> bastien | Re: echafaudage < m28
vitres ok, ils ont meme fait la loge sans qu'on demande. [thanks|merci d'avoir poussé]

--- m30 2025-12-02 09:15 regine -> mathilde + bastien | Réception côté rue
Madame, Monsieur,

La réception côté rue est fixée au 11 décembre à 14 h. [question|Qui de vous deux sera présent ?] Le syndic enverra Madame Ortolan.

[request|Je souhaite recevoir la liste des réserves au plus tard le lendemain], les congés de l'entreprise débutant le 19.

--- m31 2025-12-03 11:04 mathilde -> regine | Re: Réception côté rue < m30
Bastien et moi. [promise!broken|La liste des réserves vous parvient le 12.]

--- m32 2025-12-17 10:08 regine -> mathilde | Re: Réception côté rue < m31
> La liste des réserves vous parvient le 12.

[complaint|Nous sommes le 17.] L'entreprise ferme après-demain.

--- m33 2025-12-18 20:55 bastien -> regine + mathilde | Re: Réception côté rue < m32
Liste jointe, 14 réserves dont 9 mineures. [blame_shift|Mme Ortolan devait me renvoyer ses photos, sans ça je ne pouvais pas finir.]
[promise!broken|Levées prévues semaine du 12 janvier.]

--- m34 2025-12-19 09:01 regine -> bastien + mathilde | Re: Réception côté rue < m33
[complaint|Madame Ortolan me montre son envoi du 11 décembre à 17 h 22, vous étiez destinataire.]

[complaint|La réserve n° 6 porte sur le bâtiment C ; nous n'avons pas de bâtiment C.] Bonnes fêtes néanmoins.

--- m35 2026-01-06 10:30 jeanluc -> karim | plantations cour
Bonjour Karim, meilleurs voeux ! [question|c'est toujours d'accord pour les 5 grimpantes sur le mur neuf ?] j'ai des bras (les miens) en fevrier

--- m36 2026-01-06 12:12 karim -> jeanluc | Re: plantations cour < m35
Bonne année Jean-Luc ! Toujours d'accord : trois jasmins étoilés, un rosier de Banks et une bignone pour faire plaisir à Madame Vialatte. [promise|Les godets arrivent le 10 février], [request|gardez-moi un samedi matin et prévoyez du café].

--- m37 2026-01-19 09:10 regine -> mathilde | Levée des réserves
Madame,

[complaint|Personne n'est venu la semaine du 12.] [complaint|Trois occupants avaient posé une demi-journée.]

[question|Quelle est la nouvelle date ?]

--- m38 2026-01-27 18:30 mathilde -> regine + bastien | Re: Levée des réserves < m37
Bonsoir Madame,

[non_apology|Je regrette que vous ayez eu cette impression de flottement], l'entreprise a eu deux arrêts maladie. [promise|Nouvelle date : 9 et 10 février.] [promise!broken|Le décompte général est sur votre bureau avant la fin du mois.]

--- m39 2026-01-28 08:48 regine -> mathilde | Re: Levée des réserves < m38
Ce n'est pas une impression : [complaint|ma question était du 19, votre réponse du 27]. [complaint|Quarante-huit heures, aviez-vous écrit en novembre.]

--- m40 2026-02-10 17:02 bastien -> regine + jeanluc | Réserves
12 sur 14 levées aujourd'hui. Restent la n° 3 (couvertine) et la n° 11 (peinture garde-corps, trop froid).
[promise!open|Je repasse pour les deux dès qu'on a 8 degrés le matin.]

--- m41 2026-02-14 13:37 jeanluc -> karim | Re: plantations cour < m36
planté ! 5 sur 5, la bignone fait la gueule mais parait que c'est normal. [thanks|merci pour le paillage], et pour les croissants

--- m42 2026-02-16 09:05 regine -> mathilde + odile | Décompte général
Madame,

[complaint|Je n'ai pas le décompte.] Le syndic arrête les comptes de l'exercice le 31 mars, et quarante-deux personnes attendent leur régularisation.

[request!open|Veuillez me le faire parvenir], ainsi que [request!open|le dossier des ouvrages exécutés], dont l'absence bloque l'attestation d'assurance.

--- m43 2026-02-17 10:22 odile -> regine | Re: Décompte général < m42
Madame, je transmets votre demande à Mathilde, en déplacement jusqu'à jeudi. [promise!open|Elle vous répond dès son retour.]

--- m44 2026-02-25 11:15 regine -> mathilde | Re: Décompte général < m43
[complaint|Jeudi était le 19.]

[escalation|À défaut de réception au 13 mars, le syndic adressera une mise en demeure à votre cabinet et j'inscrirai le solde de vos honoraires à l'ordre du jour de l'assemblée.] [question!open|Dois-je comprendre que le dossier n'est plus suivi ?]

R. Vialatte

--- m45 2026-03-04 08:12 bastien -> jeanluc + regine | Garde-corps
10 degrés annoncés, [promise!open|peintre lundi 9 pour la n° 11].
BL
