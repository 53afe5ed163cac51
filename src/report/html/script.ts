import { decisionScript } from "./script-decisions.ts";
import { pageScript } from "./script-page.ts";
import { rowScript } from "./script-rows.ts";
import { stepScript } from "./script-steps.ts";
import { termScript } from "./script-terms.ts";

/** What the page does by itself. It reads everything from the markup and sends nothing anywhere. */
export const script = `(() => {
"use strict";
${rowScript}${stepScript}${termScript}${decisionScript}${pageScript}})();
`;
