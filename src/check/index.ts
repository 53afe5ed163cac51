import { acronymInconsistent } from "./acronym-inconsistent.ts";
import { apostropheStyle } from "./apostrophe-style.ts";
import { blockAdded } from "./block-added.ts";
import { blockMoved } from "./block-moved.ts";
import { blockOmitted } from "./block-omitted.ts";
import { bracketUnpaired } from "./bracket-unpaired.ts";
import { capitalMissing } from "./capital-missing.ts";
import { capitalisationInconsistent } from "./capitalisation-inconsistent.ts";
import { codeMismatch } from "./code-mismatch.ts";
import { commentInvalid } from "./comment-invalid.ts";
import { commentUnused } from "./comment-unused.ts";
import { dateFormatWrong } from "./date-format-wrong.ts";
import { dateMismatch } from "./date-mismatch.ts";
import type { Check } from "./define.ts";
import { elisionWrong } from "./elision-wrong.ts";
import { endMarkMismatch } from "./end-mark-mismatch.ts";
import { endMarkMissing } from "./end-mark-missing.ts";
import { falseCognate } from "./false-cognate.ts";
import { headingMismatch } from "./heading-mismatch.ts";
import { hyphenationInconsistent } from "./hyphenation-inconsistent.ts";
import { keptWordMissing } from "./kept-word-missing.ts";
import { languageWrong } from "./language-wrong.ts";
import { lengthExceeded } from "./length-exceeded.ts";
import { lengthRatio } from "./length-ratio.ts";
import { linkMismatch } from "./link-mismatch.ts";
import { markerSpacing } from "./marker-spacing.ts";
import { markupMismatch } from "./markup-mismatch.ts";
import { modalityMismatch } from "./modality-mismatch.ts";
import { nameMismatch } from "./name-mismatch.ts";
import { negationMismatch } from "./negation-mismatch.ts";
import { numberFormatInconsistent } from "./number-format-inconsistent.ts";
import { numberFormatWrong } from "./number-format-wrong.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { numberingMismatch } from "./numbering-mismatch.ts";
import { placeholderMismatch } from "./placeholder-mismatch.ts";
import { punctuationDoubled } from "./punctuation-doubled.ts";
import { quoteStyle } from "./quote-style.ts";
import { quotesLocale } from "./quotes-locale.ts";
import { segmentUntranslated } from "./segment-untranslated.ts";
import { sentenceAdded } from "./sentence-added.ts";
import { sentenceCount } from "./sentence-count.ts";
import { sentenceOmitted } from "./sentence-omitted.ts";
import { spacingWrong } from "./spacing-wrong.ts";
import { spanAdded } from "./span-added.ts";
import { spanOmitted } from "./span-omitted.ts";
import { spanUntranslated } from "./span-untranslated.ts";
import { spellingInconsistent } from "./spelling-inconsistent.ts";
import { spellingWrong } from "./spelling-wrong.ts";
import { tagMismatch } from "./tag-mismatch.ts";
import { termConflated } from "./term-conflated.ts";
import { termForbidden } from "./term-forbidden.ts";
import { termInconsistent } from "./term-inconsistent.ts";
import { termMissing } from "./term-missing.ts";
import { textCorrupted } from "./text-corrupted.ts";
import { translationInconsistent } from "./translation-inconsistent.ts";
import { translationStale } from "./translation-stale.ts";
import { unitMismatch } from "./unit-mismatch.ts";
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
  languageWrong,
  numberMismatch,
  dateMismatch,
  unitMismatch,
  nameMismatch,
  negationMismatch,
  modalityMismatch,
  termMissing,
  termForbidden,
  keptWordMissing,
  termInconsistent,
  termConflated,
  translationInconsistent,
  translationStale,
  falseCognate,
  acronymInconsistent,
  spellingWrong,
  wordRepeated,
  elisionWrong,
  textCorrupted,
  endMarkMissing,
  endMarkMismatch,
  punctuationDoubled,
  bracketUnpaired,
  quoteStyle,
  quotesLocale,
  apostropheStyle,
  capitalisationInconsistent,
  capitalMissing,
  hyphenationInconsistent,
  spellingInconsistent,
  numberFormatInconsistent,
  numberFormatWrong,
  dateFormatWrong,
  whitespaceOdd,
  spacingWrong,
  markerSpacing,
  headingMismatch,
  numberingMismatch,
  placeholderMismatch,
  tagMismatch,
  linkMismatch,
  codeMismatch,
  markupMismatch,
  lengthExceeded,
  lengthRatio,
  sentenceCount,
  commentInvalid,
  commentUnused,
];
