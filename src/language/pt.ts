import type { Language } from "./language.ts";
import { pt as modality } from "./modality/pt.ts";
import { pt as quantities } from "./quantity/pt.ts";

/** Portuguese, of Portugal and of Brazil. */
export const pt: Language = {
  tag: "pt",
  iso3: "por",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      Sr., Sra., Srta., Sr.ª, Srª., Srs., Sras., Srtas., Sr.as, D., Dr., Dra., Dr.ª, Drª., Drs., Dras., Dr.as, Prof., Profa.,
      Prof.ª, Profª., Profs., Profas., Eng., Enga., Eng.º, Eng.ª, Engº., Engª., Arq., Arq.º, Arq.ª, Adv., Bel., Bela., M.e, M.ª,
      Me., Ma., Lic., Des., Desa., Min., Pres., Gov., Sen., Dep., Ver., Pref., Emb., Gen., Gal., Cel., Cap., Maj., Ten.,
      Ten.-Cel., Ten. Cel., Sgt., Sarg., Cb., Sd., Alm., Brig., Comte., Cmte., Com., Pe., P.e, Fr., Mons., Card., Côn., Ir., Irs.,
      Rev., Revdo., Revd., Revmo., Revma., Rev.mo, Exmo., Exma., Exmos., Exmas., Ex.mo, Ex.ma, Ex.mos, Ex.mas, Ilmo., Ilma.,
      Ilmos., Ilmas., Il.mo, Il.ma, Magfo., Mag.co, Digmo., Sto., Sta., Stos., Stas., S., S.to, S.ta, N. Sra., N.Sra., N. S.ª,
      S.A.R., S. A. R., S.M., S. M., SS.MM., S.S., Mr., Mrs., Ms., p.ex., p. ex., por ex., cf., cfr., conf., cp., v., vd., vs.,
      v.g., v. g., v.gr., i.e., i. e., e.g., e. g., N.B., N. B., P.S., P. S., at., Av., Avda., Al., Pç., Pça., Pr., Trav., Tv.,
      Rod., Estr., Lg., Lgo., L.go, R., Urb., Jd., Vl., Irm.os, Irm.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., arts., art.º, art.o, arts.º, inc., incs., al., als., alín., par., parág., n.º, n.os, nº, n°, n.°, no., nr., nrs.,
      nro., núm., num., n., nn., p., pp., pág., págs., pag., pags., pg., pgs., f., fs., fl., fls., fol., fols., cap., caps., vol.,
      vols., t., tt., tom., tít., tit., liv., sec., secç., seç., subsec., séc., sécs., fasc., fig., figs., il., tab., tabs.,
      quad., gráf., eq., eqs., an., anex., apênd., col., cols., lin., l., ll., vv., vers., est., estr., let., ref., refs., proc.,
      procs., exp., tel., tels., telef., telem., tlm., tlf., cel., ext., r., cx., C.P., apart., ap., apt., apto., qd., lt., bl.,
      lj., sl., and., km., reg., res., dir., decr., dec., D.L., D. L., Dec.-Lei, Dec.-L., Dec. Lei, L.C., M.P., port., ac., op.,
      mod., jan., fev., mar., abr., mai., jun., jul., ago., ag., set., out., nov., dez., qua., qui., sex., sáb., dom., c., ca.,
      aprox., máx., mín., h., ex.
    `
      .trim()
      .split(/,\s+/),
    either: `
      etc., et al., e col., e cols., ibid., ib., id., op. cit., ob. cit., loc. cit., art. cit., cit., ss., seg., segs., segt.,
      segts., s., ff., s.v., s. v., AA.VV., AA. VV., VV.AA., VV. AA., a.C., a. C., d.C., d. C., A.D., a.E.C., E.C., a.e.c., e.c.,
      a.m., p.m., a. m., p. m., A.M., P.M., E.U.A., E. U. A., EE.UU., U.S., U.S.A., U.K., R.U., O.N.U., U.E., C.E., C.E.E.,
      C.P.L.P., N.A.T.O., O.T.A.N., U.R.S.S., O.M.S., O.I.T., F.M.I., B.C.E., P.I.B., I.V.A., I.R.S., I.R.C., N.I.F., C.P.F.,
      C.N.P.J., R.G., B.I., C.E.P., D.F., D. F., R.J., S.P., S.A., S. A., S.A.D., S.A.R.L., S.G.P.S., S.R.L., Ltda., Lda., L.da,
      Ld.ª, cia., C.ia, C.ª, Inc., Corp., Ltd., Co., E.P., E.P.E., E.I.R.L., E.M., Unip., Unip. Lda., Soc., N.V., B.V., A.G.,
      S.p.A., Jr., F.º, Fº., Ph.D., M.Sc., D.Sc., M.D., M.A., B.A., B.Sc., M.B.A., min., cm., mm., kg., mg., ml., gr., grs., hs.,
      hrs., lts., mts., q.b., v.s.f.f., V.S.F.F., p.f., s.f.f., S.F.F., r.s.v.p., R.S.V.P., s.m.j., S.M.J., q.e.d., p.p., p. p.,
      a.a., a.d., P.E.F., P.M.O., E.R., E. R., D.E.P., R.I.P., f.o.b., c.i.f., N. do T., N. da T., N. do A., N. da A., N. da R.,
      N. do R., N. do E., N. da E., N.T., N.R., N. T., N. R., ed., eds., edit., org., orgs., coord., coords., comp., comps.,
      dirs., trad., trads., pref., introd., reimpr., rev., atual., ampl., ms., mss., cód., códs., s.d., s. d., s.l., s. l., s.n.,
      s. n., s.e., C.C., C. C., C. Civ., Cód. Civ., Cód. Pen., Cód. Proc. Civ., Cód. Proc. Pen., C. Pen., C. Com., C.P.C., C.P.P.,
      C.P.T., C.L.T., C.R.P., C.F., C.D.C., C.T.N., D.R., D.O., D.O.U., D.O.E., J.O., J.O.C.E., J.O.U.E., S.T.F., S.T.J., T.C.,
      T.J., T.R.F., M.P.F., Univ., Fac., Inst., depto., Dept., Dpto., Dept.º, Dpt.º, Assoc., adm., admin., prov., dist., edif.,
      freg., conc., sucs., suc., dir.ª, dto., dt.º, esq., esq.º, V. Ex.ª, V.Ex.ª, V. Exa., V.Exa., V. Exas., V.Exas., V. Ex.as,
      V. S.ª, V.S.ª, V. Sa., V.Sa., S. Ex.ª, S.Ex.ª, S. Exa., S.Exa., Ex.ª, Exa., V.M., V. M., V.A., Em.ª, S.O.S., V.I.P., W.C.,
      T.V., Q.I., Q.G., C.V., sing., pl., masc., fem., adj., adv., subst., prep., conj., pron., interj., lat., fr., ingl., ital.,
      esp., bras., lus., fam., pop., sin., abrev., obs., cont., incl., excl., tb.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["“", "”"],
    ["«", "»"],
    ["‘", "’"],
    ['"', '"'],
  ],
  numbers: {
    decimal: [","],
    group: [".", " "],
    ordinalSuffixes: ["º", "ª", ".º", ".ª", "°", "o", "a", "os", "as"],
    ordinalPoint: false,
    eras: ["a. C.", "a.C.", "d. C.", "d.C.", "antes de Cristo", "AC", "DC"],
  },
  quantities,
  functionWords: `
    o a os as um uma uns umas de do da dos das em no na nos nas num numa nuns numas ao à aos às por pelo pela pelos pelas com para
    sem sob sobre entre contra desde até ante após perante segundo conforme durante mediante exceto excepto salvo consoante trás
    dum duma pra pro dele dela deles delas nele nela neles nelas deste desta destes destas disto neste nesta nestes nestas nisto
    desse dessa desses dessas disso nesse nessa nesses nessas nisso daquele daquela daqueles daquelas daquilo naquele naquela
    naqueles naquelas naquilo àquele àquela àqueles àquelas àquilo doutro noutro noutra donde aonde eu tu você vocês ele ela eles
    elas nós vós me te se lhe lhes vos mim ti si comigo contigo consigo connosco conosco convosco lo la los las mo ma lho lha meu
    minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas este esta estes
    estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo mesmo mesma mesmos mesmas próprio própria próprios
    próprias tal tais que quê quem qual quais cujo cuja cujos cujas onde quando como quanto quanta quantos quantas algum alguma
    alguns algumas alguém algo nenhum nenhuma nenhuns nenhumas ninguém nada outro outra outros outras outrem todo toda todos todas
    tudo cada qualquer quaisquer ambos ambas vários várias muito muita muitos muitas pouco pouca poucos poucas tanto tanta tantos
    tantas demais certo certa certos certas bastante e ou mas nem porém contudo todavia entretanto embora porque pois portanto
    logo assim então caso enquanto porquanto senão também ainda já sou és é somos são era eras éramos eram fui foi fomos foram
    fosse fossem fora será serão serei seremos seria seriam seja sejam for forem ser sido sendo estou está estás estamos estão
    estava estavam esteve estiveram estará estarão esteja estejam estar estado estando tenho tem tens temos têm tinha tinham teve
    tiveram terá terão teria teriam tenha tenham tiver tiverem tivesse tivessem ter tido tendo há havia houve houver haverá haja
    haver hei hão pode podem posso podemos podia podiam pôde puderam poderá poderão poderia poderiam possa possam poder puder deve
    devem devo devemos devia deviam deverá deverão deveria deveriam deva devam dever vai vão vou não nunca jamais mais menos só
    apenas sempre aqui aí ali lá cá agora bem talvez quase tão depois antes sim
  `
    .trim()
    .split(/\s+/),
  negationWords: "não nem nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nenhures sem tampouco".split(" "),
  negation: {
    words: "não".split(", "),
    without: "sem".split(", "),
    particles: [],
    concord: `
      nunca, jamais, nada, ninguém, nenhum, nenhuma, nenhuns, nenhumas, tampouco, nenhures, sequer, nem
    `
      .trim()
      .split(/,\s+/),
    openers: `
      que, mas, e, ou, se, quando, porque, onde, enquanto, como, em, por, para, a, de, com, embora, pois, quase, já
    `
      .trim()
      .split(/,\s+/),
    loose: `
      não só, não somente, não apenas, não unicamente, não mais, já não, não obstante, não todos, não todas, nem todos,
      nem todas, nem tudo, nem sempre, não sempre, não muito, não muitos, não muitas, não pouco, não poucos, não poucas,
      não longe, não tão, não demasiado, não … senão, não … até, até que não, a não ser, não ser que, não é que, não menos de,
      não mais de, não antes de, não há dúvida, não resta dúvida, sem dúvida, sem sombra, sem cessar, sem falta,
      sem precedentes, não deixa de, não deixam de, não deixou de, não pode senão, não importa, não se preocup*, não esque*,
      não hesit*, não falt*, ou não, se não, por que não, porque não, como não, não necessariamente, ainda não, nada mais,
      nada menos, nada de novo, de nada, quase não, nem mesmo, nem que, não … sem, enquanto não, enquanto … não,
      até que … não, não … antes, a menos que … não, quase nunca, não … menos
    `
      .trim()
      .split(/,\s+/),
    idle: "mais do que nunca, mais que nunca, sem-teto, sem-abrigo, que nunca, não é?, não é verdade?".split(", "),
    negative: `
      in*ável*, in*ível*, im*ável*, im*ível*, in*áveis, in*íveis, im*áveis, im*íveis, inac*, inat*, inadeq*, inadm*, inapr*,
      incap*, incert*, incompat*, incompet*, incompl*, incompr*, inconsc*, inconst*, inconv*, incorr*, indec*, indef*,
      independ*, indeterm*, indif*, indig*, indiret*, inéd*, inef*, inesper*, inevit*, inexat*, inexist*, inexp*, infel*,
      infin*, infreq*, infund*, inglór*, injust*, inocen*, inofen*, inquiet*, insatis*, inseg*, insens*, insep*, insign*,
      insól*, insuf*, intact*, intol*, inusitad*, inusual*, inút*, inval*, invis*, involunt*, ileg*, ilim*, ilíc*, ilóg*,
      imparcial*, impac*, impeç*, imperf*, imposs*, impot*, imprev*, impun*, anti*, contrári*, falt*, carec*, carên*, carent*,
      fracass*, recus*, rejeit*, evit*, proib*, exclu*, excet*, ausên*, ausent*, ignor*, neglig*, omit*, omiss*, esquec*,
      abandon*, aboli*, retir*, elimin*, suprim*, dúvid*, duvid*, suspeit*, resist*, abst*, relut*, errad*, errône*,
      raramente, pouco, pouca, poucos, poucas, menos, salvo, em vez, invés, isent*, vazi*, zero, escass*, opor*, opõ*, objet*,
      anul*, renunci*, anônim*, anónim*, gratuit*, grátis, desac*onselh*, desacord*, desagrad*, desaprov*, desarm*, desconfi*,
      desconhec*, descontent*, descuid*, desempreg*, desesper*, desfavor*, desigual*, desinter*, desleal*, desment*, desobed*,
      desordem, desprov*, desvant*, desapare*, discord*, dissuad*, dissid*, negar*, negou, negativ*, nega, falhou, falhar*,
      falha, imped*, perdeu, perdido*, perder*, perde, nulo, nula, deixar de, deixou de, deixaram de, deixa de, deixam de,
      em vez de, ao invés, longe de, demais para, demasiado … para, difícil*, opost*, fora de, falso*, falsa*, mal consegu*,
      cessar, cessou, improváv*, irregul*, irrelev*, irrespons*, irrevers*, livre de, livres de
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      desde, desenvolv*, desej*, destin*, descr*, desempenh*, descob*, descans*, destac*, desfil*, design*, desert*, desse*,
      dessa*, deste*, desta*, despes*, disse*, disp*, dist*, discurs*, discut*, discuss*, disco*, disciplin*, diss*, contrat*,
      contrast*, contrib*, control*, negóc*, negoc*, tema, temas, temp*, temos, tem, têm, finan*, final*, privad*, privil*,
      previ*o, preven*, prevê*, previst*, irlan*, objetivo*, mural, incr*ment*, incr*ível, detalh*, detet*, determ*, detenç*,
      percurs*, percent*, percep*
    `
      .trim()
      .split(/,\s+/),
    only: "só, somente, apenas, unicamente, simplesmente, exclusivamente".split(", "),
  },
  modality,
  doubles: `
    muito sim não já pouco logo quase assim bem mal ai ah eh oh ha rs bla tão tanto todo todos nunca sempre adeus vamos claro
    agora só nada se devagar depressa tchau corre pinga mais tudo que
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: ["artigo", "artigos", "art.", "arts."],
    section: ["secção", "secções", "seção", "seções", "sec.", "secç.", "seç."],
    chapter: ["capítulo", "capítulos", "cap.", "caps."],
    part: ["parte", "partes", "título", "títulos", "tít.", "livro", "livros", "liv."],
    annex: ["anexo", "anexos", "anex.", "apêndice", "apêndices", "apênd."],
  },
  sentenceStarters: `
    O A Os As Um Uma Este Esta Estes Estas Isto Esse Essa Esses Essas Isso Aquele Aquela Ele Ela Eles Elas Eu Nós Você Vocês Seu
    Sua Seus Suas E Mas Ou Nem Se Embora Quando Enquanto Porque Pois Como Assim Então Também Além Contudo Porém Todavia Entretanto
    Portanto Logo Depois Antes Em No Na Nos Nas Com Por Para Sem Segundo Após Desde Durante Ao Que Quem Onde Qual Não Há Todo
    Todos Cada Alguns Muitos Hoje
  `
    .trim()
    .split(/\s+/),
  expansion: 110,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    pessoa pessoas gente homem homens mulher mulheres criança crianças menino meninos menina rapaz amigo amigos coisa
    coisas modo maneira forma vez vezes tempo tempos momento momentos dia dias semana semanas mês meses ano anos hora
    horas minuto minutos noite manhã tarde hoje mundo vida lugar lugares sítio parte partes lado lados fim final início
    princípio ponto pontos caso casos tipo género gênero exemplo exemplos número números quantidade resto facto fato fatos
    razão razões motivo resultado resultados ideia ideias pergunta perguntas problema problemas assunto questão nome nomes
    palavra palavras cabeça mão mãos olho olhos cara rosto corpo casa família grupo grupos membro membros linha pensamento
    algo alguém
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      o a os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas um uma num numa este esta estes estas esse essa
      seu sua seus suas nosso nossa
    `
      .trim()
      .split(/\s+/),
    origins: [],
    others: `
      senhor senhora senhorita sr sra dom dona doutor doutora professor professora sir lord lady barão baronesa conde condessa
      duque duquesa marquês rei rainha príncipe princesa imperador imperatriz czar papa cardeal arcebispo bispo padre madre
      irmão irmã são santo santa frei reverendo imã imame rabino juiz juíza presidente presidenta premiê premier chanceler
      primeiro primeira ministro ministra secretário secretária procurador procuradora promotor governador governadora
      prefeito prefeita senador senadora deputado deputada diretor diretora diretor-geral chefe general capitão comandante
      coronel tenente almirante marechal embaixador comissário conselheiro governo parlamento congresso senado câmara
      assembleia conselho comitê comité comissão gabinete ministério departamento escritório agência autoridade instituto
      universidade colégio escola academia faculdade hospital corte tribunal constituição tratado lei convenção carta
      declaração protocolo diretiva diretriz regulamento acordo união federação confederação liga aliança associação sociedade
      organização fundação igreja catedral abadia mesquita templo banco fundo grupo companhia estado estados nação nações
      república reino império província condado distrito cidade município região território exército marinha armada
      aeronáutica força forças guarda polícia serviço segurança nacional internacional europeia europeu federal real unidos
      unidas unido mundo mundial guerra revolução civil grande novo nova alto alta baixo baixa norte sul leste este oeste
      setentrional meridional oriental ocidental central médio extremo oriente ocidente ártico antártico antártida antártica
      terra sol lua mar oceano lago rio baía golfo estreito canal ilha ilhas monte montes montanha montanhas vale deserto
      parque jardim praça rua avenida estrada ponte torre castelo palácio sala museu galeria biblioteca teatro estádio
      aeroporto estação porto natal páscoa pentecostes ramadã ramadão deus cristo messias bíblia evangelho testamento alcorão
      torá profeta jogo jogos copa taça campeonato torneio olímpicos paralímpicos olimpíadas final equipe clube partido
      trabalhista trabalhistas conservador conservadores liberal democrata democratas republicano republicanos verdes
      comunista socialista aliados internet web rede artigo capítulo seção secção parte anexo figura tabela tomo volume página
      livro prêmio prémio ordem medalha idade média renascimento iluminismo branca branco negra negro vermelha vermelho
      justiça saúde interior exteriores defesa economia fazenda finanças educação cultura agricultura ambiente transportes
      comércio indústria assuntos negócios inverno verão primavera outono relatório cordilheira moda século dinastia tesouro
    `
      .trim()
      .split(/\s+/),
    differing: `
      Inglaterra Escócia Gales Bretanha Holanda Turquia Pequim Haia Munique Viena Colônia Aachen Mainz Ratisbona Basileia
      Genebra Liège Antuérpia Gante Florença Veneza Livorno Milão Praga Varsóvia Moscou Atenas Cairo Jerusalém Danúbio Reno
      Tâmisa Nilo Argel Colombo Guilherme Tiago João Carlos Henrique Luís Jorge Estêvão Lourenço Francisco Joana Maria Mateus
      Pedro André Moisés Jesus Homero
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["é", "ê"],
      ["ó", "ô"],
      ["ct", "t"],
      ["cç", "ç"],
      ["pç", "ç"],
      ["pt", "t"],
    ],
    endings: [],
    telling: ["ém", "êm"],
    distinct: `
      fatos ratos patos catar catas latas otar seta setas reta retas
    `
      .trim()
      .split(/\s+/),
    customs: [
      ["ct", "t"],
      ["cç", "ç"],
      ["pt", "t"],
      ["pç", "ç"],
      ["ô", "ó"],
      ["ê", "é"],
      ["ü", "u"],
      ["éi", "ei"],
      ["ói", "oi"],
    ],
  },
  foreignQuotes: [
    ["»", "«"],
    ["„", "“"],
    ["„", "”"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [
    { forms: { em: "no", por: "pelo", a: "ao" }, before: "o$", both: true, unless: "(?:[aei]r|r[eu]?m)$|^(?:qual|que)$" },
    { forms: { em: "nos", por: "pelos", a: "aos" }, before: "os$", both: true, unless: "(?:[aei]r|r[eu]?m)$" },
    { forms: { em: "na", por: "pela" }, before: "a$", both: true, unless: "(?:[aei]r|r[eu]?m)$|^(?:qual|que)$" },
    { forms: { em: "nas", por: "pelas" }, before: "as$", both: true, unless: "(?:[aei]r|r[eu]?m)$" },
  ],
  scriptSigns: {},
};
