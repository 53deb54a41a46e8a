firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Gemeente Vechtmonde | company | vechtmonde.example
contact: gerard | Gerard Pluimers | g.pluimers@vechtmonde.example | toezichthouder groen
contact: sanne | Sanne Blok | s.blok@vechtmonde.example | beleidsmedewerker openbare ruimte
standing: good
turned: -
causes: -
root: -
why: A gruff inspector who writes in articles and fines and a warm policy officer. One cut cable and one late report, both owned and settled within the rules; the warning letter is a standard form. The contract is extended.

--- m01 2025-01-20 09:00 sanne -> hidde + noor | Gunning perceel 3: rotondes en plantvakken
Beste Hidde en Noor,

Met plezier kan ik melden dat perceel 3 (zes rotondes, 41 plantvakken) definitief aan jullie is gegund voor 2025, met een optie op 2026 en 2027. De gunningsbrief komt per post, de kern staat hieronder.

Wat we als gemeente voor ogen hebben: [goal|in 2027 moet driekwart van de vakken zonder gieten een droge zomer doorkomen]. Er is een wethouder die daar bij elke raadsvergadering naar vraagt, en twee raadsleden die vinden dat alles vol geraniums moet. Jullie werken dus tussen hamer en aambeeld, maar met goede koffie.

De dagelijkse controle doet Gerard Pluimers. Even een eerlijk woord vooraf: Gerard schrijft zoals hij schrijft. Hij houdt van artikelnummers en niet van aanhef. Trek je het niet aan, hij is de eerlijkste toezichthouder die we hebben en hij geeft ook toe als hij zelf fout zit, alleen korter dan een ander.

[request|Zouden jullie voor de eerste bouwvergadering een werkplan, een verkeersplan en de certificaten van de ploeg willen aanleveren?] De vergadering is op dinsdag 4 februari om 9.00 uur in het gemeentehuis, kamer 1.14.

[value|Wij vinden het vooral belangrijk dat bewoners die jullie aanspreken een normaal antwoord krijgen], ook als de vraag niet over groen gaat.

Ik kijk ernaar uit!

Sanne Blok

--- m02 2025-01-20 10:24 hidde -> sanne | Re: Gunning perceel 3: rotondes en plantvakken < m01
Wat een heerlijk bericht op maandag. [promise|Werkplan, verkeersplan en certificaten zijn er de 31e.] En voor Gerard zijn we niet bang, wij hebben Wim.

--- m03 2025-01-31 13:15 noor -> sanne + gerard | Stukken bouwvergadering
Hierbij de drie stukken, met van iedere medewerker het VCA-nummer erbij. Het certificaat van Joris loopt in mei af, zijn herexamen staat op 14 april. De rijbaan bij de Dorpsstraat is volgens de borden tot eind maart dicht vanwege het riool, daarom beginnen wij in het noorden en werken we met de klok mee.

--- m04 2025-02-03 07:04 gerard -> noor | Re: Stukken bouwvergadering < m03
Verkeersplan pag. 3: [complaint|afzetting rotonde Noordereind niet conform richtlijn 96b]. [request|Aanpassen voor morgen 9.00.]

--- m05 2025-02-03 15:20 noor -> gerard | Re: Stukken bouwvergadering < m04
Aangepast, versie 2 zit erbij.

--- m06 2025-02-03 15:26 gerard -> noor | Re: Stukken bouwvergadering < m05
In orde. Rijbaanlicht paal 14 defect, niet van u, al gemeld bij wegbeheer.

--- m07 2025-03-05 11:31 ilse -> sanne | Beplantingsplan rotonde Molenwiek
Hoi Sanne,

Plan voor de Molenwiek: duizendblad, zeekool, blauw zwenkgras, wat verwilderingstulp. Na jaar één geen slang meer nodig. In het midden laat ik drie meter zand open voor graafbijen, dat ziet er de eerste maanden uit alsof we iets vergeten zijn. Er komt een bordje bij met uitleg, anders belt half Noordereind.

De kosten blijven binnen de post van het perceel. Het straatmeubilair staat wat scheef, maar dat is van de wegbeheerder. [question|Moet dit nog langs de dorpsraad?]

--- m08 2025-03-07 10:02 sanne -> ilse | Re: Beplantingsplan rotonde Molenwiek < m07
> Moet dit nog langs de dorpsraad?
Ja, maar ik neem het mee, dat scheelt jou een avond. [promise|Donderdag 13 maart staat het op de lijst.] [praise|De verwilderingstulp is een vondst, daar win je de geraniummensen mee.]

--- m09 2025-03-14 09:08 sanne -> ilse | Re: Beplantingsplan rotonde Molenwiek < m08
Aangenomen met 7 tegen 1. Er is een half uur gepraat, waarvan tien minuten over de kleur van de kantplank en één over de planten. De ene wilde een kunstwerk van een haring.

--- m10 2025-04-08 06:58 gerard -> wim | schouw 7-4
[complaint|Vak 12: 3 distels > 20 cm.] Vak 19: schoon. [complaint|Vak 31: zwerfvuil, blik en matras.] [request|Herstel 12 en 31 binnen 48 uur, art. 5.3.]

--- m11 2025-04-08 12:10 wim -> gerard | Re: schouw 7-4 < m10
12 gedaan. 31 blik weg, matras is grofvuil en dus van jullie art 5.9

--- m12 2025-04-08 12:19 gerard -> wim | Re: schouw 7-4 < m11
Correct. [admission|Mijn fout.]

--- m13 2025-04-24 15:42 noor -> gerard | Verkeersmaatregel 5 mei
Goedemiddag Gerard, op 5 mei is er een bevrijdingsloop over de Molenwiek, met zo'n 800 man en een fanfare. Bij de politie is de route al vastgelegd. [question|Zullen wij onze afzetting die week weghalen?]

--- m14 2025-04-24 15:50 gerard -> noor | Re: Verkeersmaatregel 5 mei < m13
Ja. [request|Terug per 7 mei.]

--- m15 2025-05-14 13:20 wim -> gerard | kabel noordereind
gerard, we hebben bij het frezen een kabel geraakt, verlichting rotonde. [admission|klic-melding was er wel maar ik heb m niet uitgezet op de grond]. afgezet, storingsdienst gebeld, die is er om 15.00

--- m16 2025-05-14 13:41 gerard -> wim + noor | Re: kabel noordereind < m15
[complaint|Graven zonder uitzetten is verboden, art. 2.7.] [request|Schadeformulier vandaag, verbetermaatregel binnen 5 werkdagen.] Kosten voor aannemer.

--- m17 2025-05-14 16:05 noor -> gerard | Re: kabel noordereind < m16
Formulier ingevuld en bijgevoegd. [apology|Onze excuses], ook aan de bewoners die vannacht in het donker rijden. [promise|De verbetermaatregel krijg je maandag.]

--- m18 2025-05-19 09:02 hidde -> gerard + sanne | Verbetermaatregel graafwerk
Gerard, Sanne,

[promise|Vanaf vandaag gaat er geen frees de grond in zonder foto van de uitgezette leidingen in het werkdossier.] [promise|Joris volgt op 27 mei de cursus zorgvuldig graven], Wim doet hem over. De herstelrekening van 1.318 euro is betaald.

Hidde

--- m19 2025-05-19 09:40 gerard -> hidde | Re: Verbetermaatregel graafwerk < m18
Akkoord. Dossier gesloten.

--- m20 2025-06-17 10:00 gerard -> noor | Officiële waarschuwing nr. 1, perceel 3
Geachte aannemer,

Ingevolge artikel 8.1 van het bestek delen wij u mede dat [complaint|de maandrapportage over mei niet op de 10e van de maand is ontvangen]. Bij een tweede overschrijding binnen twaalf maanden kan een korting van 250 euro per dag worden toegepast. [request|U dient de rapportage binnen drie werkdagen in te dienen.]

Deze brief is automatisch gegenereerd.

G. Pluimers
Toezichthouder

--- m21 2025-06-17 10:22 noor -> gerard | Re: Officiële waarschuwing nr. 1, perceel 3 < m20
Oei, [admission|die stond klaar in mijn concepten en daar is hij blijven staan]. Bijgevoegd. [promise|Vanaf nu gaat hij de 8e de deur uit, met een alarm op mijn telefoon.]

--- m22 2025-06-17 10:29 gerard -> noor | Re: Officiële waarschuwing nr. 1, perceel 3 < m21
Ontvangen. Systeem stuurt die brief vanzelf. Niets persoonlijks.

--- m23 2025-06-17 14:10 sanne -> noor | brief
Noor, schrik niet van die waarschuwing, elke aannemer heeft er een. De vorige had er elf en die kreeg nog een taart bij zijn afscheid.

--- m24 2025-07-02 08:15 sanne -> ilse + wim | Droogte
Code geel voor de watervoorraad, er mag vanaf vrijdag niet meer uit de Vecht worden opgepompt. [question|Welke vakken gaan dat niet redden?]

--- m25 2025-07-02 11:48 wim -> sanne | Re: Droogte < m24
molenwiek en noordereind redden het, staan er mooi bij. vak 5 6 en 22 is nog de oude beplanting, die gaan slap. [question|mag ik die opgeven en in okt opnieuw doen]

--- m26 2025-07-02 13:05 sanne -> wim | Re: Droogte < m25
Opgeven. [scope_change|Neem 5, 6 en 22 mee in de omvorming van dit najaar], [promise|ik regel de dekking].

--- m27 2025-08-07 09:33 sanne -> hidde + ilse + wim | Telling
Hoi allemaal,

De stadsecoloog heeft geteld op de Molenwiek: [win|23 soorten wilde bijen, vorig jaar waren het er 4]. Nul liter water gegeven sinds 1 juni. De wethouder heeft er een filmpje over gemaakt en stond daarvoor op een plek waar hij niet mocht staan, wat Gerard hem ook verteld heeft.

[thanks|Dank jullie wel.]

--- m28 2025-08-07 09:50 hidde -> sanne | Re: Telling < m27
23! Die hang ik op het toilet. En die van Gerard ook.

--- m29 2025-09-02 07:12 gerard -> wim | schouw 1-9
41 vakken bekeken, 0 afwijkingen. [praise|Eerste nul sinds 2016.]

--- m30 2025-09-02 17:30 wim -> gerard | Re: schouw 1-9 < m29
ga het inlijsten

--- m31 2025-09-16 14:22 noor -> sanne | Omvorming 5, 6 en 22
Planten zijn besteld. [promise|Uitvoering 13 tot en met 17 oktober], half baan dicht. [request|Wil jij de bewonersbrief laten drukken?] Tekst zit erbij.

--- m32 2025-09-18 16:16 sanne -> noor | Re: Omvorming 5, 6 en 22 < m31
[thanks|Dankjewel voor de kant-en-klare tekst.] [promise|Brief gaat morgen mee met de bezorger.] Ik heb 'overlast' vervangen door 'drukte', dat leest vriendelijker.

--- m33 2025-10-17 15:05 wim -> gerard + sanne | omvorming
klaar, 1840 planten. weg open. mevrouw van de snackbar vroeg of er nog geraniums komen, heb gezegd dat ik het doorgeef, bij deze

--- m34 2025-10-20 08:00 gerard -> wim | Re: omvorming < m33
Gecontroleerd. 1.838 geteld. Laat maar.

--- m35 2025-11-06 11:10 sanne -> hidde + noor | Optiejaar 2026
Beste Hidde, Noor,

Het college licht de optie voor 2026. Ongewijzigde voorwaarden, indexatie 3,1 procent. Gerard heeft in zijn beoordeling geschreven: [praise|'Aannemer meldt eigen fouten voordat ik ze vind.'] Dat is bij hem een liefdesbrief.

[request|Een getekend exemplaar terug voor 20 november is genoeg.]

Sanne

--- m36 2025-11-11 09:25 noor -> sanne | Re: Optiejaar 2026 < m35
Getekend en wel! [thanks|Heel fijn, dank je wel] en zeg tegen Gerard dat wij hem ook lief vinden.

--- m37 2025-11-24 07:06 gerard -> noor | Gladheid en wintermaatregelen
Tussen 1-12 en 1-3 geen plantwerk bij vorst, art. 6.4. [request!open|Winterplanning aanleveren voor 5-12.] [question!open|Wie heeft piket met kerst?]
