firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: La Ferme du Mas Boissière | company | masboissiere.example
contact: genevieve | Geneviève Delvaux | genevieve@masboissiere.example | exploitante, magasin
contact: thierry | Thierry Delvaux | thierry@masboissiere.example | exploitant, champs et comptes
standing: good
turned: -
causes: -
root: -
why: A couple from Namur with a farm shop; he doubts everything in figures and she is warm; plants of the wrong kind and a flooded car park are owned and repaired, Karim's months of leave look like a cooling and are not, and they order the tasting barn.

--- m01 2025-02-05 21:16 genevieve -> mathilde | Un magasin à la ferme
Bonsoir Madame Roquefeuil,

Nous sommes Geneviève et Thierry, arrivés de Namur il y a quatre ans avec trois enfants, nonante brebis et aucune idée de ce qu'était la tramontane. Aujourd'hui nous vendons fromages, légumes et agneau sous une tonnelle, quand il fait beau, à des gens qui se garent dans le fossé.

[goal|On voudrait un vrai magasin dans l'ancienne bergerie, ouvert toute l'année, pour arrêter les marchés du dimanche et voir un peu nos enfants.] Thierry a fait des tableaux. Il vous dira qu'on a septante mille euros et pas septante et un.

[question|Est-ce que vous travaillez pour des clients aussi petits ?]

Bien à vous,
Geneviève Delvaux

--- m02 2025-02-06 09:44 mathilde -> genevieve | Re: Un magasin à la ferme < m01
Bonjour Geneviève,

Pour des gens qui comptent en nonante, toujours ! [promise|Je monte vous voir mardi après-midi avec Karim], qui s'occupera des voitures dans le fossé.

Mathilde

--- m03 2025-02-06 20:02 thierry -> mathilde | Re: Un magasin à la ferme < m02
Bonjour. Ci-joint le tableau. [request|Regardez l'onglet 3, svp.] La colonne rouge c'est ce qui arrive si on dépasse de 10 %. Je ne saurais pas être là avant 15 h mardi, agnelages.

T. Delvaux

--- m04 2025-02-28 18:10 karim -> genevieve + thierry + mathilde | Premières pistes dehors
Chers tous les deux,

[thanks|Merci pour la tomme et pour l'agneau dans la cuisine.] Voici ce que je propose pour l'extérieur, avec ce que cela coûte si l'on ne fait pas d'erreur :

- entrée par le chemin du haut, sortie par le bas, personne ne recule : 4 100 € d'empierrement ;
- dix-huit places en herbe renforcée sous les mûriers, parce qu'en juillet une voiture au soleil c'est une tomme qui coule : 6 900 € ;
- une haie de grenadiers, arbousiers et pistachiers lentisques contre le vent, 120 m, plants en racines nues : 1 450 € ;
- un carré d'aromates à cueillir soi-même devant la porte : 600 €, ou rien si vous bouturez.

[question|Le tracteur doit-il pouvoir traverser le parking ou passe-t-il derrière ?]

Karim

--- m05 2025-03-01 22:30 thierry -> karim | Re: Premières pistes dehors < m04
Derrière. [question|Pourquoi 120 m de haie si le bâtiment en fait 31 ?]

--- m06 2025-03-02 08:05 karim -> thierry | Re: Premières pistes dehors < m05
Parce que le vent contourne. Une haie protège dix fois sa hauteur derrière elle et presque rien sur les bords : à 31 m vous auriez un courant d'air planté. Mais on peut en faire 60 cette année et 60 l'an prochain.

--- m07 2025-03-02 19:12 thierry -> karim | Re: Premières pistes dehors < m06
60 cette année et 60 la suivante, alors. [praise|Bonne réponse, elle rentre dans l'onglet 2.]

--- m08 2025-03-27 16:30 solenn -> genevieve + thierry | Bergerie : plans et prix
Madame, Monsieur,

Les plans de la bergerie sont joints : 72 m² de vente, un labo de découpe de 14 m², une chambre froide accessible de l'extérieur. Les murs restent nus, on reprend la charpente sur trois fermes et on ouvre une baie vers la vallée. Montant : 68 900 € HT, dont 2 000 d'imprévus.

[request|Merci de vérifier les hauteurs des frigos], les modèles belges font 208.

--- m09 2025-03-28 21:45 genevieve -> solenn | Re: Bergerie : plans et prix < m08
Chère Solenn, on a étalé vos plans sur la table, les enfants ont mis des Playmobil dedans. Les frigos font 206 et demi. [praise|Ma fille trouve que la dame dessine mieux les brebis que moi.] C'est oui !

--- m10 2025-05-22 11:10 bastien -> thierry | Charpente
Bonjour. Les 3 fermes sont déposées, la n° 2 était creuse. Remplacée par du douglas, dans le prix.

--- m11 2025-05-22 12:48 thierry -> bastien | Re: Charpente < m10
[thanks|Merci.] Creuse depuis quand, on ne saura pas, on dansait dessous à Noël. [question|Douglas d'où ?] Je demande pour l'onglet 4, celui des kilomètres.

--- m12 2025-05-22 13:02 bastien -> thierry | Re: Charpente < m11
Haut-Languedoc, scierie de La Salvetat, 61 km. BL joint, tampon PEFC dessus. [question|Vous gardez la vieille ferme pour le bois de chauffe ou je l'évacue ?]

--- m13 2025-07-08 20:15 genevieve -> bastien + mathilde | La baie
On a mangé devant la baie ce soir, sur des palettes. [praise|Thierry a éteint son ordinateur à 21 h, vous ne mesurez pas.]

La chèvre du voisin a tapé deux fois dans la vitre, [question|elle est solide n'est-ce pas ?]

--- m14 2025-07-09 07:40 bastien -> genevieve | Re: La baie < m13
Feuilleté 44.2, il faudrait une masse. Elle se fera mal avant. [request|Collez quand même deux bandes à hauteur de chèvre], elle croit voir une copine.

--- m15 2025-09-15 08:30 mathilde -> genevieve + thierry | Karim
Bonjour à vous deux,

Karim est papa d'une petite Lina depuis jeudi et prend trois mois. Bastien suit les extérieurs jusqu'à mi-décembre. [request|Écrivez-lui directement, il ne mord pas mais il répond en quatre mots.]

--- m16 2025-09-15 20:44 genevieve -> mathilde + karim | Re: Karim < m15
Oh la belle nouvelle !! On embrasse Lina et sa maman. [promise|Je tricote.]

--- m17 2025-09-19 21:20 thierry -> bastien | haie
Bonjour. Karim venait un jeudi sur deux. [question|Ce sera pareil ?]

--- m18 2025-09-22 07:15 bastien -> thierry | Re: haie < m17
Un sur trois. [promise|Prochain passage 2 octobre.]

--- m19 2025-09-22 20:38 thierry -> bastien | Re: haie < m18
Bien. Au moins c'est clair.

--- m20 2025-10-09 19:05 thierry -> bastien + odile | facture empierrement
Bonjour. La facture 2025-128 dit 41 tonnes de 0/31,5. [complaint|Les bons de pesée que j'ai gardés dans ma farde totalisent 37,4.] À 31 € la tonne ça fait 111,60 € HTVA. S'il vous plaît, voici les bons.

--- m21 2025-10-10 10:25 odile -> thierry | Re: facture empierrement < m20
Monsieur, vérification faite auprès de la carrière, [admission|un bon d'un autre chantier a été imputé au vôtre]. L'avoir de 133,92 € TTC est joint, [apology|avec mes excuses].

--- m22 2025-10-10 20:00 thierry -> odile | Re: facture empierrement < m21
[thanks|Merci.] Encodé. [praise|En Belgique j'aurais attendu trois mois et un timbre.]

--- m23 2025-10-13 07:02 genevieve -> bastien + mathilde | drache
Bonjour Bastien, il a draché toute la nuit. [complaint|Le parking du bas est une mare, l'eau arrive à dix centimètres de la porte du labo.] J'ai mis des ballots de paille. On ouvre dans dix-neuf jours !

[request|Sauriez-vous venir voir tant qu'il y a encore de l'eau ?]

--- m24 2025-10-13 07:31 bastien -> genevieve | Re: drache < m23
Je pars. [promise|Là dans 50 min.] [request|Ne bougez pas les ballots], c'est bien vu.

--- m25 2025-10-13 17:50 bastien -> genevieve + thierry + mathilde | Re: drache < m24
Vu. Le fossé du haut a été comblé par l'engin en août. [admission|On ne l'a pas rouvert : oubli de ma part.]
[promise|Pelle jeudi : fossé recreusé + drain de 20 m devant le labo], à nos frais.

--- m26 2025-10-17 18:22 thierry -> bastien | Re: drache < m25
Drain posé jeudi, j'ai versé 2 m³ de la tonne à eau pour vérifier. Rien ne stagne. [thanks|Merci d'être venu dans l'heure.]

--- m27 2025-11-02 20:50 genevieve -> mathilde + solenn + bastien + karim | Premier jour
Mes amis,

[win|Cent quarante-deux clients, tout l'agneau vendu à midi, plus une tomme à 16 h.] Le maire est venu, le curé aussi, et le monsieur de la chèvre. Une dame de Lodève est restée vingt minutes devant la baie sans rien acheter et elle est revenue avec son mari qui, lui, a acheté.

[praise|Les gens touchent les murs en entrant, tous, je ne sais pas comment vous avez fait ça.] Thierry a dit : « c'est dans l'onglet 1 ». Je pense que c'est de l'amour.

Dimanche prochain, pour la première fois depuis quatre ans, on ne fait pas le marché.

Geneviève

--- m28 2025-11-03 09:00 mathilde -> genevieve + thierry | Re: Premier jour < m27
Je l'ai lu à voix haute à toute l'équipe, même Bastien a toussé. [thanks|Merci à vous.]

--- m29 2025-12-02 20:10 thierry -> bastien | plants
Bonjour. La haie est arrivée ce matin. [complaint|Bordereau : 60 arbousiers. J'ai 60 lauriers-cerises.] C'est toxique pour les brebis. Je les ai mis sous clé au hangar.

--- m30 2025-12-02 20:31 bastien -> thierry + karim | Re: plants < m29
Bien fait. [promise|La pépinière les reprend demain et j'apporte les bons samedi.] [admission|J'avais passé la commande par téléphone, mauvaise idée.]

--- m31 2025-12-06 12:40 thierry -> bastien | Re: plants < m30
60 arbousiers, comptés deux fois, hauteur moyenne 48 cm. Les enfants en ont planté 22 avant midi, le reste attend lundi. La pépinière a repris les lauriers sans discuter. Classé.

--- m32 2025-12-15 09:12 karim -> genevieve + thierry | Me revoilà
Chers vous deux,

Lina dort la nuit (une sur deux), le bonnet rayé lui va, et je suis de retour. On m'a tout raconté, le fossé, les lauriers, les 142. [promise|Je viens jeudi avec la taille des mûriers en tête.]

Karim

--- m33 2025-12-15 19:55 genevieve -> karim | Re: Me revoilà < m32
ENFIN ! [praise|Bastien a été parfait], ne lui dites pas qu'on a compté les jours. Il y a de la soupe au potiron jeudi, [request|venez avec faim].

--- m34 2026-01-20 20:22 thierry -> mathilde + solenn | bilan
Bonjour. [win|Novembre-décembre : 61 300 € HTVA, tableau prévoyait 44 000.] Marge 38 %.

On réfléchit à la grange du bas : [scope_change|salle de dégustation, 40 places, toilettes, cuisine de réchauffe]. [goal|But : des groupes en semaine, trois cars par mois.] Budget nonante mille. [question|Les règles pour les cars, c'est lourd ?]

--- m35 2026-01-21 11:02 solenn -> thierry + genevieve | Re: bilan < m34
Bonjour Monsieur Delvaux,

Félicitations pour ces deux mois ! Pour la grange, les points à regarder, du plus contraignant au plus simple :

1. Le classement : 40 places plus le magasin, vous restez en 5e catégorie si l'effectif ne dépasse pas 200 personnes. Rien d'effrayant, mais il faut deux issues.
2. L'assainissement : votre fosse est dimensionnée pour sept habitants. Trois cars un mardi la mettraient à genoux. Comptez entre 9 000 et 13 000 € pour un filtre planté, que Karim dessinerait volontiers.
3. Le retournement des cars : 25 m de diamètre. Vous les avez derrière le hangar, à condition de déplacer le tas de fumier.
4. L'urbanisme : changement de destination, accord de la commission agricole, quatre mois environ.

[promise|Je vous remets une esquisse chiffrée le 13 février.] [question|Acceptez-vous que je passe lundi prendre les mesures ?]

Solenn Le Goff

--- m36 2026-01-21 20:40 thierry -> solenn | Re: bilan < m35
Lundi oui. Pour le fumier, je le déplace, mais Geneviève veut que vous sachiez qu'il y est depuis notre arrivée et qu'elle y tient.

--- m37 2026-02-13 17:20 solenn -> thierry + genevieve + karim | Grange : esquisse
Bonsoir, esquisse et estimation jointes : 88 400 € HT, filtre planté compris, deux issues, trois toilettes. Le fumier se retrouve derrière les cyprès, avec vue.

--- m38 2026-02-15 21:33 thierry -> solenn | Re: Grange : esquisse < m37
Bien reçu. J'épluche. [promise!open|Vous aurez mes remarques pour la mi-mars], d'ici là ce sont les agnelages.

--- m39 2026-03-01 20:12 genevieve -> karim | mûriers
Bonsoir Karim, il y a des bourgeons qui pointent déjà sur les trois du bas. [question!open|Est-ce trop tard pour la taille ?] Je ne voudrais pas faire une bêtise.

--- m40 2026-03-04 08:50 odile -> thierry | Attestation
Monsieur, voici l'attestation décennale 2026 que votre banque réclamait. Bonne journée. Odile Cabanel
