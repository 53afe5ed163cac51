import { extname, relative, resolve, sep } from "node:path";
import { UserError } from "../core/errors.ts";
import { note } from "./output.ts";
import { Latest, type Touched } from "./watched.ts";

/** What a run says of the files that it depends on. */
export interface Ran {
  /** Texts, and folders below which they are. */
  readonly roots: readonly string[];
  /** Both sides of every pair. */
  readonly texts: readonly string[];
  /** The config, term bases, dictionaries: all pairs depend on them. */
  readonly settings: readonly string[];
  /** What the run wrote itself. */
  readonly written: readonly string[];
}

type Event = "add" | "change" | "unlink";

const QUIET = 100; // milliseconds without an event: an editor may save in several steps
const CLEAR = "\x1b[2J\x1b[3J\x1b[H";

/** True for what is never a text: packages, what git keeps, hidden folders. */
function isHidden(path: string, roots: readonly string[]): boolean {
  const root = roots.find((one) => path === one || path.startsWith(one + sep));
  const own = root === undefined ? path : relative(root, path);
  return own.split(sep).some((name) => name === "node_modules" || (name.startsWith(".") && name !== "." && name !== ".."));
}

/** What two events after each other come to; undefined where the file is as it was. */
function joined(before: Event | undefined, now: Event): Event | undefined {
  if (before === "unlink" && now === "add") return "change";
  if (before === "add") return now === "unlink" ? undefined : "add";
  return now;
}

/**
 * Runs, and runs again for the files that are saved, until it is interrupted.
 * @param run - checks the pairs of the files that were saved, or all of them
 */
export async function watchPairs(check: (latest: Latest, touched?: Touched) => Promise<Ran>, quiet: boolean): Promise<never> {
  const latest = new Latest();
  const run = async (touched?: Touched) => {
    const { roots, texts, settings, written } = await check(latest, touched);
    const absolute = (paths: readonly string[]) => new Set(paths.map((path) => resolve(path)));
    const endings = new Set(texts.map((path) => extname(path)));
    return { roots: absolute(roots), texts: absolute(texts), settings: absolute(settings), written: absolute(written), endings };
  };
  let ran = await run();
  const { watch: start } = await import("chokidar");
  const watched = () => [...new Set([...ran.roots, ...ran.settings])];
  let roots = watched();
  const watcher = start(roots, { ignoreInitial: true, ignored: (path) => isHidden(resolve(path), roots) });
  let events = new Map<string, Event>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  const again = async () => {
    if (busy) return;
    busy = true;
    while (events.size > 0) {
      const now = events;
      events = new Map();
      const whole = [...now].some(([path, event]) => event !== "change" || ran.settings.has(path));
      try {
        if (process.stdout.isTTY) process.stdout.write(CLEAR);
        ran = await run(whole ? undefined : new Set(now.keys()));
        roots = watched();
        watcher.add(roots);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        note(error.message);
      }
      if (!quiet) note("watching for changes; Ctrl-C ends it");
    }
    busy = false;
  };
  watcher.on("all", (event, path) => {
    const own = resolve(path);
    if ((event !== "add" && event !== "change" && event !== "unlink") || ran.written.has(own)) return;
    // A file that comes or goes may be one of a pair; another that changes is none of ours.
    const isText = event === "change" ? ran.texts.has(own) : ran.endings.size === 0 || ran.endings.has(extname(own));
    if (!isText && !ran.settings.has(own)) return;
    const next = joined(events.get(own), event);
    if (next) events.set(own, next);
    else events.delete(own);
    clearTimeout(timer);
    timer = setTimeout(() => void again(), QUIET);
  });
  watcher.on("ready", () => {
    if (!quiet) note("watching for changes; Ctrl-C ends it");
  });
  return new Promise<never>((_, fail) => {
    watcher.on("error", fail);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void watcher.close().finally(() => process.exit(0)));
    }
  });
}
