firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Basisschool De Wielewaal | company | bsdewielewaal.example
contact: esther | Esther Kuijpers | directie@bsdewielewaal.example | directeur
contact: ravi | Ravi Autar | r.autar@bsdewielewaal.example | leerkracht groep 6, werkgroep schoolplein
contact: moniek | Moniek Vos | ouderraad@bsdewielewaal.example | voorzitter ouderraad
standing: good
turned: -
causes: -
root: -
why: A green schoolyard with a grant, too many cooks and a delayed hill of sand. The school is silent all summer because it is summer; the one real mistake (sand all over the corridor) was put right with a rinsing place. Everyone is glad.

--- m01 2025-01-13 16:41 ravi -> ilse | Schoolplein!
Hoi Ilse!

Ravi hier van groep 6 (en van de werkgroep, die uit mij en een moeder bestaat). Je tekening hangt op het digibord en de klas heeft gestemd. Uitslag:

* heuvel met tunnel: 24 stemmen
* moestuin: 11
* kabelbaan: 26 (maar Finn heeft twee keer gestemd)
* 'gewoon voetbal': 19

[goal|Wat wij als team hopen is dat er minder ruzie is in de pauze], want we lossen nu elke dag om half elf hetzelfde gevecht om één goaltje op.

[question|Kan de kabelbaan binnen de 45.000?]

Groet Ravi

--- m02 2025-01-14 09:30 ilse -> ravi | Re: Schoolplein! < m01
Hoi Ravi, feliciteer de klas met een eerlijke verkiezing. Kabelbaan met keuring kost 14.600, dan wordt de heuvel lager en vervalt het theater. [promise|Ik teken die variant uit, je hebt hem over twee weken.]

--- m03 2025-01-28 11:10 ilse -> ravi + esther | Variant kabelbaan
Voilà, plein_variant_b.pdf. Ik heb de tekeningen van de kinderen eroverheen gelegd, dus Finn kan zien waar zijn baan begint. Heuvel 1,40, tunnel van 80 cm doorsnee, kabelbaan van 18 meter langs de gymzaal.

--- m04 2025-01-29 08:02 esther -> ilse + ravi | Re: Variant kabelbaan < m03
Dag Ilse,

[praise|Heel helder, ook voor iemand die geen tekening kan lezen.] Twee zaken van mijn kant. [question|Valt de kabelbaan onder de jaarlijkse inspectie die we al hebben?] En de subsidie van de provincie (18.000) vraagt om een waterparagraaf van een halve bladzijde. [request|Kun jij die schrijven?]

[value|Ik heb liever dat u nee zegt dan dat het half gebeurt], wij hebben al genoeg projecten met een staartje.

Esther Kuijpers

--- m05 2025-01-29 14:12 ilse -> esther | Re: Variant kabelbaan < m04
Inspectie: ja, één toestel erbij op het lijstje, zo'n 60 euro per jaar. Waterparagraaf: bijgevoegd, dat kostte me één thee.

--- m06 2025-01-29 14:20 esther -> ilse | Re: Variant kabelbaan < m05
[thanks|Dank], ingediend.

--- m07 2025-03-25 15:05 esther -> ilse + ravi | SUBSIDIE
[win|Toegekend, het volle bedrag.] Ravi rent nu door de gang.

--- m08 2025-03-25 15:12 noor -> esther + ilse | Re: SUBSIDIE < m07
Gefeliciteerd! Aanleg in de meivakantie en de week ervoor. [promise|Start woensdag 23 april, speelklaar maandag 5 mei], behalve het gras, dat heeft tot half juni hekken nodig.

--- m09 2025-03-31 20:55 moniek -> noor | hulpouders
Hoi Noor, ik ben Moniek van de ouderraad. Er hebben zich 37 ouders aangemeld voor de plantdag en ik heb eerlijk gezegd geen idee wat je met 37 ouders doet. Er zit ook een opa bij met een minigraver, die is niet tegen te houden. [question|hoe laat, wat nemen we mee, is er koffie of regelen wij dat?]

--- m10 2025-04-01 09:20 noor -> moniek | Re: hulpouders < m09
Wat een luxe! Zaterdag 3 mei, half tien tot twee. [request|Iedereen graag een schep en laarzen.] Koffie regelen jullie, [promise|handschoenen liggen er van ons]. De opa mag, mits hij bij Wim blijft.

--- m11 2025-04-01 09:44 moniek -> noor | Re: hulpouders < m10
opa is gelukkig. [promise|ik regel soep voor veertig man]

--- m12 2025-04-17 13:12 wim -> ravi | zand
moet nog 30 kuub zand voor de heuvel. [promise!broken|kiepwagen komt woe 7.45]. [question|is het hek dan open]

--- m13 2025-04-17 13:40 ravi -> wim | Re: zand < m12
Zeker, [promise|de conciërge staat er om half acht]. Let op: fietsenrek 3 zit los, [request|niet tegen leunen].

--- m14 2025-04-23 10:15 wim -> noor + esther | zand
kiepwagen staat met pech op de a2, [promise|zand komt vrijdag]. chauffeur zit al vier uur in een wegrestaurant. geen paniek we doen eerst de palen

--- m15 2025-05-03 19:40 moniek -> noor + wim | plantdag
We zijn leeg. 41 ouders, 320 struiken, één verstuikte enkel (valt mee). [praise|Mijn man, die nog geen plant in leven kan houden, wil nu hovenier worden, allemaal Wims schuld.] [thanks|bedankt!!]

--- m16 2025-05-05 08:50 esther -> ilse + noor + wim | Eerste pauze
Speelklaar, zoals gezegd. [win|Kwart over tien: tunnel vol, goaltje leeg.] Ravi stond te huilen op de heuvel, ik verraad niets.

--- m17 2025-05-12 12:04 ravi -> wim + ilse | Zand in de gang
Hoi Wim, [complaint|het zand van de heuvel ligt inmiddels tot in de teamkamer]. De schoonmaak heeft een briefje op de deur gehangen met drie uitroeptekens. [question|Hoort dat zo of missen we een rand?]

--- m18 2025-05-12 13:33 ilse -> ravi + wim + esther | Re: Zand in de gang < m17
Dat hoort niet. [admission|In variant b is de rand van stammen weggevallen toen ik de heuvel verlaagde, en dat had ik moeten zien.] [apology|Sorry, ook aan de schoonmaak.] [promise|Woensdag leggen we er een stammenrand en een rooster van drie meter voor de deur, kosten voor ons.]

--- m19 2025-05-14 15:10 wim -> ravi | Re: Zand in de gang < m18
rooster ligt en rand ook. doos koekjes voor de schoonmaak staat in de keuken

--- m20 2025-05-16 09:10 ravi -> wim + ilse | Re: Zand in de gang < m19
Briefje is weg. Ze hebben er een hartje voor in de plaats gehangen.

--- m21 2025-05-27 10:28 noor -> esther | Eindfactuur schoolplein
Beste Esther, bijgaand de eindfactuur, met de specificatie per onderdeel en de keuringsrapporten. De bomen staan er met naam en maat op, voor de garantie van twee jaar: 13.480 euro, na aftrek van de subsidietermijn die rechtstreeks is betaald.

--- m22 2025-05-27 16:55 esther -> noor | Re: Eindfactuur schoolplein < m21
> na aftrek van de subsidietermijn die rechtstreeks is betaald
Nee, die 18.000 is aan ons overgemaakt, niet aan jullie. [complaint|De factuur is dus 18.000 te laag.] [question|Klopt dat of zie ik iets over het hoofd?]

--- m23 2025-05-27 17:06 noor -> esther | Re: Eindfactuur schoolplein < m22
Jij ziet het goed. [admission|Ik had de verkeerde regel overgenomen.] [praise|Wat ontzettend eerlijk van je.] Nieuwe factuur bijgevoegd, [apology|mijn excuses voor de warboel].

--- m24 2025-06-16 11:06 ravi -> ilse | cijfers!
Ilse, onze stagiair heeft twee weken lang ruzies geturfd. [win|Vorig jaar juni 61, nu 17.] Op vrijdag waren het er zelfs nul, maar toen was groep 8 op kamp. [thanks|Dankjewel hè.]

--- m25 2025-07-17 15:20 esther -> noor | Zomersluiting
Dag Noor, de school is dicht van 19 juli tot en met 31 augustus en wij lezen geen mail. [request|Sproeien en maaien graag gewoon doorzetten.] Sleutel ligt bij de buurvrouw op 12. Tot september en fijne zomer.

--- m26 2025-07-18 09:04 noor -> esther | Re: Zomersluiting < m25
Geniet ervan! [promise|Wim loopt elke dinsdag een rondje.]

--- m27 2025-08-12 14:15 noor -> esther + ravi | Kabelbaan tijdelijk op slot
Ter info: bij de controle zat er een haarscheur in het zitje. Dat is een fabricagefout die in deze serie vaker voorkomt, er is geen kind mee gevallen. Fabrikant vervangt op garantie, tot die tijd zit er een slot op. Jullie hoeven niets te doen.

--- m28 2025-08-26 11:30 noor -> esther + ravi | Re: Kabelbaan tijdelijk op slot < m27
Nieuw zitje zit eraan, keuring ok.

--- m29 2025-09-02 08:12 esther -> noor + wim | Re: Kabelbaan tijdelijk op slot < m28
Goedemorgen, net 214 mails weggewerkt waarvan twee van jullie, en [praise|bij allebei stond het probleem al opgelost in de mail zelf]. Dat mag de gemeente ook eens proberen.

--- m30 2025-09-08 13:50 ravi -> ilse | moestuin
Groep 6 van dit jaar wil toch een moestuin, ze vinden de vorige groep 6 dom. Vier bakken, naast de gymzaal. De gymzaal zelf wordt in oktober geschilderd, dus er staat een steiger tot de herfstvakantie. Er is een kraan op een meter of tien. [request|Doe maar een prijsje], [request|graag met watervat].

--- m31 2025-09-10 09:55 ilse -> ravi | Re: moestuin < m30
Vier bakken lariks van 2 bij 1, met aarde en een vat van 200 liter: 1.380 euro. Scheelt 300 als de ouders ze in elkaar zetten.

--- m32 2025-09-22 20:31 moniek -> ilse + noor | Re: moestuin < m31
ouderraad betaalt het, we hebben 1.500 over van het pannenkoekenfeest. [scope_change|Doe er dan ook een composthoop bij]. opa graaft.

--- m33 2025-09-23 08:58 noor -> moniek | Re: moestuin < m32
Geregeld, composthoop krijgen jullie cadeau. [promise|Levering donderdag 16 oktober, net voor de herfstvakantie.]

--- m34 2025-10-16 15:45 wim -> ravi + moniek | bakken
geleverd. opa was er al om 7 uur

--- m35 2025-11-06 16:20 esther -> ilse | Zusterschool
Dag Ilse,

De directeur van De Kievit in Houten is hier geweest en [praise|wil precies zo'n plein], minus Finn. [question|Mag ik je nummer doorgeven?]

--- m36 2025-11-06 16:34 ilse -> esther | Re: Zusterschool < m35
Heel graag, [thanks|wat lief dat je aan ons denkt].

--- m37 2025-11-25 12:08 ravi -> wim | tunnel
Wim, er staat sinds het weekend water in de tunnel, een plasje van een paar cm na al die regen. Groep 3 noemt het een zwembad. [request!open|Kun je volgende week even kijken?] [question!open|Mogen ze er tot die tijd gewoon in?]

--- m38 2025-11-26 17:15 noor -> esther | Onderhoudsabonnement 2026
Hoi Esther, hierbij het voorstel voor volgend jaar. De storm van januari heeft bij half Utrecht takken op het dak gelegd, dus één beurt is gereserveerd voor noodgevallen. Verder 18 beurten, 3.240 euro, zelfde als nu. Rustig bekijken, er zit geen haast bij.
