firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Résidence Les Glycines | company | ehpad-lesglycines.example
contact: martine | Martine Ferrières | direction@ehpad-lesglycines.example | directrice
contact: thomas | Thomas Jouve | t.jouve@ehpad-lesglycines.example | cadre de santé
contact: dominique | Dominique Sabatier | technique@ehpad-lesglycines.example | responsable technique
standing: strained
turned: 2025-09-29
causes: talked_down, value_mismatch
root: m17, m19, m22
why: The staff care for residents with Alzheimer's and want to be heard on how they move and fall; the architect answers their remarks with lessons on colour theory and standards, and goes for a beautiful garden and dining room; by winter the nurse manager writes facts about falls and the director puts conditions.

--- m01 2025-02-24 11:00 martine -> mathilde | Unité protégée et jardin
Madame,

Faisant suite à notre échange téléphonique, je vous confirme notre souhait de vous confier la transformation de l'aile est en unité protégée de quatorze places, avec un jardin clos. [goal|Notre ambition est simple : que les résidents puissent déambuler librement, dedans comme dehors, sans une chute de plus que l'an dernier.] L'ARS attend l'ouverture au 1er mars 2026.

[value|Les soignants passent avant l'esthétique dans cette maison ; je souhaite qu'ils soient consultés à chaque étape et non informés après coup.]

Recevez, Madame, mes salutations distinguées.

Martine Ferrières
Directrice

--- m02 2025-02-25 10:15 mathilde -> martine | Re: Unité protégée et jardin < m01
Madame la Directrice, c'est un très beau sujet et nous en sommes honorés. [promise|Proposition sous huitaine.] [question|Qui sera notre interlocuteur côté soins ?]

--- m03 2025-02-25 16:44 martine -> mathilde + thomas | Re: Unité protégée et jardin < m02
M. Thomas Jouve, cadre de santé, en copie ; il parle au nom des équipes et sa parole vaut la mienne. Pour la technique, M. Sabatier, présent tous les jours sauf le vendredi.

--- m04 2025-03-04 17:20 mathilde -> martine + thomas | Proposition
Bonjour, la proposition est en pièce jointe. Mission complète, 9,8 %, jardin compris, avec deux réunions par phase. [request|Dites-nous simplement quel rythme convient à vos équipes.]

--- m05 2025-03-10 09:12 martine -> mathilde + odile | Re: Proposition < m04
Signée par le président de l'association vendredi. [thanks|Je vous en remercie.]

--- m06 2025-03-24 14:05 thomas -> solenn + karim | Besoins de l'équipe
Bonjour à vous deux,

J'ai réuni les équipes de jour et de nuit. Ce qui ressort, en vrac :

- [request|une boucle de déambulation sans cul-de-sac], un cul-de-sac = une crise
- [request|voir tout le couloir depuis le poste de soins], la nuit on est deux
- [request|pas de contraste sombre au sol] (ils croient que c'est un trou et enjambent)
- [request|la porte du jardin ouverte toute la journée, seuil zéro]
- [request|des toilettes visibles depuis le séjour]
- [request|rien de toxique dans le jardin, M. A. goûte tout]

[question|Vous pouvez venir une nuit ?] C'est là qu'on comprend.

Thomas Jouve

--- m07 2025-03-25 09:40 karim -> thomas | Re: Besoins de l'équipe < m06
Bonjour Thomas, moi je viens, [promise|jeudi prochain de minuit à six heures]. Je veux voir où ils vont quand ils cherchent la sortie.

--- m08 2025-04-04 07:02 thomas -> karim | Re: Besoins de l'équipe < m07
[thanks|Merci pour la nuit.] [praise|Mme R. t'a pris pour son fils et tu t'es assis, ça m'en dit plus que dix réunions.]

--- m09 2025-05-16 18:00 solenn -> martine + thomas + dominique | Avant-projet sommaire
Madame, Messieurs,

J'ai l'honneur de vous remettre l'avant-projet sommaire. La boucle de déambulation est continue (68 m), le poste de soins est au croisement, les sanitaires s'ouvrent sur le séjour. Le jardin dessine un huit. Estimation : 612 000 € HT.

[question|Souhaitez-vous une présentation sur site aux équipes ?]

--- m10 2025-05-19 08:30 thomas -> solenn | Re: Avant-projet sommaire < m09
Oui, à 14h15 pendant les transmissions, le 27 si possible, comme ça les deux équipes sont là. [praise|La boucle est exactement ce qu'on avait en tête], l'équipe de nuit l'a parcourue au doigt sur le plan.

--- m11 2025-05-19 09:55 solenn -> thomas | Re: Avant-projet sommaire < m10
[promise|Le 27 à 14 h 15, j'apporte un plan au 1/50 à annoter.]

--- m12 2025-06-12 10:20 dominique -> bastien | désenfumage
Bonjour, la commission de sécurité passe le 3/07. [question|Le désenfumage de l'aile est, c'est du naturel ou du mécanique dans le projet ?]
Cdt, D. Sabatier

--- m13 2025-06-12 12:33 bastien -> dominique | Re: désenfumage < m12
Naturel, 2 exutoires de 1 m², commande au poste de soins. Notice jointe, signée du bureau de contrôle. [question|Il vous faut aussi le plan en A1 pour la commission ?]

--- m14 2025-07-04 11:10 dominique -> bastien | Re: désenfumage < m13
avis favorable hier, sans réserve. le A3 a suffi pour finir. [thanks|merci pour la notice]

--- m15 2025-07-18 09:18 odile -> martine | Note d'honoraires n° 3
Madame la Directrice, ci-jointe la note n° 3, 21 420 € TTC. Échéance 31 août, compte tenu de la période.

--- m16 2025-09-15 08:05 bastien -> dominique + martine | Ouverture chantier
Installation base vie lundi 22. [request|Prévoir un accès pompiers libre côté cuisine.] Travaux bruyants entre 9h30 et 11h30 uniquement.

--- m17 2025-09-22 17:42 solenn -> thomas + martine | Choix des sols et coloris
Monsieur,

Vous trouverez la planche des coloris retenus. Le séjour reçoit un damier ardoise et ivoire, hommage au couvent d'origine, et la boucle une frise anthracite qui guidera le regard.

Bien cordialement,
Solenn Le Goff

--- m18 2025-09-23 06:48 thomas -> solenn | Re: Choix des sols et coloris < m17
Bonjour Solenn, [complaint|le damier et la frise, c'est ce que la liste de mars demandait d'éviter]. Mme R. s'arrêtera devant chaque carreau sombre. [request|On peut avoir un sol uni, même moche ?]

--- m19 2025-09-29 16:30 solenn -> thomas + martine + mathilde | Re: Choix des sols et coloris < m18
Monsieur,

Je comprends votre réaction mais elle appelle quelques éclaircissements. [talking_down|La perception des contrastes est un sujet complexe, que l'on simplifie souvent sur le terrain.] La littérature distingue le contraste de luminance du contraste chromatique ; [talking_down|je vous invite à lire l'étude jointe avant de trancher]. Un sol uni est anxiogène au-delà de 40 m² et la norme NF P98-351 recommande au contraire des repères. Enfin, [talking_down|une architecture de qualité finit toujours par éduquer l'œil de ceux qui y travaillent].

Bien cordialement,
Solenn Le Goff

--- m20 2025-09-29 19:58 thomas -> solenn | Re: Choix des sols et coloris < m19
Je travaille auprès de ces personnes depuis seize ans, dont neuf de nuit. [complaint|Je n'avais pas besoin de bibliographie.] Je laisse la direction répondre.

--- m21 2025-10-06 10:00 martine -> mathilde | Re: Choix des sols et coloris < m19
Madame,

[complaint|Mon cadre de santé a reçu en réponse à une question de sécurité une étude de quarante pages en anglais.] Je vous rappelle ma lettre de février. [request|Le sol sera uni, ton moyen, sur l'ensemble de la boucle.]

Martine Ferrières

--- m22 2025-10-08 15:12 mathilde -> martine | Re: Choix des sols et coloris < m21
Madame la Directrice,

[non_apology|Je suis navrée si le ton de Solenn a pu surprendre, c'est sa passion.] [promise|Le sol de la boucle sera uni.] En revanche je tiens au damier du séjour, [talking_down|vous verrez, une fois posé, tout le monde l'adoptera : c'est ainsi avec les belles choses].

Mathilde Roquefeuil

--- m23 2025-10-09 09:00 martine -> mathilde | Re: Choix des sols et coloris < m22
Je prends note pour la boucle. [complaint|Vous ne m'avez pas répondu sur le séjour : vous m'avez prédit l'avenir.]

--- m24 2025-10-21 11:36 dominique -> bastien | poussière
Bonjour, [complaint|le sas plastique du couloir est ouvert depuis ce matin], [complaint|il y a du plâtre jusque sur les plateaux du goûter]. Cdt

--- m25 2025-10-21 11:50 bastien -> dominique | Re: poussière < m24
[promise|J'y suis dans 20 min.] [apology|Navré.] [promise|Sas doublé ce soir avec fermeture éclair.]

--- m26 2025-10-22 08:10 dominique -> bastien | Re: poussière < m25
ok sas doublé, RAS ce matin. la cuisine [thanks|vous remercie pour les plateaux de remplacement]

--- m27 2025-11-13 14:20 karim -> thomas + dominique | Jardin : la liste des plantes
Bonjour, voici les 34 plantes, toutes comestibles ou au pire très mauvaises : M. A. peut tout goûter. La boucle fait 54 m, main courante continue, un banc tous les neuf mètres parce que j'ai compté vos pauses la nuit où je suis venu.

[question|Le banc face au mur du cimetière, vous le voulez tourné ?]

--- m28 2025-11-13 18:02 thomas -> karim | Re: Jardin : la liste des plantes < m27
Tourné oui, [thanks|merci]. [praise|Voilà, c'est tout ce qu'on demande : quelqu'un qui compte les pauses.]

--- m29 2025-12-08 07:33 thomas -> bastien + mathilde | séjour
Bonjour. Le damier est posé depuis jeudi. Depuis jeudi : [complaint|Mme R. ne traverse plus, M. P. enjambe, Mme L. est tombée samedi à 16h10 (poignet).] [complaint|Deux aides-soignantes restent désormais à l'entrée du séjour pour donner le bras.]

Je ne commente pas.

T. Jouve

--- m30 2025-12-10 12:25 mathilde -> thomas + martine | Re: séjour < m29
Bonjour Thomas, [non_apology|nous sommes très peinés pour Mme L.] Il faut laisser aux résidents [talking_down|le temps de l'appropriation, trois à six semaines d'après notre expérience]. [blame_shift|L'éclairage n'est pas encore réglé et vos équipes ont remis les anciens plafonniers, ce qui accentue les contrastes.]

[promise!broken|Nous faisons venir une coloriste en janvier.]

--- m31 2025-12-11 08:45 martine -> mathilde | Re: séjour < m30
[complaint|Il n'y a jamais eu de commande de coloriste.] [request!open|J'attends un devis de dépose du damier, à vos frais.]

--- m32 2025-12-18 10:08 dominique -> bastien | digicode
Bonjour, [request|il faudrait le code neutralisé en cas d'alarme incendie], la commission le demande. [question|c'est câblé ?]

--- m33 2025-12-18 13:40 bastien -> dominique | Re: digicode < m32
Câblé hier, à tester avec votre SSI. [promise|Mardi 23 10h.]

--- m34 2025-12-23 11:30 dominique -> bastien | Re: digicode < m33
testé, porte libérée en 1 s, refait trois fois avec le SSI devant l'infirmière de jour. PV joint. bonnes fêtes à l'équipe chantier

--- m35 2026-01-15 17:05 thomas -> mathilde | janvier
[question|La coloriste, c'est quel jour ?] [complaint|Deux chutes depuis Noël dans le séjour.] [complaint|On l'a fermé à 15h, ils mangent dans le couloir.]

--- m36 2026-01-22 18:50 mathilde -> thomas + martine | Re: janvier < m35
Bonjour Thomas, elle a été retardée par la neige à Lyon, puis par une grippe. Nouvelle date très bientôt ! En attendant, [talking_down|essayez d'accompagner le regard plutôt que d'éviter la pièce], cela fait partie du processus.

--- m37 2026-01-27 10:12 martine -> mathilde | Ouverture
Madame,

[complaint|Le devis de dépose demandé le 11 décembre n'est pas parvenu.] Le signalement des trois chutes a été transmis à l'ARS, qui nous interroge sur la conformité du revêtement. [escalation|Notre président a demandé un avis à un autre cabinet, spécialisé dans le grand âge.] [escalation|Sans engagement écrit de votre part au 15 février, le solde des honoraires est bloqué.]

Salutations distinguées,
M. Ferrières

--- m38 2026-02-06 16:22 solenn -> martine + thomas | Re: Ouverture < m37
Madame la Directrice,

Le revêtement posé est classé U4P3, glissance R10 : il est donc conforme en tout point aux textes en vigueur. [blame_shift|Les chutes signalées relèvent de la pathologie des personnes accueillies et de l'organisation de la surveillance.] [talking_down|Une note technique vous sera utile], je la tiens à votre disposition.

Solenn Le Goff

--- m39 2026-02-06 16:58 thomas -> mathilde | Re: Ouverture < m38
[complaint|« De l'organisation de la surveillance ».] J'ai lu la phrase à l'équipe, elle l'a recopiée sur le tableau de la salle de pause.

--- m40 2026-02-13 18:30 mathilde -> martine | Re: Ouverture < m37
Madame la Directrice, je vous propose un déjeuner pour repartir d'un bon pied. L'ouverture du 2 mars sera une belle fête, les photos du séjour sont magnifiques.

--- m41 2026-02-16 09:30 martine -> mathilde | Re: Ouverture < m40
Je ne déjeune pas. [request!open|Répondez à mon courrier du 27 janvier.]

--- m42 2026-02-27 12:10 dominique -> karim + bastien | arrosage jardin
Bonjour, l'ouverture est repoussée au 30 mars, l'ARS repasse. [question!open|Le programmateur du jardin, je le mets en route ou vous passez ?]
