firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Van Dalfsen Bouw BV | company | vandalfsenbouw.example
contact: henk | Henk van Dalfsen | henk@vandalfsenbouw.example | directeur
contact: mirjam | Mirjam Schutte | administratie@vandalfsenbouw.example | office manager
standing: strained
turned: 2025-06-12
causes: broken_promise, slow_response
root: m14, m17, m28, m31
why: Sander names a day each time and lets it pass; the interim figures the bank wants came seven weeks late and the annual accounts are still not there. Henk stays because changing mid-year is a nuisance, but he counts every missed date now.

--- m01 2025-02-03 08:15 mirjam -> sander | Facturen januari
Goedemorgen Sander,

Bijgaand de inkoopfacturen van januari (61 stuks) en de bankafschriften. Bij Stucadoorsbedrijf Gerritsen staat 'btw verlegd', maar [question|hij heeft toch gewoon 21% gerekend, mag ik die zo laten boeken?]

Met vriendelijke groet,
Mirjam Schutte
Van Dalfsen Bouw BV

--- m02 2025-02-03 11:52 sander -> mirjam | Re: Facturen januari < m01
Nee, [request|terugsturen]! Verlegd is verlegd, anders kun je die btw niet terugvragen. [request|Vraag maar om een nieuwe factuur zonder btw.]

--- m03 2025-02-03 13:05 mirjam -> sander | Re: Facturen januari < m02
Helder, [thanks|dankjewel]. [promise|Ik bel hem vanmiddag.]

--- m04 2025-02-11 07:20 henk -> sander | g-rekening
[question|Hoeveel mag er van de G af.] Staat 38 mille op.

--- m05 2025-02-11 16:04 sander -> henk | Re: g-rekening < m04
Henk, ik kom op circa 21.000 vrij te maken als de loonheffing van januari eraf is. [promise|Ik dien het deblokkeringsverzoek morgen in.]

--- m06 2025-02-12 10:33 sander -> henk | Re: g-rekening < m05
Is ingediend, duurt meestal drie weken. Ze betalen het op de gewone zakelijke rekening, niet op de spaarrekening die je er vorig jaar bij hebt geopend.

--- m07 2025-03-10 07:11 henk -> sander | Re: g-rekening < m06
Geld binnen. Mooi. Rest mag erop blijven staan, in april komt de loonheffing van het stucwerk nog.

--- m08 2025-03-27 14:48 mirjam -> fatma | Ziekmelding Arjan
Fatma, Arjan Pol is sinds gisteren ziek, van de steiger gestapt en zijn enkel verdraaid. [question|Meld ik dat bij jou of alleen bij de arbodienst?]

--- m09 2025-03-27 15:10 fatma -> mirjam | Re: Ziekmelding Arjan < m08
[request|Bij allebei graag.] Ik heb hem genoteerd, de verzekering betaalt vanaf dag elf. Beterschap voor Arjan!

--- m10 2025-04-22 08:30 mirjam -> sander | Btw eerste kwartaal
Hoi Sander, alles van maart staat er sinds vorige week. [question|Komt de aangifte op tijd?]

--- m11 2025-04-22 09:14 sander -> mirjam | Re: Btw eerste kwartaal < m10
Jazeker. [promise|Je hebt hem vrijdag.]

--- m12 2025-04-25 16:20 sander -> mirjam + henk | Re: Btw eerste kwartaal < m11
Ingediend, 18.240 te betalen. Fijn weekend, oranje tompouce en zo.

--- m13 2025-05-19 07:05 henk -> sander | tussentijdse cijfers
Sander. [goal|Wil in het najaar dat perceel in Heino kopen en daar acht woningen voor eigen rekening zetten.] Rabo wil cijfers t/m april zien. [request|Maak die even] [question|en zeg wanneer.]

--- m14 2025-05-19 17:31 sander -> henk | Re: tussentijdse cijfers < m13
Leuk plan! Doen we. [promise!broken|Eerste week van juni liggen ze bij je.]

--- m15 2025-06-10 09:50 mirjam -> sander | Tussentijdse cijfers
Goedemorgen Sander, [question|heb je al zicht op de cijfers t/m april?] Henk zit donderdag bij de bank.

--- m16 2025-06-12 07:02 henk -> sander | Re: tussentijdse cijfers < m14
Zit om 14.00 bij de bank. [complaint|Met lege handen dus.]

--- m17 2025-06-12 08:40 sander -> henk | Re: tussentijdse cijfers < m16
Henk, [apology|sorry], het onderhanden werk kostte meer tijd dan gedacht. [promise!broken|Vrijdag de 20e heb je alles, inclusief balans.]

--- m18 2025-06-24 07:14 henk -> sander + wim | Re: tussentijdse cijfers < m17
[complaint|Het is dinsdag de 24e.]

--- m19 2025-06-24 11:25 wim -> henk | Re: tussentijdse cijfers < m18
Beste Henk,

Ik lees even mee. Sander is deze week vrij wegens een verhuizing; [promise!broken|ik zorg dat er uiterlijk maandag een conceptbalans ligt]. [request|Kun jij mij de standen van het onderhanden werk per 30 april geven, per project?] Zonder die standen is ieder cijfer een slag in de lucht.

Groet,
Wim Terpstra

--- m20 2025-06-24 12:02 mirjam -> wim | Re: tussentijdse cijfers < m19
> Kun jij mij de standen van het onderhanden werk per 30 april geven

[complaint|Die heb ik op 21 mei al aan Sander gestuurd], zie de bijlage, zelfde bestand. Vier projecten, Stadshagen is het grootst.

Groet, Mirjam

--- m21 2025-07-04 15:40 mirjam -> wim | Conceptbalans
Dag Wim, [question|is de balans onderweg?] De bank sluit vanaf de 14e de dossiers tot na de bouwvak.

--- m22 2025-07-08 17:55 sander -> henk + mirjam + wim | Cijfers t/m april
Hier zijn ze: resultaat 74.900 voor belasting, balans erbij. [apology|Excuses dat het zo lang geduurd heeft.] [promise|Volgende keer plan ik het ruimer in.]

--- m23 2025-07-09 07:00 henk -> sander | Re: Cijfers t/m april < m22
Te laat voor de bank, dossier ligt nu tot 18 aug stil. [complaint|Zeven weken voor zes velletjes papier.] [praise|Cijfers zelf zijn in orde.]

--- m24 2025-07-17 10:22 mirjam -> fatma | Bouwvak
Hoi Fatma, bij ons is het dicht van 21 juli t/m 8 augustus, dus er komen ook geen uren. [request|Wil je de lonen van juli op de standaarduren draaien?]

--- m25 2025-07-17 11:01 fatma -> mirjam | Re: Bouwvak < m24
[promise|Doe ik.] [promise|Stroken staan vrijdag klaar.] Geniet ervan, het wordt 29 graden!

--- m26 2025-07-18 16:15 mirjam -> fatma | Re: Bouwvak < m25
Binnen, [praise|van jou hoeven we nooit iets na te kijken]. Wij gaan met de caravan naar de Eifel, Henk blijft thuis want die moet van zijn vrouw de dakgoot doen (aannemer, hè). Alleen Arjan en de jonge Pol staan nog een week op Stadshagen omdat de kozijnen daar drie weken te laat uit Polen kwamen; die uren geef ik na de vakantie door. Tot half augustus!

--- m27 2025-09-04 07:09 henk -> sander | jaarrekening
[question|Waar blijft 2024.] Bank wil die er nu ook bij.

--- m28 2025-09-09 16:44 sander -> henk | Re: jaarrekening < m27
Hoi Henk, ligt op de stapel, ik zit nog met twee projecten. [promise!broken|Concept eind september.]

--- m29 2025-09-09 17:20 henk -> sander | Re: jaarrekening < m28
Noteer ik.

--- m30 2025-10-02 08:12 mirjam -> sander | Jaarrekening 2024 / btw
Sander, twee dingen. [complaint|September is om en ik heb nog geen concept gezien.] En [request|graag de btw van het derde kwartaal niet weer op de laatste dag], want dan staat Henk's betaling een dag open.

--- m31 2025-10-08 17:05 sander -> mirjam + henk | Re: Jaarrekening 2024 / btw < m30
Snap ik helemaal Mirjam. Het was een idiote maand hier. [promise!broken|Btw komt de 20e, jaarrekening de 31e, beloofd.]

--- m32 2025-10-30 14:37 mirjam -> sander + wim | Btw Q3
Morgen is de laatste dag. [question|Is hij al ingediend?] Ik heb vanmorgen twee keer gebeld en [complaint|er is niet teruggebeld].

--- m33 2025-10-30 18:58 sander -> mirjam | Re: Btw Q3 < m32
Net gedaan! 22.671. Kenmerk in bijlage.

--- m34 2025-11-03 07:03 henk -> wim | data
Wim. Ik heb ze even onder elkaar gezet.
- begin juni
- 20 juni
- 30 juni (jij)
- eind september
- 20 oktober
- 31 oktober

[complaint|Nul van de zes gehaald.] Als ik zo oplever komt er geen mens meer in een huis van mij wonen. [value|Zeg me liever een datum die ver weg ligt en klopt.] [question|Wanneer is 2024 klaar?]

--- m35 2025-11-06 09:30 wim -> henk | Re: data < m34
Beste Henk,

Je lijst klopt en is geen fraai gezicht. [admission|Wij hebben te veel tegelijk bij één man neergelegd.] [promise|Ik neem de jaarrekening over.] [promise!broken|Op 12 december leg ik het concept persoonlijk bij je op tafel.]

Wim

--- m36 2025-11-06 12:15 henk -> wim | Re: data < m35
12 dec. 8 uur, koffie staat klaar.

--- m37 2025-12-11 16:20 wim -> henk | Morgen
Henk, helaas red ik morgen niet, [blame_shift|doordat jullie in 2024 van twee projecten nooit een nacalculatie hebben gemaakt]. Ik stel voor dat we het na de feestdagen oppakken.

--- m38 2025-12-12 08:03 henk -> wim | Re: Morgen < m37
Koffie is koud. [complaint|Van die nacalculaties hoor ik nu voor het eerst, een jaar na dato.] [promise|Mirjam stuurt ze vandaag], ze bestaan gewoon.

--- m39 2025-12-12 09:45 mirjam -> wim + sander | Nacalculaties
Bijlage: Stadshagen en de Assendorperstraat, beide van februari. [question!open|Op welke dag kunnen we het concept nu echt verwachten?]

--- m40 2026-01-06 07:15 henk -> wim | heino
[win|Gemeente heeft akkoord gegeven op Heino], optie loopt t/m 28 februari. [request!open|Moet dus voor die tijd de jaarrekening hebben], anders gaat de grond naar Nijhuis.

--- m41 2026-01-13 10:05 sander -> henk + mirjam | Re: heino < m40
Gefeliciteerd met Heino! Wim is deze week op wintersport. [promise!broken!open|We komen er volgende week op terug met een planning.]

--- m42 2026-01-22 15:30 mirjam -> fatma | Jaaropgaven
Hoi Fatma, [question|mogen de jongens hun jaaropgaven rond 1 februari verwachten?] Arjan is trouwens weer helemaal de oude.

--- m43 2026-01-22 15:48 fatma -> mirjam | Re: Jaaropgaven < m42
Fijn van Arjan! Ik zag hem in december bij de Intratuin al zonder krukken lopen, met een kerstboom onder elke arm. [promise|Ze gaan maandag de deur uit.] [thanks|Bedankt voor het vroege vragen], dat doet niet iedereen.

--- m44 2026-01-26 11:12 fatma -> mirjam | Jaaropgaven 2025
Hierbij, veertien stuks, op alfabet.

--- m45 2026-01-29 07:08 henk -> wim + sander | Re: heino < m41
[complaint|Volgende week was vorige week.] Nog 30 dagen.
