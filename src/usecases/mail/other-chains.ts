import type { MailChain } from '../../domain/mail/attribute-mail.ts';
import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

/** Another open thread, with the addresses and `Message-ID`s that identify its mails. */
export interface OtherThread extends MailChain {
  readonly number: number;
  readonly silentSince: number;
}

const BATCH = 500;
/** Maximum number of threads considered that share an address. */
const MOST = 50;

/** All open threads of a workspace that have a mail address. */
export async function* addressedThreads(
  ctx: Pick<Context, 'store'>,
  teamId: string,
): AsyncGenerator<PlannedThread> {
  for (let after = 0; ; ) {
    const batch = await ctx.store.mails.addressed(teamId, after, BATCH);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.number;
  }
}

/** The other open threads that share an address with a thread. */
export async function otherChains(ctx: Context, thread: PlannedThread): Promise<readonly OtherThread[]> {
  const boxes = clientBoxes(thread);
  const others: OtherThread[] = [];
  for await (const other of addressedThreads(ctx, thread.teamId)) {
    const theirs = clientBoxes(other);
    if (other.number === thread.number || !theirs.some((box) => boxes.includes(box))) continue;
    const mails = await ctx.store.mails.known(other);
    const messageIds = new Set(mails.flatMap(({ messageId }) => messageId ?? []));
    others.push({ number: other.number, silentSince: other.silentSince, boxes: theirs, messageIds });
    if (others.length >= MOST) break;
  }
  return others;
}
