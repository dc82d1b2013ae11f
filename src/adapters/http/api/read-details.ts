import type { TermChanges } from '../../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../../domain/threads/thread.ts';
import { parsePhone } from '../../../input/contact-data.ts';
import { slackThreadOf } from '../../../input/permalink.ts';
import type { ThreadEdits } from './schemas/thread.ts';

type Details = Partial<Omit<ThreadDetails, 'terms'>> & { readonly terms?: TermChanges };

/** Drops what was not said, so that it stays as it is. */
function said<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function contactDetails(contact: ThreadEdits['contact']): Details {
  if (contact === undefined) return {};
  if (contact === null) return { contact: null, email: null, phone: null };
  const { name, email, phone } = contact;
  return said({ contact: name, email, phone: phone && parsePhone(phone) });
}

/** A link into Slack leads to the conversation; any other one stays a link. */
function linkDetails(link: ThreadEdits['link']): Details {
  if (link === undefined) return {};
  return { link, slackThread: link === null ? null : slackThreadOf(link) };
}

function termDetails(terms: ThreadEdits['terms']): Details {
  if (terms === undefined) return {};
  return {
    terms: said({
      reference: terms.reference,
      dueDate: terms.due_date,
      validUntil: terms.valid_until,
      startDate: terms.start_date,
      advancePayment: terms.advance_payment,
      partPayment: terms.part_payment,
      cancellationFee: terms.cancellation_fee,
    }) as TermChanges,
  };
}

/** What a request says about a thread, in the domain's terms; what it does not mention is absent. */
export function readDetails(body: ThreadEdits): Details {
  const { client, topic, category, via, amount, language } = body;
  return {
    ...said({ client, topic, category, via, amount, language }),
    ...contactDetails(body.contact),
    ...linkDetails(body.link),
    ...termDetails(body.terms),
  };
}
