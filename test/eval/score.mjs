// How well an alignment agrees with one made by hand. A bead is [[source index...], [target index...]].

const key = ([source, target]) => `${source.join(",")}|${target.join(",")}`;
const isFilled = ([source, target]) => source.length + target.length > 0;
const isPair = ([source, target]) => source.length > 0 && target.length > 0;

/** Beads by key, without empty ones and without repetitions. */
const keyed = (beads) => new Map(beads.filter(isFilled).map((bead) => [key(bead), bead]));

/** How many beads of `tested` are in `gold`: the very same (strict), or sharing a link with one (lax). */
function hits(gold, tested) {
  const own = keyed(gold);
  const asked = keyed(tested);
  const links = new Map();
  for (const [source, target] of own.values()) {
    for (const i of source) links.set(i, new Set([...(links.get(i) ?? []), ...target]));
  }
  let strict = 0;
  let near = 0;
  for (const [name, [source, target]] of asked) {
    if (own.has(name)) strict++;
    else if (source.some((i) => target.some((j) => links.get(i)?.has(j)))) near++;
  }
  return { strict, lax: strict + near, of: asked.size };
}

/** Sentences without counterpart: "s3", "t7". */
function loneOf(beads) {
  const out = new Set();
  for (const [source, target] of beads) {
    if (target.length === 0) for (const i of source) out.add(`s${i}`);
    if (source.length === 0) for (const j of target) out.add(`t${j}`);
  }
  return out;
}

/** The counts of one document; those of several can be added up. */
export function countsOf(gold, answer) {
  const precise = hits(gold, answer);
  // Only beads with two sides can be missed: a sentence left alone is counted below.
  const recalled = hits(answer.filter(isPair), gold.filter(isPair));
  const [own, found] = [loneOf(gold), loneOf(answer)];
  return {
    strict: { right: precise.strict, said: precise.of, hit: recalled.strict, wanted: recalled.of },
    lax: { right: precise.lax, said: precise.of, hit: recalled.lax, wanted: recalled.of },
    lone: counted(own, found),
  };
}

function counted(own, found) {
  const right = [...found].filter((name) => own.has(name)).length;
  return { right, said: found.size, hit: right, wanted: own.size };
}

/** Adds up counts. */
export function added(list) {
  const sum = (kind, name) => list.reduce((total, counts) => total + counts[kind][name], 0);
  const kind = (name) => ({
    right: sum(name, "right"),
    said: sum(name, "said"),
    hit: sum(name, "hit"),
    wanted: sum(name, "wanted"),
  });
  return { strict: kind("strict"), lax: kind("lax"), lone: kind("lone") };
}

/** Precision, recall and F1 of counts; 0 where there is nothing to divide by. */
export function measuresOf({ right, said, hit, wanted }) {
  const precision = said > 0 ? right / said : 0;
  const recall = wanted > 0 ? hit / wanted : 0;
  return { precision, recall, f1: right > 0 && hit > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/**
 * For each bead of an answer with scores: its score, whether it has two sides, and whether it is right: the very same bead, or a
 * sentence that has no counterpart in `gold` either. Beads of sentences that `gold` does not mention are left out.
 */
export function judged(gold, answer, scores) {
  const own = keyed(gold);
  const lone = loneOf(gold);
  const mentioned = new Set(gold.flatMap(([source, target]) => [...source.map((i) => `s${i}`), ...target.map((j) => `t${j}`)]));
  return answer.flatMap((bead, k) => {
    const names = [...bead[0].map((i) => `s${i}`), ...bead[1].map((j) => `t${j}`)];
    if (!names.some((name) => mentioned.has(name))) return [];
    const pair = isPair(bead);
    return [{ score: scores[k], pair, right: pair ? own.has(key(bead)) : names.every((name) => lone.has(name)) }];
  });
}

/** Judged beads by tenths of their score, the surest first: how many, their mean score, and the share that is right. */
export function tenths(judgements) {
  return Array.from({ length: 10 }, (_, k) => {
    const from = (9 - k) / 10;
    const own = judgements.filter(({ score }) => Math.min(9, Math.floor(score * 10 + 1e-9)) === 9 - k);
    const mean = (value) => (own.length > 0 ? own.reduce((sum, one) => sum + value(one), 0) / own.length : 0);
    return { from, beads: own.length, score: mean(({ score }) => score), right: mean(({ right }) => (right ? 1 : 0)) };
  });
}
