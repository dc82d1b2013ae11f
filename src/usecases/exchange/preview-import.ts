import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportLine, ImportStep, MatchProblem, OwnerInFile } from '../../domain/exchange/import-line.ts';
import { doubleLines, matchLine } from '../../domain/exchange/match-line.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { findColleague } from '../people/find.ts';
import { markErasures } from './mark-erasures.ts';
import { threadIndex } from './thread-index.ts';

/** The lines of a file, and the owner of lines that name none. */
export interface PreviewInput {
  readonly lines: readonly ImportLine[];
  readonly ownerId: string;
}

/** What importing a file would do. `id` identifies the stored preview; null when there is nothing to save. */
export interface ImportPreview {
  readonly id: string | null;
  readonly steps: readonly ImportStep[];
  /** The current threads by number, to show what would change. */
  readonly threads: ReadonlyMap<number, PlannedThread>;
  readonly problems: readonly { readonly line: number; readonly problem: MatchProblem }[];
}

/** Looks up each owner in a file once; null for somebody unknown to Slack and to the bot. */
function ownerLookup(ctx: ActorContext) {
  const known = new Map<string, string | null>();
  return async (owner: OwnerInFile): Promise<string | null> => {
    const key = owner.by === 'id' ? owner.userId : `@${owner.name}`;
    const found = known.get(key) ?? (known.has(key) ? null : await ownerOf(ctx, owner));
    known.set(key, found);
    return found;
  };
}

/** When Slack cannot be asked, an id is accepted unchecked: it comes from an export. */
async function ownerOf(ctx: ActorContext, owner: OwnerInFile): Promise<string | null> {
  try {
    return await findColleague(ctx, owner);
  } catch (error) {
    if (error instanceof GhostwatchError) return null;
    return owner.by === 'id' ? owner.userId : null;
  }
}

/**
 * Returns what importing lines would do to the clients that somebody may see, and stores it for a day so that exactly
 * this can be saved. No client is added or changed.
 */
export async function previewImport(
  ctx: ActorContext,
  { lines, ownerId: usual }: PreviewInput,
): Promise<ImportPreview> {
  const index = await threadIndex(ctx);
  const doubles = doubleLines(lines);
  const lookUp = ownerLookup(ctx);
  const steps: ImportStep[] = [];
  const problems: ImportPreview['problems'][number][] = [];
  async function stepOf(line: ImportLine): Promise<ImportStep | MatchProblem> {
    const { details, owner } = line;
    const other = doubles.get(line.line);
    if (other !== undefined) return { code: 'double_line', text: details.client, other };
    if (!owner) return matchLine(line, index, { ownerId: usual, named: false });
    const ownerId = await lookUp(owner);
    const text = owner.by === 'id' ? owner.userId : owner.name;
    return ownerId === null
      ? { code: 'unknown_owner', text }
      : matchLine(line, index, { ownerId, named: true });
  }
  for (const line of lines) {
    const step = await stepOf(line);
    if ('code' in step) problems.push({ line: line.line, problem: step });
    else steps.push(step);
  }
  const checked = await markErasures(ctx, steps);
  return { id: await stage(ctx, checked), steps: checked, problems, threads: index.byNumber };
}

async function stage(ctx: ActorContext, steps: readonly ImportStep[]): Promise<string | null> {
  const toDo = steps.filter(({ kind }) => kind !== 'same');
  if (toDo.length === 0) return null;
  const { teamId, userId: by } = ctx.actor;
  const id = ctx.newId();
  await ctx.store.imports.stage(
    { teamId, id, by, at: ctx.now, state: 'previewed', total: toDo.length, progressedAt: null },
    toDo,
  );
  return id;
}
