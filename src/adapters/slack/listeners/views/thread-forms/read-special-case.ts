import {
  type MessageFacts,
  TALK_CHANNELS,
  USED_WORK,
} from '../../../../../domain/templates/message-facts.ts';
import type { SpecialCase } from '../../../../../domain/templates/special-case.ts';
import { readAmount } from '../../../../../input/details/amounts.ts';
import { refuse, within } from '../../../../../input/parse-error.ts';
import { CASE_MAX } from '../../../blocks/forms/special-case-form.ts';
import type { Field } from '../../../ids/forms.ts';
import { fieldReader } from './field-reader.ts';
import type { FormValues } from './values.ts';

/** The facts entered for a special case, and the problems of its fields; days are `YYYY-MM-DD`. */
export function readCase(messageCase: SpecialCase, values: FormValues, currency: string) {
  const { at, problems } = fieldReader();
  const missing = (): never => refuse({ code: 'missing', what: 'value', text: '' });
  const text = (field: Field, max: number) =>
    at(field, () => within(field, values.lines(field) || missing(), max), '');
  const day = (field: Field) => at(field, () => values.day(field) ?? missing(), '');

  function talk(): Pick<MessageFacts, 'talk'> {
    return { talk: { on: day('talk_on'), via: values.choice('talk_via', TALK_CHANNELS) ?? 'phone' } };
  }
  function count(): number {
    const typed = text('profiles', CASE_MAX.profiles);
    return at('profiles', () => (/^[1-9]\d?$/.test(typed) ? Number(typed) : missing()), 0);
  }
  function facts(): MessageFacts {
    switch (messageCase) {
      case 'agreement':
        return { ...talk(), agreement: { items: text('agreed', CASE_MAX.agreed), replyBy: day('reply_by') } };
      case 'unpaid_use':
        return {
          unpaidUse: {
            work: text('work', CASE_MAX.work),
            state: values.choice('use_state', USED_WORK) ?? 'shown',
            givenOn: day('given_on'),
            seenOn: day('seen_on'),
            where: text('seen_where', CASE_MAX.seen_where),
            replyBy: day('reply_by'),
          },
        };
      case 'final_invoice': {
        const typed = values.text('amount');
        return {
          finalInvoice: {
            number: text('invoice_number', CASE_MAX.invoice_number),
            amount: typed === null ? null : at('amount', () => readAmount(typed, currency), null),
            dueDate: day('invoice_due'),
          },
        };
      }
      case 'hiring_company':
        return { profiles: { count: count(), sentOn: day('sent_on') } };
      case 'cooperation':
        return talk();
      default:
        return {};
    }
  }
  return { facts: facts(), problems };
}
