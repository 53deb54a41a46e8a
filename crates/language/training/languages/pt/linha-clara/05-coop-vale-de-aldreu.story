firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Cooperativa Agrícola de Vale de Aldreu | company | valedealdreu.example
contact: joaquim | Joaquim Lobarinhas | presidente@valedealdreu.example | presidente da direção
contact: fatima | Fátima Meireles | fatima.meireles@valedealdreu.example | engenheira, gestora
standing: good
turned: -
causes: -
root: -
why: The president barks at everyone and always has; it is his way of being fond of people. A wrong date in a notice of meeting and a late fuel claim were put right within days, members got their surplus back and the firm is voted in again.

--- m01 2025-01-27 06:20 joaquim -> helena | CONTAS
Dra. Helena

A assembleia é a 29 de março, à uma e meia, na sala da ordenha velha. [request|Quero as contas impressas quinze dias antes, letra grande.] O ano passado [complaint|vieram em letra de bula e o Adelino da Portela votou contra por não ver].

Lobarinhas

--- m02 2025-01-27 10:15 helena -> joaquim + fatima | Re: CONTAS < m01
Bom dia, Senhor Presidente.

Fica assente: [promise|duzentos exemplares a 14 de março, corpo 14]. [apology|Peço desculpa ao senhor Adelino pela bula.]

Eng.ª Fátima, [request|preciso até dia 10 de fevereiro das existências de adubo e ração e da lista de cooperadores com capital em atraso].

Cumprimentos,
Helena Brandão

--- m03 2025-02-07 15:40 fatima -> helena | Re: CONTAS < m02
Dra. Helena, boa tarde,

Seguem as existências (ração: 41 t, adubos: 118 t, mais 6 t de nitrato rachado que ninguém quer) e os 23 cooperadores em falta. [question|O nitrato rachado conta pelo custo ou pelo que a gente sabe?]

Melhores cumprimentos,
Fátima Meireles

--- m04 2025-02-07 16:12 helena -> fatima | Re: CONTAS < m03
Pelo que a gente sabe. [request|Façam uma ata de quebra com o valor de venda provável] e [promise|eu registo a imparidade].

--- m05 2025-02-19 06:05 joaquim -> helena | CONVOCATORIA
[complaint|NA CONVOCATORIA QUE MANDASTES DIZ DIA 28. É DIA 29. SÁBADO. EU DISSE 29.]

Já estavam cem no correio.

--- m06 2025-02-19 09:00 helena -> joaquim + fatima | Re: CONVOCATORIA < m05
Senhor Presidente, tem toda a razão: [admission|o modelo de 2024 tinha 28 e fui eu que não o mudei]. [apology|Lamento muito os cem selos.]

Corrigida em anexo. [promise|Os portes da segunda remessa são por nossa conta] e [promise|o Tiago leva-lhe hoje à tarde duzentas já envelopadas], para que ninguém aí tenha de lamber nada.

--- m07 2025-02-19 18:30 joaquim -> helena | Re: CONVOCATORIA < m06
Chegaram. O rapaz do bigode é mandrião mas trabalhou bem. [praise|Dobrou duzentas folhas a direito.]

--- m08 2025-03-14 11:32 fatima -> helena | Re: CONTAS < m02
As caixas chegaram, com fita azul! O senhor presidente pôs os óculos na testa, leu sem eles e disse "hum". [praise|Quem o conhece sabe que isto é uma medalha.]

--- m09 2025-03-31 08:10 fatima -> helena + tiago | assembleia
Bom dia a todos,

[win|Contas aprovadas com 142 a favor, 3 abstenções e nenhum voto contra, o que nunca tinha acontecido.] O Adelino fez questão de ler em voz alta o número das reservas. Ficou decidido:

- devolver 58.000 euros de excedente, na proporção do leite e do kiwi entregues
- comprar a câmara de frio a meias com Barroselas, se vier apoio
- [goal|levar o preço pago ao produtor de leite a 48 cêntimos até ao fim de 2026]

[request|Precisamos do mapa do retorno por cooperador até 30 de abril.] [question|E o retorno leva retenção de IRS?]

Fátima

--- m10 2025-03-31 12:20 tiago -> fatima | Re: assembleia < m09
Boa, Fátima! Sobre o retorno: no leite é acerto de preço, não leva retenção e muda o IVA da fatura; no capital seria outra conversa. [promise|Mapa por cooperador a 24 de abril.]

--- m11 2025-04-24 17:44 tiago -> fatima + joaquim | Mapa do retorno
Em anexo, 187 linhas, ordenado por freguesia como o senhor presidente gosta. Soma 58.000,00 certos.

[question|Pagam por transferência ou querem cheques?]

--- m12 2025-04-24 19:02 joaquim -> tiago | Re: Mapa do retorno < m11
Cheques. Um homem quer ver papel. [question|Porque é que o Belmiro leva mais que eu, se entrega menos leite?]

--- m13 2025-04-28 10:40 tiago -> joaquim + fatima | Re: Mapa do retorno < m12
Sr. Joaquim, porque entrega 31 toneladas de kiwi. No leite o senhor leva-lhe 212 euros de avanço.

--- m14 2025-04-28 18:15 joaquim -> tiago | Re: Mapa do retorno < m13
Kiwi. Isso nem é fruta.

(Não há luz desde as onze e meia, escrevo do telefone da neta. Mungimos à mão. Como em 62.)

--- m41 2025-05-13 09:15 fatima -> tiago + graca | Balança, seguro e o estagiário
Bom dia, Tiago e Graça,

Aproveito a chuva para pôr o papel em dia.

A balança de camiões foi aferida na sexta e deu 40 kg a mais em cada pesagem desde, julgamos, fevereiro. O senhor da metrologia diz que acontece com as vibrações da estrada nova. São talvez 2.100 euros a favor de uns sócios e contra outros. O senhor presidente quer acertar com toda a gente, [value|nem que sejam trinta cêntimos, "para ninguém baixar os olhos na missa"].

1. [question|O acerto faz-se por nota de crédito a cada um ou numa linha da próxima quinzena?]
2. [request|Uma folha com as pesagens de fevereiro a maio por sócio], que eu corrijo os quilos.
3. Vem um estagiário de Ponte de Lima, de 1 de junho a 31 de julho, com bolsa da escola. [question|Temos de lhe fazer seguro nós?]
4. O trator azul fez 30 anos. O mecânico chorou um bocadinho.

Cumprimentos,

Fátima Meireles
Cooperativa Agrícola de Vale de Aldreu

--- m42 2025-05-14 11:02 tiago -> fatima + graca | Re: Balança, seguro e o estagiário < m41
> nota de crédito a cada um ou numa linha da próxima quinzena?

Linha na quinzena, com a descrição "acerto de pesagem fev-mai". Menos 187 papéis.

Folha das pesagens em anexo, 1.412 linhas, com uma coluna livre para os quilos certos. [request|Não mexa nas colunas a cinzento], que fazem contas sozinhas.

Sobre o seguro, a escola tem um mas não cobre tratores. [promise|A Graça pede hoje a extensão à vossa seguradora], costuma custar 30 euros. Os meus sentimentos ao trator.

--- m43 2025-05-22 16:20 graca -> fatima | Re: Balança, seguro e o estagiário < m42
Extensão do seguro em anexo, 28,40.

--- m44 2025-05-23 06:02 joaquim -> tiago | BALANÇA
Acerto feito. A mim tiraram 3 euros e 11. [praise|Está bem tirado.]

--- m15 2025-06-05 14:22 fatima -> tiago | gasóleo agrícola
Tiago, boa tarde. O pedido de reembolso do gasóleo colorido do 1.º trimestre era até 31 de maio e [complaint|no portal do IFAP aparece "não submetido"]. São 6.400 euros. [question|Pode ver, por favor?] Ainda não disse nada lá dentro.

--- m16 2025-06-05 15:03 tiago -> fatima | Re: gasóleo agrícola < m15
Fátima, [admission|preenchi e não carreguei no botão]. Estou doente só de pensar nisso. Há prazo suplementar até 25 de junho com redução de 1% por dia útil. Submeti agora: quatro dias úteis, 256 euros de corte. [promise|Esses 256 descontamos na avença de junho.] [apology|Peço-lhe mesmo desculpa], e conto eu ao senhor presidente se preferir.

--- m17 2025-06-05 15:20 fatima -> tiago + joaquim | Re: gasóleo agrícola < m16
Conto eu, com calma e à frente do Sr. Joaquim a comer. [thanks|Obrigada por ser tão direto.]

--- m18 2025-06-06 05:58 joaquim -> tiago | BOTÃO
Ó do bigode

Na vacaria quem se esquece do botão fica sem leite. [complaint|À tua idade eu já tinha botão e não me esquecia.] Se tornas a fazer uma destas vendo-te na feira de Ponte de Lima com os bois.

L.

--- m19 2025-06-06 09:12 tiago -> joaquim | Re: BOTÃO < m18
Justo, senhor presidente. [promise|Passo a enviar-lhe o comprovativo de cada pedido no próprio dia], e espero dar bom preço na feira.

--- m20 2025-07-01 09:05 tiago -> joaquim + fatima | Gasóleo 2.º trimestre
Entregue hoje às 9h02, comprovativo em anexo. Fatura de junho com os 256 abatidos, também.

--- m21 2025-07-01 21:10 joaquim -> tiago | Re: Gasóleo 2.º trimestre < m20
Botão carregado. Bem.

--- m22 2025-07-15 10:30 graca -> fatima | Vindimeiros e kiwi
Eng.ª Fátima, para os contratos de muito curta duração (kiwi, outubro-novembro):
- [request|número de pessoas e dias, por semana]
- [request|documentos de identificação com 10 dias de avanço]
- máximo 35 dias seguidos por pessoa, contados por nós

Graça

--- m23 2025-07-16 08:40 fatima -> graca | Re: Vindimeiros e kiwi < m22
Ficamos por 26 pessoas em novembro. Em outubro não há ninguém, a uva é de cada um. [promise|Mando-lhe os documentos a 20 de outubro.]

--- m24 2025-08-19 07:30 fatima -> helena | fogo
Dra. Helena, o fogo passou a serra do lado de Barroselas e veio até aos eucaliptos do Abílio. Nos sócios arderam 11 ha de pasto e um palheiro; gente e animais, tudo bem. O armazém não foi tocado. [question|Há alguma coisa que a cooperativa possa fazer pelos três que perderam forragem, sem ser a dar dinheiro à vista?]

--- m25 2025-08-19 11:00 helena -> fatima | Re: fogo < m24
Que alívio pelas pessoas. Sim: cedam ração a crédito sem juros, com pagamento no leite de 2026, e aprovem em ata da direção. Não é donativo, não é venda a perder, é crédito a cooperador. Minuta em anexo. Se abrir apoio do ministério, [promise|aviso no mesmo dia].

--- m26 2025-08-20 06:31 joaquim -> helena | Re: fogo < m25
Feito. 14 toneladas. [value|Aqui ninguém fica sem comer por causa do lume, e quero quem faça as contas a perceber isso sem eu explicar.]

--- m27 2025-09-02 10:20 helena -> joaquim + fatima | Re: fogo < m24
Senhor Presidente, Eng.ª, saiu hoje a portaria: 350 euros por hectare de pasto. Fecha a 17. [promise|O Tiago está aí quinta de manhã para preencher os três na mesa da cozinha de cada um.]

--- m28 2025-09-04 20:02 fatima -> helena | Re: fogo < m27
Estiveram na cozinha até às duas e trouxe nove ovos e uma couve. Três candidaturas entregues. [praise|O Abílio disse que nem os do seguro lhe tinham perguntado pelos bichos.]

--- m29 2025-10-09 06:15 joaquim -> rui | CAMARA DE FRIO
Sr. Rui

Barroselas quer ficar com 60 da câmara e pagar 50. [question|Isso tem jeito?] Responda em menos de cinco linhas que eu não sou padre.

Lobarinhas

--- m30 2025-10-09 09:44 rui -> joaquim + fatima | Re: CAMARA DE FRIO < m29
Não tem.
60/60 ou 50/50.
Se insistirem no 60/50, peça-lhes a manutenção toda por dez anos.
Apoio: 40%, seja qual for a divisão.

--- m31 2025-10-09 19:50 joaquim -> rui | Re: CAMARA DE FRIO < m30
Quatro linhas. [praise|Este percebe.] Vai a 50/50.

--- m32 2025-10-20 17:30 fatima -> graca | Kiwi, documentos
Graça, 26 fotocópias em anexo e uma que está de pernas para o ar, é do Nicolae, ele é assim. Começam a 3 de novembro.

--- m33 2025-10-31 12:05 graca -> fatima | Re: Kiwi, documentos < m32
26 comunicados. Comprovativos em anexo. O Nicolae já tinha 12 dias noutro lado este ano, só pode fazer 23 convosco.

--- m34 2025-11-28 18:45 fatima -> graca + tiago | Re: Kiwi, documentos < m33
[win|Campanha fechada: 604 toneladas, recorde.] Ninguém passou os dias. [thanks|Obrigada aos dois.]

--- m35 2025-12-18 06:44 joaquim -> helena | AVENÇA 2026
Recebi a carta da avença. [complaint|Mais doze euros.] Por doze euros trago o meu sobrinho que tirou um curso por correspondência e sabe fazer contas de multiplicar.

[question|A menina acha que a gente imprime dinheiro no tanque do leite?]

--- m36 2025-12-18 09:20 helena -> joaquim | Re: AVENÇA 2026 < m35
Senhor Presidente, os doze euros são a inflação e as duzentas folhas em letra grande. Mas [promise|a portagem para Aldreu deixamos de a cobrar], o que dá quinze. Feliz Natal, e um abraço ao sobrinho.

--- m37 2025-12-18 12:01 joaquim -> helena | Re: AVENÇA 2026 < m36
Então quem vos deve sou eu. Assinada. Vai um cabrito pela Fátima, não é para agradecer, é para comer.

--- m38 2026-01-19 06:10 joaquim -> helena | CONTAS
Assembleia a 28 de março. VINTE E OITO desta vez. [request!open|Duzentas, letra grande, quinze dias antes.] Ponto 4: renovar a contabilidade. [praise|Ponho eu a votos e quem votar contra explica-se comigo.]

--- m39 2026-01-19 09:30 helena -> joaquim + fatima | Re: CONTAS < m38
Vinte e oito, corpo 14. [promise!open|Estão aí a 13 de março.] Eng.ª, [request|as existências até 10 de fevereiro], como é hábito.

--- m40 2026-01-28 11:15 fatima -> helena + tiago | existências
Já seguem, cedo. O nitrato rachado vendeu-se, acredite. O leite está nos 46,5. [question!open|A câmara de frio entra já este ano ou só quando estiver ligada?] O eletricista promete fevereiro, e não diz qual.
