firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Godelieve Maertens | person | -
contact: godelieve | Godelieve Maertens | godelieve.maertens@brievenbus.example | tuineigenares, gepensioneerd lerares Nederlands
contact: stijn | Stijn Peeters | stijn.peeters@brievenbus.example | zoon
standing: good
turned: -
causes: -
root: -
why: A retired Flemish teacher who corrects the firm's spelling and threatens weekly with asphalt; it is her way of being fond of them. A peony cut to the ground was owned and made good, and she orders again.

--- m01 2024-12-28 14:05 godelieve -> hidde | Een tuin in Hoogstraten
Geachte heer Brandsma,

Uw naam kreeg ik van mijn nicht in Bilthoven, die beweert dat u de enige hovenier van Nederland bent die nog zwijgt als er niets te zeggen valt. Wij zullen zien.

Ik ben vierenzeventig, heb veertig jaar Nederlands gegeven aan pubers die dat niet wilden, en bezit acht are tuin waarvan ik er zes niet meer zelf de baas kan. De rug. Mijn zoon Stijn zegt: leg er gras en zet er een robot op. Mijn zoon woont in Gent op een balkon.

[goal|Ik wil tot mijn negentigste mijn eigen tomaten kweken, rechtop, zonder mij te moeten bukken.] Voor de rest mag het wild zijn, mits het geen verwaarlozing heet.

[question|Komt u zo ver, en wat vraagt u per uur?] [value|Houd het alstublieft eenvoudig; van foldertaal krijg ik jeuk.]

Met de meeste hoogachting,
Godelieve Maertens

--- m02 2025-01-02 10:30 hidde -> godelieve | Re: Een tuin in Hoogstraten < m01
Mevrouw Maertens,

Ja. 52 euro. [question|Donderdag 16 januari?]

Hidde Brandsma

--- m03 2025-01-02 11:15 godelieve -> hidde | Re: Een tuin in Hoogstraten < m02
[praise|Tien woorden en alles staat erin.] U mag komen.

--- m04 2025-01-20 16:02 ilse -> godelieve | Hoge bakken en een wilde kant
Mevrouw Maertens, bijgaand een tekening. Vijf bakken van 85 cm hoog met een zitrand, een kas van twee bij drie, een pad waar een rollator over kan en daarachter laten we het los. 9.860 euro alles samen.

Hidde heeft de kas getekend, ik de rest. Hij vond dat ik u moest schrijven, omdat hij zijn tien woorden al op had.

Ilse van Galen

--- m05 2025-01-22 20:31 godelieve -> ilse | Re: Hoge bakken en een wilde kant < m04
Mevrouw,

Ik heb geen rollator en het is 'alles tezamen', maar de tekening is goed. [request|Teken er een kapstok bij voor mijn hoed.]

--- m06 2025-01-22 21:14 stijn -> ilse + godelieve | Re: Hoge bakken en een wilde kant < m05
Hallo, zoon hier. [request|Laat dat pad alstublieft wel rollatorbreed], maar noem het een kruiwagenpad.

--- m07 2025-01-23 09:00 ilse -> stijn | Re: Hoge bakken en een wilde kant < m06
Kruiwagenpad, 1,10 breed. [promise|Kapstok zit erop in versie 2, maandag.]

--- m08 2025-03-03 08:18 noor -> godelieve | Planning
Dag mevrouw Maertens, [promise|we beginnen op maandag 24 maart met de bakken]. Vier dagen, met z'n drieën: Wim, Joris en Bas. Ze komen uit Utrecht, dus reken op half negen en niet op zeven uur. Een toilet is welkom, koffie hoeft niet, ze hebben thermosflessen zo groot als melkbussen. Als het vriest schuift het een dag, dat hoort u dan de avond ervoor. [request|Kan de poort aan de kant van de Vrijheid open?]

--- m09 2025-03-03 09:40 godelieve -> noor | Re: Planning < m08
Die poort is in 1994 voor het laatst geopend, voor mijn man zijn begrafenis, en dat ging ook. De scharnieren zijn vastgeroest, de klink is van de winter afgevallen en de merels hebben er een nest achter. Dat is allemaal niet uw zorg, ik zeg het maar zodat u niet schrikt. Er ligt kruipolie op de vensterbank, naast de bril van mijn man, [request|die laat u liggen].

--- m10 2025-03-27 16:50 wim -> godelieve | klaar
bakken staan, kas staat, poort gaat open met een vinger. u heeft nog 3 m3 compost over, ligt onder het zeil bij de berk. de ruit van het schuurtje was al gebarsten toen we kwamen, heb er tape op gedaan tegen de tocht. merels zitten er nog

--- m11 2025-03-28 10:12 godelieve -> wim | Re: klaar < m10
Beste Wim,

Men begint een zin met een hoofdletter. De ruit is van 1988 en van een bal van Stijn. Maar een man die een poort na dertig jaar met één vinger doet opengaan, [praise|vergeef ik de hele spraakkunst]. [thanks|Dank u.]

--- m12 2025-03-28 12:03 wim -> godelieve | Re: klaar < m11
Graag gedaan. Met hoofdletter.

--- m13 2025-04-02 11:00 noor -> godelieve | Factuur 2025-0092
Beste mevrouw Maertens, hierbij de factuur van 9.860 euro, plus het plantgoed à 214.

--- m14 2025-04-02 15:33 godelieve -> noor | Re: Factuur 2025-0092 < m13
Betaald. 'à' betekent per stuk, niet 'ter waarde van'. U rekent mij dus 214 euro per plant.

--- m15 2025-04-02 15:40 noor -> godelieve | Re: Factuur 2025-0092 < m14
Dan staan er 40 planten à 5,35. Ik leer elke week bij van u!

--- m16 2025-05-07 18:44 godelieve -> ilse | Tomaten
Ilse,

[complaint|Op het etiket staat 'San Marzano' maar wat opkomt is een kerstomaat van het soort dat men op een barbecue laat vallen.] [complaint|Ik had vlezig gevraagd.] Als dit zo doorgaat laat ik de boel asfalteren en begin ik een parking.

--- m17 2025-05-08 08:50 ilse -> godelieve | Re: Tomaten < m16
[admission|U heeft gelijk, ik heb bij de kweker de verkeerde tray gepakt.] [apology|Neem me niet kwalijk.] [promise|Wim brengt donderdag de 15e twaalf echte, al een voet hoog.] [request|Houdt u de parking nog een week tegen?]

--- m18 2025-05-15 19:10 godelieve -> ilse | Re: Tomaten < m17
Twaalf stuks gekregen en geplant, elk met een stok en een naam: ik heb ze naar mijn moeilijkste leerlingen genoemd. Dirk hangt nu al scheef, maar dat deed hij in 1983 ook. De kerstomaatjes staan bij de buurman, die merkt geen verschil. De parking is uitgesteld tot na de oogst.

--- m19 2025-06-11 09:25 stijn -> noor | Tijdstip
Dag Noor, mijn moeder is van 16 tot 20 juni in het ziekenhuis voor haar heup, niets ernstig maar ze zegt het zelf niet. [request|Kan er die week iemand water geven?]

--- m20 2025-06-11 09:51 noor -> stijn | Re: Tijdstip < m19
Natuurlijk. [promise|Wim rijdt maandag, woensdag en vrijdag langs.] Wens haar sterkte, of doe alsof wij niets weten.

--- m21 2025-06-23 13:14 godelieve -> wim + noor | Verdachte activiteiten
Geachte medeplichtigen,

Bij thuiskomst trof ik natte aarde aan, opgebonden tomaten en op de kapstok een hoed met een briefje 'heeft u gemist'. Stijn liegt dat hij van niets weet. [praise|Zo goed is er voor mij niet meer gezorgd sinds mijn moeder.] [thanks|Dank aan de dader.]

[request|Gelieve mij nu weer gewoon als lastige klant te behandelen.]

G.M.

--- m22 2025-07-22 20:05 godelieve -> hidde | De pioenroos
Mijnheer Brandsma,

Vanmorgen zijn uw mannen de wilde kant komen maaien. Links van de kas stond de pioen die mijn man in 1979 geplant heeft, het jaar dat Stijn geboren werd. [complaint|Er staat nu een stomp van vier centimeter.]

Ik ben niet boos. Ik kijk al de hele dag naar die stomp en denk: [value|ik had erbij moeten kunnen zeggen wat blijven mag].

[question|Komt ze nog terug?]

Godelieve Maertens

--- m23 2025-07-22 20:47 hidde -> godelieve | Re: De pioenroos < m22
Mevrouw Maertens,

[admission|Dat is mijn fout: ik gaf Bas de opdracht zonder aan te wijzen wat moest blijven.] [apology|Het spijt me zeer.] Ja, ze komt terug; na de bloei is de wortel op zijn sterkst. [promise|Morgen om negen uur kom ik zelf een stok met een kaartje bij elke plant zetten die u aanwijst.] Ook zet ik er een hekje omheen.

Hidde Brandsma

--- m24 2025-07-23 14:36 godelieve -> hidde | Re: De pioenroos < m23
Zevenentwintig stokjes, u heeft ze zelf gesneden. Wij hebben samen een halve fles port op de pioen gedronken en ik heb u Piet Gijsen uitgelegd, wat nodig was. De zaak is gesloten.

--- m25 2025-08-11 10:00 noor -> godelieve | Maaidata najaar
Beste mevrouw Maertens, [promise|we maaien op 8 september, 6 oktober en 3 november]. Met stokjes!

--- m26 2025-08-18 17:28 godelieve -> noor + ilse | Oogst
Gewogen op de keukenweegschaal van mijn moeder: [win|41 kilo tomaten, een ras dat smaakt naar 1962]. Ik stuur drie potten saus mee met Wim. [request|Eén pot is voor die stille, Bas], die heeft nog schrik van mij.

--- m27 2025-08-19 08:31 noor -> godelieve | Re: Oogst < m26
[thanks|Wat geweldig, dank u wel!] Bas durft hem nog niet open te maken.

--- m28 2025-09-01 21:40 godelieve -> ilse | Een idee
Beste Ilse,

Ik zit in de kas en lees, dat is tegen alle voorschriften. Het is er 's avonds nog twintig graden en er is niemand die mij opbelt om te vragen of ik gegeten heb.

[scope_change|Ik zou de kas graag een meter langer hebben, zodat er een fauteuil in kan.] Een echte, met armleuningen en vlekken. Stijn vindt dat gek. Daarom [request|maak de prijs op zonder hem in kopie].

Verder verzoek ik u [request|voor het eerst in uw leven de d en de t op hun plaats te zetten]; u schreef in uw vorige bericht 'het word mooi'. Het wórdt mooi. Als u wilt oefenen: ik word, u wordt, Wim wordt, de tomaat wordt.

Godelieve

--- m29 2025-09-02 09:12 ilse -> godelieve | Re: Een idee < m28
Ik word rood. Eén meter erbij, met een deurtje en een plankje voor een kop thee: 1.640 euro. De fauteuil mag zelf binnenkomen.

--- m30 2025-09-02 11:19 godelieve -> ilse | Re: Een idee < m29
Akkoord. [question|Kan het nog voor de eerste vorst?]

--- m31 2025-09-02 12:05 ilse -> godelieve | Re: Een idee < m30
Ja. [promise|Donderdag 16 en vrijdag 17 oktober zijn Hidde en Wim bij u.]

--- m32 2025-10-17 17:22 wim -> godelieve | Kas
Kas is langer. Fauteuil paste net. Ik heb er een uur in gezeten om te testen.

--- m33 2025-10-18 09:48 godelieve -> wim | Re: Kas < m32
Drie zinnen, drie hoofdletters. [praise|Uit u groeit nog iets.]

--- m34 2025-11-03 15:55 wim -> godelieve | Maaien
Gemaaid. Alle 27 stokjes staan nog. Pioen heeft een knop van 2 cm onder de grond.

--- m35 2025-11-05 16:40 godelieve -> hidde | Volgend jaar
Mijnheer Brandsma,

[praise|Ik ben tevreden, en dat schrijf ik niet snel op.] [request!open|Stuur mij een contract voor 2026, zonder het woord 'beleving'.]

Stijn komt op 20 december. [request!open|Kan iemand mij tegen dan een spar bezorgen die niet hoger is dan ik?] Ik ben 1 meter 58.

G. Maertens

--- m36 2025-11-06 08:40 hidde -> godelieve | Re: Volgend jaar < m35
Mevrouw Maertens,

[promise!open|Contract volgt deze maand.] Eén bladzijde.

Hidde

--- m37 2025-11-26 19:02 godelieve -> noor | Vogelvoer
Noor, de mezen hebben de hele vetbol meegenomen, met touw en al. Wie hier steelt, dat is familie. [request|Bestel er maar twintig], [promise!open|ik betaal ze wanneer de spar komt].

--- m38 2025-11-27 08:25 noor -> godelieve | Re: Vogelvoer < m37
Twintig stuks besteld, mét ketting. De leverancier zit tot na Sinterklaas zonder de grote maat, dus het worden gewone.
