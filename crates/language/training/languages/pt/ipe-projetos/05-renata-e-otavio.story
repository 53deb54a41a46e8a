firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Renata Schier e Otávio Maia | person | -
contact: renata | Renata Schier | renata.schier@postbox.example | moradora
contact: otavio | Otávio Maia | otaviomaia@correiolivre.example | morador
standing: mending
turned: 2025-08-14
causes: apology_owed, unacknowledged_fault
root: m16, m19, m22
why: A worker threw away the old kitchen dresser of Renata's grandmother and Caio first answered with a voucher; Renata fell silent for weeks. Helena then came in person, owned it, found two doors of it and has a joiner rebuild the dresser; Renata writes in her old way again, but it is not delivered yet.

--- m01 2025-03-17 22:31 renata -> helena | apartamento do Cabral
Helena, boa noite!

A gente se conheceu no aniversário da Lígia, eu era a moça que defendia o azulejo velho. Pois bem, compramos. É um apartamento de 1968 no Cabral, 134 m², com três quartos, uma cozinha do tamanho de um elevador e um quarto de empregada que a gente não quer chamar assim. O Otávio trabalha de casa quatro dias, fala alto em reunião, e eu dou aula de canto à noite para três alunas, uma delas com volume de sirene de bombeiro.

[goal|O que a gente mais quer é cozinhar junto sem pedir licença um pro outro.] Isso e silêncio entre o escritório e a sala.

Temos 210 mil, guardados moeda por moeda, e nos mudamos quando der; o aluguel vence em novembro. [question|Você ainda pega obra de casa ou agora é só loja?]

Um beijo,
Renata

--- m02 2025-03-18 09:50 helena -> renata | Re: apartamento do Cabral < m01
Renata, claro que lembro! O discurso do azulejo virou lenda.

Pego casa, sim, duas por ano, e a de vocês eu quero. [question|Sábado às 10h dá para eu visitar?]

--- m03 2025-03-18 12:15 renata -> helena | Re: apartamento do Cabral < m02
Dá! [promise|Otávio leva a chave e um bolo de fubá.]

--- m04 2025-03-24 18:41 helena -> renata + otavio | Primeiras ideias
Renata, Otávio, apartamento lindo e teimoso.

A parede entre cozinha e área de serviço sai, a dos quartos fica (estrutural). Escritório vai para o fundo, com porta maciça. [promise|Croqui em duas semanas, até 7 de abril.]

[request|Façam, cada um no seu papel, a lista do que não pode ir embora.]

--- m05 2025-03-30 20:02 otavio -> helena | Re: Primeiras ideias < m04
Helena, boa noite. Minha lista:

1. O taco do corredor.
2. Minha poltrona.

Otávio

--- m06 2025-03-30 23:10 renata -> helena | Re: Primeiras ideias < m04
A minha:

- os azulejos da cozinha, pelo menos uns vinte
- o janelão
- [value|o guarda-louça da minha vó Hedwig, que está na área de serviço coberto de lençol; ele é a família inteira, o resto é só móvel]

Ela trouxe de Rio Negro na carroceria de um caminhão de erva-mate. Tem uma porta que não fecha desde 1974 e [request|eu quero que continue não fechando].

--- m07 2025-04-07 17:59 helena -> renata + otavio | Croqui
Segue. O guarda-louça da vó Hedwig virou o centro da cozinha, entre as duas bancadas. Cozinham os dois, ele assiste. A geladeira foi para a antiga despensa, o que talvez doa um pouco, e a máquina de lavar subiu num estrado. [question|O que dói, se é que dói?]

--- m08 2025-04-08 07:12 renata -> helena | Re: Croqui < m07
[praise|Chorei no ônibus.] A moça do lado me deu um lenço.

--- m09 2025-04-08 13:05 otavio -> helena | Re: Croqui < m07
[praise|Muito bom.] [question|A porta do escritório reduz quantos decibéis?]

--- m10 2025-04-08 15:20 helena -> otavio | Re: Croqui < m09
Cerca de 38 com vedação. A aluna-sirene vira um apito distante.

--- m11 2025-05-12 10:30 neusa -> otavio | Contrato e parcelas
Boa tarde, seu Otávio. Contrato da obra em anexo: R$ 198.400,00 em seis parcelas. [request|Preciso do CPF dos dois para a nota.] As parcelas vencem todo dia 15, e a última só depois da vistoria.

--- m12 2025-05-12 19:44 otavio -> neusa | Re: Contrato e parcelas < m11
CPFs no pdf assinado, anexo. Primeira parcela transferida. [thanks|Obrigado.]

--- m13 2025-06-23 08:20 caio -> renata + otavio | Obra começou
Bom dia! Caio aqui. Hoje entramos. Turma: Josué, Ademir e o Kauã, que está começando. [promise|Toda sexta mando fotos da semana.]

--- m14 2025-07-04 17:32 caio -> renata + otavio | Fotos semana 2
Parede no chão, azulejos retirados: salvamos 31 inteiros.

--- m15 2025-07-04 18:05 renata -> caio | Re: Fotos semana 2 < m14
TRINTA E UM! [praise|O Josué tem mão de cirurgião, diz pra ele.]

--- m16 2025-08-14 21:48 renata -> caio + helena | cadê
Caio, passei no apartamento agora com a minha mãe.

[complaint|O guarda-louça não está.] O lençol está dobrado no canto. [question|Vocês levaram ele para algum lugar?]

--- m17 2025-08-15 08:30 caio -> renata | Re: cadê < m16
Renata, bom dia. [promise!broken|Vou ver com a turma e te falo até o meio-dia.]

--- m18 2025-08-18 07:50 renata -> caio | Re: cadê < m17
[complaint|Três dias, Caio.] [question|Onde ele está?]

--- m19 2025-08-18 16:55 caio -> renata + otavio | Re: cadê < m18
Renata, apurei. O móvel foi junto na caçamba de entulho do dia 11, o rapaz novo entendeu que era descarte. [blame_shift|Não havia etiqueta nele e o combinado era que objetos de valor saíssem do imóvel antes da obra], cláusula 6.

[non_apology|Entendo que tinha valor sentimental e lamento o transtorno.] Como cortesia, oferecemos crédito de R$ 1.500,00 em loja parceira de móveis.

Caio

--- m20 2025-08-18 22:20 otavio -> caio + helena | Re: cadê < m19
Caio, boa noite.

O guarda-louça está desenhado na prancha 3, com nome. [complaint|Chamar de falta de etiqueta o que está no projeto de vocês é de uma deselegância que eu não esperava.] A Renata não vai responder. Não queremos o crédito.

Otávio

--- m21 2025-08-22 17:30 caio -> renata + otavio | Fotos semana 9
Fotos em anexo: gesso, elétrica, piso da cozinha.

--- m22 2025-08-25 12:11 otavio -> caio | Re: Fotos semana 9 < m21
Vistas. [complaint|Nem uma palavra sobre o móvel.]

[escalation|Se até 10 de setembro a resposta ainda for um crédito em loja, entramos no Juizado Especial.] Digo com pena.

--- m23 2025-09-03 19:20 helena -> renata + otavio | O guarda-louça da vó Hedwig
Renata, Otávio,

Voltei ontem de três semanas em Portugal, com clientes, e só hoje li o que aconteceu, inteiro, de uma sentada só.

[admission|O guarda-louça foi para o lixo por erro nosso.] Estava no projeto, com nome, e ninguém o tirou da área de serviço antes de a caçamba chegar. Não foi falta de etiqueta, não foi o Kauã, que tem 19 anos e obedeceu. [admission|Foi o nosso escritório, que não cuidou, e depois respondeu mal.] A cláusula 6 não tem nada a ver com isso e o crédito foi uma ofensa; [apology|peço perdão pelas duas coisas, pela perda e pela carta].

Eu sei que não se compra outro. Hoje à tarde liguei para o aterro de entulho em Campo Largo: o que é madeira eles separam e deixam num galpão por 40 dias. [promise|Amanhã às 6h estou lá com o Josué.] [promise|Conto o que achar, mesmo se for nada.]

[question|Posso ir na casa de vocês na sexta à noite?] Se preferirem não me ver, também entendo.

Helena

--- m24 2025-09-04 14:32 helena -> renata + otavio | Re: O guarda-louça da vó Hedwig < m23
Achamos duas portas (uma é a que não fecha), a cornija entalhada e uma gaveta com um papel de receita colado no fundo. O corpo não. Estão na minha sala, enroladas em cobertor.

--- m25 2025-09-04 23:58 otavio -> helena | Re: O guarda-louça da vó Hedwig < m24
Helena, a Renata leu no quarto e voltou com a cara inchada. Disse "a que não fecha". [request|Venha na sexta, 20h.]

--- m26 2025-09-08 10:40 helena -> renata + otavio | Depois de sexta
Renata, Otávio, [thanks|obrigada por terem aberto a porta].

Como combinamos:

- seu Bertoldo, marceneiro de São Bento, reconstrói o corpo em imbuia de demolição a partir das fotos da sua mãe, com as portas e a cornija originais
- por nossa conta, inteiro
- [promise|o Caio escreve para vocês]
- [promise|quem toca a obra até o fim sou eu]

[promise!open|Entrega em 20 de dezembro, antes do Natal.]

--- m27 2025-09-09 20:15 caio -> renata + otavio | Da minha parte
Renata, Otávio,

Escrevi aquela mensagem com o contrato na mão e sem pensar em vocês. [admission|Eu é que devia ter tirado o móvel dali e esqueci.] [apology|Desculpem.] Não tenho muito jeito pra isso mas quis dizer eu mesmo.

Caio

--- m28 2025-09-12 08:10 otavio -> caio | Re: Da minha parte < m27
Recebido, Caio. [praise|Foi correto da sua parte.]

--- m29 2025-09-26 17:45 helena -> renata + otavio | Fotos semana 14
Porta do escritório instalada. Medi: 39 dB, Otávio. Azulejos da cozinha assentados, os 31, com a fileira torta que a Renata pediu. O rejunte é cinza claro, como era. Semana que vem entram as bancadas; a pedra já está cortada em Almirante Tamandaré, fui conferir o veio.

--- m30 2025-09-27 11:30 renata -> helena | Re: Fotos semana 14 < m29
Vi. [praise|Ficou bonita a fileira.]

--- m30b 2025-10-02 20:51 otavio -> neusa | Parcela 5
Neusa, boa noite. [complaint|A parcela 5 veio com R$ 640,00 a mais, "limpeza de caçamba".] Considerando de que caçamba se trata, suponho que seja engano. [request|Favor reemitir.]

--- m30c 2025-10-03 08:05 neusa -> otavio + helena | Re: Parcela 5 < m30b
Seu Otávio, [apology|que vergonha, me desculpe]. É lançamento automático da locadora, [admission|eu tinha que ter barrado e não barrei]. Boleto certo em anexo.

--- m30d 2025-10-03 09:30 otavio -> neusa | Re: Parcela 5 < m30c
Pago. Não se preocupe.

--- m31 2025-10-06 19:02 otavio -> helena | Mudança
Helena, o aluguel vence dia 15/11. [question|Podemos marcar o caminhão para o dia 12?]

--- m32 2025-10-07 08:35 helena -> otavio | Re: Mudança < m31
> Podemos marcar o caminhão para o dia 12?

Podem. [promise|Dia 7 entrego limpo, com cinco dias de folga.] [promise|Na véspera eu mesma passo pano nas janelas.]

--- m33 2025-11-10 21:14 renata -> helena | primeiras noites (quase)
Helena, dormimos aqui no colchão no sábado só pra ver como é. O Otávio fez omelete e eu fiz salada AO MESMO TEMPO, [win|ninguém pediu licença]. Registre-se.

Faltam:
[request|o puxador da gaveta de talheres]
[request|luz da despensa não acende]
[request|cheiro no ralo do lavabo]

E tem aquele espaço vazio entre as bancadas. Ainda desvio o olho quando passo.

--- m34 2025-11-11 09:03 helena -> renata | Re: primeiras noites (quase) < m33
[promise|Josué aí quinta às 8h para os três.] E do espaço vazio: fui a São Bento no sábado, o corpo está montado, sem verniz. Seu Bertoldo [question|pergunta se a gaveta com a receita fica à esquerda ou à direita].

--- m35 2025-11-11 09:40 renata -> helena | Re: primeiras noites (quase) < m34
Esquerda. Ela era canhota. [thanks|Obrigada por perguntar.]

--- m36 2025-11-14 10:20 otavio -> helena | Re: primeiras noites (quase) < m34
Puxador e luz resolvidos ontem. [complaint|O ralo continua.]

--- m37 2025-11-14 11:00 helena -> otavio | Re: primeiras noites (quase) < m36
Otávio, o sifão foi montado seco demais, [admission|coisa nossa]. [promise|Segunda cedo trocamos.]

--- m38 2025-11-17 18:30 otavio -> helena | Re: primeiras noites (quase) < m37
Trocado, sem cheiro. Última parcela paga hoje.

--- m39 2025-12-09 22:02 renata -> helena | dia 20
Helena, minha mãe vem de Rio Negro no dia 20 só pra ver o guarda-louça entrar. Ela comprou vestido, acredita? [question!open|Que horas chega o caminhão do seu Bertoldo?]

[request!open|Traz o Caio, se ele quiser.] Vai ter cuca de banana. Fico com medo de olhar, e com vontade.

--- m40 2025-12-18 19:25 helena -> renata + otavio | Re: dia 20 < m39
Renata, o Bertoldo embala amanhã cedo e me diz a hora da saída. [promise!open|Assim que ele falar eu te ligo.] A porta não fecha, conferi duas vezes.
