import { expect, test } from "vitest";
import { canonical, localised } from "../../src/check/kept/link-localised.ts";
import { slipped } from "../../src/check/kept/slip.ts";
import { table } from "./marked.ts";

table("link-mismatch", "finds", [
  ["en>it", "Go to ⟦https://example.org/help⟧.", "Vai alla guida.⟦⟧", "missing"],
  ["en>it", "Go to ⟦https://example.org/help⟧.", "Vai a ⟦https://example.org/hepl⟧.", "changed"],
  ["en>it", "Edit ⟦/etc/hosts.conf⟧ now.", "Modifica ora ⟦/etc/hsots.conf⟧.", "changed"],
  ["en>de", "Write to ⟦help@example.org⟧.", "Schreiben Sie uns.⟦⟧", "missing"],
  ["en>de", "Open ⟦C:\\Temp\\log2.txt⟧.", "Öffnen Sie ⟦C:\\Temp\\log3.txt⟧.", "changed"],
  ["en>de", "Run it with ⟦--dry-run⟧.", "Führen Sie es zur Probe aus.⟦⟧", "missing"],
  ["en>fr", "Ask ⟦@anna_b⟧.", "Demandez à ⟦@anna_c⟧.", "changed"],
  ["en>fr", "See [help](⟦./help/a1.md⟧).", "Voir [aide](⟦./help/a2.md⟧).", "changed"],
  ["en>ja", "Use ⟦--all⟧ here.", "ここで⟦—all⟧を使います。", "changed"],
  ["en>ja", "See ⟦www.example.com/a⟧.", "サイトを参照。⟦⟧", "missing"],
]);

table("link-mismatch", "finds nothing in", [
  ["en>it", "See https://en.wikipedia.org/wiki/Rome.", "Si veda https://it.wikipedia.org/wiki/Roma"],
  ["en>it", "It is --so he said-- late.", "È --così disse-- tardi."],
  ["en>fr", "--Come in, he said.", "Entrez, dit-il."],
  ["en>de", "Use the -l option. See --all.", "Die Option »-l« verwenden. --all zeigt mehr."],
  ["en>de", "Leave the --silent mode.", "Den --silent-Modus verlassen."],
  ["en>ja", "Use --a-b or --c-d.", "--a-bか--c-dを使います。"],
  ["en>de", "Set you@example.com here.", "Hier ihre@adresse.de eintragen."],
  ["es>en", "--Vaya, dijo, y la casa.", "Well, he said, and the house."],
  ["en>de", "Copy it to /path/to/file now.", "Kopieren Sie es nach /Pfad/zur/Datei."],
  ["en>de", "See http://example.com/page?lang=en (here).", "Siehe https://www.example.com/page?lang=de."],
  ["en>ja", "Mail a@example.org or see https://example.org/x.", "a@example.orgまたはhttps://example.org/xを参照。"],
  ["en>fr", "Follow #StayAtHome and and/or pages.", "Suivez #RestezChezVous et/ou des pages."],
  ["en>pl", "Read readme.txt at 5 km/h.", "Przeczytaj readme.txt przy 5 km/h."],
]);

table(
  "link-mismatch",
  "finds in Markdown",
  [
    [
      "en>it",
      "# Rome 1891\n\nRead ⟦[the help](./help1.md)⟧ in 2020.",
      "# Roma 1891\n\nLeggi ⟦[la guida](./help2.md)⟧ nel 2020.",
      "changed",
    ],
    [
      "en>de",
      "# Rome 1891\n\nRead ⟦[the help][h]⟧ in 2020.\n\n[h]: https://example.org/a",
      "# Rom 1891\n\nLesen Sie 2020 die Hilfe.⟦⟧",
      "missing",
    ],
    ["en>fr", "# Rome 1891\n\n![A map](map.png) of 1891.", "# Rome 1891\n\n![Une carte](map.png) de 1891."],
    ["en>fr", "# Rome 1891\n\nSee <https://example.org/a> in 1891.", "# Rome 1891\n\nVoir https://example.org/a en 1891."],
  ],
  undefined,
  "markdown",
);

test.each([
  ["https://en.wikipedia.org/wiki/Rome", "https://it.wikipedia.org/wiki/Roma", true],
  ["https://example.org/en-us/about", "https://example.org/it/chi-siamo", true],
  ["https://example.org/a?hl=en", "https://example.org/a?hl=it-IT", true],
  ["https://www.example.com/", "http://example.it", true],
  ["./docs/en/a.md", "./docs/it/a.md", true],
  ["a.en.md", "a.it.md", true],
  ["https://example.org/README.it.md", "https://example.org/README.md", true],
  ["https://example.org/a", "https://example.org/b", false],
  ["https://example.org/en/a", "https://example.net/it/a", false],
  ["/usr/bin/a", "/usr/bin/b", false],
])("%s in another language is %s: %s", (source, target, same) => {
  expect(localised(source, target, ["en", "it"])).toBe(same);
});

test("protocol, www and a last slash make no difference", () => {
  expect(canonical("http://www.Example.org/a/")).toBe(canonical("https://example.org/a"));
});

test.each([
  ["/var/log/syslog", "/var/log/sylsog", true],
  ["/var/log/syslog", "/var/syslog", true],
  ["max_retries", "max-retries", true],
  ["file2.txt", "file3.txt", true],
  ["/path/to/file", "/percorso/del/file", false],
  ["/lib/version/x", "/lib/versione/x", false],
  ["my_name", "my_nome", false],
])("%s to %s is a slip: %s", (source, target, expected) => {
  expect(slipped(source, target)).toBe(expected);
});
