firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Vriddhi Coaching | company | vriddhicoaching.example
contact: bhatnagar | Anil Bhatnagar | director@vriddhicoaching.example | founder and director
contact: neha | Neha Arora | neha.arora@vriddhicoaching.example | head of counselling
standing: strained
turned: 2025-05-12
causes: value_mismatch, talked_down, slow_response
root: m21, m23, m35, m40
why: Mr Bhatnagar wants honest advertising to parents who will stay; the firm keeps chasing cheap leads with countdowns and big words and tells him the market is like that. Since July his mails wait a week or more, and he has set a date by which he wants to see every advertisement before it runs.

--- m01 2024-10-08 11:20 bhatnagar -> meera + farhan | Understanding between us
Dear Ms. Kulkarni,

I have pleasure in confirming our engagement with effect from 15th October. As I explained on telephone, I taught physics in a government school for twenty-six years before I opened Vriddhi, and we remain a small institute: 340 students in Kalkaji, JEE and NEET, batches of not more than thirty.

I wish to put two things on record.

First, the purpose. [goal|We would like to have 420 students by July 2025, of whom at least three out of four should complete the full two years.] I've no use for a crowd which leaves in September.

Second, the manner. [value|We do not promise ranks, we don't print toppers who studied elsewhere, and we don't frighten parents.] There are enough institutes who do. If an advertisement of ours cannot be read aloud to a mother at our reception desk, it's not our advertisement.

[request|Kindly acknowledge.]

Yours sincerely,
Anil Bhatnagar

--- m02 2024-10-08 15:35 meera -> bhatnagar + farhan + tanvi | Re: Understanding between us < m01
Dear Bhatnagar sir,

Acknowledged, both points, and with respect. I've printed the sentence about the mother at the desk and put it over Farhan's screen.

Meera

--- m03 2024-10-21 12:10 tanvi -> bhatnagar + neha | First set of ads
Dear sir, dear Neha,

Four ads for your approval attached. No toppers, no ranks. Headline of A: "Thirty in a batch. Your child gets asked."

--- m04 2024-10-21 17:48 bhatnagar -> tanvi | Re: First set of ads < m03
Approved, all four. [praise|A is what I have been trying to say since 2011.]

--- m05 2024-11-12 10:36 neha -> farhan | leads sheet
Hi Farhan, [request|can u add the column "which class" in the leads sheet], half the calls I first ask 11th or 12th or dropper. Also [request|numbers come with +91 and my dialler wants without]

Neha

--- m06 2024-11-12 11:20 farhan -> neha | Re: leads sheet < m05
Added, and +91 is stripped. Old rows also.

--- m07 2024-11-12 11:32 neha -> farhan | Re: leads sheet < m06
super, [thanks|thanks]

--- m08 2024-12-09 16:15 farhan -> bhatnagar + neha + meera | Report October to November
Dear sir,

- Spend Rs. 1,10,000
- Enquiries 216 (Rs. 509 each)
- Came for demo class 74
- Joined 31

The joining rate of 14% is high. Cost per enquiry is also high, as compared to Rs. 280 for similar institutes, but with these people quality is good.

Farhan

--- m09 2024-12-10 10:05 bhatnagar -> farhan + neha | Re: Report October to November < m08
Dear Mr. Shaikh,

Thirty-one families who came after one demo class. [praise|Ms. Arora tells me she has never had parents arrive so well informed.] I would rather pay 509 for one of these than 280 for two of the other kind. [request|Please continue exactly so.]

A. Bhatnagar

--- m10 2025-01-03 12:40 lata -> bhatnagar | Invoice ND-0379
Respected Sir, PFA invoice for the third quarter, Rs. 1,06,200 including GST.

--- m11 2025-01-03 17:00 bhatnagar -> lata | Re: Invoice ND-0379 < m10
Paid today. The HSN code on page 1 reads 998365 and on page 2 998361. [request|Kindly correct one of them.]

--- m12 2025-01-04 10:30 lata -> bhatnagar | Re: Invoice ND-0379 < m11
Respected Sir, [apology|I apologise for the same.] Corrected invoice is attached, it's 998365.

--- m13 2025-01-22 13:14 neha -> tanvi | results page
Hi Tanvi JEE main session 1 is starting today, results around 12 feb. [request|Sir wants a page where every student who agrees is listed with percentile], high or low, in order of roll number not of rank. [question|can it be a form where the kids fill themselves and I approve]

--- m14 2025-01-22 15:01 tanvi -> neha + sameer | Re: results page < m13
By roll number, I've never seen that in this industry. Wow. Yes, [promise|form will be ready on the 10th]. Photo will be optional, I remember how I looked at seventeen.

--- m15 2025-02-10 17:20 sameer -> neha | Re: results page < m14
Form ready, approve button is green.

--- m16 2025-02-14 18:33 neha -> tanvi + sameer | Re: results page < m15
61 kids filled!! One boy with 41 percentile wrote "first try" next to it, sir had tears. [win|3 parents joined today saying they saw the page]

--- m17 2025-03-17 11:05 farhan -> bhatnagar + meera | Proposal for peak season
Dear sir,

April to June is the peak. 372 students at present against 420. To reach it we need around 700 enquiries in three months. At Rs. 509 that is Rs. 3,56,000. With a more aggressive approach I can bring the cost below 300. [question|May I have your go-ahead for more flexible creatives?]

Farhan

--- m18 2025-03-18 10:40 bhatnagar -> farhan + meera | Re: Proposal for peak season < m17
Dear Mr. Shaikh,

The budget of 3,56,000 is sanctioned. For the word "flexible" you may refer to my letter of 8th October.

A. Bhatnagar

--- m19 2025-03-18 11:12 farhan -> bhatnagar | Re: Proposal for peak season < m18
Noted sir.

--- m20 2025-05-12 09:50 bhatnagar -> meera + farhan | An advertisement
Dear Ms. Kulkarni,

A father showed me the enclosed on his telephone this morning. [complaint|It says "ONLY 3 SEATS LEFT, don't gamble with your child's future", with a clock running backwards, and our name under it.] There were nineteen seats. I asked him to read it to the ladies at the desk. He did not want to.

[question|Who approved it?]

Anil Bhatnagar

--- m21 2025-05-13 16:25 farhan -> bhatnagar + meera | Re: An advertisement < m20
Dear sir,

This is a test of urgency creatives which began on 5 May with 20% of the budget. Kindly see the results so far: cost per enquiry Rs. 231 against Rs. 522 for the old ones.

Sir, I understand your feelings as a teacher. [talking_down|But parents of today decide with emotions, not by reading], this has been proven in many studies. [blame_shift|Every institute from Kota to Kalkaji is running the same thing], and if we alone do not, we will be invisible. The clock resets every day, so nobody is harmed by it.

Farhan

--- m22 2025-05-13 17:10 bhatnagar -> farhan + meera | Re: An advertisement < m21
Dear Mr. Shaikh,

[complaint|A clock that resets every day is a lie that resets every day.] [request|Kindly remove it within the hour.]

A. Bhatnagar

--- m23 2025-05-14 11:30 meera -> bhatnagar + farhan | Re: An advertisement < m22
Dear Bhatnagar sir,

They were stopped last evening. [non_apology|I am sorry that you felt uncomfortable with it.] We were only trying to reach your 420 within the sanctioned amount. [promise!broken|From now on nothing goes live without your approval.]

Meera

--- m24 2025-05-14 12:02 bhatnagar -> meera | Re: An advertisement < m23
> I am sorry that you felt uncomfortable with it.

Noted. I was not uncomfortable, Ms. Kulkarni. [complaint|It was untrue.]

--- m25 2025-06-03 13:25 neha -> farhan | these leads
Farhan pls see. from the 5 to 13 may ads I have 171 leads. [complaint|112 dont pick up, 30 thought its free, 9 are in class 8]. my two girls spent one full week on this list. joined: 2

--- m26 2025-06-04 12:40 farhan -> neha | Re: these leads < m25
Hi Neha, lead quality depends on speed of calling also. [blame_shift|If called after 24 hours even good leads go cold.] [request|Please share the call time stamps.]

--- m27 2025-06-04 13:10 neha -> farhan | Re: these leads < m26
[complaint|we call in 2 hrs farhan, its in column K which you made]

--- m28 2025-06-24 11:45 bhatnagar -> meera | Position for July
Dear Ms. Kulkarni,

Admissions stand at 401. The batches start on the 7th. [request|May I have the list of all advertisements which are running at present, with their text], as I don't wish to hear from fathers.

Anil Bhatnagar

--- m29 2025-07-03 15:50 tanvi -> bhatnagar + meera | Re: Position for July < m28
Dear sir, list with screenshots attached, nine ads. [apology|Sorry it took this long], Meera was abroad.

--- m30 2025-07-04 10:15 bhatnagar -> tanvi | Re: Position for July < m29
[thanks|Thank you.] Seven are in order. Number 6 and number 8 say "Delhi's most trusted". [question|Trusted according to whom?] [request|Please withdraw both.]

--- m31 2025-07-04 12:00 tanvi -> bhatnagar | Re: Position for July < m30
Both withdrawn, sir.

--- m32 2025-07-21 17:20 neha -> sameer | website form
hi sameer after rain on saturday our net was gone, now its back, form is ok only. [request|ignore my whatsapp]. kids are all wet and happy, first class after vacation today

--- m33 2025-07-29 10:50 bhatnagar -> meera + farhan | Who leaves
Dear Ms. Kulkarni,

We have closed admissions at 413, which is near enough to what I asked. But I look at the second half of the sentence. Of the 62 who joined through your campaign in May and June, 14 have asked for their fees back already. From those who joined in October to December, one.

I should like to understand from you [question|how the campaign for the next session can be planned around those who stay], and [question|whether your fees could be tied to that] and not to the number of forms.

Yours sincerely,
Anil Bhatnagar

--- m34 2025-08-11 09:55 bhatnagar -> meera | Re: Who leaves < m33
Dear Ms. Kulkarni,

[complaint|It's now thirteen days since I wrote.] In my school a boy who didn't answer for thirteen days was marked absent.

A. Bhatnagar

--- m35 2025-08-12 16:45 meera -> bhatnagar + farhan | Re: Who leaves < m34
Dear sir,

[apology|Apologies], we've had a very heavy month. Your suggestion is interesting. However retention depends on teaching, results, and the family's situation, it's not something which marketing can influence. [talking_down|Normally institutes look at cost per lead and cost per admission, these are the two numbers that matter for growth.] [talking_down|Farhan can take you through a short presentation on how to read these so that it becomes clear.]

Meera

--- m36 2025-08-13 10:20 bhatnagar -> meera | Re: Who leaves < m35
I have taught how to read numbers to four thousand children, so I shall decline the presentation.

--- m37 2025-08-28 12:18 neha -> tanvi | teachers day
Tanvi 5 sept is teachers day, kids made a video for all 11 teachers, 3 min. [request|can u put on insta and home page], and [request|cut the part where Verma sir dances], he asked nicely

--- m38 2025-09-04 18:30 tanvi -> neha | Re: teachers day < m37
Scheduled for 8 am tomorrow, Verma sir's dance is removed. It broke my heart.

--- m39 2025-09-05 13:02 neha -> tanvi | Re: teachers day < m38
so sweet, everyone is sharing. [praise|you people do this stuff so well yaar]

--- m40 2025-09-22 10:35 bhatnagar -> meera + farhan | Session 2026
Dear Ms. Kulkarni,

[complaint|A poster at Govindpuri metro and two advertisements on Instagram went out on the 19th in our name, which neither I nor Ms. Arora had seen.] They aren't false. They're merely loud. [complaint|You wrote in May that nothing would go live without me.]

For the next session I need from you:

1. [request!open|a calendar of all campaigns, October to June]
2. [request!open|your answer on fees linked to students who stay]
3. [request!open|the name of one person who is responsible for what is said in our name]

Anil Bhatnagar

--- m41 2025-09-24 17:40 farhan -> bhatnagar + meera | Re: Session 2026 < m40
Dear sir, [blame_shift|the poster was approved by phone with your front office]. Calendar is under preparation, [promise!broken|it shall reach you by 3rd October]. Ms. Guddi had said okay on the call of 18th September at 12:40.

Farhan

--- m42 2025-09-24 18:05 neha -> farhan | Re: Session 2026 < m41
front office is Guddi who gives the tokens. [request|pls dont say this to sir again]

--- m43 2025-10-10 11:25 bhatnagar -> meera | Re: Session 2026 < m40
Dear Ms. Kulkarni,

[complaint|One week after the 3rd I have no calendar.] [complaint|On points 2 and 3 no line at all.]

Our agreement renews itself on 14th November unless one of us writes before. [escalation|I'll place the three points before our trustees on 8th November, and two other agencies have been invited to speak that day.] You're welcome to be the third.

Yours sincerely,
Anil Bhatnagar

--- m44 2025-10-17 18:10 meera -> bhatnagar + farhan + tanvi | Re: Session 2026 < m43
Dear Bhatnagar sir,

Received. With the Diwali rush I couldn't write before. We'd be glad to come on the 8th. [promise!open|All three points will be covered in our presentation.] Wishing you and family a very happy Diwali.

Meera

--- m45 2025-10-27 10:48 bhatnagar -> meera | Re: Session 2026 < m44
Dear Ms. Kulkarni,

> All three points will be covered in our presentation.

[thanks|Thank you for the wishes], same to you. [complaint|I did not ask for a presentation, I asked for three answers.] [question!open|Is there a difficulty in writing them down?]

Anil Bhatnagar
