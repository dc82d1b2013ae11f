import { expect, test } from 'vitest';
import { exportParts } from '../../src/adapters/slack/api/export-parts.ts';
import type { ExportFormat } from '../../src/domain/exchange/export.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { newThread } from '../sql/samples.ts';
import { NOW, read } from './reading.ts';

const t = localizerFor({ locale: 'de-DE', timeZone: 'Europe/Berlin' }, NOW);

/** So many clients, in batches as the database gives them. */
async function* clients(count: number) {
  for (let first = 1; first <= count; first += 200) {
    yield Array.from({ length: Math.min(200, count - first + 1) }, (_, index) => {
      const number = first + index;
      const thread = {
        ...newThread({ client: `Firma ${number}` }).thread,
        number,
        nextNudgeAt: null,
        readError: null,
        mailError: null,
      };
      return { thread, timeZone: 'Europe/Berlin' };
    });
  }
}

test.each<ExportFormat>(['csv', 'json'])(
  'more clients than one import takes come in several files (%s)',
  async (format) => {
    const names: string[] = [];
    const sizes: number[] = [];
    for await (const { content, clients: count } of exportParts(clients(10_201), format, t)) {
      const { lines, problems } = await read(content);
      expect(problems).toEqual([]);
      expect(lines).toHaveLength(count);
      sizes.push(count);
      names.push(...lines.map(({ details }) => details.client));
    }
    expect(sizes).toEqual([10_000, 201]);
    expect(new Set(names).size).toBe(10_201);
  },
  60_000,
);
