import { lineProblemText } from '../../src/adapters/slack/blocks/exchange/import-text.ts';
import type { FileError } from '../../src/input/files/file-problem.ts';
import { type FileReader, type ReadFile, readFile, readPasted } from '../../src/input/files/read-file.ts';
import { localizerFor } from '../../src/languages/localizer.ts';

export const NOW = Date.parse('2026-11-20T10:00:00+01:00');
export const BY: FileReader = {
  reader: { now: NOW, timeZone: 'Europe/Berlin', currency: 'EUR' },
  currency: 'EUR',
  order: null,
};
const t = localizerFor({ locale: 'en-GB', timeZone: 'Europe/Berlin' }, NOW);

export const read = (text: string | Uint8Array, by: Partial<FileReader> = {}): Promise<ReadFile> =>
  readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, { ...BY, ...by });

export const pasted = (text: string): Promise<ReadFile> => readPasted(text, BY);

/** The code with which a file is refused; null for one that is read. */
export const refusal = (text: string | Uint8Array): Promise<string | null> =>
  read(text).then(
    () => null,
    (error: FileError) => error.code,
  );

export const clients = ({ lines }: ReadFile) => lines.map(({ details }) => details.client);
export const wrong = ({ problems }: ReadFile) => problems.map((problem) => lineProblemText(problem, t));
export const amounts = ({ lines }: ReadFile) => lines.map(({ details }) => details.amount?.minor ?? null);
export const days = ({ lines }: ReadFile) =>
  lines.map(({ since }) => (since === undefined ? null : new Date(since).toISOString().slice(0, 10)));

/** A file with one column beside the client's name. */
export const column = (heading: string, ...cells: readonly string[]) =>
  [`Kunde;${heading}`, ...cells.map((cell, index) => `Firma ${index + 1};${cell}`)].join('\n');
