import { acronymInconsistent } from "./acronym-inconsistent.ts";
import { apostropheStyle } from "./apostrophe-style.ts";
import { blockAdded } from "./block-added.ts";
import { blockMoved } from "./block-moved.ts";
import { blockOmitted } from "./block-omitted.ts";
import { bracketUnpaired } from "./bracket-unpaired.ts";
import { capitalisationInconsistent } from "./capitalisation-inconsistent.ts";
import type { Check } from "./define.ts";
import { endMarkMissing } from "./end-mark-missing.ts";
import { falseCognate } from "./false-cognate.ts";
import { headingMismatch } from "./heading-mismatch.ts";
import { hyphenationInconsistent } from "./hyphenation-inconsistent.ts";
import { markerSpacing } from "./marker-spacing.ts";
import { nameMismatch } from "./name-mismatch.ts";
import { negationMismatch } from "./negation-mismatch.ts";
import { numberFormatInconsistent } from "./number-format-inconsistent.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { numberingMismatch } from "./numbering-mismatch.ts";
import { quoteStyle } from "./quote-style.ts";
import { segmentUntranslated } from "./segment-untranslated.ts";
import { sentenceAdded } from "./sentence-added.ts";
import { sentenceOmitted } from "./sentence-omitted.ts";
import { spanAdded } from "./span-added.ts";
import { spanOmitted } from "./span-omitted.ts";
import { spanUntranslated } from "./span-untranslated.ts";
import { spellingInconsistent } from "./spelling-inconsistent.ts";
import { termConflated } from "./term-conflated.ts";
import { termForbidden } from "./term-forbidden.ts";
import { termInconsistent } from "./term-inconsistent.ts";
import { termMissing } from "./term-missing.ts";
import { whitespaceOdd } from "./whitespace-odd.ts";
import { wordRepeated } from "./word-repeated.ts";

/** Every check, in the order in which it is documented. */
export const checks: readonly Check[] = [
  sentenceOmitted,
  blockOmitted,
  spanOmitted,
  sentenceAdded,
  blockAdded,
  spanAdded,
  blockMoved,
  segmentUntranslated,
  spanUntranslated,
  numberMismatch,
  nameMismatch,
  negationMismatch,
  termMissing,
  termForbidden,
  termInconsistent,
  termConflated,
  falseCognate,
  acronymInconsistent,
  wordRepeated,
  endMarkMissing,
  bracketUnpaired,
  quoteStyle,
  apostropheStyle,
  capitalisationInconsistent,
  hyphenationInconsistent,
  spellingInconsistent,
  numberFormatInconsistent,
  whitespaceOdd,
  markerSpacing,
  headingMismatch,
  numberingMismatch,
];
