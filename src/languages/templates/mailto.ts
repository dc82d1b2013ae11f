import { cutText } from '../../domain/text/cut-text.ts';
import type { Draft as Rendered } from './render.ts';

type Draft = Pick<Rendered, 'subject' | 'body'>;

const LIMIT = 2000;
/** The maximum length of a subject: mail programs show no more; only custom subjects get that long. */
const SUBJECT_LIMIT = 200;
const CUT = '\n\n[…]';

/** RFC 6068: everything outside the unreserved characters is percent-encoded, lines end in CRLF. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n');
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A link for writing to an address and nothing else, whatever the address contains. */
export function mailtoAddress(address: string): string {
  return `mailto:${encode(address.trim()).replace('%40', '@')}`;
}

function link(draft: Draft, body: string, address: string): string {
  const shown = cutText(draft.subject ?? '', SUBJECT_LIMIT);
  const subject = draft.subject === null ? '' : `subject=${encode(shown)}&`;
  return `${mailtoAddress(address)}?${subject}body=${encode(body)}`;
}

/**
 * A link that opens the reader's mail program with the draft filled in. Programs refuse or cut long links, so a text
 * that would make 2,000 characters or more loses its last paragraphs, with a sign that it was cut.
 */
export function mailtoLink(draft: Draft, address = ''): string {
  let body = draft.body;
  let url = link(draft, body, address);
  const kept = body.split('\n\n');
  while (url.length >= LIMIT && kept.length > 0) {
    kept.pop();
    body = kept.join('\n\n') + CUT;
    url = link(draft, body, address);
  }
  return url;
}
