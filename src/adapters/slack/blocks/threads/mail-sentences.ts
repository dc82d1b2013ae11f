import type { ThreadFact } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** Events that only come from mails. */
type OnlyInMail = Extract<ThreadFact, { kind: 'bounced' | 'delayed' | 'departed' | 'heard_elsewhere' }>;
/** Events that come from a mail or from elsewhere. */
type AlsoInMail = Extract<ThreadFact, { kind: 'replied' | 'thanked' | 'absent' }>;
type MailFact = OnlyInMail | AlsoInMail;

const ALSO_IN_MAIL: ReadonlySet<string> = new Set(['replied', 'thanked', 'absent']);
const ONLY_IN_MAIL: ReadonlySet<string> = new Set(['bounced', 'delayed', 'departed', 'heard_elsewhere']);

/** Whether an event comes from a mail. */
export function isFromMail<E extends ThreadFact>(
  event: E & { readonly mailFrom?: string },
): event is Extract<E, MailFact> & { readonly mailFrom?: string } {
  return ONLY_IN_MAIL.has(event.kind) || (event.mailFrom !== undefined && ALSO_IN_MAIL.has(event.kind));
}

function absence(event: Extract<MailFact, { kind: 'absent' }>, t: Localizer): string {
  if (event.backOn === null) return t.mrkdwn('mail.absent');
  const date = t.day(event.backOn);
  return event.from
    ? t.mrkdwn('mail.absent_later', { from: t.day(event.from), date })
    : t.mrkdwn('mail.absent_until', { date });
}

function whatItSays(event: MailFact, t: Localizer): string {
  switch (event.kind) {
    case 'replied':
      if (event.promisedOn) return t.mrkdwn('mail.replied_promised', { date: t.day(event.promisedOn) });
      return t.mrkdwn(event.sure === false ? 'mail.replied_unsure' : 'mail.replied');
    case 'thanked':
      return t.mrkdwn('mail.thanked');
    case 'absent':
      return absence(event, t);
    case 'bounced':
      return t.mrkdwn(event.isUnknownDomain ? 'mail.bounced_domain' : 'mail.bounced', {
        address: event.address,
      });
    case 'delayed':
      return t.mrkdwn('mail.delayed', { address: event.address });
    case 'departed':
      return t.mrkdwn('mail.departed');
    case 'heard_elsewhere':
      return t.mrkdwn('mail.heard_elsewhere', { number: event.number });
  }
}

/** What a mail said, and the address that it came from; a delivery report goes without its address. */
export function whatMailSaid(event: MailFact & { readonly mailFrom?: string }, t: Localizer): string {
  const { mailFrom: address } = event;
  const what = whatItSays(event, t);
  const isReport = event.kind === 'bounced' || event.kind === 'delayed';
  return address && !isReport ? t.mrkdwn('mail.from', { what: new Markup(what), address }) : what;
}
