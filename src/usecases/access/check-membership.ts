import { isMember, type Person, type PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';

/**
 * Whether somebody may use the bot. `outsider`: a guest, a member of another workspace, a bot, a former member, or
 * somebody on the client's side; `person` gives the locale and time zone for the answer. `unknown`: Slack did not
 * answer.
 */
export type Membership =
  | { readonly kind: 'member' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'outsider';
      readonly person: Pick<Person, 'locale' | 'timeZone'>;
      readonly isBot: boolean;
    };

/** How long (ms) a member is let in without asking Slack again; with `ANSWER_AGE` this adds up to one hour. */
const CONFIRMED = 50 * 60_000;
/** Maximum age (ms) of the Slack profile that decides. */
const ANSWER_AGE = 10 * 60_000;
/** How long (ms) a known member is still let in while Slack does not answer. */
const REMEMBERED = 86_400_000;

function within(person: Person | null, span: number, now: number): boolean {
  const age = person ? now - person.profileSyncedAt : -1;
  return person?.isMember === true && age >= 0 && age < span;
}

/** Whether a member is marked as the client's side on an open thread and owns none; never true for admins. */
async function speaksForClient(
  ctx: Context,
  { teamId, userId }: PersonKey,
  person: Person,
): Promise<boolean> {
  return !person.isAdmin && (await ctx.store.threads.speaksForClient(teamId, userId));
}

async function asked(ctx: Context, actor: PersonKey, known: Person | null): Promise<Membership> {
  const profile = await ctx.directory.profile(actor.teamId, actor.userId, ANSWER_AGE);
  // Users whom Slack does not show us are outsiders. Nothing is stored about outsiders whom the bot has never met.
  if (known || (profile && isMember(profile))) await meetPerson(ctx, actor, CONFIRMED);
  if (profile && isMember(profile)) return { kind: 'member' };
  const locale = profile?.locale ?? known?.locale ?? 'en-US';
  const timeZone = profile?.timeZone ?? known?.timeZone ?? 'UTC';
  return { kind: 'outsider', person: { locale, timeZone }, isBot: profile?.isBot ?? false };
}

async function byProfile(ctx: Context, actor: PersonKey): Promise<Membership> {
  const known = await ctx.store.people.find(actor.teamId, actor.userId);
  if (within(known, CONFIRMED, ctx.now)) return { kind: 'member' };
  try {
    return await asked(ctx, actor, known);
  } catch (error) {
    ctx.log.warn({ err: error, userId: actor.userId }, 'Slack did not say who this is');
    return { kind: within(known, REMEMBERED, ctx.now) ? 'member' : 'unknown' };
  }
}

/**
 * Resolves with whether somebody may use the bot. People who become guests or leave lose access within an hour, or
 * within a day if Slack does not answer. Somebody who was never a member is not let in while Slack does not answer.
 */
export async function checkMembership(ctx: Context, actor: PersonKey): Promise<Membership> {
  const membership = await byProfile(ctx, actor);
  if (membership.kind !== 'member') return membership;
  const person = await ctx.store.people.find(actor.teamId, actor.userId);
  if (!person || !(await speaksForClient(ctx, actor, person))) return membership;
  return { kind: 'outsider', person, isBot: false };
}
