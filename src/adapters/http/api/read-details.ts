import type { TermChanges } from '../../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../../domain/threads/thread.ts';
import { parsePhone } from '../../../input/details/phone-and-email.ts';
import { slackThreadOf } from '../../../input/tokens/permalink.ts';
import type { ThreadEdits } from './schemas/thread.ts';

type Details = Partial<Omit<ThreadDetails, 'terms'>> & { readonly terms?: TermChanges };

/** Drops undefined values, so that those fields stay as they are. */
function said<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function contactDetails(contact: ThreadEdits['contact']): Details {
  if (contact === undefined) return {};
  if (contact === null) return { contact: null, email: null, phone: null };
  const { name, email, phone } = contact;
  return said({ contact: name, email, phone: phone && parsePhone(phone) });
}

/** A link; if it leads to a message in Slack, also the Slack thread. */
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

/** The details of a thread in a request, in the domain's terms; fields that are not in the request are absent. */
export function readDetails(body: ThreadEdits): Details {
  const { client, topic, category, via, amount, language } = body;
  return {
    ...said({ client, topic, category, via, amount, language }),
    ...contactDetails(body.contact),
    ...linkDetails(body.link),
    ...termDetails(body.terms),
  };
}
