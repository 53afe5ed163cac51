import type { Language } from "./language.ts";

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
  numbers: { decimal: ["."], group: [",", " "], ordinalSuffixes: ["st", "nd", "rd", "th"], ordinalPoint: false },
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
  capitalisedNouns: false,
};
