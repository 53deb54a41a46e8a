firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Théâtre de la Haute-Alzette | company | haute-alzette.example
contact: jang | Jean-Claude « Jang » Weis | technique@haute-alzette.example | directeur technique, Esch-sur-Alzette
contact: sylvie | Sylvie Kremer | administration@haute-alzette.example | administratrice jusqu'en juillet 2025
contact: tomas | Tomás Ferreira | t.ferreira@haute-alzette.example | administrateur depuis août 2025
contact: anouk | Anouk Schiltz | billetterie@haute-alzette.example | billetterie
standing: good
turned: -
causes: -
root: -
why: Jang barks at everybody and means it kindly; a change of administrator and a compulsory call for three quotes look like an exit and are none. Two faults, the door scanners at a premiere and a wrong VAT rate, were owned at once; the contract is renewed for three years.

--- m01 2024-11-25 10:02 sylvie -> florence | Saison 25/26, calendrier
Chère Madame Berthier,

Nous ouvrons la vente de la seconde moitié de saison le mardi 7 janvier à 10 heures. L'an dernier, 800 personnes se sont présentées dans la même minute. [question|La billetterie est-elle dimensionnée en conséquence ?]

Avec mes meilleures salutations de Luxembourg,
Sylvie Kremer

--- m02 2024-11-25 14:30 florence -> sylvie + karim | Re: Saison 25/26, calendrier < m01
Chère Madame Kremer,

Karim a doublé la capacité cet automne. [promise|Nous simulons 1 500 acheteurs le jeudi 12 décembre] et [promise|vous recevez les courbes le lendemain].

Florence Berthier

--- m03 2024-12-13 09:40 karim -> sylvie + jang | Re: Saison 25/26, calendrier < m02
Bonjour,

Test : 1 500 simultanés, page en 1,8 s, zéro panier perdu. Courbes jointes.

K. Haddad

--- m04 2025-01-07 10:45 anouk -> karim + sylvie | Re: Saison 25/26, calendrier < m03
Moien Karim,

[win|2 114 billets en 40 minutes], le téléphone n'a même pas sonné. Jang dit que c'est suspect.

Anouk

--- m05 2025-01-07 10:58 jang -> karim | Re: Saison 25/26, calendrier < m04
Je dis que c'est suspect parce que ça marche. C'est tout.

--- m06 2025-02-04 16:11 jang -> karim | régie
Le switch de la régie fait du bruit comme un vieux bus. Pendant Tchekhov c'est pas possible, il y a des silences. [request|Trouvez-moi un sans ventilateur.] Avant le 20.

Weis

--- m07 2025-02-05 09:00 karim -> jang | Re: régie < m06
Modèle passif 16 ports, 310 € HT. [promise|Chez vous le 14 par transporteur], préconfiguré. [question|Vous le rackez vous-même ?]

--- m08 2025-02-05 09:04 jang -> karim | Re: régie < m07
Évidemment moi-même.

--- m09 2025-02-17 11:30 jang -> karim | Re: régie < m07
Monté samedi. [praise|On entend les gens ne pas parler.]

--- m40 2025-02-27 09:30 anouk -> karim | Écran du foyer
Moien Karim,

Petit point du matin : le foyer est fermé pour la peinture jusqu'au 7, l'écran est bâché, donc s'il apparaît en rouge chez toi c'est normal. La caisse 2 est débranchée aussi. Jang repeint lui-même, personne n'ose rien dire.

Anouk

--- m41 2025-02-27 09:41 karim -> anouk | Re: Écran du foyer < m40
Alertes coupées jusqu'au 7.

--- m10 2025-03-14 22:50 jang -> karim + florence | PREMIÈRE
[complaint|À 19h40, les trois lecteurs de billets ont affiché « hors ligne ».] 412 personnes dans le froid, la ministre dedans. Anouk a coché sur papier. On a commencé à 20h17.

[question|C'était quoi ?] Pas demain. Ce soir.

Weis

--- m11 2025-03-14 23:20 karim -> jang + florence | Re: PREMIÈRE < m10
Monsieur Weis,

[admission|Certificat expiré à 19h38. Le renouvellement était de mon ressort, je l'avais noté pour le 24.] Renouvelé à 23h10. [request|Testez un lecteur sur un vieux billet quand vous fermez.]

[apology|Je suis désolé pour la première.]

Karim Haddad

--- m12 2025-03-14 23:31 jang -> karim | Re: PREMIÈRE < m11
Ça bipe. Bon. [value|Quelqu'un qui écrit « c'est moi » à onze heures du soir, je le garde.] Mais [request|mettez deux alarmes].

--- m13 2025-03-17 10:15 florence -> jang + sylvie + anouk | Re: PREMIÈRE < m12
Bonjour à tous,

Deux alarmes posées (30 et 10 jours), plus un mode hors ligne sur les lecteurs : même sans réseau ils connaissent la liste du soir. Nous vous offrons le mois de mars. [promise|Et des fleurs pour Anouk, elles arrivent demain.]

Florence

--- m14 2025-03-18 12:20 anouk -> florence | Re: PREMIÈRE < m13
Des renoncules !! [thanks|Villmools merci], il ne fallait pas

--- m15 2025-04-24 15:00 sylvie -> genevieve | Rapport au ministère
Chère Madame,

[request|Pourriez-vous nous établir un récapitulatif des prestations 2024, HT et TVA séparées ?] Le ministère nous le demande pour le 15 mai.

Sylvie Kremer

--- m16 2025-04-25 09:30 genevieve -> sylvie | Re: Rapport au ministère < m15
Chère Madame, le récapitulatif est joint, avec les onze factures à l'appui.

Geneviève Collomb

--- m17 2025-05-20 11:45 sylvie -> florence | Du changement
Chère Madame Berthier,

Je vous l'annonce avant la presse : je prends ma retraite fin juillet. Un appel à candidatures est ouvert. Il m'en coûte de quitter la maison, moins de quitter les tableurs.

Par ailleurs, nos statuts nous obligent à demander trois offres tous les quatre ans pour l'informatique. Cela tombe en octobre. N'y voyez aucune défiance, je vous prie.

[praise|En douze ans de prestataires, vous êtes la seule maison que je n'aie jamais dû rappeler à l'ordre.]

Sylvie Kremer

--- m18 2025-05-20 16:22 florence -> sylvie | Re: Du changement < m17
Chère Madame, je suis heureuse pour vous et un peu triste pour nous. [thanks|Merci pour ces années.] Pour l'appel d'offres, rien de plus normal. [promise|Je viens vous saluer à Esch avant le 23 juin], c'est dit.

Florence

--- m19 2025-06-19 18:40 sylvie -> florence | Re: Du changement < m18
Vos noix sont déjà entamées. [thanks|Quelle délicate attention d'avoir fait six heures de route.]

--- m42 2025-07-03 13:30 jang -> karim | surtitres
Le metteur en scène italien veut des surtitres en français, allemand et anglais sur deux écrans. J'ai le logiciel, j'ai les écrans, j'ai pas le câblage. [scope_change,request|Ajoutez deux prises réseau au cintre et une au gril dans le contrat de l'été.]

Weis

--- m43 2025-07-03 14:12 karim -> jang + sylvie | Re: surtitres < m42
Ajouté, 640 € HT câble compris. [promise|Pose les 28 et 29 juillet par notre sous-traitant de Metz.] [request|Laissez la nacelle en bas.]

--- m20 2025-07-10 09:20 anouk -> solene | Abonnements
Bonjour Solène,

En 25/26 l'abonné choisit 5 spectacles sur 18 et peut en échanger un. [question|Est-ce que le logiciel gère l'échange ou je garde mes petits cartons ?]

Anouk

--- m21 2025-07-10 13:15 solene -> anouk | Re: Abonnements < m20
Bonjour Anouk, il le gère depuis la version de mai. [promise|Je vous fais une petite vidéo de cinq minutes mercredi.] Gardez un carton en souvenir.

--- m22 2025-07-16 17:05 solene -> anouk | Re: Abonnements < m21
Vidéo : 4 min 48, lien ci-dessous, avec Molière dans le rôle de l'abonné indécis.

--- m23 2025-07-17 08:50 anouk -> solene | Re: Abonnements < m22
[praise|Regardée une fois, compris une fois.]

--- m44 2025-07-30 08:00 jang -> karim | Re: surtitres < m43
Trois prises, testées. Votre gars de Metz a le vertige mais [praise|il a monté quand même et il a tout étiqueté].

--- m24 2025-08-18 10:00 tomas -> florence | Prise de fonctions
Madame Berthier,

J'ai pris mes fonctions le 4 août. Afin de me faire une idée, [request|je souhaite recevoir les contrats en cours, les échéances et le relevé des interventions depuis un an.]

[value|Je préfère les documents aux présentations.]

Tomás Ferreira
Administrateur

--- m25 2025-08-19 11:35 florence -> tomas + genevieve | Re: Prise de fonctions < m24
Monsieur Ferreira,

Bienvenue à la Haute-Alzette. Vous trouverez ci-joint les deux contrats, le tableau des échéances et les 29 interventions. [admission|L'incident du 14 mars y figure, il est de notre fait.]

[question|Souhaitez-vous un entretien, ou d'abord le temps de lire ?]

Florence Berthier

--- m26 2025-08-19 14:02 tomas -> florence | Re: Prise de fonctions < m25
D'abord lire.

--- m27 2025-09-08 11:20 tomas -> genevieve + florence | Taux
Madame,

[complaint|La billetterie applique 17 % aux billets depuis le 1er septembre.] Le taux des spectacles est de 3 % au Grand-Duché. 96 billets sont concernés. [request|À corriger avant la clôture du mois.]

T. Ferreira

--- m28 2025-09-08 13:44 solene -> tomas + anouk | Re: Taux < m27
Monsieur,

Vous avez l'œil. [admission|En créant les tarifs de la nouvelle saison, j'ai laissé le taux par défaut.] Les 96 billets sont rectifiés, le prix payé par le public ne change pas, la différence vous revient. Journal joint. [apology|Navrée pour ce faux départ.]

Solène Maury

--- m29 2025-09-08 16:10 tomas -> solene | Re: Taux < m28
Contrôlé, exact.

--- m30 2025-10-06 09:00 tomas -> florence | Demande d'offres
Madame,

Comme annoncé par Mme Kremer, trois sociétés sont consultées pour 2026-2028. [request|Veuillez nous remettre votre offre pour le 24 octobre, 12 heures.] Critères : prix 40, délai d'intervention 35, français et luxembourgeois 25.

Tomás Ferreira

--- m31 2025-10-07 17:12 jang -> karim | les autres
Les deux autres sont venus aujourd'hui. Un m'a expliqué ce que c'est un câble.

[request|Ne dites à personne que je vous ai écrit.]

--- m32 2025-10-23 10:30 florence -> tomas | Re: Demande d'offres < m30
Monsieur Ferreira,

Veuillez trouver notre offre. Pour être franche : nous n'avons personne qui parle luxembourgeois, Solène suit un cours depuis septembre et en est à « Moien ». Le délai d'intervention, lui, figure noir sur blanc avec pénalité.

Florence Berthier

--- m33 2025-11-03 08:22 jang -> karim | lecteurs
Le lecteur 2 est tombé dans l'escalier, [admission|c'est ma faute, j'ai glissé.] L'écran est fendu. [request|Envoyez un neuf] et la facture à moi, pas à Ferreira. Non, à Ferreira quand même.

--- m34 2025-11-03 09:10 karim -> jang | Re: lecteurs < m33
Parti ce matin, [promise|livré mercredi]. L'ancien est réparable, 40 €, [request|remettez-le au chauffeur].

--- m35 2025-11-05 15:30 jang -> karim | Re: lecteurs < m34
Reçu. Chauffeur a l'autre.

--- m36 2025-11-24 11:00 tomas -> florence | Re: Demande d'offres < m32
Madame,

Le conseil vous a retenus pour trois ans. [praise|Vous étiez les deuxièmes au prix et les premiers partout ailleurs, luxembourgeois compris, l'humour ayant joué.]

[request!open|Je vous prie de nous retourner la convention signée avant Noël.] [question!open|Serait-il possible d'y joindre un plan de reprise en cas d'incendie ?] L'assureur le réclame.

Salutations distinguées,
T. Ferreira

--- m37 2025-11-24 11:20 florence -> tomas + jang | Re: Demande d'offres < m36
Quelle nouvelle ! [thanks|Merci à vous et au conseil.] La convention est chez Geneviève pour relecture, [promise!open|elle repart signée la semaine du 15].

Florence

--- m45 2025-12-03 10:40 tomas -> genevieve | Adresse de facturation 2026
Madame,

À compter du 1er janvier, les factures sont à adresser à la Ville, service culture, avec le numéro d'engagement. [promise!open|Je vous le communiquerai dès que le budget est voté], vers le 19.

T. Ferreira

--- m46 2025-12-03 11:15 genevieve -> tomas | Re: Adresse de facturation 2026 < m45
Monsieur, c'est noté, j'attends le numéro pour la première facture.

Geneviève Collomb

--- m38 2025-12-08 09:15 anouk -> solene | Bons cadeaux
Moien Solène,

Kleeschen est passé, 140 bons cadeaux vendus samedi. Une dame en a reçu un à 0 € : son petit-fils avait tapé le montant dans le champ « message », donc rien à réparer.

[question|Par contre, on peut prolonger ceux de 2024 qui expirent le 31 ?]

--- m39 2025-12-08 10:02 solene -> anouk | Re: Bons cadeaux < m38
Moien Anouk ! Oui, tous d'un coup : Bons > filtre 2024 > Prolonger. Je l'ai fait jusqu'au 30 juin pour les 61 restants.
