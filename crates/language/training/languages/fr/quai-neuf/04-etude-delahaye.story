firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Étude Delahaye & Morin | company | delahaye-morin-notaires.example
contact: sandrine | Sandrine Aubry | s.aubry@delahaye-morin-notaires.example | secrétaire générale
contact: delahaye | Philippe Delahaye | p.delahaye@delahaye-morin-notaires.example | notaire associé
standing: strained
turned: 2025-06-17
causes: talked_down, unacknowledged_fault, style_mismatch
root: m15, m22, m24
why: Sandrine writes two lines and gets lectures; when the contact form lost messages for three weeks Bastien explained e-mail to her instead of saying it was his setting. Maître Delahaye has now put the loss in writing with a date and wants a straight answer.

--- m01 2025-02-24 08:58 sandrine -> solene | Nouveau site
Bonjour Solène,

Maître Delahaye est d'accord pour le devis. On garde la page « tarifs » et [scope_change|on ajoute la prise de rendez-vous].

[question|On commence quand ?]

Sandrine

--- m02 2025-02-24 10:22 solene -> sandrine + bastien | Re: Nouveau site < m01
Bonjour Sandrine,

Bonne nouvelle ! [promise|On démarre le lundi 10 mars], mise en ligne visée fin mai. Bastien sera votre interlocuteur pour tout le technique, Yann viendra faire les portraits.

[request|Pourriez-vous me renvoyer le devis avec le tampon de l'étude] ? Il n'y a que la signature.

Bien à vous,
Solène

--- m03 2025-02-24 11:05 sandrine -> solene | Re: Nouveau site < m02
Voilà, tamponné deux fois pour la peine.

--- m04 2025-03-20 09:30 delahaye -> solene | Obligations déontologiques
Chère Madame,

Je me permets d'attirer votre attention sur le règlement de notre profession : ni témoignage de client, ni superlatif, ni comparaison avec des confrères. [request|Vous voudrez bien veiller à ce que les textes s'y conforment.]

[value|J'attache par ailleurs du prix à ce que l'on réponde à la question posée, et à celle-là seulement.]

Je vous prie de croire, chère Madame, à l'assurance de mes sentiments distingués.

Philippe Delahaye
Notaire

--- m05 2025-03-20 12:14 solene -> delahaye | Re: Obligations déontologiques < m04
Maître,

C'est entendu. Les textes vous seront soumis page par page.

Respectueusement,
Solène Kerbrat

--- m06 2025-04-08 07:50 yann -> sandrine | portraits
Vendredi 9h30. [question|Y a une pièce sans dossiers partout ?]

--- m07 2025-04-08 08:31 sandrine -> yann | Re: portraits < m06
Dans une étude notariale ? Non. Mais la salle des ventes est claire et on poussera les cartons.

--- m08 2025-04-14 16:20 sandrine -> yann + solene | Re: portraits < m07
Vu les photos. Maître Morin trouve qu'elle a l'air « fréquentable », venant d'elle c'est énorme. [praise|Et vous avez fait sourire Maître Delahaye, il existe désormais une preuve.]

[request|On peut avoir la 22 sans le reflet dans les lunettes ?]

--- m09 2025-04-15 09:12 yann -> sandrine | Re: portraits < m08
fait, 22_b dans le même dossier

--- m10 2025-05-12 10:40 sandrine -> bastien | Formulaire de rdv
Bonjour Bastien,

[question|Peut-on limiter les créneaux au mardi et au jeudi ?]

Merci
Sandrine

--- m11 2025-05-12 14:55 bastien -> sandrine | Re: Formulaire de rdv < m10
Bonjour Sandrine,

Avant de répondre, il convient de comprendre comment fonctionne un agenda en ligne. Un créneau n'est pas un « rendez-vous » : c'est une ressource, à laquelle on associe une durée, une marge, une capacité et des règles d'exclusion. [talking_down|Beaucoup de gens confondent les deux, ce qui explique une bonne part des agendas ingérables que je vois passer.]

Trois approches sont possibles :
a) des règles récurrentes positives (on ouvre ce qui est permis) ;
b) des règles récurrentes négatives (on ferme ce qui ne l'est pas) ;
c) une synchronisation bidirectionnelle avec votre logiciel métier, que je déconseille vivement pour des raisons de sécurité qu'il serait long de développer ici.

Je préconise a). Cela suppose que vous me fournissiez une matrice complète jour x tranche horaire x notaire, validée, en tenant compte des jours fériés, des ponts et des vacances scolaires de la zone B. [request|Merci de la préparer dans le tableur joint en respectant les intitulés des colonnes.]

Cordialement,
Bastien Hervouet
Quai Neuf, développement

--- m12 2025-05-12 15:20 sandrine -> bastien | Re: Formulaire de rdv < m11
> Avant de répondre, il convient de comprendre comment fonctionne un agenda en ligne.

[question|Donc oui ?]

Tableau rempli, joint.

--- m13 2025-05-28 11:00 solene -> sandrine + delahaye | Mise en ligne
Bonjour Sandrine, bonjour Maître,

Le nouveau site est en ligne depuis 10 h. Redirections vérifiées, certificat valide jusqu'en 2026.

[thanks|Merci pour votre confiance et vos relectures] !

Solène

--- m14 2025-05-28 16:42 delahaye -> solene | Re: Mise en ligne < m13
Chère Madame,

[praise|C'est sobre, et l'on s'y retrouve.]

P. Delahaye

--- m15 2025-06-16 09:05 sandrine -> bastien | Messages du site
Bonjour Bastien,

Petite chose bizarre : [complaint|on n'a reçu aucun message par le formulaire de contact depuis le 28 mai]. D'habitude c'est quatre ou cinq par jour. Une dame est venue au guichet ce matin, [complaint|elle a écrit deux fois, rien chez nous.]

[request|Vous regardez ?]

--- m16 2025-06-17 18:30 bastien -> sandrine | Re: Messages du site < m15
Bonjour Sandrine,

Il faut d'abord savoir que [talking_down|l'e-mail n'est pas un courrier recommandé : c'est un protocole conçu dans les années quatre-vingt, qui ne garantit en rien la remise d'un message]. Entre l'expéditeur et le destinataire interviennent en moyenne sept serveurs, chacun doté de ses filtres. Les gens l'ignorent généralement, et s'étonnent ensuite.

Plusieurs hypothèses : vos filtres antispam (probable), une boîte pleine, une règle de tri créée par mégarde par l'une de vos collaboratrices, un changement chez votre fournisseur. [blame_shift|Neuf fois sur dix, le problème se situe entre la chaise et le clavier.]

[request|Je vous invite à vérifier le dossier « indésirables » de chaque poste], puis à m'en adresser des captures. À toutes fins utiles, voici la marche à suivre :

1. ouvrez votre logiciel de messagerie ;
2. dans la colonne de gauche, repérez le mot « Indésirables » (ou « Spam », c'est la même chose) ;
3. cliquez une seule fois dessus, avec le bouton gauche de la souris ;
4. attendez que la liste s'affiche, cela peut prendre quelques secondes ;
5. recherchez un message dont l'objet commence par « Contact site » ;
6. si vous en trouvez un, n'y répondez pas, faites une capture de l'écran entier.

[talking_down|Ne vous inquiétez pas si vous n'y arrivez pas du premier coup], c'est une question d'habitude. L'expérience montre que ces incidents se résolvent presque toujours d'eux-mêmes dès lors que chacun adopte une bonne hygiène de sa boîte.

Cordialement,
Bastien Hervouet

--- m17 2025-06-18 08:44 sandrine -> bastien | Re: Messages du site < m16
Quatorze postes vérifiés. Rien.

--- m18 2025-06-20 11:15 bastien -> sandrine | Re: Messages du site < m17
Bonjour,

Le formulaire transmet de nouveau depuis ce matin. Un paramètre d'adresse expéditrice a été ajusté à la suite d'un durcissement de la politique de votre messagerie.

--- m19 2025-06-20 11:31 sandrine -> bastien | Re: Messages du site < m18
Ok, ça arrive de nouveau. [question|Et ceux d'entre le 28 mai et aujourd'hui, on peut les récupérer ?]

--- m20 2025-06-24 17:12 bastien -> sandrine | Re: Messages du site < m19
Non. Pour des raisons de conformité, le formulaire ne conserve rien. C'est un choix de bonne pratique.

--- m21 2025-06-25 09:00 sandrine -> solene | Re: Messages du site < m20
Bonjour Solène,

[question|Notre prestataire informatique dit qu'aucun réglage n'a bougé chez nous, ça vous paraît possible ?] Je demande parce que Maître me demande.

Sandrine

--- m22 2025-06-26 10:30 solene -> sandrine + delahaye | Re: Messages du site < m21
Bonjour Sandrine,

Les causes de ce genre d'incident sont souvent multiples, et il est difficile de remonter le fil après coup. L'essentiel est que tout fonctionne à nouveau ! [non_apology|Nous sommes désolés si cela a pu vous inquiéter.]

Bel été,
Solène

--- m23 2025-07-01 08:20 sandrine -> solene | Horaires d'août
Bonjour,

L'étude ferme du 4 au 22 août, permanence téléphonique le mardi. [request|À mettre en haut du site à partir du 28 juillet], bandeau discret.

--- m24 2025-07-28 08:35 sandrine -> solene | Re: Horaires d'août < m23
Bonjour Solène, [complaint|le bandeau n'y est pas ce matin].

--- m25 2025-07-28 09:02 solene -> sandrine | Re: Horaires d'août < m24
Il y est ! [apology|Pardon], [admission|je l'avais programmé pour le 29].

--- m26 2025-09-11 09:15 sandrine -> ines | Plaquette successions
Bonjour Inès,

Maître Morin voudrait un dépliant trois volets, « Que faire après un décès », pour les mairies et les pompes funèbres. Texte joint. [goal|L'idée est que les familles viennent avec le bon dossier, pour clore une succession en six mois et pas en dix.]

[question|Vous pourriez pour la Toussaint ?]

Sandrine

--- m27 2025-09-11 10:03 ines -> sandrine | Re: Plaquette successions < m26
Oui ! [promise|Maquette le 25.] Je pense à du bleu-gris, pas de main ridée sur une main jeune, pas de couchant :)

--- m28 2025-09-11 10:06 sandrine -> ines | Re: Plaquette successions < m27
[praise|Vous, on vous comprend du premier coup.]

--- m29 2025-09-25 15:40 ines -> sandrine | Re: Plaquette successions < m27
Et voilà la maquette. J'ai mis la liste des papiers au dos, à cocher.

--- m30 2025-09-26 11:12 sandrine -> ines | Re: Plaquette successions < m29
Maître Morin valide. Deux virgules :
- [request|volet 2, « le livret de famille » avant « l'acte de décès »]
- [request|téléphone en plus gros au dos, nos clients ont l'âge qu'ils ont]

--- m31 2025-10-14 09:20 sandrine -> ines | Re: Plaquette successions < m30
1 000 dépliants reçus. Les pompes funèbres d'Ancenis en ont déjà repris 50. [thanks|Merci Inès.]

--- m32 2025-11-17 09:48 sandrine -> bastien | Agenda
Bonjour Bastien,

[complaint|Un couple s'est présenté hier, dimanche, pour un rendez-vous pris sur le site.] Je croyais qu'on n'avait ouvert que mardi et jeudi.

[request|Pouvez-vous fermer ça ?]

--- m33 2025-11-18 17:35 bastien -> sandrine | Re: Agenda < m32
Bonjour Sandrine,

Comme je l'avais expliqué au mois de mai, un agenda est un système de règles. Lorsqu'on modifie une règle, on en modifie les conséquences. [blame_shift|La matrice que vous m'avez fournie ne précisait pas le comportement attendu au passage à l'heure d'hiver], et le système a donc décalé les bornes.

[talking_down|Je vous suggère de relire posément mon message du 12 mai, tout y est.] Vous trouverez également ci-joint un guide de 22 pages sur l'administration des agendas, que je remets d'ordinaire en formation.

Correctif appliqué.

Cordialement,
Bastien Hervouet

--- m34 2025-11-18 17:49 sandrine -> bastien | Re: Agenda < m33
[complaint|« Correctif appliqué », c'est tout ce que j'avais besoin de lire.]

--- m35 2025-11-20 10:00 delahaye -> solene | Incident de juin
Chère Madame,

Je reçois ce jour le courrier d'un client, M. T., dont [complaint|l'offre pour une maison sise à Oudon, adressée par notre formulaire le 6 juin, ne nous est jamais parvenue]. [complaint|Le bien a été vendu à un autre.] Il en demande raison à l'étude.

[question!open|Je souhaite savoir, par oui ou par non, si le défaut provenait du paramétrage réalisé par vos soins.]

P. Delahaye

--- m36 2025-11-25 18:10 bastien -> delahaye + solene | Re: Incident de juin < m35
Maître,

La réponse ne saurait tenir en oui ou non. [talking_down|La délivrabilité du courrier électronique est une matière plus subtile qu'un acte de vente], elle fait intervenir SPF, DKIM et DMARC, dont je joins une présentation générale. Il aurait été prudent, par ailleurs, que [blame_shift|l'étude signale l'absence de messages avant le 16 juin].

Cordialement,
Bastien Hervouet

--- m37 2025-11-26 08:15 delahaye -> solene | Re: Incident de juin < m36
Madame,

[complaint|J'ai posé une question et reçu un cours.]

Vous voudrez bien noter que je ne correspondrai plus qu'avec vous.

P. Delahaye

--- m38 2025-11-26 11:50 solene -> delahaye | Re: Incident de juin < m37
Maître,

[apology|Je vous présente mes excuses pour le ton de notre message.] [promise!broken|Je fais la lumière sur ce point et vous écris avant la fin de la semaine.]

Solène Kerbrat

--- m39 2025-12-15 09:10 sandrine -> solene | Vœux
Bonjour Solène,

[request|Il nous faut une carte de vœux électronique pour le 5 janvier], sans sapin, sans animation, sans « excellence ».

PS : [complaint|Maître me demande chaque lundi si vous avez écrit.]

--- m40 2025-12-15 14:22 solene -> sandrine | Re: Vœux < m39
Bonjour Sandrine, carte prévue, [promise|Inès vous l'envoie vendredi]. Quant à Maître Delahaye, [promise!broken|il a ma réponse avant Noël].

--- m41 2025-12-19 12:02 ines -> sandrine | Re: Vœux < m40
Carte jointe, un simple sceau en relief sur blanc cassé.

--- m42 2026-01-29 09:00 delahaye -> solene | Incident de juin, suite
Madame,

[complaint|Ma question du 20 novembre demeure sans réponse], soixante-dix jours après. La responsabilité de l'étude étant recherchée, j'ai déclaré le sinistre à notre assureur.

[request!open|Je vous saurais gré de m'adresser, pour le 16 février, une attestation indiquant l'origine du défaut] et [request!open|les coordonnées de votre assureur en responsabilité civile professionnelle]. [escalation|Passé cette date, je mandaterai un commissaire de justice.]

Veuillez agréer, Madame, mes salutations.

P. Delahaye

--- m43 2026-01-30 16:48 solene -> delahaye | Re: Incident de juin, suite < m42
Maître,

J'accuse réception de votre courrier et vous confirme que [promise!open|nous reviendrons vers vous dans le délai imparti].

Solène Kerbrat

--- m44 2026-02-09 10:12 sandrine -> ines | Dépliant, réimpression
Bonjour Inès,

Plus que 40 dépliants. [request!open|On en refait 1 000], même papier. [question!open|Le prix a bougé ?]

Sandrine
