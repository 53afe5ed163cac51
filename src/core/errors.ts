/** What, where and how to mend: the parts of a message that a person can act on. */
export interface UserErrorParts {
  /** What is wrong, without a full stop. */
  readonly cause: string;
  /** The file, record or option concerned. */
  readonly path?: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Bad input or a bad setting: not a fault of the program. Its message is one line. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly path: string | undefined;
  readonly remedy: string | undefined;

  constructor(parts: UserErrorParts) {
    const { cause, path, remedy } = parts;
    super(`${path === undefined ? "" : `${path}: `}${cause}${remedy === undefined ? "" : `; ${remedy}`}`);
    this.path = path;
    this.remedy = remedy;
  }
}
