firm: Quai Neuf | quaineuf.example | Europe/Paris | 2026-02-13 18:00
member: solene | Solène Kerbrat | solene@quaineuf.example
member: bastien | Bastien Hervouet | bastien@quaineuf.example
member: ines | Inès Marchadier | ines@quaineuf.example
member: yann | Yann Lozach | yann@quaineuf.example
client: Biscuiterie Collard | company | biscuiterie-collard.example
contact: veronique | Véronique Collard | veronique@biscuiterie-collard.example | patronne
contact: quentin | Quentin Nizet | quentin@biscuiterie-collard.example | expéditions et e-shop
standing: broken
turned: 2025-09-30
causes: broken_promise, unacknowledged_fault
root: m21, m25, m27
why: The Saint-Nicolas tin did not close because our drawing was short, and the new e-shop missed the season; the firm put the first on the printer and on her signature and the second on the photos. Véronique never raises her voice; in January she thanks everybody and goes to an agency in Liège.

--- m01 2025-02-11 10:12 veronique -> ines | C'est la maman de Lucie !
Bonjour Inès,

Tu ne te souviens sans doute pas de moi, je suis la maman de Lucie, avec qui tu as fait Saint-Luc à Tournai. Tu avais mangé toute une boîte de couques un soir de jury. Eh bien maintenant c'est moi qui les vends.

Voilà : j'ai repris la biscuiterie de mon beau-père à Dinant, nous sommes onze, et nos boîtes datent de septante-huit. Le site aussi, dirait mon beau-fils. [goal|Je voudrais que d'ici deux Saint-Nicolas on vende le quart de la production sans passer par les grandes surfaces.] Elles nous paient au lance-pierre.

[question|Est-ce que vous travaillez pour des Belges ?]

Véronique Collard

--- m02 2025-02-11 16:40 ines -> veronique + solene | Re: C'est la maman de Lucie ! < m01
Véronique !! Bien sûr que je me souviens, les couques et surtout le mal de dents.

Oui on travaille pour des Belges, on en rêvait même. Je mets Solène en copie, c'est elle qui s'occupe des choses sérieuses. [request|Envoie-nous une photo de la boîte de 78], je veux voir ça.

Inès

--- m03 2025-02-12 09:30 solene -> veronique + ines | Re: C'est la maman de Lucie ! < m02
Bonjour Véronique,

Enchantée ! [question|Seriez-vous disponible pour un appel vidéo d'une heure jeudi 20 ou vendredi 21 ?] J'aimerais comprendre vos canaux de vente avant de parler boîtes.

Bien à vous,
Solène Kerbrat

--- m04 2025-02-12 12:05 veronique -> solene | Re: C'est la maman de Lucie ! < m03
Vendredi 21 à 14 h, pendant que le four refroidit. Quentin, mon beau-fils, sera là, c'est lui qui emballe et qui expédie. Photo de la boîte en annexe, excusez les taches.

--- m05 2025-03-03 11:20 solene -> veronique + quentin | Proposition et devis
Bonjour Véronique, bonjour Quentin,

Suite à notre échange, la proposition en pièce jointe :
1. nouvelle gamme de boîtes métal (250 g, 500 g, et une édition Saint-Nicolas), 6 800 €
2. boutique en ligne, 9 400 €, ouverture prévue le 15 septembre
3. deux jours de prises de vue par Yann, 2 300 €

Acompte de 30 % à la commande. [request|Dites-moi ce qui vous paraît trop ou pas assez.]

Solène

--- m06 2025-03-05 18:14 veronique -> solene | Re: Proposition et devis < m05
Bonsoir Solène,

J'ai relu trois fois, avec mon comptable et un verre d'Orval. D'accord pour presque tout. Signé en annexe, [promise|l'acompte part demain].

Un seul changement : [scope_change|la 250 g peut rester sans gravure], c'est celle qu'on vend aux cafés et les gens la jettent. La 500 et la Saint-Nicolas, elles, finissent sur une cheminée avec des boutons dedans, c'est là qu'il faut mettre les sous.

Que je vous explique un peu la maison, puisque vous ne l'avez vue qu'en vidéo. On cuit quatre jours sur sept. La couque de Dinant, c'est de la farine, du miel, et rien d'autre, donc ça ne rassit pas, ça durcit, et c'est fait pour. Par contre le spéculoos fin et le sablé au beurre, eux, boivent l'humidité comme une éponge, et nous sommes au bord de la Meuse. Mon beau-père disait : le biscuit, c'est la moitié, l'autre moitié c'est la boîte. Les années où il a eu de mauvaises boîtes il en a pleuré, et c'était un homme qui ne pleurait pas à l'enterrement de sa mère.

Pour la Saint-Nicolas, tout se joue entre le 20 octobre et le 6 décembre. Après, on peut dormir.

[value|Une chose à laquelle je tiens : quand ça coince, dites-le-moi tout de suite, même si c'est laid.] Dans une biscuiterie on sait ce que c'est, une fournée ratée.

Véronique

--- m07 2025-03-26 15:50 ines -> veronique + quentin | Boîtes : trois pistes
Trois pistes !

A. le coq de Dinant en papier découpé
B. la citadelle, très graphique, deux couleurs
C. les moules en poirier de ton beau-père, photographiés de près et imprimés en creux

Ma préférée se devine, je crois. [question|Et vous ?]

--- m08 2025-03-27 07:58 quentin -> ines + veronique | Re: Boîtes : trois pistes < m07
Bonjour. C. Sans discussion. Ma belle-mère a sorti les moules du grenier et les a alignés sur la table.

[question|La boîte 500 g tient dans le carton bpost de 32 x 22 ?] Sinon je paie un format au-dessus.

Quentin

--- m09 2025-03-27 09:40 ines -> quentin | Re: Boîtes : trois pistes < m08
La 500 fait 31 x 21 x 7, donc tout juste oui.

--- m10 2025-04-24 17:30 yann -> veronique | photos
[promise|Je passe les 6 et 7 mai.] [request|Prévoir des couques ratées aussi], les cassées se photographient mieux

--- m11 2025-05-08 09:02 veronique -> yann + ines | Re: photos < m10
Quel homme. Il a mangé les cassées après. Les ouvriers en parlent encore, [praise|il a photographié les mains de Josiane comme si c'était la reine.]

--- m12 2025-05-22 14:11 yann -> veronique + quentin | Re: photos < m11
84 images en ligne, code Couque84. Les mains de Josiane de 12 à 19.

--- m13 2025-06-12 10:25 quentin -> bastien | E-shop, les paiements
Bonjour Bastien,

Pour le paiement il nous faut Bancontact, sinon la moitié de la Belgique ne commande pas. Et la TVA à 6 % sur les biscuits, 21 % sur la boîte vide.

[question|C'est prévu ?]

Quentin Nizet

--- m14 2025-06-13 11:03 bastien -> quentin | Re: E-shop, les paiements < m13
Bonjour,

Bancontact : oui, via le prestataire de paiement, compter quinze jours pour la validation du dossier. TVA : deux taux gérés par produit.

[request|J'ai besoin du numéro BCE, d'un extrait bancaire et de la carte d'identité de la gérante.]

Bastien

--- m15 2025-06-16 08:20 quentin -> bastien | Re: E-shop, les paiements < m14
Les trois documents en annexe.

--- m16 2025-07-07 16:22 ines -> veronique + quentin | Boîte Saint-Nicolas, BAT
Coucou ! Le bon à tirer de l'édition Saint-Nicolas, avec le tracé technique pour le fabricant (fût, couvercle, gorge). Couleur rouge cerise, le grand saint en creux dans le couvercle.

[request|Si tout est bon, une signature en bas à droite] et je transmets à Metalbox en Moselle.

--- m17 2025-07-08 12:15 veronique -> ines | Re: Boîte Saint-Nicolas, BAT < m16
Signé ! Je ne sais pas lire un tracé technique, je te fais confiance, [praise|mais le grand saint a la tête de mon beau-père et ça, c'est un coup de génie].

Nous fermons du 14 juillet au 4 août. Congés annuels, plus personne ne décroche.

--- m18 2025-09-02 09:15 quentin -> bastien + solene | E-shop
Bonjour Bastien,

[request|Peut-on voir la version de test ?] Vous parliez de la mettre à disposition fin août.

Quentin

--- m19 2025-09-03 18:50 bastien -> quentin + solene | Re: E-shop < m18
Bonjour,

La structure est faite, il me manque le rattachement des photos. [promise!broken|Accès de test vendredi 5.] [promise!broken|L'ouverture du 15 est tenue.]

--- m20 2025-09-16 08:05 quentin -> bastien | Re: E-shop < m19
Bonjour Bastien,

[complaint|Je n'ai toujours pas de lien.] Hier on a reçu septante mails de clients qui avaient vu « ouverture le 15 septembre » sur le flyer de la foire de Libramont.

[question|Que dois-je leur répondre ?]

--- m21 2025-09-30 10:47 veronique -> ines + solene | Les boîtes sont là
Bonjour Inès, bonjour Solène,

Les 5 000 boîtes de Saint-Nicolas sont arrivées hier. [praise|Elles sont belles, ça oui.]

Seulement [complaint|le couvercle ne descend pas jusqu'au bout]. Il reste trois millimètres de jour tout autour. Avec un biscuit sec et l'humidité de la Meuse, en dix jours c'est du carton. On en a essayé une quarantaine.

[question|Vous avez une idée d'où ça vient ?] Nous emballons à partir du 20 octobre.

Véronique

--- m22 2025-09-30 15:20 ines -> veronique + solene | Re: Les boîtes sont là < m21
Oh non. [promise|Je regarde le tracé ce soir et j'appelle Metalbox demain à la première heure.] [promise!broken|Je te dis demain avant midi.]

--- m23 2025-10-03 08:12 veronique -> ines | Re: Les boîtes sont là < m22
Bonjour Inès,

[complaint|Nous sommes vendredi.] Quentin a appelé Metalbox lui-même : ils disent avoir fabriqué le couvercle à la cote du dessin, gorge de 9 mm. Le fût en demande 12.

[question|C'est bien ton dessin ?]

--- m24 2025-10-03 11:36 ines -> veronique + solene | Re: Les boîtes sont là < m23
Véronique, je suis malade de cette histoire... C'est compliqué, le gabarit venait d'eux à la base. [promise|Solène t'écrit.]

--- m25 2025-10-03 17:55 solene -> veronique + quentin | Re: Les boîtes sont là < m23
Bonjour Véronique,

Nous avons repris le dossier. Le tracé transmis le 7 juillet a été établi à partir du gabarit générique de Metalbox ; [blame_shift|il revient au fabricant de contrôler la compatibilité du couvercle et du fût avant de lancer]. Je me permets aussi de rappeler que [blame_shift|le bon à tirer porte votre signature, sans réserve].

[non_apology|Nous regrettons vivement la gêne que cela vous occasionne], et [promise|je prends contact avec Metalbox lundi pour rechercher une solution commerciale].

Bien à vous,
Solène Kerbrat

--- m26 2025-10-03 20:41 veronique -> solene | Re: Les boîtes sont là < m25
> le bon à tirer porte votre signature, sans réserve

Bonsoir Solène,

J'avais écrit que je ne savais pas lire un tracé.

Bon week-end.

--- m27 2025-10-14 09:30 quentin -> solene + bastien | Point
Bonjour,

1. Boîtes : Metalbox propose un joint en papier sulfurisé, 0,18 € pièce, nous l'avons commandé nous-mêmes, soit 900 €. Deux dames de l'atelier les posent à la main. [request!open|Je souhaite que ces 900 € soient pris en charge par vous.]
2. [complaint|E-shop : un mois de retard aujourd'hui.]
3. Bancontact : le dossier a été refusé, [complaint|il n'a été introduit que le 29 septembre alors que vous aviez mes papiers le 16 juin].

[request|Une date, s'il vous plaît], pour le point 2.

Quentin Nizet

--- m28 2025-10-15 10:12 bastien -> quentin + solene | Re: Point < m27
Bonjour,

Pour les points 2 et 3. [blame_shift|Le retard vient pour l'essentiel des photos, livrées en 6000 pixels et sans nom de produit], que j'ai dû trier une à une. Par ailleurs, [talking_down|une boutique en ligne n'est pas une boîte de biscuits, cela se teste longuement avant d'être montré], un lancement précipité se paie toujours.

Nouveau dossier Bancontact déposé ce matin. [promise!broken|Ouverture le 3 novembre.]

Bastien

--- m29 2025-10-15 10:40 quentin -> bastien | Re: Point < m28
Les photos viennent de votre photographe.

--- m30 2025-10-24 16:03 veronique -> ines | Re: Les boîtes sont là < m24
Inès,

Un petit mot entre nous. Josiane et Monique ont posé 1 700 joints cette semaine, elles chantent pour tenir. Les boîtes ferment. Ça se vendra, ce n'est pas la fin du monde.

[complaint|Ce qui me reste sur l'estomac, c'est la signature qu'on m'a ressortie.] Un « on s'est trompés » m'aurait suffi.

Lucie t'embrasse.

--- m31 2025-11-04 08:01 quentin -> bastien | 3 novembre
Bonjour. [complaint|La page affiche « bientôt ».]

--- m32 2025-11-06 19:26 bastien -> quentin + veronique | Re: 3 novembre < m31
Bonjour,

La boutique est ouverte depuis 19 h en virement et carte de crédit. [promise|Bancontact suivra dès validation], je n'ai pas la main là-dessus.

[request|Vérifiez vos tarifs d'expédition vers les Pays-Bas], je les ai laissés à zéro en attendant.

--- m33 2025-11-07 09:12 quentin -> bastien | Re: 3 novembre < m32
[complaint|À zéro, donc gratuits.] Trois commandes pour Maastricht cette nuit. J'ai mis 12,50 moi-même.

--- m34 2025-11-28 14:30 solene -> veronique | Facture de solde
Bonjour Véronique,

La boutique étant en ligne, vous trouverez ci-joint la facture de solde (5 550 € HT). [request|Je vous remercie de la régler sous trente jours.]

[question|Comment se passe la saison ?]

Bien à vous,
Solène

--- m35 2025-12-01 18:33 veronique -> solene | Re: Facture de solde < m34
Bonsoir Solène,

La saison se passe. Les boîtes partent, les magasins en redemandent. En ligne nous avons fait 94 commandes ; Quentin avait compté sur six cents, mais [complaint|sans Bancontact les gens mettent dans le panier et s'en vont]. Il l'a vu dans les chiffres.

[complaint|Je cherche dans votre facture les 900 € du joint et je ne les trouve pas.]

Véronique

--- m36 2025-12-09 11:15 solene -> veronique | Re: Facture de solde < m35
Bonjour Véronique,

Comme évoqué, la question du joint relève de Metalbox, que j'ai relancé. À titre de geste, [non_apology|et bien que notre responsabilité ne soit pas engagée, nous vous offrons trois mois de maintenance].

Très belles fêtes à toute l'équipe,
Solène

--- m37 2026-01-08 10:04 veronique -> solene + ines | Nos boîtes et nous
Chère Solène, chère Inès,

Je vous souhaite une bonne année, et je vous l'écris comme je le dirais à table.

[leaving|Nous allons continuer avec une agence de Liège, à vingt minutes de chez ma sœur.] Ils reprennent l'e-shop à partir du 1er mars. Ce n'est pas le prix, ils sont plus chers. Quentin a fait le tableau, je ne l'ai pas regardé longtemps.

[thanks|Je vous remercie pour les moules], pour les photos de Yann, pour le grand saint. [praise|Ce que vous avez dessiné, mes petits-enfants l'auront encore sur une armoire.] Mais [complaint|trois fois on m'a donné une date et trois fois j'ai dû demander], [complaint|et quand c'est allé de travers, c'était Metalbox, c'était moi, c'étaient les photos].

La facture de solde est payée depuis hier, [complaint|moins les 900 €].

Véronique

--- m38 2026-01-08 17:31 ines -> veronique | Re: Nos boîtes et nous < m37
Véronique, j'ai lu ta lettre dans le tram et j'ai raté mon arrêt. [admission|Le tracé, c'était moi, j'avais pris la gorge de la 250 pour la 500, je l'ai vu le soir même.] [apology|Pardon de ne pas te l'avoir écrit le 30 septembre.]

Inès

--- m39 2026-01-09 08:19 veronique -> ines | Re: Nos boîtes et nous < m38
[thanks|Merci de me le dire.] J'en avais besoin, tu vois. Viens à Dinant quand tu veux, il y aura toujours des cassées.

[leaving|Ça ne change rien pour mars.]

--- m40 2026-01-19 09:00 quentin -> bastien + solene | Transfert
Bonjour,

En vue de la reprise, il nous faut :
- [request|les accès FTP et base de données]
- [request!open|le code de transfert du domaine]
- [request!open|les fichiers sources des boîtes (natifs, pas des PDF)]
- [request|l'export des clients]

Le tout d'ici au 6 février, l'agence commence la migration le 9.

Quentin Nizet

--- m41 2026-01-23 15:44 bastien -> quentin + solene | Re: Transfert < m40
Bonjour,

Accès FTP, base et export clients dans le coffre partagé, mot de passe par SMS. Pour le domaine, le registraire demande un délai. [promise!broken|Le code vous parvient avant le 30.]

Les fichiers natifs ne sont pas compris dans la cession de droits du devis, je laisse Solène vous répondre.

--- m42 2026-02-06 16:10 quentin -> solene + bastien | Re: Transfert < m41
Bonjour,

Nous sommes le 6. [complaint|Le code du domaine ne nous est pas parvenu.]

[question!open|Que demandez-vous pour les fichiers natifs ?] Chiffrez, et qu'on en finisse.

[escalation|À défaut de code mercredi, notre comptable le demandera par recommandé.]

Q. Nizet
