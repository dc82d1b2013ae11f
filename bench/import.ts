import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';
import { createHolidays } from '../src/adapters/time/holidays.ts';
import { personActor } from '../src/domain/access/actor.ts';
import { readFile } from '../src/input/files/read-file.ts';
import { contextNow, type Services } from '../src/usecases/context.ts';
import { previewImport } from '../src/usecases/exchange/preview-import.ts';
import { saveImport } from '../src/usecases/exchange/save-import.ts';
import { createAvailability } from '../src/usecases/people/availability.ts';
import { createPolicyCache } from '../src/usecases/policies/policy-cache.ts';
import { ADA, person, TEAM } from '../test/sql/samples.ts';
import { longestStall, timed } from './clocking.ts';

/** Measures an import into an empty SQLite file, from the bytes of the CSV file to the last commit. */
const LINES = Number(process.argv[2] ?? 1000);
const NOW = Date.parse('2026-11-20T10:00:00+01:00');
const READER = { now: NOW, timeZone: 'Europe/Berlin', currency: 'EUR' } as const;

const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-import-'));
const store = await openSqliteStore(join(folder, 'ghostwatch.db'));
await store.people.save(person({ profileSyncedAt: NOW }));
const services = {
  store,
  clock: { now: () => NOW },
  availabilityOf: createAvailability({ holidays: createHolidays() }),
  policies: createPolicyCache(store.policies),
  draftLanguageFor: () => 'en',
  newId: () => 'import-1',
} as unknown as Services;
const ctx = contextNow(services, personActor({ teamId: TEAM, userId: ADA }));
const rows = Array.from({ length: LINES }, (_, index) => `Firma ${index};Thema;${index + 1},50 €;9.11.2026`);
const bytes = new TextEncoder().encode(`Kunde;Thema;Betrag;Seit\n${rows.join('\n')}`);

const before = process.cpuUsage();
let stall = 0;
const took = await timed(async () => {
  stall = await longestStall(async () => {
    const { lines } = await readFile(bytes, { reader: READER, currency: 'EUR', order: null });
    const { id } = await previewImport(ctx, { lines, ownerId: ADA });
    const { added } = await saveImport(ctx, { id: id ?? '' });
    if (added !== LINES) throw new Error(`${added} of ${LINES} clients were added`);
  });
});
const { user, system } = process.cpuUsage(before);
await store.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  `${LINES} lines: ${((user + system) / 1e6).toFixed(2)} s of the bot's time, ${(took / 1000).toFixed(2)} s in all, longest stall ${stall.toFixed(0)} ms; load average ${loadavg()[0]?.toFixed(1)}\n`,
);
