firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Maria Amélia Pacheco de Noronha | person | -
contact: amelia | Maria Amélia Pacheco de Noronha | ameliapn@postbox.example | senhoria, 83 anos
contact: duarte | Duarte Noronha | duarte.noronha@correiolivre.example | sobrinho
standing: good
turned: -
causes: -
root: -
why: She announces her death and her departure at every change of season and means neither. The nephew wanted the books for a friend of his; she would not hear of it. Three wrong rent receipts were cancelled in a day and she was told so plainly.

--- m01 2025-01-28 15:10 amelia -> helena | As rendas e o meu joelho
Minha querida Helena,

Espero que esta a encontre de saúde, que eu vou como Deus quer e o ortopedista deixa. Recebi a carta das rendas antigas e li-a três vezes com a lupa do meu marido. Diz que podemos subir 2,16 por cento. [question|A menina acha que devo subir à Dona Otília do terceiro esquerdo?] Tem 91 anos e paga 74 euros desde que o elevador tinha grade.

Os outros que subam, que ganham bem. O do rés-do-chão até tem um cão de raça.

[request|Mande-me por favor as contas já feitas], inquilino por inquilino, porque eu com percentagens faço sempre confusão desde o colégio.

Um beijinho da sua muito amiga
Maria Amélia

--- m02 2025-01-29 11:20 helena -> amelia | Re: As rendas e o meu joelho < m01
Querida Senhora Dona Maria Amélia,

À Dona Otília não suba: seriam 1,60 por mês, e não pagam o desgosto dela. Os outros treze seguem na folha em anexo, já com os cêntimos. As cartas para eles [promise|vão prontas a assinar na sexta-feira, pelo Tiago, com envelopes e avisos de receção].

As melhoras do joelho.
Helena

--- m03 2025-01-31 17:32 tiago -> helena + amelia | Re: As rendas e o meu joelho < m02
Entregues em mão. A Sra. D. Maria Amélia assinou as treze com tinta permanente e deu-me um pão de ló que pesa mais do que eu.

--- m04 2025-02-02 16:44 amelia -> helena | Re: As rendas e o meu joelho < m03
O seu rapaz é muito educado, [praise|até limpou os pés sem eu dizer]. Só é magro. [thanks|Agradeço-lhe as contas, minha querida.] O Sr. Vilar do segundo já veio à porta dizer que é um roubo. É o costume, em 2011 também foi e ficou.

--- m05 2025-03-17 10:05 amelia -> helena | carta das Finanças (!!!)
Helena, chegou uma carta registada das Finanças e tenho-a fechada em cima do piano há dois dias porque não tenho coragem. A Conceição diz que é prisão. [request|Diga-me o que faço, por amor de Deus.]

--- m06 2025-03-17 10:21 helena -> amelia | Re: carta das Finanças (!!!) < m05
Não é prisão, senhora Dona Maria Amélia. [request|Peça à Conceição que lhe tire uma fotografia aberta e ma mande para o telemóvel.] [promise|Respondo-lhe em cinco minutos.]

--- m07 2025-03-17 10:58 helena -> amelia | Re: carta das Finanças (!!!) < m06
É só a nova referência para o cartão do IMI, com os valores das três prestações, maio, agosto e novembro. Pode voltar a tocar piano.

--- m08 2025-03-17 11:40 amelia -> helena | Re: carta das Finanças (!!!) < m07
Ai que alívio. [praise|A menina vale mais que um confessor], que esse só atende às quintas. A Conceição ficou desiludida.

--- m09 2025-04-22 18:15 tiago -> amelia | IRS
Exma. Sra. D. Maria Amélia, para o IRS faltam-me:

- [request|faturas das obras no telhado (a firma do Sr. Berto)]
- [request|recibo do seguro dos dois prédios]
- [question|alguma renda que não tenha sido paga em 2024?]

Passo a buscar se preferir.

--- m10 2025-04-23 09:30 amelia -> tiago | Re: IRS < m09
[request|Venha sábado às cinco.] Faço arroz de pato, e leva as faturas dentro da panela se for preciso. Não pagou o do rés-do-chão em dezembro, mas já fez contas comigo em janeiro. Coitado, foi o divórcio e o cão.

--- m11 2025-05-08 12:02 tiago -> amelia | Re: IRS < m10
IRS entregue: paga 2.318 euros, menos 640 do que no ano passado, por causa do telhado. Nota de cobrança chega até julho. [praise|O arroz de pato foi o melhor da minha vida.]

--- m12 2025-05-19 21:03 amelia -> helena | o recibo do senhor doutor do quarto
Helena, o senhor doutor do 4.º direito telefonou. [complaint|O recibo de maio vem por 512 e ele paga 523 desde março.] Também me pareceu pouco mas julguei que era dos meus olhos. A Sra. Enfermeira do 2.º diz o mesmo.

--- m13 2025-05-20 09:10 helena -> amelia + tiago | Re: o recibo do senhor doutor do quarto < m12
Não são os seus olhos, querida senhora: [admission|somos nós, que na cópia de abril para maio arrastámos três recibos com o valor velho]. Anulados e emitidos de novo esta manhã, o Dr. Lima, a Enfermeira Rosário e a loja. [apology|Desculpe-nos.] [promise|A partir de hoje confiro eu os catorze antes de saírem, sempre.]

--- m14 2025-05-20 15:26 amelia -> helena | Re: o recibo do senhor doutor do quarto < m13
[thanks|Obrigada por me dizer logo.] O meu marido, que Deus tem, levava sempre uma semana a confessar que tinha estragado o carro.

--- m15 2025-06-23 19:18 amelia -> helena | S. João
Minha querida, boas festas de S. João! Da minha varanda vê-se o fogo todo sem pagar bilhete. [request|Venham os quatro comer sardinha às nove] e tragam o martelinho, que o da Conceição partiu-se em 2019 na cabeça do carteiro.

--- m16 2025-06-23 19:40 helena -> amelia | Re: S. João < m15
[promise|Lá estaremos às nove], com dois martelos e uma melancia.

--- m17 2025-07-10 08:55 duarte -> helena | Contabilidade da minha tia
Exma. Dra. Helena Brandão,

Sou sobrinho e afilhado da Sra. D. Maria Amélia e, dada a idade dela, tenho vindo a inteirar-me dos assuntos dos prédios. [complaint|Parece-me que 95 euros por mês por catorze recibos é muito.] [escalation|Tenho um amigo com gabinete em Gaia que faz por 40.]

[leaving|Agradeço que tenha o processo organizado para entregar a um colega até ao fim do mês.] [request|Solicito igualmente cópia das contas bancárias e dos contratos.]

Cumprimentos,
Duarte Noronha

--- m18 2025-07-10 10:30 helena -> duarte | Re: Contabilidade da minha tia < m17
Exmo. Senhor,

Compreendo a preocupação. Só posso entregar documentos ou mudar seja o que for por instrução escrita da própria Sra. D. Maria Amélia ou de quem tenha procuração dela. [promise|Telefono-lhe a ela ainda hoje, para que saiba do seu email.]

Com os melhores cumprimentos,
Helena Brandão

--- m19 2025-07-10 17:52 amelia -> helena + duarte | O Duarte
Helena, Duarte,

Escrevo aos dois ao mesmo tempo para não haver telefone estragado. Duarte, és bom rapaz e trouxeste-me sempre as laranjas. Mas o teu amigo de Gaia é aquele que perdeu os papéis da quinta da tua mãe, que eu lembro-me bem. Quem trata dos meus prédios é a Helena, [value|que me atende o telefone e não me fala como se eu fosse um vaso].

Os 95 euros pago-os eu do meu bolso, e ainda me sobra para velas. Quando eu morrer fazem as contas como quiserem.

A tia
Maria Amélia

--- m20 2025-07-10 19:20 duarte -> amelia + helena | Re: O Duarte < m19
Tia, não era por mal. [apology|Dra. Helena, peço desculpa pelo tom.]

--- m21 2025-07-11 09:15 helena -> duarte + amelia | Re: O Duarte < m20
Nada a desculpar. Se a sua tia estiver de acordo, mando-lhe em cópia o resumo de cada trimestre, fica descansado e ela não precisa de lho ler ao telefone.

--- m22 2025-07-12 11:11 amelia -> helena + duarte | Re: O Duarte < m21
Estou de acordo. Que ele leia, que tem boa vista. [request|Mande-lho, Helena.]

--- m23 2025-07-14 12:30 tiago -> duarte + amelia | Resumo 2.º trimestre
Resumo em anexo: rendas recebidas 19.884, despesas 4.106, imposto em reserva 3.900.

--- m24 2025-07-15 22:01 duarte -> tiago | Re: Resumo 2.º trimestre < m23
[praise|Confesso que é mais completo do que o que recebo do meu condomínio.] [question|O que é "imposto em reserva"?]

--- m25 2025-07-16 09:20 tiago -> duarte | Re: Resumo 2.º trimestre < m24
Pomos de lado 25% de cada renda numa conta a prazo, para o IRS do ano seguinte não a apanhar de surpresa. Ideia do falecido Sr. Noronha, aliás.

--- m40 2025-08-13 17:20 amelia -> helena | Notícias de Vidago
Minha querida Helena,

Escrevo-lhe das termas, onde a água sabe a ferrugem e as senhoras falam todas das operações. O Duarte trouxe-me de carro e esperou que eu escolhesse o quarto, o que reconheço que foi bonito depois daquela história.

Aqui tive tempo para pensar nas escadas do 210. O corrimão abana desde a primavera e a Dona Otília, que é teimosa, desce sozinha ao pão. [request|Peça por favor ao Sr. Berto que o veja antes de setembro], e que mande a conta para mim e não para os inquilinos.

A rapariga da loja (a das flores) quer passar o contrato para o nome do namorado. Ela é um amor, ele nunca me olhou para os olhos. [question|Posso dizer que não sem ser antipática?]

A Conceição ficou a tomar conta do gato e das cartas, e tem ordens para não abrir nenhuma que tenha janela. Se vir alguma, [promise|manda-lha a si por fotografia], que agora já sabe.

E o menino Tiago, [question|já engordou?]

Volto dia 27, se a ferrugem deixar.

Muitas saudades e um beijinho,
Maria Amélia

--- m41 2025-08-14 10:30 helena -> amelia | Re: Notícias de Vidago < m40
Querida Senhora Dona Maria Amélia,

O Sr. Berto vai ao corrimão na segunda-feira, já lhe falei. Quanto às flores: o contrato não passa para ninguém sem a sua assinatura, e não precisa de dar razões. Se quiser ser simpática, ofereça que ele fique como fiador; quem não olha nos olhos costuma não gostar de ser fiador.

O Tiago engordou um quilo e culpa-a a si. Descanse muito.

Helena

--- m42 2025-08-29 09:50 amelia -> helena | Re: Notícias de Vidago < m41
Cheguei, e o corrimão parece o do Palácio de Cristal. O namorado desistiu mal ouviu a palavra. [praise|Ó Helena, a menina devia ter sido embaixadora.] [request|Mande-me a conta do Sr. Berto], que ele tem vergonha de ma dar.

--- m43 2025-08-29 11:15 helena -> amelia | Re: Notícias de Vidago < m42
Em anexo, 140 euros com o verniz.

--- m26 2025-09-24 14:20 amelia -> helena | Outono
Helena,

Começou a cair a folha e eu com ela. Este é o meu último outono, digo-lho com serenidade. Já escolhi o vestido (azul) e a missa (sem guitarra). [goal|O que eu queria era deixar os dois prédios sem dívidas e com os inquilinos todos lá dentro], como o meu sogro mos deixou.

[question|Vale a pena meter a caldeira nova no 214 ou é dar dinheiro ao próximo?] O orçamento é de 6.800.

Maria Amélia

--- m27 2025-09-25 10:50 helena -> amelia | Re: Outono < m26
Querida Dona Maria Amélia, no outono passado o vestido era cinzento.

Vale a pena: desconta às rendas como despesa em 2025, e há um apoio do município para prédios com mais de seis fogos que paga 30%. [request|Peça um segundo orçamento], que a candidatura exige dois. [promise|A candidatura prepara-a o Tiago, e assina-a a senhora na primeira semana de outubro.]

--- m28 2025-10-02 16:30 tiago -> amelia | Caldeira
Candidatura pronta, [promise|levo-lha às cinco]. [question|O segundo orçamento já veio?]

--- m29 2025-10-02 16:45 amelia -> tiago | Re: Caldeira < m28
Veio, 7.150, de um senhor muito bem posto que me chamou "querida". Fica o outro. Temos marmelada

--- m30 2025-11-06 11:05 amelia -> helena | o Sr. Vilar não paga
O Vilar do segundo já deve setembro, outubro e novembro. Diz que a empresa dele fechou e eu vi-o ontem a comer gambas. Não o quero na rua, tem a mãe com ele. Mas também não sou a Misericórdia. [request|Aconselhe-me, Helena.]

--- m31 2025-11-06 15:15 helena -> amelia | Re: o Sr. Vilar não paga < m30
Nem rua nem Misericórdia: um acordo por escrito, seis prestações a partir de janeiro, e a renda corrente em dia desde dezembro. Se falhar duas, aí falamos com advogado. Minuta em anexo, uma página, letra grande. [request|Não passe recibo do que ele não pagou.]

--- m32 2025-11-20 17:00 amelia -> helena | Re: o Sr. Vilar não paga < m31
Assinou! Na minha mesa, com a mãe ao lado a ralhar-lhe. [thanks|Obrigada, minha filha.] Nunca tinha visto um homem de sessenta anos apanhar com um guardanapo.

--- m44 2025-11-25 21:30 duarte -> helena + tiago | dúvida de sobrinho
Boa noite,

> imposto em reserva

Já percebi este, e gosto. Agora a outra: [question|a minha tia devia fazer uma procuração para o caso de um dia não poder assinar?] Não é para nada de especial, ela está ótima, ontem ganhou-me três vezes à bisca e fez batota nas três. É só que vivo em Coimbra e [value|não queria andar a decidir coisas à pressa num corredor de hospital].

[request|Se puder ser a Dra. Helena a falar-lhe nisso], eu agradecia, porque de mim ela leva a mal.

Duarte

--- m45 2025-11-26 09:25 helena -> duarte | Re: dúvida de sobrinho < m44
Devia, e é sensato. [promise|Falo-lhe na sexta, quando for buscar os recibos], sem pronunciar a palavra hospital. O melhor é uma procuração só para os prédios, feita no notário da Rua de Costa Cabral, que vai a casa.

--- m46 2025-12-01 17:40 amelia -> helena + duarte | procuração
A Helena foi muito fina, falou-me em "férias grandes". Fica o Duarte, com a condição de não vender nada a ninguém com sapatos brancos. O notário vem quarta. [thanks|Obrigada aos dois por não me fazerem de tonta.]

--- m47 2025-12-05 18:22 amelia -> tiago | a rapariga das flores
Tiago, a rapariga da loja quer pagar adiantado o ano inteiro de 2026 porque recebeu uma herança de uma tia do Brasil. [question|Recebo tudo junto ou o Estado come-me?] E [request|venha buscar o azevinho que ela me deixou à porta], que eu não posso com ele.

--- m48 2025-12-09 09:50 tiago -> amelia | Re: a rapariga das flores < m47
Pode receber, mas conta tudo no IRS de 2025 se entrar antes do dia 31. [request|Peça-lhe que pague a 2 de janeiro.] O azevinho vou buscar à tarde.

--- m33 2025-12-12 10:40 tiago -> amelia + duarte | Caldeira
Bom dia! [win|O apoio saiu: 2.040 euros.] Instalação marcada com o primeiro orçamento para 19 de janeiro.

--- m34 2025-12-12 18:02 duarte -> tiago + helena | Re: Caldeira < m33
[praise|O meu amigo de Gaia nem sabia que o apoio existia.] Bom Natal a todos.

--- m35 2025-12-18 15:44 amelia -> helena | cabazes
Mandei quatro bolos-rei pela Conceição. O da fava é para o Rui, que precisa de sorte. Feliz Natal e até ao ano que vem, se cá estiver.

--- m36 2026-01-07 11:11 tiago -> amelia + duarte | Atualização das rendas 2026
Bom dia. O coeficiente deste ano é 2,24%. Folha em anexo, a Dona Otília continua nos 74. [promise|Cartas para assinar dia 15, levo-as eu.]

--- m37 2026-01-15 18:03 tiago -> amelia | Re: Atualização das rendas 2026 < m36
Assinadas e no correio, doze (o Sr. Vilar este ano fica quieto). Trouxe mais três quilos de marmelada do que levei.

--- m38 2026-01-22 15:18 amelia -> helena | O frio e a caldeira
[win|A caldeira trabalha!] A Dona Otília está em camisa de noite a abrir as janelas. O técnico pede uma declaração qualquer do condomínio para a garantia e eu não tenho condomínio, tenho-me a mim. [request!open|Faça-me esse papel], se não for maçada. E [question!open|o Sr. Vilar pode pagar em dinheiro ou o fisco zanga-se?]

--- m39 2026-01-23 09:30 helena -> amelia | Re: O frio e a caldeira < m38
Que bom. [promise!open|Levo-lhe o papel na terça, dia 3], e falamos do Sr. Vilar à mesa. Bem agasalhada até lá!
