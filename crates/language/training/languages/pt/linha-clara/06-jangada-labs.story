firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Jangada Labs | company | jangadalabs.example
contact: thais | Thaís Nogueira | thais@jangadalabs.example | CEO
contact: breno | Breno Accioly | breno@jangadalabs.example | cofundador, finanças
contact: leticia | Letícia Prado | leticia@jangadalabs.example | diretora financeira
standing: broken
turned: 2025-08-06
causes: business_goals_moved, slow_response, talked_down
root: m13, m17, m18, m22, m29
why: They came for tax and payroll and in June started to raise a round, which needs closed months and recurring revenue by day seven. The firm went on with yearly books, answered after weeks and explained to them that losing money is bad; in January they gave notice and cannot even get the handover files.

--- m01 2025-03-10 14:22 thais -> helena | Oi do Porto (vindos do Recife)
Oi, Helena! Quem me deu seu contato foi o Caio do surf.

A gente é uma empresa de software pra clínicas veterinárias, cinco pessoas, sede no Bonfim desde setembro. Nosso contador atual some. [value|Pra gente o que conta é resposta rápida, mesmo que seja "não sei ainda".] Temos salários, IVA, dois clientes na Espanha e zero paciência pra papel. [goal|A meta do ano é simples: chegar a 60 clínicas e empatar as contas em dezembro.]

[question|Vocês pegam empresa desse tamanho?]

Thaís

--- m02 2025-03-10 16:05 helena -> thais | Re: Oi do Porto (vindos do Recife) < m01
Olá Thaís! Aceitamos, e com gosto. Contabilidade mensal, salários e uma conversa por trimestre: 290 euros mais IVA. [question|Quinta-feira às 11h serve para nos conhecermos?]

Helena Brandão

--- m03 2025-03-10 16:20 thais -> helena | Re: Oi do Porto (vindos do Recife) < m02
Quinta 11h fechado! Levo bolo de rolo

--- m04 2025-03-17 09:30 tiago -> breno | Transição
Olá Breno! Preciso, para arrancar a 1 de abril:

- [request|SAF-T de 2024 e balancete a 28/2]
- [request|contratos dos cinco]
- [request|acesso de consulta à conta do banco]

[promise|O resto arranco eu ao vosso contabilista antigo], tenho experiência com fugitivos.

--- m05 2025-03-18 10:02 breno -> tiago | Re: Transição < m04
Oi Tiago. Itens 1 e 2 na pasta compartilhada. Item 3: acesso criado, usuário enviado pro seu celular.

Breno

--- m06 2025-04-09 17:45 tiago -> breno + thais | Primeiro trimestre
Tudo migrado. Encontrei 3.180 euros de IVA que o outro não deduziu (os servidores na Irlanda). [promise|Recupero na declaração de maio.]

--- m07 2025-04-09 18:10 thais -> tiago + breno | Re: Primeiro trimestre < m06
Sério?? [praise|Vocês já se pagaram até o fim do ano]. Bolo de rolo é pouco

--- m08 2025-05-20 11:15 tiago -> breno | Re: Primeiro trimestre < m07
Declaração entregue, 3.180 recuperados.

--- m09 2025-05-28 12:00 graca -> breno | Recibos maio
Cinco recibos em anexo. A Ana Paula atingiu o limite do IRS Jovem do ano 2, [question|ela quer continuar com a retenção reduzida?]

--- m10 2025-05-28 14:31 breno -> graca | Re: Recibos maio < m09
Falei com ela, quer. [thanks|Obrigado, Graça], [praise|bem lembrado].

--- m11 2025-06-12 22:05 thais -> helena + tiago + breno | Mudança de planos (das boas!)
Gente,

Fresquinho: fomos chamados pra um fundo de Madri. Querem liderar uma rodada de 1,2 milhão. Isso muda quase tudo que eu escrevi em março. [goal|A meta agora não é empatar, é crescer três vezes em 18 meses e fechar a rodada até dezembro], queimando caixa de propósito.

O fundo pede todo mês:
- fechamento até o dia 7
- receita recorrente (MRR), churn e burn
- custos separados por produto e por país

[question|Vocês conseguem entrar nesse ritmo a partir de julho?] [scope_change|Sei que é mais trabalho e a gente quer pagar por isso], [request|mandem um preço].

Thaís

--- m12 2025-06-13 10:10 helena -> thais + breno | Re: Mudança de planos (das boas!) < m11
Thaís, os nossos parabéns! Que grande passo. Vamos estudar internamente o que nos pede. [promise!broken|Terá uma proposta nossa até ao fim do mês.]

Helena

--- m13 2025-07-08 09:15 breno -> helena + tiago | Proposta e fechamento de junho
Oi, bom dia.

1. [complaint|A proposta que vinha no fim de junho não veio.]
2. Hoje é dia 8. [request|Preciso do fechamento de junho] pro fundo, mesmo provisório.
3. [question|Quem do lado de vocês fica responsável?]

Breno

--- m14 2025-07-15 18:48 tiago -> breno | Re: Proposta e fechamento de junho < m13
Olá Breno, estivemos afogados com a IES. Balancete de junho em anexo. A proposta está com a Helena. Abraço

--- m15 2025-07-15 19:03 breno -> tiago | Re: Proposta e fechamento de junho < m14
Recebido. [complaint|O balancete está em contas do plano oficial, sem produto e sem país.] O fundo não lê "62.2.1". Vou remontar à mão este mês.

--- m16 2025-07-22 15:30 rui -> thais + breno | Proposta de acompanhamento
Caros Thaís e Breno,

Segue a proposta: relatório trimestral de gestão por 180 euros adicionais, com balanço, demonstração de resultados e comparação com o setor dos serviços informáticos. [talking_down|Entendemos que a periodicidade mensal é excessiva para uma empresa da vossa dimensão.]

Rui Sarmento

--- m17 2025-08-06 11:40 thais -> rui + helena | Re: Proposta de acompanhamento < m16
Oi Rui,

Lemos com carinho. [complaint|Só que a gente pediu mensal e veio trimestral; pediu MRR e veio balanço.] Não é a gente que acha bonito fechar todo mês, é condição do investidor.

[question|Dá pra refazer em cima daquela lista de junho?]

Thaís

--- m18 2025-08-27 17:15 rui -> thais + breno | Re: Proposta de acompanhamento < m17
Cara Thaís,

Regressado de férias, respondo ao seu email. Tenho acompanhado nestes anos muitas empresas jovens e julgo do meu dever ser franco. [talking_down|O MRR não existe em nenhuma norma contabilística; é uma medida que serve para contar uma história bonita a quem não sabe ler um balanço.] A vossa empresa apresenta um resultado negativo de 71 mil euros no semestre e um capital próprio que, a manter-se o ritmo, será negativo em fevereiro. [talking_down|Antes de pensar em fundos, o empresário prudente pergunta-se como vai pagar os ordenados com o que fatura.] [talking_down|Percebo o entusiasmo, também eu tive trinta anos.]

Recomendo:
a) redução de dois postos de trabalho;
b) aumento do preço médio em 15%;
c) revisão do plano de expansão para Espanha.

Fico ao dispor para uma reunião em setembro.

Rui Sarmento

--- m19 2025-08-28 08:55 breno -> thais + helena | Re: Proposta de acompanhamento < m18
Helena, copio você porque prefiro não responder ao Rui.

A Thaís tem 36 anos e vendeu uma empresa no Recife em 2019. [complaint|Pedimos um relatório e recebemos um sermão.] Prejuízo planejado a gente sabe que tem, foi a gente que planejou.

Breno

--- m20 2025-09-01 10:22 helena -> breno + thais | Re: Proposta de acompanhamento < m19
Caros Breno e Thaís, [non_apology|lamento se o tom do Rui não foi bem recebido], é um profissional muito dedicado. [promise!broken|Esta semana falo com a equipa e proponho-vos uma solução para o mensal.]

Helena

--- m21 2025-09-09 14:05 breno -> tiago | agosto
Tiago, [request|balancete de agosto por favor], a conta 72 aberta por cliente. Eu monto o resto.

--- m22 2025-09-24 16:18 breno -> tiago + helena | Re: agosto < m21
[complaint|Quinze dias.] O fundo me perguntou duas vezes.

--- m23 2025-09-25 09:40 tiago -> breno | Re: agosto < m22
[apology|Desculpa Breno!] [blame_shift|O banco só mandou o extrato completo dia 19 e depois meteu-se o IVA]. Vai em anexo, 72 aberta.

--- m24 2025-09-25 09:58 breno -> tiago | Re: agosto < m23
[complaint|Vocês têm acesso de consulta ao banco desde março.]

--- m44 2025-09-29 10:30 breno -> helena + tiago | Opções de ações e dois clientes de Madri
Oi Helena, oi Tiago,

Assunto diferente dos relatórios, e sem drama. Duas frentes:

A) Plano de opções. O fundo quer 10% reservado pra equipe. Nosso advogado já tem minuta, mas perguntou coisas que são de vocês:
- [question|a Jangada já tem o reconhecimento de startup, ou isso ainda precisa ser pedido?]
- [question|em que momento o funcionário paga imposto, quando exerce ou quando vende?]
- o Renan mora metade do ano em Vigo, imagino que isso complica

B) Espanha. As clínicas de Madri pediram fatura com o CIF delas e sem IVA. Emiti assim em agosto, com a menção de autoliquidação que o Tiago me passou em abril (funcionou, aliás). [request|Só confirmem a declaração recapitulativa], pra não ficar faltando.

Preciso da parte A até 10 de outubro, que é quando o advogado fecha a minuta.

Abraço,
Breno Accioly
Jangada Labs, Rua do Bonfim, Porto

--- m25 2025-10-07 17:02 thais -> helena | term sheet!!
Oi Helena, notícia boa pra variar: [win|assinamos o term sheet ontem, 1,2 milhão]. Agora vem a due diligence, começa dia 20. Lista do fundo em anexo, 38 itens, uns 20 são com vocês (declarações, certidões, contratos, mapa de depreciação).

[request|Precisamos de tudo na sala de dados até dia 17.] [question|Consegue me dizer hoje se dá?]

--- m26 2025-10-09 11:11 helena -> thais + breno | Re: term sheet!! < m25
Parabéns, Thaís! Dá, sim. [promise!broken|A Graça trata dos laborais e o Tiago dos fiscais, tudo na pasta até 17.]

--- m27 2025-10-15 15:50 graca -> thais + breno | Re: term sheet!! < m26
Laborais na sala de dados: itens 4 a 11. Conferido um a um. O item 9 leva duas páginas porque o Renan mudou de horário em agosto.

--- m28 2025-10-15 16:04 thais -> graca | Re: term sheet!! < m27
Graça, [praise|você é a única linha verde da minha planilha]. [thanks|Obrigada mesmo]

--- m29 2025-10-21 08:30 breno -> tiago + helena | itens 12 a 23
Bom dia. A diligência começou ontem. [complaint|Pasta fiscal: vazia.] Os advogados de Madri colocaram a gente em amarelo por "information delay". [question|A que horas de hoje?]

--- m45 2025-10-22 12:15 helena -> breno + tiago | Re: Opções de ações e dois clientes de Madri < m44
Caro Breno, [apology|com as minhas desculpas pelo tempo que isto levou], respondo por pontos.

> a Jangada já tem o reconhecimento de startup

Não tem. Pede-se na plataforma única e demora cerca de um mês.

> quando exerce ou quando vende?

Com o reconhecimento, quando vende, e sobre metade do ganho. Sem ele, quando exerce, pela totalidade.

O caso do Renan merece parecer autónomo. A recapitulativa de agosto foi entregue.

Helena Brandão

--- m46 2025-10-22 12:40 breno -> helena | Re: Opções de ações e dois clientes de Madri < m45
Clara a resposta. [complaint|O advogado fechou a minuta dia 10 sem ela], com a versão mais cara pros funcionários. [question|Vocês pedem o reconhecimento ou peço eu?]

--- m30 2025-10-22 20:35 tiago -> breno | Re: itens 12 a 23 < m29
Carreguei 9 dos 12. [promise!broken|Os três últimos amanhã de manhã.] [admission|Subestimei isto, é verdade.]

--- m47 2025-10-24 10:05 helena -> breno | Re: Opções de ações e dois clientes de Madri < m46
[promise|Pedimos nós, segue segunda-feira.]

--- m48 2025-10-27 16:30 helena -> breno | Re: Opções de ações e dois clientes de Madri < m47
Pedido entregue hoje, comprovativo em anexo.

--- m31 2025-10-28 09:12 breno -> tiago | Re: itens 12 a 23 < m30
[complaint|Faltam o 14, o 17 e o 22.] [complaint|Amanhã de manhã foi na quinta passada.]

--- m32 2025-10-28 18:20 tiago -> breno | Re: itens 12 a 23 < m31
14, 17 e 22 carregados agora.

--- m33 2025-11-10 10:00 thais -> helena + tiago + graca + rui | Letícia chegou
Oi a todos. Apresento a Letícia Prado, nossa diretora financeira desde hoje (ela vem de uma empresa de pagamentos em Lisboa). A partir de agora tudo que é número passa por ela.

Thaís

--- m34 2025-11-11 09:20 leticia -> helena + tiago | Calendário
Bom dia, Helena e Tiago.

Prazer. Para eu me organizar, [request|enviem por favor]:
1. o calendário de fechos que praticam
2. quem responde quando o Tiago está fora
3. o tempo de resposta que posso contar

[escalation|Estou também recebendo propostas de outros dois escritórios, com início possível em fevereiro.] Prefiro que saibam por mim.

Letícia Prado

--- m35 2025-11-19 12:35 helena -> leticia + thais | Re: Calendário < m34
Cara Letícia,

Seja bem-vinda. Praticamos fecho mensal até ao dia 20 e respondemos em regra em dois a três dias úteis. Na ausência do Tiago respondo eu. Estamos naturalmente ao dispor para apresentar uma proposta revista.

Helena Brandão

--- m36 2025-12-15 18:15 leticia -> helena + graca | Rodada fechada
[win|A rodada fechou na sexta e o dinheiro entrou hoje.] Graça, dois contratos novos em anexo, início 5 de janeiro. [question|O subsídio de alimentação em cartão pode começar já neles?]

--- m37 2025-12-16 09:05 graca -> leticia | Re: Rodada fechada < m36
Pode. Parabéns. [promise|Admissões comunicadas até dia 2.]

--- m38 2026-01-12 09:00 leticia -> helena + tiago + rui | Fim do contrato
Cara Helena,

[leaving|Comunico que a Jangada Labs encerra o contrato de prestação de serviços com efeitos a 31 de janeiro], nos termos da cláusula 9. A partir de fevereiro a contabilidade passa para outro escritório, que fecha o mês no dia 6.

[request!open|Peço até o dia 20: SAF-T de contabilidade de 2025, mapa de imobilizado, dossiê fiscal e a transferência da senha de contabilista certificado.] [request!open|Peço ainda o crédito dos relatórios trimestrais faturados e nunca entregues, 360 euros.]

Não há rancor. [complaint|Precisávamos de uma coisa e vocês fazem outra.]

Letícia Prado

--- m39 2026-01-12 09:31 thais -> graca | obrigada
Graça, queria que você soubesse por mim. [praise|Você nunca deixou a gente na mão um dia sequer.] Se um dia sair daí, me liga. beijo

--- m40 2026-01-14 16:40 helena -> leticia + thais | Re: Fim do contrato < m38
Cara Letícia, recebi com pena. Teríamos apreciado que, antes de decidir, [blame_shift|nos tivessem transmitido com clareza as novas necessidades]. [promise!open!broken|Os elementos seguem até dia 20.] [promise!open|Quanto ao crédito, verei com a faturação.]

Helena Brandão

--- m41 2026-01-14 17:02 leticia -> helena | Re: Fim do contrato < m40
Email da Thaís de 12 de junho, três marcadores, em anexo.

--- m42 2026-01-26 09:10 leticia -> helena + tiago | Elementos
Bom dia. [complaint|Dia 20 passou e na pasta está só o mapa de imobilizado.] O escritório novo não consegue abrir o ano. [question|Qual é a data?] [escalation|Se não tiver os ficheiros até sexta às 18h, peço a intervenção da Ordem.]

--- m43 2026-01-28 19:20 tiago -> leticia | Re: Elementos < m42
Olá Letícia, o dossiê fiscal está aqui, em anexo. [promise!open!broken|O SAF-T sai amanhã ao fim do dia.]
