firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Maré de Dentro Surf School | company | maredentro.example
contact: caio | Caio Bittencourt | caio@maredentro.example | fundador
contact: ines | Inês Gaspar | ines@maredentro.example | sócia
standing: good
turned: -
causes: -
root: -
why: A late registration of an instructor brought a fine; Graça owned it the same morning and the firm paid. The long winter silence was announced beforehand, and the alarm over the bank mandate was a change of bank; they come back cheerful and with plans.

--- m01 2025-02-05 16:50 caio -> helena | licença 2025
Oi Helena, tudo bem? Aqui é o Caio da escola de surf.

A Capitania tá pedindo pra renovar a licença da praia até 15/03 e quer as mesmas certidões do ano passado, mais um negócio novo que eu não entendi, "declaração de início de atividade atualizada". [question|Isso é com vocês ou é com a Câmara?]

Abração
Caio

--- m02 2025-02-05 17:22 helena -> caio | Re: licença 2025 < m01
Caio, é connosco. Tira-se do portal das Finanças em dois minutos, mas [admission|a vossa ainda mostra a morada antiga de Leça, que devíamos ter mudado em outubro]. [promise|Trato da alteração hoje e mando-lhe as três certidões juntas até terça.]

Helena

--- m03 2025-02-10 10:05 helena -> caio | Re: licença 2025 < m02
Três certidões em anexo, morada certa. Boa sorte com o comandante.

--- m04 2025-02-10 13:30 caio -> helena | Re: licença 2025 < m03
[praise|Show, chegou antes de terça ainda por cima.] [thanks|Valeu!]

--- m05 2025-03-04 12:11 ines -> tiago | Stripe
Olá Tiago, bom Carnaval.

O Stripe mudou o relatório e agora paga por lotes de 7 dias. [question|Continuas a conseguir bater com as faturas?] Se for preciso exporto de outra maneira, mas o botão de antes já não existe.

Inês

--- m06 2025-03-05 09:18 tiago -> ines | Re: Stripe < m05
Consigo, desde que venha o "payout ID". [request|Exporta por "balance, itemized"], é o terceiro separador.

--- m07 2025-03-05 09:40 ines -> tiago | Re: Stripe < m06
Está aí. Janeiro e fevereiro. Que nome para um relatório.

--- m08 2025-03-05 11:02 tiago -> ines | Re: Stripe < m07
Bateu ao cêntimo.

--- m09 2025-03-22 19:44 caio -> rui + ines | um sonho e uma planilha
E aí Rui,

A Inês me obrigou a escrever isso direito em vez de mandar áudio, então lá vai.

A escola hoje vive de junho a setembro. De outubro a maio a gente fica catando aula particular de gringo e eu volto a fazer bico de garçom, com 38 anos e joelho ruim. [goal|O que a gente quer é viver da escola o ano inteiro, os dois, até o verão de 2027.] Pensamos em três coisas: pacote de inverno com um hostel em Espinho, surf adaptado pra pessoas com deficiência (a Câmara paga parte), e uma oficina de conserto de prancha na garagem.

[question|Qual delas para em pé primeiro?]

[value|Prefiro que você fale na lata], eu aguento. [request|Só não me manda gráfico de pizza.]

Caio

--- m10 2025-03-27 18:15 rui -> caio + ines | Re: um sonho e uma planilha < m09
Caro Caio, cara Inês,

Na lata, então, e sem pizza:

Oficina: não. Ganha 400 por mês e come-lhe as noites.
Hostel: sim, mas só se eles pagarem a vaga reservada e não a usada. Vale uns 1.100 por mês no inverno.
Surf adaptado: é o melhor dos três. O programa municipal paga 18 euros por aula, à cabeça, e ocupa as manhãs mortas. Precisa de um monitor com certificação e de duas cadeiras anfíbias (3.200 cada, há apoio de 60%).

Os dois juntos cobrem oito dos onze mil que vos faltam. O resto é o joelho que decide.

Rui

--- m11 2025-03-27 21:03 caio -> rui + ines | Re: um sonho e uma planilha < m10
Caraca. [praise|Isso aí eu li em pé na cozinha e entendi tudo], e olha que eu repeti matemática duas vezes. Bora de cadeira anfíbia. [request|Manda o link do apoio], por favor

--- m12 2025-03-28 09:12 rui -> caio + ines | Re: um sonho e uma planilha < m11
Link e formulário em anexo. Fecha a 30 de abril. [promise|A memória descritiva escrevo eu até dia 11], [request|o orçamento das cadeiras peça-o a dois fornecedores].

--- m13 2025-04-11 17:31 rui -> caio + ines | Memória descritiva
Cinco páginas, em anexo. [request|Corrijam-me os termos de mar], que eu enjoo na Foz.

--- m14 2025-04-14 08:25 ines -> rui | Re: Memória descritiva < m13
Só troquei "ondulação favorável" por "mar pequeno". De resto, submetida ontem, recibo em anexo. Um dos orçamentos veio de Biarritz.

--- m15 2025-05-27 10:40 ines -> graca | Monitores de verão
Bom dia Graça! Este ano são sete, lista em anexo. Quatro repetem, três são novos: o Gui (tem NISS), a Luana e o Rafa (brasileiros, título de residência em anexo, NISS em anexo). Começam todos a 9 de junho, contrato até 15 de setembro.

[request|Precisamos dos contratos na sexta para assinarem no jantar de equipa.]

--- m16 2025-05-29 16:03 graca -> ines | Re: Monitores de verão < m15
Sete contratos em anexo. Admissões na Segurança Social: [promise!broken|comunico todas até dia 6].

--- m17 2025-06-30 11:25 ines -> graca | Carta da Segurança Social
Graça, chegou isto registado. [complaint|Diz que o Rafa só foi comunicado a 12 de junho, três dias depois de começar], e há um auto com coima mínima de 150 euros. O Caio ficou branco, acha que lhe tiram a licença.

--- m18 2025-06-30 11:49 graca -> ines + caio + helena | Re: Carta da Segurança Social < m17
[admission|Falha minha: comuniquei seis e o sétimo ficou na segunda página.] Dei por isso a 12 e não avisei, devia ter avisado. [apology|Peço desculpa aos dois.]

- a licença não corre risco nenhum
- [promise|respondo hoje ao auto], pedido de dispensa por ser a primeira vez
- se não dispensarem, [promise|pagamos nós]

Graça

--- m19 2025-06-30 12:20 caio -> graca + ines | Re: Carta da Segurança Social < m18
Ufa. [praise|Gostei que você não enrolou.] Tá tudo certo, segue o jogo

--- m20 2025-07-22 15:36 graca -> ines + caio | Re: Carta da Segurança Social < m19
Dispensa recusada. Paguei os 150 hoje, da nossa conta. Comprovativo em anexo. Assunto fechado.

--- m21 2025-07-22 19:58 ines -> graca | Re: Carta da Segurança Social < m20
[thanks|Obrigada.] O Rafa quer pagar-te uma aula de surf, diz que a culpa é do apelido dele começar por Z.

--- m43 2025-07-30 21:36 caio -> helena + rui | carrinha e um acordo de cavalheiros
Oi Helena, oi Rui,

A van morreu. Morreu bonito, com 412 mil km, na subida de Santa Cruz do Bispo, cheia de alemão e prancha. Ninguém se machucou e o grupo ainda ajudou a empurrar cantando.

Achei uma de 2021, nove lugares, 24.500. O dono é um pescador de Angeiras que quer 10 agora e o resto em 12 vezes, no fio do bigode, sem papel. [question|Isso pode?] Eu confio nele mais que em banco, mas a Inês faz uma cara.

Mais duas:
- [question|o IVA da van dá pra descontar, já que é de transportar aluno?]
- [request|precisa entrar no seguro até sábado], sábado tem campeonato infantil

Ah, e a escola tá com fila de espera pra agosto inteiro. [win|58 alunos por dia na semana passada, foi a melhor da nossa vida.]

Abraço
Caio

--- m44 2025-07-31 10:18 helena -> caio + ines | Re: carrinha e um acordo de cavalheiros < m43
Caio,

Confie no pescador e assine na mesma. Contrato de duas páginas em anexo, com as 12 datas e reserva de propriedade, e ele fica tão protegido como vocês. O bigode continua a valer.

> o IVA da van dá pra descontar

Não: ele é particular e não cobra IVA. Nove lugares é ligeiro de passageiros, a depreciação conta mas paga tributação autónoma de 8,5% este ano.

[promise|O seguro fica ativo amanhã ao meio-dia, a apólice mando-a para a praia.]

Helena

--- m45 2025-08-01 12:05 helena -> caio + ines | Re: carrinha e um acordo de cavalheiros < m44
Apólice em anexo, nove lugares e reboque de pranchas.

--- m46 2025-08-01 13:22 ines -> helena | Re: carrinha e um acordo de cavalheiros < m45
O Sr. Zeferino assinou em cima do capô e [praise|disse que nunca um papel lhe pareceu tão amigo]. [thanks|Obrigada!]

--- m22 2025-08-18 07:12 caio -> helena | bandeira vermelha
Helena, uma semana inteira de mar fechado, 61 aulas devolvidas. Não é culpa de ninguém, é o furacão lá do meio do Atlântico. Devolvi tudo no Stripe mesmo. [question|Precisa nota de crédito uma por uma?]

--- m23 2025-08-18 10:00 helena -> caio | Re: bandeira vermelha < m22
Precisa, mas o programa faz em lote: menu Documentos, "Anular por período", de 11 a 17. [request|Mande-me depois só o total, por favor.]

--- m24 2025-08-19 22:41 caio -> helena | Re: bandeira vermelha < m23
2.745,00. Fiz em lote, demorou menos que passar parafina

--- m25 2025-09-12 09:30 ines -> rui + caio | CADEIRAS
Rui!!! [win|Aprovado a 60%, as duas cadeiras.] E a Câmara quer 22 aulas por semana a partir de outubro. [praise|O avaliador escreveu que a memória era "exemplar na clareza"] e eu mandei imprimir em tamanho A2.

--- m26 2025-09-12 09:52 rui -> ines + caio | Re: CADEIRAS < m25
Ganhei a semana. [praise|O mérito é vosso, que tinham uma ideia boa e cabe numa frase.] [request|Guardem todas as faturas das cadeiras numa pasta separada], vai haver auditoria.

--- m27 2025-10-02 13:15 ines -> rui | primeira aula
[win|Hoje o Sr. Domingos, 67 anos, AVC em 2019, apanhou a primeira onda.] Fotografia em anexo, com autorização. Não é contabilidade, mas tu tens parte.

--- m28 2025-10-02 14:01 rui -> ines | Re: primeira aula < m27
Mostrei à Graça. Fomos os dois à janela ver se chovia.

--- m39 2025-10-08 11:26 ines -> helena + rui | faturar à Câmara, socorro
Bom dia Helena, olá Rui,

A Câmara é um animal novo para nós. Já demos 19 aulas e ainda não faturámos uma, porque de cada vez que acho que percebi aparece mais uma sigla. Ponto a ponto:

1. Querem "fatura eletrónica em formato CIUS-PT através do broker". O nosso programa diz que faz. [question|Temos de pagar a esse tal broker?]
2. Pediram número de compromisso em cada fatura. Deram-nos dois, um por trimestre.
3. O técnico diz que as aulas são isentas de IVA por serem reabilitação, a colega dele diz que é 23. [question|Em quem acredito?]
4. Pagam a 45 dias. O Caio fez uma cara, mas lá se habitua.
5. As faltas por mau tempo contam como aula se avisarmos até às 8h. [request|Ponham-me isso numa linha da folha de registo, por favor], que a Luana precisa de uma regra que caiba na prancheta.

A próxima reunião é dia 16 e [request|gostava de levar a primeira fatura de exemplo].

Inês Gaspar
Maré de Dentro

--- m40 2025-10-09 10:12 helena -> ines + rui | Re: faturar à Câmara, socorro < m39
Inês,

> Temos de pagar a esse tal broker?

Não. O da Câmara é gratuito até 100 faturas por ano.

> Em quem acredito?

Em nenhum. Só seria isento com prescrição e profissional de saúde; assim é 23, mas o caderno de encargos diz "18 euros mais IVA", portanto não sai da vossa conta.

Folha de registo com a regra das 8h em anexo, letra grande para a prancheta. [promise|A fatura de exemplo faço-a consigo segunda-feira às dez, por videochamada.]

Helena Brandão
Contabilista certificada
Linha Clara | tel. interno 12

--- m41 2025-10-16 15:50 ines -> helena | Re: faturar à Câmara, socorro < m40
[win|Aceite à primeira, a técnica pediu para usar a nossa como modelo.] [thanks|Obrigada Helena!!]

--- m42 2025-10-16 16:20 caio -> helena + ines | Re: faturar à Câmara, socorro < m41
Pô, [praise|vocês tão pegando onda melhor que eu]

--- m29 2025-10-24 18:20 caio -> helena + graca | aviso de sumiço
Pessoal, aviso logo pra ninguém achar que morri: de 5 de novembro a 12 de janeiro eu tô na Indonésia (visita de fornecedor de prancha, cof cof, e a lua de mel atrasada 6 anos). A Inês vai junto. Internet de coco. O surf adaptado fica com a Luana, ela lê o email da escola.

O que tiver prazo, [request|mandem antes do dia 4].

--- m30 2025-10-27 11:10 graca -> caio + ines | Re: aviso de sumiço < m29
Com prazo até lá:
1. IVA 3.º trimestre: 4.102,18, pagar até 25/11
2. subsídio de Natal da Luana e do Gui: ficheiro em anexo, agendem para 12/12
3. pagamento por conta de 15/12: 690,00
[request|Agendem os três no banco antes de irem.] O resto espera. Boa viagem.

--- m31 2025-11-03 23:50 ines -> graca | Re: aviso de sumiço < m30
Agendados os três. As malas não, claro

--- m32 2025-12-02 09:05 graca -> caio + ines | Débito direto devolvido
Bom dia. O débito da nossa avença de novembro veio devolvido, "mandato cancelado". [question|É engano do banco ou mudaram alguma coisa?]

Graça

--- m33 2025-12-19 04:12 caio -> graca | Re: Débito direto devolvido < m32
[apology|Desculpa a hora e a demora], achei sinal num barco. Mudamos de banco em outubro e [admission|esqueci de refazer o mandato]. [promise|Faço quando chegar], e pago os dois meses juntos. Aqui 31 graus e direita perfeita.

--- m34 2025-12-19 09:02 graca -> caio | Re: Débito direto devolvido < m33
Sem pressa. Aqui 6 graus e IVA.

--- m35 2026-01-14 10:18 caio -> graca + helena | de volta
Voltamos! Transferi os três meses hoje e o mandato novo tá em anexo. Bronzeado e duro.

[question|O que eu perdi?]

--- m36 2026-01-14 10:57 helena -> caio + ines | Re: de volta < m35
Perdeu chuva. Recebido tudo, [thanks|obrigada]. Para janeiro há três coisas:

- [request|inventário da loja (fatos e parafinas) até dia 27]
- a Luana passou do salário mínimo antigo ao novo, já tratado
- o relatório das cadeiras: [promise!open|o Rui leva-o a Leça para assinarem na primeira semana de fevereiro]

--- m37 2026-01-26 16:44 ines -> helena | Re: de volta < m36
Inventário aqui. 41 fatos, 3 com buracos de gaivota, não estou a brincar.

--- m38 2026-01-29 12:30 ines -> rui + caio | páscoa
Rui, o hostel de Espinho quer reservar 14 vagas de março a maio e paga à cabeça. [question!open|Assino a três meses ou tento logo o ano?] Eles estão com pressa, nós nem por isso. E [request!open|vê se a cláusula 5 não nos come vivos], contrato em anexo.
