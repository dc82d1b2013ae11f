import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import type { KnownMail } from '../../domain/mail/known-mail.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type { MailResult } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { knownNames } from '../conversations/known-names.ts';
import { isUnopened } from '../conversations/opening.ts';

/** What came to a mailbox behind these positions. */
export interface NewMails {
  readonly mailbox: string;
  readonly after: ReadonlyMap<string, FolderPosition>;
}

const ONE_DAY = 86_400_000;
/** Before a client was added, so much (ms) of the mails tells since when it is silent. */
const LOOK_BACK = 60 * ONE_DAY;
/** No silence is looked up further back than this (ms). */
const FURTHEST = 400 * ONE_DAY;
/** A mail may have been written, or have come, a little before the silence that it belongs to (ms). */
const MARGIN = 3 * ONE_DAY;

/** Whose mails are looked for, where, and what is known of them already. */
export interface MailSearch {
  readonly mailboxes: readonly string[];
  readonly known: readonly KnownMail[];
  /** No mail of this client was ever read. */
  readonly isFirst: boolean;
  /** Only what came last is looked for. */
  readonly newMails: NewMails | null;
}

/** What to look for: all since the silence began, or what came last where that is enough. */
export async function searchFor(
  ctx: Context,
  thread: PlannedThread,
  newMails: NewMails | null,
): Promise<MailSearch> {
  const mailboxes = await ctx.mailboxPeople.mailboxesOf(thread.teamId, thread.ownerId);
  const names = mailboxes.map(({ name }) => name);
  const known = await ctx.store.mails.known(thread);
  const isFirst = known.length === 0 && isUnopened(thread, new Map());
  // What could not be read the last time may hold more than what came now.
  const isEnough =
    newMails !== null && !isFirst && thread.mailError === null && names.includes(newMails.mailbox);
  return isEnough
    ? { mailboxes: [newMails.mailbox], known, isFirst, newMails }
    : { mailboxes: names, known, isFirst, newMails: null };
}

/** Mails of senders who are left aside say nothing; their `Message-ID`s still belong to the chain. */
async function withoutIgnored(
  ctx: Context,
  teamId: string,
  messages: readonly MailMessage[],
): Promise<readonly MailMessage[]> {
  const senders = new Set(messages.flatMap((mail) => mail.senders));
  const ignored = await ctx.store.mails.ignored(teamId, [...senders]);
  return messages.map((mail) =>
    mail.kind === 'message' && mail.senders.some((sender) => ignored.has(sender))
      ? { ...mail, kind: 'nothing' }
      : mail,
  );
}

/** Looks for the mails of a client. Those of programs that nobody wants to be asked about say nothing. */
export async function readMails(
  ctx: Context,
  thread: PlannedThread,
  { mailboxes, known, isFirst, newMails }: MailSearch,
): Promise<MailResult> {
  const since = isFirst
    ? Math.min(thread.silentSince, thread.createdAt - LOOK_BACK)
    : thread.silentSince - MARGIN;
  const result = await ctx.mailboxes.read(thread.teamId, {
    mailboxes,
    after: newMails?.after ?? new Map(),
    addresses: clientAddresses(thread),
    messageIds: known.flatMap(({ messageId }) => messageId ?? []),
    since: Math.max(since, ctx.now - FURTHEST),
    names: (await knownNames(ctx, [thread])).names,
  });
  return { ...result, messages: await withoutIgnored(ctx, thread.teamId, result.messages) };
}
