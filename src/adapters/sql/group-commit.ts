import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

interface Call<In, Out> {
  readonly given: In;
  resolve(result: Out): void;
  reject(error: unknown): void;
}

/**
 * Combines calls that come at about the same time into one commit: those of one turn of the event loop, and those
 * that come while earlier ones are being stored. If a shared commit fails, each call is stored by itself, so that one
 * failing call does not affect the others.
 * @param store stores calls in one transaction and resolves with their results in the same order
 */
export function groupCommit<In, Out>(
  store: (calls: readonly In[]) => Promise<readonly Out[]>,
): (given: In) => Promise<Out> {
  let waiting: Call<In, Out>[] = [];
  let isStoring = false;

  async function storeTogether(calls: readonly Call<In, Out>[]): Promise<void> {
    try {
      const results = await store(calls.map(({ given }) => given));
      for (const [index, call] of calls.entries()) call.resolve(results[index] as Out);
    } catch (error) {
      if (calls.length === 1) calls[0]?.reject(error);
      else for (const call of calls) await storeTogether([call]);
    }
  }

  async function storeAll(): Promise<void> {
    isStoring = true;
    while (waiting.length > 0) {
      await turnOfTheLoop();
      const calls = waiting;
      waiting = [];
      await storeTogether(calls);
    }
    isStoring = false;
  }

  return (given) =>
    new Promise((resolve, reject) => {
      waiting.push({ given, resolve, reject });
      if (!isStoring) void storeAll();
    });
}
