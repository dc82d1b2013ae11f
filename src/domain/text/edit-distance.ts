/** The characters of a word as a set of 32 bits; some characters share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** The number of bits in which the letters of two words differ; one edit changes at most two of them. */
function lettersApart(a: string, b: string): number {
  let apart = 0;
  for (let bits = lettersOf(a) ^ lettersOf(b); bits !== 0; bits &= bits - 1) apart++;
  return apart;
}

interface Rows {
  readonly older: readonly number[];
  readonly previous: readonly number[];
}

function nextRow(a: string, b: string, row: number, { older, previous }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      (previous[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (previous[column - 1] ?? 0) + (same ? 0 : 1),
      swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}

/**
 * The number of edits between two words: insert, delete or replace a letter, or swap two neighbours.
 * @param most for words further apart than this, the result is any greater number, so that the search can stop early
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most || lettersApart(a, b) > 2 * most) return most + 1;
  let rows: Rows = { older: [], previous: Array.from({ length: b.length + 1 }, (_, column) => column) };
  for (let row = 1; row <= a.length; row++) {
    rows = { older: rows.previous, previous: nextRow(a, b, row, rows) };
    // A swap reaches back two rows.
    if (Math.min(...rows.previous) > most && Math.min(...rows.older) >= most) return most + 1;
  }
  return rows.previous[b.length] ?? 0;
}
