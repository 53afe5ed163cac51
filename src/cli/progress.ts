const PATIENCE = 1000; // milliseconds of work that nobody needs to see

/** A bar on stderr for work that takes long. */
export interface Progress {
  readonly tell: (done: number, total: number) => void | Promise<void>;
  readonly stop: () => void;
}

/** Shows how far the work is, on a terminal; what draws it is loaded when the work turns out to be long. */
export function progressBar(quiet: boolean): Progress | undefined {
  if (quiet || process.stderr.isTTY !== true) return undefined;
  const started = performance.now();
  let bar: import("cli-progress").SingleBar | undefined;
  return {
    async tell(done, total) {
      const before = performance.now() - started < PATIENCE;
      if (!bar && (before || done >= total)) return;
      if (!bar) {
        const { SingleBar } = (await import("cli-progress")).default;
        const format = "{bar} {value} of {total} pairs, {eta_formatted} left";
        const drawing = { format, stream: process.stderr, clearOnComplete: true, barsize: 24, etaBuffer: 50, fps: 10 };
        // Whoever interrupts the work must find the terminal as it was, and the signal must do what it does.
        bar = new SingleBar({ ...drawing, linewrap: true, gracefulExit: false, hideCursor: false });
        bar.start(total, done);
      }
      bar.update(done);
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}
