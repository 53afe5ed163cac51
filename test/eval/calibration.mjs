// What the confidences of judged findings are worth. A judgement is {checkId, messageId, confidence, verdict, kind}.
import { isKnown } from "./verdicts.mjs";

const SHOWN = 0.5; // from this confidence on a finding is shown
const FEWEST = 10; // findings of one step of the map: the share of fewer says little

const tenthOf = (confidence) => Math.min(9, Math.floor(confidence * 10 + 1e-9));
const mean = (list, value) => (list.length > 0 ? list.reduce((sum, one) => sum + value(one), 0) / list.length : 0);
const isRight = ({ verdict }) => verdict === "right";
const said = ({ confidence }) => confidence;

/** How many findings, how many of them right, their mean confidence, and the share that is right. */
function counted(judgements) {
  return {
    findings: judgements.length,
    right: judgements.filter(isRight).length,
    said: mean(judgements, said),
    share: mean(judgements, (one) => Number(isRight(one))),
  };
}

/**
 * The map from the confidence said to the share measured, which never falls: steps of ten findings or more, neighbours that
 * contradict the order made one (pool adjacent violators).
 */
function mapOf(judgements) {
  const sorted = [...judgements].sort((a, b) => a.confidence - b.confidence);
  const steps = [];
  for (let at = 0; at < sorted.length; ) {
    let end = Math.min(sorted.length, at + FEWEST);
    // Equal confidences stay together, and a rest too small for a step of its own goes with the last.
    while (end < sorted.length && sorted[end].confidence === sorted[end - 1].confidence) end++;
    if (sorted.length - end < FEWEST) end = sorted.length;
    let step = sorted.slice(at, end);
    const share = (list) => mean(list, (one) => Number(isRight(one)));
    while (steps.length > 0 && share(steps.at(-1)) >= share(step)) step = [...steps.pop(), ...step];
    steps.push(step);
    at = end;
  }
  return steps.map((step) => ({ from: step[0].confidence, to: step.at(-1).confidence, ...counted(step) }));
}

/** The figures of some judgements; those beside a fault are counted, but in no share. */
export function calibrationOf(judgements) {
  const judged = judgements.filter(({ verdict }) => verdict !== "beside");
  const shown = judged.filter(({ confidence }) => confidence >= SHOWN);
  const of = (kind) => counted(shown.filter((one) => one.kind === kind));
  return {
    ...counted(judged),
    beside: judgements.length - judged.length,
    shown: counted(shown),
    planted: of("planted"),
    labelled: of("labelled"),
    clean: of("clean").findings + of("texts").findings,
    tenths: Array.from({ length: 10 }, (_, k) => {
      const own = judged.filter(({ confidence }) => tenthOf(confidence) === 9 - k);
      return { from: (9 - k) / 10, ...counted(own) };
    }),
    map: mapOf(judged),
  };
}

/**
 * Whether the data can say if findings of a check are right: they are about meaning and the data may hold faults of their kind, or
 * one was right. Where no such fault was planted or labelled, the slips found in published texts would all count as wrong.
 */
const isJudged = (judgements) => judgements.some((one) => isRight(one) || isKnown(one.category));

/** The calibration of each check, in the order of `ids`, and of each of its messages where there are several. */
export function byCheck(judgements, ids) {
  return ids.flatMap((id) => {
    const own = judgements.filter(({ checkId }) => checkId === id);
    if (own.length === 0) return [];
    const messages = [...new Set(own.map(({ messageId }) => messageId))].sort();
    const parts = messages.map((message) => ({
      message,
      ...calibrationOf(own.filter(({ messageId }) => messageId === message)),
    }));
    return [{ check: id, judged: isJudged(own), ...calibrationOf(own), messages: parts.length > 1 ? parts : [] }];
  });
}

/** Kinds of planted edits: how many there are, and how many were found (faults) or alarmed (harmless edits). */
export function byType(list) {
  const types = [...new Set(list.map(({ type }) => type))].sort();
  return types.map((type) => {
    const own = list.filter((one) => one.type === type);
    return { type, fault: own[0].fault, edits: own.length, found: own.filter(({ found }) => found).length };
  });
}

/** Findings shown in texts without a fault: for each category how many, per unit of text. */
export function alarmsOf(findings, units, per) {
  const shown = findings.filter(({ confidence }) => confidence >= SHOWN);
  const names = [...new Set(shown.map(({ category }) => category))].sort();
  const rate = (count) => (units > 0 ? (count * per) / units : 0);
  return {
    units,
    per,
    alarms: shown.length,
    rate: rate(shown.length),
    categories: names.map((category) => {
      const alarms = shown.filter((one) => one.category === category).length;
      return { category, alarms, rate: rate(alarms) };
    }),
  };
}
