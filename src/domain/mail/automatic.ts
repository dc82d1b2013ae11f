/**
 * What the headers say about the author: `replied` a program that answers (RFC 3834), `generated` a program that writes
 * by itself, `list` a list or newsletter, `doubtful` a sign that mails from people may have, too; null for a person.
 */
export type AutomaticSign = 'replied' | 'generated' | 'list' | 'doubtful' | null;

/** The first word of a header's value, without comments and in lower case: `No (human)` is `no`. */
function keyword(value: string | undefined): string {
  return (
    (value ?? '')
      .trim()
      .toLowerCase()
      .split(/[\s;(]/)[0] ?? ''
  );
}

/**
 * Reads the headers of automatic mails. `X-Auto-Response-Suppress` says nothing about the mail that contains it, and
 * `List-Unsubscribe` is also set in mails that a person sends through a CRM.
 * @param headers by name in lower case
 */
export function automaticSign(headers: ReadonlyMap<string, string>): AutomaticSign {
  const submitted = keyword(headers.get('auto-submitted'));
  if (submitted === 'auto-replied') return 'replied';
  if (submitted !== '' && submitted !== 'no') return 'generated';
  const precedence = keyword(headers.get('precedence'));
  if (headers.has('list-id') || precedence === 'list') return 'list';
  if (precedence === 'auto_reply' || headers.has('x-autoreply') || headers.has('x-autorespond'))
    return 'replied';
  const returnPath = headers.get('return-path')?.replaceAll(' ', '');
  const isDoubtful =
    returnPath === '<>' || ['bulk', 'junk'].includes(precedence) || headers.has('list-unsubscribe');
  return isDoubtful ? 'doubtful' : null;
}
