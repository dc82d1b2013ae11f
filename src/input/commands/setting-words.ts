import { within } from '../parse-error.ts';
import { textOf } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { isOneOf } from '../words/typed-words.ts';

/** The arguments of a setting command as one text; '' if the setting is to be shown. */
export const typedText = (line: string): string => textOf(tokenise(line, noKeys));

/** Whether a text switches a setting off. */
export const isOff = isOneOf(({ settings }) => settings.off);

/** Whether a text switches a setting on. */
export const isOn = isOneOf(({ settings }) => settings.on);

/** Whether a text means everybody in the workspace. */
export const isEveryone = isOneOf(({ settings }) => settings.everyone);

/** Whether a text asks for the default. */
export const isAuto = isOneOf(({ settings }) => settings.auto);

/** Whether a text says that there is no person, or no channel, any more. */
export const isNobody = isOneOf(({ settings }) => settings.nobody);

const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3}){0,2}$/;
const REGION_MAX = 100;

/** A region for holidays as typed: codes as in ISO 3166-2 in upper case, names unchanged; `off` for none. */
export function readRegion(text: string): string {
  if (isOff(text)) return 'off';
  const code = text.toUpperCase().replace(/[\s‐‑–—_/]+/g, '-');
  return REGION.test(code) ? code : within('holidays', text, REGION_MAX);
}
