import type { ModalView } from '@slack/types';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { hasCover } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ABSENCE_FORM, type AbsenceField } from '../../ids/preferences.ts';
import { section } from '../kit/blocks.ts';
import { dayInput, type InputField, userInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';

/** The absence that is set: from when until when (UTC ms), and who covers. `from` is null or past if it has begun. */
function knownAbsence(person: Person, { now }: Localizer) {
  if (hasCover(person, now))
    return { from: person.coverFrom, until: person.coverUntil, cover: person.coverId };
  const isPaused = (person.pausedUntil ?? 0) > now;
  return isPaused
    ? { from: person.pausedFrom, until: person.pausedUntil, cover: null }
    : { from: null, until: null, cover: null };
}

function fieldOf(name: AbsenceField, t: Localizer): InputField {
  const [label, hint] = [t.text(`absence.${name}_label`), t.text(`absence.${name}_hint`)];
  return { name, label, hint, optional: name !== 'last_day' };
}

/** The form *I'm away*: the days and who covers, prefilled with what is set. */
export function absenceFormView(reader: Person, t: Localizer): ModalView {
  const { from, until, cover } = knownAbsence(reader, t);
  const first = from !== null && from > t.now ? localDate(from, reader.timeZone) : null;
  const last = until === null ? null : localDate(until - 1, reader.timeZone);
  const frame = { callbackId: ABSENCE_FORM, title: t.text('absence.title'), submit: t.text('policy.save') };
  const blocks = [
    section(t.mrkdwn('absence.intro')),
    dayInput(fieldOf('first_day', t), first),
    dayInput(fieldOf('last_day', t), last),
    userInput(fieldOf('cover_by', t), cover),
  ];
  return formView(frame, blocks, t);
}
