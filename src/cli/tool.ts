import * as manifest from "../../package.json";

const { name, version } = manifest;
const { homepage } = manifest as { readonly homepage?: string };

/** Name and version, as the reports give them; with the address of the checks' pages, where the package has one. */
export const tool = {
  name,
  version,
  ...(homepage === undefined ? {} : { pages: `${homepage.replace(/#.*$/, "").replace(/\/$/, "")}/docs/checks/` }),
};
