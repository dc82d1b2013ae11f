import { addWorkingTime } from '../../domain/calendar/calendar.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { silentDays } from '../../domain/policies/silence.ts';
import { appliesIn } from '../../domain/templates/custom-template.ts';
import { type DraftFacts, type DraftKind, draftFacts } from '../../domain/templates/draft.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

/** Working days until the date in a draft: a week for the client's decision, two days for an answer that we owe. */
const WORKING_DAYS_TO_DECIDE = 5;
const WORKING_DAYS_TO_ANSWER = 2;
/** From this many working days on, an overdue answer includes an apology; the reminder of it comes after one. */
const WORKING_DAYS_TO_BE_LATE = 2;
const ONE_DAY = 86_400_000;

function usable(ctx: Context, facts: DraftFacts, { teamId, number }: ClientThread): DraftFacts {
  const issue = ctx.templateValidator.customTemplateIssue(facts);
  if (issue === null) return facts;
  const { language, category, kind } = facts;
  const about = { teamId, number, language, category, kind, issue: issue.code };
  ctx.log.warn(about, 'A custom template could not be used; the built-in message stands in');
  return { ...facts, customTemplate: null };
}

/**
 * Returns the facts for a draft about a thread, in the time zone of its owner, with the signature and the templates
 * of the person who will send it: `sender`, by default the owner. If a custom template cannot be used, that is logged
 * and the built-in message is used.
 */
export async function gatherDraft(
  ctx: Context,
  thread: ClientThread,
  kind: DraftKind,
  owner: Person,
  sender: Pick<Person, 'userId' | 'name'> = owner,
): Promise<DraftFacts> {
  const now = ctx.now;
  const { calendar } = ctx.availabilityOf(owner);
  const days = kind === 'answer' ? WORKING_DAYS_TO_ANSWER : WORKING_DAYS_TO_DECIDE;
  const worked = addWorkingTime(calendar, now, days * calendar.workingDay);
  const decideBy = calendar.workingDay === 0 || worked === null ? now + days * ONE_DAY : worked;
  const { voice, company, callback } = await ctx.store.workspaces.settings(thread.teamId);
  const { language, category, via } = thread;
  const custom = ctx.templateCache.applying(thread.teamId, sender.userId, { language, category, kind });
  const facts = draftFacts(thread, kind, {
    voice,
    company,
    callback,
    now,
    timeZone: owner.timeZone,
    sender: sender.name || null,
    decideBy: localDate(decideBy, owner.timeZone),
    isPrompt: kind === 'answer' && silentDays(thread, calendar, now) < WORKING_DAYS_TO_BE_LATE,
    customTemplate: custom && appliesIn(via, custom) ? custom : null,
  });
  return usable(ctx, facts, thread);
}
