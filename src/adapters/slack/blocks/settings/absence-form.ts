import type { InputBlock, ModalView } from '@slack/types';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { hasCover } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { ABSENCE_FORM, type AbsenceField } from '../../ids/preferences.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { plainText, section } from '../kit/blocks.ts';

const TEXT_LIMIT = 2000;

/** From when until when (UTC ms) somebody is away as things are set, and who covers; `from` null where it has begun. */
function knownAbsence(person: Person, { now }: Localizer) {
  if (hasCover(person, now))
    return { from: person.coverFrom, until: person.coverUntil, cover: person.coverId };
  const isPaused = (person.pausedUntil ?? 0) > now;
  return isPaused
    ? { from: person.pausedFrom, until: person.pausedUntil, cover: null }
    : { from: null, until: null, cover: null };
}

function field(
  name: AbsenceField,
  element: InputBlock['element'],
  optional: boolean,
  t: Localizer,
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plainText(t.text(`absence.${name}_label`), TEXT_LIMIT),
    hint: plainText(t.text(`absence.${name}_hint`), TEXT_LIMIT),
    optional,
    element,
  };
}

function dayPicker(day: string | null) {
  return {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(day === null ? {} : { initial_date: day }),
  } as const;
}

/** The form *I'm away*: the days and who covers, with what is set already filled in. */
export function absenceFormView(reader: Person, t: Localizer): ModalView {
  const { from, until, cover } = knownAbsence(reader, t);
  const first = from !== null && from > t.now ? localDate(from, reader.timeZone) : null;
  const last = until === null ? null : localDate(until - 1, reader.timeZone);
  const picker = {
    type: 'users_select',
    action_id: FIELD_VALUE,
    ...(cover === null ? {} : { initial_user: cover }),
  } as const;
  return {
    type: 'modal',
    callback_id: ABSENCE_FORM,
    title: plainText(t.text('absence.title'), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('policy.save'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      section(t.mrkdwn('absence.intro')),
      field('first_day', dayPicker(first), true, t),
      field('last_day', dayPicker(last), false, t),
      field('cover_by', picker, true, t),
    ],
  };
}
