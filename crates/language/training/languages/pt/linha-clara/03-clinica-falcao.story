firm: Linha Clara Contabilidade e Gestão | linhaclara.example | Europe/Lisbon | 2026-01-30 18:00
member: helena | Helena Brandão | helena@linhaclara.example
member: tiago | Tiago Moutinho | tiago@linhaclara.example
member: graca | Graça Pinheiro | graca@linhaclara.example
member: rui | Rui Sarmento | rui@linhaclara.example
client: Clínica Rita Falcão | company | clinicafalcao.example
contact: rita | Rita Falcão | rita@clinicafalcao.example | médica dentista e dona
contact: vera | Vera Simões | rececao@clinicafalcao.example | receção
standing: drifting
turned: 2025-07-02
causes: style_mismatch, value_mismatch
root: m06, m17, m19, m25
why: Rita writes two warm lines and wants two lines back, with a yes or a no; since Rui took over from Tiago she gets annexed reports with margins per chair. She cares for time with patients and a team that stays, he sells her yield. She never protests; she answers later and shorter, and has begun to ask elsewhere.

--- m01 2025-02-10 13:12 rita -> tiago | olá!!
Tiago, bom dia alegria ☀️ [question|a cadeira nova compro em meu nome ou da clínica?] O vendedor está aqui a olhar para mim

--- m02 2025-02-10 13:15 tiago -> rita | Re: olá!! < m01
Clínica! E [request|pede que ponham o número de série na fatura]. Boa compra 😄

--- m03 2025-02-10 13:16 rita -> tiago | Re: olá!! < m02
[praise|três minutos, és melhor que o 112]

--- m04 2025-02-24 18:40 vera -> graca | Folha de fevereiro
Boa tarde Graça,
A Dra. Joana fez 6 sábados, a assistente Micaela faltou dois dias (filha com varicela, papel em anexo). O resto normal.
Vera

--- m05 2025-02-25 09:10 graca -> vera | Re: Folha de fevereiro < m04
Ok. A falta da Micaela é justificada e paga pela Segurança Social, não por vós. [request|Preciso do NISS da menina.]

--- m06 2025-03-09 21:30 rita -> tiago + helena | ideia de dentista ao domingo
Queridos,

Estive a pensar na banheira. [goal|Quero trabalhar só quatro dias até ao ano que vem] sem despedir ninguém e sem a Vera ter de fugir para o shopping.

[value|Não quero ganhar mais, quero ter tempo para explicar às pessoas o que lhes vou fazer à boca.] Sei que isto não é muito empresarial.

[question|Dá?] Sim, não ou mais ou menos.

beijinhos
Rita

--- m07 2025-03-12 09:05 tiago -> rita + helena | Re: ideia de dentista ao domingo < m06
Mais ou menos, quase sim! Se a Dra. Joana ficar com a tua sexta e as consultas de higiene subirem 5 euros, ficas igual. Fiz a conta em cima do joelho, [promise|faço-a bem feita até dia 20].

--- m08 2025-03-20 12:30 tiago -> rita | Re: ideia de dentista ao domingo < m07
Bem feita: dá. Com a Joana à sexta ficas com 300 euros a menos por mês, com a higiene a 50 ficas a zero. Podes começar quando quiseres.

--- m09 2025-03-20 14:02 rita -> tiago | Re: ideia de dentista ao domingo < m08
[praise|Vou chorar para cima de um molar.] [thanks|obrigada obrigada]. Joana disse que sim!! Começo em setembro

--- m10 2025-04-08 08:50 vera -> tiago | Seguros de saúde
Tiago, a seguradora mudou a tabela e paga agora a 60 dias. [question|Faço a fatura na data do ato ou quando pagam?] [question|E a nota de crédito da D. Odete, sai em que mês?]

--- m11 2025-04-08 09:33 tiago -> vera | Re: Seguros de saúde < m10
Data do ato, sempre. Nota da D. Odete em abril. 60 dias é muito, mas com o vosso saldo aguenta-se.

--- m12 2025-04-08 09:40 vera -> tiago | Re: Seguros de saúde < m11
Perfeito.

--- m42 2025-04-22 17:15 vera -> graca + tiago | Higienista nova e outras coisas da receção
Boa tarde, Graça e Tiago,

A Dra. Rita pediu-me que escrevesse eu, porque ela está com um siso desde as três. Então é assim:

- entra uma higienista, Carla Mendonça, a 5 de maio, a recibos verdes duas tardes por semana. [question|Precisa de contrato ou basta o recibo dela?]
- [request|modelo de declaração de presença para os pais das crianças], o nosso ainda tem o carimbo antigo
- o terminal multibanco novo cobra 0,9 e o velho cobrava 1,2. O senhor do banco jura que não há letra pequena.
- a Dona Odete (a da nota de crédito) trouxe uma bôla de carne e pediu desculpa por ter reclamado

[question|Posso deitar fora os mapas de caixa de 2014?] Ocupam uma prateleira inteira e eu precisava dela para as luvas.

Vera Simões
Receção
Clínica Rita Falcão

--- m43 2025-04-23 09:02 graca -> vera + tiago | Re: Higienista nova e outras coisas da receção < m42
> Precisa de contrato ou basta o recibo dela?

Contrato de prestação de serviços, uma página, minuta em anexo. Se passar a vir mais de metade da semana, falamos.

> Posso deitar fora os mapas de caixa de 2014?

Pode, dez anos chegam. Os de 2015 só em janeiro.

Declaração de presença, carimbo novo, em anexo.

--- m44 2025-04-23 09:30 vera -> graca | Re: Higienista nova e outras coisas da receção < m43
[praise|Quinze minutos de expediente e já tenho prateleira.] [thanks|Obrigada!]

--- m13 2025-05-05 10:00 helena -> rita | IRS e clínica
Dra. Rita,

O seu IRS está pronto a submeter, recebe 1.214 euros. [request|Só me falta o seu visto na declaração dos rendimentos da renda de Espinho.]

Helena Brandão

--- m14 2025-05-05 10:41 rita -> helena | Re: IRS e clínica < m13
visto!! siga

--- m15 2025-06-03 17:20 helena -> rita + vera | Acompanhamento da clínica
Dra. Rita,

O Tiago vai concentrar-se nos clientes da indústria e da restauração e a partir de junho o Dr. Rui Sarmento passa a acompanhar a clínica. É consultor há vinte anos e tem muita experiência na área da saúde. A Graça mantém-se nos salários.

Com estima,
Helena Brandão

--- m16 2025-06-03 19:22 rita -> helena + tiago | Re: Acompanhamento da clínica < m15
Oh 😢 [thanks|Tiago obrigada por tudo], vou ter saudades dos teus telegramas. Bem vindo Rui!

--- m17 2025-07-02 15:45 rui -> rita | Diagnóstico de rentabilidade — 1.º semestre
Exma. Senhora Dra. Rita Falcão,

Na sequência da assunção da carteira, entendi oportuno proceder a um diagnóstico de rentabilidade da clínica, que remeto em anexo (34 páginas e um ficheiro de apoio com 11 folhas). Destaco as conclusões principais:

1. A taxa de ocupação efetiva das cadeiras é de 71%, quando o referencial do setor se situa em 85%.
2. O tempo médio por primeira consulta, 52 minutos, excede em 22 minutos o praticado por clínicas comparáveis.
3. A margem de contribuição por hora/cadeira é de 61 euros na ortodontia e de apenas 19 na consulta de primeira vez.
4. A passagem a quatro dias, prevista para setembro, agrava os três indicadores anteriores, pelo que recomendo a sua reponderação.

Proponho a redução da primeira consulta para 30 minutos e a introdução de objetivos individuais de faturação para as assistentes. [talking_down|Compreendo que seja um exercício desconfortável para quem, como é natural, tem uma formação clínica e não de gestão], mas os números são o que são.

[request|Solicito que analise o documento e me faça chegar os seus comentários por escrito], ponto por ponto, para preparação da reunião trimestral.

Com os melhores cumprimentos,

Rui Sarmento
Consultor sénior
Linha Clara Contabilidade e Gestão

--- m18 2025-07-10 22:15 rita -> rui | Re: Diagnóstico de rentabilidade — 1.º semestre < m17
Olá Rui! Obra grande 🙈 ainda vou na página 6. [complaint|Era só para saber se setembro se mantém, e isso não encontrei.]

--- m19 2025-07-14 11:30 rui -> rita | Re: Diagnóstico de rentabilidade — 1.º semestre < m18
Exma. Senhora Dra.,

A questão de setembro não se presta a um sim ou não, [talking_down|por muito que a vida fosse mais simples assim]. Depende da elasticidade da procura, da disponibilidade da Dra. Joana e, sobretudo, do grau de ambição que a senhora tenha para o negócio. A matriz da página 27 apresenta quatro cenários. [question|Qual deles considera mais alinhado com a sua visão?]

Atentamente,
Rui Sarmento

--- m20 2025-07-23 13:05 rita -> rui | Re: Diagnóstico de rentabilidade — 1.º semestre < m19
o dos quatro dias :)

--- m21 2025-07-24 10:20 vera -> graca | férias
Graça, clínica fecha de 11 a 22 de agosto. A Micaela tira mais uma semana em outubro. [request|Avise por favor se o subsídio sai em julho] como no ano passado, que as meninas já perguntaram.

--- m22 2025-07-24 10:31 graca -> vera | Re: férias < m21
[promise|Sai com julho. Dia 30 está nas contas.]

--- m23 2025-07-30 16:00 vera -> graca | Re: férias < m22
Caiu! As meninas agradecem, [praise|com a senhora anda tudo como um relógio].

--- m24 2025-09-05 08:00 rita -> rui + helena | primeira sexta-feira em casa
Começou!! [win|Hoje é sexta, são oito da manhã e estou de pijama.] A Joana já está a tratar do Sr. Baltazar

--- m25 2025-09-08 12:10 rui -> rita + helena | Re: primeira sexta-feira em casa < m24
Exma. Senhora Dra.,

Registo a opção tomada. Remeto o quadro de monitorização semanal que deverá ser preenchido pela receção até às 12h00 de cada sexta-feira (ocupação, faltas, valor médio por ato, taxa de conversão de orçamentos). Ao fim de oito semanas estaremos em condições de avaliar o impacto. [request|Agradeço que dê instruções à sua funcionária nesse sentido.]

Atentamente,
Rui Sarmento

--- m26 2025-09-19 17:50 vera -> rui | quadro
Dr. Rui, boa tarde. Segue a semana preenchida, o que consegui. [complaint|São 46 células e à sexta de manhã estou sozinha ao balcão.] A coluna "conversão" ficou em branco, [question|o que é que conta como conversão?]

Vera

--- m27 2025-09-22 09:40 rui -> vera | Re: quadro < m26
Cara Vera,

Por conversão entende-se o rácio entre orçamentos aceites e orçamentos apresentados, em valor, excluindo urgências e atos comparticipados a 100%. [talking_down|É um conceito elementar, verá que com a prática se torna automático.] [request|Queira preencher retroativamente.]

R. Sarmento

--- m28 2025-10-07 20:48 rita -> rui | o quadro da Vera
Rui, [scope_change|vamos parar o quadro], sim? [complaint|Ela fica até às oito por causa dele.]
Rita

--- m29 2025-10-09 10:15 rui -> rita | Re: o quadro da Vera < m28
Exma. Senhora Dra.,

[promise|Suspenderei o quadro], com a ressalva de que [talking_down|sem dados não há gestão]. Em alternativa, [promise!broken|preparo até dia 24 uma versão simplificada, de uma página].

--- m45 2025-10-14 12:10 vera -> graca + tiago | congresso e ponte
Boa tarde Graça,

A Dra. Joana e a Carla vão ao congresso de Lisboa, 13 a 15 de novembro. Inscrições 640, comboio e hotel 388. [question|Isto é formação ou é despesa de representação?] E [question|as horas de sábado contam para as 40 obrigatórias?]

Outra coisa: a Dra. Rita quer fechar na ponte de dezembro sem tirar férias a ninguém. Se isso for muito complicado diga-me só que não e eu transmito, que [complaint|ela já está habituada a que lhe digam que é complicado].

[request|Mande-me também o mapa de férias de 2026 em branco.]

Vera

--- m46 2025-10-14 12:31 graca -> vera | Re: congresso e ponte < m45
Formação, e contam todas. [request|Guarde os certificados.]
Ponte: fecha-se, paga-se, não se mexe nas férias. Não é complicado.
Mapa em anexo.

--- m47 2025-10-14 13:02 rita -> graca | Re: congresso e ponte < m46
❤️ [praise|"não é complicado", vou bordar isto numa almofada]

--- m30 2025-10-30 12:00 vera -> graca | Micaela
Graça, a Micaela está grávida!! Previsto para abril. [question|O que é que ela tem de entregar e quando?]

--- m31 2025-10-30 12:22 graca -> vera | Re: Micaela < m30
Parabéns à Micaela. Por ordem:
- declaração do médico com a data prevista, agora
- pedido do subsídio parental, depois do parto, pela Segurança Social Direta
- escolha 120 ou 150 dias, nessa altura
Dispensa para consultas é paga. [promise|Mando-lhe uma folha simples para ela ter em casa.]

--- m32 2025-10-31 09:02 graca -> vera | Re: Micaela < m31
Folha em anexo.

--- m33 2025-11-17 11:05 rui -> rita | Reunião trimestral
Exma. Senhora Dra. Rita Falcão,

[blame_shift|A reunião trimestral de outubro não teve lugar por indisponibilidade de agenda de V. Exa.] [question|Queira indicar qual das seguintes datas lhe convém: 26 de novembro às 15h00, 2 de dezembro às 10h00 ou 4 de dezembro às 16h30.] Anexo ordem de trabalhos (9 pontos) e o diagnóstico atualizado ao 3.º trimestre.

Com os melhores cumprimentos,
Rui Sarmento

--- m34 2025-12-04 13:20 rita -> rui | Re: Reunião trimestral < m33
Olá. dezembro está difícil. depois vejo

--- m35 2025-12-10 16:10 vera -> graca | Subsídio e ceia
Graça, [question|tudo certo com o Natal das meninas?] A ceia é dia 19 no Hotel da Foz e a doutora quer dar um cartão de 100 euros a cada uma. [question|Isso paga imposto?]

--- m36 2025-12-10 16:25 graca -> vera | Re: Subsídio e ceia < m35
Dado só a elas e em vale, conta como rendimento. Dado a toda a gente por igual e como oferta de Natal, há quem passe; nós preferimos declarar, são 22 euros a mais por pessoa. Subsídios saíram ontem.

--- m37 2025-12-22 10:00 helena -> rita | Boas Festas
Querida Dra. Rita,

Um santo Natal para si, para a Vera e para toda a equipa. Gostaria muito de saber como correm os quatro dias. [question!open|Está contente?]

Helena

--- m38 2026-01-05 19:30 rita -> helena | Re: Boas Festas < m37
Bom ano Helena, igualmente.

--- m39 2026-01-15 11:30 rui -> rita + vera | Honorários 2026 e plano anual
Exma. Senhora Dra.,

Na sequência do exercício findo, e tendo presentes as recomendações constantes dos diagnósticos de julho e novembro, remeto a proposta de plano anual de acompanhamento (18 páginas e três anexos), com honorários de 265 euros mensais, que integra:

1. relatórios trimestrais de rentabilidade por cadeira, por ato e por profissional;
2. um estudo de preços da concorrência num raio de cinco quilómetros, com cliente-mistério;
3. a revisão do guião de primeira consulta, com vista à sua duração ideal de trinta minutos;
4. uma sessão semestral de sensibilização da equipa para os objetivos de faturação;
5. a manutenção da contabilidade, salários e obrigações fiscais nos termos em vigor.

Permito-me sublinhar que os pontos 1 a 4 constituem o verdadeiro valor do serviço, sendo o ponto 5 hoje acessível em qualquer plataforma. [request!open|Agradeço devolução de um exemplar assinado até 31 de janeiro.]

Com os melhores cumprimentos,
Rui Sarmento

--- m40 2026-01-22 13:44 rita -> tiago | curiosidade
Tiago, espero que estejas bem no mundo das fábricas. [question!open|Uma clínica como a minha precisa mesmo de isto tudo todos os meses?] [complaint|Uma colega de Gaia diz que paga 140 e fala com o dela por whatsapp.] [value|Eu só queria alguém que me respondesse sim ou não.] Sem pressa
Rita

--- m41 2026-01-23 18:05 vera -> graca | recibos janeiro
Graça, horas de janeiro em anexo. Micaela passou a meio tempo por ordem do médico desde dia 12. [request!open|Confirme só se a baixa entra já neste mês.]
