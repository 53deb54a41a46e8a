firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Padarias Trigal da Serra | company | trigaldaserra.example
contact: nair | Nair Comelli | nair@trigaldaserra.example | fundadora
contact: fabricio | Fabrício Comelli | fabricio@trigaldaserra.example | diretor de operações
contact: jussara | Jussara Pinto | lojas@trigaldaserra.example | supervisora de lojas
standing: broken
turned: 2025-07-10
causes: real_issue_hidden, value_mismatch, broken_promise
root: m17, m21, m24, m29
why: The four shops were to stay the neighbourhood's bakery; Duda's concept made the pilot shop look like a smart café and the old customers stay away. Nair, too polite to say so, sends remarks on lamps, chairs, price boards; each is fixed one by one and nobody asks what they have in common. In November she ends the contract with thanks and gives the other shops to a carpenter from her parish.

--- m01 2025-03-10 05:40 nair -> helena | as quatro padarias
Bom dia, dona Helena. Desculpe a hora, aqui o dia começa às 3.

Eu e meu finado marido abrimos a primeira Trigal em 1987, no Santa Felicidade. Hoje são quatro. [goal|Meu desejo é renovar todas sem que o freguês de trinta anos estranhe a porta.] Vizinho nosso vem de chinelo e eu gosto que venha de chinelo.

Meu filho Fabrício vai lhe falar dos números. Eu falo do pão.

Com respeito,
Nair Comelli

--- m02 2025-03-10 09:00 helena -> nair | Re: as quatro padarias < m01
Dona Nair, bom dia! Compro pão de milho no Santa Felicidade desde que me mudei para cá. [question|Quarta, às 15h, a senhora me recebe?]

--- m03 2025-03-10 14:11 nair -> helena | Re: as quatro padarias < m02
Recebo sim. [promise|Deixo uma broa guardada pra senhora.]

--- m04 2025-03-13 10:25 fabricio -> helena | Números Trigal
Helena, Fabrício. Objetivo:

- piloto: loja Santa Felicidade, R$ 190k
- depois replicar nas outras três em 2026
- [goal|ticket médio hoje R$ 17,40, meta 21]
- [request|proposta até 28/03]

Abs

--- m05 2025-03-28 16:30 helena -> fabricio + nair | Proposta piloto
Fabrício, dona Nair, boa tarde. Segue a proposta do piloto e um valor de referência para as demais. A Duda cuida do conceito, o Caio da obra, eu acompanho.

--- m06 2025-04-02 08:12 fabricio -> helena + neusa | Re: Proposta piloto < m05
Aprovado. [request|Contrato no CNPJ da matriz], dados abaixo no anexo.

--- m07 2025-04-23 18:15 duda -> nair + fabricio | Conceito Trigal 2.0
Oi gente, tô animadíssima! O conceito: padaria contemporânea, cimento queimado, trilhos pretos, pão na parede como galeria, balcão de café de especialidade e menu digital. Referências de Copenhague e Melbourne no pdf.

[question|O que acharam?]

Duda

--- m08 2025-04-24 04:58 nair -> duda | Re: Conceito Trigal 2.0 < m07
Bom dia, menina. Muito bonito o seu desenho, [praise|tem capricho em cada folha]. Eu não entendo muito dessas coisas de fora. [value|Só peço que o freguês se sinta em casa], e que o banco de madeira da entrada fique, que foi o Arlindo que fez.

Deus abençoe.

--- m09 2025-04-24 09:05 fabricio -> duda | Re: Conceito Trigal 2.0 < m07
Por mim ok. Mãe decide o visual, eu decido o prazo.

--- m10 2025-04-25 11:47 duda -> nair + fabricio | Re: Conceito Trigal 2.0 < m08
Então bora! [promise!broken|O banco do seu Arlindo fica, restaurado, do lado de fora.]

--- m11 2025-05-19 10:00 caio -> jussara | Obra Santa Felicidade
Jussara, bom dia. Começamos dia 2 de junho. Vendemos pão pela lateral enquanto isso. [question|Que horas o caminhão da farinha descarrega?]

--- m12 2025-05-19 13:22 jussara -> caio | Re: Obra Santa Felicidade < m11
Oi Caio! Terça e sexta às 4h30 e no sábado se acaba antes. [request|Não deixa nada na calçada nesses dias, pf]

--- m13 2025-06-26 17:50 caio -> fabricio + jussara | Semana final
Fabrício, Jussara, dentro do prazo. Inauguração dia 5 de julho, sábado. Ar-condicionado testado, vitrine de frios ligada desde ontem, estável em 3 graus. [request|Jussara, preciso da equipe para treinar o forno na quinta, às 14h.]

--- m14 2025-06-26 18:10 fabricio -> caio | Re: Semana final < m13
[praise|Primeira obra da vida que acaba no dia que disseram.]

--- m15 2025-07-05 12:40 duda -> nair + fabricio + jussara | Inauguração!
Que manhã linda! Fotos em anexo, já saiu no perfil do bairro. 💛

--- m16 2025-07-07 05:12 nair -> duda + helena | Re: Inauguração! < m15
Bom dia, menina. [thanks|Obrigada pelas fotos.] O pessoal da obra foi educado e deixou tudo limpo, [praise|gente fina].

--- m17 2025-07-10 05:20 nair -> helena | umas miudezas
Bom dia, dona Helena. Umas miudezas, quando puder:

[complaint|As luzes em cima do pão fazem a broa parecer cinza.]
[complaint|A dona Iracema não alcança a cadeira alta.]
[complaint|O preço na televisão muda antes de a gente acabar de ler.]
[complaint|O banco do Arlindo não voltou da restauração.]

Sem pressa.

--- m18 2025-07-11 10:44 duda -> nair | Re: umas miudezas < m17
Oi dona Nair! Já resolvo:

- luz: [promise|troco a temperatura, quinta]
- cadeira: [promise|mando duas baixas]
- TV: [promise|passo de 6 pra 12 segundos]
- banco: [promise!broken|na semana que vem ele volta]

--- m19 2025-07-17 16:05 jussara -> duda | Re: umas miudezas < m18
Lampadas trocadas hoje, cadeiras chegaram. [thanks|Obrigada!]

--- m20 2025-08-04 05:30 nair -> duda | mais uma
Bom dia, menina. [complaint|O aposentado do sobrado azul entrou, olhou e disse "acho que errei de lugar".] Achei graça. Depois pensei.

[question|O banco, tem notícia?]

--- m21 2025-08-05 11:10 duda -> nair | Re: mais uma < m20
Oi dona Nair! Haha coitadinho. [talking_down|É normal, público mais antigo demora a entender proposta nova; em uns três meses acostuma.] O banco tá no restaurador, ele tá com a agenda cheia.

--- m22 2025-08-05 18:00 fabricio -> helena | Números julho
Helena, ticket R$ 19,80, [win|subiu 14%]. Mas o número de cupons caiu 9%, quase tudo antes das 8h da manhã. [question|Isso é férias ou é a loja?]

--- m23 2025-08-08 10:22 caio -> fabricio | Re: Números julho < m22
Fabrício, a Helena embarca terça e me pediu pra responder. Julho é fraco pra todo mundo, e [blame_shift|o pessoal do balcão ainda não aprendeu a oferecer o café novo]. Recomendo treinamento.

--- m24 2025-09-09 05:15 nair -> helena | chinelo
Bom dia, dona Helena. Espero que a viagem a Portugal tenha sido boa.

Ontem fiquei sentada no canto da loja a manhã toda, sem avental, como freguesa. Contei quem entrou. De trinta e quatro, reconheci seis. [complaint|Nenhum de chinelo.]

A Jussara mandou a lista de consertos do mês, são coisas pequenas e a menina Eduarda é atenciosa, conserta tudo que a gente pede. Eu é que não sei pedir direito. Parece que eu peço a lâmpada e não é a lâmpada.

[request|A senhora passaria aqui um dia desses, para tomar um café comum?]

Nair

--- m25 2025-09-09 16:40 helena -> nair | Re: chinelo < m24
Dona Nair, claro que sim! [promise!broken|Na semana que vem passo aí.] Já pedi à Duda que veja a lista da Jussara com prioridade.

--- m26 2025-09-10 09:18 duda -> jussara | Lista de setembro
Jussara, respondendo item por item:

1. letreiro ofuscando: [promise|dimmer, sexta]
2. mesa de mármore mancha de café: [blame_shift|vocês passam pano com cloro, aí não tem pedra que aguente], mas [promise|selador novo, dia 17]
3. porta de vidro pesada: [promise|mola regulada, sexta]
4. fila: [request|podem mandar foto no horário de pico?]

--- m27 2025-09-10 14:55 jussara -> duda | Re: Lista de setembro < m26
[promise|mando amanhã as 7]. Tudo certo

--- m28 2025-09-19 08:03 jussara -> duda | Re: Lista de setembro < m27
Duda, dimmer, mola e selador ok. [complaint|O balcão do café tá do lado que o sol bate de manhã e o chocolate derrete.] Não é culpa de ninguém eu acho, mas acontece todo dia

--- m29 2025-09-30 05:02 nair -> helena | Re: chinelo < m25
Bom dia, dona Helena. Já comi sozinha a broa que estava guardada.

[complaint|O banco também não apareceu.]

--- m30 2025-09-30 18:32 helena -> nair | Re: chinelo < m29
Dona Nair, [apology|me perdoe], setembro virou de ponta-cabeça. [promise!broken|Quinta às 15h estou aí, e levo o banco no carro.]

--- m30b 2025-10-01 08:40 fabricio -> caio | Elétrica do forno 2
Caio,

- disjuntor do forno 2 caiu três vezes ontem, forno é novo, comprado por nós, 4 kW acima do que estava no projeto
- [request|preciso de cabo maior e do valor]
- [question|faz sem parar a produção?]

Abs

--- m30c 2025-10-01 11:02 caio -> fabricio | Re: Elétrica do forno 2 < m30b
Faz. R$ 1.870,00, cabo 16 mm², [promise|sábado às 20h, depois da última fornada].

--- m31 2025-10-03 11:15 jussara -> helena | Re: chinelo < m30
Helena a dona Nair perguntou ontem se vc vinha mesmo. Falei que devia ser o trânsito. [complaint|Ela ficou com a mesa posta até as cinco.]

--- m30d 2025-10-06 07:15 fabricio -> caio | Re: Elétrica do forno 2 < m30c
Feito sábado, tudo ok. [thanks|Valeu.] Com você é assim, [praise|marca e aparece].

--- m32 2025-10-07 15:30 neusa -> fabricio | Sinal das lojas 2 a 4
Fabrício, boa tarde. Conforme a proposta, emito o sinal do Mercês, do Bigorrilho e do Cabral até o dia 20. [question|Posso emitir uma nota única?]

--- m33 2025-10-07 15:48 fabricio -> neusa | Re: Sinal das lojas 2 a 4 < m32
[request|Segura, Neusa.] A mãe quer pensar. Cupons de setembro: menos 13%. [escalation|Se outubro fechar assim, o contrato das outras três não sai com vocês.]

--- m34 2025-10-14 10:08 duda -> nair + fabricio | Mercês, estudo inicial
Oi! Enquanto isso já fiz o Mercês no mesmo conceito, agora com parede de samambaia e um balcão de drinks de café. Anexo!

--- m34b 2025-10-16 16:22 jussara -> duda | Re: Mercês, estudo inicial < m34
Oi Duda, eu não devia me meter. Mas a dona Nair abriu o desenho do Mercês no celular, olhou, pôs o celular no bolso do avental e foi sovar massa sem falar nada. [complaint|Ela não tinha pedido o Mercês ainda.]

--- m34c 2025-10-17 10:50 duda -> jussara | Re: Mercês, estudo inicial < m34b
Oi Ju! Imagina, obrigada por avisar. É só um estudo pra adiantar 😊 [non_apology|sinto se assustou].

--- m35 2025-11-04 04:50 nair -> helena + duda | com gratidão
Dona Helena, menina Eduarda,

Rezei antes de escrever. [thanks|Quero agradecer o esforço de vocês este ano.] A obra foi honesta, [praise|o engenheiro é homem de palavra] e a Eduarda nunca me respondeu com má vontade.

Mas [leaving|as outras três padarias eu vou fazer com o Claudemir, marceneiro da nossa paróquia, que comprava pão do Arlindo fiado]. No Santa Felicidade ele vai pôr de volta a madeira e a luz amarela. Não é nada contra ninguém. [value|Eu queria uma casa, e ficou uma vitrine.] Devia ter dito em abril e fiquei com vergonha, por não entender de Copenhague.

[request!open|O que faltar acertar, peço que mandem ao Fabrício.] E [request|o banco, mesmo sem restaurar, mandem buscar que eu pago o frete].

Fiquem com Deus,
Nair

--- m36 2025-11-04 10:31 fabricio -> helena | Re: com gratidão < m35
Helena, confirmo. [leaving|Cláusula 14, distrato com 30 dias, contando de hoje.] [request!open|Mandem o termo pra eu assinar.] O piloto está quitado, e a garantia da elétrica eu quero manter com o Caio.

--- m37 2025-11-05 17:20 helena -> nair + fabricio | Re: com gratidão < m35
Dona Nair,

Li três vezes. A senhora pediu uma casa, com todas as letras, em março, e nós entregamos a nossa vontade. [admission|Eu prometi vir duas vezes e não vim.] [apology|Sinto muito, e tenho vergonha.]

[promise|O banco vai na sexta, restaurado, sem custo, eu mesma levo.]

Helena

--- m38 2025-11-08 05:25 nair -> helena | Re: com gratidão < m37
O banco chegou ontem. Está do lado da porta. O seu Osvaldo já sentou.

--- m39 2025-12-01 11:40 neusa -> fabricio | Distrato
Fabrício, boa tarde. A Helena está revisando o termo; [promise!open!broken|envio até o dia 12]. [question!open|A caução do piloto volta por PIX ou abatemos da nota final?]

--- m40 2025-12-15 09:03 fabricio -> neusa | Re: Distrato < m39
Neusa, dia 12 foi sexta. [complaint|Termo não veio.]
