import { describe, expect, test } from 'vitest';
import { groupRead } from '../../src/adapters/sql/group-read.ts';

/** A table of numbers, and the lists of keys that it was asked for. */
function numbers() {
  const asked: (readonly string[])[] = [];
  const stored = new Map<string, number>();
  const find = groupRead(async (keys: readonly string[]) => {
    asked.push(keys);
    if (keys.includes('damaged')) throw new Error('damaged');
    const found = new Map(stored);
    return (key) => found.get(key);
  });
  return { asked, stored, find };
}

describe('look-ups that are made at about the same time', () => {
  test('are one query, and each gets its own answer', async () => {
    const { asked, stored, find } = numbers();
    stored.set('a', 1).set('b', 2);
    const later = async () => {
      await undefined;
      return find('b');
    };
    expect(await Promise.all([find('a'), find('none'), later(), find('a')])).toEqual([1, undefined, 2, 1]);
    expect(asked).toEqual([['a', 'none', 'a', 'b']]);
  });

  test('read again what has changed since', async () => {
    const { asked, stored, find } = numbers();
    stored.set('a', 1);
    expect(await find('a')).toBe(1);
    stored.set('a', 2);
    expect(await find('a')).toBe(2);
    expect(asked).toEqual([['a'], ['a']]);
  });

  test('fail together, and the next ones do not', async () => {
    const { stored, find } = numbers();
    stored.set('a', 1);
    await expect(Promise.allSettled([find('a'), find('damaged')])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(await find('a')).toBe(1);
  });
});
