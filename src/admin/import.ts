import { open } from 'node:fs/promises';
import { fileErrorText } from '../adapters/slack/blocks/exchange/import-text.ts';
import type { Person } from '../domain/people/person.ts';
import type { DateOrder } from '../input/files/column-style.ts';
import { FileError } from '../input/files/file-problem.ts';
import type { LineProblem } from '../input/files/line-problem.ts';
import { FILE_MAX, type ReadFile, readFile } from '../input/files/read-file.ts';
import type { ActorContext } from '../usecases/context.ts';
import { previewImport } from '../usecases/exchange/preview-import.ts';
import { type OnProgress, saveImport } from '../usecases/exchange/save-import.ts';
import { undoImport } from '../usecases/exchange/undo-import.ts';
import { recallPerson } from '../usecases/people/recall.ts';
import { findCurrency } from '../usecases/workspaces/find-currency.ts';
import { previewLines } from './import-preview.ts';
import { CommandError, commandLocalizer, inWorkspace, type WorkspaceChoice } from './workspace-context.ts';

/** What to import, and how. */
export interface ImportRequest {
  readonly file: string;
  /** Slack's id of the owner of clients for which the file names none. */
  readonly owner: string;
  readonly order: DateOrder | null;
  readonly dryRun: boolean;
  /** Whether to import lines that add erased people again. */
  readonly withErased: boolean;
  /** Whether to import the correct lines although others have errors. */
  readonly skipWrong: boolean;
}

/** Reads the bytes of a file, unless it is too large. Throws CommandError. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be read (${error.code}).`, { cause: error });
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new CommandError(`${file} is not a file.`);
    if (stats.size > FILE_MAX) throw new FileError('too_large', { max: FILE_MAX / 1_000_000 });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function readFor(ctx: ActorContext, person: Person, { file, order }: ImportRequest): Promise<ReadFile> {
  const { teamId } = person;
  // For a person whom the bot has never met, even the country is unknown.
  const { currency: own } = await ctx.store.workspaces.settings(teamId);
  const currency = person.profileSyncedAt > 0 ? await findCurrency(ctx, person) : (own ?? 'EUR');
  const reader = { now: ctx.now, timeZone: person.timeZone, currency };
  try {
    return await readFile(await bytesOf(file), { reader, currency, order });
  } catch (error) {
    if (error instanceof FileError)
      throw new CommandError(`${file}: ${fileErrorText(error, commandLocalizer())}`);
    throw error;
  }
}

const byLine = (a: LineProblem, b: LineProblem) => a.line - b.line;

/**
 * `ghostwatch import FILE`: shows what it would do, and does it unless this is a dry run or a line has an error.
 * @param show called with lines for the terminal
 * @throws CommandError; then nothing was changed
 */
export function importFile(
  choice: WorkspaceChoice,
  request: ImportRequest,
  show: (...lines: readonly string[]) => void,
  onProgress: OnProgress,
): Promise<void> {
  if (!/^[UW][A-Z0-9]{2,20}$/.test(request.owner)) {
    throw new CommandError(
      `--owner must be Slack's id of a person, such as U0ADA00001, and not ${request.owner}.`,
    );
  }
  return inWorkspace(choice, async (ctx, teamId) => {
    const person = await recallPerson(ctx, { teamId, userId: request.owner });
    const read = await readFor(ctx, person, request);
    const preview = await previewImport(ctx, { lines: read.lines, ownerId: request.owner });
    const matching = preview.problems.map(({ line, problem }) => ({ line, column: null, problem }));
    const problems = [...read.problems, ...matching].sort(byLine);
    show(...previewLines(read, preview, problems, commandLocalizer(person.timeZone)));
    if (request.dryRun) return show('Nothing was saved: this was a dry run.');
    if (problems.length > 0 && !request.skipWrong) {
      throw new CommandError('Nothing was saved. Correct these lines, or leave them out with --skip-wrong.');
    }
    if (preview.id === null) return show('There is nothing to save.');
    const { withErased } = request;
    const saving = { id: preview.id, withErased };
    const { id, added, updated, leftOut } = await saveImport(ctx, saving, onProgress);
    show(`Imported: ${added} added, ${updated} updated${leftOut > 0 ? `, ${leftOut} left out` : ''}.`);
    show(`To take it back: ghostwatch import --undo ${id}`);
  });
}

/** `ghostwatch import --undo ID`: resolves with the message to print. Throws CommandError. */
export function undoImportById(choice: WorkspaceChoice, id: string): Promise<string> {
  return inWorkspace(choice, async (ctx) => {
    const { removed, restored, kept } = await undoImport(ctx, id);
    const stays =
      kept.length === 0
        ? ''
        : ` Something has happened since to ${kept.map((number) => `#${number}`).join(', ')}: they stay.`;
    return `The import was undone: ${removed} removed, ${restored} changed back.${stays}`;
  });
}
