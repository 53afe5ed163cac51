/** English and Russian look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enRu = `
academic = учёный, учебный | академик = academician | 6 8
accord = соглашение, согласие | аккорд = chord | 9 9
accurate = точный | аккуратный = neat, tidy, careful, thorough | 8 9
accurately! = точно | аккуратно! = neatly, carefully, tidily | 8 9
actual = действительный, фактический | актуальный = topical, relevant, urgent, current | 9 8
actually! = на самом деле, фактически | актуально! = topical, relevant, currently | 9 9
affair = дело, роман | афера = scam, swindle, fraud | 9 9
agitation = волнение, возбуждение | агитация = campaigning, propaganda | 5 6
ammunition = боеприпасы | амуниция = gear, equipment, harness | 9 9
angina = стенокардия | ангина = tonsillitis, quinsy | 8 9
artist = художник | артист = actor, performer, artiste | 5 5
aspirant = претендент, соискатель | аспирант = postgraduate, graduate student, PhD | 8 9
auditorium = зрительный зал | аудитория = audience, classroom, lecture | 5 7
balloon = воздушный шар, шарик | баллон = cylinder, tank | 8 9
baton = дубинка, жезл, палочка | батон = loaf | 9 9
billet = постой, расквартировать | билет = ticket | 9 9
biscuit = печенье | бисквит = sponge cake | 8 9
block = квартал, преграда | блокнот = notebook, notepad | 8 8
brilliant = блестящий, гениальный | бриллиант = diamond | 9 9
cabinet = шкаф, кабинет министров | кабинет = office, study | 3 4
camera = фотоаппарат, камера | камера = cell, chamber | 1 3
carton = картонная коробка | картон = cardboard | 7 8
chef = шеф-повар | шеф = boss, chief | 6 8
clay = глина | клей = glue | 9 9
closet = шкаф, чулан | клозет = toilet, lavatory | 9 9
command = команда | команда = team, crew | 1 3
complexion = цвет лица | комплекция = build, constitution, physique | 9 9
compositor = наборщик | композитор = composer | 9 9
concern = забота, беспокойство | концерн = group, corporation, company | 9 9
concourse = вестибюль | конкурс = competition, contest | 9 9
conductor = дирижёр, проводник | кондуктор = ticket collector, conductor | 4 4
confuse = сбить с толку, путать | конфузить = embarrass | 7 8
conserve = сохранять | консервы = canned food, tinned | 7 8
contribution = вклад, взнос | контрибуция = indemnity, reparations | 9 9
corpse = труп | корпус = building, body, hull, corps | 9 9
critic = критик | критика = criticism, critique | 5 6
data = данные | дата = date | 9 9
decade = десятилетие | декада = ten days, ten-day | 9 9
decoration = украшение, награда | декорация = scenery, set | 5 6
delicate = нежный, хрупкий | деликатный = tactful, considerate | 4 5
detail = подробность | деталь = part, component | 3 3
direction = направление, указание | дирекция = management, board | 9 9
Dutch = голландский | датский = Danish | 9 9
expertise = компетентность, опыт | экспертиза = examination, expert, assessment | 8 8
extravagant = расточительный | экстравагантный = eccentric, outlandish | 6 8
fabric = ткань | фабрика = factory, mill | 9 9
fabricate = выдумывать, изготовлять | фабрика = factory | 8 9
faction = фракция, группировка | фракция = fraction, parliamentary group | 1 3
familiar = знакомый, привычный | фамильярный = overfamiliar, unceremonious | 8 8
family = семья | фамилия = surname, last name | 9 9
fraction = дробь, доля | фракция = faction | 4 5
genial = радушный, добродушный | гениальный = brilliant, ingenious, genius | 9 9
gymnasium = спортзал | гимназия = grammar school, high school | 6 8
herb = трава | герб = coat of arms, emblem | 9 9
honour/honor = честь | гонор = arrogance, conceit | 8 9
hymn = церковный гимн | гимн = anthem | 3 6
instance = пример, случай | инстанция = authority, court | 8 9
intelligence = разведка, ум, интеллект | интеллигенция = intelligentsia | 9 9
intelligent = умный | интеллигентный = cultured, educated | 8 9
intendant = управляющий | интендант = quartermaster | 4 5
invalid = недействительный | инвалид = disabled | 4 4
killer = убийца | киллер = hitman, contract killer | 2 4
list = список | лист = sheet, leaf | 4 4
liquor = спиртное | ликёр = liqueur | 8 9
lunatic = сумасшедший, безумец | лунатик = sleepwalker | 9 9
magazine = журнал | магазин = shop, store | 8 9
manifest = проявлять, очевидный | манифест = manifesto | 3 3
mark = знак, отметка | марка = stamp, brand, make | 7 8
marmalade = джем, повидло | мармелад = jelly, fruit jelly | 5 7
mayor = мэр | майор = major | 9 9
motion = движение | моцион = walk, exercise | 8 8
multiplication = умножение | мультипликация = animation | 9 9
notation = обозначение, запись | нотация = lecture, reprimand | 3 3
novel = роман | новелла = short story, novella | 8 9
null = нулевой, недействительный | нуль = zero | 3 3
obligation = обязательство | облигация = bond | 9 9
occupant = жилец, житель | оккупант = occupier, invader | 7 8
officer = офицер, сотрудник | официант = waiter | 9 9
operator = оператор | оператор = cameraman | 1 4
paragraph = абзац | параграф = section | 3 3
partisan = сторонник, приверженец | партизан = guerrilla, partisan | 4 4
pathetic = жалкий | патетический = passionate, emotional | 9 9
phrase = словосочетание | фраза = sentence | 2 3
physician = врач | физик = physicist | 9 9
physique = телосложение | физик = physicist | 9 9
pathos = печаль, грусть | пафос = fervour, enthusiasm | 4 5
personal = личный | персонал = staff, personnel | 9 9
plaster = штукатурка | пластырь = patch, sticking plaster | 5 7
policy = политика | полиция = police | 9 9
potent = сильнодействующий, мощный | патент = patent | 9 9
preservative = консервант | презерватив = condom | 9 9
pretend = притворяться, делать вид | претендовать = claim, lay claim, aspire | 8 9
principal = главный | принципиальный = fundamental, principled, of principle | 8 8
probe = зонд | проба = sample, test | 6 6
production = производство | продукция = products, output, goods | 4 5
prospect = перспектива | проспект = avenue, brochure, prospectus | 9 9
protection = защита, охрана | протекция = patronage, favouritism | 8 8
pretension = притязание | претензия = claim, complaint | 3 4
receipt = квитанция, чек | рецепт = recipe, prescription | 9 9
repetition = повторение | репетиция = rehearsal | 9 9
replica = копия | реплика = remark, cue, rejoinder, line | 4 4
revision = пересмотр, исправление | ревизия = inspection, audit | 3 3
rumour/rumor = слух | румяна = rouge | 8 8
satin = атлас | сатин = sateen | 8 8
scholar = учёный | школяр = schoolboy, pupil | 9 9
sentence = предложение, приговор | сентенция = maxim | 9 9
servant = слуга | сервант = sideboard | 9 9
silicon = кремний | силикон = silicone | 9 9
simulation = моделирование | симуляция = malingering, feigning | 3 5
simulate = моделировать | симулировать = feign, fake, malinger | 4 6
solid = твёрдый, прочный | солидный = respectable, impressive, considerable | 5 7
speculation = предположение, домысел | спекуляция = profiteering | 3 4
spectacles = очки | спектакль = performance, play, show | 9 9
stool = табурет | стул = chair | 8 9
sympathetic = сочувствующий | симпатичный = nice, cute, attractive, pretty | 9 9
sympathy = сочувствие | симпатия = liking, affection | 5 6
talon = коготь | талон = coupon, voucher, ticket | 9 9
tax = налог | такса = rate, dachshund | 8 8
terminus = конечная станция | термин = term | 9 9
transparent = прозрачный | транспарант = banner | 9 9
trap = ловушка | трап = gangway, ramp | 9 9
troop = отряд, войска | труп = corpse, body | 9 9
urn = урна | урна = bin, litter bin | 1 4
velvet = бархат | вельвет = corduroy | 9 9
wagon = повозка, фургон | вагон = carriage, car, coach | 6 7
`;
