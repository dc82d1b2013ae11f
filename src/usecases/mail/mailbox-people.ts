import { isMember } from '../../domain/people/person.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Mailbox, Mailboxes } from '../../ports/mailboxes.ts';

/** How long (ms) the people for the configured addresses are cached before Slack is asked again. */
const ASK_AGAIN = 600_000;

/** Returns whether a mailbox belongs to a user of a workspace. */
export type IsTheirs = (userId: string) => boolean;

/** Finds the owners of mailboxes. People configured by address are looked up in Slack. */
export interface MailboxPeople {
  /** Rejects when Slack cannot be reached and there is no cached answer. */
  of(teamId: string, mailbox: Mailbox): Promise<IsTheirs>;
  /** Like `of`, but from the cache only, without asking Slack; null if nothing is cached. */
  known(teamId: string, mailbox: Mailbox): IsTheirs | null;
  /** The mailboxes of a workspace that belong to somebody. Rejects as `of` does. */
  mailboxesOf(teamId: string, userId: string): Promise<readonly Mailbox[]>;
}

const EVERYBODYS: IsTheirs = () => true;

/** Creates the lookup; it caches for some minutes which people have the configured addresses. */
export function createMailboxPeople({
  clock,
  directory,
  mailboxes,
}: {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly mailboxes: Mailboxes;
}): MailboxPeople {
  const lookedUp = new Map<string, { readonly isTheirs: IsTheirs; readonly at: number }>();
  const keyOf = (teamId: string, { name }: Mailbox) => `${teamId}/${name}`;

  async function lookUp(teamId: string, people: readonly string[]): Promise<IsTheirs> {
    const users = new Set(people.filter((one) => !one.includes('@')));
    for (const address of people.filter((one) => one.includes('@'))) {
      const profile = await directory.findByEmail(teamId, address);
      if (profile && isMember(profile)) users.add(profile.userId);
    }
    return (userId) => users.has(userId);
  }

  async function of(teamId: string, mailbox: Mailbox): Promise<IsTheirs> {
    if (mailbox.people === 'all') return EVERYBODYS;
    const last = lookedUp.get(keyOf(teamId, mailbox));
    if (last && Math.abs(clock.now() - last.at) < ASK_AGAIN) return last.isTheirs;
    try {
      const isTheirs = await lookUp(teamId, mailbox.people);
      lookedUp.set(keyOf(teamId, mailbox), { isTheirs, at: clock.now() });
      return isTheirs;
    } catch (error) {
      if (last) return last.isTheirs;
      throw error;
    }
  }

  return {
    of,
    known: (teamId, mailbox) =>
      mailbox.people === 'all' ? EVERYBODYS : (lookedUp.get(keyOf(teamId, mailbox))?.isTheirs ?? null),
    mailboxesOf: async (teamId, userId) => {
      const theirs: Mailbox[] = [];
      for (const mailbox of mailboxes.of(teamId)) {
        if ((await of(teamId, mailbox))(userId)) theirs.push(mailbox);
      }
      return theirs;
    },
  };
}
