firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Sadpol Sprayers | company | sadpol.example
contact: piotr | Piotr Sadowski | piotr@sadpol.example | sales and everything else
contact: halina | Halina Mróz | ksiegowosc@sadpol.example | accounts
contact: uwe | Uwe Tiedemann | uwe.tiedemann@sadpol.example | agent for Germany
standing: good
turned: -
causes: -
root: -
why: A family firm that writes from the tractor and vanishes in harvest time, as announced. The late German nozzle chart in spring was owned and made good, and since Agritechnica they order more and send apples.

--- m01 2025-01-27 20:12 piotr -> agnieszka + uwe | manual mgla 2000
hi agnieszka

piotr here from sadpol grojec, we met on fair in kielce. i write english because uwe (our man in germany) is in copy and he knows only german and english and a bit of swearing

we have new tunnel sprayer for orchards, mgla 2000. manual is polish 70 pages. [request|need german and english before spraying season so middle of march]. [question|can u do it and how much]

piotr
sent from phone sorry

--- m02 2025-01-28 09:15 agnieszka -> piotr + uwe | Re: manual mgla 2000 < m01
Hello Piotr, hello Uwe,

Yes. German and English together EUR 4.350, [promise|delivery 14 March if I have text by 3 February]. I need also:

- nozzle table in Excel, not in picture
- declaration of conformity
- drawings without text inside

My grandfather had orchard in Sandomierz so I know what is it tunnel sprayer.

Agnieszka Wrona

--- m03 2025-01-28 12:40 piotr -> agnieszka | Re: manual mgla 2000 < m02
ok price good. sandomierz apples are not bad (for sandomierz). [promise|files tomorrow]

--- m04 2025-01-29 22:50 piotr -> agnieszka | files
here. nozzle table is picture, the man who made excel emigrated to norway

--- m05 2025-01-30 08:30 agnieszka -> piotr | Re: files < m04
I typed it again, 64 rows, Excel attached, [request|please check rows with violet nozzle], photo is dark there.

--- m06 2025-01-30 19:01 piotr -> agnieszka | Re: files < m05
violet is good. [thanks|wow thx]. [value|say always straight when something is stupid, i dont get offended i get offended from surprise]

--- m07 2025-02-20 10:11 uwe -> agnieszka | German words
Dear Mrs. Wrona,

In Germany the farmers in the Altes Land say "Sprühgerät" and not "Spritze" for a fruit machine. A "Spritze" is for potatoes. When it stands "Spritze" on the cover they laugh and buy from the Italian.

[request|Please use Sprühgerät through the whole book.]

With friendly greetings
Uwe Tiedemann

--- m08 2025-02-20 10:40 agnieszka -> uwe | Re: German words < m07
Dear Mr. Tiedemann, noted in the term list. [thanks|Very useful.] [question|And the driver, is he Fahrer, Bediener or Anwender?]

--- m09 2025-02-20 13:22 uwe -> agnieszka | Re: German words < m08
Anwender, because the plant protection law says so. At the beer he is the Fahrer.

--- m10 2025-03-14 15:55 agnieszka -> piotr + uwe | Mgla 2000 DE + EN
Both manuals attached. [admission|One thing is not ready: nozzle chart in German], I have it in wrong units (bar and l/ha is fine, but drop size class is missing). [promise!broken|It comes Tuesday.]

--- m11 2025-03-20 18:30 uwe -> agnieszka + piotr | Nozzle chart
Dear Mrs. Wrona, [complaint|it's Thursday and I deliver a machine in Jork tomorrow without chart]. The customer must have it by law. [question|When can I have it?]

--- m12 2025-03-20 19:05 agnieszka -> uwe + piotr | Re: Nozzle chart < m11
Dear Mr. Tiedemann, [apology|I apologise], [admission|I waited for the reviewer and did not tell you I'm waiting]. Chart is attached. I made it now without reviewer, with table of the nozzle maker beside me, and [promise|tomorrow at 7:30 you get it a second time, reviewed].

--- m13 2025-03-21 07:28 agnieszka -> uwe + piotr | Re: Nozzle chart < m12
Reviewed. No difference to yesterday. This chart I don't invoice.

--- m14 2025-03-21 16:15 uwe -> agnieszka | Re: Nozzle chart < m13
The customer has it laminated and hung in the tractor. All good.

--- m15 2025-03-26 08:20 halina -> joost | Invoice 25-0097
Good morning,

[complaint,question|On the invoice there is VAT 21%, but we are a Polish taxpayer with VAT-UE number, should it not be reverse charge?] [request|Please make a correction], otherwise I can't book it.

With respect,
Halina Mróz
Accounting

--- m16 2025-03-26 09:02 joost -> halina | Re: Invoice 25-0097 < m15
Good morning Mrs Mróz, absolutely right, [admission|I ticked the wrong box]. Corrected invoice with 0% reverse charge attached.

Joost

--- m17 2025-03-26 10:44 halina -> joost | Re: Invoice 25-0097 < m16
[thanks|Thank you.] Transfer made today.

--- m18 2025-04-09 06:15 piotr -> agnieszka | frost
minus 6 last night. we burned straw whole night. blossom is dead on half of the trees in the whole county, nobody will buy machine here this year i think. so germany and hungary must save us

[question|what costs hungarian]

--- m19 2025-04-09 08:50 agnieszka -> piotr | Re: frost < m18
Piotr, I am sorry to hear this, my uncle wrote same from Sandomierz.

Hungarian: EUR 2.280. I have good man in Kecskemét, he is agronomist. You pay in two parts if you want, half in June and half after harvest.

--- m20 2025-04-09 21:30 piotr -> agnieszka | Re: frost < m19
[thanks|u are human, thank you]. father says start. [goal|we want 10 machines to hungary this year, now is 2]

--- m21 2025-05-21 14:00 agnieszka -> piotr | Hungarian ready
70 pages Hungarian became 78. The agronomist found that buffer zone in your chapter 3 is old law, in Hungary it's since January 20 m, I marked it.

--- m22 2025-05-21 20:20 piotr -> agnieszka | Re: Hungarian ready < m21
[praise|nobody here knew this, the importer also not and he lives there]

[request|change to 20]

--- m23 2025-06-17 12:12 piotr -> agnieszka | stickers
hi. machine has 14 stickers with text, on german machines polish text stays sometimes becouse my cousin glues what he has in pocket

idea: [request|make stickers without words only pictures] so cousin cant go wrong. [question|is it allowed]

--- m24 2025-06-18 11:03 agnieszka -> piotr + colm | Re: stickers < m23
It's allowed and better. There is ISO 11684 for agricultural machines, all 14 exist as pictures except "do not enter the tunnel when fan rotates". [promise|I draw this one.]

Colm asks [question|does the cousin glue the right way up?]

--- m25 2025-06-18 12:00 piotr -> agnieszka | Re: stickers < m24
in 80%

--- m26 2025-07-02 16:44 agnieszka -> piotr | Re: stickers < m25
14 files attached with arrow on the backing paper which shows where is up.

--- m27 2025-07-03 07:10 piotr -> agnieszka | Re: stickers < m26
hahaha. cousin is offended. [praise|arrow is genius]

--- m28 2025-07-14 09:40 halina -> joost | Second half Hungarian
Good morning, according to the arrangement the second half for Hungarian is after harvest. [request|Please put on the invoice the date 15 November], so the system doesn't send me red letters.

--- m29 2025-07-14 10:15 joost -> halina | Re: Second half Hungarian < m28
Done, due date 15 November. Enjoy the summer!

--- m30 2025-08-22 21:45 piotr -> agnieszka | harvest
from monday i'm in the orchard until about 20 october. dont expect any mail, i answer nothing, not even mother. if something burns call halina

--- m31 2025-08-25 08:05 agnieszka -> piotr | Re: harvest < m30
Good harvest, of what is left. I hold draft of the Agritechnica leaflet until you come out.

--- m32 2025-09-29 11:20 joost -> piotr | Leaflet Agritechnica
Hi Piotr, just checking whether you saw our draft leaflet? The fair is 9 November so [request|it would be good to have your comments this week]!

Joost

--- m33 2025-10-06 11:45 joost -> halina | Leaflet Agritechnica
Good morning Mrs Mróz, I don't get any response from Piotr for weeks, [question|is everything all right with you?]

--- m34 2025-10-06 12:02 halina -> joost | Re: Leaflet Agritechnica < m33
Everything is all right. Piotr is on the ladder. He comes down when the Idared is finished.

--- m35 2025-10-18 19:33 piotr -> agnieszka + joost | im back
42 tons instead of 110 but price was good so we live

leaflet: [request|page 1 put photo with evening sun], [complaint|page 2 tank is 2000 liter not 200], rest ok. [request|print in hannover], uwe picks up

--- m36 2025-10-20 09:10 agnieszka -> piotr + uwe | Re: im back < m35
Zero is back in the tank, sun is on page 1. [promise|Print file is at Uwe's printer tonight.]

--- m37 2025-11-13 18:02 uwe -> agnieszka + piotr | Hannover
Dear Mrs. Wrona,

I stand since five days on my feet. [win|We have signed seven contracts and one is for Austria.] The leaflet was taken 900 times, we have 100 left for wrapping sandwiches.

A man from the competition (Italian) came, took one, read it long, and said "who makes you this". [praise|I have said it is a secret.]

U. Tiedemann

--- m38 2025-11-17 08:33 halina -> joost | Payment
Good morning, second half was transferred on Friday. [request|Please confirm the receipt.]

--- m39 2025-11-17 09:04 joost -> halina | Re: Payment < m38
Received, [thanks|thank you Mrs Mróz], and congratulations with Hannover!

--- m40 2025-12-11 17:20 piotr -> agnieszka | address
[question|what is street address of office, not post box]

--- m41 2025-12-11 17:25 agnieszka -> piotr | Re: address < m40
Schiedamse Vest 61, second floor, 3012 Rotterdam. [question|Why?]

--- m42 2025-12-18 11:40 marijke -> piotr | Four crates
Dear Piotr, a man with a pallet truck just asked me where I want "the fruit". Forty kilos! Colm eats already the third one. [thanks|Thank you, also to your father, from all of us.] [praise|They taste as apples tasted when I was six.]

--- m43 2025-12-18 18:00 piotr -> marijke | Re: Four crates < m42
ligol. best for pie. 🍎

--- m44 2026-01-29 21:08 piotr -> agnieszka | mgla 3000
hi. new bigger one, mgla 3000, two row. manual is 70% same as 2000. german, english, hungarian and now also czech. first machine goes end of april

also wife had daughter on tuesday, zosia, 3600 g

[question|only the new 30% costs or everything]

--- m45 2026-01-30 08:47 agnieszka -> piotr + marijke | Re: mgla 3000 < m44
Zosia! All best from everybody, sleep when she sleeps.

Only new part full price, same part 15% for checking. [request!open|Send text when you have it], then I calculate exactly. Czech is Lenka from Znojmo, wine people but they also spray.

--- m46 2026-02-16 22:15 piotr -> agnieszka | Re: mgla 3000 < m45
[promise!open|text end of next week], i write with one hand. [question!open|can cousin stickers be also for 3000 or 2 row needs other pictures]

--- m47 2026-02-26 09:30 halina -> joost | VAT certificate
Good morning, for the audit of 2025 [request!open|I need the certificate of residence of Polder Words for the tax office]. By 10 March is sufficient.
