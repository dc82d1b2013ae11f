/**
 * What the headers say of who wrote: `replied` a program that answers (RFC 3834), `generated` a program that writes by
 * itself, `list` a list or newsletter, `doubtful` a sign that also stands on mails of people; null for a person.
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
 * Reads the headers of automatic mails. `X-Auto-Response-Suppress` says nothing of the mail that carries it, and
 * `List-Unsubscribe` also stands on mails that a person sends through a CRM.
 * @param headers by their names in lower case
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
