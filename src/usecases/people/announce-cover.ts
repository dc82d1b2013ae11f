import { allThreads } from '../../domain/access/viewer.ts';
import { hasCover } from '../../domain/people/cover.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CoverNotice } from '../../ports/messenger.ts';
import type { Context } from '../context.ts';
import { meetPerson } from './meet.ts';

async function tell(ctx: Context, coverId: string, owner: Person, kind: CoverNotice['kind']): Promise<void> {
  const { teamId, userId: ownerId } = owner;
  try {
    const reader = await meetPerson(ctx, { teamId, userId: coverId });
    const openThreads = await ctx.store.threads.count(allThreads(teamId), { ownerId, status: 'open' });
    await ctx.messenger.turn(teamId);
    await ctx.messenger.sendCoverNotice({ reader, owner, kind, openThreads, now: ctx.now });
  } catch (error) {
    ctx.log.warn({ err: error, teamId, userId: coverId }, 'A cover could not be told');
  }
}

/**
 * Tells a cover that they were chosen and until when, or that it has ended early. Failures are only logged, because
 * the setting is already stored.
 */
export async function announceCover(ctx: Context, before: Person, person: Person): Promise<void> {
  const now = ctx.now;
  // A cover that begins later is also announced at once, so that the person can prepare for it.
  const was = hasCover(before, now) ? before.coverId : null;
  const is = hasCover(person, now) ? person.coverId : null;
  const isSame =
    was === is && before.coverFrom === person.coverFrom && before.coverUntil === person.coverUntil;
  if (isSame) return;
  if (was !== null && was !== is) await tell(ctx, was, person, 'ends');
  if (is !== null) await tell(ctx, is, person, was === is ? 'changed' : 'begins');
}
