import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { toRange } from "../core/document.ts";
import { divide, mistaken } from "../lexicon/contrast.ts";
import { falseFriends } from "../lexicon/false-friends.ts";
import type { LinkWord } from "../lexicon/link-words.ts";
import { listedIn } from "./cognate/listed-cognate.ts";
import { mistakenIn } from "./cognate/mistaken-cognate.ts";
import { Paronyms } from "./cognate/paronym.ts";
import { type CheckContext, defineCheck } from "./define.ts";

/** A suggestion is written with a capital where the word has one that it replaces. */
const written = (word: string, like: string) => (/^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

const rangeOf = ({ sentence, start, end }: LinkWord) => [toRange(sentence, start, end)];

function* drafts(bead: Bead, context: CheckContext): Iterable<Draft<"discovered" | "listed">> {
  const friends = falseFriends(context.source.language.tag, context.target.language.tag);
  for (const { source, target, friend, confidence } of friends ? listedIn(bead, friends, context) : []) {
    yield {
      messageId: "listed",
      data: { word: source.text, target: target.text, means: friend.means.join(", "), right: friend.right.join(", ") },
      confidence,
      severity: "minor",
      source: rangeOf(source),
      target: rangeOf(target),
      suggestions: friend.right,
    };
  }
  for (const { source, target, other, regular, confidence } of mistakenIn(bead, context)) {
    yield {
      messageId: "discovered",
      data: { word: source.text, target: target.text, other, regular },
      confidence,
      source: rangeOf(source),
      target: rangeOf(target),
      suggestions: [written(regular, target.text)],
    };
  }
}

/** Finds target words that look like their source word and mean something else. */
export const falseCognate = defineCheck({
  meta: {
    id: "false-cognate",
    category: "accuracy/mistranslation/false-friend",
    severity: "major",
    stability: "stable",
    summary: "A word of the translation looks like the source word and means something else.",
    messages: {
      discovered: "“{target}” is the counterpart of “{other}”; that of “{word}” is “{regular}”.",
      listed: "“{target}” means “{means}”; “{word}” is “{right}”.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The ⟦intension⟧ of a concept is what it means.",
        target: "L’⟦intenzione⟧ di un concetto è ciò che significa.",
        finds: "discovered",
      },
      {
        languages: "en>de",
        source: "The patient suffers from ⟦hypertension⟧.",
        target: "Der Patient leidet an ⟦Hypotension⟧.",
        finds: "discovered",
      },
      {
        languages: "en>es",
        source: "She was ⟦embarrassed⟧ by the question.",
        target: "Estaba ⟦embarazada⟧ por la pregunta.",
        finds: "listed",
      },
      {
        languages: "en>fr",
        source: "She ⟦eventually⟧ agreed to the plan.",
        target: "Elle a ⟦éventuellement⟧ accepté le projet.",
        finds: "listed",
      },
      { languages: "en>it", source: "Connection and distortion", target: "Connessione e distorsione" },
      { languages: "en>de", source: "He will possibly come, actually.", target: "Er kommt eventuell, tatsächlich." },
      { languages: "en>pl", source: "It is the current session.", target: "To jest aktualna sesja." },
    ],
  },
  bead: drafts,
  *bitext(context) {
    const [from, to] = [context.source.language.tag, context.target.language.tag];
    for (const { source, target, other, regular, bead } of new Paronyms(context).found()) {
      // Told by its form already.
      if (mistaken(divide(source.text, from), divide(target.text, to), from, to)) continue;
      yield {
        messageId: "discovered",
        data: { word: source.text, target: target.text, other, regular },
        confidence: 0.8,
        source: rangeOf(source),
        target: rangeOf(target),
        suggestions: [written(regular, target.text)],
        bead,
      };
    }
  },
});
