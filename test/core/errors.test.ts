import { describe, expect, it } from "vitest";
import { UserError, type UserErrorParts } from "../../src/core/errors.ts";

describe("UserError", () => {
  it.each<[UserErrorParts, string]>([
    [{ cause: "it is empty" }, "it is empty"],
    [{ cause: "it is empty", path: "a.txt" }, "a.txt: it is empty"],
    [{ cause: "it is empty", remedy: "write something" }, "it is empty; write something"],
    [{ cause: "it is empty", path: "a.txt", remedy: "write something" }, "a.txt: it is empty; write something"],
  ])("says what, where and how to mend: %o", (parts, message) => {
    const error = new UserError(parts);
    expect(error.message).toBe(message);
    expect(error).toMatchObject({ name: "UserError", path: parts.path, remedy: parts.remedy });
    expect(error).toBeInstanceOf(Error);
  });
});
