import type { Language } from "./language.ts";
import { en as modality } from "./modality/en.ts";
import { en as quantities } from "./quantity/en.ts";

/** English. */
export const en: Language = {
  tag: "en",
  iso3: "eng",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      Mr., Mrs., Ms., Mx., Messrs., Mmes., Mme., Mlle., Dr., Drs., Prof., Profs., Assoc. Prof., Asst. Prof., Asst., Rev., Revd.,
      Rt. Rev., Most Rev., Very Rev., Fr., Msgr., Mgr., Bp., Abp., Archbp., Ven., St., Sts., Hon., Rt. Hon., Pres., Gov.,
      Lt. Gov., Sen., Sens., Rep., Reps., Amb., Cllr., Ald., Atty., Supt., Insp., Det., Sgt., Det. Sgt., Cst., Gen., Lt. Gen.,
      Maj. Gen., Brig. Gen., Brig., Col., Lt. Col., Maj., Capt., Cpt., Lt., Lieut., 1st Lt., 2nd Lt., Lt. Cmdr., Lt. Cdr., Cmdr.,
      Cdr., Comdr., Adm., Vice Adm., Rear Adm., Ens., Cpl., Lance Cpl., Pvt., Pfc., Spc., Staff Sgt., Sgt. Maj., Mt., Ft., P.O.,
      e.g., e. g., i.e., i. e., E.G., I.E., viz., cf., cp., vs., v., sc., scil., resp., esp., incl., excl., approx., i.a., a.k.a.,
      A.K.A., d.b.a., w.r.t., w.e.f., s.v., N.B., n.b., P.S., P.P.S., attn., H.E., H.M., H.M.S., H.R.H., U.S.S., R.M.S., S.S.,
      H.H.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., arts., sec., secs., sect., sects., subsec., para., paras., par., pars., subpara., cl., cls., reg., regs., sched., r.,
      rr., app., ch., chs., chap., chaps., pt., pts., vol., vols., bk., bks., fig., figs., tab., tbl., eq., eqs., eqn., eqns.,
      ex., exs., exh., ill., illus., pl., pls., p., pp., pg., pgs., fol., fols., l., ll., ln., n., nn., fn., fns., vv., col.,
      cols., ser., iss., sess., suppl., supp., op., opp., no., nos., nr., num., ref., refs., tel., ext., mob., ph., rm., apt.,
      ste., rte., hwy., ver., rev., lit., def., thm., prop., lem., cor., c., ca., circ., b., d., fl., est., max., min., mins.,
      avg., temp., lat., Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., hr., hrs., yr., yrs., mo., mos.,
      ft., lb., lbs., Pub. L., P.L., H.R., S. Res., H. Res., H.J. Res., S.J. Res., O.J., Exod., Lev., Deut., Josh., Judg., Sam.,
      Chron., Neh., Esth., Ps., Pss., Prov., Eccl., Isa., Jer., Lam., Ezek., Hos., Obad., Mic., Nah., Hab., Zeph., Hag., Zech.,
      Mal., Matt., Rom., Gal., Eph., Phil., Thess., Tim., Heb., Jas., Pet.
    `
      .trim()
      .split(/,\s+/),
    either: `
      etc., &c., et al., et seq., et seqq., ff., f., ibid., ib., id., op. cit., loc. cit., art. cit., cit., q.v., qq.v., n.d.,
      n.p., ed., eds., edn., trans., transl., repr., rev. ed., misc., encl., enc., cont., contd., cont'd., orig., a.s.a.p.,
      A.S.A.P., R.S.V.P., Jr., Sr., Jnr., Snr., Esq., Ph.D., Ph. D., M.D., B.A., M.A., B.S., M.S., B.Sc., M.Sc., D.Sc., Sc.D.,
      M.B.A., J.D., LL.B., LL.M., LL.D., J.S.D., S.J.D., D.D.S., D.M.D., D.V.M., D.Phil., M.Phil., D.Litt., Litt.D., D.D., Th.D.,
      M.Div., Ed.D., M.Ed., B.Ed., B.Eng., M.Eng., B.F.A., M.F.A., M.P.H., Dr.P.H., M.B., Ch.B., B.Ch., D.O., R.N., C.P.A., Q.C.,
      K.C., S.C., M.P., M.E.P., S.J., O.P., O.S.B., O.F.M., O.B.E., M.B.E., C.B.E., K.B.E., F.R.S., C.J., L.J., JJ., Q.E.D.,
      R.I.P., Inc., Ltd., Corp., Co., Cos., L.L.C., L.P., L.L.P., P.L.C., P.C., Pty., Pte., Bros., Mfg., Intl., Natl., Assn.,
      Assoc., Assocs., dept., depts., Div., govt., Univ., Inst., Acad., Soc., Comm., Cttee., S.A., S.p.A., S.r.l., N.V., B.V.,
      A.G., S.E., S.C.A., K.K., Mon., Tue., Tues., Wed., Weds., Thu., Thur., Thurs., Fri., a.m., p.m., A.M., P.M., a. m., p. m.,
      A.D., B.C., B.C.E., C.E., A.H., A.U.C., B.P., A. D., B. C., G.M.T., E.S.T., E.D.T., C.S.T., C.D.T., M.S.T., P.S.T., P.D.T.,
      wk., wks., U.S., U. S., U.S.A., U. S. A., U.K., U. K., U.N., E.U., U.A.E., U.S.S.R., E.E.C., E.C., E.E.A., N.Z., P.R.C.,
      R.O.C., D.P.R.K., D.R.C., N.A.T.O., F.B.I., C.I.A., I.M.F., W.H.O., W.T.O., I.L.O., E.C.B., I.R.S., G.D.P., G.N.P., V.A.T.,
      T.V., I.D., I.Q., C.V., V.I.P., D.J., E.T.A., D.I.Y., G.I., P.R., H.Q., N.G.O., A.I., U.S.C., C.F.R., S. Ct., S.Ct.,
      F. Supp., Fed. Reg., Fed. Cir., Cir., Stat., Cong. Rec., D.A., D.C., L.A., N.Y.C., N.Y., N.J., N.H., N.C., S.D., N.D., N.M.,
      R.I., W.Va., W. Va., N. Mex., Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., Md.,
      Mich., Minn., Mo., Mont., Neb., Nebr., Nev., Okla., Ore., Pa., Tenn., Tex., Vt., Va., Wash., Wis., Wisc., Wyo., Ont., Que.,
      Sask., Alta., N.S., P.E.I., N.S.W., N.W.T., N.T., W.A., Ave., Blvd., Rd., Ln., Sq., Ct., Pkwy., Expy., Terr., Cres., bldg.,
      Mtn., Mts., N.E., N.W., S.W., m.p.h., r.p.m., k.p.h., p.s.i., b.h.p., h.p., B.T.U., yd., yds., mi., oz., qt., qts., gal.,
      gals., tbsp., tbsps., tsp., tsps., doz., cwt., wt., ht., qty., pkg., sq. ft., sq. in., sq. mi., sq. yd., sq. m., cu. ft.,
      cu. in., cu. yd., cu. m., fl. oz., nm., mm., cm., km., mg., kg., ml., kcal., dia., diam., f.o.b., F.O.B., c.i.f., C.I.F.,
      c.o.d., C.O.D., p.a., o.n.o., o.b.o., E. & O.E., b.i.d., t.i.d., q.i.d., q.d., p.o., i.v., i.m., s.c., p.r.n., I.V., I.U.,
      adj., adv., conj., interj., prep., pron., masc., fem., obs., colloq., syn., sp., spp., subsp., var., ssp.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["«", "»"],
  ],
  numbers: {
    decimal: ["."],
    group: [",", " "],
    ordinalSuffixes: ["st", "nd", "rd", "th"],
    ordinalPoint: false,
    eras: ["BC", "BCE", "B.C.", "AD", "CE", "A.D."],
  },
  quantities,
  functionWords: `
    the a an i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us
    our ours ourselves they them their theirs themselves themself one oneself thou thee thy thine ye this that these those who
    whom whose which what whoever whomever whichever whatever some any no none every each either neither both all another other
    others such same many much more most few fewer fewest little less least several enough somebody someone something somewhere
    anybody anyone anything anywhere everybody everyone everything everywhere nobody nothing nowhere and or but nor so yet for if
    unless whether because since although though while whilst whereas as than till until once lest when whenever where wherever
    why how however therefore thus hence moreover furthermore nevertheless nonetheless otherwise besides albeit provided of to in
    on at by with from into onto upon about above across after against along alongside amid amidst among amongst around before
    behind below beneath beside between beyond concerning despite down during except inside like near notwithstanding off opposite
    out outside over past per regarding throughout through toward towards under underneath unlike up via versus within without
    thereof therein thereto thereby thereafter thereunder therefrom herein hereof hereto hereby hereafter hereunder hereinafter
    whereby wherein whereof be am is are was were been being have has had having do does did done doing will would shall should
    can could may might must ought cannot need dare used let s t re ve ll d m n't don doesn didn isn aren wasn weren hasn haven
    hadn wouldn shouldn couldn mustn needn mightn shan ain not never also too very only just even still already again ever always
    often sometimes then there here now quite rather almost else perhaps maybe indeed well yes oh ah
  `
    .trim()
    .split(/\s+/),
  negationWords: `
    not no nor neither none nobody nothing nowhere never without cannot non n't t don doesn didn isn aren wasn weren hasn haven
    hadn wouldn shouldn couldn mustn needn mightn shan ain
  `
    .trim()
    .split(/\s+/),
  negation: {
    words: `
      not, no, never, nobody, nothing, nowhere, none, neither, cannot, *n't, nought, naught, ain't, *n 't
    `
      .trim()
      .split(/,\s+/),
    without: "without".split(", "),
    particles: [],
    concord: [],
    openers: [],
    loose: `
      not only, not just, not merely, not simply, not solely, not alone, *n't only, *n't just, *n't merely, *n't simply,
      no more than, no less than, no fewer than, no sooner, not until, *n't … until, not … until, nothing but,
      nothing else than, nothing other than, nothing short of, none other than, no other than, no doubt, no wonder,
      no worries, no exception, no means, not to mention, not least, not far, not long, not so long ago, not long ago,
      not too long, not unlike, not without, not to be missed, can't help, cannot help, couldn't help, can not help,
      can't but, cannot but, can't wait, cannot wait, couldn't wait, couldn't be more, couldn't have been more,
      couldn't agree more, can't stress, couldn't care less, don't mind, doesn't mind, didn't mind, never mind, never fails,
      never failed, never cease*, never stop*, not to worry, don't worry, don't hesitate, not forget*, *n't forget*,
      never forget*, whether or not, or not, if not, more often than not, as often as not, not that, not once,
      nothing less than, nothing more than, nothing new, no more, out of nowhere, without fail, without doubt,
      without a doubt, without question, goes without saying, no shortage, no lack, to no avail, never more so, *n't … till,
      *n't … unless, *n't … without, not … till, not … unless, not … without, never … without, never … unless, never … until,
      no … until, no … unless, no … without, cannot … until, cannot … unless, cannot … without, little or no, few or no,
      could not be more, could not have been more, whether … not, nothing … more, nothing easier, never better,
      nothing better, not limited to, no better, *n't much, not much, *n't many, not many, not every*, no time
    `
      .trim()
      .split(/,\s+/),
    idle: `
      none the less, isn't it, isn't he, isn't she, aren't you, aren't they, aren't we, don't you, don't they, doesn't it,
      doesn't he, doesn't she, didn't you, didn't he, didn't she, didn't they, won't you, can't you, wasn't it, weren't they,
      wouldn't it, wouldn't you, shouldn't we, haven't you, hasn't it, hasn't he, no. #, no.#, dr no, no #, n't it, n't he,
      n't she, n't they, n't you, n't we, n't there, not withstanding, isn't that, isn't this
    `
      .trim()
      .split(/,\s+/),
    negative: `
      nor, un*, non, anti*, *less, ir*, few, fewer, fewest, little, less, least, hardly, barely, scarcely, rarely, seldom,
      only, merely, solely, except*, save for, till, rather, instead, otherwise, differ*, beyond, far from, free from,
      free of, freed, exempt*, out of, short of, devoid, deprive*, void, zero, contrary, oppos*, object to, objected,
      objection*, fail*, lack*, refus*, den*, reject*, declin*, avoid*, prevent*, prohibit*, forbid*, forbade, ban, bans,
      banned, banning, bar, barred, bars, exclu*, absen*, miss, missed, misses, missing, ignor*, neglect*, omit*, omission*,
      overlook*, forget*, forgot*, stop*, halt*, ceas*, quit, abandon*, abolish*, withdr*, withheld, withhold*, remov*,
      eliminat*, lose, loses, losing, lost, loss*, gone, vanish*, doubt*, suspect*, resist*, refrain*, abst*, reluctan*,
      hesita*, beware, fear*, worse, worst, wrong*, false*, invalid*, difficult*, rare, impossib*, improbab*, imperfect*,
      impartial*, impatien*, imprecis*, immatur*, immoral*, immobil*, immun*, improper*, inab*, inaccess*, inaccura*, inact*,
      inadequa*, inadmiss*, inapprop*, incap*, incompat*, incompeten*, incomplet*, inconsist*, inconven*, incorrect*, incur*,
      indecis*, independ*, indifferen*, indirect*, ineffect*, ineffic*, inelig*, inequal*, inevit*, inexper*, inexpl*,
      infreq*, inhuman*, injust*, innocen*, insecur*, insensit*, insepar*, insignif*, insol*, instab*, insuffic*, intoler*,
      invari*, invisib*, keep from, kept from, away from, spare*, regardless, despite, barring, empty, blank, vacant, lest,
      let alone, keep out, anonym*, nowhere, in vain, vain, no-*, disab*, disadv*, disagr*, disallow*, disappear*,
      disappoint*, disapprov*, disbel*, discard*, disclaim*, disconn*, discontin*, discontent*, discourag*, discredit*,
      dishon*, disillus*, disinter*, dislik*, dismiss*, disobe*, disorgan*, dispar*, dispens*, displeas*, disprov*, disqual*,
      disregard*, disrepair, disrespect*, disrupt*, dissatisf*, dissent*, dissuad*, distrust*, illeg*, illic*, illog*, illit*,
      ill-*, misplac*, mistrust*, misunderst*, nonexist*, nonsens*, nonpartis*, nonpay*, yet to, too … to, other than,
      but for, anything but, all but, instead of, rather than, hard to, kept secret, keep secret, hold off, hold back,
      held back, put off, turn* down, call* off, rule* out, ruling out, give up, gave up, gives up, given up, giving up,
      any longer, any more, anymore, leav* out, left out, leave* alone, left alone, non-*, cut off, cold, abort*, impair*,
      struggl*, keep* … from, kept … from, still to, out-of-*, last thing, wave* away, turn* away, tough, inconclus*, skip*,
      impenetr*, impover*, imprac*, warn* … against, warn* against, advis* against, vote* against, guard* against
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      under*, unit*, unio*, univers*, uniqu*, uniform*, unanim*, unlike, unearth*, unveil*, unleash*, unfold*, unif*,
      unilateral*, unison, dish, dishes, disc, discs, disco*, discuss*, disease*, disk*, dispatch*, display*, disput*,
      dissect*, distan*, distinct*, distinguish*, distribut*, district*, disturb*, dispos*, distort*, distress*, distil*,
      disciplin*, disclos*, discover*, disguis*, disast*, dismal, misc*, miser*, missile*, mission*, mist, mister, mistress,
      miss, bless*, lesson*, den, denmark, denver, dental, dense, density, denim, iraq*, iran*, ireland, irish, iron*, ill,
      illustrat*, illumin*, die*t, diesel, diet*, unesco, unicef, until, bart, counterpart*, contract*, contrast*, contrib*,
      control*, country, counter, anyway, missour*, mississippi, discret*, discern*, discipl*, disp, dist, uncle, uncles,
      unfortunat*, undoubt*, ungainly, unquestion*, less than, no less
    `
      .trim()
      .split(/,\s+/),
    only: "only, just, merely, simply, solely, alone, exclusively".split(", "),
  },
  modality,
  doubles: `
    that had is do did ha hah no so very bye really yes now there hear knock tut more many again well in on her you never far blah
    was
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009\u200a" },
  headings: {
    article: ["article", "articles", "art.", "arts."],
    section: ["section", "sections", "sec.", "secs.", "sect.", "sects."],
    chapter: ["chapter", "chapters", "ch.", "chs.", "chap.", "chaps."],
    part: ["part", "parts", "pt.", "pts.", "title", "titles", "book", "books", "bk.", "bks."],
    annex: ["annex", "annexes", "appendix", "appendices", "app.", "schedule", "schedules", "sched.", "attachment", "attachments"],
  },
  sentenceStarters: `
    The This That These Those An He She It We You They His Her Its Our Your Their My There Here And But Or Nor So Yet If When
    While Although Though Because Since As After Before Once Until Unless However Moreover Furthermore Therefore Thus Hence
    Nevertheless Nonetheless Meanwhile Then Otherwise Instead Also Finally In On At By For From With Without Under During Among
    What Who Why Where How Which Whose Whether Some Many Most Each Every Both Another Such Not Perhaps
  `
    .trim()
    .split(/\s+/),
  expansion: 100,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    person persons people man men woman women child children boy boys girl girls friend friends thing things something way
    ways time times moment moments day days week weeks month months year years hour hours minute minutes night morning
    evening today world life lives place places part parts side sides end ends beginning point points case cases kind
    kinds sort type example examples number numbers amount lot bit rest fact facts reason reasons result results idea
    ideas question questions problem problems matter matters name names word words head hand hands eye eyes face body home
    house family group groups member members line thought others nothing everything someone everyone
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      the a an this that these those his her its our your their my every each no
    `
      .trim()
      .split(/\s+/),
    origins: ["ican", "icans", "ian", "ians", "ean", "eans", "ese", "ish", "african", "africans"],
    others: `
      mr mrs ms miss sir madam lord lady dame baron baroness count countess duke duchess earl king queen prince princess
      emperor empress tsar pope cardinal archbishop bishop father mother brother sister reverend saint imam rabbi dr doctor
      professor dean judge justice president vice premier chancellor prime minister secretary deputy attorney general governor
      mayor senator congressman congresswoman representative speaker chairman chairwoman chair director chief officer
      executive manager founder editor head coach captain major colonel lieutenant sergeant commander admiral marshal
      constable inspector detective sheriff ambassador commissioner councillor counsellor leader member fellow chancellery
      government parliament congress senate house commons lords assembly council committee commission cabinet ministry
      department office agency authority bureau board institute university college school academy faculty hospital court
      tribunal supreme constitution treaty act bill law convention charter declaration protocol directive regulation agreement
      union federation confederation league alliance association society organisation organization foundation trust church
      cathedral abbey mosque temple bank fund group company corporation state states nation nations republic kingdom empire
      commonwealth dominion province county district city town village borough parish region territory army navy force forces
      air guard police fire service security national international european federal royal united world global war cold
      revolution civil holy great grand new old upper lower north south east west northern southern eastern western northeast
      northwest southeast southwest central middle far near arctic antarctic earth sun moon sea ocean lake river bay gulf
      strait channel canal island islands isle mount mountain mountains hill hills valley desert forest park garden gardens
      square street road avenue lane bridge tower castle palace hall museum gallery library theatre theater stadium arena
      airport station port harbour harbor christmas easter pentecost passover ramadan hanukkah thanksgiving halloween year day
      eve week god christ messiah bible gospel testament quran koran torah prophet christian christians christianity muslim
      muslims islam islamic jew jews jewish judaism catholic catholics protestant protestants orthodox buddhist buddhists
      buddhism hindu hindus hinduism game games cup championship championships open tournament olympic olympics paralympic
      final finals team club party labour labor conservative conservatives liberal liberals democrat democrats democratic
      republican republicans green greens communist communists socialist socialists allies axis internet web article chapter
      section part annex appendix figure table volume page number book story times post daily news herald tribune journal star
      prize award order medal ages renaissance enlightenment antiquity black white red blue golden queens kings chamber first
      second third arab arabs british dutch french greek swiss welsh czech german germans thai iraqi israeli pakistani
      american americans scot scots briton britons dane danes swede swedes finn finns pole poles turk turks serb serbs croat
      croats slav slavs latin roman romans greeks judiciary judicial winter summer spring autumn report range industry
      industries health education defense defence interior home treasury economy trade business finance culture agriculture
      energy environment transport affairs fashion film century dynasty col gen lt sgt gov sen rep rev hon coast cross catalan
      catalans awards kingdoms mideast analyst
    `
      .trim()
      .split(/\s+/),
    differing: `
      England Scotland Wales Britain Holland Turkey Beijing Hague Munich Vienna Cologne Aachen Mainz Regensburg Basel Geneva
      Liège Antwerp Ghent Florence Venice Leghorn Milan Prague Warsaw Moscow Athens Cairo Jerusalem Danube Rhine Thames Nile
      Algiers Columbus William James John Charles Henry Louis George Stephen Lawrence Francis Joan Mary Matthew Peter Andrew
      Moses Jesus Homer
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: true,
  variants: {
    letters: [
      ["é", "e"],
      ["è", "e"],
      ["ê", "e"],
      ["ï", "i"],
      ["ç", "c"],
      ["â", "a"],
      ["î", "i"],
      ["ô", "o"],
      ["scept", "skept"],
      ["dgement", "dgment"],
    ],
    endings: [
      { from: "is", to: "iz", tails: "e es ed ing er ers able ation ations".split(" ") },
      { from: "ys", to: "yz", tails: "e ed ing er ers".split(" ") },
      { from: "our", to: "or", tails: ["", ..."s ed ing ite ites able ably ful less".split(" ")] },
      { from: "re", to: "er", tails: ["", "s"] },
      { from: "ogue", to: "og", tails: ["", "s"] },
      { from: "ell", to: "el", tails: "ed ing er ers".split(" ") },
      { from: "enc", to: "ens", tails: ["e", "es"] },
    ],
    telling: ["é", "és", "ée", "ées"],
    distinct: `
      resume resumes meter meters licens licence license licences licenses
      felled feled feller felling dispens incens intens condens
    `
      .trim()
      .split(/\s+/),
    customs: [
      ["tise", "tice"],
      ["tised", "ticed"],
      ["tising", "ticing"],
      ["oes", "os"],
      ["ies", "is"],
      ["ae", "e"],
      ["oe", "e"],
      ["our", "or"],
      ["tre", "ter"],
      ["terd", "tered"],
      ["bre", "ber"],
      ["ll", "l"],
      ["pp", "p"],
      ["gement", "gment"],
      ["eable", "able"],
      ["eing", "ing"],
      ["efact", "ifact"],
      ["inium", "inum"],
      ["mme", "m"],
      ["is", "iz"],
      ["ys", "yz"],
      ["enc", "ens"],
      ["ogue", "og"],
      ["ers", "ors"],
      ["rey", "ray"],
      ["scept", "skept"],
      ["plough", "plow"],
      ["tyre", "tire"],
      ["cheque", "check"],
      ["mould", "mold"],
      ["mum", "mom"],
      ["learnt", "learned"],
    ],
  },
  foreignQuotes: [
    ["«", "»"],
    ["»", "«"],
    ["„", "“"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [
    {
      forms: { a: "an" },
      before: "(?:[aei]|o(?!ne)|un[b-hj-mo-z]|up|um[bp]|ul[ct]|ugl|utter|urg|urb|ush|hour|honest|heir|honou?r)",
      except:
        "(?:a|and|as|at|are|am|i|in|is|it|if|e|o|of|on|or|oui[js]|al|up|us|el|alla|et|es|en|ad)(?:$|ja)|eu|ew|once|un(?:e|o|us)$",
    },
    {
      forms: { an: "a" },
      before: "(?:[bcdfgjklmnpqrstvwz][aeiourlwy]|eu[r]|uni(?:on|t|v|f|q)|us(?:e|er|eful|ual)(?:$|s|f|l)|one$)",
      except: "(?:der|die|das|den|dem|na)$",
    },
    { forms: { an: "a" }, before: "(?:europe|univers)", also: "names" },
    {
      forms: { a: "an" },
      before: "[fhlmnrsx][bcdfghjklmnpqrstvwxz]{2,4}$",
      except: "sql|hms|mmm|xxx|hrh|scsi|rbi",
      also: "acronyms",
    },
    { forms: { an: "a" }, before: "[bcdgjkpqtvwz][bcdfghjklmnpqrstvwxz]{2,4}$", also: "acronyms" },
  ],
  scriptSigns: {},
};
