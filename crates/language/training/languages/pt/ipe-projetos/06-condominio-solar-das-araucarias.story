firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Condomínio Solar das Araucárias | company | solardasaraucarias.example
contact: darci | Darci Wendler | sindico@solardasaraucarias.example | síndico
contact: cleusa | Cleusa Amaral | conselho@solardasaraucarias.example | conselheira fiscal
standing: strained
turned: 2025-09-09
causes: talked_down, unacknowledged_fault
root: m17, m21, m26
why: The new hall floor lets water under the lift door because the slope was laid the wrong way; Caio explains to a retired topographer how water works and blames the cleaners. The council wants the fault put in writing and has asked for a second opinion; the money is minor.

--- m01 2025-03-06 09:12 darci -> helena | Hall de entrada e salão de festas
Bom dia.

Sou o síndico do Solar das Araucárias, Juvevê, 14 andares, 56 unidades. A assembleia de fevereiro aprovou R$ 175.000,00 para o hall e o salão de festas. Preciso de três orçamentos e o seu foi indicado pela moradora do 902.

[goal|O objetivo é que o hall dure trinta anos, como durou o antigo, com pouca manutenção.]

[request|Por gentileza, informe disponibilidade para visita.]

Darci Wendler
Síndico

--- m02 2025-03-06 10:45 helena -> darci | Re: Hall de entrada e salão de festas < m01
Seu Darci, bom dia. Que bom ouvir alguém falar em trinta anos. [question|Terça, 11, às 15h, serve?]

--- m03 2025-03-06 11:30 darci -> helena | Re: Hall de entrada e salão de festas < m02
Serve. Interfone 00.

--- m04 2025-03-21 16:02 helena -> darci + cleusa | Proposta
Seu Darci, dona Cleusa, segue proposta com memorial. Hall em granito cinza flameado, rampa com inclinação de norma, iluminação nova. Salão com forro acústico, copa e dois banheiros. R$ 168.900,00, treze semanas.

[promise|Vou à reunião do conselho no dia 27 para responder às dúvidas.]

--- m05 2025-03-28 08:10 cleusa -> helena | Re: Proposta < m04
Bom dia Helena,

[thanks|Agradeço a presença ontem]; o conselho ficou com a sua proposta por 4 a 1. [value|O que pesou foi a senhora dizer "não sei, vou verificar" quando não sabia.] Peço continuidade nessa linha.

[request|Favor mandar cronograma físico-financeiro mês a mês], para eu casar com o fundo de obras.

Cleusa Amaral
Conselho fiscal

--- m06 2025-04-02 14:18 neusa -> cleusa | Cronograma físico-financeiro
Dona Cleusa, segue a planilha: cinco medições, sempre no dia 28.

--- m07 2025-04-02 16:55 cleusa -> neusa | Re: Cronograma físico-financeiro < m06
Perfeita, inclusive as fórmulas. [praise|Sou contadora há 30 anos e esta eu não precisei consertar.]

--- m08 2025-04-22 09:00 caio -> darci | Obra: regras
Seu Darci, bom dia, aqui é o Caio, engenheiro da obra. Começamos dia 28, com seis pessoas. [question|Qual elevador posso usar para entulho e em que horário?]

--- m09 2025-04-22 10:12 darci -> caio | Re: Obra: regras < m08
O de serviço, das 9h às 11h e das 14h às 16h. [request|Forrar a cabine.] [request|Sábado não.] O 1101 tem bebê recém-nascido e o 302 tem um senhor que reclama de tudo, inclusive do bebê.

--- m10 2025-05-19 11:40 darci -> caio | Carrinho de entulho
Engenheiro, o porteiro Valmir avisa que ontem, domingo, um rapaz seu esteve aqui buscando ferramenta. Sem problema, só [request|peço avisar na portaria antes].

--- m11 2025-05-19 12:15 caio -> darci | Re: Carrinho de entulho < m10
Certo, seu Darci. [promise|Aviso sempre.]

--- m12 2025-06-27 17:31 duda -> darci + cleusa | Cores do salão
Oi! Seguem as amostras em foto. [question|Verde-sálvia ou areia?] As duas combinam com o forro. A sálvia esconde melhor mão de criança, a areia deixa o salão maior nas fotos de festa.

--- m13 2025-07-01 09:20 cleusa -> duda | Re: Cores do salão < m12
Bom dia. Fizemos enquete no grupo do prédio, com dois dias de prazo e muita figurinha. Areia 29, sálvia 22, "rosa choque" 1 (o rapaz do 704).

--- m14 2025-07-25 15:44 caio -> darci + cleusa | Entrega do hall
Hall entregue hoje, uma semana antes do cronograma. Salão em 15 de agosto.

--- m15 2025-07-25 18:06 darci -> caio | Re: Entrega do hall < m14
[praise|Os moradores elogiaram a pedra e a luz.] A dona Zélia do 201 voltou a descer pela frente, com o andador.

--- m16 2025-08-18 10:10 cleusa -> neusa | Última medição
Neusa, medição 5 conferida e paga. Retida a caução de 5% (R$ 8.445,00) até o termo definitivo, conforme contrato. [request|Mande por favor a guia do ISS de julho], que não veio junto.

--- m16b 2025-08-19 09:12 neusa -> cleusa | Re: Última medição < m16
Dona Cleusa, bom dia! Guia do ISS de julho em anexo, [apology|desculpe o esquecimento]. Caução anotada aqui também.

--- m17 2025-09-09 07:35 darci -> caio + helena | Água no hall
Bom dia.

Choveu 60 mm de domingo para segunda. [complaint|A água correu pelo hall e parou embaixo da porta do elevador social.] O elevador ficou desligado até as 16h.

Pus um nível de mangueira: [complaint|o piso cai 11 mm para dentro, da porta para o elevador.] Deveria cair para fora.

[request|Peço uma vistoria esta semana.]

Darci Wendler

--- m18 2025-09-15 18:22 caio -> darci | Re: Água no hall < m17
Seu Darci, boa noite.

Fui olhar as fotos. [talking_down|É natural o leigo achar que todo piso precisa cair para fora; em hall interno se trabalha em nível, água é assunto da soleira.] [blame_shift|Pelo que o Valmir contou, a faxineira lava o hall com mangueira e deixou o ralo da calçada entupido.]

[talking_down|Com mangueira de nível também é fácil errar por um centímetro quando não se tem o hábito.]

Att.,
Caio

--- m19 2025-09-15 20:47 darci -> caio + helena + cleusa | Re: Água no hall < m18
Engenheiro,

Fui topógrafo do DER por 34 anos. Nivelei a BR-277 de Irati a Guarapuava.

O seu próprio memorial, página 6, diz "caimento de 1% para o exterior". A faxineira lava com balde. [complaint|Pedi uma vistoria e recebi uma aula.]

D. Wendler

--- m20 2025-09-16 11:05 helena -> darci + cleusa | Re: Água no hall < m19
Seu Darci, o senhor tem todo o direito de estar aborrecido. [promise!broken|Vou aí com o Caio na quinta, às 10h, com nível a laser], e olhamos juntos.

--- m21 2025-09-18 14:30 darci -> helena | Re: Água no hall < m20
[complaint|Esperei até o meio-dia.]

--- m22 2025-09-18 15:10 helena -> darci | Re: Água no hall < m21
Seu Darci, [apology|mil desculpas], ficamos presos na obra do litoral e o celular sem sinal. [promise|Segunda às 8h, sem falta.]

--- m23 2025-09-22 11:50 caio -> darci + cleusa + helena | Visita de hoje
Resumo: medimos 9 mm de diferença em 4,20 m. Está dentro de tolerância aceitável para pedra flameada. Sugerimos instalar uma grelha linear junto à porta, R$ 4.950,00, que resolve a questão de vez. [talking_down|Prédio trabalha, seu Darci, e quem passa a olhar o chão com lupa não dorme mais.] [blame_shift|Lembro que a retirada do capacho antigo foi decisão do condomínio e isso contribuiu.]

--- m24 2025-09-24 08:44 cleusa -> caio + helena | Re: Visita de hoje < m23
Caio, bom dia.

Três pontos, como conselheira:

1. [complaint|9 mm para o lado errado não é tolerância, é sinal trocado.]
2. O capacho saiu porque a prancha 2 de vocês mandava tirar.
3. [complaint|Querem nos vender por R$ 4.950,00 o conserto de um serviço que já pagamos.]

[request!open|Quero por escrito: o caimento foi executado conforme o memorial, sim ou não?]

Cleusa

--- m25 2025-10-06 09:02 cleusa -> helena | Re: Visita de hoje < m24
Helena, [complaint|doze dias]. A pergunta era de sim ou não.

--- m25b 2025-10-06 17:42 darci -> helena | Medições minhas
Dona Helena,

Para poupar discussão, nivelei o hall em malha de 50 cm, 84 pontos, com o aparelho do meu tempo, aferido em agosto. Planta em anexo com as cotas. O ponto mais alto é a soleira da rua e o mais baixo, a porta do elevador social. [complaint|De 84 pontos, 79 caem para dentro.]

Não me move o dinheiro. Assentei pedra com meu pai até os dezoito anos e sei que se erra; uma linha esticada ao contrário de manhã e ao meio-dia está tudo perdido. Acontece com gente boa. [complaint|O que não acontece com gente boa é dizer que foi a faxineira.] A Lourdes tem 61 anos e pediu para eu mostrar a ela onde tinha escrito isso.

[request!open|Gostaria que alguém do seu escritório falasse com ela.]

Darci Wendler

--- m26 2025-10-07 18:40 caio -> cleusa + darci | Re: Visita de hoje < m25
Dona Cleusa,

[talking_down|Em engenharia poucas coisas são de sim ou não, e é compreensível que quem vem da contabilidade espere uma resposta de livro-caixa.] O piso é um sistema. Em consideração ao bom relacionamento, fazemos a grelha por R$ 3.200,00, preço de custo. [non_apology|Sentimos se alguma colocação anterior foi mal interpretada.]

[question|Podemos programar para novembro?]

--- m27 2025-10-08 07:20 darci -> caio | Re: Visita de hoje < m26
Não autorizo grelha nenhuma.

--- m28 2025-10-13 13:15 darci -> duda | Armário da copa do salão
Sra. Eduarda, a dobradiça do armário da copa, porta do meio, soltou no aniversário de sábado. [request|Solicito reparo na garantia.]

--- m29 2025-10-13 14:01 duda -> darci | Re: Armário da copa do salão < m28
Oi seu Darci! [promise|Amanhã à tarde o Ademir passa aí.] [apology|Desculpa o incômodo na festa!] Tomara que o bolo não estivesse lá dentro.

--- m30 2025-10-15 08:00 darci -> duda | Re: Armário da copa do salão < m29
Veio ontem às 14h10 e consertou. [praise|Rapaz educado, limpou até o que não sujou.]

--- m31 2025-11-03 08:25 darci -> helena + caio | Nova ocorrência
Choveu sexta. [complaint|Segunda vez o elevador parado, catorze andares, e a dona Zélia ficou no 201 com a sacola da feira na calçada.]

Gasto com técnico do elevador: R$ 1.180,00, nota anexa. [request!open|Peço ressarcimento.]

--- m32 2025-11-04 10:33 neusa -> darci | Re: Nova ocorrência < m31
Seu Darci, recebi a nota e passei para a diretoria. [promise!open|Retorno assim que me derem a posição.]

--- m33 2025-11-18 19:30 cleusa -> helena + caio | Assembleia de 2 de dezembro
Helena, Caio,

O assunto do piso entrou na pauta da assembleia do dia 2. Não é ameaça, é o regimento. [escalation|O conselho contratou um perito, eng. Bruno Kastrup, que mede na quinta.] A caução continua retida até o laudo dele.

Queria dizer uma coisa fora da ata. [praise|O salão é uma beleza e todo mundo usa.] Ninguém aqui quer briga com vocês. [value|A gente queria ouvir "erramos o caimento" de gente adulta para gente adulta], e aí o custo se conversava em dez minutos, com café.

Cleusa

--- m34 2025-11-19 09:48 helena -> cleusa | Re: Assembleia de 2 de dezembro < m33
Dona Cleusa, li com atenção e [thanks|agradeço a franqueza]. Vou conversar com o Caio, que é o responsável técnico. [promise!open!broken|Antes da assembleia a senhora tem uma posição nossa.]

--- m35 2025-12-03 08:15 darci -> helena + caio | Laudo do perito
Laudo em anexo, 12 páginas. Resultado: caimento médio de 0,24% para o interior, em desacordo com o memorial.

Apresentado ontem a 31 condôminos. [complaint|Da sua empresa não havia ninguém, nem carta.] A assembleia deu prazo: [escalation|refazimento do trecho até 31 de janeiro, ou o condomínio executa com terceiro e cobra].

Darci Wendler

--- m36 2025-12-04 17:55 caio -> darci + cleusa | Re: Laudo do perito < m35
Recebido o laudo. [talking_down|Peritos, convém saber, tendem a achar aquilo que são pagos para achar.] [blame_shift|Como o condomínio marcou a medição sem nos chamar, o resultado saiu pela metade.] Vamos analisar com calma e [promise!open|respondemos tecnicamente antes do Natal].

--- m37 2025-12-10 07:40 darci -> helena | Re: Laudo do perito < m36
Dona Helena,

Escrevo só à senhora. [question!open|A senhora também pensa isso do perito?]

--- m38 2025-12-15 09:10 cleusa -> neusa | Informe de rendimentos
Neusa, bom dia. Para o fechamento do exercício [request!open|preciso do resumo das notas de 2025 até dia 22]. [thanks|Obrigada, como sempre.]
