firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Lacerda Trindade Advogados | company | lacerdatrindade.example
contact: lacerda | Dr. Evaristo Lacerda | evaristo@lacerdatrindade.example | sócio fundador
contact: patricia | Patrícia Nobre | patricia@lacerdatrindade.example | gerente administrativa
standing: good
turned: -
causes: -
root: -
why: The senior partner writes like a notice of default, to everybody; he pays on the day, says what he wants and gives the firm the second floor. The harshness is the man. A missing acoustic seal was fixed within the week.

--- m01 2025-01-15 10:00 lacerda -> helena | Reforma da sede
Prezada arquiteta,

Nosso escritório ocupa o 11º andar do Edifício Visconde, Centro. 310 m². Dezessete advogados. As salas de reunião deixam passar conversa, o que em nosso ofício é inadmissível.

[goal|Pretendo que, ao final, nenhuma palavra dita na sala de reunião seja ouvida na recepção.] Verba de R$ 240.000,00.

[request|Encaminhe proposta até 31 de janeiro.]

Evaristo Lacerda

--- m02 2025-01-15 14:22 helena -> lacerda | Re: Reforma da sede < m01
Dr. Evaristo, boa tarde.

[thanks|Agradecemos a consulta.] Para orçar com seriedade preciso medir. [question|Posso ir na segunda, dia 20, com um técnico em acústica, pela manhã?]

Helena Bortolotto

--- m03 2025-01-15 14:31 lacerda -> helena | Re: Reforma da sede < m02
8h. A Sra. Patrícia os receberá.

--- m04 2025-01-20 13:10 patricia -> helena | Planta e condomínio
Oi, Helena! Foi ótimo conhecer vocês. Segue a planta do andar e o regulamento do prédio: obra com ruído só depois das 18h e sábado até 14h.

O Dr. Evaristo parece bravo mas é assim até com a neta. :)

Beijo,
Patrícia

--- m05 2025-01-31 16:00 helena -> lacerda + patricia | Proposta
Dr. Evaristo, segue a proposta. Resumo em cinco linhas, como imagino que o senhor prefira:

Isolamento medido hoje: 31 dB. Proposto: 50 dB.
Três salas, porta dupla com vedação, forro independente.
Recepção e biblioteca: pintura, luz, mobiliário.
R$ 226.900,00.
Onze semanas.

--- m06 2025-01-31 16:48 lacerda -> helena | Re: Proposta < m05
Li. [question|O que sucede se, ao final, a medição der 45?]

--- m07 2025-02-03 09:12 helena -> lacerda | Re: Proposta < m06
Nesse caso [promise|refazemos por nossa conta até chegar a 50, e a última parcela só vence com o laudo]. Está na cláusula 9.

--- m08 2025-02-03 09:40 lacerda -> helena + patricia | Re: Proposta < m07
Cláusula satisfatória. Contratado. [value|Não aprecio rodeios; a senhora respondeu em uma linha o que outros responderam em três páginas.]

--- m09 2025-02-05 11:30 patricia -> neusa | Dados para faturamento
Neusa, oi! Dados em anexo. [request|As notas precisam sair até dia 25] porque nosso fechamento é cedo. E [request|o centro de custo no campo observação, é o 4410].

--- m10 2025-02-05 13:45 neusa -> patricia | Re: Dados para faturamento < m09
Anotado, Patrícia. [promise|Sai sempre até dia 20, pra ter folga.]

--- m11 2025-02-21 15:03 duda -> patricia | Mobiliário das salas
Oi Patrícia, tudo certo? Dá uma olhada no pdf: mesa oval em freijó, 10 cadeiras, tapete que ajuda na acústica.

Perguntinhas:
- [question|O Dr. Evaristo usa cadeira com braço?]
- [question|Os quadros de caça ficam?]

--- m12 2025-02-21 17:27 patricia -> duda | Re: Mobiliário das salas < m11
Com braço, sempre. Os quadros… ele ganhou do sogro. Ficam.

--- m13 2025-02-24 08:02 lacerda -> duda | Re: Mobiliário das salas < m11
Sra. Eduarda. A mesa oval não serve. Advogado senta em frente a advogado. [request|Retangular.]

--- m14 2025-02-24 10:11 duda -> lacerda | Re: Mobiliário das salas < m13
Retangular, 3,20 x 1,20, desenho novo anexo.

--- m15 2025-02-24 10:15 lacerda -> duda | Re: Mobiliário das salas < m14
Aprovado.

--- m16 2025-03-10 17:40 caio -> patricia | Início
Patrícia, começamos hoje às 18h30, depois que saiu o último cliente. [request|Se puder, avise a portaria que são cinco nomes], lista anexa. [promise|Caçamba a gente retira toda madrugada.]

--- m17 2025-03-12 09:05 patricia -> caio | Re: Início < m16
Avisada. O pessoal da limpeza mandou dizer que encontrou o andar mais limpo que de costume. [praise|Nunca vi pedreiro passar pano em persiana.] [request|Só peço que não deixem a porta da copa calçada com o Código Civil], é edição anotada.

--- m18 2025-03-20 07:55 lacerda -> caio + helena | Poeira
Engenheiro,

[complaint|Havia gesso sobre os autos do processo que levei à audiência de ontem.] O juiz espirrou.

[request|Que não se repita.]

E.L.

--- m19 2025-03-20 08:40 caio -> lacerda | Re: Poeira < m18
Dr. Evaristo, [apology|minhas desculpas]. [admission|A lona da biblioteca foi tirada antes da hora.] [promise|A partir de hoje ninguém descobre nada antes de eu passar em vistoria, às 5h.]

--- m20 2025-03-20 08:44 lacerda -> caio | Re: Poeira < m19
Aceitas.

--- m21 2025-04-02 12:20 patricia -> helena | Audiência virtual
Helena, oi! Desculpe o prazo curto, o tribunal é que marca. Dia 15 de abril teremos sustentação oral por vídeo das 18h às 21h. [question|Dá pra obra ficar muda nesse dia?]

--- m22 2025-04-02 14:00 helena -> patricia | Re: Audiência virtual < m21
Dá, sim. [promise|Dia 15 só pintura], com pincel de cerda macia e pintor mudo de nascença (brincadeira: é o Adilson, que só não fala porque é de Prudentópolis).

--- m23 2025-04-16 08:30 patricia -> helena | Re: Audiência virtual < m22
hahaha. Ninguém ouviu nada. E [win|ganhamos por 3 a 0]!

--- m24 2025-05-23 16:10 helena -> lacerda + patricia | Laudo acústico preliminar
Medição de hoje: salas 1 e 2, 52 dB. Sala 3, 46 dB. Falta a vedação inferior da porta da sala 3, que veio com o lote errado. [promise|Trocamos até sexta, 30, e medimos de novo.]

--- m25 2025-05-23 16:19 lacerda -> helena | Re: Laudo acústico preliminar < m24
[complaint|46 não é 50.] Se dia 30 não estiver em ordem, mando prendê-los todos. Ou chamo minha neta, que é pior.

--- m26 2025-05-29 17:33 caio -> lacerda + patricia | Re: Laudo acústico preliminar < m24
Vedação trocada. Sala 3: 53 dB, laudo assinado em anexo.

--- m27 2025-05-29 17:50 lacerda -> caio + helena | Re: Laudo acústico preliminar < m26
Testei pessoalmente. Pus o Dr. Trindade aos berros na sala 3 e sentei-me na recepção. Paz absoluta. [praise|Em quarenta anos de escritório é a primeira obra que entrega o que o contrato diz.]

[promise|A última parcela segue hoje.]

--- m28 2025-05-30 10:02 neusa -> patricia | Quitação
Patrícia, recebida a última parcela, com um dia de antecedência. Termo de quitação e garantia de 5 anos em anexo. [thanks|Foi um prazer, obrigada pela pontualidade.]

--- m29 2025-07-08 09:30 patricia -> caio | Maçaneta
Oi Caio, a maçaneta da sala 2 está girando em falso. Deve ser uso, eles batem aquela porta como se fosse sentença. [request|Consegue mandar alguém?]

--- m30 2025-07-08 09:55 caio -> patricia | Re: Maçaneta < m29
[promise|Amanhã, 7h30, o Josué passa aí com uma nova.]

--- m31 2025-07-09 08:02 patricia -> caio | Re: Maçaneta < m30
Trocada em dez minutos. [thanks|Valeu!] [promise|Sexta mando pra vocês a foto da placa nova da recepção.]

--- m31a 2025-07-11 16:20 patricia -> caio | placa
Foto em anexo. Ficou 2 cm torta, culpa nossa, quem furou foi o filho do Dr. Trindade.

--- m31b 2025-08-04 09:12 patricia -> duda | Biblioteca, um ano em quatro meses
Duda, oi!

Passando para contar e pedir. A biblioteca, que era depósito de guarda-chuva, virou o lugar mais disputado do andar; [win|os estagiários pararam de pedir home office às sextas], o que o RH atribui a mim e eu atribuo a você.

Pedidos do pessoal, nenhum urgente:
- [request|mais uma luminária de mesa, igual às outras]
- [request|gancho para toga atrás da porta]
- [request|o nome do tapeceiro, para a poltrona do Dr. Trindade]

O Dr. Evaristo acrescenta que o relógio de parede está quatro minutos adiantado e que prefere assim, "não mexer".

Beijo,
Patrícia

--- m31c 2025-08-05 11:25 duda -> patricia | Re: Biblioteca, um ano em quatro meses < m31b
Oi Patrícia! Luminária encomendada, [promise|dia 19 entregam na portaria]. Gancho o Josué põe junto. Tapeceiro: seu Ladislau, no Hauer, cartão em anexo. Relógio: não vi nada. 😇

--- m32 2025-09-16 10:00 lacerda -> helena | 12º andar
Prezada arquiteta,

Adquirimos meio 12º andar, 150 m². Escada interna ligando à biblioteca. O Dr. Trindade deseja consultar outro escritório, indicado por um cunhado. Ouvi-o e discordei.

[scope_change|Quero que a senhora assuma também esse andar.] [question|Quanto custa e quanto demora a escada?]

E. Lacerda

--- m33 2025-09-16 15:38 helena -> lacerda + caio | Re: 12º andar < m32
Dr. Evaristo, a escada exige laudo da laje e aprovação do condomínio. Laudo: R$ 6.800,00, quinze dias. O valor da escada só digo depois dele, para não inventar número.

--- m34 2025-09-16 15:44 lacerda -> helena | Re: 12º andar < m33
[request|Faça o laudo.]

--- m35 2025-10-13 17:02 caio -> lacerda + patricia | Laudo da laje
Laudo anexo. A laje aceita a abertura junto ao pilar P7, com reforço metálico. Escada em aço e freijó: R$ 71.400,00, seis semanas. Assembleia do condomínio precisa autorizar.

--- m36 2025-10-14 08:10 lacerda -> caio | Re: Laudo da laje < m35
A assembleia autorizará. Redigi a convenção. [request|Apresentem o projeto no dia 4 de novembro, 19h, salão do térreo, sem slides de mais de dez minutos.]

--- m37 2025-11-05 09:14 patricia -> helena + caio | Re: Laudo da laje < m36
Aprovado por 31 a 2! Os dois contrários são o 8º andar, que é contra escadas desde a inundação. [praise|O Caio foi tão claro que até o síndico, que dorme, fez pergunta.]

--- m38 2025-12-10 11:47 helena -> patricia + lacerda | Projeto da escada
Patrícia, Dr. Evaristo, executivo anexo. [question!open|Preferem começar dia 12 ou dia 19 de janeiro?] [promise!open|A maquete da escada chega até o recesso], para o senhor subir nela com os dedos.

--- m39 2025-12-10 12:01 lacerda -> helena | Re: Projeto da escada < m38
Não tenho idade para maquetes. [request|Mande assim mesmo.] De 20/12 a 6/1 estarei em Morretes e não respondo a ninguém. [request!open|O guarda-corpo deve ter 1,10, confirme na prancha 4.]

Não é queixa. É a norma.
