import { rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type ExportPart, exportParts } from '../adapters/slack/api/export-parts.ts';
import type { ExportFormat } from '../domain/exchange/export.ts';
import { threadCells } from '../languages/exports/thread-cells.ts';
import { fileWriter } from '../languages/exports/write-file.ts';
import { exportThreads } from '../usecases/exchange/export.ts';
import { CommandError, commandLocalizer, inWorkspace, type WorkspaceChoice } from './workspace-context.ts';

/** Writes text to the destination of an export. */
type Write = (text: string) => Promise<unknown>;

/**
 * `ghostwatch export`: writes all clients of a workspace in pieces.
 * @returns the number of clients
 */
export function writeExport(choice: WorkspaceChoice, format: ExportFormat, write: Write): Promise<number> {
  return inWorkspace(choice, async (ctx) => {
    const writer = fileWriter(format, commandLocalizer());
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

/** Writes a new file that only its owner can read. Throws CommandError if there is one of this name. */
async function writeNew(file: string, content: Uint8Array): Promise<void> {
  await writeFile(file, content, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EEXIST'
        ? 'exists already. Name a file that does not'
        : `cannot be written (${error.code})`;
    throw new CommandError(`${file} ${why}.`, { cause: error });
  });
}

/** `clients.csv`, then `clients-2.csv`. */
function partName(file: string, index: number): string {
  const { dir, name, ext } = parse(file);
  return index === 0 ? file : join(dir, `${name}-${index + 1}${ext}`);
}

/** An export without any clients is a file with headings only. */
const empty = (format: ExportFormat): ExportPart => {
  const writer = fileWriter(format, commandLocalizer());
  return { content: Buffer.from(writer.begin() + writer.end()), clients: 0 };
};

/**
 * Exports into new files, each small enough for one import; existing files are never replaced. If one of them cannot
 * be written, none is left.
 * @returns the message to print
 * @throws CommandError
 */
export function exportToFiles(choice: WorkspaceChoice, format: ExportFormat, file: string): Promise<string> {
  return inWorkspace(choice, async (ctx) => {
    const written: string[] = [];
    const lines: string[] = [];
    async function write({ content, clients }: ExportPart): Promise<void> {
      const name = partName(file, written.length);
      await writeNew(name, content);
      written.push(name);
      lines.push(clients === 1 ? `${name} holds 1 client.` : `${name} holds ${clients} clients.`);
    }
    try {
      for await (const part of exportParts(exportThreads(ctx), format, commandLocalizer())) await write(part);
      if (written.length === 0) await write(empty(format));
    } catch (error) {
      for (const name of written) await rm(name, { force: true });
      throw error;
    }
    return lines.join('\n');
  });
}
