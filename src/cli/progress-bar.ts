import { SingleBar } from 'cli-progress';

/** Work that ends within this time (ms) shows no bar. */
const SHOW_AFTER = 2000;

/**
 * Shows a progress bar on a terminal for work that takes longer than two seconds; elsewhere nothing.
 * @param what is counted, such as `rows`
 */
export function progressBar(what: string) {
  const began = performance.now();
  let bar: SingleBar | undefined;
  return {
    update: (done: number, total: number): void => {
      if (!process.stderr.isTTY || performance.now() - began < SHOW_AFTER) return;
      if (!bar) {
        bar = new SingleBar({
          format: `{bar} {percentage} % · {value} of {total} ${what} · {eta_formatted} left`,
        });
        bar.start(total, done);
      }
      bar.update(done);
    },
    stop: (): void => bar?.stop(),
  };
}
