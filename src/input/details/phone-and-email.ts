import { domainToASCII } from 'node:url';
import { isEmailAddress } from '../../domain/text/email-address.ts';
import { refuse } from '../parse-error.ts';

/** The maximum length of a mail address. */
export const EMAIL_MAX = 254;

const PHONE = /^\+?[\d\s()./–-]{5,30}$/;
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 17;

/**
 * A telephone number as people write it, `+49 (0)30 123-45` or `0049 30 12345`.
 * @returns the number as dialled from abroad if its country is known, else as typed; null for anything else
 */
export function parsePhone(text: string): string | null {
  const typed = text.replace(/^tel:/i, '').replace(/[,;]$/, '').trim();
  const digits = typed.replace(/\D/g, '').length;
  if (!PHONE.test(typed) || digits < FEWEST_DIGITS || digits > MOST_DIGITS) return null;
  const dialled = typed.replace(/^00(?=[1-9])/, '+');
  return (dialled.startsWith('+') ? dialled.replace('(0)', ' ') : dialled).replace(/\s+/g, ' ');
}

/** Like `parsePhone`; refuses with `not_a_phone` instead of returning null. */
export function readPhone(text: string): string {
  return parsePhone(text) ?? refuse({ code: 'not_a_phone', text });
}

/** Whether a text is a mail address and nothing else; a domain may have umlauts. */
export function isEmail(text: string): boolean {
  if (text.length > EMAIL_MAX) return false;
  const [, name = '', domain = ''] = /^([^@]+)@([^@/:?#%\s]+)$/.exec(text) ?? [];
  // Mail programs accept letters of any script; the check only accepts ASCII.
  return isEmailAddress(`${name.replace(/[^\p{ASCII}\P{L}]/gu, 'x')}@${domainToASCII(domain)}`);
}

/**
 * A mail address; Slack's `mailto:` is removed.
 * @throws ParseError `not_an_email`
 */
export function readEmail(text: string): string {
  const address = text.replace(/^mailto:/i, '').replace(/[,;.]$/, '');
  return isEmail(address) ? address : refuse({ code: 'not_an_email', text });
}
