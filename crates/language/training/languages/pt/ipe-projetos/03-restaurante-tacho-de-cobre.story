firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Restaurante Tacho de Cobre | company | tachodecobre.example
contact: ilka | Ilka Fontoura | ilka@tachodecobre.example | chef e proprietária
contact: saulo | Saulo Fontoura | saulo@tachodecobre.example | administrativo
standing: strained
turned: 2025-07-28
causes: broken_promise, recurring_bottleneck
root: m14, m19, m22
why: The exhaust hood and the kitchen floor wait on Caio, who signs everything himself and gives one date after another. Ilka likes the work and Helena, but five dates have passed, she has lost a fortnight of dinners and now holds back the last payment.

--- m01 2025-02-24 23:48 ilka -> helena | cozinha do tacho
Oi Helena. Ilka, do Tacho de Cobre, no São Francisco. Você jantou aqui em janeiro e disse que a cozinha era pequena pra tanto prato. É. São 31 metros, 74 lugares, e no sábado meus cozinheiros saem daqui parecendo que nadaram.

[goal|Quero fazer dois giros no jantar de sexta e sábado sem ninguém passar mal.] Hoje é um giro e meio.

Posso fechar segunda e terça, mais nada.

Ilka

--- m02 2025-02-25 09:40 helena -> ilka | Re: cozinha do tacho < m01
Ilka, o cupim com pinhão ainda me visita em sonho.

Segunda, 10 de março, às 9h, eu e o Caio estamos aí com trena e medidor de vazão. [request|Peça para alguém deixar a coifa ligada desde as 8h, por favor.]

--- m03 2025-02-25 15:12 ilka -> helena | Re: cozinha do tacho < m02
Combinado. [promise|O Saulo abre pra vocês], eu chego às 10 com o peixe.

--- m04 2025-03-12 18:20 caio -> ilka + saulo | Levantamento da cozinha
Boa noite. O que medimos:

- coifa puxa 2.100 m³/h, precisaria de 5.400
- ralo central está 3 cm acima do piso em volta
- passa-pratos e lavagem se cruzam no mesmo corredor de 85 cm
- dutos passam pelo terreno do vizinho, sem autorização

[question|Vocês têm algum papel do vizinho sobre o duto?]

Caio

--- m05 2025-03-13 08:30 saulo -> caio | Re: Levantamento da cozinha < m04
> Vocês têm algum papel do vizinho sobre o duto?

Caio, não temos. O seu Aristides deixou de boca em 2011, na festa de São João. Vou falar com ele e [promise|até segunda te digo se assina].

Saulo

--- m06 2025-03-17 11:02 saulo -> caio + helena | Re: Levantamento da cozinha < m05
Assinou. Em troca, quer a calha dele trocada. [question|Isso cabe no orçamento de vocês ou vejo por fora?]

--- m07 2025-03-17 11:50 caio -> saulo | Re: Levantamento da cozinha < m06
Cabe, são 14 metros de calha. [promise|Coloco na planilha.]

--- m08 2025-04-01 17:44 helena -> ilka + saulo | Projeto da cozinha
Ilka, Saulo, segue o projeto. A lavagem passa para o fundo, a praça quente fica em ilha e os pratos saem por um lado só. Ganhamos 6 m² tirando a parede da despensa. Obra: R$ 188.600, quatro semanas de segundas e terças mais duas semanas fechados em julho.

[praise|Saulo, seu inventário de equipamentos poupou uma semana de trabalho nosso.]

--- m09 2025-04-03 01:10 ilka -> helena | Re: Projeto da cozinha < m08
Helena, fiz o fluxo com fita crepe no salão depois do serviço, com os meninos correndo com bandeja vazia. [praise|Funciona tão bem que o Gerson não queria parar de correr.] Vamos.

Duas coisas:
[request|o fogão de seis bocas olhando pra janela]
[request|um banco, qualquer banco, pra quem descasca]

--- m10 2025-04-03 09:15 helena -> ilka | Re: Projeto da cozinha < m09
Ilka, quero o Gerson na próxima reunião de obra, com bandeja. Banco e janela entraram, o fogão ganha vista para a ameixeira. Daqui em diante quem conduz é o Caio, que assina a obra e os pedidos.

--- m11 2025-04-14 10:20 neusa -> saulo | Entrada
Saulo, boa tarde, ou melhor, bom dia. Boleto da entrada, R$ 56.580,00, venc. 25/04.

--- m12 2025-04-25 16:33 saulo -> neusa | Re: Entrada < m11
Pago. [request|Me manda a nota com a descrição separada de material e serviço?]

--- m13 2025-04-28 09:01 neusa -> saulo | Re: Entrada < m12
Saulo, nota reemitida, separada.

--- m14 2025-05-12 18:35 caio -> ilka + saulo | Cronograma
Pessoal, cronograma em anexo. [promise!broken|Coifa nova chega dia 16 de junho] e [promise|o ralo a gente refaz na terça, dia 27 de maio]. As duas semanas de fechamento: 14 a 27 de julho, [promise!broken|reabertura garantida na terça, 29 de julho].

--- m15 2025-05-28 00:22 ilka -> caio | Re: Cronograma < m14
Ralo pronto, água indo embora sozinha. [praise|O azulejista de vocês é um senhor que trabalha cantando baixinho, quero ele pra sempre.]

--- m16 2025-06-18 10:05 saulo -> caio | coifa
Caio, bom dia. [complaint|Dia 16 passou e aqui não chegou caminhão.] [question|Novidade?]

--- m17 2025-06-18 19:49 caio -> saulo | Re: coifa < m16
Saulo, o pedido estava na minha mesa esperando a assinatura, [admission|só liberei no dia 9]. [promise!broken|Entrega dia 4 de julho, fábrica confirmou.]

--- m18 2025-07-07 08:44 saulo -> caio + helena | Re: coifa < m17
Hoje é dia 7. [complaint|A coifa não está aqui.] Fechamos em uma semana e o duto depende dela. [request|Preciso da nota do fabricante com data], pra eu não ter que acreditar em ninguém.

--- m19 2025-07-07 20:10 caio -> saulo + ilka | Re: coifa < m18
[blame_shift|A fábrica de Joinville atrasou todo mundo por causa do inox.] Nota em anexo: embarque 15 de julho. [promise!broken|Monto em dois dias e não muda nada na reabertura.]

--- m20 2025-07-08 00:51 ilka -> caio | Re: coifa < m19
Tá. Já tenho 62 reservas pro dia 29 e três delas são aniversário.

[value|Se for atrasar me conta antes, eu me viro com tudo menos com surpresa.]

--- m21 2025-07-14 09:10 caio -> ilka + saulo | Início do fechamento
Bom dia! Turma entrou às 7h. Parede da despensa já era, era tijolo de espelho e saiu em duas horas. Pó controlado, salão embrulhado. [request|Deixem o freezer do bar ligado na tomada da esquerda], a da direita vai ficar sem energia até quarta.

--- m22 2025-07-28 17:20 caio -> ilka + saulo | Reabertura
Ilka, Saulo, coifa montada mas o motor veio 220 trifásico e a entrada de vocês é bifásica no quadro da cozinha. [promise!broken|Na quinta resolvo e reabrem sexta, 1º.]

--- m23 2025-07-28 17:58 ilka -> caio + helena | Re: Reabertura < m22
[complaint|São seis da tarde da véspera, Caio.]

Vou ligar pra 62 pessoas.

--- m24 2025-07-29 08:15 helena -> ilka | Re: Reabertura < m23
Ilka, acabei de saber. [apology|Sinto muito, de verdade], pelas 62 ligações e pelo jeito que você soube. [admission|A conferência do quadro era nossa e devia ter sido feita em maio.] [promise|Hoje vou para aí e fico até ter data certa.]

--- m25 2025-08-05 23:30 ilka -> helena | Re: Reabertura < m24
Helena, reabrimos hoje, terça. [complaint|Uma semana a mais sem salão: 38 mil de faturamento, o Saulo fez a conta.] [thanks|Obrigada por ter ficado aqui até de noite na quarta], sei que não era a sua parte.

Mas [complaint|o piso na frente do forno já está soltando em quatro peças]

--- m26 2025-08-06 10:40 caio -> ilka + saulo | Piso do forno
Boa tarde. Vi as fotos do piso. [blame_shift|Esse rejunte pede 72 horas de cura e vocês ligaram o forno no mesmo dia.] [promise!broken|Refaço na segunda, 11, sem cobrar.]

--- m27 2025-08-06 11:12 saulo -> caio | Re: Piso do forno < m26
Caio, [complaint|quem ligou o forno foi o seu técnico, pra testar o gás.] Está no relatório que ele mesmo assinou, dia 4, 16h10, via amarela.

--- m28 2025-08-13 09:20 ilka -> caio | Re: Piso do forno < m26
[complaint|Segunda veio e foi embora.] O Gerson tropeçou com uma assadeira de 4 kg. Não se queimou. [request|Faz o piso.]

--- m29 2025-08-19 18:01 caio -> ilka | Re: Piso do forno < m28
Peças chegaram. [promise|Terça que vem, 26, Josué aí às 6h.] [talking_down|Cozinha profissional é isso, Ilka, quem nunca tocou obra acha que piso é colar e pisar.]

--- m30 2025-08-26 13:40 saulo -> caio | Re: Piso do forno < m29
Piso feito às 9h, o Josué esperou esfriar e colocou um aviso em português e em desenho. Falta o teste da coifa com laudo, que o bombeiro pede até novembro.

--- m31 2025-09-15 14:30 saulo -> caio + helena | Laudo da coifa
Caio, Helena,

lista do que ficou da obra:
- [request!open|laudo de vazão da coifa assinado]
- [request|calha do seu Aristides] (ele me para na rua)
- [request!open|porta da câmara fria que não encosta embaixo]
- [request|manual do motor]

[question|Dá pra fechar tudo em setembro?]

Saulo

--- m32 2025-09-22 17:05 helena -> saulo | Re: Laudo da coifa < m31
Saulo, manual em anexo. [promise|Calha agendada para quinta.] O laudo depende da assinatura do Caio como responsável técnico; [promise!broken|ele mede na primeira semana de outubro]. Setembro inteiro, então, não dá, mas [promise!broken|até dia 10 de outubro está tudo zerado].

--- m32b 2025-09-23 00:15 ilka -> helena | o que eu penso deitada
Helena, são meia-noite e quinze e acabei de fechar o caixa.

Não quero que você ache que sou ingrata. Quando a lavagem saiu do caminho o Gerson parou de brigar com o Dino, e isso em dezessete anos de cozinha eu não tinha conseguido com aumento. [praise|A ilha é a melhor decisão que já tomei com o dinheiro dos outros.]

Só que eu já sei de cor como vai ser. Eu escrevo, você responde bonito, o Caio marca um dia. [complaint|O dia chega e quem aparece é o dia seguinte.] Faço isso com fornecedor de alface e troco de fornecedor; com vocês fico com dó, porque gosto. [value|Prefiro um "não sei quando" a cinco datas.]

[request|Me diz quem, fora o Caio, pode assinar essas coisas.]

Ilka

--- m32c 2025-09-23 18:44 helena -> ilka | Re: o que eu penso deitada < m32b
Ilka, ninguém, hoje, e esse é o nosso nó. Estamos contratando uma engenheira. [promise!open|Até o fim do ano ela assina também.]

--- m33 2025-09-26 10:15 saulo -> helena | Re: Laudo da coifa < m32
Calha trocada ontem, o vizinho mandou até bolo. [thanks|Obrigado.]

--- m34 2025-10-20 00:35 ilka -> helena | uma coisa boa e uma ruim
A boa: [win|sábado fizemos dois giros cheios, 141 jantares, e ninguém saiu da linha pra respirar]. [praise|O fluxo novo é isso tudo mesmo.]

A ruim: [complaint|ninguém veio medir a coifa.] Tudo com vocês anda até chegar na mesa do Caio, [complaint|aí a gente vira uma pilha de papel].

--- m35 2025-10-20 11:20 helena -> ilka + caio | Re: uma coisa boa e uma ruim < m34
141! Ilka, que alegria. E você tem razão na segunda parte; [admission|deixamos tudo depender de uma pessoa só]. Caio, [request|dê uma data para a medição ainda hoje].

--- m36 2025-10-20 19:58 caio -> ilka + saulo + helena | Re: uma coisa boa e uma ruim < m35
[blame_shift|Das outras vezes vocês estavam em preparo e com panela no fogo ninguém mede vazão.] [promise!broken|Dia 5 de novembro às 9h levo o anemômetro.] [request|Deixem tudo apagado até as 10h.]

--- m37 2025-11-10 16:12 neusa -> saulo | Parcela final
Saulo, boa tarde! Parcela final de R$ 28.290,00, venc. 20/11.

--- m38 2025-11-10 17:00 saulo -> neusa + caio + helena | Re: Parcela final < m37
Neusa, nada com você. [escalation|A parcela final fica comigo até o laudo estar na minha mão.] [complaint|Dia 5 às 9h eu estava na porta, sozinho.] O bombeiro me deu prorrogação até 19 de janeiro.

Se virar multa, [escalation|desconto daí]. E [escalation|se passar do Natal sem papel assinado, quem liga pro CREA sou eu].

--- m39 2025-12-03 09:22 caio -> saulo + ilka | Laudo
Saulo, estive com dengue em novembro e [apology|peço desculpa por não ter avisado]. [promise!open|Medição terça, 16, laudo até o dia 23.]

--- m40 2025-12-17 00:40 ilka -> caio + helena | Re: Laudo < m39
Caio, espero que esteja melhor. Hoje você veio, e mediu. [question!open|Deu quanto?]

[question!open|E a porta da câmara?] [complaint|Estamos com um calço de papelão desde agosto.]
