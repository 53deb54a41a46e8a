firm: Ipê Projetos e Reformas | ipeprojetos.example | America/Sao_Paulo | 2025-12-19 18:00
member: helena | Helena Bortolotto | helena@ipeprojetos.example
member: caio | Caio Zanella | caio@ipeprojetos.example
member: duda | Eduarda Kowalski | duda@ipeprojetos.example
member: neusa | Neusa Prestes | financeiro@ipeprojetos.example
client: Farmácia Boa Esquina | company | farmaciaboaesquina.example
contact: marlene | Marlene Stival | marlene@farmaciaboaesquina.example | proprietária
contact: wesley | Wesley Taborda | wesley@farmaciaboaesquina.example | farmacêutico responsável
standing: good
turned: -
causes: -
root: -
why: Ordinary refit of a neighbourhood pharmacy. A counter came out too high, Caio owned it the same day and had it cut at the firm's cost; the second shop is given to the firm without a second quote.

--- m01 2025-02-11 08:22 marlene -> helena | reforma da farmacia agua verde
Bom dia Helena, aqui é a Marlene da Boa Esquina, a Rosane do cartorio que me passou seu contato

então é o seguinte, a loja tem 118 metros, piso de 1996, e agora abriu uma rede grande na outra quadra. [goal|quero que o pessoal entre e fique, em vez de só pegar o remédio no balcão e sumir]. tenho uns 160 mil pra gastar e não posso fechar nem um dia

[question|vc faz esse tipo de coisa com a loja aberta?]

Marlene

--- m02 2025-02-11 11:05 helena -> marlene | Re: reforma da farmacia agua verde < m01
Bom dia, Marlene!

Fazemos, sim. Trabalhamos por faixas, à noite e aos domingos, com tapume baixo para o cliente continuar enxergando o balcão. Em farmácia já fizemos duas assim.

[question|Quinta às 14h funciona para eu conhecer a loja?] E se tiver a planta que a senhora usou na última renovação da licença sanitária, [request|separe uma cópia para mim].

Um abraço,
Helena Bortolotto

--- m03 2025-02-11 11:40 marlene -> helena | Re: reforma da farmacia agua verde < m02
> Quinta às 14h funciona

quinta 14h ótimo, só não estaciona na vaga de idoso que o guarda mora ali. a planta tá com o Wesley, [promise|ele deixa separada no caixa 2]

--- m04 2025-02-14 17:33 helena -> marlene + wesley | Visita de quinta
Marlene, Wesley, [thanks|obrigada pela recepção e pelo café].

Resumo do que ouvi: circulação travada entre as gôndolas 3 e 4, fila do caixa em cima da entrada, sala de aplicação sem pia própria (a vigilância já avisou de boca) e estoque no fundo com umidade. [promise|Estudo com duas opções até 28 de fevereiro.]

[question|A umidade piora com chuva ou é o ano inteiro?]

Helena

--- m05 2025-02-15 09:10 wesley -> helena | Re: Visita de quinta < m04
Helena, bom dia.

É o ano inteiro, com piora em janeiro. A parede faz divisa com a lavanderia do vizinho. Já falei com ele, que promete consertar desde 2022.

Para a sala de aplicação, lembro que a RDC pede lavatório sem acionamento manual. [request|Por favor considere a torneira de sensor ou de alavanca já no estudo.]

Att.,
Wesley Taborda
Farmacêutico RT

--- m06 2025-02-28 10:48 helena -> marlene + wesley | Estudo Boa Esquina: opções 1 e 2
Bom dia aos dois!

Anexo boa-esquina-estudo.pdf. Opção 1 mantém o balcão de medicamentos no fundo e cria um corredor largo em diagonal. Opção 2 traz o balcão para a lateral esquerda e deixa a loja inteira visível da calçada. A 2 custa uns 12 mil a mais por causa da elétrica.

[question|Qual das duas conversa melhor com o jeito da equipe trabalhar?]

Helena

--- m07 2025-03-05 20:14 marlene -> helena | Re: Estudo Boa Esquina: opções 1 e 2 < m06
Helena do ceu. [praise|abri no celular em Guaratuba no meio do carnaval e fiquei mostrando pra praia inteira]

é a 2. o Wesley tb quer a 2. minha irmã quer a 1 mas ela não trabalha lá rsrs

--- m08 2025-03-06 09:02 helena -> marlene + neusa | Re: Estudo Boa Esquina: opções 1 e 2 < m07
Que bom! Então seguimos com a 2. [promise|A Neusa manda o contrato] e a Duda começa a paginação das gôndolas.

[promise|Executivo pronto em 4 de abril.]

--- m09 2025-03-07 14:20 neusa -> marlene | Contrato e primeira parcela
Boa tarde, dona Marlene.

Segue contrato em anexo (7 páginas). Primeira parcela de R$ 9.600,00, vencimento 17/03, PIX no CNPJ da empresa. [request|Favor devolver rubricado.]

Neusa Prestes
Financeiro

--- m10 2025-03-10 08:55 marlene -> neusa | Re: Contrato e primeira parcela < m09
assinado e pago, comprovante ai

--- m11 2025-03-10 09:20 neusa -> marlene | Re: Contrato e primeira parcela < m10
Recebido, [thanks|obrigada!]

--- m12 2025-03-19 16:07 duda -> wesley | Gôndolas: medidas
Oi Wesley! tô fechando a paginação e me faltam umas coisinhas:

- [request|altura da gôndola de dermocosmético] (a que vocês vão manter)
- [request|quantos metros lineares de fralda]
- [question|Quem abastece os genéricos, de que lado vem o carrinho?]

Duda

--- m13 2025-03-20 07:48 wesley -> duda | Re: Gôndolas: medidas < m12
Duda, bom dia.

Altura 1,62 m. Fralda: 5,4 m lineares, em duas alturas. O carrinho vem do estoque pelo lado direito de quem olha da rua, três vezes ao dia.

Wesley

--- m14 2025-04-04 18:21 helena -> marlene + wesley | Projeto executivo
Executivo completo, 19 pranchas, junto com a planilha de obra do Caio: R$ 147.380,00, prazo de sete semanas em turno noturno. Início possível dia 22 de abril, depois da Páscoa.

[request|Vejam com calma a prancha 11 (balcão), que é a que define a marcenaria.]

--- m15 2025-04-08 21:35 marlene -> helena | Re: Projeto executivo < m14
vimos eu e o Wesley domingo, com regua e tudo. pode tocar. só quero [request|o caixa do fundo com tampo claro, escuro aparece pó]

[request|e me avisa sempre antes de mexer em energia], [value|tenho vacina na geladeira e isso pra mim é sagrado]

--- m16 2025-04-09 08:40 caio -> marlene + wesley | Re: Projeto executivo < m15
Marlene, aqui é o Caio, da obra. [promise|Qualquer desligamento eu aviso com 48 horas e levo gerador.] Tampo claro anotado.

[promise|Dia 22 às 20h30 entra a primeira turma]: Josué (mestre) e mais três.

--- m17 2025-04-24 06:52 wesley -> caio | Registro da noite
Caio, bom dia. Loja aberta às 7h em ordem, piso da faixa 1 limpo. [complaint|Sumiu a chave do portão lateral.] [question|Ficou com o Josué?]

--- m18 2025-04-24 07:15 caio -> wesley | Re: Registro da noite < m17
Ficou no bolso dele. [apology|Desculpa]! [promise|Já tá voltando, chega aí 8h.]

--- m19 2025-05-06 19:03 caio -> marlene + wesley | Desligamento quinta
Aviso das 48h: quinta, dia 8, das 22h às 2h, troca do quadro. Gerador de 8 kVA na calçada, ligado só nas duas geladeiras e no servidor. [promise|O eletricista fica na loja até a temperatura estabilizar.]

--- m20 2025-05-09 07:30 wesley -> caio | Re: Desligamento quinta < m19
Bom dia, Caio. Máxima registrada 5,1 °C às 0h40, voltou a 4,2 antes da uma. [praise|Trabalho irrepreensível do eletricista, anotou a temperatura de 15 em 15 minutos sem ninguém pedir.]

--- m21 2025-05-22 12:11 wesley -> caio + helena | Balcão instalado ontem
Caio, Helena, bom dia.

[praise|O balcão novo ficou bonito.] [complaint|Medi 1,12 m no trecho do atendimento preferencial; na prancha 11 está 0,90 m.] Hoje de manhã uma cadeirante foi atendida de lado, pela lateral do caixa.

Att.,
Wesley

--- m22 2025-05-22 13:02 caio -> wesley + marlene + helena | Re: Balcão instalado ontem < m21
Wesley, você tem razão. [admission|Mandei pra marcenaria a medida da versão de março e não conferi na entrega.] [apology|Peço desculpas a vocês e à senhora que passou por isso.]

[promise|Sábado à noite o marceneiro rebaixa o trecho, por nossa conta.] [promise|Até lá deixo aí uma mesinha de apoio na altura certa, o Josué leva hoje às 16h.]

--- m23 2025-05-22 22:40 marlene -> caio | Re: Balcão instalado ontem < m22
tudo certo Caio, acontece. [praise|prefiro mil vezes quem fala na lata do que quem enrola], o da fachada em 2019 levou dois meses pra admitir que o S tava torto

--- m24 2025-05-26 08:05 wesley -> caio | Re: Balcão instalado ontem < m22
0,90 m exatos. Encerrado.

--- m25 2025-06-09 10:17 caio -> marlene + wesley | Vistoria final
Terminamos sábado, quatro dias antes do previsto. [question|Podemos fazer a vistoria na quarta, 11, às 7h, antes de abrir?] [promise|Levo a lista de pendências e o manual.]

--- m26 2025-06-09 11:20 marlene -> caio | Re: Vistoria final < m25
pode, [promise|levo pão de queijo]

--- m27 2025-06-11 09:44 wesley -> caio | Lista da vistoria
Caio, conforme combinado na visita, ficaram:

1. [request|Rodapé solto atrás da gôndola 6]
2. [request|Silicone da pia da sala de aplicação]
3. [request|Etiquetar os disjuntores 14 a 18]

O resto está conforme. [thanks|Agradeço o cuidado com o pó durante a obra.]

--- m28 2025-06-16 17:58 caio -> wesley | Re: Lista da vistoria < m27
1, 2 e 3 feitos hoje. Fotos anexas.

--- m28b 2025-06-24 19:20 wesley -> caio + duda | Quinze dias de uso
Caio, Duda, boa noite.

Registro do que observamos nestas duas semanas, por ordem de importância para nós:

1. [praise|A fila deixou de encostar na porta; hoje às 18h, pior horário, havia três pessoas e espaço para um carrinho de bebê.]
2. A sala de aplicação é usada cerca de 22 vezes por dia, contra 9 antes.
3. [complaint|A luz da prateleira de antigripais pisca quando liga o compressor da geladeira 2.]
4. O tampo claro risca com moeda, como já nos haviam prevenido.

Quanto ao item 3, [question|é reator ou é circuito?] O item 4 fica como está, a Marlene já comprou uma bandejinha.

Wesley

--- m28c 2025-06-24 20:02 caio -> wesley | Re: Quinze dias de uso < m28b
Circuito, Wesley. [admission|Ligamos os dois no disjuntor 9, não podia.] [promise|Amanhã antes das 7h o eletricista separa.]

--- m28d 2025-06-25 07:10 wesley -> caio | Re: Quinze dias de uso < m28c
Separado às 6h40. Não pisca mais.

--- m29 2025-07-02 15:30 marlene -> helena | a vigilancia veio!!
Helena, veio a fiscal hoje de manhã. [win|licença renovada na hora, sem nenhuma exigência]. ela até perguntou quem fez a sala de aplicação

e outra, [win|junho fechou com 14% a mais de cestas que junho passado] e isso com a rede ali na esquina dando desconto em tudo

--- m30 2025-07-02 16:12 helena -> marlene + caio + duda | Re: a vigilancia veio!! < m29
Marlene, que notícia! Vou ler em voz alta aqui no escritório. [praise|Parabéns para vocês, que seguraram sete semanas de obra sorrindo.]

--- m31 2025-09-23 08:31 marlene -> helena | Bacacheri
Helena bom dia, aluguei o ponto do Bacacheri, aquele que era ótica. 84 metros. [scope_change|quero fazer igualzinho com vcs, nem vou pedir outro orçamento]

os canos de lá são uma tristeza, o dono do imóvel já disse que paga. [request|vê quando pode ir olhar]

--- m32 2025-09-23 10:02 helena -> marlene | Re: Bacacheri < m31
Marlene, que alegria e que confiança, [thanks|obrigada]. [promise|Sexta, 26, às 10h estou lá.] Se chover a gente já vê de onde pinga. [promise|Levo o Caio para olhar os canos.]

--- m33 2025-10-17 14:50 helena -> marlene + wesley | Bacacheri: estudo
Estudo em anexo. Como a loja é mais estreita, o balcão fica ao fundo e a sala de aplicação à direita, com pia. Estimativa R$ 118 mil sem os canos.

--- m34 2025-10-20 07:35 wesley -> helena | Re: Bacacheri: estudo < m33
Helena, bom dia. Aprovado da minha parte. O imóvel tem ar-condicionado antigo pingando na calçada; a prefeitura multou o locatário anterior, então já avisei o proprietário.

[question|A porta da sala de aplicação abre para dentro ou para fora?]

--- m35 2025-10-20 09:12 helena -> wesley | Re: Bacacheri: estudo < m34
De correr, com trinco. Assim não disputa com a cadeira.

--- m36 2025-12-08 16:44 caio -> marlene + wesley | Bacacheri: calendário
Boa tarde! Proprietário terminou a hidráulica na sexta. Nosso início: 12 de janeiro. [promise!open|Cronograma semana a semana na sua mão até dia 22.] [question!open|Vocês já têm data para a mudança das prateleiras da ótica, ou eu desmonto?]

--- m37 2025-12-12 21:09 marlene -> caio | Re: Bacacheri: calendário < m36
Caio [promise!open|semana que vem te falo das prateleiras], o homem da ótica sumiu com a chave. dezembro aqui é uma loucura, se eu sumir não é com vcs é o protetor solar kkk

[request!open|e manda pro Wesley a lista de tomada das geladeiras quando puder]
