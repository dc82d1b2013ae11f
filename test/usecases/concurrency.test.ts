import { expect, test } from 'vitest';
import { createConcurrencySlots } from '../../src/usecases/concurrency.ts';

test('a slow call holds one slot, and the others go on in the other', async () => {
  const inSlot = createConcurrencySlots(2);
  const started: string[] = [];
  let release: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const call = (name: string, ends: Promise<void> = Promise.resolve()) =>
    inSlot(async () => {
      started.push(name);
      await ends;
    });

  const all = [call('slow', slow), call('a'), call('b'), call('c')];
  await Promise.all(all.slice(1));
  expect(started).toEqual(['slow', 'a', 'b', 'c']);
  release();
  await all[0];
});

test('no more calls run at once than there are slots, and a failed call frees its slot', async () => {
  const inSlot = createConcurrencySlots(2);
  let running = 0;
  let most = 0;
  const call = async (fails: boolean) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running -= 1;
    if (fails) throw new Error('failed');
  };

  const results = await Promise.allSettled(
    [true, false, true, false, false].map((fails) => inSlot(() => call(fails))),
  );
  expect(results.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(most).toBe(2);
});
