firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Moinho Branco Cafés | company | moinhobranco.example
contact: sandra | Sandra Queirós | sandra@moinhobranco.example | gerente
contact: filipe | Filipe Queirós | filipe@moinhobranco.example | sócio
contact: nelson | Nélson Abreu | boavista@moinhobranco.example | chefe de loja
standing: good
turned: -
causes: -
root: -
why: A busy, terse client who jokes about leaving and never means it. A doubled invoice and a wrong holiday pay were owned at once and corrected; the sixth shop opened on the numbers the firm made.

--- m01 2025-01-14 08:03 sandra -> graca | horas dezembro
Graça bom dia
mapas das 5 lojas em anexo. a Jéssica da Boavista saiu dia 19, o resto igual
[request|põe as horas noturnas do Wilson à parte pf], ele quer ver no recibo

sandra

--- m02 2025-01-14 09:20 graca -> sandra | Re: horas dezembro < m01
Recebido. Noturnas do Wilson em linha separada.
[promise|Recibos até dia 27.]
[question|A Jéssica gozou as férias todas ou ficaram dias por pagar?]

Graça

--- m03 2025-01-14 09:22 sandra -> graca | Re: horas dezembro < m02
ficaram 4

--- m04 2025-01-24 16:45 graca -> sandra | Re: horas dezembro < m03
31 recibos no zip. Ficheiro do banco à parte, total 28.914,60. Acerto da Jéssica já com os 4 dias.

--- m05 2025-02-11 22:37 filipe -> helena + tiago | Número seis
Helena, Tiago,

Sentem-se. A Sandra já sabe e já gritou, portanto posso contar: vagou a esquina em Matosinhos Sul, aquela da antiga retrosaria, e o senhorio é um santo ou anda distraído, 1.450 por mês com obras dele no telhado.

[goal|Queremos abrir a sexta loja antes do verão acabar sem ficar a dever ao banco mais do que cento e vinte mil.] Na de Cedofeita abrimos com o coração e andámos dois anos a pagar o coração. [value|Desta vez quero ver as contas primeiro, mesmo que sejam feias.]

[request|Façam-me um quadro de duas páginas]: quanto temos de vender por dia para não chorar, com quantas pessoas, e o que acontece se chover em agosto. Duas páginas, que o meu sogro tem de assinar como fiador e ele adormece à terceira.

Filipe

--- m06 2025-02-12 10:14 helena -> filipe + tiago | Re: Número seis < m05
Filipe, que boa notícia para uma quarta-feira de chuva.

Para começar preciso de três coisas: [request|a minuta do arrendamento, o orçamento da obra e as vendas diárias de Cedofeita no primeiro ano]. Com isso [promise|tem o quadro na mão no dia 28], e terá duas páginas, prometido ao seu sogro.

Helena

--- m07 2025-02-14 13:02 filipe -> helena | Re: Número seis < m06
Tudo em anexo, a minuta ainda com os rabiscos a lápis do senhorio. O orçamento da obra é do meu primo, [request|somem-lhe 20%].

--- m08 2025-02-27 18:21 helena -> filipe + sandra | Re: Número seis < m07
Segue o quadro, um dia mais cedo. O essencial:

- ponto de equilíbrio em 1.180 euros por dia, abaixo do que Cedofeita faz hoje (1.340)
- seis pessoas, duas delas a tempo parcial
- com um agosto péssimo aguentam até novembro sem reforço, desde que a obra não passe dos 74 mil

A segunda página é só o plano do empréstimo, mês a mês. [question|O senhorio aceita três meses de carência?] Vale mais do que baixar a renda.

--- m09 2025-03-03 07:55 filipe -> helena | Re: Número seis < m08
O meu sogro leu até ao fim, [praise|tirou os óculos e disse que era a primeira vez que percebia onde metia a assinatura]. O senhorio dá dois meses. [thanks|Obrigado, Helena.]

--- m10 2025-03-18 11:31 sandra -> tiago | extrato fornecedores
tiago [complaint|a fatura do grossista de 12/2 está duas vezes no extrato, 1.906 eur]
e eu a achar que lhes devia dinheiro

--- m11 2025-03-18 11:58 tiago -> sandra | Re: extrato fornecedores < m10
Tens razão. [admission|Lancei o PDF e depois o que veio do e-fatura, e não cruzei.] [apology|Desculpa o susto.] Corrigido, extrato novo em anexo, e fui ver o ano todo: era só essa.

--- m12 2025-03-18 12:10 sandra -> tiago | Re: extrato fornecedores < m11
ok está certo agora. menos um enfarte

--- m13 2025-04-29 09:40 sandra -> tiago | apagao
bom dia, nós por cá inteiros. ficaram 3 arcas descongeladas, tudo ao lixo, uns 2.100 de mercadoria entre gelados e massas. [win|a loja de Santa Catarina vendeu à luz da vela e fez o melhor dia de abril], tudo em dinheiro e com talões à mão
[question|como é que lanço os talões manuais?]
[question|e o lixo conta como perda ou o quê]

--- m14 2025-04-29 11:05 tiago -> sandra | Re: apagao < m13
Boa! Talões: recuperam-se no programa, série própria, motivo "inoperacionalidade". [promise|Ligo-te às três e fazemos isso juntos.]
Perda: sim, mas [request|faz um auto de destruição com lista, fotos e duas assinaturas]. Modelo em anexo.

Tiago

--- m15 2025-04-29 15:26 sandra -> tiago | Re: apagao < m14
feito, autos de 3 lojas aqui. o nelson pos-se em todas as fotos com um gelado derretido na mao

--- m16 2025-05-20 10:12 nelson -> graca + sandra | URGENTE ACT na loja
D. Graça, está aqui uma senhora da ACT na Boavista e quer os registos de tempos de trabalho dos últimos três meses, os contratos e o mapa de férias. A Sandra está no avião. [request|Pode mandar para este email por favor?] Ela é simpática mas não se vai embora.

Nélson

--- m17 2025-05-20 10:49 graca -> nelson + sandra | Re: URGENTE ACT na loja < m16
Em anexo, por esta ordem:
1. registos fev, mar, abr
2. nove contratos
3. mapa de férias afixado em 11/4
4. apólice de acidentes de trabalho, que ela vai pedir a seguir

[request|Não assine nada além do auto de entrega.]

--- m18 2025-05-20 12:30 nelson -> graca + sandra | Re: URGENTE ACT na loja < m17
Pediu mesmo a apólice!! [praise|Ela disse que em vinte anos de rua nunca lhe tinham dado tudo antes de acabar o café.] Foi-se embora sem nada a apontar.

--- m19 2025-05-20 23:48 sandra -> graca | Re: URGENTE ACT na loja < m18
aterrei agora. [thanks|obrigada graça], fico a dever te uma caixa de natas

--- m43 2025-06-04 22:58 filipe -> rui + sandra | quanto custa uma torrada
Rui, preciso de um adulto.

Ando há três noites a fazer a carta nova. O café subiu duas vezes desde o Natal (o saco de seis quilos passou de 71 para 94), a manteiga está ao preço da prata e o senhor do pão avisou que em julho mexe outra vez. A Sandra quer subir tudo dez cêntimos e acabou-se. Eu acho que há coisas em que ninguém dá por nada e coisas em que nos partem as montras. O café está a 85 cêntimos há dois anos e a minha mãe diz que a um euro deixa de me falar.

[request|Fazes-me as contas a dez produtos], os que mais saem? Mando a ficha de cada um, com gramas, que o Nélson pesou tudo numa balança de cozinha com uma seriedade comovente.

[question|E pomos o preço da esplanada diferente ou é pedir guerra?]

A carta vai para a gráfica dia 16. [value|Só não me digas "depende"], que isso já eu sei sozinho.

Filipe

--- m44 2025-06-11 17:20 rui -> filipe + sandra | Re: quanto custa uma torrada < m43
Filipe, Sandra,

Sem "depende":

- café: 0,95. A margem por chávena caiu de 61 para 52 cêntimos e com isto recupera. Um euro daqui a um ano.
- galão: 1,60, ninguém o compara
- torrada: 2,40. Hoje ganham 38 cêntimos nela, com o trabalho dá prejuízo.
- tosta mista: não mexam, é o que traz gente à uma
- croissant misto: +15 cêntimos
- sumo de laranja: custa-vos 1,10 de fruta e vende-se a 2,00. Ou 2,60 ou copo mais pequeno, e eu ia pelo copo.
- meia de leite, pingo, bola de Berlim, pastel de nata: +5

Esplanada: 10% a mais só em Santa Catarina e na Foz, afixado. Nas outras três é pedir guerra.

No conjunto dá uns 3.900 euros por mês se perderem um cliente em cada quarenta, e 2.700 se perderem um em cada vinte. [request|Sandra, confirma-me por favor as gramas do queijo], o Nélson escreveu 90 e deve ser 40.

[praise|As fichas dele estavam melhores do que as de muito hotel.]

Rui

--- m45 2025-06-11 18:05 sandra -> rui + filipe | Re: quanto custa uma torrada < m44
> o Nélson escreveu 90 e deve ser 40

são 45. ele pesou com o papel
vai assim para a grafica. [praise|o filipe e o meu pai a concordarem com uma lista, nem no casamento]

--- m46 2025-06-11 23:20 filipe -> rui | Re: quanto custa uma torrada < m45
A minha mãe aceita 95 se lhe derem o pastel. [thanks|Obrigado, Rui.]

--- m20 2025-06-27 14:08 sandra -> graca | subs férias
Graça
[complaint|o subsidio de ferias da Lurdes, do Wilson e da Fabi veio só com o base, sem a média das noites]. o wilson fez a conta num guardanapo e faltam lhe 88 euros

--- m21 2025-06-27 14:41 graca -> sandra | Re: subs férias < m20
O guardanapo está certo. [admission|Esqueci-me de marcar os três como trabalho noturno regular.] Wilson 88,20, Lurdes 61,75, Fabiana 43,10. [promise|Transferência e recibos retificados segunda-feira, dia 30.] [apology|As minhas desculpas aos três.]

Graça

--- m22 2025-06-30 11:15 graca -> sandra | Re: subs férias < m21
Ficheiro bancário e três recibos em anexo. Deixei a média automática para o Natal.

--- m23 2025-06-30 11:20 sandra -> graca | Re: subs férias < m22
👍 o wilson emoldurou o guardanapo

--- m24 2025-07-16 19:03 filipe -> tiago | a facada trimestral
Tiago,

Faço aqui um aviso solene. Se o IVA deste trimestre vier acima de 18 mil, fecho a porta, mudo-me para as Berlengas, levo a contabilidade num saco de plástico e entrego-a às gaivotas. Elas ao menos só cagam no que é delas.

[question|Quanto é?]

Filipe

--- m25 2025-07-17 08:50 tiago -> filipe | Re: a facada trimestral < m24
17.912,33. As gaivotas ficam para outubro. Limite de pagamento dia 25, referência em anexo.

--- m26 2025-07-17 09:01 filipe -> tiago | Re: a facada trimestral < m25
Por 87 euros e 67 cêntimos. [praise|És um artista.]

--- m27 2025-09-08 17:33 filipe -> helena + tiago + graca + rui | ABRIU
[win|Abrimos sábado às 7h30 e às 11 já não havia pão de água: 2.260 euros no primeiro dia.] [win|A obra ficou em 71.300, e o empréstimo em 115 mil.] O meu sogro esteve à porta a contar cabeças com um clique daqueles das discotecas.

[request|Venham cá tomar o pequeno-almoço quando quiserem], a mesa do fundo é vossa.

--- m28 2025-09-08 18:20 helena -> filipe | Re: ABRIU < m27
Parabéns aos dois, e ao senhor do clique! [promise|Vamos na quinta, os quatro, às nove.]

--- m29 2025-09-11 16:02 rui -> filipe + sandra | Re: ABRIU < m27
[praise|Belíssimo espaço, e belíssima torrada.] Um reparo de quem esteve a olhar: à hora de ponta a fila do balcão cruza com a do take-away. Uma segunda caixa das 8 às 10 talvez se pague sozinha.

Rui

--- m30 2025-09-12 07:12 sandra -> rui | Re: ABRIU < m29
já reparei, caixa vem dia 22. [praise|bem visto]

--- m47 2025-10-06 22:12 filipe -> graca + helena | folgas, fardas e a D. Lurdes
Graça, Helena,

A Sandra está a dormir e proibiu-me de a acordar, portanto escrevo eu o que ela tem colado no frigorífico:

- a Lurdes faz 25 anos de casa a 3 de novembro. [question|Dá para lhe oferecer uma semana de férias a mais ou temos de inventar um prémio?]
- [request|novo mapa de folgas com seis lojas], que o de cinco já só serve para embrulhar castanhas
- fardas novas, 38 conjuntos a 46 euros. [question|Lava a casa ou paga-se subsídio de lavagem?]
- o Wilson vai ser pai em janeiro (do Wilson Júnior, não aceito apostas)
- [request|o seguro de saúde, vejam se compensa] ou se é daquelas coisas que ninguém usa

[goal|O que eu gostava era de não perder mais ninguém bom para o shopping], este ano foram quatro e só um era parvo.

Sem pressa nenhuma, tirando a Lurdes, que essa tem data.

Filipe

--- m48 2025-10-08 10:05 graca -> filipe + sandra + helena | Re: folgas, fardas e a D. Lurdes < m47
> Dá para lhe oferecer uma semana de férias a mais

Dá, por carta, e repete-se todos os anos se não disserem o contrário. Minuta em anexo com "a título excecional".

> Lava a casa ou paga-se subsídio de lavagem?

Lavem vocês. Pago em dinheiro desconta, e em seis meses já ninguém lava.

Mapa de folgas em anexo. [promise|Seguro de saúde: três preços até dia 24.] Licença do Wilson: 28 dias obrigatórios, e leva-os a tempo inteiro.

Graça

--- m49 2025-10-08 10:32 sandra -> graca | Re: folgas, fardas e a D. Lurdes < m48
ele escreveu isso tudo à meia noite??
mapa impecavel, [praise|nem tive de apagar nada]. carta da lurdes vai emoldurada

--- m50 2025-10-20 16:44 graca -> filipe + sandra | Seguro de saúde
Três propostas em anexo. A do meio é a única que paga o dentista. 17 euros por cabeça.

--- m31 2025-10-21 15:47 sandra -> graca + tiago | gorjetas
os clientes agora deixam gorjeta no cartão e aquilo entra tudo na conta da empresa
[question|como é que eu passo isso às pessoas sem fazer asneira?]

--- m32 2025-10-22 10:30 graca -> sandra + tiago | Re: gorjetas < m31
Em linha própria no recibo, sujeita a IRS e fora da Segurança Social, porque não é a empresa que a dá.
[request|Manda-me até dia 20 de cada mês o total por loja e a regra de divisão assinada pela equipa.]
O Tiago abre uma conta de passagem e o dinheiro não conta como venda.

--- m33 2025-10-22 10:44 sandra -> graca | Re: gorjetas < m32
assim percebo. [promise|mando]

--- m34 2025-11-26 08:30 graca -> sandra + filipe | Subsídios de Natal
Total 33.480,15 (38 pessoas, seis loja nova proporcional desde setembro). [promise|Ficheiro do banco entregue a 9 de dezembro para pagarem a 12.] Média noturna incluída em toda a gente. A greve geral de dia 11 não mexe com o banco.

--- m35 2025-12-09 09:02 graca -> sandra + filipe | Re: Subsídios de Natal < m34
Ficheiro em anexo. 38 linhas.

--- m36 2025-12-09 12:15 filipe -> graca | Re: Subsídios de Natal < m35
Autorizado. [question|Já posso ir para as Berlengas?]

--- m37 2025-12-09 12:19 graca -> filipe | Re: Subsídios de Natal < m36
Depois do pagamento por conta de dia 15.

--- m38 2026-01-06 11:00 tiago -> sandra + filipe | Janeiro: lista
Bom ano! O que falta da vossa parte:

- [request|contagem de stock a 31/12 das seis lojas]
- [request!open|contrato assinado do leasing da máquina de Matosinhos]
- [request|IBAN novo do Nélson], que a Graça anda a pedir ao próprio

[promise|Comunico o inventário à AT até ao fim do mês.]

--- m39 2026-01-19 21:40 sandra -> tiago | Re: Janeiro: lista < m38
contagens aqui, tudo menos santa catarina que conta amanha por causa da inundação da cave (cano da vizinha, seguro dela já assumiu). iban do nelson já foi à graça. leasing está na mala do filipe em espanha

--- m40 2026-01-20 17:05 sandra -> tiago | Re: Janeiro: lista < m39
santa catarina aqui

--- m41 2026-01-27 10:26 tiago -> sandra | Re: Janeiro: lista < m40
Inventário comunicado ontem, comprovativo em anexo. Fica só o leasing. [promise!open|Fecho do ano e IVA na vossa mão a 10 de fevereiro.]

--- m42 2026-01-29 20:11 filipe -> helena + rui | uma ideia má
Helena, Rui: um tipo de Braga quer o Moinho Branco em franquia. [question!open|Isto é coisa de gente séria ou de gente que se chateia?] Não respondam a correr, o homem só cá vem em março.
