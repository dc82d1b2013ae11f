import { startOfDate } from '../../../../../domain/calendar/local-date.ts';
import { OUTCOMES } from '../../../../../domain/threads/thread.ts';
import type { Problem } from '../../../../../input/command.ts';
import { within } from '../../../../../input/parse-error.ts';
import type { Added } from '../../../../../usecases/threads/add.ts';
import type { Changed, ThreadTarget } from '../../../../../usecases/threads/shared/change-thread.ts';
import type { Field, ThreadForm } from '../../../ids/forms.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { parseContextOf } from '../../parse-context-of.ts';
import { fieldReader } from './field-reader.ts';
import { readContact } from './read-contact.ts';
import { readThreadDetails } from './read-details.ts';
import type { FormValues } from './values.ts';

/** The longest reason and the longest note to a new owner (characters). */
const REASON_MAX = 500;

/** Thrown for fields that cannot be used; nothing was changed. */
export class FieldProblems extends Error {
  readonly problems: ReadonlyMap<Field, Problem>;

  constructor(problems: ReadonlyMap<Field, Problem>) {
    super('the form was not filled in as it must be');
    this.problems = problems;
  }
}

function throwProblems(problems: ReadonlyMap<Field, Problem>): void {
  if (problems.size > 0) throw new FieldProblems(problems);
}

/** Adds the client of an add form. */
export async function add(
  values: FormValues,
  once: string | undefined,
  { actor, reader, t, useCases }: RequestContext,
): Promise<Added> {
  const context = parseContextOf(reader, t.now, await useCases.findCurrency(reader));
  const { details, since, problems } = readThreadDetails(values, t, context);
  throwProblems(problems);
  const userId = values.person('owner') ?? actor.userId;
  return useCases.addThread({ details, since, owner: { by: 'id', userId }, once });
}

/** Edits a thread and hands it over, as far as the form differs from it; null if nothing differs. */
async function edit(
  target: ThreadTarget,
  values: FormValues,
  { reader, t, useCases }: RequestContext,
): Promise<Changed | null> {
  const { thread } = await useCases.showThread(target.ref);
  const context = parseContextOf(reader, t.now, await useCases.findCurrency(reader));
  const { details, since, problems } = readThreadDetails(values, t, context, thread);
  throwProblems(problems);
  const entered = { ...details, ...(since === undefined ? {} : { silentSince: since }) };
  const userId = values.person('owner') ?? thread.ownerId;
  const same = (Object.keys(entered) as (keyof typeof entered)[]).every(
    (key) => JSON.stringify(entered[key]) === JSON.stringify(thread[key]),
  );
  const moved = userId !== thread.ownerId;
  if (same && !moved) return null;
  const owner = moved ? ({ by: 'id', userId } as const) : undefined;
  const { edited, assigned } = await useCases.editAndAssign({ ...target, edits: same ? {} : entered, owner });
  return assigned ?? edited;
}

/**
 * Records the right contact. The phone number is always replaced; the mail address is kept only if neither it nor the
 * name was entered.
 */
async function wrongPerson(
  target: ThreadTarget,
  values: FormValues,
  { useCases }: RequestContext,
): Promise<Changed> {
  const { thread } = await useCases.showThread(target.ref);
  const fields = fieldReader();
  const { contact, phone, email } = readContact(values, fields);
  throwProblems(fields.problems);
  const known = {
    contact: contact ?? thread.contact,
    phone,
    email: email ?? (contact === null ? thread.email : null),
  };
  return useCases.logCall({ ...target, result: 'wrong_person', contact: known });
}

/** Carries out a form about a thread; null if it changed nothing. */
export async function carryOut(
  form: ThreadForm,
  target: ThreadTarget,
  values: FormValues,
  request: RequestContext,
): Promise<Changed | null> {
  const { reader, useCases } = request;
  switch (form) {
    case 'edit':
      return edit(target, values, request);
    case 'close': {
      const reason = within('reason', values.text('reason') ?? '', REASON_MAX);
      const outcome = values.choice('outcome', OUTCOMES) ?? undefined;
      const askAgainOn = values.day('again');
      return useCases.closeThread({ ...target, outcome, reason: reason || undefined, askAgainOn });
    }
    case 'ask_again':
      return useCases.setAskAgain({ ...target, on: values.day('again') });
    case 'snooze':
      return useCases.snoozeThread({ ...target, until: values.moment('until') ?? 0 });
    case 'promise':
      return useCases.recordPromise({ ...target, day: values.day('date') ?? '' });
    case 'away': {
      const until = startOfDate(values.day('date') ?? '', reader.timeZone);
      const first = values.day('away_from');
      const from = first ? { from: startOfDate(first, reader.timeZone) } : {};
      return useCases.recordClientAway({ ...target, ...from, until });
    }
    case 'wrong_person':
      return wrongPerson(target, values, request);
    case 'assign': {
      const note = within('note', values.text('note') ?? '', REASON_MAX);
      const to = { by: 'id', userId: values.person('owner') ?? '' } as const;
      return useCases.assignThread({ ...target, to, note });
    }
  }
}
