import { within } from '../parse-error.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

const OFF = /^(?:off|aus|none|no|keine?[snr]?|nie|never|unlimited|unbegrenzt|-)[.!]?$/i;
const AUTO =
  /^(?:auto|automatic|automatically|automatisch|default|standard|slack|as in slack|wie in slack)[.!]?$/i;
const NOBODY = /^(?:off|aus|none|nobody|niemand|stop|end|ende|beenden)[.!]?$/i;

/** What stands behind the verb of a setting, as one text; '' where it asks to be shown. */
export const typedText = (line: string): string => textOf(tokenise(line, noKeys));

/** Whether a text switches a setting off. */
export const isOff = (text: string): boolean => OFF.test(text);

/** Whether a text asks for what holds by itself. */
export const isAuto = (text: string): boolean => AUTO.test(text);

/** Whether a text says that nobody, or no channel, is meant any more. */
export const isNobody = (text: string): boolean => NOBODY.test(text);

const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3}){0,2}$/;
const REGION_MAX = 100;

/** A region of holidays as typed: codes as in ISO 3166-2 in capitals, names as they are; `off` for none. */
export function readRegion(text: string): string {
  if (isOff(text)) return 'off';
  const code = text.toUpperCase().replace(/[\s‐‑–—_/]+/g, '-');
  return REGION.test(code) ? code : within('holidays', text, REGION_MAX);
}
