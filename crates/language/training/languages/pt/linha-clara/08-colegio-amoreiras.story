firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Colégio das Amoreiras | company | colegioamoreiras.example
contact: margarida | Margarida Seabra | direcao@colegioamoreiras.example | diretora
contact: paula | Paula Antunes | paula.antunes@colegioamoreiras.example | administradora
contact: nuno | Nuno Tavares | nuno.tavares@colegioamoreiras.example | tesoureiro da direção
standing: drifting
turned: 2025-06-24
causes: goals_blurred, unrequested_work
root: m03, m14, m18, m23, m33
why: The one aim was fewer fees in arrears and a canteen that does not lose money. Since June the firm brings surveys, a brand study and a strategic plan nobody ordered, and the arrears have not been mentioned by it for months; payroll runs well, the head only sends courtesies, and a new treasurer has begun to count.

--- m01 2025-01-15 09:10 paula -> graca + helena | Docentes, janeiro
Bom dia, Graça e Dra. Helena.

Alterações do mês:
- Prof.ª Isaura (Física): regressa da licença a 20/1
- Prof. Brito: [request|horas extraordinárias de dezembro, 14, a pagar agora]
- Auxiliar Celeste: mudou de IBAN, comprovativo em anexo
- [question|O novo escalão das educadoras entra já em janeiro ou só em setembro?]

Paula Antunes

--- m02 2025-01-15 12:02 graca -> paula | Re: Docentes, janeiro < m01
Entra já, com efeitos a 1/1. Tudo anotado. [promise|Recibos a 27.]

--- m03 2025-02-06 17:30 margarida -> helena + rui | O que nos tira o sono
Estimada Dra. Helena, estimado Dr. Rui,

Depois da nossa conversa ponho por escrito o que ficou dito, para que nos sirva de bússola.

O Colégio tem 412 alunos e boa casa. O que nos aflige é simples de contar: no fim de janeiro tínhamos 9,4% das mensalidades em atraso há mais de 60 dias, e a cantina perdeu 38 mil euros no ano letivo passado. [goal|Queremos chegar ao Natal com os atrasos abaixo dos 4% e a cantina a zeros], sem mandar embora nenhuma criança por causa dos pais.

[value|Peço-lhes que tratem cada família como tratariam a vossa], e que não se escreva a ninguém sem a Paula ver antes.

[question|Por onde começamos?]

Com estima,
Margarida Seabra

--- m04 2025-02-10 11:40 rui -> margarida + paula | Re: O que nos tira o sono < m03
Estimada Sra. Diretora,

Pelo mais simples: [request|enviem-me a lista de atrasos por ano de escolaridade e por mês], sem nomes. Onde os atrasos se concentram é onde se resolve. [request|Para a cantina preciso das refeições servidas e das faturas do fornecedor.] [promise|A 28 de fevereiro levo-vos um plano de duas páginas.]

Rui Sarmento

--- m05 2025-02-12 10:25 paula -> rui | Re: O que nos tira o sono < m04
Dr. Rui, listas em anexo. Não me surpreendeu: metade do atraso está no 1.º ciclo e vem de pais com dois ou mais filhos.

--- m06 2025-02-28 16:15 rui -> margarida + paula | Plano mensalidades e cantina
Em anexo, duas páginas. Em resumo:
1. acordos de pagamento aos pais com dois filhos (débito a dia 8 em vez de dia 1)
2. lembrete amável ao 5.º dia e telefonema da Paula ao 20.º
3. cantina: encomenda por marcação até às 9h30, que hoje deita fora 70 refeições por semana

[promise!broken|Todos os meses, até dia 10, faço-vos o ponto numa página: atraso e cantina, dois números.]

--- m07 2025-03-03 08:30 margarida -> rui + paula | Re: Plano mensalidades e cantina < m06
[praise|É isto. Percebe-se, faz-se e não envergonha ninguém.] [request|Avance, Dr. Rui.]

--- m40 2025-03-20 11:15 paula -> rui + graca | Cantina: contrato novo
Bom dia, Dr. Rui, Graça,

O contrato com a empresa das refeições acaba em agosto e pedem resposta até à Páscoa. Propõem 4,35 por almoço em vez de 4,10, com fruta da época e um dia vegetariano. A nutricionista gosta, os meninos do 5.º ano menos.

Antes de levar à Sr.ª Diretora preciso de três coisas:

1. [question|Com a marcação até às 9h30 ainda nos compensa o preço por refeição, ou pedimos preço fixo por mês?]
2. [request|uma simulação com 280 e com 320 almoços por dia]
3. [question|as duas auxiliares que servem são nossas; se passarem para a empresa, leva-se a antiguidade?]

Há ainda a questão do forno, que é de 1998 e faz um barulho de comboio. A empresa mete um novo se assinarmos três anos.

[value|Para nós o que pesa é que nenhum menino coma diferente dos outros por ter a mensalidade atrasada], e isso tem de ficar escrito.

Obrigações da Páscoa à parte, estou cá todos os dias até às 18h.

Paula Antunes
Administração, Colégio das Amoreiras

--- m41 2025-03-24 10:20 rui -> paula + graca | Re: Cantina: contrato novo < m40
> preço por refeição, ou pedimos preço fixo por mês?

Por refeição. Com a marcação perdem só as que encomendam.

> uma simulação com 280 e com 320

A 280: 4,35 dá 1.218 por dia, e os pais cobrem 1.190. A 320 ficam com 12 euros de sobra. Ou seja, está no fio, peçam 4,25 com o forno a dois anos.

Cláusula sobre os meninos em anexo, uma frase. A antiguidade é com a Graça.

--- m42 2025-03-24 10:44 graca -> paula + rui | Re: Cantina: contrato novo < m40
Leva-se toda: é transmissão, mantêm ordenado e anos. Têm de ser avisadas por escrito 10 dias úteis antes. [request|Se avançar, dê-me os nomes até julho.]

--- m43 2025-04-03 16:05 paula -> rui + graca | Re: Cantina: contrato novo < m41
[win|Assinado a 4,25, com forno.] A Celeste e a Amélia preferem ficar nossas, ficam. [praise|A sua frase foi lida em voz alta na reunião de pais e houve palmas, Dr. Rui], o que naquela sala só acontece no Natal.

--- m08 2025-04-10 09:00 rui -> margarida + paula | Ponto de abril
Atraso: 8,1% (era 9,4). Cantina: menos 1.900 euros por mês no desperdício. [win|Trinta e uma famílias já com débito ao dia 8.]

--- m09 2025-04-10 10:12 paula -> rui | Re: Ponto de abril < m08
[thanks|Obrigada!] Os telefonemas ao vigésimo dia custam, mas fazem-se. Ontem uma mãe ofereceu-me um frasco de mel.

--- m10 2025-05-12 12:00 rui -> margarida + paula | Ponto de maio
7,4%. Cantina quase neutra. Falta pouco.

--- m11 2025-05-27 16:40 paula -> graca | Contratos 2025/26
Graça, para o próximo ano:
- [request|renovar 6 a termo (nomes em anexo)]
- [question|a Prof.ª Lídia já passou os três anos, tem de ficar efetiva?]
- [request|minuta para o novo professor de música, 11 horas]

--- m12 2025-05-27 17:05 graca -> paula | Re: Contratos 2025/26 < m11
Lídia: efetiva por lei a 1 de setembro, aliás já o é. [promise|Seis renovações e minuta do músico na sexta.]

--- m13 2025-05-30 15:44 graca -> paula | Re: Contratos 2025/26 < m12
Em anexo, sete documentos.

--- m14 2025-06-24 18:20 rui -> margarida + paula | Visão Amoreiras 2030
Estimada Sra. Diretora,

Sabendo que o colégio merece mais do que a gestão corrente, tomei a iniciativa de elaborar um primeiro esboço de plano estratégico a cinco anos. São 48 diapositivos e cobrem posicionamento, marca, oferta internacional, transformação digital e um mapa de calor dos concorrentes num raio de 12 quilómetros. Anexo ainda a proposta de inquérito à marca junto das famílias (37 perguntas), que poderia avançar já na primeira semana de julho.

Do mapa de concorrentes ressaltam três conclusões. A primeira é que o colégio comunica pouco: a página eletrónica é de 2016 e o lema não transmite ambição. A segunda é que dois estabelecimentos do concelho oferecem já programas bilingues, com mensalidades 40% superiores. A terceira é que o nome "Amoreiras" tem, nos testes que fiz junto de conhecidos, uma conotação antiga, pelo que admito no diapositivo 22 alguns nomes alternativos, meramente indicativos ("Amora School", "AMR Porto").

Nada disto compromete, evidentemente, o acompanhamento corrente, que ficará integrado num painel digital a desenvolver por mim. Entendo que só uma visão partilhada permite dar às questões do dia a dia o seu devido lugar. [question|Teríamos disponibilidade para um retiro de direção de dia e meio em julho?]

Rui Sarmento

--- m15 2025-06-27 08:40 margarida -> rui | Re: Visão Amoreiras 2030 < m14
Estimado Dr. Rui, recebido. Julho é o mês das matrículas. Veremos em setembro.

--- m16 2025-07-09 11:15 rui -> paula | Inquérito à marca
Paula, como a diretora o remete para setembro, adianto: [request|carregue por favor as moradas eletrónicas das famílias na plataforma], assim o questionário sai com a carta de boas-vindas. Já o testei com quatro conhecidos meus que têm filhos e os resultados são muito promissores.

--- m17 2025-07-10 14:50 paula -> rui | Re: Inquérito à marca < m16
Dr. Rui, com os dados das famílias não se pode. [complaint|E o ponto de julho não chegou.]

--- m18 2025-07-15 09:30 rui -> paula + margarida | Re: Inquérito à marca < m17
Tem razão quanto aos dados, [promise|falarei com a diretora]. O ponto mensal está integrado no painel que estou a construir (ver diapositivo 31). [promise!broken|O painel fica acessível no final de agosto.]

--- m19 2025-09-05 10:20 paula -> graca | Setembro
Graça, entraram quatro, saíram três, uma baixa. Fichas em anexo. [question|O subsídio de refeição do pessoal da cantina continua nos 5 euros se lá comem?]

--- m20 2025-09-05 10:41 graca -> paula | Re: Setembro < m19
Se a refeição é fornecida, não há subsídio. Este ponto estava assim desde 2022, antes de nós; [promise|acerto com a folha deste mês e explico-lhes em carta simples].

--- m21 2025-09-25 15:30 graca -> paula | Re: Setembro < m20
Folha e cartas em anexo, três pessoas. [request|Entregue-as em mão], convém que perguntem.

--- m22 2025-09-26 09:18 paula -> graca | Re: Setembro < m21
Entregues. Perguntaram, e [praise|a carta respondia a tudo antes de mim]. [thanks|Obrigada, Graça.]

--- m23 2025-10-03 12:00 rui -> margarida + paula | Painel e manual
Cara direção,

Com algum atraso face ao previsto, mas com grande qualidade, convido-vos a explorar o painel: 24 indicadores em tempo quase real, três níveis de acesso, exportação automática. Ainda que não tenha sido formalmente pedido, junto o Manual de Procedimentos Administrativos (112 páginas), que redigi durante o verão e que penso vir a ser referência no setor.

[request|Convido todos os responsáveis a ler os capítulos 1 a 4 até ao dia 20.]

Rui Sarmento

--- m24 2025-10-06 17:45 paula -> rui | Re: Painel e manual < m23
Dr. Rui, vi o painel. [complaint|Tem o logótipo antigo], 24 números, e [complaint|não encontro os dois de sempre]. [complaint|O capítulo 3 descreve um balcão de atendimento que não temos.]

Paula

--- m25 2025-10-08 09:30 rui -> paula | Re: Painel e manual < m24
Os atrasos estão em "Fluxos de cobrança", submenu "Maturidade". Percebo que a curva de aprendizagem seja mais íngreme para quem não usa estas ferramentas; [talking_down|duas ou três semanas de prática e deixa de ter dificuldades]. [promise|Corrijo o logótipo.]

--- m26 2025-10-14 10:10 nuno -> rui + paula | Apresentação e uma pergunta
Bom dia,

Sou pai e, desde a assembleia de setembro, tesoureiro da direção. Na vida civil faço auditoria.

Fiz a conta pelos extratos: os atrasos estão em 7,9%, ou seja voltaram a subir desde junho. [complaint|A página mensal que me disseram existir parou em maio.] [question|Há alguma razão para ter parado?] Pergunto sem segunda intenção, quero perceber o que se combinou.

Nuno Tavares

--- m27 2025-10-17 18:10 rui -> nuno + paula | Re: Apresentação e uma pergunta < m26
Caro Nuno,

Bem-vindo. A monitorização isolada de dois indicadores deu lugar a uma leitura sistémica, que o plano 2030 fundamenta. [blame_shift|A subida reflete sobretudo o fim dos telefonemas da secretaria no verão], matéria que é da esfera do colégio. Terei gosto em lhe explicar o modelo.

--- m28 2025-10-17 21:40 nuno -> rui | Re: Apresentação e uma pergunta < m27
[thanks|Obrigado pela resposta], [complaint|que não esclareceu]. Fica para a reunião.

--- m29 2025-11-11 09:50 graca -> paula | Subsídios e faltas
Paula, dois lembretes:
- [request|faltas por doença de outubro, faltam-me três papéis]
- [promise|os subsídios de Natal dos docentes pagam-se a 28/11], já processados

O São Martinho também é feriado aqui por dentro, há castanhas.

--- m30 2025-11-11 11:20 paula -> graca | Re: Subsídios e faltas < m29
Os três papéis, em anexo. [request|Guarde-me castanhas.]

--- m31 2025-11-20 16:15 rui -> margarida | Benchmark internacional
Estimada Sra. Diretora,

Partilho um estudo comparativo que fiz este mês, por minha conta, sobre colégios da Galiza e da Flandres. Contém ideias inspiradoras sobre salas sem paredes. [question|Qual seria a sua disponibilidade em dezembro para o discutirmos?]

--- m32 2025-11-28 08:25 margarida -> rui | Re: Benchmark internacional < m31
Recebido, [thanks|obrigada].

--- m33 2025-12-05 15:00 nuno -> rui + margarida + paula | Ponto de situação para a direção
Caro Rui,

A direção reúne a 15 de janeiro. Para a ata [request|peço uma folha com o atraso e a cantina de fevereiro a dezembro], mês a mês. Já não preciso do painel.

Uma curiosidade: [question|quem encomendou as 11 e as 14 horas de "estratégia" de outubro e novembro?]

Nuno Tavares

--- m34 2025-12-12 10:30 rui -> nuno + margarida | Re: Ponto de situação para a direção < m33
Caro Nuno, [promise!broken|a folha segue antes do Natal]. Quanto às horas, [talking_down|constituem um investimento que no momento próprio o colégio saberá reconhecer].

--- m35 2025-12-19 11:30 margarida -> helena + rui + graca + tiago | Boas Festas
O Colégio das Amoreiras deseja a todos um Santo Natal. Postal dos meninos do 2.º ano em anexo (o burro é o Vasco).

Margarida Seabra

--- m44 2026-01-08 18:40 rui -> nuno + margarida | Re: Ponto de situação para a direção < m34
Caro Nuno, bom ano. A folha segue integrada numa apresentação de 40 diapositivos, que lhe dá o devido contexto.

Rui Sarmento

--- m36 2026-01-12 09:15 nuno -> rui | Re: Ponto de situação para a direção < m44
Bom dia, encontrei-a, diapositivos 11 e 12. Em casa tinha chegado ao mesmo: 8,3% e menos 900 euros. [question!open|A partir de fevereiro volta a haver só os dois números?]

--- m37 2026-01-19 17:25 graca -> paula | Salário mínimo e tabelas
Paula, com os 920 sobem nove auxiliares. Mapa em anexo. [request!open|Confirme-me só a Celeste], que passou a 30 horas e não tenho o papel.

--- m38 2026-01-22 14:30 paula -> helena | uma palavrinha
Dra. Helena, [request!open|telefone-me quando puder, fora do gabinete]. Da renovação a direção só quer falar em março. A Graça não tem nada que ver com isto. [praise|Ela é das nossas.]

Paula

--- m39 2026-01-27 16:50 rui -> margarida + nuno | Programa do retiro
Estimada Sra. Diretora, caro Nuno,

Envio o programa do retiro de fevereiro, em Amarante, com dinâmica de grupo na sexta à noite. [question!open|Reservo dez ou doze quartos?]

Rui Sarmento
