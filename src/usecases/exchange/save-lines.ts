import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportStep } from '../../domain/exchange/import-line.ts';
import { matchLine, type ThreadIndex } from '../../domain/exchange/match-line.ts';
import type { Person } from '../../domain/people/person.ts';
import { mergeTerms } from '../../domain/threads/terms.ts';
import { addThread, editThread } from '../../domain/threads/transitions.ts';
import { changesIn } from '../../domain/threads/undo.ts';
import type { ImportRow, RowToAdd } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { assignThread } from '../threads/assign.ts';
import { changeThread } from '../threads/shared/change-thread.ts';

type AddStep = Extract<ImportStep, { kind: 'add' }>;

/** The new thread for a line; a line from an export also restores the thread's progress. */
function threadOf(ctx: ActorContext, { line, ownerId }: AddStep, owner: Person) {
  const { details, terms, since, record } = line;
  const { client, ...others } = Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== null),
  ) as AddStep['line']['details'];
  const { thread, event } = addThread(
    {
      topic: null,
      category: 'general',
      via: others.slackThread ? 'slack' : 'email',
      contact: null,
      phone: null,
      email: null,
      language: ctx.draftLanguageFor(owner.locale),
      amount: null,
      link: null,
      slackThread: null,
      messageFacts: {},
      ...others,
      client,
      terms: mergeTerms({}, terms ?? {}),
      teamId: ctx.actor.teamId,
      number: 0,
      ownerId,
      since: since ?? ctx.now,
    },
    { by: ctx.actor.userId, now: ctx.now },
  );
  const status = record?.closedAt != null ? ('closed' as const) : ('open' as const);
  return { thread: record ? { ...thread, ...record, status } : thread, event };
}

async function rowToAdd(ctx: ActorContext, position: number, step: AddStep): Promise<RowToAdd> {
  const owner = await meetPerson(ctx, { teamId: ctx.actor.teamId, userId: step.ownerId });
  const { thread, event } = threadOf(ctx, step, owner);
  return { position, thread, event, nextNudgeAt: plannedAt(planFor(ctx, thread, owner)) };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether a line would still do what the preview showed. */
function isStillMeant(step: ImportStep, index: ThreadIndex): boolean {
  if (step.kind === 'same') return false;
  const ownerId = step.ownerId ?? '';
  const now = matchLine(step.line, index, { ownerId, named: step.line.owner !== undefined });
  if (!('kind' in now) || now.kind !== step.kind) return false;
  return (
    now.kind === 'add' || (step.kind === 'update' && now.kind === 'update' && same(now.edits, step.edits))
  );
}

async function update(ctx: ActorContext, id: string, row: ImportRow): Promise<number | null> {
  const { step } = row;
  if (step?.kind !== 'update') return null;
  const target = { ref: { by: 'number', number: step.number }, group: id } as const;
  try {
    let version: number | null = null;
    if (Object.keys(step.edits).length > 0) {
      const changed = await changeThread(ctx, target, (thread, said) => editThread(thread, step.edits, said));
      version = changed.thread.version;
    }
    if (step.ownerId !== undefined) {
      const to = { by: 'id', userId: step.ownerId } as const;
      version = (await assignThread(ctx, { ...target, to })).thread.version;
    }
    return version;
  } catch (error) {
    // The thread was closed or deleted, or the importer may no longer edit it.
    if (error instanceof GhostwatchError) return null;
    throw error;
  }
}

/** The version of a thread that this import had already changed before it was interrupted; null for any other. */
async function changedBefore(ctx: ActorContext, id: string, { step }: ImportRow): Promise<number | null> {
  if (step?.kind !== 'update') return null;
  const history = await ctx.store.threads.history(ctx.actor.teamId, step.number);
  const { change } = changesIn(history).at(-1) ?? {};
  return change?.group === id ? change.version : null;
}

/**
 * Saves some lines, and stores the result of each: new threads in one transaction, and each changed thread in its
 * own. What an interrupted import has already changed is recognised by its id in the history.
 */
export async function saveLines(
  ctx: ActorContext,
  id: string,
  rows: readonly ImportRow[],
  index: ThreadIndex,
) {
  const { imports } = ctx.store;
  const { teamId } = ctx.actor;
  const meant = rows.filter(({ step }) => step !== null && isStillMeant(step, index));
  const adding: RowToAdd[] = [];
  for (const { position, step } of meant)
    if (step?.kind === 'add') adding.push(await rowToAdd(ctx, position, step));
  await imports.addThreads(teamId, id, adding);
  for (const row of rows) {
    const { position, step } = row;
    const isMeant = meant.includes(row);
    if (isMeant && step?.kind === 'add') continue;
    const version = isMeant ? await update(ctx, id, row) : await changedBefore(ctx, id, row);
    const became = version === null ? { state: 'left_out' as const } : { state: 'saved' as const, version };
    await imports.mark(teamId, id, [{ position, ...became }]);
  }
}
