import { isMember, type Person, type PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';

/**
 * Whether somebody may use the bot. `outsider`: a guest, somebody of another workspace, a bot, somebody who has left,
 * or somebody who speaks for a client; `person` is how they are answered. `unknown`: Slack does not say just now.
 */
export type Membership =
  | { readonly kind: 'member' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'outsider';
      readonly person: Pick<Person, 'locale' | 'timeZone'>;
      readonly isBot: boolean;
    };

/** A member is let in without asking Slack for so long (ms); together with the next span this is one hour. */
const CONFIRMED = 50 * 60_000;
/** How old (ms) an answer of Slack may be that decides. */
const ANSWER_AGE = 10 * 60_000;
/** While Slack does not answer, a member of the last day stays one (ms). */
const REMEMBERED = 86_400_000;

function within(person: Person | null, span: number, now: number): boolean {
  const age = person ? now - person.profileSyncedAt : -1;
  return person?.isMember === true && age >= 0 && age < span;
}

/** A colleague who speaks for a client on some thread is the client, unless they answer for clients or for the workspace. */
async function speaksForClient(
  ctx: Context,
  { teamId, userId }: PersonKey,
  person: Person,
): Promise<boolean> {
  return !person.isAdmin && (await ctx.store.threads.speaksForClient(teamId, userId));
}

async function asked(ctx: Context, actor: PersonKey, known: Person | null): Promise<Membership> {
  const profile = await ctx.directory.profile(actor.teamId, actor.userId, ANSWER_AGE);
  // Whom Slack does not show to us is not one of us; of outsiders whom the bot has never met nothing is stored.
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
 * Finds out whether somebody may use the bot. Whoever becomes a guest, or leaves, is turned away within an hour, and
 * within a day where Slack does not answer. Somebody who was never a member is never let in while Slack is silent.
 */
export async function checkMembership(ctx: Context, actor: PersonKey): Promise<Membership> {
  const membership = await byProfile(ctx, actor);
  if (membership.kind !== 'member') return membership;
  const person = await ctx.store.people.find(actor.teamId, actor.userId);
  if (!person || !(await speaksForClient(ctx, actor, person))) return membership;
  return { kind: 'outsider', person, isBot: false };
}
