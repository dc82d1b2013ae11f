import { isMember, type Person, type PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';

/**
 * Whether somebody may use the bot. `member`: `userId` is the id that the bot knows them by. `outsider`: a guest, a member of another workspace, a bot, a former member, or
 * somebody on the client's side; `person` gives the locale and time zone for the answer. `unknown`: Slack did not
 * answer.
 */
export type Membership =
  | { readonly kind: 'member'; readonly userId: string }
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

function within({ isMember, profileSyncedAt }: Person, span: number, now: number): boolean {
  const age = now - profileSyncedAt;
  return isMember && age >= 0 && age < span;
}

/** Whether a member is marked as the client's side on an open thread and owns none; never true for admins. */
async function speaksForClient(ctx: Context, { teamId, userId, isAdmin }: Person): Promise<boolean> {
  return !isAdmin && (await ctx.store.threads.speaksForClient(teamId, userId));
}

async function asked(ctx: Context, actor: PersonKey, known: Person | null): Promise<Membership> {
  const profile = await ctx.directory.profile(actor.teamId, actor.userId, ANSWER_AGE);
  // Users whom Slack does not show us are outsiders. Nothing is stored about outsiders whom the bot has never met.
  if (known || (profile && isMember(profile))) await meetPerson(ctx, actor, CONFIRMED);
  if (profile && isMember(profile)) return { kind: 'member', userId: profile.userId };
  const locale = profile?.locale ?? known?.locale ?? 'en-US';
  const timeZone = profile?.timeZone ?? known?.timeZone ?? 'UTC';
  return { kind: 'outsider', person: { locale, timeZone }, isBot: profile?.isBot ?? false };
}

/** The person whom the bot knows by another id than the one that Slack uses; null if there is none. */
async function knownByOtherId(ctx: Context, { teamId, userId }: PersonKey): Promise<Person | null> {
  const profile = await ctx.directory.profile(teamId, userId, REMEMBERED);
  return profile?.otherUserId == null ? null : ctx.store.people.find(teamId, profile.userId);
}

async function byProfile(ctx: Context, actor: PersonKey): Promise<Membership> {
  let known = await ctx.store.people.find(actor.teamId, actor.userId);
  try {
    known ??= await knownByOtherId(ctx, actor);
    if (known && within(known, CONFIRMED, ctx.now)) return { kind: 'member', userId: known.userId };
    return await asked(ctx, actor, known);
  } catch (error) {
    ctx.log.warn({ err: error, userId: actor.userId }, 'Slack did not say who this is');
    if (!known || !within(known, REMEMBERED, ctx.now)) return { kind: 'unknown' };
    return { kind: 'member', userId: known.userId };
  }
}

/**
 * Resolves with whether somebody may use the bot. People who become guests or leave lose access within an hour, or
 * within a day if Slack does not answer. Somebody who was never a member is not let in while Slack does not answer.
 */
export async function checkMembership(ctx: Context, actor: PersonKey): Promise<Membership> {
  const membership = await byProfile(ctx, actor);
  if (membership.kind !== 'member') return membership;
  const person = await ctx.store.people.find(actor.teamId, membership.userId);
  if (!person || !(await speaksForClient(ctx, person))) return membership;
  return { kind: 'outsider', person, isBot: false };
}
