firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Associação Casa Ipê | company | casaipe.example
contact: dalva | Dalva Menezes | dalva@casaipe.example | coordenadora
contact: augusto | Augusto Prata | tesouraria@casaipe.example | tesoureiro
contact: kelly | Kelly Cristina Souza | acolhimento@casaipe.example | acolhimento
standing: mending
turned: 2025-06-18
causes: apology_owed, broken_promise
root: m12, m13, m15, m17, m21
why: The firm promised the report to a foundation and let the date go by, told no one and then spoke of regulations. In November Helena came in person, said it was their fault, gave back half a year of fees and won the larger part of the grant back; the coordinator writes like herself again, the treasurer still wants a written procedure.

--- m01 2025-02-03 11:02 dalva -> helena | Casa Ipê em fevereiro (tá frio, gente)
Bom dia, Helena querida!

Janeiro fechou com 214 famílias atendidas, um recorde que a gente preferia não bater. A doação da padaria entrou em pão e não em dinheiro, [question|como é que a gente registra 1.300 pães?]

E o recibo da Dona Ivone, aquela senhora de Aveiro que doou 500 euros, [request|precisa sair esta semana porque ela vai entregar o imposto].

Beijo grande,
Dalva

--- m02 2025-02-03 12:40 helena -> dalva + augusto | Re: Casa Ipê em fevereiro (tá frio, gente) < m01
Dalva, os pães entram pelo preço a que a padaria os venderia, com uma carta dela a dizer quantos. O recibo da Dona Ivone está em anexo. 214 famílias... [praise|fazem um trabalho que envergonha muita repartição].

--- m03 2025-02-03 13:15 dalva -> helena | Re: Casa Ipê em fevereiro (tá frio, gente) < m02
Ai, [thanks|obrigada mesmo]. Vou ler pra equipe na reunião.

--- m04 2025-03-05 17:20 augusto -> helena + rui | Fundação Pontes, calendário
Exma. Sra. Dra. Helena Brandão,

Foi-nos aprovado o projeto "Porta Aberta" (Fundação Pontes), 21.000 euros em três tranches. A primeira entrou. A segunda, de 8.400, depende do relatório financeiro intercalar, [request|a submeter até 30 de maio na plataforma da fundação]. Nas suas funções cabe a validação pelo contabilista certificado.

[goal|Com as três tranches pagamos a assistente social até dezembro], que é o que realmente nos importa.

[question|Fica a vossa casa encarregada da submissão, ou prefere que a façamos nós?]

Augusto Prata
Tesoureiro

--- m05 2025-03-06 09:48 helena -> augusto + rui + dalva | Re: Fundação Pontes, calendário < m04
Senhor Augusto, ficamos nós. [promise!broken|O Rui trata do relatório e submete-o até 27 de maio], três dias antes. [request|Guardem as faturas do projeto numa pasta própria, com o nome do projeto em cada uma.]

Helena Brandão

--- m06 2025-03-06 10:05 augusto -> helena + rui | Re: Fundação Pontes, calendário < m05
Assim fico descansado. [thanks|Agradeço.]

--- m07 2025-04-22 14:11 kelly -> graca | assistente social
Oi dona Graça boa tarde, a Marina assinou ontem, contrato em anexo. começa dia 2 de maio. [question|o horário reduzido dela por causa da faculdade muda alguma coisa no salário?] ela tem medo de perder a bolsa

Kelly

--- m08 2025-04-22 14:30 graca -> kelly | Re: assistente social < m07
30 horas, salário proporcional. A bolsa aguenta até 12.000 euros/ano, ela fica em 10.650. [promise|Admissão na Segurança Social a 30/4.]

--- m09 2025-04-22 14:33 kelly -> graca | Re: assistente social < m08
ufa [praise|a senhora responde ligeiro demais], vou contar pra ela

--- m43 2025-05-06 20:10 dalva -> tiago + graca | Assembleia, feijoada e a consignação
Oi gente, boa noite!

Tô escrevendo da cozinha porque lá no acolhimento tem fila até a calçada. Várias coisas:

1) Nossa assembleia é 31 de maio, 15h, com feijoada. [request|Preciso do relatório de contas até o dia 20], pode ser com aquele gráfico das famílias por país que vocês fizeram ano passado, o pessoal amou.

2) A consignação do IRS: botamos nosso NIF nos cartazes da padaria, do barbeiro e da igreja. [question|Quando é que a gente fica sabendo quanto veio?] Ano passado deu 1.870 e eu comprei beliche.

3) Uma senhora do Marco quer deixar a casa pra gente em testamento!!! Ela tá viva e ótima, faz pilates. [question|A associação pode receber casa ou isso dá problema?]

4) O Augusto pediu que eu lembrasse do mapa de donativos por trimestre. Ele não larga aquele lápis.

[value|E por favor escrevam as contas de um jeito que a Dona Neuza da limpeza entenda, ela vota também.]

Beijo e apareçam dia 31,
Dalva

--- m44 2025-05-07 11:25 tiago -> dalva + graca | Re: Assembleia, feijoada e a consignação < m43
> Quando é que a gente fica sabendo quanto veio?

Costuma sair em outubro e cair na conta antes do fim do ano. [promise|Aviso assim que apareça no portal.]

> A associação pode receber casa

Pode, e sem imposto, porque são IPSS. Só convém saber se há dívidas ou herdeiros legitimários. A Dra. Helena recomenda que ela fale com um notário, entre dois pilates.

[promise|Relatório com o gráfico segue a 19], e leio-o primeiro à minha avó, que é a minha Dona Neuza. [request|Mandem-me as fotografias para a capa.]

--- m45 2025-05-19 09:12 tiago -> dalva + augusto | Relatório e contas
Em anexo, 14 páginas, com gráfico. A minha avó só perguntou o que era "diferimento", troquei.

--- m10 2025-05-19 10:02 dalva -> rui + helena | Relatório da Pontes
Oi Rui! Pasta completa, 61 faturas com nome do projeto, todas digitalizadas, e o extrato da conta própria. [question|Falta mais alguma coisa do lado da gente?]

--- m11 2025-05-20 16:30 rui -> dalva + augusto | Re: Relatório da Pontes < m10
Estimada Dalva, tudo recebido e, devo dizê-lo, [praise|muito bem organizado]. Não falta nada. [promise!broken|Na terça 27 submeto.]

Rui Sarmento

--- m46 2025-06-02 10:30 dalva -> tiago | Re: Relatório e contas < m45
[win|Contas aprovadas por unanimidade, 63 pessoas, acabou a feijoada.] Dona Neuza levantou a mão e disse que [praise|agora até ela explica pro marido pra onde vai cada balde]. [thanks|Valeu, Tiago!]

--- m12 2025-06-18 09:30 augusto -> rui + helena | Notificação da Fundação Pontes
Exmos. Senhores,

Recebemos esta manhã a comunicação que junto: [complaint|o relatório deu entrada a 3 de junho, fora do prazo, e a segunda tranche foi anulada]. [complaint|Ninguém nos disse nada. Soubemos pela Fundação.]

[question|O que sucedeu?]

São 8.400 euros e um ordenado que estava prometido.

Augusto Prata

--- m13 2025-06-23 18:20 rui -> augusto + dalva | Re: Notificação da Fundação Pontes < m12
Caro Senhor Augusto,

De facto, verificou-se um ligeiro desfasamento na submissão. [blame_shift|A plataforma da Fundação é notoriamente instável e o regulamento é ambíguo quanto a dias úteis.] Tencionamos apresentar exposição escrita. [promise!broken|O recurso segue até 30 de junho.]

Rui Sarmento

--- m14 2025-06-24 08:55 dalva -> rui | Re: Notificação da Fundação Pontes < m13
Rui, [complaint|a plataforma ficou aberta o dia inteiro, de 27 a 30]. Eu mesma entrei pra ver as mensagens. [value|Eu perdoo erro numa boa, o que eu não engulo é conversa.]

Dalva

--- m15 2025-07-08 12:10 augusto -> rui + helena | Recurso
Até esta data não temos cópia do recurso. [complaint|O prazo para o apresentar, diz a carta, acabou ontem.] [question|Apresentaram?]

--- m16 2025-07-10 11:40 helena -> augusto + dalva | Re: Recurso < m15
Senhor Augusto, [blame_shift|o Rui esteve ausente por motivo familiar] e o dossier ficou parado. [promise!broken|Até sexta damos uma palavra por escrito.]

Helena Brandão

--- m17 2025-07-21 09:15 augusto -> helena | Re: Recurso < m16
Exma. Sra. Dra.,

[complaint|A palavra por escrito também não veio.] Cortámos à Marina dez horas por semana desde julho; ela faz as tardes de graça porque é uma rapariga de bem.

[request|Queira informar por escrito quem, da vossa parte, assume isto.]

Augusto Prata

--- m18 2025-07-23 15:30 helena -> augusto | Re: Recurso < m17
Senhor Augusto, [non_apology|lamento muito se a situação vos causou preocupação]. Em agosto com mais vagar veremos o que se pode fazer.

--- m19 2025-07-28 10:40 kelly -> graca | férias e o inss daqui
dona Graça bom dia, só pra saber, [question|as férias da Marina entram com o horário novo ou com o velho?]

--- m20 2025-07-28 10:58 graca -> kelly | Re: férias e o inss daqui < m19
O velho, porque venceu antes. Subsídio inteiro. [request|Diz-lhe, por favor, que a culpa não é dela.]

--- m21 2025-09-16 13:20 dalva -> helena | três meses
Helena,

Três meses hoje. Não é o dinheiro, embora seja. [complaint|Estou aqui esperando você me dizer "Dalva, foi a gente".] A gente atende pessoas que perderam tudo porque alguém num balcão disse "o regulamento é ambíguo". Eu não aguento ouvir isso de gente que eu gosto.

[leaving|O Augusto quer levar a contabilidade para outro lugar em janeiro.] Por enquanto eu tô segurando.

Dalva

--- m22 2025-09-18 17:30 helena -> dalva | Re: três meses < m21
Dalva, li. Preciso de uns dias para responder como deve ser.

--- m23 2025-10-13 10:20 tiago -> dalva + augusto | Recibos de donativo
Bom dia! Os 38 recibos do terceiro trimestre estão prontos, em anexo. [request|Peçam-nos o NIF da Sra. Oksana e do Sr. Faustino], sem ele não conta para o IRS deles.

--- m24 2025-10-13 11:02 kelly -> tiago | Re: Recibos de donativo < m23
[promise|mando já os dois nif], o sr Faustino é vizinho da gente

--- m47 2025-10-21 16:20 tiago -> dalva | consignação
Apareceu hoje no portal: [win|3.412 euros, quase o dobro]. Cai até dezembro.

--- m48 2025-10-22 09:45 dalva -> tiago | Re: consignação < m47
Boa notícia, [thanks|obrigada].

--- m25 2025-11-04 20:16 helena -> dalva + augusto | O que vos devo
Dalva, Senhor Augusto,

Escrevo tarde, e essa é a primeira coisa de que tenho de me envergonhar.

[admission|Não houve plataforma nem regulamento: o relatório estava pronto a 26 de maio, o Rui foi de férias a 27 sem o submeter e ninguém do gabinete, a começar por mim, deu por isso até dia 3.] [admission|Depois dissemos coisas vagas, porque tínhamos vergonha, e com isso perdeu-se também o prazo do recurso.] A Casa Ipê perdeu 8.400 euros e a Marina perdeu horas por nossa culpa. [apology|Peço-vos desculpa, sem mas.]

O que faço, a partir de hoje:
- [promise|os honorários de maio a outubro, 1.260 euros, são devolvidos esta semana]
- escrevi à Fundação, em papel do gabinete, a dizer que o erro foi nosso, cópia em anexo
- [promise|se eles não reconsiderarem, respondemos nós pelo seguro profissional]
- [promise|os vossos prazos passam para uma folha com dois nomes, o do responsável e o de quem confere]

Se me receberem, passo na quinta à tarde para o dizer com a cara.

Helena

--- m26 2025-11-04 21:33 dalva -> helena | Re: O que vos devo < m25
Quinta às quatro. Faço café.

--- m27 2025-11-05 09:10 augusto -> helena | Re: O que vos devo < m25
Exma. Sra. Dra., [thanks|registo e agradeço a carta]. [complaint|Devia ter vindo em junho.] [complaint|Estes cinco meses ninguém mos tira da pasta.]

--- m28 2025-11-06 19:02 dalva -> helena + augusto | café
Helena, [praise|você entrou, não sentou e disse]. O Augusto não falou nada na volta mas guardou o papel dos prazos no bolso de dentro. Vamos ver.

--- m29 2025-11-10 12:00 helena -> dalva + augusto | Devolução e seguro
Transferidos hoje 1.260,00, comprovativo em anexo. Participação à seguradora feita, n.º 88-4102, também em anexo.

--- m30 2025-11-12 14:20 augusto -> helena | Re: Devolução e seguro < m29
Recebido. [request|Peço que o procedimento dos prazos fique por escrito, com anexos], e que nele conste o que acontece em férias.

--- m31 2025-11-19 17:10 helena -> augusto + dalva | Re: Devolução e seguro < m30
Senhor Augusto, em anexo, duas páginas. Férias: quem sai entrega a folha em mão e o outro nome assina. [question|Serve-lhe assim, ou falta alguma coisa?]

--- m32 2025-11-21 10:05 augusto -> helena | Re: Devolução e seguro < m31
[request|Falta a terceira tranche, relatório final a 27 de fevereiro.] No resto serve.

--- m33 2025-11-25 16:50 dalva -> graca | doação de brinquedo
Graça, chegaram 300 brinquedos da fábrica de Gaia, sem guia nem nada. [question|Serve uma carta, como com os pães?] E tem um urso de dois metros que ninguém consegue tirar da van.

--- m34 2025-11-25 17:04 graca -> dalva + tiago | Re: doação de brinquedo < m33
Serve. Carta com quantidade e valor de custo. O urso vale 89 euros, vi no site.

--- m35 2025-12-09 18:44 tiago -> kelly + dalva | Recibos de dezembro
Olá! [promise|Recibos de donativo do mês a 5 de janeiro], para que a malta os tenha antes do IRS. Este mês já vamos em 51.

--- m36 2025-12-16 11:25 helena -> dalva + augusto | Boa notícia
A Fundação respondeu hoje à minha carta: [win|repõe 6.900 dos 8.400 euros, pagamento em janeiro]. Os 1.500 que faltam pede-os o seguro a nós; [promise!open|ficam na vossa conta assim que o perito fechar].

--- m37 2025-12-16 12:10 dalva -> helena + augusto | Re: Boa notícia < m36
HELENA!!!! [win|Liguei pra Marina, ela volta às 30 horas em janeiro.] Chorei no corredor com a Kelly e o urso. [thanks|Muito obrigada por ter escrito com a assinatura de vocês.]

--- m38 2025-12-16 15:40 augusto -> helena | Re: Boa notícia < m36
Boa notícia, de facto. [praise|Trabalho limpo.] Ainda não retiro o que disse sobre outra casa, mas deixei de telefonar.

--- m39 2026-01-05 17:30 tiago -> kelly + dalva | Re: Recibos de dezembro < m35
64 recibos em anexo, NIF todos conferidos.

--- m40 2026-01-19 10:20 rui -> dalva + augusto | Palavra minha
Dalva, Senhor Augusto,

A Helena falou por todos, mas eu não falei por mim. [admission|O botão de maio era meu, e foi a mim que me faltou coragem para vos telefonar no dia 3.] [apology|Peço desculpa.] [promise!open|O relatório de fevereiro preparo-o eu, confere-o a Graça, e entra na plataforma a 20.]

Rui Sarmento

--- m41 2026-01-20 08:40 dalva -> rui + helena | Re: Palavra minha < m40
Rui, agora sim. [request|Traz bolo no dia que vier buscar as faturas.] [question!open|Dia 6 de fevereiro, tá bom pra você?]

--- m42 2026-01-27 15:11 augusto -> helena | Extrato e folha de prazos
Entrou hoje a parcela da Fundação, 6.900,00. Na folha dos prazos [request!open|peço a data em que o seguro responde]. Posto isso, ponho à direção, em março, se renovamos.
