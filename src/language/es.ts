import type { Language } from "./language.ts";
import { es as modality } from "./modality/es.ts";
import { es as quantities } from "./quantity/es.ts";

/** Spanish. */
export const es: Language = {
  tag: "es",
  iso3: "spa",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      Sr., Sra., Srta., Sres., Sras., Srtas., Srs., D., Dn., Dña., D.ª, Dª., Dª, Da., Dr., Dra., Dres., Dras., Drs., Prof.,
      Profa., Prof.ª, Profs., Lic., Lcdo., Lcda., Ldo., Lda., Licdo., Licda., Ing., Arq., Abg., Abog., Mtro., Mtra., Mag., Mons.,
      Card., Rvdo., Rvda., Rdo., Rda., Rvdmo., Rvdma., Rev., Fr., Hno., Hna., Hnos., Hnas., Sto., Sta., Stos., Stas., S., Excmo.,
      Excma., Excmos., Excmas., Exmo., Exma., Exmos., Exmas., Ilmo., Ilma., Ilmos., Ilmas., Iltmo., Iltma., Emmo., Magfco.,
      Magfca., Mgfco., Sermo., Gral., Gen., Cnel., Tte., Tte. Cnel., Tcnel., Cap., Capt., Cmdt., Cmdte., Cmte., Cte., Sgto., Alm.,
      Pdte., Pdta., Pte., Pres., Vicepdte., Dip., Sen., Emb., Subof., Insp., Mr., Mrs., Ms., S.M., S. M., SS.MM., SS. MM., S.A.R.,
      S. A. R., SS.AA.RR., SS. AA. RR., S.E., S. E., S.S., S. S., N.ª S.ª, Ntra., Ntro., Ntra. Sra., Vda., p.ej., p. ej., por ej.,
      ej., v.gr., v. gr., v.g., v. g., cf., cfr., cónf., conf., cp., vs., v., vid., i.e., i. e., e.g., e. g., N.B., N. B., P.D.,
      P. D., P.S., P. S., Avda., Av., Avd., Pza., Plza., Pl., Pje., Psje., Ctra., Urb., Gta., P.º, Pº., Bv., Blvr., Col., att.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., arts., art.º, apdo., apdos., aptdo., apart., párr., párrs., par., inc., incs., frac., fracc., sec., secc., cap.,
      caps., tít., tit., lib., libr., p., pp., pág., págs., pag., pags., pg., pgs., n.º, n.os, nº, n°, n.°, nro., nros., núm.,
      núms., num., no., n., nn., t., tt., tom., vol., vols., fasc., fig., figs., il., ils., lám., láms., tab., cuad., gráf.,
      gráfs., ec., ecs., ejs., anex., ap., apénd., disp., f., ff., fol., fols., fo., col., cols., lín., líns., l., ll., vv.,
      vers., estr., esc., let., lit., ref., refs., rfa., rf.ª, tel., tels., teléf., tfno., tfnos., tlf., tlfno., cel., móv., ext.,
      exp., expte., exptes., reg., res., resol., dir., directr., R.D., R. D., R.D.L., R.D.-L., R.D.Leg., L.O., D.L., O.M., Ord.,
      c., ca., aprox., máx., mín., s., sgl., op., mod., kil., km., Cl., Cll., Cra., Kra., apto., dpto., of., mz., lt., ene., feb.,
      febr., mzo., mar., abr., may., jun., jul., ag., ago., set., sep., sept., oct., nov., dic., lun., mart., mié., miérc., jue.,
      juev., vie., vier., sáb., dom., C.P., h.
    `
      .trim()
      .split(/,\s+/),
    either: `
      etc., et al., y cols., ibíd., ibid., ib., íd., id., op. cit., ob. cit., loc. cit., art. cit., l. c., cit., ss., sigs., sig.,
      sgte., sgtes., sgts., y s., s.v., s. v., VV. AA., VV.AA., AA. VV., AA.VV., a. C., a.C., d. C., d.C., a. de C., d. de C.,
      a. de J. C., d. de J. C., a. J. C., d. J. C., a. J.C., d. J.C., a.e.c., a. e. c., e.c., e. c., A.D., a.m., a. m., p.m.,
      p. m., A.M., P.M., EE. UU., EE.UU., EE. UU. AA., EE.UU.AA., E.U., E.U.A., E. U. A., U.S., U.S.A., U.K., R.U., O.N.U., U.E.,
      C.E., C.E.E., O.E.A., O.T.A.N., U.R.S.S., O.M.S., O.I.T., F.M.I., B.C.E., CC. AA., CC.AA., CC. OO., CC.OO., JJ. OO., JJ.OO.,
      RR. HH., RR.HH., FF. AA., FF.AA., FF. CC., FF.CC., RR. PP., RR.PP., DD. HH., DD.HH., RR. EE., RR.EE., AA. EE., AA.EE.,
      AA. PP., AA.PP., BB. AA., BB.AA., FF. SS., CC. EE., SS. AA., SS.AA., cía., Cía. Ltda., S.A., S. A., S.A. de C.V.,
      S. A. de C. V., C.V., C. V., S.L., S. L., S.L.U., S. L. U., S.A.U., S. A. U., S.R.L., S. R. L., S. de R.L., S. de R. L.,
      S.L.L., S.L.N.E., S.A.L., S.C., S. C., S. en C., S.C.A., S. Coop., S.Coop., Soc., Soc. Coop., Sdad., Ltda., Ltdo., Ltd.,
      Inc., Corp., Co., S.C.P., C.B., E.I.R.L., S.A.S., S.A.C., S.A.B., S.p.A., N.V., B.V., A.G., Ph.D., Ph. D., M.D., M.A.,
      M.Sc., M.B.A., B.A., B.Sc., Jr., hs., hrs., min., seg., cm., mm., kg., mg., gr., grs., lts., mts., m.s.n.m., m. s. n. m.,
      q.e.p.d., q. e. p. d., Q.E.P.D., D.E.P., D. E. P., e.p.d., e. p. d., R.I.P., s.e.u.o., s. e. u. o., S.E.U.O., b.l.m.,
      q.b.s.m., q. b. s. m., s.s.s., R.S.V.P., D.m., D. m., I.V.A., N.I.F., D.N.I., C.I.F., R.F.C., R.A.E., B.O.E., D.O.,
      D.O.C.E., D.O.U.E., B.O.C.G., N. del T., N. de la T., N. de T., N. del A., N. de la A., N. del E., N. de la E., N. de la R.,
      N. de R., N. del R., N.T., s.f., s. f., s.a., s. a., s.l., s. l., s.n., s. n., s.e., s. e., s.d., s. d., ed., eds., edit.,
      coord., coords., comp., comps., dirs., trad., trads., pról., introd., reimpr., rev., ms., mss., cód., códs., C. c., C. civ.,
      C. Civ., Cód. Civ., Cód. Pen., C. Com., C. Pen., L.E.C., L.E.Crim., LECrim., L.O.P.J., T.S., T.C., S.T.S., S.T.C., A.P.,
      T.S.J., admón., Univ., Dpto., depto., Dept., Fac., Inst., Gob., Ayto., prov., Edo., edif., Bco., Cdad., izq., izqdo.,
      izqda., izda., izdo., dcha., dcho., der., cta., ctas., cte., cts., cént., cénts., pta., ptas., dls., dól., imp., pl., sing.,
      masc., fem., adj., adv., sust., prep., conj., pron., interj., lat., fr., ingl., ital., port., cat., fam., coloq., p. us.,
      Ud., Uds., Vd., Vds., V.º B.º, V.° B.°, Vº. Bº., Vº Bº, S.O.S., V.I.P., W.C., T.V., C.I., Q.D.G., d.e.p., c.c., cc., b. p.,
      p.o., p. o., P.O., p.p., p. p., p.a., P.A., D.F., D. F., f.o.b., c.i.f., pdo., pdos.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
  ],
  numbers: {
    decimal: [",", "."],
    group: [".", " ", ","],
    ordinalSuffixes: "º ª .º .ª ° .er er o a os as ro ra do da to ta mo ma vo va no na avo ava".split(" "),
    ordinalPoint: false,
    eras: ["a. C.", "a.C.", "d. C.", "d.C.", "a. de C.", "antes de Cristo", "antes de nuestra era", "AC", "DC"],
  },
  quantities,
  functionWords: `
    el la los las lo un una unos unas al del a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por
    según sin so sobre tras versus vía excepto salvo incluso dentro fuera cerca lejos encima debajo delante detrás además acerca
    junto respecto conforme yo tú vos usted ustedes él ella ello ellos ellas nosotros nosotras vosotros vosotras me te se le les
    nos os mí ti sí conmigo contigo consigo mi mis tu tus su sus mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas
    nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras este esta estos estas esto ese esa esos esas eso aquel
    aquella aquellos aquellas aquello éste ésta éstos éstas ése ésa aquél aquélla tal tales mismo misma mismos mismas que qué
    quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas donde dónde adonde cuando cuándo como cómo cuanto
    cuánto cuanta cuántos cuantos cuántas cuantas alguien algo alguno alguna algunos algunas algún nadie nada ninguno ninguna
    ningún ningunos ningunas otro otra otros otras todo toda todos todas cada cualquier cualquiera cualesquiera quienquiera ambos
    ambas varios varias mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas demasiado bastante bastantes
    demás sendos sendas cierto cierta ciertos ciertas y e o u ni pero mas sino aunque porque pues si mientras apenas luego conque
    así entonces también tampoco embargo soy eres es somos sois son era eras éramos eran fui fue fuimos fueron fueran fuese fuesen
    será serán seré seremos sería serían sea seas sean ser sido siendo estoy está estás estamos están estaba estaban estuvo
    estuvieron estará estarán esté estén estar estado estando he has ha hemos habéis han había habías habían hubo hubiera hubieran
    hubiese hubiesen habrá habrán habría habrían haya hayan haber habido habiendo hay puede pueden puedo podemos podía podían pudo
    pudieron podrá podrán podría podrían pueda puedan poder podido debe deben debo debemos debía debían deberá deberán debería
    deberían deba deban deber quiere quieren quería no nunca jamás muy más menos ya aún todavía solo sólo solamente siempre aquí
    ahí allí allá ahora quizá quizás casi tan
  `
    .trim()
    .split(/\s+/),
  negationWords: "no ni nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas sin tampoco".split(" "),
  negation: {
    words: "no".split(", "),
    without: "sin".split(", "),
    particles: [],
    concord: "nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ningunos, ningunas, tampoco, siquiera, ni".split(", "),
    openers: `
      que, pero, y, e, o, u, si, cuando, porque, donde, mientras, como, en, por, para, a, de, con, aunque, pues, casi, ya
    `
      .trim()
      .split(/,\s+/),
    loose: `
      no solo, no sólo, no solamente, no únicamente, no más, no ya, ya no, no obstante, no todos, no todas, no todo,
      no siempre, no muy, no mucho, no muchos, no muchas, no poco, no pocos, no pocas, no lejos, no tan, no demasiado,
      no … más que, no … sino, no … hasta, hasta que no, a menos que no, a no ser que, no ser que, no es que, no en vano,
      no menos de, no más de, no antes de, no hay duda, no cabe duda, sin duda, sin lugar a dudas, sin embargo, sin más,
      sin cesar, sin falta, sin precedentes, no deja de, no dejan de, no dejó de, no dejaba de, no puede sino, no pueden sino,
      no puede más que, no queda más, no importa, no te preocupes, no se preocupe, no olvid*, no dud*, o no, si no,
      por qué no, cómo no, no necesariamente, no bien, no aún, aún no, todavía no, nada más, nada menos, ni que decir,
      nada nuevo, de nada, casi no, como si nada, no falta*, no … sin, mientras no, mientras … no, hasta que … no, no … antes,
      a menos que … no, antes de que … no, casi nunca, no … menos
    `
      .trim()
      .split(/,\s+/),
    idle: "¿no?, no. #, sin techo, más que nunca, más que nada, que nunca, hasta no más".split(", "),
    negative: `
      in*able*, in*ible*, im*able*, im*ible*, inacc*, inact*, inadec*, inadm*, inapr*, incap*, inciert*, incert*, incompat*,
      incompet*, incompl*, incompr*, inconsc*, inconst*, inconven*, incorr*, indec*, indef*, independ*, indeterm*, indif*,
      indig*, indirect*, inéd*, inef*, inesper*, inest*, inevit*, inexact*, inexist*, inexp*, infel*, infiel*, infin*,
      infrec*, infund*, inhum*, injust*, inmad*, inmor*, inmóv*, inmun*, innec*, inocen*, inofen*, inolv*, inquiet*, insatis*,
      inseg*, insens*, insep*, insign*, insól*, insop*, insuf*, intact*, intol*, inusual*, inusitad*, inút*, inval*, invál*,
      invis*, involunt*, ileg*, ilim*, ilíc*, ilóg*, imparcial*, impac*, impid*, imperf*, impers*, impos*, impot*, imprev*,
      improb*, impun*, anti*, contrari*, falt*, carec*, carenc*, carent*, fracas*, rehus*, rechaz*, nieg*, evit*, prohib*,
      exclu*, ausen*, ignor*, descuid*, omit*, omis*, olvid*, deten*, detuv*, abandon*, aboli*, retir*, elimin*, suprim*,
      pérdid*, desaparec*, dud*, sospech*, resist*, absten*, reacia, reacio, reticen*, erróne*, equivoc*, raramente, rara vez,
      poco, poca, pocos, pocas, menos, solamente, excepto, salvo, más bien, lugar de, vez de, exent*, cero, escas*, opon*,
      opos*, objet*, anul*, renunci*, anónim*, gratuit*, gratis, desac*onsej*, desacuerd*, desagrad*, desaprob*, desaprueb*,
      desarm*, desautor*, descart*, desconfi*, desconoc*, descontent*, desempl*, desesper*, desfavor*, deshon*, desigual*,
      desinter*, desleal*, desmient*, desment*, desobed*, desorden*, desprov*, desvent*, discapac*, disgust*, disconform*,
      discontinu*, disuad*, disid*, negar*, negó, negativ*, fallid*, falló, impedir, perdió, perdido, perder, pierde*, nulo,
      nula, nulidad, dejar de, dejó de, dejaron de, deja de, dejan de, en lugar de, en vez de, lejos de, demasiado … para,
      difícil*, opuest*, fuera de, falso*, falsa*, apenas, tanto menos, vacante*, cesar, cesó, sólo si, privad* de, irreal*,
      irregul*, irrelev*, irresp*, irrevers*, libre de, libres de
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      desde, desp*, desarroll*, dese*, destin*, desayun*, descr*, desempeñ*, descub*, descans*, destac*, desfil*, design*,
      desert*, disp*, dist*, discurs*, discut*, discus*, disco*, disciplin*, diseñ*, disfrut*, disminu*, contrat*, contrast*,
      contrib*, control*, contr*ol, negoc*, tem*a, temas, temp*, cesta, cesar, finanz*, final*, privad*, privil*, previ*o,
      preven*, prevé*, previst*, parad*oj*, fall*as, irrig*, irlan*, mural, muro*, objetivo*, yate
    `
      .trim()
      .split(/,\s+/),
    only: "solo, sólo, solamente, únicamente, simplemente, exclusivamente".split(", "),
  },
  modality,
  doubles: `
    muy sí no ya poco así casi luego bien ja je jo ay ah oh bla tan tanto todo todos nunca siempre adiós vamos claro ahora solo
    nada despacio pronto mucho
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: ["artículo", "artículos", "art.", "arts."],
    section: ["sección", "secciones", "sec.", "secc."],
    chapter: ["capítulo", "capítulos", "cap.", "caps."],
    part: ["parte", "partes", "título", "títulos", "tít.", "libro", "libros", "lib."],
    annex: ["anexo", "anexos", "anex.", "apéndice", "apéndices", "apénd."],
  },
  sentenceStarters: `
    El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Aquella Él Ella Ellos Ellas Yo
    Nosotros Usted Ustedes Su Sus Y Pero O Ni Si Aunque Cuando Mientras Porque Pues Como Así Entonces También Tampoco Además
    Asimismo Luego Después Antes En Con Por Para Sin Según Tras Desde Durante Entre Al Qué Quién Cómo Cuándo Dónde Cuál No Hay Se
    Todo Todos Cada Algunos Muchos Otros Hoy
  `
    .trim()
    .split(/\s+/),
  expansion: 115,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    persona personas gente hombre hombres mujer mujeres niño niños niña chico chicos chica amigo amigos cosa cosas modo
    modos manera forma vez veces tiempo tiempos momento momentos día días semana semanas mes meses año años hora horas
    minuto minutos noche mañana tarde hoy mundo vida lugar lugares sitio parte partes lado lados fin final principio punto
    puntos caso casos tipo clase género ejemplo ejemplos número números cantidad resto hecho hechos razón razones motivo
    resultado resultados idea ideas pregunta preguntas problema problemas asunto cuestión nombre nombres palabra palabras
    cabeza mano manos ojo ojos cara cuerpo casa familia grupo grupos miembro miembros línea pensamiento algo alguien
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      el la los las lo del al un una unos unas este esta estos estas ese esa su sus nuestro nuestra
    `
      .trim()
      .split(/\s+/),
    origins: [],
    others: `
      señor señora señorita sr sra don doña doctor doctora profesor profesora sir lord lady barón baronesa conde condesa duque
      duquesa marqués rey reina príncipe princesa emperador emperatriz zar papa cardenal arzobispo obispo padre madre hermano
      hermana san santo santa fray sor reverendo imán rabino juez jueza presidente presidenta vicepresidente premier canciller
      primer primera ministro ministra secretario secretaria fiscal gobernador gobernadora alcalde alcaldesa senador senadora
      diputado diputada director directora jefe general capitán comandante coronel teniente almirante mariscal embajador
      comisario consejero gobierno parlamento congreso senado cámara asamblea consejo comité comisión gabinete ministerio
      departamento oficina agencia autoridad instituto universidad colegio escuela academia facultad hospital corte tribunal
      constitución tratado ley convenio convención carta declaración protocolo directiva reglamento acuerdo unión federación
      confederación liga alianza asociación sociedad organización fundación iglesia catedral abadía mezquita templo banco
      fondo grupo compañía estado estados nación naciones república reino imperio provincia condado distrito ciudad municipio
      región territorio ejército marina armada fuerza fuerzas guardia policía servicio seguridad nacional internacional
      europea europeo federal real unidos unidas unido mundo mundial guerra revolución civil gran grande nuevo nueva alto alta
      bajo baja norte sur este oeste septentrional meridional oriental occidental central medio extremo oriente occidente
      ártico antártico antártida tierra sol luna mar océano lago río bahía golfo estrecho canal isla islas monte montes
      montaña montañas valle desierto parque jardín plaza calle avenida carretera puente torre castillo palacio sala museo
      galería biblioteca teatro estadio aeropuerto estación puerto navidad pascua pentecostés semana ramadán dios cristo
      mesías biblia evangelio testamento corán torá profeta juego juegos copa campeonato torneo olímpicos paralímpicos final
      equipo club partido laborista conservador conservadores liberal demócrata demócratas republicano republicanos verdes
      comunista socialista aliados internet web red artículo capítulo sección parte anexo figura tabla tomo volumen página
      libro premio orden medalla edad media renacimiento ilustración blanca blanco negra negro roja rojo justicia salud
      sanidad interior exteriores defensa economía hacienda finanzas educación cultura agricultura ambiente transporte
      comercio industria asuntos invierno verano primavera otoño informe cordillera moda siglo dinastía tesoro
    `
      .trim()
      .split(/\s+/),
    differing: `
      Inglaterra Escocia Gales Bretaña Holanda Turquía Pekín Haya Múnich Viena Colonia Aquisgrán Maguncia Ratisbona Basilea
      Ginebra Lieja Amberes Gante Florencia Venecia Livorno Milán Praga Varsovia Moscú Atenas Cairo Jerusalén Danubio Rin
      Támesis Nilo Argel Colón Guillermo Santiago Juan Carlos Enrique Luis Jorge Esteban Lorenzo Francisco Juana María Mateo
      Pedro Andrés Moisés Jesús Homero
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["ción", "cion"],
      ["sión", "sion"],
      ["obscur", "oscur"],
      ["substanc", "sustanc"],
      ["substanti", "sustanti"],
      ["septiem", "setiem"],
      ["psicol", "sicol"],
      ["psiqui", "siqui"],
    ],
    endings: [],
    telling: [],
    distinct: [],
    customs: [],
  },
  foreignQuotes: [
    ["»", "«"],
    ["„", "“"],
    ["„", "”"],
    ["「", "」"],
  ],
  punctuation: {
    opening: [
      ["?", "¿"],
      ["!", "¡"],
    ],
    unmarkedQuestions: [],
    wide: [],
  },
  joints: [
    { forms: { y: "e" }, before: "(?:i[bcdfglmnrstvz]|hi[bcdgjlmnprstv])", except: "ip|ima[cg]e|it$|is$|in$|il$|if$|ii|id$" },
    { forms: { o: "u" }, before: "h?o[a-zóáíé]", except: "of$|on$|or$|ou" },
    { forms: { de: "del", a: "al" }, before: "el$", both: true },
    { forms: { la: "el" }, before: "(?:agua|águila|alma|área|aula|hambre|hacha|hada|ave|asma|arpa|arma de)$" },
  ],
  scriptSigns: {},
};
