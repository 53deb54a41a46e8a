firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Bellardi Assicurazioni | company | bellardiassicurazioni.example
contact: nino | Nino Bellardi | nino@bellardiassicurazioni.example | agente titolare
contact: sara | Sara Cometto | ufficio@bellardiassicurazioni.example | ufficio
standing: drifting
turned: 2025-09-16
causes: style_mismatch, value_mismatch
root: m15, m19, m23, m29
why: Nino writes five warm words from the phone and wants a call or a yes; he gets numbered letters, forms and terms from Chiara, and the cheap quick fix he cares about becomes a study. No quarrel, but he stops joking, then answers through Sara, then has a plumber friend do small things.

--- m01 2025-02-24 12:58 nino -> fabrizio | ciao!
Ciao Fabri sono Nino, il cugino di Beppe. Ufficio in via Nizza, 90 mq, bagno che piange e luci da obitorio. [request|Passi?]

--- m02 2025-02-24 13:10 fabrizio -> nino | Re: ciao! < m01
Ciao Nino! [promise|Passo domani alle 18], [question|va?]

--- m03 2025-02-24 13:11 nino -> fabrizio | Re: ciao! < m02
Va. Birra in frigo.

--- m04 2025-02-26 08:30 fabrizio -> nino | Re: ciao! < m03
Bella serata! Allora: bagno nuovo 6.200, luci 2.900, tinteggiatura 2.400. Tre settimane, sempre dopo le 17 così lavorate. [promise|Comincio il 17 marzo se mi dici sì.]

--- m05 2025-02-26 08:34 nino -> fabrizio | Re: ciao! < m04
Sì sì sì. [value|Io sono così: due righe, una stretta di mano e via.] [goal|Voglio che il cliente entri, si sieda e non abbia fretta di scappare.]

--- m06 2025-03-04 09:15 elena -> nino + sara | Contratto e acconto
Buongiorno signor Bellardi, allego contratto di una pagina e fattura d'acconto 51/2025. [request|Mi rimandi la pagina firmata], va bene anche fotografata.

--- m07 2025-03-04 09:40 sara -> elena | Re: Contratto e acconto < m06
Buongiorno, fatto tutto, foto in allegato. Il pollice è di Nino. [promise|L'acconto parte domani con gli altri bonifici.] Il secondo piano ha chiesto quando arrivate, perché loro vorrebbero fare le ferie proprio in quei giorni.

Sara

--- m08 2025-03-19 16:50 sara -> mirko | rumore
Buonasera, [question|domani il martello quanto dura?] Alle 17.30 Nino ha una videochiamata con la direzione di Milano.

--- m09 2025-03-19 17:02 mirko -> sara | Re: rumore < m08
20 min, poi solo colla. [promise|parto alle 18.15] così è tranquillo

--- m10 2025-04-07 08:20 nino -> fabrizio + mirko | WOW
Ma è il mio ufficio?? [praise|La signora Pautassi ha chiesto se ci eravamo trasferiti.] [thanks|Grazie ragazzi!!] Birra venerdì, non si discute.

--- m11 2025-04-07 09:00 fabrizio -> nino | Re: WOW < m10
Si viene!

--- m12 2025-05-20 15:12 nino -> elena | bolletta
Elena ciao, saldato tutto. [request|Mi tieni tu la copia delle certificazioni?] Io perdo pure le chiavi di casa.

--- m13 2025-05-20 15:20 elena -> nino | Re: bolletta < m12
Certo, cartella «Bellardi» sul server e una busta nel mio armadio. Ti ho anche segnato sul calendario la revisione dello scaldabagno, maggio 2026, così non ci devi pensare. [promise|Ti chiamo io una settimana prima.]

--- m14 2025-06-23 13:30 nino -> fabrizio | sala riunioni
Fabri, la saletta in fondo: in due ci si parla, in quattro si rimbomba. [request|Metti qualcosa sui muri, pannelli, tappeti, una cosa svelta sotto i mille.] [question|Ce la fai prima delle ferie?]

--- m15 2025-06-26 18:47 chiara -> nino + sara | Riscontro alla Vs. del 23 giugno - comfort acustico sala riunioni
Egregio signor Bellardi,

il geometra Gallo, impegnato su altro cantiere, mi ha affidato la Sua richiesta, che riscontro come segue.

1. Il fenomeno descritto è un eccesso di tempo di riverberazione, grandezza che va misurata e non stimata a orecchio.
2. Propongo pertanto una campagna di misura (fonometro classe 1, sorgente dodecaedrica), del costo di 680 euro oltre IVA.
3. All'esito, redigeremo una relazione con tre scenari di intervento, corredati di schede tecniche e di un confronto costi-benefici.
4. I tempi: misura a luglio, relazione a settembre, intervento in autunno.

[request|Qualora Ella concordi, La prego di restituire il modulo M-07 compilato in ogni sua parte], unitamente alla planimetria in formato DWG e all'informativa privacy.

Restando a disposizione per ogni eventuale chiarimento, porgo distinti saluti.

arch. Chiara Sandrone

--- m16 2025-06-26 19:05 nino -> chiara | Re: Riscontro alla Vs. del 23 giugno - comfort acustico sala riunioni < m15
Ella sarei io? :) [complaint|Architetto io volevo due pannelli.]

--- m17 2025-06-27 10:40 chiara -> nino | Re: Riscontro alla Vs. del 23 giugno - comfort acustico sala riunioni < m16
Egregio signor Bellardi,

comprendo la Sua osservazione. Tuttavia due pannelli scelti senza misura costituirebbero un intervento privo di fondamento, e il nostro studio preferisce non eseguirne. [talking_down|Le faccio un esempio che anche un non addetto può intendere: nessuno prende un antibiotico senza aver visto un medico.]

In allegato, per Sua comodità, di nuovo il modulo M-07.

Distinti saluti

--- m18 2025-06-27 13:02 nino -> fabrizio | modulo
Fabri ma [question|il modulo è uno scherzo?] [request|Chiamami]

--- m19 2025-07-02 20:11 fabrizio -> nino | Re: modulo < m18
Ciao Nino, [apology|scusa], sono a Cuneo fino a sabato! Chiara è precisa ma è una garanzia, [request|dalle retta]. Ci sentiamo!

--- m20 2025-07-03 09:00 sara -> chiara | M-07
Buongiorno architetto, allego il modulo. Il DWG non lo abbiamo, c'è un foglio a quadretti.

Sara Cometto

--- m21 2025-07-17 16:30 chiara -> sara + nino | Misure acustiche eseguite
Gentile signora Cometto,

La informo che in data odierna sono state eseguite le misure. [promise|La relazione Vi sarà trasmessa nella prima quindicina di settembre.] Si rammenta che [request|nei giorni successivi non vanno spostati gli arredi], al fine di non alterare le condizioni di riferimento.

Distinti saluti
arch. Chiara Sandrone

--- m22 2025-08-29 11:15 elena -> sara | fattura misure
Ciao Sara, ben rientrata! Ti mando la fattura 149 per le misure. In vacanza tutto bene con la piccola?

--- m23 2025-09-12 17:55 chiara -> nino + sara | Relazione acustica - trasmissione
Egregio signor Bellardi,

trasmetto la relazione (34 pagine). Il tempo di riverberazione a 500 Hz è di 1,12 s, contro un valore consigliato di 0,6. I tre scenari:

A) controsoffitto fonoassorbente su tutta la superficie: 5.900 euro;
B) controsoffitto parziale e due pareti in tessuto tecnico: 4.150 euro;
C) soli pannelli a parete: 1.240 euro, soluzione che sconsigliamo.

[request|La invito a esprimersi per iscritto entro trenta giorni], decorsi i quali i prezzi potranno subire revisione.

Distinti saluti,
arch. Chiara Sandrone

--- m24 2025-09-16 14:40 nino -> chiara | Re: Relazione acustica - trasmissione < m23
Ok. C.

--- m25 2025-09-18 10:20 chiara -> nino | Re: Relazione acustica - trasmissione < m24
Egregio signor Bellardi,

prendo nota della preferenza per lo scenario C, pur ribadendo le riserve espresse a pagina 29. Affinché l'ordine abbia corso [request|occorrono: firma della conferma (all. 1), scelta del tessuto tra le 48 varianti (all. 2), liberatoria sullo scenario sconsigliato (all. 3)].

arch. Chiara Sandrone

--- m26 2025-09-30 09:05 sara -> chiara | Re: Relazione acustica - trasmissione < m25
Buongiorno, tutto firmato. Tessuto: grigio, uno qualunque.

--- m27 2025-10-07 17:30 mirko -> nino | sifone
ciao nino, sara mi ha detto del sifone che puzza. [promise|passo giovedi 9]

--- m28 2025-10-08 12:47 nino -> mirko | Re: sifone < m27
lascia stare mirko, l'ha fatto ieri un mio amico. Ciao

--- m29 2025-10-22 18:10 chiara -> sara + nino | Pannelli - avanzamento
Gentile signora Cometto,

il fornitore conferma la spedizione dei sei pannelli. [promise|La posa è prevista per il 5 novembre, dalle 17.30.] Il tessuto «grigio» è stato da noi interpretato come cod. GR-22 Perla; in assenza di riscontro entro 48 ore lo si riterrà accettato.

Distinti saluti

--- m30 2025-11-05 20:20 mirko -> nino + sara | Re: Pannelli - avanzamento < m29
messi su tutti e 6. battuto le mani, non torna indietro niente. pulito per terra. due tasselli li ho messi piu lunghi perche il muro in fondo è di cartone. il settimo pannello era di troppo, lo riporto in magazzino

--- m31 2025-11-06 08:50 sara -> mirko | Re: Pannelli - avanzamento < m30
[thanks|Grazie.] [praise|Si sente la differenza.]

--- m32 2025-11-20 10:00 elena -> nino + sara | Saldo pannelli
Buongiorno! Fattura 203, 1.240 più IVA. Nino, come va il bagno, sempre bello?

--- m33 2025-12-01 15:33 sara -> elena | Re: Saldo pannelli < m32
Pagata. Nino è fuori.

--- m34 2025-12-04 19:25 fabrizio -> nino | aperitivo?
Nino! Non ti sento da un secolo. [question|Birra prima di Natale?]

--- m35 2025-12-16 17:02 chiara -> nino + sara | Proposta di contratto quadro 2026
Egregio signor Bellardi,

nell'ottica di una collaborazione strutturata, sottopongo alla Sua attenzione una proposta di contratto quadro per la manutenzione degli uffici (18 articoli, 4 allegati). [request!open|Resto in attesa di un Suo cortese riscontro entro il 15 gennaio.]

Con l'occasione, porgo i più distinti auguri.

--- m36 2025-12-22 09:12 sara -> chiara | Re: Proposta di contratto quadro 2026 < m35
Ricevuto, lo metto sulla scrivania di Nino. Ci sono già gli altri fogli.

Auguri
Sara

--- m37 2026-01-14 10:08 sara -> elena | chiave
Ciao Elena, Nino dice se [request!open|ci rimandate la copia della chiave], ci servono tutte. [request!open|E le certificazioni del bagno, la busta che tenevi tu, me la fai avere?]

--- m38 2026-01-15 09:30 elena -> sara | Re: chiave < m37
Ciao Sara, certo. [promise!open|Chiave e busta te le porto io entro fine mese.] [question!open|È successo qualcosa?]
