import { isLive, type Nudge } from '../../domain/nudges/nudge.ts';
import type { NudgeCard } from '../../domain/nudges/nudge-card.ts';
import type { Person, PersonKey } from '../../domain/people/person.ts';
import { stepAt } from '../../domain/policies/nudge-step.ts';
import { OWED_POLICY, type Policy } from '../../domain/policies/policy.ts';
import { silentDays } from '../../domain/policies/silence.ts';
import { draftKindOf } from '../../domain/templates/draft-kind.ts';
import { nextVariant } from '../../domain/templates/sent-wording.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import { byUrgency, todayOf } from '../../domain/threads/urgency.ts';
import type { NudgeMessage } from '../../ports/messenger.ts';
import { findCovered } from '../access/covered-by.ts';
import type { Context } from '../context.ts';
import { draftMailOf } from '../mail/draft-mailboxes.ts';
import { meetPerson } from '../people/meet.ts';
import { planAsStored } from '../policies/plan.ts';
import { gatherDraft } from '../templates/gather-draft.ts';
import { countHeldBack } from './count-held-back.ts';

/** Display options of a message: which item is open, and which wording of the draft is shown. */
export interface MessageView {
  readonly openNudgeId?: string | undefined;
  readonly variant?: number | undefined;
}

/** A card shows the policy of the silence that earned the nudge, even if it has become the other side's turn since. */
function policyOfNudge(ctx: Context, nudge: Nudge, thread: ClientThread): Policy {
  return nudge.remedy === 'answer' ? OWED_POLICY : ctx.policies.of({ ...thread, waitingOn: 'client' });
}

/** The owner of a thread; `recipient`, if that is who it is. */
async function ownerOf(
  ctx: Context,
  { teamId, ownerId: userId }: ClientThread,
  recipient: Person | null,
): Promise<Person> {
  return recipient?.userId === userId ? recipient : meetPerson(ctx, { teamId, userId });
}

/**
 * Describes a nudge. The draft is signed by the recipient, who will send it; in a channel (null), by the owner.
 */
async function describe(
  ctx: Context,
  nudge: Nudge,
  recipient: Person | null,
  variant: number | undefined,
): Promise<NudgeCard[]> {
  const { teamId, threadNumber } = nudge;
  const thread = await ctx.store.threads.find(teamId, threadNumber);
  if (!thread) return [];
  const owner = await ownerOf(ctx, thread, recipient);
  const signer = recipient ?? owner;
  const policy = policyOfNudge(ctx, nudge, thread);
  const now = ctx.now;
  const history = await ctx.store.threads.history(teamId, threadNumber);
  const step = stepAt(policy, nudge.kind === 'question' ? thread.step : nudge.step);
  const kind = nudge.kind === 'reopening' ? 'reopening' : draftKindOf(step, history);
  return [
    {
      nudge,
      thread,
      policy,
      silentDays: silentDays(thread, ctx.availabilityOf(owner).calendar, now),
      history,
      draft: await gatherDraft(ctx, thread, kind, owner, signer),
      variant: variant ?? nextVariant(history, kind),
      live: isLive(nudge, thread, now),
      plan: planAsStored(ctx, thread, owner),
      draftMail: await draftMailOf(ctx, thread, signer.userId),
    },
  ];
}

/** The reader of a message in a channel, with the settings of the owner of its first card. */
async function channelReader(ctx: Context, channel: PersonKey, card: NudgeCard | undefined): Promise<Person> {
  const owner = await (card ? ownerOf(ctx, card.thread, null) : meetPerson(ctx, channel));
  return { ...owner, userId: channel.userId, digestAt: null, dailyLimit: null };
}

/** The people whose clients are the reader's today, and the number of those clients that need somebody. */
async function ownNeeding(ctx: Context, { teamId, userId, timeZone }: Person) {
  const owners = [userId, ...(await findCovered(ctx, { teamId, userId }))];
  const today = todayOf(ctx.now, timeZone);
  const counts = await Promise.all(
    owners.map((ownerId) => ctx.store.threads.countNeeding(teamId, ownerId, today)),
  );
  return { owners, count: counts.reduce((sum, one) => sum + one) };
}

/** Returns everything that a message about these nudges shows, as of now. */
export async function describeNudges(
  ctx: Context,
  recipient: PersonKey,
  nudges: readonly Nudge[],
  { openNudgeId, variant }: MessageView = {},
): Promise<NudgeMessage> {
  const person = ctx.directory.isChannel(recipient.userId) ? null : await meetPerson(ctx, recipient);
  const [cardLists, known] = await Promise.all([
    Promise.all(nudges.map((nudge) => describe(ctx, nudge, person, variant))),
    person && ownNeeding(ctx, person),
  ]);
  const described = cardLists.flat();
  const reader = person ?? (await channelReader(ctx, recipient, described[0]));
  const own = known ?? (await ownNeeding(ctx, reader));
  const today = todayOf(ctx.now, reader.timeZone);
  const cards = described.toSorted(
    (one, other) => Number(other.live) - Number(one.live) || byUrgency(today)(one.thread, other.thread),
  );
  return {
    reader,
    cards,
    needYou:
      own.count + cards.filter(({ live, thread }) => live && !own.owners.includes(thread.ownerId)).length,
    now: ctx.now,
    openNudgeId: openNudgeId ?? null,
    isDigest: reader.digestAt !== null,
    heldBack: await countHeldBack(ctx, reader),
  };
}
