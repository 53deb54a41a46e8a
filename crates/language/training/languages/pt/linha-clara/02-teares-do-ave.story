firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Teares do Ave | company | tearesdoave.example
contact: armindo | Armindo Faria | armindo.faria@tearesdoave.example | gerente
contact: catia | Cátia Faria | catia@tearesdoave.example | escritório
standing: strained
turned: 2025-07-10
causes: unacknowledged_fault, broken_promise, talked_down
root: m15, m19, m21, m24, m31
why: The refund of 41,300 euros of VAT was never asked for in April's return. The firm first blamed the tax office, then the client's bank details, lectured them on treasury, and missed two dates of its own; the money came in January but nobody has said whose mistake it was, nor who pays the overdraft interest.

--- m01 2025-01-21 09:10 catia -> tiago | Documentos dezembro
Bom dia Tiago,

Deixei ontem a caixa de dezembro na receção, duas pastas. A azul são as compras de fio. [question|As faturas da feira de Frankfurt vão em janeiro ou ainda entram em dezembro?]

Cátia Faria
Teares do Ave, Lda.

--- m02 2025-01-21 11:32 tiago -> catia | Re: Documentos dezembro < m01
Bom dia! Stand pago em novembro, feira em janeiro: o custo é de 2025. Hotel e voos idem. [promise|Trato disso tudo esta semana.]

--- m03 2025-01-30 17:50 tiago -> catia | Re: Documentos dezembro < m02
Dezembro fechado. Balancete em anexo, resultado provisório 63 mil antes de imposto.

--- m04 2025-02-03 15:20 armindo -> helena | O tear novo
Exma. Senhora Dra. Helena Brandão,

Como lhe disse ao telefone, recebemos proposta para um tear jacquard de segunda mão, italiano, de 2019, por 186.000 euros mais montagem. Com ele deixamos de recusar as toalhas largas que os holandeses nos pedem há três anos. [goal|O meu intento é passar a exportação de metade para dois terços da faturação antes de entregar a casa à minha filha], o que conto fazer aos setenta, ou seja em 2028.

Para isso preciso de saber com o que conto em cada mês. [value|Sou homem de contas certas e palavra dada; prefiro uma má notícia a tempo do que uma boa fora de horas.]

[request|Agradecia que me dissesse se o IVA do tear nos é devolvido e em quanto tempo.]

Com consideração,
Armindo Faria

--- m05 2025-02-04 10:05 helena -> armindo + tiago | Re: O tear novo < m04
Senhor Armindo,

É uma bela máquina e uma boa razão para a comprar. Como vem de Itália, o IVA é autoliquidado e não sai dinheiro. O que os senhores têm a receber é o IVA do fio e da tinturaria, porque vendem para fora sem imposto: a esta data 22.700 euros de crédito, e a subir. [promise|Pedimos o reembolso na declaração de abril], quando o saldo justificar a papelada, e o Estado paga por norma em dois meses.

Com os melhores cumprimentos,
Helena Brandão

--- m06 2025-02-05 08:30 armindo -> helena | Re: O tear novo < m05
Senhora Doutora, [thanks|muito lhe agradeço a clareza]. Fio comprado, pois. Contarei com esse dinheiro em julho.

A. Faria

--- m07 2025-03-06 14:11 catia -> graca | Aumento tecedeiras
D. Graça, o meu pai quer subir as tecedeiras todas 40 euros a partir de março, e a Dona Rosa 60 porque ensina as novas. São 14. [question|Isto é só mudar o base ou há aditamento?]

--- m08 2025-03-06 14:35 graca -> catia | Re: Aumento tecedeiras < m07
Só o base. Não é preciso aditamento, basta que o recibo o mostre. [promise|Faço em março.]

--- m09 2025-03-28 11:00 catia -> graca | Re: Aumento tecedeiras < m08
Já está nos recibos, vi. [praise|A Dona Rosa benzeu-se e depois pediu-me para dizer à senhora que a letra está muito bonita.]

--- m10 2025-04-15 16:44 catia -> tiago | certidão
Tiago, [request|preciso da certidão de não dívida das Finanças e da Segurança Social] para o banco, é para o leasing do tear. Eles querem até quarta.

--- m11 2025-04-15 17:20 tiago -> catia | Re: certidão < m10
As duas em anexo, válidas até julho.

--- m12 2025-05-13 09:00 armindo -> helena + tiago | O tear chegou
Informo que a máquina chegou na quinta-feira em dois camiões, sem um arranhão. O montador é de Biella, chama-se Ettore e só come massa que traz de casa. [win|Ontem saiu o primeiro metro de pano largo desta casa.]

--- m13 2025-05-19 18:30 tiago -> catia | IVA abril
Declaração de abril entregue hoje, nada a pagar. Comprovativo em anexo. Abraço ao Ettore.

--- m43 2025-06-11 10:42 catia -> tiago + graca | Várias antes das férias
Bom dia aos dois,

Junto tudo num só para não vos encher a caixa. A fábrica fecha de 4 a 22 de agosto e até lá gostava de ter isto arrumado:

- [request|mapa de férias conferido], segue em anexo, a Fernanda e a Lúcia trocaram
- [request|declaração de rendimentos para a Sandra Maria], é para o abono do menino
- amortização do tear: [question|quantos anos se usam numa máquina que já vem com seis?]
- a Dona Rosa faz 65 em setembro e quer ficar mais um ano. [question|Muda alguma coisa nos descontos?]
- o Ettore foi-se embora na sexta, a fatura dele (4.300, italiana) está na pasta azul

Da França pediram-nos uma declaração de fornecedor sobre a origem do algodão, mas isso trato eu com o despachante.

Hoje faz 34 graus na tecelagem e o meu pai anda de colete, como em janeiro.

Boa semana,

Cátia Faria
Teares do Ave, Lda.
Rua da Ribeira, Guimarães

--- m44 2025-06-12 09:25 tiago -> catia + graca | Re: Várias antes das férias < m43
> quantos anos se usam numa máquina que já vem com seis?

Dez menos seis dá quatro, mas com a revisão que o Ettore fez defende-se bem cinco. Eu punha cinco, alisa o resultado. [question|O teu pai concorda?]

> a Dona Rosa faz 65 em setembro

Continua a descontar tudo, e cada mês a mais conta-lhe na reforma. Só descia a taxa se já estivesse reformada. [request|Ela que peça a simulação na Segurança Social Direta antes de decidir.]

A fatura do Ettore está lançada, com autoliquidação. O resto é da Graça.

Abraço e bebam água

Tiago

--- m45 2025-06-12 11:03 graca -> catia | Re: Várias antes das férias < m43
Mapa conferido: à Lúcia falta marcar um dia, 27 de dezembro serve. Declaração da Sandra Maria em anexo. [promise|Subsídio de férias a 25 de julho.]

--- m46 2025-06-12 11:15 catia -> tiago + graca | Re: Várias antes das férias < m44
Cinco anos, diz o meu pai que o tear o enterra a ele. Dia 27 fica. [thanks|Obrigada aos dois], [praise|nem parece que foi ontem que mandei].

--- m14 2025-07-08 09:25 catia -> tiago | Reembolso
Bom dia Tiago,

O meu pai pergunta todas as manhãs ao homem do correio. Há um pagamento de fio de 38 mil no dia 31. [question|Já se sabe quando vem o reembolso do IVA?]

Cátia

--- m15 2025-07-10 18:55 tiago -> catia | Re: Reembolso < m14
Olá Cátia, isso agora [blame_shift|está do lado da AT, andam todos atrasados este ano por causa do sistema novo]. Mais semana menos semana cai. [promise!broken|Vejo no portal amanhã e digo-te.]

--- m16 2025-07-21 09:12 catia -> tiago | Re: Reembolso < m15
Bom dia, [complaint|continuo sem saber o que viste no portal]. [request|Diz-me pelo menos o número do processo], que o gerente da conta quer anexar à ficha.

--- m17 2025-07-22 12:40 tiago -> catia | Re: Reembolso < m16
O portal esteve em baixo. [promise!broken|Quinta tens o número.]

--- m18 2025-07-31 17:02 armindo -> helena | Conta caucionada
Exma. Senhora Doutora,

Hoje usei a conta caucionada, pela primeira vez desde 2011, para pagar ao fiandeiro. 38.000 euros a 6,8 por cento. [complaint|Tinha contado com outra coisa, porque outra coisa me foi dita.] [request|Peço-lhe que veja pessoalmente este assunto.]

Armindo Faria

--- m19 2025-08-04 11:15 rui -> armindo + helena | Re: Conta caucionada < m18
Caro Sr. Armindo,

A Helena está de férias até dia 18 e pediu-me que olhasse para o dossier. [talking_down|Permita-me começar por uma noção que muitos empresários da sua geração descuram: lucro não é tesouraria.] Um reembolso fiscal nunca deve figurar num plano de pagamentos como dinheiro certo; as boas práticas recomendam um fundo de maneio equivalente a 45 dias de custos fixos e uma linha de crédito negociada em tempo de calma. [talking_down|Se o senhor tivesse um mapa de tesouraria a 13 semanas, coisa simples que qualquer PME hoje faz, este pagamento não o teria apanhado de surpresa.]

Junto um modelo em Excel e um artigo que escrevi sobre o tema. Quanto ao processo em si, o Tiago acompanha.

Rui Sarmento

--- m20 2025-08-04 14:50 armindo -> rui | Re: Conta caucionada < m19
Senhor Sarmento,

Pago a fiandeiros há quarenta e um anos e nunca nenhum esperou. O mapa de que fala tenho-o no caderno preto, e nele está escrito "julho, IVA, D. Helena".

[complaint|Não perguntei o que é tesouraria. Perguntei pelo dinheiro.]

A. Faria

--- m21 2025-09-09 10:30 catia -> tiago + helena | Liguei para as Finanças
Tiago, Dra. Helena,

Estive 50 minutos em espera, mas fui atendida. A senhora foi clara: [complaint|não existe nenhum pedido de reembolso em nome da Teares do Ave, nem em abril nem depois]. O campo está a zeros e os 41.300 transitaram de mês para mês.

[question|Como é que em julho nos disseram que a AT estava atrasada?]

Estou a escrever antes de contar ao meu pai.

Cátia

--- m22 2025-09-10 19:20 tiago -> catia + helena | Re: Liguei para as Finanças < m21
Cátia, estive a ver. [blame_shift|Para pedir o reembolso a empresa tem de ter o IBAN confirmado no portal, e o vosso não estava confirmado], portanto o pedido não podia seguir. Isso é um passo que cabe ao contribuinte. [request|Confirma-me o IBAN com a senha da empresa] e [promise!broken|o reembolso vai na declaração de agosto, que entrego a 20 de setembro].

--- m23 2025-09-10 20:01 catia -> tiago | Re: Liguei para as Finanças < m22
[complaint|O IBAN está confirmado desde 2017, mando imagem do ecrã.] [complaint|E a senha da empresa quem a tem são vocês.]

--- m24 2025-09-11 09:40 helena -> armindo + catia | Reembolso de IVA
Senhor Armindo, Cátia,

[non_apology|Lamento que esta situação vos tenha causado transtorno.] [blame_shift|Em matéria de reembolsos há sempre um conjunto de validações que nem sempre dependem de nós.] O importante agora é olhar em frente: [promise!broken|o pedido segue na próxima declaração e eu própria o acompanharei].

Com os melhores cumprimentos,
Helena Brandão

--- m25 2025-09-12 08:15 armindo -> helena | Re: Reembolso de IVA < m24
Senhora Doutora,

[complaint|Li duas vezes à procura da frase em que dizem que se esqueceram. Não a encontrei.]

Armindo Faria

--- m26 2025-09-24 11:48 graca -> catia | Seguro e fardas
Cátia, o prémio de acidentes de trabalho sobe em outubro para 1.912,40 por causa das duas admissões. Fardas: são custo, não são remuneração. [question|A Sandrina começa dia 1 ou dia 6?]

--- m27 2025-09-24 11:55 catia -> graca | Re: Seguro e fardas < m26
Dia 6. [thanks|Obrigada, Graça], [praise|consigo já não fico nunca a pensar se está feito].

--- m28 2025-10-14 09:05 catia -> tiago | IVA agosto
Tiago, acabei de entrar no portal com a minha senha nova. [complaint|A declaração de agosto foi entregue a 22 e o campo 95 está outra vez vazio.]

[question|Alguém aí me explica?]

--- m29 2025-10-15 18:30 tiago -> catia | Re: IVA agosto < m28
Cátia, [apology|peço imensa desculpa], gravei o rascunho com o pedido e submeti a versão anterior. [admission|Essa foi minha.] [promise|Substituo a declaração hoje.]

--- m30 2025-10-15 22:10 tiago -> catia | Re: IVA agosto < m29
Está submetida. Pedido n.º 2025/70418, 43.950 euros, em anexo.

--- m31 2025-10-20 08:30 armindo -> helena | Juros
Exma. Senhora Doutora Helena Brandão,

Registo que o pedido foi enfim apresentado, seis meses depois do combinado. Entretanto a conta caucionada custou a esta casa, até 30 de setembro, 442 euros, e custará outro tanto até ao Natal. Junto o extrato.

Não é o valor. [complaint|É que até hoje só o rapaz teve a coragem de dizer "foi minha", e falava de agosto.] De abril ninguém fala.

[request!open|Peço que me diga por escrito o que se passou em abril] e [question!open|quem entende que deve pagar estes juros].

Com consideração,
Armindo Faria

--- m32 2025-10-29 16:20 helena -> armindo | Re: Juros < m31
Senhor Armindo,

Acuso a receção da sua carta, que mereceu a minha melhor atenção. Os juros de financiamento são um encargo normal da atividade e [blame_shift|a opção de recorrer à conta caucionada, em vez de negociar prazo com o fiandeiro, foi da gerência]. [promise!open!broken|Quanto ao mais, levarei o assunto à nossa reunião interna e darei resposta até meados de novembro.]

Helena Brandão

--- m47 2025-11-06 16:30 catia -> graca | inventário e o temporal
Boa tarde Graça,

O vento levou três chapas da cobertura e molhou fio já tingido, lote 0925, uns 900 quilos. Veio o perito hoje de manhã, simpático, com galochas. [question|Para o seguro basta a guia do lote ou querem o custo da tinturaria à parte?]

Já agora, para o inventário do fim do ano estou a pensar contar logo a 30 de dezembro, com a fábrica parada. Vêm dois rapazes da escola profissional ajudar.

[request|Preciso da lista de artigos impressa por prateleira], como a que o Tiago fez há dois anos, e não por ordem alfabética.

Cátia

--- m48 2025-11-07 09:12 graca -> catia | Re: inventário e o temporal < m47
À parte, com a fatura da tinturaria. 900 kg: fio 5.220, tinto 1.980.
[promise|Lista por prateleira a 15 de dezembro.]

--- m33 2025-11-18 10:00 catia -> graca | Natal
D. Graça, subsídio de Natal sai dia 5 de dezembro, como nos outros anos. Somos 27 agora. [request|Mande o mapa com uma semana de avanço], se puder ser.

--- m34 2025-11-27 15:33 graca -> catia | Re: Natal < m33
Mapa em anexo. 27 nomes, 21.886,00 líquidos. A Sandrina leva três duodécimos.

--- m35 2025-12-02 09:10 armindo -> helena | Re: Juros < m32
Senhora Doutora,

Meados de novembro já lá vão. [complaint|Resposta não chegou.]

Um meu conhecido do grémio, que é da profissão, disse-me que a Ordem recebe queixas em papel azul ou branco. [escalation|Dou por assente que até ao fim de janeiro tratamos disto entre nós; depois escreverei à Ordem dos Contabilistas.] Não o digo por gosto.

A. Faria

--- m36 2025-12-03 12:05 helena -> armindo | Re: Juros < m35
Senhor Armindo, [blame_shift|a época tem sido particularmente exigente]. [promise!broken|Passo por Guimarães antes do Natal e conversamos à volta de um café.]

Helena Brandão

--- m49 2025-12-15 15:50 graca -> catia | Re: inventário e o temporal < m48
Lista em anexo, 64 prateleiras. [question|O seguro pagou?]

--- m50 2025-12-15 16:20 catia -> graca | Re: inventário e o temporal < m49
Pagou tudo menos a franquia. [thanks|Obrigada], [praise|o perito fotografou a sua lista para mostrar aos colegas].

--- m37 2026-01-09 09:48 catia -> tiago | chegou
Tiago, [win|caíram hoje 43.950 na conta]. A caucionada fica a zero na segunda. Juros finais no extrato em anexo: 1.087,22.

--- m38 2026-01-09 10:15 tiago -> catia | Re: chegou < m37
Finalmente!! Que alívio. [question|O teu pai está mais contente?]

--- m39 2026-01-09 10:32 catia -> tiago | Re: chegou < m38
[complaint|O meu pai pôs a mesa para a Dra. Helena dia 22 e dia 23.] Responde tu à pergunta.

--- m40 2026-01-20 14:25 rui -> armindo + catia | Portugal 2030, aviso aberto
Caro Sr. Armindo, Cátia,

Abriu o aviso de internacionalização para o têxtil, com 45% a fundo perdido em feiras e amostras. Vejo aqui uma oportunidade clara. [question!open|Querem que marque uma sessão de trabalho na primeira quinzena de fevereiro?]

Rui Sarmento

--- m41 2026-01-26 11:20 armindo -> helena | Fim de janeiro
Senhora Doutora,

Escrevo antes do prazo que eu mesmo dei, para que não seja surpresa. [win|A feira de Frankfurt correu bem e os holandeses dobraram a encomenda.] Do outro assunto, nada sei. [request|Se ainda quiser vir, venha esta semana]; depois falaremos por outras vias.

Armindo Faria

--- m42 2026-01-28 17:52 helena -> armindo | Re: Fim de janeiro < m41
Senhor Armindo,

Esta semana é-me de todo impossível com os fechos de IVA e as retenções. [promise!open|Telefono-lhe na segunda-feira.] Folgo em saber dos holandeses.

Helena Brandão
