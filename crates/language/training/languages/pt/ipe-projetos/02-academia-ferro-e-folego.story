firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Academia Ferro e Fôlego | company | ferroefolego.example
contact: rangel | Rangel Moura | rangel@ferroefolego.example | sócio
contact: tati | Tatiane Lins | tati@ferroefolego.example | gerente
standing: drifting
turned: 2025-08-19
causes: goals_blurred, slow_response
root: m02, m21, m26
why: The point was to keep women over forty from cancelling; after the wet rooms were done the work slid into colours and signs, answers took two weeks and nobody mentioned the cancellations again. Rangel, once chatty, now answers with "ok" or not at all.

--- m01 2025-01-22 07:05 rangel -> helena | bora reformar
Fala Helena!! Rangel da Ferro e Fôlego, treinamos juntos no tempo da Kennedy, lembra? Eu era o que derrubava a barra

Tô com 640m² no Portão, dois andares, e o andar de baixo parece vestiário de estádio. Preciso de gente que entenda de loja e não só de academia

[question|Cê tem um horário essa semana?]

--- m02 2025-01-22 07:19 rangel -> helena | Re: bora reformar < m01
Ah e o mais importante, esqueci. [goal|De cada 10 mulher acima de 40 que matricula, 6 cancela antes do quarto mês; eu quero virar isso pra 3 até dezembro]. É isso que paga a obra. O resto é firula

--- m03 2025-01-22 12:30 helena -> rangel | Re: bora reformar < m02
Rangel! Como esquecer a barra, ela passou a meio metro do meu pé.

Adorei que você já vem com o número. Sexta às 11h estou aí e, se a Tatiane puder, quero conversar com três ou quatro alunas que cancelaram. [question|Ela consegue os contatos?]

--- m04 2025-01-22 13:01 rangel -> helena + tati | Re: bora reformar < m03
Consegue sim, [promise|a Tati te passa os telefones até quinta]. Sexta 11h fechado 💪

--- m05 2025-01-23 16:45 tati -> helena | contatos ex-alunas
Oi Helena, tudo bem? Seguem 5 nomes na planilha, todas autorizaram. A dona Ivonete fala bastante, já aviso rs. A Márcia só pode depois das 19h porque cuida da neta, e a Sueli prefere que mande áudio.

Tati

--- m06 2025-02-03 18:02 helena -> rangel + tati | O que elas me disseram
Rangel, Tati,

Falei com as cinco. Quatro citaram o vestiário (sem porta nos chuveiros, secador que desarma), três o espelho na frente da área de alongamento ("não preciso me ver de bruços"), duas o barulho de anilha. Nenhuma falou de preço.

Minha sugestão: começar pelo vestiário feminino e pela sala de alongamento e deixar recepção e fachada para depois. [promise|Proposta com valores até sexta, dia 7.]

Helena

--- m07 2025-02-03 18:40 rangel -> helena | Re: O que elas me disseram < m06
[praise|Em oito anos ninguém tinha perguntado isso pra elas, nem eu.] Manda bala

--- m08 2025-02-07 15:11 helena -> rangel + tati | Proposta fase 1
Anexa. Fase 1 (vestiário feminino + alongamento): projeto R$ 14.200, obra estimada R$ 96 mil. Fase 2 (recepção, sinalização, fachada): a gente só discute depois de medir a fase 1.

--- m09 2025-02-10 06:58 rangel -> helena + neusa | Re: Proposta fase 1 < m08
Fechado. [request|Neusa manda o boleto pra Tati]

--- m10 2025-02-10 10:14 neusa -> tati | Boleto 1/3
Oi Tatiane, segue boleto da 1ª de três parcelas do projeto, R$ 4.733,33, venc. 20/02. Nota fiscal anexa. As outras duas vencem dia 20 de março e 22 de abril, [promise|mando sempre uma semana antes].

Neusa

--- m11 2025-02-20 17:26 tati -> neusa | Re: Boleto 1/3 < m10
pago hoje, [thanks|obrigada Neusa]

--- m12 2025-03-14 11:50 duda -> rangel + tati | Vestiário: materiais
Oi gente! No anexo o quadro de materiais. Porta dos boxes em laminado estrutural (não apodrece), piso antiderrapante cinza quente, bancada com 6 secadores cada um no seu disjuntor.

[question|Vocês preferem armário com chave ou com senha?] Senha sai R$ 210 a mais por porta.

--- m13 2025-03-14 12:20 rangel -> duda | Re: Vestiário: materiais < m12
Senha. Chave some tudo, já perdi 40

--- m14 2025-03-28 09:09 tati -> caio | obra
Caio bom dia, preciso avisar os alunos. [question|Que dia fecha o vestiário e por quanto tempo?]

--- m15 2025-03-28 10:31 caio -> tati | Re: obra < m14
Oi Tati. Fecha segunda 7 de abril. [promise|Vestiário provisório (contêiner com 3 chuveiros) chega na sexta antes.] Cinco semanas se a caixa d'água não aprontar nada.

--- m16 2025-04-07 20:44 rangel -> caio | contêiner
Caio [praise|o contêiner ficou melhor que meu vestiário], as mina tão perguntando se pode ficar kkkk. Choveu ontem e não entrou uma gota. [question|Quanto custa um desse usado?]

--- m17 2025-05-13 08:16 caio -> rangel + tati | Vestiário liberado
Entregue ontem às 22h, um dia de atraso por causa do vidro. Pendência: [promise|troco o espelho riscado do box 4 até sexta].

--- m18 2025-05-16 14:03 caio -> tati | Re: Vestiário liberado < m17
Espelho trocado agora há pouco.

--- m19 2025-06-11 07:12 rangel -> helena + duda + caio | olha issoooo
[win|Maio: cancelaram 2 das 11 que entraram em fevereiro!!] Ainda é cedo mas caramba. A dona Ivonete VOLTOU

[praise|Cês são foda], desculpa a palavra

--- m20 2025-06-11 09:30 helena -> rangel | Re: olha issoooo < m19
A Ivonete! Emoldura essa mensagem. Vamos acompanhar mês a mês. [promise!broken|Em julho sento com você e a Tati para olhar os números e decidir o que vem na fase 2.]

--- m21 2025-07-15 17:20 duda -> rangel + tati | Fase 2: caminhos de fachada
Oi oi! Já fui adiantando a fase 2. No anexo, três caminhos de fachada com paleta nova, neon na testeira, tipografia e um painel instagramável na recepção. [question|Qual vocês preferem?]

Duda

--- m22 2025-07-17 22:03 rangel -> duda + helena | Re: Fase 2: caminhos de fachada < m21
[praise|Legal Duda, o verde é bonito.] [question|A gente não ia ver os números antes?] Junho e julho subiu o cancelamento de novo, e acho que é o barulho do andar de cima, elas reclamam da anilha na aula de alongamento

--- m23 2025-07-31 18:37 duda -> rangel | Re: Fase 2: caminhos de fachada < m22
Oi Rangel, [apology|desculpa a demora], entrou uma obra na frente. [talking_down|Número a gente olha depois, tá? Marca vem antes, senão a cabeça fica presa na planilha e o projeto não anda.] O verde então! Já detalhei a testeira no verde, segue o arquivo. [request|Me confirma a largura do toldo do vizinho?]

--- m24 2025-08-01 07:40 rangel -> duda | Re: Fase 2: caminhos de fachada < m23
4,20

--- m25 2025-08-05 08:15 tati -> helena | barulho
Oi Helena! Medi com o aplicativo como o Rangel pediu: 88 dB na sala de alongamento quando tem crossfit em cima. [question|Tem solução que não seja trocar a laje?] [question|E dá pra saber antes da próxima turma, dia 18?]

Tati

--- m25b 2025-08-13 07:02 rangel -> duda | cartaz da turma
Duda, o cartaz que vcs mandaram pra turma do dia 18 tá com o telefone do Água Verde. [complaint|A gente nem tem unidade no Água Verde.]

[request|Arruma e manda pra Tati imprimir]

--- m25c 2025-08-13 10:15 duda -> rangel + tati | Re: cartaz da turma < m25b
[admission|Misturei com o arquivo de outro cliente], [apology|desculpa Rangel]. Certo em anexo, já em A2 e também em story, caso queiram postar hoje.

--- m26 2025-08-19 09:26 tati -> helena | Re: barulho < m25
Oi Helena, [complaint|a turma começou ontem e a sala está do mesmo jeito]. Duas já pediram pra trocar de horário.

Qualquer coisa me chama.

--- m27 2025-08-27 16:58 helena -> tati + rangel | Re: barulho < m26
Tati, Rangel, boa tarde. [apology|Perdão pelo silêncio], estou viajando e li tudo atrasado.

Há solução: plataforma com manta de borracha de 40 mm sob a área de peso livre e forro com lã na sala de baixo. [promise!broken|Mando orçamento na semana que vem.]

Helena

--- m28 2025-08-27 21:30 rangel -> helena | Re: barulho < m27
ok

--- m29 2025-09-12 10:40 duda -> rangel + tati | Painel da recepção
Oi gente! Espero que esteja tudo certo aí. 3D do painel em anexo, com a frase "Aqui você respira" em acrílico. [question|Aprovam pra eu mandar cortar?]

--- m30 2025-09-24 11:12 duda -> rangel + tati | Re: Painel da recepção < m29
Oi! [question|só passando pra ver se conseguiram olhar o painel] 😊

--- m31 2025-09-29 19:48 rangel -> duda | Re: Painel da recepção < m30
[request|Pode deixar parado por enquanto]

--- m32 2025-10-07 08:20 tati -> helena | orçamento do forro
Bom dia Helena, [request|preciso do valor da manta e do forro pra fechar o orçamento do ano que vem]. [complaint|A última coisa que tenho é o e-mail de 27 de agosto.]

Tati

--- m33 2025-10-21 17:33 helena -> tati | Re: orçamento do forro < m32
Oi Tati! Anexo: manta R$ 18.900, forro R$ 11.350, instalação em dois domingos. [admission|Demorei demais com isto], [blame_shift|embora a medição de ruído também só tenha chegado em agosto]. Se aprovarem até o fim do mês, [promise|em novembro está pronto].

--- m34 2025-10-30 12:02 tati -> helena | Re: orçamento do forro < m33
Recebi, obrigada. Passei pro Rangel.

--- m34b 2025-11-06 20:33 tati -> duda | armários senha
Oi Duda! Pergunta da recepção:
- [request|manual da fechadura de senha em português]
- [request|código mestre do lado esquerdo]
- [complaint|a 27 e a 31 abrem com qualquer senha]

Bjs

--- m34c 2025-11-10 09:50 duda -> tati | Re: armários senha < m34b
Oi Tati! Manual e código em anexo. A 27 e a 31 saíram com o modo fábrica ligado, segura o asterisco 10 segundos e grava de novo.

--- m34d 2025-11-10 14:12 tati -> duda | Re: armários senha < m34c
deu certo, [thanks|obrigada]

--- m35 2025-11-18 15:19 neusa -> tati | Nota fase 2
Oi Tatiane, tudo bem? Emiti a nota da parcela 1 da fase 2 (fachada, detalhamento), R$ 3.900,00. Venc. 28/11. Boleto e XML em anexo, [request|me avisa se o e-mail de cobrança ainda é este].

--- m36 2025-11-19 09:05 tati -> neusa | Re: Nota fase 2 < m35
Oi Neusa, [promise!open|vou ver com o Rangel]. [complaint|Da fachada a gente só tinha visto opções.] [question!open|Isso foi aprovado por quem?]

--- m37 2025-12-02 11:10 helena -> rangel + tati | Fim de ano
Rangel, Tati, como estão? Queria fechar com vocês o calendário de 2026: forro, fachada e painel. [question|Conseguem uma hora na semana do dia 8?]

Abraço, Helena

--- m38 2025-12-11 22:47 rangel -> helena | Re: Fim de ano < m37
Oi Helena. Semana puxada, a gente se fala em janeiro. [promise!open|mando mensagem dia 5]. Boas festas pra vcs
