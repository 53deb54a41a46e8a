firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Clínica Sado Dentária | company | sadodentaria.example
contact: graca | Dra. Maria da Graça Vilhena | graca.vilhena@sadodentaria.example | diretora clínica
contact: nuno | Nuno Caldeira | nuno.caldeira@sadodentaria.example | gestor
standing: good
turned: -
causes: -
root: -
why: A dental clinic in Setúbal found the firm through a Curitiba cousin and has its interiors designed from afar, with a Portuguese builder. Misunderstandings of words and a wrong voltage are cleared at once; the silence in August was announced holidays.

--- m01 2025-02-03 07:40 graca -> helena | Projeto de interiores em Setúbal
Exma. Senhora Arquiteta,

Chamo-me Maria da Graça Vilhena e dirijo uma clínica dentária em Setúbal. A minha prima Adelaide, que vive em Curitiba, mostrou-me o consultório do marido, que foi desenhado por si, e fiquei encantada: parecia tudo menos um consultório.

Temos quatro gabinetes, uma sala de espera sem luz e um corredor que as crianças percorrem como quem vai para o cadafalso. [goal|O que pretendo é que os miúdos deixem de ter medo de entrar e que as mães não faltem à consulta dos seis meses.] A taxa de faltas está nos 28%.

O empreiteiro será daqui; precisamos só do projeto. [question|Trabalha à distância?]

Com os melhores cumprimentos,
Maria da Graça Vilhena

--- m02 2025-02-03 10:15 helena -> graca | Re: Projeto de interiores em Setúbal < m01
Dra. Maria da Graça, que mensagem bonita. A Adelaide me contou que a senhora ligaria um dia.

Trabalho à distância, sim, com uma visita no começo e outra na obra. [request|Mande, por favor, plantas e um vídeo andando da porta até o gabinete, na altura dos olhos de uma criança de seis anos.]

Helena

--- m03 2025-02-04 08:02 graca -> helena | Re: Projeto de interiores em Setúbal < m02
O vídeo segue. Filmou o meu neto Vasco, que tem seis anos e não precisou de se baixar. No minuto 0:47 vê-se o balde da esfregona, as minhas desculpas.

--- m04 2025-02-06 12:33 nuno -> helena | Questões administrativas
Boa tarde Helena,

Sou o gestor da clínica. Três questões:

1) [question|A faturação é em euros ou reais?]
2) [question|Têm retenção na fonte?]
3) [question|Quem assina o termo de responsabilidade cá?]

Cumprimentos,
Nuno Caldeira

--- m05 2025-02-06 16:20 helena -> nuno + neusa | Re: Questões administrativas < m04
Nuno, boa tarde.

1) Euros, por transferência.
2) [promise|A Neusa confirma amanhã com o contador.]
3) Uma colega de Lisboa, a arq. Leonor Prata, subscreve o projeto na câmara. Está incluído.

--- m06 2025-02-07 11:00 neusa -> nuno | Re: Questões administrativas < m05
Bom dia, Nuno. Retenção de 25%, salvo com o formulário da convenção, que segue preenchido e só precisa de carimbo do nosso lado, já pedido.

--- m07 2025-02-07 13:12 nuno -> neusa | Re: Questões administrativas < m06
[praise|Rápida e completa. Com o nosso antigo gabinete demorava três semanas.] [thanks|Obrigado.]

--- m08 2025-02-28 14:00 helena -> graca + nuno | Conceito
Boa tarde! Em anexo o conceito: o corredor vira um cais. Barcos do Sado pintados na altura dos joelhos, luz que muda devagar, cada gabinete com nome de ave da reserva (flamingo, garça, maçarico, colhereiro). A sala de espera ganha uma claraboia tubular.

[question|As crianças de Setúbal conhecem as aves pelo nome?]

--- m09 2025-03-03 07:15 graca -> helena | Re: Conceito < m08
Conhecem o flamingo e o golfinho, que não é ave. [request|Acrescente um golfinho, por favor], senão há motim.

[praise|O cais é uma ideia felicíssima.] O Vasco já quer partir um dente.

--- m10 2025-03-04 09:28 nuno -> helena | Re: Conceito < m08
Bom dia Helena, de acordo. [question|Qual o custo estimado da claraboia?] O telhado é do condomínio e [promise|eu trato da autorização].

--- m11 2025-03-06 10:50 helena -> nuno | Re: Conceito < m10
€ 2.400 instalada, pelo fornecedor que a Leonor indicou em Palmela. Bom trabalho com o condomínio, eu daqui torço.

--- m12 2025-04-10 17:22 duda -> nuno | Caderno de mobiliário
Oi Nuno, tudo bem? Segue o caderno. Bancos com baú, balcão com um trecho baixo, banheiro infantil com pia a 55 cm.

[request|Confere as tomadas, por favor], que eu coloquei nas medidas daqui.

--- m13 2025-04-11 06:55 nuno -> duda | Re: Caderno de mobiliário < m12
Duda, bom dia. [complaint|O caderno traz tomadas de 127 V e ficha brasileira em todas as páginas.] Aqui é 230 V, tipo F.

Também não percebi "rejunte" nem "bate-maca"; o empreiteiro riu-se com o segundo.

--- m14 2025-04-11 09:04 duda -> nuno | Re: Caderno de mobiliário < m13
Ai que vergonha, Nuno. [apology|Desculpa!] [admission|Copiei o padrão de um projeto daqui sem trocar.] [promise|Versão certa amanhã, com um glossário no final.]

--- m15 2025-04-12 12:40 duda -> nuno | Re: Caderno de mobiliário < m14
Caderno rev. B, 230 V em tudo. Glossário na página 31: rejunte = betumação de juntas, bate-maca = protetor de parede, banheiro = casa de banho.

--- m16 2025-04-14 07:10 nuno -> duda | Re: Caderno de mobiliário < m15
Impecável. [praise|O glossário ficou afixado no estaleiro e o pessoal acrescenta palavras.] Já vai em 60. O de hoje: "gambiarra", que cá é uma fiada de luzes. O Sr. Amílcar não se conforma.

--- m17 2025-05-06 08:31 graca -> helena | Calendário
Cara Helena,

O empreiteiro, o Sr. Amílcar, pode começar a 16 de junho e propõe fechar dois gabinetes de cada vez. [question|Parece-lhe bem, ou perde-se o cais a meio?]

Graça

--- m18 2025-05-06 11:05 helena -> graca | Re: Calendário < m17
> Parece-lhe bem, ou perde-se o cais a meio?

Me parece bem, se o corredor ficar para o fim. O cais se pinta numa semana só, com a clínica fechada.

--- m19 2025-05-06 13:30 graca -> helena | Re: Calendário < m18
Então fecharemos de 11 a 22 de agosto, quando metade da cidade está na Comporta. [question|Pode cá estar nessa altura?]

--- m20 2025-05-07 10:00 helena -> graca | Re: Calendário < m19
Posso! [promise|Chego dia 13 de agosto e fico até o cais estar pintado.]

--- m21 2025-06-17 10:48 nuno -> caio | Pergunta técnica: estore e parede de RX
Caio, boa tarde. A Helena disse para falar consigo. O Sr. Amílcar encontrou a parede do gabinete 2 com chumbo, da época em que lá estava o RX.

[question|Podemos furar para o suporte da televisão?]

--- m22 2025-06-17 14:39 caio -> nuno | Re: Pergunta técnica: estore e parede de RX < m21
Nuno, [request|não fure]. [request|Usa um suporte de teto], modelo no anexo, e deixa o chumbo quieto dentro da parede, que ali ele não incomoda ninguém. Se um dia tirar, é empresa licenciada.

--- m23 2025-06-17 15:02 nuno -> caio | Re: Pergunta técnica: estore e parede de RX < m22
Ainda bem que perguntei. [thanks|Obrigado.]

--- m24 2025-07-03 08:45 nuno -> neusa | Fatura 2
Neusa, bom dia. Transferência da fatura 2 (€ 4.850) feita hoje, comprovativo em anexo. O banco demora dois dias, às vezes três quando há feriado municipal. [request|Agradeço recibo assim que entrar.]

--- m25 2025-07-07 09:30 neusa -> nuno | Re: Fatura 2 < m24
Chegou hoje. [thanks|Obrigada], Nuno.

--- m26 2025-07-28 09:16 graca -> helena | Férias
Cara Helena,

Eu e o Nuno estaremos ausentes de 1 a 10 de agosto e não abriremos o correio. [request|Não estranhe o silêncio], [promise|voltamos a 11]. As chaves ficam com o Sr. Amílcar.

Um abraço,
Graça

--- m27 2025-08-22 14:22 graca -> helena + duda + caio + neusa | O cais
Queridos amigos de Curitiba,

A Helena já vos terá contado, mas quero deixar por escrito. Ontem às sete da tarde acenderam-se as luzes do cais pela primeira vez. O Sr. Amílcar, que faz obras há trinta e oito anos e nunca o vi comentar coisa nenhuma, tirou o boné. As minhas assistentes andaram de um lado para o outro do corredor a inventar pretextos. O Vasco veio de pijama, a pé, pela mão do pai, e foi até ao gabinete do flamingo sozinho. Sentou-se na cadeira, abriu a boca e disse: "podes ver".

[praise|Não conheço melhor prova do que essa.]

[thanks|Muito obrigada a todos], e à Duda em especial, pelo golfinho que espreita por baixo do balcão e que só as crianças veem.

Graça Vilhena

--- m28 2025-08-22 15:10 duda -> graca | Re: O cais < m27
Dra. Graça, li em voz alta e a Neusa precisou sair da sala. Um beijo pro Vasco!

--- m29 2025-09-24 12:40 nuno -> helena | Claraboia
Helena, boa tarde. Choveu ontem a sério pela primeira vez. A claraboia aguentou, o telhado do vizinho não.

[complaint|Um pormenor: o sensor da luz do corredor apaga ao fim de dois minutos com gente lá dentro.] [request|Diga ao eletricista que parâmetro mudar.]

--- m30 2025-09-24 13:55 helena -> nuno + caio | Re: Claraboia < m29
Nuno, [admission|eu deixei o tempo curto no memorial]. Caio, [request|explica o ajuste]?

--- m31 2025-09-24 14:12 caio -> nuno | Re: Claraboia < m30
Parafuso da esquerda, girar até a marca 15 (minutos). O da direita é a sensibilidade, não mexe. Depois de girar, espera um ciclo inteiro apagado antes de testar, senão parece que não mudou.

--- m32 2025-09-25 06:50 nuno -> caio | Re: Claraboia < m31
Feito. Resolvido.

--- m32b 2025-10-16 09:44 graca -> helena | Do gabinete da garça
Cara Helena,

Tive ontem uma tarde calma e lembrei-me de lhe contar como as coisas se têm portado, que os arquitetos raramente o sabem.

O cais resiste a triciclos. A tinta à altura dos joelhos tem duas mordidas, de autor conhecido. [praise|A luz que muda devagar adormeceu um pai na sala de espera, e ele pediu para ficar mais um bocadinho.] A casa de banho pequenina é visitada por crianças que não precisam dela. Já o banco com baú do colhereiro é pesado de abrir; [request|se houver um amortecedor que se possa pôr, diga-me qual].

Na segunda-feira veio uma menina surda e a mãe disse-me que nunca a tinha visto entrar num consultório à frente dela. [value|Para mim vale mais do que qualquer prémio.]

Graça

--- m32c 2025-10-16 12:18 duda -> graca | Re: Do gabinete da garça < m32b
Dra. Graça, pistão a gás de 80 N, referência e foto em anexo, qualquer ferragista tem. Parafusa em 5 minutos. Me emocionei com a menina.

--- m33 2025-11-12 08:20 nuno -> helena | Números
Bom dia Helena,

Fechei outubro. [win|Taxa de faltas: 11%.] Nos menores de dez anos, 7%. Pediram-nos fotografias para uma revista da Ordem. [question|Podemos indicar o vosso nome?]

--- m34 2025-11-12 09:35 helena -> nuno + graca | Re: Números < m33
Nuno, que maravilha! Podem e devem. [request|Se for possível, ponham também o da Leonor.]

--- m35 2025-12-02 07:58 graca -> helena | Palmela
Cara Helena,

Vamos abrir uma segunda clínica em Palmela, na antiga farmácia, em setembro. [scope_change|Gostaria que fosse convosco, desta vez com vinhas em vez de barcos.] [request!open|Diga-me com que antecedência precisa das plantas.]

Graça

--- m36 2025-12-15 11:26 helena -> graca | Re: Palmela < m35
Dra. Graça, vinhas! Já estou vendo os cachos na altura do joelho. [promise!open|Na segunda, dia 22, mando um calendário completo], com as antecedências.

[question!open|A antiga farmácia conserva os armários?]

--- m37 2025-12-18 14:31 nuno -> neusa | Fecho do ano
Boa tarde, Neusa. Para o fecho [request!open|necessito do certificado de residência fiscal de 2026 logo que exista]. Boas festas a todos aí, com calor, dizem.
