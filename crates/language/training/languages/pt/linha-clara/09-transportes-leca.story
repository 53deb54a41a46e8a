firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Transportes Irmãos Leça | company | irmaosleca.example
contact: antonio | António Leça | antonio@irmaosleca.example | gerente
contact: sonia | Sónia Leça | escritorio@irmaosleca.example | escritório e tráfego
standing: strained
turned: 2025-07-31
causes: recurring_bottleneck, real_issue_hidden, slow_response
root: m06, m07, m14, m19, m28
why: Late pay, wrong per diems, forgotten licences and unanswered mail look like twenty separate annoyances; there is one cause: Graça alone types the tachograph sheets of 23 drivers by hand every month because the import Tiago promised in April was never set up. The drivers now talk of stopping and nobody in the firm says where it sticks.

--- m01 2025-01-08 07:04 antonio -> graca | ordenados
graca bom dia e bom ano
[question|o ze carlos recebe as noites de natal a dobrar ou a 50]
ele esteve parado em irun no dia 25 com chouriço e frio

--- m02 2025-01-08 09:15 graca -> antonio | Re: ordenados < m01
Feriado trabalhado no estrangeiro: a dobrar, pela cláusula 60 do contrato. [promise|Levo em janeiro.]

--- m03 2025-01-08 09:16 antonio -> graca | Re: ordenados < m02
ok ele vai gostar

--- m04 2025-02-04 11:30 sonia -> graca | Tacógrafos janeiro
Bom dia Graça,

Ficheiros dos 23 motoristas em anexo (ddd e o resumo em pdf). As ajudas de custo estrangeiras vão na folha 2. Pagamos dia 28, como sempre.

Sónia

--- m05 2025-02-26 18:50 graca -> sonia | Re: Tacógrafos janeiro < m04
Recibos e ficheiro do banco em anexo. Foi à pele, 23 resumos com nove colunas.

--- m06 2025-04-02 10:20 sonia -> tiago + graca | a máquina que lê os discos
Bom dia,

O programa dos tacógrafos que comprámos em janeiro exporta um csv com dias, horas, país e noites por motorista. [question|Não dá para entrar isso direto no vosso processamento, em vez de a Graça copiar tudo à mão?] [goal|O que eu quero é ordenado na conta no dia 28 todos os meses, sem sustos], para o António deixar de ser acordado por motoristas às seis da manhã.

Mando um exemplo.

--- m07 2025-04-03 12:35 tiago -> sonia + graca | Re: a máquina que lê os discos < m06
Sónia, dá perfeitamente, é meia manhã de trabalho! [promise!open!broken|Monto a importação este mês, em maio já corre sozinho.]

--- m08 2025-04-03 13:00 sonia -> tiago | Re: a máquina que lê os discos < m07
[praise|Isso é que era música.]

--- m09 2025-04-29 08:31 antonio -> graca | apagao
ontem nao ha carta nem telefone ficaram 4 camioes parados na bomba em salamanca, sem bomba. hoje ja andam. os ordenados de abril podem sair quinta nao ha pressa

--- m10 2025-04-29 09:05 graca -> antonio | Re: apagao < m09
[promise|Saem hoje na mesma.] Ficheiro já está no banco.

--- m11 2025-04-29 09:06 antonio -> graca | Re: apagao < m10
[praise|a mulher nem com a europa as escuras falha]

--- m43 2025-05-06 14:10 sonia -> tiago + graca | Contrato com a Galiza, portagens e a reforma do Sr. Aurélio
Boa tarde aos dois,

Fechámos ontem com os congelados de Vigo: três idas por semana, de julho em diante, a 612 euros a viagem. O meu tio diz que é pouco, eu fiz as contas com gasóleo a 1,52 e ficam 74 limpos.

Preciso de:

- [question|IVA na fatura a um espanhol com NIF de lá: leva ou não leva?]
- [request|modelo de CMR em espanhol], o nosso diz "Oporto" em todo o lado menos onde devia
- portagens: a via verde mudou a fatura para dia 10, fica para o mês seguinte
- o Sr. Aurélio reforma-se a 30 de junho, 39 anos de casa. [question|Que contas finais leva ele?] [goal|Queria que ele saísse daqui sem uma dúvida sobre um cêntimo.]
- [request|seguro de carga, renovar com o valor novo dos frigoríficos (95 mil)]

O António manda dizer que o almoço do Sr. Aurélio é a 5 de julho e que estão convidados. Vai haver concertina, não tenho como evitar.

Sónia Leça
Irmãos Leça, Transportes, Lda.
Leça do Balio

--- m44 2025-05-07 09:35 graca -> sonia + tiago | Re: Contrato com a Galiza, portagens e a reforma do Sr. Aurélio < m43
> Que contas finais leva ele?

Junho completo, férias não gozadas (11 dias), subsídio de férias por inteiro, proporcionais dos dois subsídios, e as noites de maio e junho. [promise|Folha discriminada a 20 de junho, para ele ler com tempo.]

--- m45 2025-05-08 18:12 tiago -> sonia | Re: Contrato com a Galiza, portagens e a reforma do Sr. Aurélio < m43
Não leva, autoliquidação, e entra na recapitulativa. CMR em espanhol em anexo. Quanto ao seguro, [promise!broken|mando ao corretor com os 95 mil]. A concertina eu aguento.

--- m46 2025-05-08 18:20 sonia -> tiago + graca | Re: Contrato com a Galiza, portagens e a reforma do Sr. Aurélio < m45
[thanks|Obrigada, rápidos.]

--- m12 2025-05-30 17:55 sonia -> graca | maio
Graça, são seis da tarde do dia 30. [complaint|Ainda não tenho o ficheiro do banco.] [question|Devo avisar os rapazes?]

--- m13 2025-05-30 19:40 graca -> sonia | Re: maio < m12
Em anexo. [apology|Peço desculpa], [admission|comecei tarde e os resumos este mês têm mais 200 linhas por causa dos transbordos]. Se entrar agora, recebem segunda.

--- m47 2025-06-20 10:15 graca -> sonia | Sr. Aurélio
Folha discriminada em anexo, quatro páginas. Total 9.408,77.

--- m48 2025-07-07 09:05 sonia -> graca | Re: Sr. Aurélio < m47
Ele leu-a toda antes do almoço, com o dedo, e disse só: [praise|"está como eu fiz"]. Tocou concertina até às oito. Os ordenados de junho é que [complaint|entraram dia 3], mas isso ninguém comentou à mesa.

--- m14 2025-07-31 06:12 antonio -> graca + helena | junho
os homens receberam o mes de junho dia 3. hoje é 31 e [complaint|o de julho nao esta]. o marinho ligou me as 5 e meia de perpignan a perguntar se faliamos

[complaint|sao 3 meses em 4 agora]

antonio

--- m15 2025-07-31 11:22 graca -> antonio + sonia | Re: junho < m14
Seguem agora 17 dos 23. [promise!broken|Os outros seis às 16h.]

--- m16 2025-07-31 20:48 graca -> antonio + sonia | Re: junho < m15
Faltavam noites de Bordéus no resumo do Marinho e do Telmo. Ficheiro completo em anexo.

--- m17 2025-08-01 10:00 helena -> antonio + sonia | Re: junho < m14
Senhor António,

[apology|Peço-lhe desculpa pelos seus motoristas], que não deviam saber que existimos. Em agosto temos a Graça de férias três semanas, mas deixa tudo preparado. [promise!broken|Os ordenados de agosto estarão no banco a 27.]

Helena Brandão

--- m18 2025-08-26 15:30 sonia -> tiago | licenças
Tiago, estamos na fronteira de Vilar Formoso com o 41-RT-08 parado: a licença comunitária caducou no dia 20. [complaint|O aviso era dos que nos mandavam sempre 30 dias antes.] [question|Consegue renovar hoje?]

--- m19 2025-08-28 08:47 sonia -> graca + helena | agosto
[complaint|Dia 28, sem ficheiro.] Respondeu-me o automático da Graça, volta a 8. [question|Quem faz?]

--- m20 2025-08-28 16:02 helena -> sonia + antonio | Re: agosto < m19
Sónia, estou a fazê-lo eu com as notas da Graça. [admission|É um processo muito artesanal, confesso que não fazia ideia.] [promise|Às oito da noite tem-no.]

--- m21 2025-08-28 19:51 helena -> sonia + antonio | Re: agosto < m20
Em anexo. [request|Verifique por favor os do estrangeiro], tenho dúvidas em três.

--- m22 2025-08-29 09:15 sonia -> helena | Re: agosto < m21
Verifiquei: [complaint|o Telmo com 31 dias em França, e ele só esteve 12]. Os outros dois bem. Corrigi à mão no banco, [request|corrija aí o recibo].

--- m23 2025-08-29 11:40 helena -> sonia | Re: agosto < m22
Recibo do Telmo corrigido, em anexo. Licença: o pedido deu entrada ontem, [promise!broken|espera-se a cópia certificada até sexta].

--- m24 2025-09-10 07:31 antonio -> tiago | camiao
[complaint|o 41 esta parado a 15 dias sem papel. perdi a carga de liege, 2400 eur]. ja liguei 4 vezes e [complaint|dizem me que o tiago liga]

--- m25 2025-09-10 12:50 tiago -> antonio + sonia | Re: camiao < m24
Chefe, [blame_shift|o IMT está um caos]. A cópia está pronta no balcão, [promise|levanto-a hoje e levo-a eu]. O aviso das licenças: [blame_shift|deviam tê-lo posto no vosso calendário também], nós fazemos por cortesia.

--- m26 2025-09-10 13:04 antonio -> tiago | Re: camiao < m25
[complaint|cortesia. esta bem]

--- m27 2025-09-11 17:20 sonia -> tiago | Re: camiao < m25
Recebi a cópia, saiu hoje para a Bélgica. [complaint|No contrato está "controlo de licenças e prazos", página 2.] Só para o arquivo.

--- m49 2025-09-17 15:25 sonia -> helena | Seguro de carga
Dra. Helena, rebentou um frigorífico em Ourense e perderam-se 9 toneladas de pescada. O perito diz que o valor seguro é de 60 mil. [complaint|Eu tinha pedido 95 em maio, por escrito.] Desta vez chega, porque foram 22. [request|Retifiquem a apólice hoje, por favor.]

--- m50 2025-09-19 12:30 helena -> sonia | Re: Seguro de carga < m49
Retificada, apólice em anexo com 95.000. [admission|O pedido ficou na caixa do Tiago e não chegou ao corretor.] [apology|Peço desculpa, Sónia.]

--- m28 2025-10-03 11:10 sonia -> helena + rui | Vamos contar
Dra. Helena, Dr. Rui,

Fiz uma lista do ano, só as datas, sem comentários:

- [complaint|ordenados fora do dia 28: maio, junho, julho, setembro]
- [complaint|ajudas de custo erradas: nove recibos]
- licença do 41-RT-08
- [complaint|seguro de carga renovado com o valor de 2023]
- [complaint|emails meus com mais de sete dias sem resposta: onze]

[complaint|De cada vez a explicação é outra.] [question|Há alguma coisa por trás que não nos tenham dito?] O meu tio já pensa que é má vontade. Eu acho que é outra coisa, mas não vejo o quê.

Sónia Leça

--- m29 2025-10-14 16:45 rui -> sonia | Re: Vamos contar < m28
Cara Sónia,

Agradeço a sistematização, é muito útil. Não me parece, todavia, que haja um padrão: são cinco temas independentes e todas as empresas têm um ano mau. [talking_down|É próprio de quem está dentro da operação ver ligações onde há apenas acasos.]

Se olharmos com método: os ordenados dependem da qualidade dos resumos que recebemos; o seguro foi um lapso do corretor; a licença foi um problema do IMT, que afetou todo o setor; [blame_shift|quanto aos emails, a Sónia escreve muito e para várias caixas ao mesmo tempo, o que dispersa]. Nada disto tem raiz comum. Em consultoria chamamos-lhe ruído, e a boa gestão consiste precisamente em não reagir ao ruído. [talking_down|Sugiro a leitura do capítulo sobre variação no livro que vos ofereci no Natal.]

A nível de processo [request|sugiro que enviem os ficheiros até ao dia 2 em vez do dia 4].

Rui Sarmento

--- m30 2025-10-14 17:30 sonia -> rui | Re: Vamos contar < m29
[complaint|Em setembro enviei a 1. Saíram a 30.]

--- m31 2025-11-03 09:10 sonia -> graca | outubro
Bom dia Graça, ficheiros dos 23 em anexo, enviados a 2 ontem à noite mas devolveu, por isso hoje. Novo motorista, o Ilídio, a partir de dia 10.

--- m32 2025-11-26 22:14 graca -> sonia | Re: outubro < m31
Ficheiro do banco em anexo, dois dias de avanço. Fiz ao serão.

--- m33 2025-11-27 08:02 sonia -> graca | Re: outubro < m32
[thanks|Obrigada Graça.] A esta hora não devia estar a trabalhar por nossa causa. [question|Aquela importação do csv, o Tiago chegou a fazer?]

--- m34 2025-11-27 08:40 graca -> sonia | Re: outubro < m33
Não. Escrevo linha a linha, como antes. São 2.300 por mês. Não lhe pedi mais porque ele anda com os fechos.

--- m35 2025-11-27 08:55 sonia -> graca + antonio | Re: outubro < m34
Então era isto. [request!open|Diga à Dra. Helena que conte isso em voz alta], se faz favor, que eu já não tenho autoridade.

--- m36 2025-12-09 06:40 antonio -> helena | natal
os motoristas dizem que se o subsidio nao cai dia 15 param segunda 22 que é a semana da fruta. [escalation|o meu irmao quer ir falar com a concorrencia de voces na maia]. eu ainda nao

[question|cai ou nao cai]

--- m37 2025-12-10 10:25 helena -> antonio + sonia | Re: natal < m36
Senhor António, cai. [promise|O subsídio fica pago no dia 12], três dias antes. [promise|Vou ver pessoalmente.]

--- m38 2025-12-12 14:30 graca -> antonio + sonia | Subsídio
24 transferências autorizadas às 14h12. Recibos em anexo.

--- m39 2026-01-07 11:05 sonia -> tiago + helena | csv
Bom ano. Volto ao mês de abril do ano passado: [request!open|ponham a importação do csv a funcionar antes de fechar janeiro]. É meia manhã, foi escrito pelo Tiago.

--- m40 2026-01-09 18:20 tiago -> sonia | Re: csv < m39
Olá Sónia! Isto agora já não é só meia manhã, [blame_shift|a vossa exportação mudou de formato] e vou precisar de ajuda do fornecedor. [promise!open!broken|Dou notícias na próxima semana.]

--- m41 2026-01-20 08:35 sonia -> tiago | Re: csv < m40
[complaint|Era semana que vem, e já foi.] O formato não mudou, confirmei com eles: é a coluna 14 que tem um espaço a mais.

--- m42 2026-01-28 17:10 antonio -> helena | janeiro
dia 28 e [complaint|falta o ficheiro outra vez]. o marinho nem pergunta ja. [complaint,question!open|a senhora tem vergonha ou tenho que ter eu por todos]
