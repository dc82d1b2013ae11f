import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportStep } from '../../domain/exchange/import-line.ts';
import { matchLine, type ThreadIndex } from '../../domain/exchange/match-line.ts';
import type { Person } from '../../domain/people/person.ts';
import { mergeTerms } from '../../domain/threads/terms.ts';
import { addThread, editThread } from '../../domain/threads/transitions.ts';
import type { ImportRow, RowToAdd } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { noteAudit } from '../privacy/audit.ts';
import { assignThread } from '../threads/assign.ts';
import { changeThread } from '../threads/change.ts';
import { threadIndex } from './thread-index.ts';

/** A batch, its commit included, holds everybody else up; fifty milliseconds are what a person may notice. */
const BATCH = 25;

/** How many lines were added, changed, and left out because things had changed meanwhile. */
export interface ImportResult {
  readonly id: string;
  readonly added: number;
  readonly updated: number;
  readonly leftOut: number;
}

/** Told after each batch how many lines of how many are done. */
export type OnProgress = (done: number, total: number) => void;

type AddStep = Extract<ImportStep, { kind: 'add' }>;

/** A thread as the line says it; one of an export has come as far as it had then. */
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

/** Whether a line still does what was shown. */
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
    // Somebody has closed it, deleted it, or may no longer be corrected by whoever imports.
    if (error instanceof GhostwatchError) return null;
    throw error;
  }
}

/** Saves some lines; resolves with how many were added and changed. */
async function saveBatch(ctx: ActorContext, id: string, rows: readonly ImportRow[], index: ThreadIndex) {
  const { imports } = ctx.store;
  const { teamId } = ctx.actor;
  const meant = rows.filter(({ step }) => step !== null && isStillMeant(step, index));
  const left = rows.filter((row) => !meant.includes(row));
  const adding: RowToAdd[] = [];
  for (const { position, step } of meant)
    if (step?.kind === 'add') adding.push(await rowToAdd(ctx, position, step));
  const added = await imports.addThreads(teamId, id, adding);
  let updated = 0;
  for (const row of meant.filter(({ kind }) => kind === 'update')) {
    const version = await update(ctx, id, row);
    if (version === null) left.push(row);
    else {
      await imports.mark(teamId, id, [{ position: row.position, state: 'saved', version }]);
      updated += 1;
    }
  }
  await imports.mark(
    teamId,
    id,
    left.map(({ position }) => ({ position, state: 'left_out' as const })),
  );
  return { added: added.length, updated, leftOut: left.length };
}

/**
 * Saves what was shown, in batches that let others run: just that, and a line only as long as it still does what was shown.
 * What was begun goes on where it ended, after a start, too.
 * @throws GhostwatchError `import_gone` for one that was saved already, is not one's own or was shown more than a day ago
 */
export async function saveImport(
  ctx: ActorContext,
  id: string,
  onProgress: OnProgress = () => undefined,
): Promise<ImportResult> {
  const { imports } = ctx.store;
  const { teamId, userId } = ctx.actor;
  const batch = await imports.find(teamId, id);
  if (!batch || batch.by !== userId) throw new GhostwatchError('import_gone');
  const isBegun = batch.state === 'saving' || (await imports.move(teamId, id, 'previewed', 'saving'));
  if (!isBegun) throw new GhostwatchError('import_gone');
  const index = await threadIndex(ctx);
  let [added, updated, leftOut] = [0, 0, 0];
  for (;;) {
    const rows = await imports.rows(teamId, id, 'waiting', BATCH);
    if (rows.length === 0) break;
    const saved = await saveBatch(ctx, id, rows, index);
    [added, updated, leftOut] = [added + saved.added, updated + saved.updated, leftOut + saved.leftOut];
    onProgress(added + updated + leftOut, batch.total);
    await yieldToEventLoop();
  }
  await imports.move(teamId, id, 'saving', 'saved');
  await noteAudit(ctx, 'imported', { added, updated });
  return { id, added, updated, leftOut };
}
