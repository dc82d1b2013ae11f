import type { Reference } from '../command.ts';
import { pointWithAll } from '../reference.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { isOneOf } from '../words/typed-words.ts';

/** Whether a text says that a pause ends: `off`, `aus`. */
export const isPauseEnd = isOneOf(({ settings }) => settings.pauseEnd);

/** `#12 off`, `Acme aus`: the thread whose pause ends; null for anything else. */
export function readPauseEnd(line: string): Reference | null {
  const tokens = tokenise(line, noKeys);
  const last = tokens.at(-1);
  if (tokens.length < 2 || last?.kind !== 'word' || !isPauseEnd(last.text)) return null;
  const pointed = pointWithAll(tokens.slice(0, -1));
  return pointed && pointed.rest.length === 0 ? pointed.ref : null;
}
