import { open } from 'node:fs/promises';
import { CommandError, commandWords, inWorkspace, type WorkspaceChoice } from './command-context.ts';
import type { ExportFormat } from './domain/exchange/export.ts';
import { threadCells } from './languages/exports/thread-cells.ts';
import { fileWriter } from './languages/exports/write-file.ts';
import { exportThreads } from './usecases/exchange/export.ts';

/** Writes text to the destination of an export. */
type Write = (text: string) => Promise<unknown>;

/**
 * `ghostwatch export`: writes all clients of a workspace in pieces.
 * @returns the number of clients
 */
export function writeExport(choice: WorkspaceChoice, format: ExportFormat, write: Write): Promise<number> {
  return inWorkspace(choice, async (ctx) => {
    const writer = fileWriter(format, commandWords());
    let count = 0;
    await write(writer.begin());
    for await (const batch of exportThreads(ctx)) {
      await write(writer.some(batch.map(({ thread, timeZone }) => threadCells(thread, timeZone))));
      count += batch.length;
    }
    await write(writer.end());
    return count;
  });
}

/**
 * Exports into a new file that only its owner can read; an existing file is never replaced.
 * @throws CommandError
 */
export async function exportToFile(
  choice: WorkspaceChoice,
  format: ExportFormat,
  file: string,
): Promise<string> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EEXIST'
        ? 'exists already. Name a file that does not'
        : `cannot be written (${error.code})`;
    throw new CommandError(`${file} ${why}.`, { cause: error });
  });
  try {
    const count = await writeExport(choice, format, (text) => handle.write(text));
    return count === 1 ? `${file} holds 1 client.` : `${file} holds ${count} clients.`;
  } finally {
    await handle.close();
  }
}
