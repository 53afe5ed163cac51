import { toJsonSchema } from "@valibot/to-json-schema";
import { checks } from "../../check/index.ts";
import { inJson, setting } from "./schema.ts";

/** The JSON Schema of `bitextlint.config.json`, for editors: made of the same schema that the command reads it by. */
export function configJsonSchema(): Record<string, unknown> {
  const made = toJsonSchema(inJson, { errorMode: "ignore" });
  const { $schema, ...one } = toJsonSchema(setting, { errorMode: "ignore" });
  const ids = checks.map(({ meta }) => meta.id);
  const id = { enum: ids };
  const { properties = {} } = made;
  return {
    $schema,
    title: "Configuration of bitextlint",
    ...made,
    properties: {
      ...properties,
      checks: {
        ...(properties.checks as object),
        additionalProperties: false,
        properties: Object.fromEntries(checks.map(({ meta }) => [meta.id, { ...one, description: meta.summary }])),
      },
      only: { ...(properties.only as object), items: id },
      skip: { ...(properties.skip as object), items: id },
    },
  };
}
