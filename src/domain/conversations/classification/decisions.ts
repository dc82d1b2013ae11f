import type { DecisionSignals } from './signals.ts';

/** Whether a capitalised word may be a decision rather than a name: `Approved`, `Freigegeben`, `Storniert`. */
export function mayBeDecision(word: string, known: DecisionSignals): boolean {
  if (known.neverNames.has(word) || known.decided.has(word)) return true;
  return known.participles.some((pattern) => pattern.test(word));
}
