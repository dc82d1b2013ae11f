import type { ClientThread } from '../../domain/threads/thread.ts';
import type { KnownNames } from '../../ports/conversation-reader.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';

/** Maximum age (ms) of a name. */
const ONE_DAY = 86_400_000;

type Named = Pick<ClientThread, 'teamId' | 'ownerId'> & Partial<Pick<ClientThread, 'contact' | 'client'>>;

/** The names to ignore when interpreting messages about these threads: of clients, contacts, owners and the author. */
export async function knownNames(ctx: Context, threads: readonly Named[]): Promise<KnownNames> {
  const names: string[] = [];
  for (const { teamId, ownerId, contact, client } of threads) {
    const { name } = await meetPerson(ctx, { teamId, userId: ownerId });
    names.push(...[name, contact, client].filter((known): known is string => Boolean(known)));
  }
  const teamId = threads[0]?.teamId ?? '';
  return {
    names,
    // Without a name that cannot be looked up, a message may stay unclear, and then a person is asked.
    nameOf: async (userId) =>
      (await ctx.directory.profile(teamId, userId, ONE_DAY).catch(() => null))?.name ?? null,
  };
}
