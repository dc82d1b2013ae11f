import type { KnownBlock, ModalView } from '@slack/types';
import { OUTCOMES, type PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { FORM_CALLBACK, type FormOrigin, formMetadata, type ThreadForm } from '../../ids/forms.ts';
import { context } from '../kit/blocks.ts';
import { formView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';
import { choiceField, dayField, momentField, personField, textField } from './fields.ts';
import { type KnownDetails, threadFields } from './thread-fields.ts';

export type { KnownDetails } from './thread-fields.ts';

const ONE_DAY = 86_400_000;
const ONE_HOUR = 3_600_000;

/** A form about threads; its title and submit button follow from its name. */
export function threadForm(origin: FormOrigin, blocks: KnownBlock[], t: Localizer): ModalView {
  const { form } = origin;
  const frame = {
    callbackId: FORM_CALLBACK,
    metadata: formMetadata(origin),
    title: t.text(`form.title_${form}`),
    submit: t.text(`form.submit_${form}`),
  };
  return formView(frame, blocks, t);
}

/** The form that adds a client, prefilled with what is known; `once` prevents adding it twice. */
export function addFormView(known: KnownDetails, t: Localizer, once?: string): ModalView {
  return threadForm({ form: 'add', ...(once === undefined ? {} : { once }) }, threadFields(known, t), t);
}

/** Tomorrow at this hour (UTC ms), the default end of a pause that begins now. */
function tomorrow(now: number): number {
  return Math.ceil((now + ONE_DAY) / ONE_HOUR) * ONE_HOUR;
}

/**
 * The day on which the owner wants to be asked again; undefined if that day has come, so that another one is chosen.
 */
function wishedDay({ askAgain }: PlannedThread): string | undefined {
  return askAgain?.askedAt === null ? askAgain.on : undefined;
}

function fieldsOf(form: ThreadForm, thread: PlannedThread, t: Localizer): KnownBlock[] {
  switch (form) {
    case 'edit':
      return threadFields({ ...thread, since: thread.silentSince }, t);
    case 'close': {
      const outcome = thread.outcome ?? (thread.waitingOn === 'us' ? 'answered' : undefined);
      return [
        choiceField('outcome', OUTCOMES, (one) => t.text(`outcome.${one}`), outcome, t),
        textField('reason', thread.outcomeReason, { optional: true, long: true }, t),
        dayField('again', wishedDay(thread), { optional: true, hint: 'form.again_hint' }, t),
      ];
    }
    case 'ask_again':
      return [dayField('again', wishedDay(thread), { hint: 'form.ask_again_hint' }, t)];
    case 'snooze':
      return [momentField('until', tomorrow(t.now), { hint: 'form.until_hint' }, t)];
    case 'promise':
      return [dayField('date', undefined, { label: 'form.promise_label', hint: 'form.promise_hint' }, t)];
    case 'away':
      return [
        dayField('away_from', undefined, { optional: true, hint: 'form.away_from_hint' }, t),
        dayField('date', undefined, { label: 'form.away_label', hint: 'form.away_hint' }, t),
      ];
    case 'wrong_person':
      return [
        textField(
          'contact',
          null,
          { optional: true, label: 'form.wrong_person_label', hint: 'form.wrong_person_hint' },
          t,
        ),
        textField('phone', null, { optional: true }, t),
        textField('email', null, { optional: true }, t),
      ];
    case 'assign':
      return [
        personField('owner', undefined, { label: 'form.assign_label' }, t),
        textField('note', null, { optional: true, hint: 'form.note_hint' }, t),
      ];
  }
}

/** A form about a thread, prefilled from it; `card` is the message from which it was opened. */
export function threadFormView(
  form: ThreadForm,
  thread: PlannedThread,
  card: FormOrigin['card'],
  t: Localizer,
): ModalView {
  const { number, version } = thread;
  const origin = { form, thread: { number, version }, ...(card ? { card } : {}) };
  const title = context(titleOf(thread, t));
  return threadForm(origin, [title, ...fieldsOf(form, thread, t)], t);
}
