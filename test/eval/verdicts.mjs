// Whether a finding is right: what its place and its category say against planted faults and human labels.

const numbers = [
  "accuracy/mistranslation/number",
  "accuracy/mistranslation/date",
  "accuracy/mistranslation/unit",
  "locale-conventions/number-format",
  "locale-conventions/date-format",
];
const omitted = ["accuracy/omission", "design-and-markup/structure"];
const doubled = ["accuracy/addition", "linguistic-conventions/repeated-word"];
const foreign = ["accuracy/untranslated", "locale-conventions/language"];
const entity = ["accuracy/mistranslation/entity"];
const terms = ["terminology", "accuracy/mistranslation/conflation", "accuracy/mistranslation/false-friend"];

const negated = ["accuracy/mistranslation/negation"];
const ungrounded = ["accuracy/omission", "accuracy/addition", "accuracy/untranslated", ...numbers, ...entity, ...negated];

/** The categories that name a kind of fault, planted or labelled; a category stands for those below it too. */
const fitting = {
  omit_sentence: omitted,
  list_item_dropped: omitted,
  heading_dropped: omitted,
  omit_clause: omitted,
  omit_parenthetical: omitted,
  duplicate_sentence: doubled,
  add_sentence: doubled,
  number_digit: numbers,
  number_swap: numbers,
  number_thousands: numbers,
  number_magnitude: numbers,
  month_swap: [...numbers, ...entity],
  negation_removed: negated,
  untranslated_sentence: foreign,
  entity_replaced: entity,
  term_swap: terms,
  omission: omitted,
  addition: doubled,
  untranslated: foreign,
  repetition: doubled,
  terminology: terms,
  inconsistency: ["terminology", "linguistic-conventions", "locale-conventions"],
  punctuation: ["linguistic-conventions"],
  "number-format": numbers,
  "number-value": numbers,
  entity,
  // Text with no ground in the source: some of it is added, and what it took the place of is missing.
  "hallucination-strong": ungrounded,
  "hallucination-full": ungrounded,
};

/** A whole unit that was left out: found only where the finding covers half of it. */
const wholes = new Set(["omit_sentence", "list_item_dropped", "heading_dropped"]);

/** Whether a category names a kind of fault. Any names a kind that is not known here. */
function fits(category, kind) {
  const names = Object.hasOwn(fitting, kind) ? fitting[kind] : [""];
  return names.some((name) => name === "" || category === name || category.startsWith(`${name}/`));
}

const ofMeaning = ({ category }) => category.startsWith("accuracy/") || category.startsWith("terminology/");

/** Whether any kind of fault that the data may hold is of a category of meaning. */
export function isKnown(category) {
  return ofMeaning({ category }) && Object.keys(fitting).some((kind) => fits(category, kind));
}

// One character of room: the place of missing text is before or after a space.
const meet = (ranges, { start, end }, room = 1) => ranges.some((range) => range.start <= end + room && start <= range.end + room);

const covered = (ranges, { start, end }) =>
  ranges.reduce((sum, range) => sum + Math.max(0, Math.min(range.end, end) - Math.max(range.start, start)), 0);

/** The places of a planted edit: its segment in the source, its own range in the target. */
const placesOf = ({ where }) => ({
  source: { start: where.srcStart, end: where.srcEnd },
  target: { start: where.tgtStart, end: where.tgtEnd },
});

function touchesEdit(finding, edit) {
  const { source, target } = placesOf(edit);
  // A segment of the source has no gap beside it that would be its own.
  return meet(finding.source, source, -1) || meet(finding.target, target);
}

/** Whether findings find a planted fault. */
function finds(findings, edit) {
  const own = findings.filter((finding) => fits(finding.category, edit.type) && touchesEdit(finding, edit));
  if (!wholes.has(edit.type)) return own.length > 0;
  const { source } = placesOf(edit);
  return own.some((finding) => covered(finding.source, source) >= (source.end - source.start) / 2);
}

/**
 * The verdicts on the findings of a document with planted edits. `right`: on a fault of its category. `beside`: on a fault of
 * another kind, or a matter of form on a harmless edit; it may be a consequence and says nothing either way. `wrong`: all others.
 */
export function judgePlanted(findings, edits) {
  return findings.map((finding) => {
    const touched = edits.filter((edit) => touchesEdit(finding, edit));
    const faults = touched.filter(({ mustFlag }) => mustFlag);
    if (faults.some(({ type }) => fits(finding.category, type))) return "right";
    if (faults.length > 0) return "beside";
    return touched.length > 0 && !ofMeaning(finding) ? "beside" : "wrong";
  });
}

/** For each planted edit: its kind, whether it is a fault, and whether the findings that are shown find (or alarm) it. */
export function foundOf(findings, edits) {
  return edits.map((edit) => ({
    type: edit.type,
    fault: edit.mustFlag,
    found: edit.mustFlag ? finds(findings, edit) : findings.some((finding) => ofMeaning(finding) && touchesEdit(finding, edit)),
  }));
}

const isPlaced = ({ start }) => start >= 0;

/**
 * The verdicts on the findings of a labelled pair. `labels`: `{kind, spans}`; a label without a place concerns the whole pair.
 * A pair without labels has no fault.
 */
export function judgeLabelled(findings, labels) {
  const touches = (finding, { spans }) =>
    spans.length === 0 || spans.some((span) => !isPlaced(span) || meet(finding[span.side] ?? [], span, 0));
  return findings.map((finding) => {
    const touched = labels.filter((label) => touches(finding, label));
    if (touched.some(({ kind }) => fits(finding.category, kind))) return "right";
    return touched.length > 0 ? "beside" : "wrong";
  });
}
