firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Bureau des guides de La Muzelle | company | guides-muzelle.example
contact: loic | Loïc Arnol | loic@guides-muzelle.example | guide, président du bureau
contact: eva | Eva Lindqvist | eva@guides-muzelle.example | guide, séjours et clientèle étrangère
contact: martine | Martine Veyrat | contact@guides-muzelle.example | secrétaire
standing: drifting
turned: 2025-06-30
causes: business_goals_moved, goals_blurred
root: m18, m20, m25, m31
why: The bureau has turned from single outings sold over the counter to week-long stays for foreigners through an agency; we go on polishing the duty roster of the old trade and never ask where they are heading. Replies get shorter and later; nobody is angry.

--- m01 2025-02-04 21:17 loic -> mathis | planning
salut mathis

le planning de rotation deconne pas, [win|34 guides 0 engueulade ce we c historique.] [thanks|merci]

petite evol : [request|pouvoir bloquer un guide qd il est en stage secours]. urgence nulle

loic

--- m02 2025-02-05 09:02 mathis -> loic | Re: planning < m01
Salut Loïc ! content que ça tienne. Motif "stage" ajouté, gris, non décomptable. [request|Teste sur toi]

--- m03 2025-02-05 20:40 loic -> mathis | Re: planning < m02
jme suis mis en stage toute l annee, marche bien lol

--- m04 2025-02-18 10:30 martine -> genevieve | Attestation
Bonjour,

[request|Pourriez-vous m'adresser une attestation de formation pour les trois guides venus le 16 janvier ?] C'est pour le remboursement par notre OPCO.

Martine Veyrat
Secrétariat

--- m05 2025-02-18 11:15 genevieve -> martine | Re: Attestation < m04
Bonjour Madame, les trois attestations sont jointes, tampon compris.

Geneviève Collomb

--- m06 2025-03-06 18:55 loic -> florence | ete
salut florence

on a fait notre ag. [goal|objectif de l ete : remplir les collectives du mardi et jeudi, 8 pers mini, on annule 1 sur 3 aujourd hui.] [question|t'aurais une idée cote outil ?] genre un truc qui montre au comptoir ou y a de la place

--- m07 2025-03-07 10:20 florence -> loic + mathis | Re: ete < m06
Salut Loïc,

Oui : un écran au comptoir et sur votre page, « il reste 3 places pour le col de la Muzelle jeudi ». Le planning sait déjà tout ça. Trois jours de travail, 1 900 € HT.

[question|On l'ouvre pour le 15 juin ?]

Florence

--- m08 2025-03-10 22:03 loic -> florence | Re: ete < m07
vendu. 15 juin parfait

--- m09 2025-03-27 08:45 martine -> karim | Courriels en double
Bonjour Monsieur, depuis lundi chaque message arrive deux fois dans ma boîte, au mot près. [question|Est-ce chez moi ?]

--- m10 2025-03-27 09:12 karim -> martine | Re: Courriels en double < m09
Bonjour, deux comptes identiques dans votre logiciel de messagerie. J'ai retiré le second à distance.

K.

--- m11 2025-03-27 09:20 martine -> karim | Re: Courriels en double < m10
En effet, un seul cette fois. [thanks|Je vous remercie.]

--- m12 2025-04-28 17:33 eva -> mathis | question anglaise
Bonjour Mathis,

Je suis Eva, nouvelle guide depuis mars, je fais les clients scandinaves et anglais. [question|L'écran des places, il sera aussi en anglais ?] Pardon pour mon français, j'écris comme je grimpe, vite et pas droit.

Eva

--- m13 2025-04-29 09:10 mathis -> eva + loic | Re: question anglaise < m12
Bonjour Eva, bienvenue ! pas prévu au devis mais les textes sont peu nombreux, [request|envoie moi les traductions] et [promise|je mets un bouton EN].

--- m14 2025-05-02 20:15 eva -> mathis | Re: question anglaise < m13
Voilà la liste, 22 mots. « Course d'arête » j'ai mis « ridge climb ».

--- m15 2025-06-13 16:50 mathis -> loic + eva + martine | écran places
Bonsoir à tous, écran en service, un au comptoir et un sur la page, bouton EN compris. Mise à jour toutes les 2 min.

--- m16 2025-06-14 07:40 loic -> mathis | Re: écran places < m15
la classe. [praise|un mec s'est inscrit en lisant la vitrine a 6h du mat]

--- m17 2025-06-17 14:20 eva -> mathis + loic | Re: écran places < m15
[praise|Très joli, et le anglais est sans fautes (c'est moi qui l'ai fait).]

Autre chose : [question|est-ce que on peut vendre dans cet outil un séjour de six jours, avec hôtel et acompte ?] J'ai une agence à Stockholm qui veut 15 semaines pour 2026.

Eva

--- m18 2025-06-18 09:35 mathis -> eva + loic | Re: écran places < m17
Hello Eva, pas vraiment, l'outil est fait pour les sorties à la journée. Tu peux créer six journées à la suite ;) par contre je prépare un truc sympa pour la rotation : un code couleur par ancienneté !

--- m19 2025-06-30 21:48 eva -> mathis | Re: écran places < m18
Six journées à la suite ne marche pas, [complaint|le client reçoit six emails et paie six fois.] Je fais avec Excel alors.

--- m20 2025-07-01 08:55 mathis -> eva | Re: écran places < m19
Ah mince. OK pour Excel en attendant, [promise!broken|on en reparle à la rentrée]

--- m21 2025-07-10 10:10 martine -> mathis | Écran comptoir
Bonjour Mathis, l'écran du comptoir s'est éteint, l'orage de cette nuit sans doute. [question|Y a-t-il un bouton ?]

--- m22 2025-07-10 10:31 mathis -> martine | Re: Écran comptoir < m21
derrière en bas à gauche, petit et rond

--- m23 2025-07-10 10:33 martine -> mathis | Re: Écran comptoir < m22
Trouvé.

--- m39 2025-07-23 06:30 loic -> mathis | mdp
g changé de tel au refuge, [request|tu peux me renvoyer le lien du planning]

--- m40 2025-07-23 08:04 mathis -> loic | Re: mdp < m39
Envoyé par sms.

--- m41 2025-08-05 17:15 martine -> karim | Caisse du comptoir
Bonjour Monsieur,

Pour information, le terminal de paiement est en maintenance nationale ce soir de 22h à 2h, la banque nous prévient. Rien à faire de votre côté, je crois. J'encaisse en espèces les deux sorties de nuit.

M. Veyrat

--- m42 2025-08-05 17:30 karim -> martine | Re: Caisse du comptoir < m41
Rien à faire, en effet.

--- m24 2025-08-26 19:20 loic -> florence | bilan ete
salut

[win|collectives : 1 annulée sur 9], donc ca marche. mais a vrai dire le mardi jeudi c est plus le sujet, [goal|on veut passer la moitie de la boite en sejours semaine avec les etrangers], eva a fait 96000 rien qu avec stockholm. l agence nous tient la main.

loic

--- m25 2025-08-27 09:15 florence -> loic + mathis | Re: bilan ete < m24
Salut Loïc,

[praise|Une sur neuf, superbe !] Mathis a plein d'idées pour améliorer encore la rotation d'hiver, [promise|il vous envoie ça début septembre].

Bonne fin de saison,
Florence

--- m26 2025-09-05 14:00 mathis -> loic | rotation hiver
Salut Loïc,

comme annoncé, mes idées pour l'hiver :

- couleur par ancienneté
- échange de tours entre guides par sms
- statistique d'équité sur 12 mois
- export du tour de rôle en pdf

6 jours en tout, 3 600 HT. [question!open|On lance ?]

Mathis

--- m27 2025-09-25 09:40 mathis -> loic | Re: rotation hiver < m26
Hello Loïc, [question|t'as pu regarder ?]

--- m28 2025-10-08 23:05 loic -> mathis | Re: rotation hiver < m27
pas encore. en expe

--- m29 2025-10-14 18:12 eva -> florence | séjours 2026
Bonjour Florence,

Je prépare 2026, 22 semaines. Notre agence nous propose son logiciel pour les acomptes et les transferts de l'aéroport. [question|Est-ce que votre planning sait lire leur calendrier ?] [request|Il me faut une réponse avant fin octobre] pour le contrat avec eux.

Eva

--- m30 2025-10-17 10:40 florence -> eva + mathis | Re: séjours 2026 < m29
Bonjour Eva,

[praise|Très beau programme !] A priori oui si c'est un calendrier standard. [promise!broken|Mathis regarde et vous dit la semaine prochaine.]

Florence

--- m31 2025-10-29 21:30 eva -> mathis | Re: séjours 2026 < m30
Bonsoir Mathis, [complaint|la semaine prochaine, c'est passée je crois.] [question!open|Oui ou non pour le calendrier ?]

--- m32 2025-11-04 11:05 martine -> genevieve | Facture octobre
Bonjour,

Facture reçue, [promise|règlement le 10 comme à l'accoutumée.] [question|À ce propos, la maintenance de l'écran comptoir court-elle jusqu'en juin ou décembre ?]

M. Veyrat

--- m33 2025-11-04 11:30 genevieve -> martine | Re: Facture octobre < m32
Bonjour Madame, jusqu'au 14 juin, avec tacite reconduction.

--- m34 2025-11-17 15:45 mathis -> loic + eva | Surprise rotation
Salut les guides, j'ai pris un peu d'avance et fait le code couleur, offert :) vous pouvez le voir dans le planning, onglet Hiver

--- m35 2025-11-24 22:50 loic -> mathis | Re: Surprise rotation < m34
ok

--- m43 2025-11-27 09:05 martine -> genevieve + karim | Départ d'un guide
Bonjour,

Bastien Roche prend sa retraite le 30 novembre, après quarante et un ans de métier et un genou. [request|Merci de fermer son adresse à cette date] et [request|de conserver ses messages six mois], il a encore des clients qui lui écrivent des cartes.

Martine Veyrat

--- m44 2025-12-01 08:15 karim -> martine | Re: Départ d'un guide < m43
Fermée, messages gardés jusqu'au 31 mai, réponse automatique avec le numéro du bureau.

--- m36 2025-12-03 09:20 martine -> karim | Téléphone du bureau
Bonjour Monsieur,

Le répondeur annonce encore les horaires d'été. [admission|C'est à moi de le faire, mais j'ai égaré la notice.] [request|Pouvez-vous me la renvoyer ?]

--- m37 2025-12-03 09:41 karim -> martine | Re: Téléphone du bureau < m36
Page 14, jointe. Touche *2.

--- m38 2025-12-08 10:10 florence -> loic | Début d'hiver
Salut Loïc,

J'espère que la neige tient. On ne s'est pas vus depuis un moment, [question!open|je passe boire un café un de ces matins ?]

Florence
