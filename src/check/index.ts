import { apostropheStyle } from "./apostrophe-style.ts";
import { blockAdded } from "./block-added.ts";
import { blockOmitted } from "./block-omitted.ts";
import { bracketUnpaired } from "./bracket-unpaired.ts";
import type { Check } from "./define.ts";
import { endMarkMissing } from "./end-mark-missing.ts";
import { headingMismatch } from "./heading-mismatch.ts";
import { markerSpacing } from "./marker-spacing.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { numberingMismatch } from "./numbering-mismatch.ts";
import { quoteStyle } from "./quote-style.ts";
import { segmentUntranslated } from "./segment-untranslated.ts";
import { sentenceAdded } from "./sentence-added.ts";
import { sentenceOmitted } from "./sentence-omitted.ts";
import { whitespaceOdd } from "./whitespace-odd.ts";
import { wordRepeated } from "./word-repeated.ts";

/** Every check, in the order in which it is documented. */
export const checks: readonly Check[] = [
  sentenceOmitted,
  blockOmitted,
  sentenceAdded,
  blockAdded,
  segmentUntranslated,
  numberMismatch,
  wordRepeated,
  endMarkMissing,
  bracketUnpaired,
  quoteStyle,
  apostropheStyle,
  whitespaceOdd,
  markerSpacing,
  headingMismatch,
  numberingMismatch,
];
