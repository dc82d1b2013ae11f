import type { InputBlock, ModalView } from '@slack/types';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { TALK_CHANNELS, USED_WORK } from '../../../../domain/templates/message-facts.ts';
import type { SpecialCase } from '../../../../domain/templates/special-case.ts';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { CASE_FORM, caseId } from '../../ids/special-cases.ts';
import { context } from '../kit/blocks.ts';
import { formView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';
import { choiceField, dayField, textField } from './fields.ts';

/** The longest values of the fields of a special case (characters). */
export const CASE_MAX = {
  agreed: 600,
  work: 120,
  seen_where: 80,
  invoice_number: 40,
  amount: 40,
  profiles: 2,
} as const;

type Fields = (view: Pick<ThreadView, 'thread' | 'draft'>, t: Localizer) => InputBlock[];

function talkFields({ thread }: Pick<ThreadView, 'thread'>, t: Localizer): InputBlock[] {
  const { talk } = thread.messageFacts;
  const today = localDate(t.now, t.timeZone);
  return [
    dayField('talk_on', talk?.on ?? today, {}, t),
    choiceField('talk_via', TALK_CHANNELS, (via) => t.text(`form.talk_${via}`), talk?.via ?? 'phone', t),
  ];
}

/** The fields of each special case; a case without fields needs only what is already known. */
const FIELDS: Readonly<Record<SpecialCase, Fields>> = {
  agreement: (view, t) => {
    const { agreement } = view.thread.messageFacts;
    return [
      ...talkFields(view, t),
      textField(
        'agreed',
        agreement?.items,
        { long: true, max: CASE_MAX.agreed, hint: 'form.agreed_hint' },
        t,
      ),
      dayField('reply_by', agreement?.replyBy ?? view.draft.decideBy, {}, t),
    ];
  },
  unpaid_use: ({ thread, draft }, t) => {
    const use = thread.messageFacts.unpaidUse;
    const today = localDate(t.now, t.timeZone);
    return [
      textField('work', use?.work, { max: CASE_MAX.work, hint: 'form.work_hint' }, t),
      choiceField('use_state', USED_WORK, (state) => t.text(`form.use_${state}`), use?.state ?? 'shown', t),
      dayField('given_on', use?.givenOn, {}, t),
      textField('seen_where', use?.where, { max: CASE_MAX.seen_where, hint: 'form.seen_where_hint' }, t),
      dayField('seen_on', use?.seenOn ?? today, {}, t),
      dayField('reply_by', use?.replyBy ?? draft.decideBy, {}, t),
    ];
  },
  final_invoice: ({ thread }, t) => {
    const { category, terms, messageFacts } = thread;
    const invoice = messageFacts.finalInvoice;
    const known =
      category === 'invoice' ? { number: terms.reference, amount: thread.amount, due: terms.dueDate } : {};
    const amount = invoice?.amount ?? known.amount;
    return [
      textField('invoice_number', invoice?.number ?? known.number, { max: CASE_MAX.invoice_number }, t),
      textField(
        'amount',
        amount && t.amount(amount),
        { optional: true, label: 'form.invoice_amount', max: CASE_MAX.amount },
        t,
      ),
      dayField('invoice_due', invoice?.dueDate ?? known.due, {}, t),
    ];
  },
  bumpy: () => [],
  cooperation: talkFields,
  hiring_company: ({ thread }, t) => {
    const { profiles } = thread.messageFacts;
    return [
      textField('profiles', profiles && String(profiles.count), { max: CASE_MAX.profiles }, t),
      dayField('sent_on', profiles?.sentOn ?? localDate(thread.silentSince, t.timeZone), {}, t),
    ];
  },
  bounced: () => [],
};

/** Whether anything has to be entered before the message can be written. */
export function asksFirst(messageCase: SpecialCase): boolean {
  return messageCase !== 'bumpy' && messageCase !== 'bounced';
}

/** The form for the facts of a special case, prefilled with what was entered before. */
export function caseFormView(
  messageCase: SpecialCase,
  view: Pick<ThreadView, 'thread' | 'draft'>,
  t: Localizer,
): ModalView {
  const { number } = view.thread;
  const frame = {
    callbackId: CASE_FORM,
    metadata: caseId({ number, messageCase, variant: 0 }),
    title: t.text(`cases.title_${messageCase}`),
    submit: t.text('cases.write'),
  };
  const head = context(titleOf(view.thread, t), t.mrkdwn(`cases.why_${messageCase}`));
  return formView(frame, [head, ...FIELDS[messageCase](view, t)], t);
}
