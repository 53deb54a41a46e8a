firm: Alpage Conseil & Informatique | alpage-conseil.example | Europe/Paris | 2025-12-12 18:00
member: florence | Florence Berthier | florence.berthier@alpage-conseil.example
member: karim | Karim Haddad | karim.haddad@alpage-conseil.example
member: solene | Solène Maury | solene.maury@alpage-conseil.example
member: mathis | Mathis Roux | mathis.roux@alpage-conseil.example
member: genevieve | Geneviève Collomb | compta@alpage-conseil.example
client: Clinique du Drac Bleu | company | clinique-dracbleu.example
contact: helene | Hélène Castaing | h.castaing@clinique-dracbleu.example | directrice administrative et financière
contact: noemie | Noémie Rival | accueil@clinique-dracbleu.example | responsable de l'accueil
contact: amiel | Dr Philippe Amiel | p.amiel@clinique-dracbleu.example | président de la commission médicale
standing: broken
turned: 2025-06-26
causes: unacknowledged_fault, talked_down, slow_response
root: m20, m22, m25, m30
why: Two weeks of operating-room schedules could not be restored in June because our backup job had been failing since April; we told them a secretary had deleted the folder, lectured them, and never wrote the incident report. They gave notice in October and want everything handed over.

--- m01 2024-12-10 09:00 noemie -> mathis | Postes de l'accueil
Bonjour Mathis,

Nous refaisons la banque d'accueil pendant la fermeture du bloc, du 23 décembre au 3 janvier. [request|Il faudra débrancher les trois postes le 23 à midi] et [request|les remonter le 2.] [question|Êtes-vous ouverts ces jours-là ?]

Merci d'avance,
Noémie Rival

--- m02 2024-12-10 10:37 mathis -> noemie | Re: Postes de l'accueil < m01
Bonjour Noémie, oui on est là. [promise|Je débranche le 23, je remonte le 2 à 8h.] [request|Demandez juste à l'électricien 6 prises réseau au lieu de 3], vous me remercierez dans deux ans.

Mathis

--- m03 2025-01-02 12:15 noemie -> mathis | Re: Postes de l'accueil < m02
Tout est branché, [praise|et pour la première fois on ne voit aucun câble]. Bonne année à vous !

--- m04 2025-01-20 14:22 helene -> florence | Habilitations
Madame,

Dans la perspective de la visite de certification, je souhaite une revue complète des droits d'accès aux dossiers partagés. [request|Veuillez me transmettre la liste des comptes actifs avec leurs groupes.] [question|Sous quel délai est-ce envisageable ?]

Je vous prie d'agréer mes salutations distinguées.

Hélène Castaing
Directrice administrative et financière

--- m05 2025-01-21 09:30 florence -> helene + karim | Re: Habilitations < m04
Madame,

Karim peut extraire cela rapidement. [promise|Vous aurez le tableau lundi 27 janvier.]

Bien cordialement,
Florence Berthier

--- m06 2025-01-27 11:05 karim -> helene | Re: Habilitations < m05
Bonjour,

Tableau joint. 64 comptes, dont 9 de personnes parties. [question|Je les désactive ?]

K. Haddad

--- m07 2025-01-27 15:18 helene -> karim | Re: Habilitations < m06
Monsieur,

Oui pour huit d'entre eux. Le docteur Sabatier revient en remplacement au mois de mars, [request|conservez le sien]. [praise|Le document est clair, ce qui n'était pas le cas de celui de votre prédécesseur.]

H. Castaing

--- m08 2025-01-27 15:40 karim -> helene | Re: Habilitations < m07
Fait.

--- m09 2025-02-11 07:58 amiel -> karim | accès vpn
Depuis ma tablette, plus moyen d'ouvrir le planning du bloc. Ma fille a changé quelque chose dessus. [request|Voyez.]

Dr Amiel

--- m10 2025-02-11 08:31 karim -> amiel | Re: accès vpn < m09
Docteur,

Le certificat a été effacé avec la mise à jour. [request|Passez à l'accueil avec la tablette], 5 minutes, Mathis y est jusqu'à 11 h.

--- m11 2025-02-11 12:02 amiel -> karim | Re: accès vpn < m10
Réglé.

--- m12 2025-03-13 10:10 helene -> solene | Sensibilisation hameçonnage
Madame,

Trois secrétaires ont cliqué la semaine dernière sur un faux avis de colis. Aucune conséquence, mais la direction s'est fait peur. [request|Proposez-nous une action courte, deux sessions de quarante-cinq minutes, entre midi et deux.]

H. Castaing

--- m13 2025-03-14 09:25 solene -> helene + noemie | Re: Sensibilisation hameçonnage < m12
Madame,

Volontiers. Je propose les jeudis 27 mars et 3 avril, 12h45, avec de vrais messages reçus chez vous (anonymisés) et un petit jeu. 490 € HT les deux. [request|Il me faudrait un vidéoprojecteur et de quoi s'asseoir en rond plutôt qu'en classe.]

[question|Les médecins viennent-ils aussi ?]

Solène Maury

--- m14 2025-03-14 11:50 helene -> solene | Re: Sensibilisation hameçonnage < m13
Bon pour accord. Les médecins sont conviés ; je ne réponds pas de leur présence.

--- m15 2025-04-04 08:20 noemie -> solene | Re: Sensibilisation hameçonnage < m13
Bonjour Solène,

On en parle encore à la machine à café ! [praise|Sylvie a détecté toute seule le faux message du trésor public ce matin.] [win|Zéro clic sur le test de Mathis, contre sept en février.]

Noémie

--- m42 2025-04-07 14:05 solene -> helene + noemie | Compte rendu des deux sessions
Madame,

Voici le compte rendu demandé pour votre dossier de certification.

Vingt-six personnes ont participé le 27 mars, dix-neuf le 3 avril, dont deux médecins (le docteur Amiel est resté jusqu'au bout et a gagné le jeu). Nous avons examiné onze messages réels : quatre faux avis de colis, trois fausses factures d'énergie, deux messages imitant l'Assurance maladie, un faux ordre de virement au nom de votre directeur, et un vrai courriel de la mutuelle que tout le monde a pris pour un faux.

Au test d'entrée, les participants reconnaissaient six messages sur onze ; au test de sortie, dix. Les hésitations portent surtout sur les adresses d'expéditeur trop longues pour s'afficher en entier sur un téléphone. Une fiche d'une page rappelle le geste utile : appuyer sur le nom, lire l'adresse jusqu'au bout, et appeler l'accueil en cas de doute.

Les feuilles d'émargement et le questionnaire anonyme sont joints. Un rappel de vingt minutes en octobre suffirait à entretenir la chose.

Bien cordialement,
Solène Maury

--- m43 2025-04-08 09:12 helene -> solene | Re: Compte rendu des deux sessions < m42
Reçu et classé. [thanks|Je vous remercie.]

H. Castaing

--- m44 2025-04-22 11:30 noemie -> mathis | Stagiaire
Bonjour Mathis, une stagiaire arrive lundi pour huit semaines, Inès Boulanger. [request|Un compte avec juste l'agenda et l'annuaire, rien d'autre.]

--- m45 2025-04-22 11:52 mathis -> noemie | Re: Stagiaire < m44
créé, il s'éteint tout seul le 20 juin. Mot de passe sous enveloppe à l'accueil

--- m16 2025-05-06 09:45 noemie -> mathis | Imprimante bracelets
Bonjour Mathis, l'imprimante à bracelets sort les noms coupés depuis le changement de rouleau. [request|Pouvez-vous recalibrer ?]

--- m17 2025-05-06 10:20 mathis -> noemie | Re: Imprimante bracelets < m16
fait à distance, [request|réimprimez en un pour voir]

--- m18 2025-05-06 10:24 noemie -> mathis | Re: Imprimante bracelets < m17
« DURAND-MONTGOLF » devient « DURAND-MONTGOLFIER ». [thanks|Merci !]

--- m19 2025-06-24 07:15 noemie -> karim + helene | URGENT planning bloc
Bonjour,

Le dossier « Plannings bloc » est vide ce matin. Plus rien, ni juin ni juillet. Deux chirurgiens attendent. [request|Restaurez-le au plus vite] !

Noémie Rival

--- m20 2025-06-24 11:48 karim -> noemie + helene | Re: URGENT planning bloc < m19
Bonjour,

Dossier restauré au 9 avril. Il n'y a pas de version plus récente.

D'après le journal, [blame_shift|la suppression vient d'un poste du secrétariat, hier à 18h52.] Ce n'est donc pas une panne.

K. Haddad

--- m21 2025-06-24 14:05 helene -> karim + florence | Re: URGENT planning bloc < m20
Monsieur,

Qu'un dossier soit effacé par mégarde, cela peut arriver et c'est à cela que sert une sauvegarde. [complaint|La vôtre s'arrête au 9 avril.] [question|Pour quelle raison ?]

H. Castaing

--- m22 2025-06-26 17:30 florence -> helene + karim | Re: URGENT planning bloc < m21
Madame,

[non_apology|Nous regrettons sincèrement la gêne que cette situation a pu occasionner à vos équipes.]

[talking_down|Je me permets de vous rappeler qu'une sauvegarde n'est jamais une garantie absolue et que la première protection d'une donnée, c'est la vigilance de l'utilisateur.] [blame_shift|Il apparaît que vos secrétaires disposent toutes du droit de suppression, ce que la revue de janvier aurait dû vous conduire à restreindre.]

Nous restons à votre disposition pour un atelier sur les bonnes pratiques.

Florence Berthier

--- m23 2025-06-27 08:40 helene -> florence | Re: URGENT planning bloc < m22
Madame,

[complaint|Vous ne répondez pas à ma question.] Entre le 9 avril et le 24 juin il y a onze semaines.

[complaint|La revue de janvier, c'est vous qui l'avez faite, sans un mot sur ce droit.]

[request!open|Je vous demande un rapport d'incident écrit, avec la cause de l'arrêt de la sauvegarde et sa date.]

H. Castaing

--- m24 2025-07-01 18:10 noemie -> mathis | juillet
Bonjour Mathis,

On a tout ressaisi à la main, à quatre, jusqu'à 22h vendredi et samedi. Sylvie pleure encore, [complaint|elle croit que c'est sa faute parce que Karim l'a dit devant tout le monde.] [question|Entre nous, la sauvegarde tourne, maintenant ?]

Noémie

--- m25 2025-07-02 08:15 mathis -> noemie | Re: juillet < m24
Bonjour Noémie, elle tourne depuis le 24 juin au soir oui, je la vois chaque matin. [request|Dites à Sylvie que n'importe qui aurait pu effacer ce dossier.] Pour le reste je préfère que Florence vous écrive.

--- m26 2025-07-16 09:05 helene -> florence | Rapport d'incident
Madame,

[complaint|Voici trois semaines que j'attends le rapport demandé le 27 juin.] La visite de certification est fixée au 14 octobre et cet événement devra y figurer.

H. Castaing

--- m27 2025-07-22 16:44 florence -> helene | Re: Rapport d'incident < m26
Madame,

La période estivale est dense. [promise!broken|Le rapport vous parviendra avant le 8 août.]

Bien cordialement,
F. Berthier

--- m28 2025-08-25 10:30 genevieve -> helene | Facture FA-25-201
Madame,

Veuillez trouver ci-joint la facture d'intervention du 24 juin (restauration, 6 h, 510 € HT).

Cordialement,
Geneviève Collomb

--- m29 2025-08-25 11:02 helene -> genevieve + florence | Re: Facture FA-25-201 < m28
Madame Collomb,

[complaint|Vous me facturez la restauration d'un dossier que vous n'avez pas restauré.] Cette pièce ne sera pas mise en paiement. [complaint|Quant au rapport, le 8 août tombait un vendredi.]

H. Castaing

--- m30 2025-09-03 15:20 karim -> helene + florence | Re: Rapport d'incident < m27
Bonjour,

Éléments techniques : la tâche de sauvegarde du volume D: affichait un avertissement depuis le 10 avril. [blame_shift|Les alertes partent vers informatique@clinique-dracbleu.example, boîte que personne ne lit chez vous.] [talking_down|Il faut comprendre qu'un avertissement n'est pas une erreur ; en informatique la nuance est importante.]

K. Haddad

--- m31 2025-09-03 17:55 amiel -> karim + helene | Re: Rapport d'incident < m30
[complaint|Cette boîte, c'est vous qui l'avez créée, et c'est vous qu'on paie pour la lire.] [value|Dans mon métier, quand on oublie une compresse, on l'écrit au compte rendu et on s'assied devant la famille.] [request|J'attends de vous la même chose.] [complaint|Pas un cours.]

Dr Amiel

--- m32 2025-09-09 09:18 noemie -> mathis | Poste n°2
Bonjour Mathis, le lecteur de carte Vitale du poste 2 ne lit plus une carte sur trois, je crois que c'est l'usure. [request|Vous pouvez en apporter un neuf à l'occasion ?]

--- m33 2025-09-09 09:40 mathis -> noemie | Re: Poste n°2 < m32
J'en ai un en stock, [promise|je passe demain avant 9h]

--- m34 2025-09-10 09:02 noemie -> mathis | Re: Poste n°2 < m33
Il lit tout. [praise|Vous, au moins, on n'a jamais à vous demander deux fois.]

--- m35 2025-10-16 14:00 helene -> florence | Suites de la visite
Madame,

La visite s'est tenue mardi. L'experte a relevé l'absence de rapport sur l'événement du 24 juin ; [complaint|c'est notre seule réserve, et elle porte votre nom.]

[escalation|Le dossier est transmis au conseil d'administration, qui se réunit le 23.]

Hélène Castaing

--- m36 2025-10-17 18:20 florence -> helene | Re: Suites de la visite < m35
Madame,

[non_apology|Je suis désolée que vous ayez pu percevoir un manque de transparence de notre part.] Je vous propose une rencontre la semaine prochaine ainsi qu'[non_apology|un avoir commercial sur la facture FA-25-201, à titre de geste].

F. Berthier

--- m37 2025-10-27 10:00 helene -> florence + amiel | Résiliation du contrat de maintenance
Madame,

Par décision du conseil en date du 23 octobre, [leaving|nous vous notifions la résiliation du contrat n° 2021-07 à effet du 31 janvier 2026], conformément au préavis de trois mois. Le courrier recommandé est parti ce jour.

Je vous remercie de ne pas y voir un mouvement d'humeur. L'effacement, nous l'aurions oublié en une semaine.

[request|Je vous prie de désigner un interlocuteur pour la réversibilité] et de nous remettre d'ici au 30 novembre :

– [request!open|la documentation du réseau et des sauvegardes]
– [request!open|l'ensemble des comptes d'administration et mots de passe]
– [request|la liste des licences, avec leurs échéances]

Veuillez agréer, Madame, l'expression de mes salutations distinguées.

Hélène Castaing

--- m38 2025-10-29 09:15 florence -> helene + mathis | Re: Résiliation du contrat de maintenance < m37
Madame,

Je prends acte de votre décision, avec tristesse. Mathis sera votre interlocuteur. [promise!broken|Les trois éléments vous seront remis à la date indiquée.]

Florence Berthier

--- m46 2025-11-13 10:15 noemie -> mathis | Écran salle d'attente
Bonjour Mathis,

L'écran de la salle d'attente affiche « pas de signal ». L'agent de ménage a tiré sur un câble en passant l'autolaveuse, je crois que c'est le gris. [question|Je le remets dans n'importe quel trou ?]

--- m47 2025-11-13 10:22 mathis -> noemie | Re: Écran salle d'attente < m46
> n'importe quel trou ?

HDMI 1, le plus à gauche :)

--- m48 2025-11-13 10:26 noemie -> mathis | Re: Écran salle d'attente < m47
Les poissons sont revenus.

--- m39 2025-11-28 16:50 mathis -> helene | Re: Résiliation du contrat de maintenance < m38
Bonjour Madame,

ci-joint la liste des licences (31 lignes, échéances comprises). La doc réseau est écrite aux 2/3, les mots de passe c'est Karim et Florence qui doivent les libérer.

Mathis Roux

--- m40 2025-12-03 08:30 helene -> florence + mathis | Re: Résiliation du contrat de maintenance < m39
Madame,

[complaint|Je compte un élément reçu sur trois, l'échéance étant dimanche dernier.] [request!open|L'équipe de notre nouveau prestataire souhaite une visite de la salle serveurs le 16], [question!open|cette date vous convient-elle ?]

H. Castaing

--- m41 2025-12-09 12:10 noemie -> mathis | au revoir
Bonjour Mathis,

Je sais que ce n'est pas vous. [thanks|Merci pour les prises, les bracelets, et pour Sylvie.] Si vous passez rendre les clés, il y aura des papillotes.

Noémie
