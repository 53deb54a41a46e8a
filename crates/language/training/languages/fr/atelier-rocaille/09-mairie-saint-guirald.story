firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Mairie de Saint-Guirald | company | saint-guirald.example
contact: bernadette | Bernadette Nougaret | maire@saint-guirald.example | maire
contact: philippe | Philippe Auriol | p.auriol@saint-guirald.example | adjoint aux travaux
contact: josiane | Josiane Carrière | secretariat@saint-guirald.example | secrétaire générale
standing: drifting
turned: 2025-10-06
causes: business_goals_moved, slow_response
root: m22, m25
why: The village hall was the project until the doctor announced his retirement in October; the mayor now wants a health centre and says so twice in passing, while the firm goes on refining the hall; the silence before the election is announced and only half the reason, the files stop being opened.

--- m01 2025-01-14 10:30 josiane -> mathilde | Salle des fêtes – consultation
Madame,

Suite à la délibération du 9 janvier (n° 2025-003), la commune vous confie la maîtrise d'œuvre de la réhabilitation de la salle des fêtes. Vous trouverez ci-joint l'acte d'engagement. [request|Nous vous remercions de le déposer signé sur la plateforme], pas par courriel, le Trésor nous l'a refusé deux fois l'an dernier.

Josiane Carrière
Secrétaire générale

--- m02 2025-01-15 09:02 odile -> josiane | Re: Salle des fêtes – consultation < m01
Madame, l'acte est déposé depuis ce matin 8 h 50. [question|Le numéro d'engagement doit-il figurer sur chaque facture ?]

--- m03 2025-01-15 11:47 josiane -> odile | Re: Salle des fêtes – consultation < m02
Oui, en haut à droite, sinon Chorus rejette. Et sans espace, il rejette aussi. [request|Pensez à joindre la délibération à la première], le comptable est nouveau.

--- m04 2025-01-20 20:10 bernadette -> mathilde + philippe | Ce que j'attends
Bonsoir Madame Roquefeuil,

Philippe vous parlera tuiles et chauffage, moi je vous parle des gens. Saint-Guirald a 1 140 habitants, trois associations qui ne se parlent plus et une salle où il fait onze degrés en février. [goal|Je veux que le loto, la chorale et les mariages reviennent ici au lieu d'aller à Gignac.] [goal|Et que la facture de fioul, 14 300 € l'hiver dernier, soit divisée par trois.]

Budget : 780 000 € HT, pas un de plus, 55 % de subventions si le dossier part avant le 30 avril.

[value|Je suis fille de maçon, parlez-moi franchement et sans anglais.]

Bernadette Nougaret

--- m05 2025-01-21 08:45 mathilde -> bernadette + philippe | Re: Ce que j'attends < m04
Bonjour Madame le Maire, c'est reçu cinq sur cinq, et mon grand-père était plâtrier. Franchement, alors : 780 000, c'est juste pour la toiture et le chauffage ensemble, et c'est possible si l'on garde la scène où elle est.

[promise|Esquisse le 28 février, dossier de subvention prêt le 15 avril.]

--- m06 2025-01-21 12:12 philippe -> bastien | clé salle
Bonjour M. Lauret, la clé est chez le cafetier, demander Roger, il ouvre à 6h. [request|refermez bien le compteur, il saute]. [question|vous voulez que je monte avec vous en toiture ?]
Ph. Auriol

--- m07 2025-01-21 13:05 bastien -> philippe | Re: clé salle < m06
Oui volontiers. [promise|Jeudi 9h.]

--- m08 2025-02-28 17:40 solenn -> bernadette + philippe + josiane | Esquisse salle des fêtes
Madame le Maire, Monsieur l'Adjoint,

Veuillez trouver l'esquisse : toiture isolée par l'extérieur, pompe à chaleur air-eau, scène conservée, cuisine traversante, gradins repliables de 84 places. Consommation attendue : 38 kWh/m² contre 171 aujourd'hui. Coût : 772 000 € HT.

[request|Votre avis sur l'emplacement du bar] nous serait précieux avant le conseil du 13.

Solenn Le Goff

--- m09 2025-03-14 08:20 philippe -> solenn + mathilde | Re: Esquisse salle des fêtes < m08
Conseil d'hier : 13 pour, 2 contre. [praise|même Barthès a dit que c'était bien dessiné, il n'avait rien dit de gentil depuis les remparts.] le bar côté place.

--- m10 2025-04-14 16:50 solenn -> josiane | Dossier DETR et Région
Bonjour Madame Carrière, les deux dossiers sont sur votre serveur, un jour avant l'échéance annoncée : plan de financement, notice énergétique, photos, délibération.

--- m11 2025-04-15 10:05 josiane -> solenn | Re: Dossier DETR et Région < m10
Complet du premier coup. [praise|La sous-préfecture m'a demandé si on avait embauché.] [thanks|Merci Madame.]

--- m12 2025-06-04 11:22 josiane -> mathilde + solenn | Notification Région
Bonjour, [win|la Région nous attribue 233 000 €], arrêté joint. La DETR est attendue en juillet.

--- m13 2025-06-04 12:00 mathilde -> josiane + bernadette | Re: Notification Région < m12
Magnifique, bravo à toutes les deux, c'est 30 000 de plus que ce que j'osais espérer. On lance l'avant-projet définitif sans attendre, [promise|il est chez vous à la mi-septembre].

--- m14 2025-07-10 15:15 philippe -> bastien | amiante
Bonjour, le labo confirme : amiante dans les ardoises de la sacristie, pas dans la salle. donc rien pour vous. l'église c'est un autre budget et un autre mandat !

--- m15 2025-07-11 07:58 bastien -> philippe | Re: amiante < m14
Bonne nouvelle pour nous. Pour l'église je connais un couvreur qualifié, [promise|je vous envoie son numéro lundi].

--- m16 2025-07-28 18:02 josiane -> mathilde | DETR
Bonjour Madame, la DETR est accordée à hauteur de 195 000 € au lieu de 210 000 demandés. [question|Peut-on absorber 15 000 € sans repasser en conseil ?] La mairie est fermée du 4 au 18 août.

--- m17 2025-07-29 10:30 mathilde -> josiane + philippe | Re: DETR < m16
Oui, sans repasser en conseil : le bardage de la cuisine passe en enduit, 16 800 d'économie, et à vrai dire c'est plus joli.

--- m18 2025-09-12 17:25 solenn -> bernadette + philippe + josiane | Avant-projet définitif
Madame le Maire, Monsieur l'Adjoint, Madame Carrière,

L'avant-projet définitif est déposé sur votre serveur (dossier 3, 41 pièces). Montant arrêté : 768 400 € HT. Le permis peut être déposé dès validation.

[request|Nous souhaiterions votre accord écrit pour le 3 octobre.]

--- m19 2025-09-15 09:31 philippe -> solenn | Re: Avant-projet définitif < m18
bien reçu, [promise|je lis tout ça au calme ce week-end]. vendanges en cours, je suis sur le tracteur

--- m20 2025-09-22 08:14 philippe -> solenn + bastien | Re: Avant-projet définitif < m18
Lu. c'est bon pour la technique. 1 remarque : la chaufferie s'ouvre sur le boulodrome, [request|il faudra la mettre de l'autre côté sinon c'est la guerre civile]

--- m21 2025-09-24 11:10 solenn -> philippe | Re: Avant-projet définitif < m20
Bonjour Monsieur Auriol, la chaufferie passe au nord, plan modifié joint, plus-value nulle. Le boulodrome est sauf. [question|Le conseil doit-il revoter pour ce déplacement ?]

--- m22 2025-10-06 21:03 bernadette -> mathilde | Docteur Sanz
Bonsoir Madame Roquefeuil,

Le docteur Sanz m'a annoncé ce soir qu'il arrête le 30 juin et qu'il n'a personne. Le cabinet de Gignac ne prend plus de patients. J'ai passé la soirée au téléphone avec l'ARS. [goal|Ma priorité, à partir de maintenant, c'est qu'il y ait un médecin et une infirmière au village l'été prochain, et pour ça il me faut des murs à leur montrer.]

[promise|Je vous redis cela de vive voix.] [scope_change|La salle attendra son tour.]

B. Nougaret

--- m23 2025-10-09 18:20 mathilde -> bernadette | Re: Docteur Sanz < m22
Bonsoir Madame le Maire, je suis désolée pour le village, c'est une vraie perte. De notre côté nous avançons bien sur la salle, [promise|vous aurez les carnets de détails la semaine prochaine].

--- m24 2025-10-16 16:48 solenn -> bernadette + philippe + josiane | Carnet de détails salle des fêtes
Madame, Monsieur, veuillez trouver le carnet de détails (58 planches), dont les variantes d'habillage de la scène. [question!open|Préférez-vous le chêne ou le frêne ?]

--- m25 2025-11-05 09:50 bernadette -> mathilde + philippe | Ancienne poste
Bonjour,

L'ancienne poste, sur la place, 130 m², appartient à la commune. [question!open|Est-ce que deux cabinets, une salle d'attente et un logement d'interne au-dessus tiennent là-dedans ?] Une réponse à la louche me suffirait.

BN

--- m26 2025-11-18 17:33 mathilde -> bernadette | Re: Ancienne poste < m25
Bonjour Madame le Maire, pardonnez le délai, la fin de phase nous a bien occupés. C'est une belle idée que nous pourrons étudier une fois la salle lancée. Il faudrait un avenant ou un nouveau marché, Odile peut vous préparer cela.

--- m27 2025-11-18 20:40 bernadette -> mathilde | Re: Ancienne poste < m26
[complaint|Je vous demandais si ça tenait.]

--- m28 2025-11-26 10:14 solenn -> philippe + bernadette | Permis salle des fêtes – signature
Monsieur l'Adjoint, le dossier de permis est prêt. [request!open|Il ne manque que la signature de Madame le Maire en page 3.]

--- m29 2025-12-03 08:09 philippe -> solenn | Re: Permis salle des fêtes – signature < m28
Bonjour, non pas de vote pour la chaufferie, [apology|désolé j'avais pas répondu]. [promise|je lui mets la page 3 sur le bureau]. elle a la tête ailleurs en ce moment, je vous le dis comme c'est

--- m30 2025-12-10 11:05 josiane -> mathilde + odile | Période électorale
Madame,

En raison des élections municipales des 15 et 22 mars, la commune observera à compter du 5 janvier une grande réserve dans ses communications, et aucun nouveau projet ne sera présenté avant l'installation du conseil. Ne vous étonnez donc pas de notre silence, il est le même pour tous nos prestataires.

[request|Les factures continuent de passer par Chorus avec le numéro d'engagement.]

Bonnes fêtes,
Josiane Carrière

--- m31 2025-12-11 09:00 odile -> josiane | Re: Période électorale < m30
C'est bien compris, Madame. [thanks|Merci de nous avoir prévenus], et joyeux Noël à Saint-Guirald.

--- m32 2026-01-09 15:12 solenn -> philippe | Relance permis
Monsieur l'Adjoint, je vous adresse tous mes vœux. [question!open|Avez-vous une date pour la signature ?] Le délai de commencement des travaux fixé par la Région expire le 4 juin.

--- m33 2026-01-20 18:55 philippe -> bastien | Re: clé salle
Bonjour M. Lauret. fuite au compteur de la salle, coupé par Roger, rien de grave, le gel. je vous le dis pour info

au fait les gens de la maison de santé de Clermont sont venus voir la poste la semaine dernière avec leur architecte, un jeune, il a mesuré en une heure

--- m34 2026-01-21 07:40 bastien -> philippe + mathilde | Re: clé salle < m33
Bonjour, [thanks|merci pour l'info]. [request|Pensez à vidanger les radiateurs.]

--- m35 2026-02-05 10:20 odile -> josiane | Rejet Chorus
Madame, notre facture F2026-011 a été rejetée ce jour, motif « engagement clôturé ». [question|S'agit-il du changement d'exercice ?]

--- m36 2026-02-05 14:42 josiane -> odile | Re: Rejet Chorus < m35
Bonjour, oui, tout a été clôturé au 31/12. Le nouveau numéro est 2026-0007, [request|merci de redéposer].

--- m37 2026-02-06 09:15 odile -> josiane | Re: Rejet Chorus < m36
Redéposée à l'instant avec le bon numéro, sans espace. [thanks|Merci de votre patience, Madame Carrière.]

--- m38 2026-02-19 17:50 mathilde -> bernadette | Salle des fêtes : les nouvelles perspectives
Bonjour Madame le Maire,

Nous avons profité de la pause pour faire réaliser deux perspectives de la salle un soir de mariage, avec guirlandes et chorale. J'espère qu'elles vous feront plaisir en cette période chargée ! Le chantier pourrait encore commencer fin mai si le permis partait dans les quinze jours.

[question|Pouvons-nous nous voir le 2 ou le 3 mars ?]

Très cordialement,
Mathilde Roquefeuil

--- m39 2026-03-03 09:02 josiane -> mathilde | Re: Salle des fêtes : les nouvelles perspectives < m38
Madame, [thanks|Madame le Maire a bien reçu vos images et vous remercie.] Elle n'est pas disponible cette semaine, ni la suivante. [complaint|Elle me charge de vous rappeler que sa question de novembre portait sur la poste.]
