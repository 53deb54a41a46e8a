firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Tandartspraktijk Het Bolwerk | company | tandartsbolwerk.example
contact: marleen | Marleen Faasse | marleen@tandartsbolwerk.example | praktijkmanager
contact: jeroen | Jeroen Kwekkeboom | jeroen@tandartsbolwerk.example | tandarts
standing: drifting
turned: 2025-09-22
causes: goals_blurred, slow_response
root: m02, m19, m23, m29
why: The aim was fewer no-shows; since summer nobody at Kade speaks of it and the reports count clicks. Answers take a week and more, Marleen's letters have shrunk from pages to lines, and the practice quietly started calling patients itself.

--- m01 2025-01-20 10:05 marleen -> sofie | Kennismaking
Beste Sofie,

Leuk gesprek gehad vrijdag, ook al was de koffie bij ons niet te drinken (er is een nieuwe machine, dus je kunt terugkomen). Zoals afgesproken zet ik op papier waar wij mee zitten.

We hebben drie behandelkamers, twee tandartsen, een mondhygiëniste en zo'n 4.100 patiënten. Ongeveer 9 procent komt niet opdagen. Dat is per week een hele dag dat iemand met een boortje in de hand naar een lege stoel kijkt. De site is van een neef van Jeroen, keurige jongen hoor, maar hij is inmiddels kok.

Wat ik graag zou hebben staat in de bijlage. [question|Heb jij zoiets al eens voor een praktijk gemaakt?]

Hartelijke groet,
Marleen Faasse
Praktijkmanager Het Bolwerk, Goes

--- m02 2025-01-20 13:12 jeroen -> sofie + marleen | Re: Kennismaking < m01
Een toevoeging. Het gaat mij maar om een ding, [goal|van 9 naar 4 procent wegblijvers voor het eind van het jaar]. De rest is behang.
Jeroen

--- m03 2025-01-20 15:30 sofie -> marleen + jeroen | Re: Kennismaking < m01
Dag Marleen, dag Jeroen,

Dat is het mooiste soort opdracht, één getal. Ja, voor een kinesist in Deinze en een dierenarts in Evergem: daar zakte het met herinneringen per sms van 11 naar 5. Ik stel drie stappen voor: herinneringen, verzetten met één klik, en dan pas het behang. [promise|Uitgewerkt voorstel op maandag 27 januari.]

Sofie

--- m04 2025-01-27 16:44 sofie -> marleen + jeroen | Voorstel
In bijlage. 4.900 euro voor alles, plus 65 euro per maand voor de berichten. [promise|Elke eerste maandag krijgen jullie van mij het getal], niets meer en niets minder.

--- m05 2025-01-29 09:20 marleen -> sofie | Re: Voorstel < m04
Akkoord van beide heren, [praise|en complimenten dat er niet één keer "synergie" in staat]. [question|Wanneer beginnen we?]

--- m06 2025-01-29 11:00 sofie -> marleen | Re: Voorstel < m05
Volgende week dinsdag. [promise|Mehdi koppelt eerst jullie agenda.]

--- m07 2025-02-11 14:25 mehdi -> marleen | Koppeling agenda
Hallo Marleen, de koppeling draait in leesmodus, hij kan niets stukmaken. [question|Welke afspraken mogen géén bericht krijgen?] Ik denk aan spoed en aan nabestaanden.

--- m08 2025-02-11 15:10 marleen -> mehdi | Re: Koppeling agenda < m07
[praise|Wat fijn dat je aan dat laatste denkt, dat heeft de vorige leverancier nooit gedaan.] Geen bericht voor:
- spoed
- code X (overleden)
- code V, dat zijn mensen met angst, die bellen we zelf

--- m09 2025-03-03 08:30 sofie -> marleen + jeroen | Het getal: februari
Februari, twee weken met herinneringen: 7,6 procent. [win|Dat is anderhalve dag stoel gewonnen.] Volgende stap is verzetten met één klik, [promise|die staat aan op 1 april].

--- m10 2025-03-03 12:41 jeroen -> sofie | Re: Het getal: februari < m09
mooi. door zo

--- m11 2025-04-01 09:00 joost -> marleen | Verzetten met één klik
Geen aprilgrap: het staat aan. Patiënten kunnen tot 24 uur van tevoren schuiven en de lege plek wordt aangeboden aan de wachtlijst.

--- m12 2025-04-07 08:35 sofie -> marleen + jeroen | Het getal: maart
6,3 procent. [win|Drie gaten opgevuld vanaf de wachtlijst in één week.]

--- m13 2025-04-07 10:20 marleen -> sofie | Re: Het getal: maart < m12
[praise|Jeroen heeft het uitgeprint en in de pauzeruimte gehangen, naast het certificaat van de autoclaaf.] Hoger kun je hier niet komen.

--- m14 2025-05-12 09:15 liesbet -> marleen | Foto's team
Hoi Marleen, [question|past dinsdag 20 mei tussen 12 en 13 uur voor de foto's?] Witte jassen mogen, lachen met de mond open is bij jullie haast verplicht.

--- m15 2025-05-12 09:48 marleen -> liesbet | Re: Foto's team < m14
Past! [promise|Ik zorg dat iedereen gepoetst heeft.]

--- m16 2025-06-16 11:00 liesbet -> marleen + jeroen | Nieuwe site online
Vanmorgen omgezet. [request|Kijken jullie de tarievenpagina na], die heb ik uit de pdf van de zorgautoriteit overgetikt.

--- m17 2025-06-17 13:22 marleen -> liesbet | Re: Nieuwe site online < m16
Nagekeken, klopt tot op de cent. [praise|Mevrouw Rottier van 81 heeft er gisteren zelf een afspraak op gemaakt en daarna opgebeld om dat te vertellen.] Dus de lege plek is weer opgevuld, met een telefoongesprek.

--- m40 2025-06-24 17:35 marleen -> sofie | Waar we staan
Beste Sofie,

Omdat het half jaar er bijna op zit even in het lang, dat mag vast wel een keer. Het gaat goed. [win|De lege stoel is in april en mei niet vaker dan een halve dag per week leeg geweest], en de wachtlijst vult gaten die er vroeger gewoon waren. Floor is tot september met verlof en ik maak me daar minder druk om dan ik dacht.

Wat me wel opvalt, is dat het vooral de kinderen zijn die niet komen. Of eigenlijk: hun ouders. Kind op zwemles, oma vergeten, lekke band. [question|Kunnen we voor kinderen een tweede bericht sturen, de avond ervoor?] Jeroen denkt dat dat het laatste stukje naar de vier is.

Verder staat de zandloper in de wachtkamer weer goed, heeft de autoclaaf een nieuwe deur, en is mijn dochter geslaagd voor haar rijbewijs.

- [request|avondbericht voor kinderen onder 12]
- [request|een regel over parkeren, er wordt gegraven aan de Westwal]

Groetjes, Marleen

--- m41 2025-06-25 09:40 joost -> marleen | Re: Waar we staan < m40
Hoi Marleen, namens Sofie: beide staan vanaf vandaag aan. Het avondbericht gaat om 19 uur de deur uit. Proficiat aan je dochter!

--- m18 2025-07-07 14:00 sofie -> marleen + jeroen | Rapport juni
Dag allebei,

Vanaf deze maand een uitgebreider rapport uit ons nieuwe systeem, acht pagina's: bezoekers, klikpaden, toestellen, herkomst. 2.310 bezoekers in juni.

Sofie

--- m19 2025-08-18 09:30 marleen -> sofie | Re: Rapport juni < m18
Hoi Sofie, terug van vakantie (Jura, muggen). [complaint|In het rapport kan ik het percentage niet vinden.] [question|Waar staat dat?]

--- m20 2025-08-28 17:10 sofie -> marleen | Re: Rapport juni < m19
Dag Marleen, het nieuwe systeem haalt dat er niet automatisch uit. [promise!broken|Ik zoek het uit en voeg het toe aan het volgende rapport.]

--- m21 2025-09-01 08:31 sofie -> marleen + jeroen | Rapport augustus
In bijlage het rapport over augustus. Opvallend: meer bezoek via tablets.

--- m22 2025-09-12 11:03 marleen -> mehdi | Mailbox mondhygiëne
Mehdi, Floor is terug van verlof en kan haar mailbox niet in. Zij heeft zelf haar wachtwoord vergeten, dus geen spoed, [request|als je het vandaag kunt resetten is het mooi].

--- m23 2025-09-22 10:00 marleen -> mehdi | Re: Mailbox mondhygiëne < m22
[complaint|Floor werkt al anderhalve week op mijn account.]

--- m24 2025-09-22 16:12 mehdi -> marleen | Re: Mailbox mondhygiëne < m23
Marleen, [apology|sorry], [admission|je mail was bij mij onder de streep beland]. Nieuw wachtwoord heb ik zojuist per sms naar Floor gestuurd.

--- m25 2025-10-06 08:33 sofie -> marleen + jeroen | Rapport september
In bijlage. 2.540 bezoekers, een mooie stijging!

--- m26 2025-10-14 15:40 marleen -> joost | Wachtlijst
Joost, de patiënten met code V hebben gisteren wel een sms gekregen. [complaint|Dat was nu net niet de bedoeling.] Een mevrouw heeft huilend afgezegd. [question|Is er iets veranderd?]

--- m27 2025-10-23 10:25 joost -> marleen | Re: Wachtlijst < m26
Hoi Marleen, ik had dit eerder moeten oppakken, [apology|excuses]. Bij een update van jullie agendapakket is code V hernoemd naar VA. Ik vang nu beide op.

--- m28 2025-10-23 10:31 marleen -> joost | Re: Wachtlijst < m27
Ok.

--- m29 2025-11-03 12:15 jeroen -> sofie | Re: Rapport september < m25
Sofie ik lees tablets en klikpaden. [question!open|Wat is het percentage?] [complaint|Dat weet ik sinds mei niet meer.]

--- m30 2025-11-13 17:35 sofie -> jeroen + marleen | Re: Rapport september < m29
Dag Jeroen, goed dat je het vraagt. Het cijfer moet uit twee systemen komen. [promise!open!broken|Ik bezorg het jullie met het novemberrapport.] [question|Hebben jullie intussen interesse in een chatbot op de site?] Andere praktijken zijn er heel enthousiast over.

--- m31 2025-11-24 09:05 marleen -> sofie | Re: Rapport september < m30
Nee, [thanks|dank je].

--- m32 2025-12-01 08:30 sofie -> marleen + jeroen | Rapport november
In bijlage. Fijne feestdagen alvast!

--- m42 2025-12-02 10:20 marleen -> joost | Parkeren
Joost, de Westwal is al sinds oktober weer dicht en netjes. [complaint|Op de site wordt er nog gegraven.]

--- m43 2025-12-09 09:30 joost -> marleen | Re: Parkeren < m42
Is weg. [apology|Sorry voor de week wachten.]

--- m33 2025-12-09 13:50 marleen -> liesbet | Kerstsluiting
Wij zijn dicht van 24 december t/m 4 januari. [request|Graag op de site], waarneming is Tandartsen De Poel.

--- m34 2025-12-15 09:40 liesbet -> marleen | Re: Kerstsluiting < m33
Staat erop, sinds net. Prettige feesten voor iedereen daar!

--- m35 2026-01-12 16:00 marleen -> sofie | Bellijst
Sofie, ter info: vanaf deze maand belt Floor op donderdag zelf de patiënten van de week erna. [leaving,question!open|Is het mogelijk de sms-module per maand op te zeggen of zit daar een termijn op?]

--- m36 2026-01-22 14:18 liesbet -> marleen | Factuur 2026-009
Dag Marleen, in bijlage onderhoud en berichten vierde kwartaal, 555 euro excl. btw.

--- m37 2026-01-29 09:02 marleen -> liesbet | Re: Factuur 2026-009 < m36
Betaald. [request!open|Volgende keer graag met het aantal verstuurde berichten erbij.]

--- m38 2026-02-09 10:11 sofie -> marleen + jeroen | Rapport januari
Dag Marleen en Jeroen,

In bijlage het rapport over januari, nu met een kaartje van waar jullie bezoekers wonen. [question!open|Zullen we in maart eens samenzitten over de plannen voor 2026?]

Sofie
