firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Móveis Vale do Selho | company | valedoselho.example
contact: armindo | Armindo Fonte Boa | armindo@valedoselho.example | dono
contact: ines | Inês Fonte Boa | ines@valedoselho.example | marketing
standing: good
turned: -
causes: -
root: -
why: A furniture shop in Guimarães; the old owner threatens with divorce, police and the priest in every second letter and pays early. His daughter Inês takes over in October, which looks like a cooling and is none. Crates that went to the wrong port were owned at once.

--- m01 2025-02-11 06:50 armindo -> helena | Loja em Guimarães
Ora viva,

Fabrico móveis há 44 anos e vendo-os numa loja que parece um armazém da tropa. 900 m2, junto à variante. A minha filha diz que é preciso alguém de fora. Perguntei ao Nuno Caldeira, da clínica de Setúbal, que é casado com uma sobrinha minha, e ele mandou-me para o Brasil. Fica longe, mas vocês lá sabem.

[goal|Quero vender quartos completos em vez de andar a despachar mesinhas de cabeceira à unidade.]

Se me mandar um desenho com luzinhas azuis desligo o computador.

Armindo Fonte Boa

--- m02 2025-02-11 09:38 helena -> armindo | Re: Loja em Guimarães < m01
Seu Armindo, bom dia. Nenhuma luzinha azul, dou a minha palavra. A clínica ainda nem começou, então o Nuno está indicando no escuro, o que me comove.

[question|Quantos quartos completos o senhor vende hoje por mês?] E [request|mande fotos da loja num sábado à tarde, cheia].

--- m03 2025-02-12 07:05 armindo -> helena | Re: Loja em Guimarães < m02
Três. Com boa vontade, quatro. Fotografias vão no correio da minha filha, eu só sei tirar ao prato. Aos sábados vem muita gente passear, sobretudo se chove. Compram pouco e sentam-se em tudo.

--- m04 2025-02-12 08:44 ines -> helena + duda | Fotos da loja
Bom dia, sou a Inês, filha do Sr. Armindo. Seguem 48 fotografias e a planta. Peço desde já paciência com o meu pai: ralha com toda a gente, gosta de quase todos.

[request|Se puderem, enviem as coisas em PDF pequeno], a internet da fábrica é a lenha.

Inês

--- m05 2025-02-19 14:10 helena -> armindo + ines | Proposta e visita
Boa tarde! Proposta em anexo (€ 21.500, projeto e acompanhamento). [promise|Em março vou a Guimarães por quatro dias, de 17 a 20.]

[question|Posso passar um dia na fábrica também?]

--- m06 2025-02-19 15:27 armindo -> helena | Re: Proposta e visita < m05
€ 21.500! Por esse dinheiro o meu avô comprava Guimarães e ainda lhe davam Fafe de troco. Aceito. Na fábrica passa os dias que quiser, [request|traga calçado fechado].

--- m07 2025-02-20 11:14 neusa -> ines | Contrato Vale do Selho
Bom dia, Inês. Contrato em anexo, 40% na assinatura. IBAN na página 4.

--- m08 2025-02-21 09:48 ines -> neusa | Re: Contrato Vale do Selho < m07
Bom dia Neusa, assinado e transferido, comprovativo em anexo. O meu pai não gosta de dever nem ao pão.

--- m09 2025-03-24 17:20 helena -> armindo + ines | O que vi em Guimarães
Seu Armindo, Inês,

[thanks|Obrigada pelos quatro dias e pelo cabrito.] Escrevo enquanto está fresco.

Vi o senhor vender. O casal entra, para na primeira mesinha de cabeceira, vira a etiqueta, vai embora. Quando o senhor os leva pelo braço até o quarto de nogueira do fundo e senta na cama com a dona da casa, eles compram. Só que o senhor é um, e a loja tem 900 metros.

Por isso não penso em corredor com móveis; penso em sete casas. Cada uma com porta, janela, cheiro e um quarto inteiro, com o preço do conjunto na entrada e só o do conjunto. A mesinha se vende, claro, mas a pessoa tem que pedir. A fábrica entra por um vidro grande no fundo: quem vê a plaina trabalhando não discute preço.

A luz vem quente e baixa. E há um lugar para o senhor sentar.

[promise|Desenhos em cinco semanas, no dia 28 de abril.]

Helena

--- m10 2025-03-25 06:31 armindo -> helena | Re: O que vi em Guimarães < m09
Li duas vezes, a segunda alto à minha mulher. [praise|Isso das sete casas, andei eu quarenta anos para lá chegar e a senhora foi em quatro dias.] Não se habitue, que eu elogio uma vez por década.

--- m11 2025-04-28 16:00 duda -> armindo + ines | As sete casas
Seu Armindo, Inês, aí vão! Cada casa tem um nome de rua daí. PDF de 3 MB, testei numa conexão a lenha.

[question|Qual das sete o senhor faria primeiro?]

--- m12 2025-04-29 07:22 armindo -> duda | Re: As sete casas < m11
A da Rua de Santa Maria, que foi onde nasci. [complaint|A janela dessa casa está do lado errado, a minha mãe via o castelo à esquerda.] [request|Corrija lá isso], ou mando-lhe a minha mãe, que tem 93 anos e bengala.

[request|E tire a planta de plástico da quarta.]

--- m13 2025-04-29 10:09 duda -> armindo | Re: As sete casas < m12
Castelo à esquerda, planta no lixo. Um beijo na sua mãe, de longe da bengala.

--- m14 2025-05-05 08:19 ines -> helena | Prazos
Helena, bom dia. A obra seria com o Sr. Quintino, que é de Pevidém e trabalha bem. Ele pede pormenores 1:10 das portas. [question|Quando é que os podem ter?]

--- m15 2025-05-05 10:43 helena -> ines | Re: Prazos < m14
[promise|Dia 23 de maio, todas as sete.]

--- m16 2025-05-23 17:35 duda -> ines | Re: Prazos < m15
Pormenores em anexo, sete portas, 14 folhas. Boa obra ao seu Quintino!

--- m17 2025-06-09 07:58 armindo -> helena | O vidro da fábrica
Dona Helena,

Os seguros não querem o vidro. Dizem que se um cliente vê saltar uma lasca processa-me. Eu disse ao homem que há 44 anos que me saltam lascas e ainda não me processei.

[question|Há vidro que eles aceitem?]

--- m18 2025-06-09 11:12 caio -> armindo | Re: O vidro da fábrica < m17
Seu Armindo, Caio, engenheiro. Existe: laminado 10+10 com película, classe P4A. Mandei ficha e o texto pra levar ao segurador. [request|Peça pra eles confirmarem por escrito.]

--- m19 2025-06-13 06:40 armindo -> caio | Re: O vidro da fábrica < m18
Confirmaram. [thanks|Obrigado, engenheiro.]

--- m19b 2025-06-30 18:05 armindo -> helena + ines | Ponto da situação, como diz a minha filha
Dona Helena,

Três semanas de obra. O Quintino deitou abaixo o que havia a deitar e mais um bocado, por gosto. Casas 1, 2 e 5 já têm paredes. A 3 tem um pilar no meio da sala que não está no seu desenho, nem estava na minha memória, e já lá estava em 1994. [question|Faz-se o quê ao pilar?]

Do lado da fábrica, o vidro foi montado ontem. Os rapazes passaram a pentear-se. O mais velho, o Zé Maria, pediu bata nova, e nunca pediu nada.

[complaint|A porta da casa 6 vem com a dobradiça à direita na folha 9 e à esquerda na folha 11.] O Quintino, que é prático, fez uma porta de vaivém e espera as suas ordens.

Cumprimentos à engenharia,
Armindo

--- m19c 2025-07-01 10:20 helena -> armindo + ines | Re: Ponto da situação, como diz a minha filha < m19b
Seu Armindo, [admission|o pilar escapou de mim, com quatro dias aí dentro]. Ele vira o espaldar da cama: croqui em anexo. E a dobradiça é à esquerda, [admission|errei na folha 9]. Diga ao seu Quintino que o vaivém fica para a próxima. [thanks|Obrigada por contar dos penteados.]

--- m19d 2025-07-02 06:29 armindo -> helena | Re: Ponto da situação, como diz a minha filha < m19c
[praise|Um pilar a fazer de cabeceira. Nem ao diabo lembrava.] Siga.

--- m20 2025-07-15 09:20 ines -> duda | Candeeiros
Bom dia Duda. [question|Os 22 candeeiros de vime que escolheste vêm do Paraná por barco, certo?] [question|Chegam a tempo da abertura, a 20 de setembro?]

--- m21 2025-07-15 11:35 duda -> ines | Re: Candeeiros < m20
Certo! O artesão é de Morretes, trança tudo à mão na varanda, com o rádio ligado. [promise!broken|Estão em Leixões no dia 29 de agosto], com folga.

--- m22 2025-09-02 12:05 ines -> duda + helena | Re: Candeeiros < m21
Duda, telefonei para Leixões. [complaint|Não há lá caixote nenhum em nosso nome.]

--- m23 2025-09-02 14:22 duda -> ines + armindo | Re: Candeeiros < m22
Inês, achei: [admission|escrevi "Lisboa" na guia, é erro meu, de ponta a ponta]. Estão em Alcântara. [apology|Mil desculpas.] Já contratei o transporte, [promise|nós pagamos], e [promise|chegam aí na sexta, dia 5, antes do almoço].

--- m24 2025-09-02 14:50 armindo -> duda | Re: Candeeiros < m23
Menina, Lisboa não é Leixões. Por menos do que isso já houve guerras. Se os candeeiros não estiverem cá na sexta chamo a GNR, o padre e a sua mãe, por esta ordem.

--- m25 2025-09-05 10:18 ines -> duda | Re: Candeeiros < m24
Chegaram às 11h15, os 22, nem um partido. O meu pai já pendurou dois e diz que a GNR pode ir para casa.

--- m26 2025-09-05 10:33 duda -> ines | Re: Candeeiros < m25
UFA. Pode dizer pro seu pai que minha mãe também agradece.

--- m27 2025-09-22 07:02 armindo -> helena + duda + caio | Abertura
Abrimos no sábado. Choveu a potes, veio na mesma gente até da Póvoa. A minha mãe foi à casa de Santa Maria, sentou-se à janela, olhou para a esquerda e disse: "está cá tudo". Depois pediu sopa.

[win|Vendi cinco quartos num dia.] Num ano bom era um mês e meio.

[praise|A obra do Quintino é séria e o vosso desenho obrigou-o a sê-lo.]

--- m28 2025-09-22 09:50 helena -> armindo + ines | Re: Abertura < m27
Seu Armindo, "está cá tudo" vai para a parede do escritório. Um abraço em toda a família e na sopa.

--- m29 2025-10-06 08:55 ines -> helena + neusa | Nova pessoa de contacto
Bom dia,

Informo que a partir de hoje a correspondência da loja passa por mim. O meu pai vai ser operado à anca a 13 de outubro e estará afastado até ao Natal. [request|Agradeço que lhe retirem o endereço das listas], para ele não tentar trabalhar.

As faturas pendentes serão revistas uma a uma.

Cumprimentos,
Inês Fonte Boa

--- m30 2025-10-06 11:20 neusa -> ines | Re: Nova pessoa de contacto < m29
Feito, Inês. Melhoras para o seu Armindo. Em aberto só a última fatura, € 4.300, que vence no dia 31. Sem pressa nenhuma com hospital no meio.

--- m31 2025-10-08 09:02 ines -> neusa | Re: Nova pessoa de contacto < m30
Revista e paga. [question|O transporte de Lisboa não devia aparecer como desconto na vossa fatura?] Não o vejo, mas também não o pagámos, por isso talvez esteja certo.

--- m32 2025-10-08 10:40 neusa -> ines | Re: Nova pessoa de contacto < m31
Está certo, pagamos direto à transportadora. Por isso não aparece.

--- m33 2025-10-20 13:12 armindo -> helena | (sem assunto)
dona helena escrevo do hospital as escondidas com o telemovel da enfermeira. correu bem. tenho uma anca de titanio que custou quase tanto como a senhora

[request|nao diga a ines]

--- m34 2025-10-20 14:05 helena -> armindo | Re: (sem assunto) < m33
Não digo. Obedeça à enfermeira.

--- m35 2025-11-26 09:30 ines -> helena | Novembro e catálogo
Bom dia Helena,

[win|Outubro: 17 quartos. Novembro vai em 21.] Tivemos de meter mais dois homens na fábrica.

Para 2026 [scope_change|queremos acrescentar uma oitava casa, só para crianças], no espaço do antigo escritório (62 m2). [question|Entra no contrato como adenda?] E precisava de:

- [request|fotografias da obra em boa resolução, para o catálogo]
- [request!open|cores exatas das paredes das sete casas]

Inês

--- m36 2025-11-27 10:15 helena -> ines | Re: Novembro e catálogo < m35
Inês, 21! Adenda, sim, [promise!open|a Neusa redige e manda antes do recesso, que começa dia 23]. Fotos no link que a Duda acabou de abrir para você.

--- m37 2025-12-12 08:47 ines -> helena | Re: Novembro e catálogo < m36
[praise|Fotografias recebidas, ótimas.] O meu pai voltou ontem à loja, de canadianas, e já ralhou com o carteiro. [question!open|Para a oitava casa, consegues vir em fevereiro?]

--- m38 2025-12-16 06:35 armindo -> helena + duda | Natal
Voltei. Andaram dois meses a portar-se bem nas minhas costas, estou desconfiado.

Segue por barco um caixote com vinho verde e uma mesinha de cabeceira. Vai para Paranaguá. Não para Lisboa.

[request!open|Digam quando chegar.]

Armindo
