firm: Atelier Rocaille | atelierrocaille.example | Europe/Paris | 2026-03-06 18:00
member: mathilde | Mathilde Roquefeuil | mathilde@atelierrocaille.example
member: bastien | Bastien Lauret | bastien@atelierrocaille.example
member: odile | Odile Cabanel | odile@atelierrocaille.example
member: karim | Karim Benhaddou | karim@atelierrocaille.example
member: solenn | Solenn Le Goff | solenn@atelierrocaille.example
client: Hélène Quintard | person | -
contact: helene | Hélène Quintard | helene.quintard@postbox.example | propriétaire
contact: paul | Paul Quintard | paul.quintard@postbox.example | propriétaire, son mari
standing: broken
turned: 2025-10-13
causes: unacknowledged_fault, apology_owed, talked_down
root: m21, m23, m26
why: The kitchen extension floor was laid without the slope the drawing asked for and water comes in under the bay; the firm explains rain, joints and airing habits to the owners instead of saying that it was its own site check, until they hire an expert and end the contract.

--- m01 2025-01-20 20:31 helene -> mathilde | Notre extension, chemin des Arbousiers
Bonjour Mathilde,

C'est encore Hélène, l'amie de Sabine. [goal|On voudrait une grande cuisine ouverte sur le jardin pour que ma mère puisse venir vivre avec nous d'ici Noël.] Elle marche avec un déambulateur, donc pas de marches, pas de seuils, rien.

[question|Est-ce que 30 m² en plus c'est déraisonnable sur notre terrain ?]

Hélène

--- m02 2025-01-21 09:05 mathilde -> helene | Re: Notre extension, chemin des Arbousiers < m01
Bonjour Hélène, pas déraisonnable, le PLU vous laisse 38. [promise|Je passe samedi à 11 h avec mon mètre] et le gâteau de Sabine si elle m'en donne.

--- m03 2025-01-25 17:55 helene -> mathilde | Re: Notre extension, chemin des Arbousiers < m02
[thanks|Merci pour ce matin !] Paul, qui ne dit jamais rien, [praise|a parlé de la lumière du nord pendant tout le repas].

--- m04 2025-02-20 18:20 solenn -> helene + paul | Esquisse extension
Chers Monsieur et Madame Quintard,

Voici l'esquisse. 31,5 m², une baie de 4,80 m à seuil encastré, un dallage en pierre qui file de l'intérieur vers la terrasse sans ressaut. Le mur pignon garde l'amandier. Comptez 96 000 € TTC clos-couvert et sols, cuisine non comprise.

[request|Regardez surtout l'emplacement de l'évier], c'est ce qui bougera le plus difficilement.

Solenn Le Goff

--- m05 2025-02-22 10:40 paul -> solenn | Re: Esquisse extension < m04
Bonjour. [request|Évier sous la fenêtre, pas en îlot.] [request|Prise pour le vélo électrique côté cellier.] Sinon d'accord. P. Quintard

--- m06 2025-02-24 09:30 solenn -> paul + helene | Re: Esquisse extension < m05
Bonjour Monsieur, c'est corrigé, plan indice B joint. La prise du vélo est à 1,10 m, hors d'eau. [question|Le cellier doit-il fermer à clef ?]

--- m07 2025-03-14 11:02 helene -> mathilde | permis
[question|On dépose quand le permis ?] La voisine m'a déjà demandé si on « montait un immeuble ».

--- m08 2025-03-14 14:15 mathilde -> helene | Re: permis < m07
Déposé hier au guichet numérique. [request|Offrez-lui un café avec le plan, ça désamorce.] Deux mois d'instruction.

--- m09 2025-05-19 08:44 mathilde -> helene + paul | Permis accordé !
[win|Arrêté favorable reçu ce matin, sans une seule prescription.] Affichage sur le terrain dès aujourd'hui, deux mois de recours, donc terrassement après le 21 juillet.

--- m10 2025-05-19 12:30 helene -> mathilde | Re: Permis accordé ! < m09
Youpi ! Maman a déjà choisi son fauteuil et demande tous les jours de quel côté il regardera. [question|L'affichage, c'est nous ou c'est vous qui le faites ?]

--- m11 2025-06-16 10:05 odile -> helene | Échéancier des honoraires
Madame, veuillez trouver l'échéancier convenu : 30 % au permis, 30 % au démarrage, 40 % à la réception. [request|Le premier règlement, 3 330 €, est attendu pour le 30 juin.]

--- m12 2025-06-17 21:12 paul -> odile | Re: Échéancier des honoraires < m11
Bonsoir. Virement fait ce soir, référence 25-QUI-1. [request|Merci d'envoyer le reçu pour le crédit.]

--- m13 2025-07-22 07:50 bastien -> helene + paul | Terrassement
[promise|On attaque demain 7h30.] [request|Merci de rentrer les voitures.]

--- m14 2025-08-04 19:25 helene -> bastien + karim | l'amandier
Bonsoir, [complaint|la pelle a arraché une grosse racine côté amandier], je l'ai vue dans la benne. [request|Karim peut-il venir regarder ?] C'est mon père qui l'a planté.

--- m15 2025-08-05 08:20 karim -> helene | Re: l'amandier < m14
Chère Hélène, je suis venu à sept heures pendant que vous dormiez. Une racine sur cinq, coupée trop court ; je l'ai reprise proprement et j'ai fait une cuvette. [admission|Nous aurions dû poser la protection avant l'engin], [apology|je vous demande pardon pour la frayeur]. Il fleurira en février. Arrosez-le dix litres tous les trois jours jusqu'à la pluie.

--- m16 2025-08-05 09:02 helene -> karim | Re: l'amandier < m15
[thanks|Merci Karim], ça me touche. [promise|On arrose.]

--- m17 2025-09-08 16:40 bastien -> helene + paul + mathilde | Dalle coulée
Dalle coulée vendredi, baie posée ce matin. Carreleur le 22.

--- m18 2025-09-15 20:05 paul -> bastien | Re: Dalle coulée < m17
Bonjour. Le plan indique une pente de 2 % sur la terrasse vers le jardin. [complaint|Au niveau à bulle je trouve plutôt l'inverse.] C'est peut-être provisoire.

--- m19 2025-09-16 07:38 bastien -> paul | Re: Dalle coulée < m18
[promise!broken|Le carreleur rattrape avec sa chape], pas d'inquiétude.

--- m20 2025-10-03 18:30 helene -> mathilde | fini !!
Carrelage terminé, [praise|la pierre est sublime, on dirait que la maison a toujours été comme ça]. Maman arrive le 6 décembre, le camion est loué.

[question|Quand fait-on la réception officielle ?]

--- m21 2025-10-13 07:15 helene -> mathilde + bastien | eau dans la cuisine
Bonjour,

Cette nuit 40 mm. [complaint|L'eau est rentrée sous la baie sur toute la longueur], jusqu'à l'îlot. Paul a épongé de trois à cinq heures. [request|Pouvez-vous venir aujourd'hui ?]

Hélène

--- m22 2025-10-13 11:30 bastien -> helene | Re: eau dans la cuisine < m21
[promise|Je passe ce soir 18h.]

--- m23 2025-10-15 10:20 mathilde -> helene + paul | Re: eau dans la cuisine < m21
Bonjour Hélène,

Bastien est passé, la baie est saine. [blame_shift|Un épisode cévenol de cette intensité dépasse ce pour quoi une maison est conçue], et [blame_shift|le caniveau était plein de feuilles d'amandier, que l'entretien courant doit enlever]. [talking_down|Il faut savoir qu'un seuil encastré demande un minimum d'attention de la part des habitants.]

[promise|Le menuisier refait quand même un joint la semaine prochaine.]

Belle journée,
Mathilde

--- m24 2025-10-15 21:48 paul -> mathilde + bastien | Re: eau dans la cuisine < m23
Bonsoir.

L'amandier a encore toutes ses feuilles, photo jointe prise ce soir. J'ai posé une règle de 2 m et un niveau laser loué : la terrasse descend de 1,1 % vers la maison. Sept mesures dans le tableau. Le plan indice D, page 6, dit 2 % dans l'autre sens.

[complaint|Je l'avais signalé le 15 septembre.]

[question|Que proposez-vous pour la pente ?]

Paul Quintard

--- m25 2025-10-23 17:05 bastien -> paul | Re: eau dans la cuisine < m24
Bonjour, joint refait ce jour, double cordon silicone sur 4,80 m. [promise!broken|On revient voir à la prochaine pluie.]

--- m26 2025-10-27 09:50 solenn -> paul + helene + mathilde | Re: eau dans la cuisine < m24
Monsieur,

Je me permets de préciser quelques notions. [talking_down|La pente d'un dallage ne se mesure pas avec un laser de location, dont la tolérance est de plusieurs millimètres], et [talking_down|il est fréquent qu'un maître d'ouvrage confonde pente de forme et pente d'écoulement]. Le caniveau à fente devant la baie reprend 3,2 litres par seconde, ce qui est très supérieur aux exigences du DTU 52.1 dans votre zone. L'humidité intérieure que vous décrivez peut en outre provenir d'une condensation au pied du vitrage, [talking_down|que l'on évite aisément en aérant dix minutes matin et soir].

Je vous joins une fiche sur le sujet.

Solenn Le Goff

--- m27 2025-10-27 20:12 helene -> solenn + mathilde | Re: eau dans la cuisine < m26
[complaint|Onze litres de condensation, alors, c'est ce qu'il y avait dans les seaux.]

[complaint|Personne ne répond à Paul sur la pente.]

--- m28 2025-11-04 09:15 odile -> helene | Facture n° 2025-147
Madame, Monsieur, veuillez trouver ci-jointe la facture du solde, 4 440 € TTC, due à réception des travaux. Cordialement, Odile Cabanel

--- m29 2025-11-04 19:44 paul -> odile + mathilde | Re: Facture n° 2025-147 < m28
[complaint|Il n'y a pas eu de réception.] Je conserve la facture.

--- m30 2025-11-17 06:50 helene -> mathilde | encore
Deuxième fois. 25 mm seulement. Le double cordon tient très bien, [complaint|l'eau passe à côté].

[complaint|Le parquet du séjour commence à gondoler.] [complaint|Je n'ai pas eu un mot de vous depuis un mois, Mathilde.]

--- m31 2025-11-18 10:32 mathilde -> helene + paul | Re: encore < m30
Chère Hélène,

[non_apology|Je suis désolée que vous viviez cela comme un abandon.] Nous avons toujours été disponibles. [blame_shift|La chape relève du carreleur, que vous avez choisi vous-mêmes sur notre liste], et c'est vers son assurance qu'il faut se tourner. [non_apology|À titre de geste commercial nous renonçons à 400 € sur le solde.]

Mathilde

--- m32 2025-11-18 22:07 helene -> mathilde | Re: encore < m31
> La chape relève du carreleur

[complaint|Vous suiviez le chantier, c'est même ce que nous vous payions.] [value|Je ne voulais pas d'argent, je voulais qu'une personne de chez vous se mette à genoux devant cette baie et dise : on s'est trompés.]

--- m33 2025-11-24 08:30 karim -> helene | l'amandier, et le reste
Hélène, je ne suis pas censé vous écrire sur la terrasse, alors je parle de l'amandier : il va bien, les bourgeons sont là. Pour le reste, j'ai vu l'eau moi-même lundi et je l'ai dit à l'atelier.

--- m34 2025-12-01 19:15 helene -> karim | Re: l'amandier, et le reste < m33
[thanks|Merci], vous êtes le seul. Maman reste chez mon frère, on a rendu le camion.

--- m35 2025-12-09 18:03 paul -> mathilde | Expertise
Madame,

[escalation|Nous avons mandaté M. Vayssade, expert près la cour d'appel, qui sera sur place le 18 décembre à 9 h.] [escalation|Notre protection juridique a ouvert le dossier sous le n° 25-88317.] [request|Vous êtes priée d'être présente ou représentée.]

P. Quintard

--- m36 2025-12-10 09:40 mathilde -> paul + helene | Re: Expertise < m35
Nous serons là. [non_apology|Si quelque chose dans nos échanges vous a heurtés, ce n'était évidemment pas l'intention.]

--- m37 2026-01-14 18:50 paul -> mathilde + odile | Rapport Vayssade
Bonsoir.

Rapport joint, 26 pages. Page 19 : contre-pente de 1,0 à 1,3 %, « visible à l'œil averti lors d'un suivi normal du chantier ». Part retenue : maîtrise d'œuvre 60 %, carreleur 40 %. Reprise estimée 18 700 €.

[question!open|Quelle est la position de votre assureur ?]

--- m38 2026-01-16 10:12 odile -> paul | Re: Rapport Vayssade < m37
Monsieur, nous accusons réception de votre envoi et le transmettons à qui de droit. [promise!open|Une réponse vous sera apportée dans les meilleurs délais.]

--- m39 2026-02-02 20:30 helene -> mathilde | fin
Mathilde,

[leaving|Nous mettons fin au contrat.] La lettre recommandée est partie ce matin ; [leaving|la reprise sera suivie par un autre architecte, que M. Vayssade nous a indiqué]. [request!open|Je vous demande de nous remettre tous les plans en DWG et les comptes rendus de chantier avant le 20 février], et [request!open|de rembourser les 3 330 € de la phase travaux].

L'amandier est en fleur. J'ai voulu vous envoyer la photo, et puis non.

Hélène Quintard

--- m40 2026-02-03 11:25 mathilde -> helene + paul | Re: fin < m39
Chère Hélène, cher Paul,

Je prends acte avec tristesse. [blame_shift|Le rapport ne tient pas compte du niveau de la voirie, qui a été relevée cet été par la commune], et notre assureur le fera valoir. [talking_down|Un chantier comporte toujours des aléas, avec un peu de recul vous verrez la chance que vous avez d'habiter cette lumière.]

Mathilde

--- m41 2026-02-24 18:40 paul -> odile + mathilde | Pièces
[complaint|Rien reçu au 20.] [escalation|Passé le 10 mars notre avocate saisit le tribunal judiciaire en référé.]
