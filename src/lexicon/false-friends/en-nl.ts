/** English and Dutch look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enNl = `
actual = werkelijk, feitelijk | actueel = current, topical, present, up-to-date | 8 8
actually! = eigenlijk, in feite | actueel! = currently, current | 8 8
angel = engel | angel = sting | 9 9
bad = slecht | bad = bath | 9 9
become/became = worden | bekomen/bekwam = obtain, recover | 9 8
billion = miljard | biljoen = trillion | 9 9
brave = dapper, moedig | braaf = good, well-behaved, obedient | 7 9
brand = merk | brand = fire, blaze | 8 9
brief = kort | brief = letter | 8 9
chef = kok, chef-kok | chef = boss, head, manager | 3 7
concern = zorg, bezorgdheid | concern = group, company | 8 9
consequent = daaruit voortvloeiend | consequent = consistent | 8 9
consequently! = bijgevolg, dus | consequent! = consistently | 8 9
die = sterven, doodgaan | die! = that, which, who, those | 8 6
eventual = uiteindelijk | eventueel = possible, any, potential | 9 9
eventually! = uiteindelijk, ten slotte | eventueel! = possibly, if necessary, perhaps, optionally | 9 9
fabric = stof, weefsel | fabriek = factory, plant | 9 9
fat = vet, dik | vat = barrel, vessel, cask | 8 9
genial = hartelijk, joviaal | geniaal = brilliant, ingenious | 9 9
glad = blij | glad = slippery, smooth | 9 9
hard = hard | hart = heart | 9 9
hoe = schoffel | hoe! = how | 9 9
kind = vriendelijk, soort | kind = child, kid | 9 9
lake = meer | laken = sheet | 9 9
list = lijst | list = ruse, trick, cunning | 8 9
map = kaart, landkaart | map = folder, file | 6 8
mark = merkteken, cijfer | markt = market | 9 9
meaning = betekenis | mening = opinion, view | 9 9
monster = monster | monster = sample, specimen | 1 6
most = meest, meeste | moest! = must, had to, should | 9 9
mug = mok | mug = mosquito, gnat | 9 9
novel = roman | novelle = novella, short story | 7 8
offer = aanbod, aanbieden | offer = sacrifice, offering | 8 7
pathetic = zielig, meelijwekkend | pathetisch = emotional, dramatic | 6 7
physician = arts, dokter | fysicus = physicist | 9 9
pregnant = zwanger, drachtig | pregnant = concise, succinct, terse | 9 9
preservative = conserveermiddel | preservatief = condom | 9 9
promotion = bevordering, reclame | promotie = doctorate, doctoral | 3 3
proper = juist, behoorlijk | proper = clean, tidy | 7 8
rent = huur | rente = interest | 9 9
roof = dak | roof = robbery, plunder | 9 9
rare = zeldzaam | raar = strange, odd, weird | 9 9
sensible = verstandig | sensibel = sensitive | 8 9
slim = slank | slim = clever, smart, intelligent | 9 9
slot = gleuf, sleuf | slot = lock, castle, end, conclusion | 5 8
smart = slim | smart = grief, sorrow, pain | 8 9
spot = plek, vlek | spot = mockery, ridicule | 6 8
stadium = stadion | stadium = stage, phase | 9 9
stout = gezet, stevig | stout = naughty | 8 9
sympathetic = meelevend, begripvol | sympathiek = likeable, nice, pleasant | 8 9
trap = val | trap = stairs, staircase, kick | 9 9
undertaker = begrafenisondernemer | ondernemer = entrepreneur, businessman | 9 9
vast = enorm, uitgestrekt | vast = fixed, firm, permanent, solid | 8 8
wand = toverstaf, stokje | wand = wall | 9 9
warehouse = magazijn, pakhuis | warenhuis = department store | 9 9
wet = nat | wet = law, act | 9 9
while = terwijl | wijl = because, since | 6 6
who = wie | hoe! = how | 8 8
`;
