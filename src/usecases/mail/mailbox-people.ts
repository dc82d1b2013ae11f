import { isMember } from '../../domain/people/person.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Mailbox, Mailboxes } from '../../ports/mailboxes.ts';

/** Whose addresses stand in the settings is asked of Slack again after this (ms). */
const ASK_AGAIN = 600_000;

/** Tells of the users of a workspace whether a mailbox belongs to them. */
export type IsTheirs = (userId: string) => boolean;

/** To whom mailboxes belong. Whoever is named by an address is looked up in Slack. */
export interface MailboxPeople {
  /** Rejects when Slack cannot be reached and has not been asked before. */
  of(teamId: string, mailbox: Mailbox): Promise<IsTheirs>;
  /** The same, as far as it is known without asking Slack; null where it is not. */
  known(teamId: string, mailbox: Mailbox): IsTheirs | null;
  /** The mailboxes of a workspace that belong to somebody. Rejects as `of` does. */
  mailboxesOf(teamId: string, userId: string): Promise<readonly Mailbox[]>;
}

const EVERYBODYS: IsTheirs = () => true;

/** Remembers for some minutes who has the addresses that stand in the settings of the mailboxes. */
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
