import type { DraftFacts } from '../../domain/templates/draft.ts';
import { formatAmount, monthOf } from './format.ts';
import { fill } from './liquid.ts';
import type { Frame } from './shape.ts';
import { oneLine, sentenceOf } from './user-text.ts';
import { dayFormat, variablesOf } from './variables.ts';
import { inVoice } from './voice.ts';

type Show = ReturnType<typeof dayFormat>;

/** "in October", or "on 17 November" in the current month. */
function talkWhen(day: string, { when, locale }: Frame, show: Show): string {
  if (day.slice(0, 7) === show.today.slice(0, 7)) return fill(when.day, { day: show.short(day) });
  return fill(when.month, { month: monthOf(day, show.today, locale) });
}

/** The talk ("our call on Tuesday 24 November"), and what was agreed in it. */
function talkVariables({ messageFacts: { talk, agreement }, voice }: DraftFacts, frame: Frame, show: Show) {
  const named = (template: string, day: string | null) => fill(inVoice(template, voice), { since: day });
  const contact = talk && frame.ours[talk.via];
  return {
    talk_title: talk && contact ? named(contact.nom, show.short(talk.on)) : null,
    talk_nom: talk && contact ? named(contact.nom, show.long(talk.on)) : null,
    talk_acc: talk && contact ? named(contact.acc, show.long(talk.on)) : null,
    talk_dat: talk && contact ? named(contact.dat, show.long(talk.on)) : null,
    talk_when: talk ? talkWhen(talk.on, frame, show) : null,
    by_phone: talk ? talk.via === 'phone' : null,
    agreed: agreement ? sentenceOf(agreement.items) : null,
    reply_by: show.long(agreement?.replyBy ?? null),
    reply_by_day: show.short(agreement?.replyBy ?? null),
  };
}

/** Work that the client uses without a licence or payment. */
function useVariables({ unpaidUse: use }: DraftFacts['messageFacts'], show: Show) {
  return {
    work: use ? oneLine(use.work) : null,
    was_shown: use ? use.state === 'shown' : null,
    given_on: show.short(use?.givenOn ?? null),
    seen_on: show.short(use?.seenOn ?? null),
    seen_where: use ? oneLine(use.where) : null,
    use_by: show.long(use?.replyBy ?? null),
  };
}

function invoiceVariables({ finalInvoice: invoice }: DraftFacts['messageFacts'], frame: Frame, show: Show) {
  return {
    invoice_number: oneLine(invoice?.number),
    invoice_amount: invoice?.amount ? formatAmount(invoice.amount, frame.locale, frame.invoiceCents) : null,
    invoice_due: show.short(invoice?.dueDate ?? null),
    invoice_due_on: show.long(invoice?.dueDate ?? null),
  };
}

function profileVariables({ profiles }: DraftFacts['messageFacts'], frame: Frame, show: Show) {
  const count = profiles?.count ?? null;
  return {
    profiles: count === null ? null : (frame.numbers[count - 1] ?? String(count)),
    several: count === null ? null : count > 1,
    sent_on: show.short(profiles?.sentOn ?? null),
  };
}

/** The variables for templates of special cases: all others, and what was entered for the case. */
export function caseVariables(facts: DraftFacts, frame: Frame) {
  const show = dayFormat(facts, frame);
  return {
    ...variablesOf(facts, frame),
    ...talkVariables(facts, frame, show),
    ...useVariables(facts.messageFacts, show),
    ...invoiceVariables(facts.messageFacts, frame, show),
    ...profileVariables(facts.messageFacts, frame, show),
  };
}
