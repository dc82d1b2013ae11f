import type { Draft } from './render.ts';

const LIMIT = 2000;
/** No mail program shows more of a subject; only one in the words of a workspace gets that long. */
const SUBJECT_LIMIT = 200;
const CUT = '\n\n[…]';

/** RFC 6068: everything outside the unreserved characters is percent-encoded, lines end in CRLF. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\r?\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function link(draft: Draft, body: string, address: string): string {
  const shown = [...(draft.subject ?? '')].slice(0, SUBJECT_LIMIT).join('');
  const subject = draft.subject === null ? '' : `subject=${encode(shown)}&`;
  return `mailto:${encode(address).replace('%40', '@')}?${subject}body=${encode(body)}`;
}

/**
 * A link that opens the reader's mail program with the draft filled in. Programs refuse or cut long links,
 * so one of 2,000 characters or more loses its last paragraphs and shows that it did.
 */
export function mailtoLink(draft: Draft, address = ''): string {
  let body = draft.body;
  let url = link(draft, body, address.trim());
  const kept = body.split('\n\n');
  while (url.length >= LIMIT && kept.length > 0) {
    kept.pop();
    body = kept.join('\n\n') + CUT;
    url = link(draft, body, address.trim());
  }
  return url;
}
