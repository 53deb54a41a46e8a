firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Escola Quintal de Pinhas | company | quintaldepinhas.example
contact: soraia | Soraia Benetti | soraia@quintaldepinhas.example | diretora
contact: juliano | Juliano Prado | secretaria@quintaldepinhas.example | secretário
standing: drifting
turned: 2025-08-26
causes: business_goals_moved, unrequested_work, style_mismatch
root: m20, m22, m27
why: In August the school decided to go full-day and needs a nap room and a kitchen; the firm went on with the library and an entrance portal nobody ordered, in ever longer formal letters. Soraia, warm and brief, answers with less each time and is asking a parent who is an architect.

--- m01 2025-02-17 18:30 soraia -> helena | a nossa bibliotequinha
Oi Helena, tudo bem? Sou mãe de gêmeos, diretora de 140 crianças e dona de 2.300 livros em caixa de banana.

[goal|Quero uma biblioteca onde criança de 4 anos se jogue no chão e leia.] Só isso! Tem uma sala de 52m² vazia, com cheiro de giz.

Vem tomar um café com a gente?

Sô

--- m02 2025-02-18 09:12 helena -> soraia | Re: a nossa bibliotequinha < m01
Oi, Soraia! Vou com gosto, adoro caixa de banana. [question|Sexta às 16h, depois da saída das crianças?]

--- m03 2025-02-18 12:40 soraia -> helena | Re: a nossa bibliotequinha < m02
sexta 16h! 🍌

--- m04 2025-02-24 17:55 helena -> soraia | Re: a nossa bibliotequinha < m03
Soraia, fiquei com a sala na cabeça o fim de semana todo. Penso em degraus grandes forrados, estante na altura do joelho, uma janela baixa para ver o pátio. [promise|Desenho à mão na quarta da semana que vem.]

[request|Me conta quantas crianças entram juntas.]

--- m05 2025-02-25 08:10 soraia -> helena | Re: a nossa bibliotequinha < m04
18 + a prof!

--- m06 2025-03-05 15:33 helena -> soraia | Desenho
Aqui está, com lápis e mancha de chá.

--- m07 2025-03-05 16:01 soraia -> helena | Re: Desenho < m06
Mostrei pro infantil 4. O Benjamim apontou pro degrau e disse "eu moro aqui". [praise|Acho que não tem aprovação maior.]

[question|Quanto custa morar aí?]

--- m08 2025-03-14 10:26 helena -> soraia + juliano | Orçamento da biblioteca
Projeto R$ 6.900, obra R$ 58 mil, tudo em julho, nas férias. Em anexo a conta aberta, linha por linha. Se ficar pesado, a janela baixa pode vir no ano que vem e tira uns 9 mil.

--- m09 2025-03-17 09:00 juliano -> neusa | Pagamento em 5x
Bom dia, Neusa. A mantenedora aprovou a biblioteca, mas só consegue pagar em cinco vezes, dia 10 de cada mês, a partir de abril. [question|É possível?]

Juliano, secretaria

--- m10 2025-03-17 11:14 neusa -> juliano | Re: Pagamento em 5x < m09
Bom dia! Possível sim, sem juros. [promise|Os cinco boletos chegam até o dia 25.]

--- m11 2025-03-24 13:50 neusa -> juliano | Re: Pagamento em 5x < m10
Boletos em anexo.

--- m12 2025-05-07 10:33 duda -> soraia | Tecidos dos degraus
Oi Soraia! Escolhe com as crianças? Amarelo-gema, verde-musgo ou tijolo. Todos laváveis, já derrubei suco de uva pra testar. [request|Preciso da resposta até dia 16] por causa da tapeçaria.

--- m13 2025-05-09 17:12 soraia -> duda | Re: Tecidos dos degraus < m12
votação! musgo 61, gema 58, tijolo 9 e um voto em "dinossauro". musgo então

--- m14 2025-07-07 08:30 caio -> juliano | Início da obra
Juliano, bom dia. Entramos hoje. [request|Deixa a chave do registro geral com a zeladora, por favor.]

--- m15 2025-07-07 09:02 juliano -> caio | Re: Início da obra < m14
Já está com a dona Rose, no molho azul.

--- m16 2025-07-25 17:40 caio -> soraia + juliano | Biblioteca pronta
Pronta. [promise|Segunda às 7h passo pra conferir os cantos boleados antes das crianças.] Dois livros sobreviveram a uma lata de verniz e dois não, [promise|reponho].

--- m17 2025-07-28 12:05 soraia -> helena + caio + duda | MORAMOS AQUI
Gente. O Benjamim entrou, tirou o sapato e não saiu mais. [win|Hoje 43 crianças pegaram livro emprestado, antes eram umas 5 por semana.]

[praise|Vocês entenderam a gente melhor que a gente.] Tem uma mãe chorando no corredor e não sou eu (mentira sou eu também)

Sô

--- m18 2025-07-28 14:20 helena -> soraia | Re: MORAMOS AQUI < m17
Que o Benjamim pague o IPTU. Um beijo enorme em todos.

--- m19 2025-08-06 11:00 juliano -> neusa | Nota da biblioteca
Neusa, [request|poderia reemitir a nota 318?] [complaint|O endereço saiu o da sede antiga, na Mateus Leme.] A prefeitura recusa o crédito assim.

--- m20 2025-08-26 07:44 soraia -> helena | mudança de planos!!
Oi Helena! novidade grande: a mantenedora decidiu, [goal|em fevereiro viramos período integral]. 140 crianças almoçando e dormindo aqui 😱

[scope_change|Então o que a gente precisa agora é cozinha de verdade e sala do soninho.] A segunda parte da biblioteca e o resto podem esperar.

[question|Dá tempo até fevereiro?]

Sô

--- m21 2025-08-26 13:25 neusa -> juliano | Re: Nota da biblioteca < m19
Juliano, nota 318 cancelada e reemitida. [apology|Desculpe a demora], estava de férias.

--- m22 2025-09-09 16:18 helena -> soraia + juliano | Estudo preliminar: portal de acesso e segunda etapa da biblioteca
Prezada Soraia, prezado Juliano,

Em continuidade ao trabalho desenvolvido no primeiro semestre, temos a satisfação de apresentar, em anexo, o estudo preliminar do portal de acesso da escola, bem como a segunda etapa da biblioteca (mezanino e sala de contação). O portal foi concebido a partir da pinha como elemento simbólico, com estrutura em madeira laminada colada, cobertura translúcida e banco contínuo, de modo a qualificar a transição entre rua e pátio e a fortalecer a identidade institucional do colégio. A segunda etapa da biblioteca, por sua vez, consolida o percurso leitor iniciado em julho, acrescentando 19 m² e um ponto de apoio para a professora. Quanto à demanda de período integral, registramos o seu recebimento e informamos que será oportunamente objeto de análise técnica específica, considerando a legislação sanitária e o corpo de bombeiros.

Colocamo-nos à disposição para apresentação presencial.

Atenciosamente,
Helena Bortolotto
Arquiteta e Urbanista

--- m23 2025-09-09 21:10 soraia -> helena | Re: Estudo preliminar: portal de acesso e segunda etapa da biblioteca < m22
Oi Helena! [praise|Que capricho a pinha.] Mas [complaint|o portal a gente não tinha pedido], né?

[question|E a cozinha?]

--- m24 2025-09-18 17:50 helena -> soraia | Re: Estudo preliminar: portal de acesso e segunda etapa da biblioteca < m23
Prezada Soraia,

O portal foi desenvolvido por iniciativa nossa e sem ônus nesta fase, entendendo que a imagem externa do colégio acompanha o crescimento pretendido. [talking_down|Cumpre esclarecer que um projeto escolar sério não nasce de uma lista de ambientes, mas de um conceito, e que a pressa costuma ser má conselheira de diretores.] No que tange à cozinha, a matéria requer levantamento de dados (número de refeições, cardápio, regime de entrega, fluxo de resíduos, potência instalada, ponto de gás e exaustão), conforme questionário de 41 itens em anexo, [request|cujo preenchimento solicitamos à escola]. Tão logo o recebamos, [promise!broken|apresentaremos cronograma de trabalho].

Atenciosamente,
Helena Bortolotto

--- m25 2025-09-19 07:30 soraia -> helena | Re: Estudo preliminar: portal de acesso e segunda etapa da biblioteca < m24
41 😅 [promise|vou ver com a nutricionista]

--- m26 2025-09-30 15:20 juliano -> helena | Questionário da cozinha
Boa tarde. Segue respondido pela nutricionista, com exceção dos itens 17 a 22 (elétrica), que não sabemos. [request|Pedimos que um técnico de vocês veja isso aqui.]

--- m27 2025-10-14 10:02 soraia -> helena | Re: Questionário da cozinha < m26
Oi Helena, [complaint|estamos em outubro e ainda não tem nem rabisco da cozinha]. A matrícula do integral abre dia 3 de novembro e [request|preciso de uma imagem pra mostrar pros pais].

Bj

--- m28 2025-10-17 18:10 helena -> soraia + juliano | Estudo de viabilidade: cozinha e repouso
Prezada Soraia, prezado Juliano,

Encaminhamos estudo de viabilidade (34 páginas). Concluímos pela possibilidade de implantação da cozinha na atual sala de música e do repouso na sala 6. [request|Pedimos especial atenção ao capítulo 4], que trata da exaustão, e ao capítulo 5, que trata do fracionamento dos turnos de refeição. [admission|Reconhecemos que o assunto deveria ter tido precedência sobre os anteriores.] O orçamento será objeto de documento próprio, a ser entregue [promise!broken|até 31 de outubro].

Atenciosamente,
Helena Bortolotto

--- m29 2025-10-20 07:22 soraia -> helena | Re: Estudo de viabilidade: cozinha e repouso < m28
Recebi, [thanks|obrigada]. [question|Tem uma imagem?] É só o que preciso pro dia 3

--- m30 2025-10-29 16:47 duda -> soraia | Re: Estudo de viabilidade: cozinha e repouso < m29
Oi Soraia! Fiz eu a imagem, do soninho e da cozinha, em anexo. Usa à vontade 💚 Coloquei 18 caminhas, uma girafa e uma merendeira de touca. [request|Se a touca de vocês for de outra cor me fala].

--- m31 2025-10-29 17:02 soraia -> duda | Re: Estudo de viabilidade: cozinha e repouso < m30
Duda, [thanks|muito obrigada]! [praise|Em cinco minutos a mesma coisa que eu tentava explicar desde agosto.]

--- m32 2025-11-05 09:40 juliano -> helena | Orçamento cozinha
Helena, bom dia. [request|A mantenedora se reúne dia 12 e aguarda o orçamento.]

Juliano

--- m33 2025-11-11 18:55 helena -> juliano + soraia | Orçamento estimativo: cozinha e repouso
Prezados,

Segue orçamento estimativo, R$ 164.300,00, com memória de cálculo. Anexamos também, como contribuição, proposta de comunicação visual para o portal.

Atenciosamente,
Helena Bortolotto

--- m34 2025-11-13 12:31 juliano -> helena | Re: Orçamento estimativo: cozinha e repouso < m33
Recebido. A reunião foi ontem; a mantenedora achou o valor razoável e pediu um segundo orçamento. [complaint|Sobre a placa do portal, ninguém soube o que responder, já que não há portal.]

--- m34b 2025-11-19 14:08 juliano -> neusa | Boletos e uma dúvida
Boa tarde, Neusa.

[question|A parcela 5 da biblioteca, paga em 8/08, consta aí?] [complaint|Recebemos hoje um aviso automático de atraso.] Comprovante anexo.

Juliano

--- m34c 2025-11-19 14:40 neusa -> juliano | Re: Boletos e uma dúvida < m34b
Consta sim, Juliano. O aviso saiu por [admission|baixa que eu não dei]. [apology|Perdão pelo susto.] Tudo quitado desde agosto.

--- m35 2025-11-25 16:04 helena -> soraia | Definição da cozinha
Prezada Soraia,

Para cumprirmos o início das aulas em fevereiro, a contratação teria de ocorrer até 5 de dezembro, [blame_shift|uma vez que o preenchimento parcial do questionário consumiu parte do prazo]. [question|A mantenedora já se posicionou?]

Helena Bortolotto

--- m36 2025-12-01 13:28 soraia -> helena | Re: Definição da cozinha < m35
Oi Helena. Ainda não. Tem um pai daqui que é arquiteto e se ofereceu pra dar uma olhada também, [leaving|vamos ver com ele primeiro]. [promise!open|Te aviso.]

Soraia

--- m37 2025-12-09 10:10 juliano -> caio | Degrau solto
Bom dia, Caio. Um dos degraus da biblioteca soltou o forro num canto, as crianças já arrancaram um tanto. [request!open|Consegue mandar alguém antes da colônia de férias, que começa dia 5?]

--- m38 2025-12-09 11:35 caio -> juliano | Re: Degrau solto < m37
Consigo. [promise!open|Sábado, 20, de manhã, o Ademir passa aí com cola e grampo.] [question!open|O musgo do canto rasgou ou só soltou?]
