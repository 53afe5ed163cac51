import { name, version } from "../../package.json";

/** Name and version, as the reports give them. */
export const tool = { name, version };
