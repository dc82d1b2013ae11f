import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import type { KnownMail } from '../../domain/mail/known-mail.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type { MailResult } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { wasNeverRead } from '../conversations/first-reading.ts';
import { knownNames } from '../conversations/known-names.ts';

/** The mails that arrived in some folders of a mailbox, after these positions. */
export interface NewMails {
  readonly mailbox: string;
  readonly after: ReadonlyMap<string, FolderPosition>;
}

const ONE_DAY = 86_400_000;
/** How far (ms) before a client was added mails are read to find the start of the silence. */
const LOOK_BACK = 60 * ONE_DAY;
/** Mails older than this (ms) are never read. */
const FURTHEST = 400 * ONE_DAY;
/** A mail may have been written or received a little before the silence that it belongs to (ms). */
const MARGIN = 3 * ONE_DAY;

/** Which mailboxes to search for a client's mails, and which mails are already known. */
export interface MailSearch {
  readonly mailboxes: readonly string[];
  readonly known: readonly KnownMail[];
  /** Whether no mail of this client was ever read. */
  readonly isFirst: boolean;
  /** If set, only these new mails are read. */
  readonly newMails: NewMails | null;
}

/** Returns what to search: all mails since the silence began, or only the new ones if that is enough. */
export async function searchFor(
  ctx: Context,
  thread: PlannedThread,
  newMails: NewMails | null,
): Promise<MailSearch> {
  const mailboxes = await ctx.mailboxPeople.mailboxesOf(thread.teamId, thread.ownerId);
  const names = mailboxes.map(({ name }) => name);
  const known = await ctx.store.mails.known(thread);
  const isFirst = known.length === 0 && wasNeverRead(thread, new Map());
  // After a read error, older mails may be missing too, so new ones alone are not enough.
  const isEnough =
    newMails !== null && !isFirst && thread.mailError === null && names.includes(newMails.mailbox);
  return isEnough
    ? { mailboxes: [newMails.mailbox], known, isFirst, newMails }
    : { mailboxes: names, known, isFirst, newMails: null };
}

/** Marks mails of ignored senders as meaning nothing; their `Message-ID`s still belong to the chain. */
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

/** Reads the mails of a client. Mails of ignored senders are marked as meaning nothing. */
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
    after: newMails?.after ?? null,
    addresses: clientAddresses(thread),
    messageIds: known.flatMap(({ messageId }) => messageId ?? []),
    since: Math.max(since, ctx.now - FURTHEST),
    names: (await knownNames(ctx, [thread])).names,
  });
  return { ...result, messages: await withoutIgnored(ctx, thread.teamId, result.messages) };
}
