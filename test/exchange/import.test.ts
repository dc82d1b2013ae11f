import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { type Actor, personActor } from '../../src/domain/access/actor.ts';
import { guarded, unguarded } from '../../src/domain/exchange/column.ts';
import { CATEGORIES, CHANNELS, type PlannedThread } from '../../src/domain/threads/thread.ts';
import { normalize } from '../../src/input/tokens/normalize.ts';
import { threadCells } from '../../src/languages/exports/thread-cells.ts';
import { fileWriter } from '../../src/languages/exports/write-file.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import type { Store } from '../../src/ports/store.ts';
import type { ActorContext } from '../../src/usecases/context.ts';
import { exportThreads } from '../../src/usecases/exchange/export.ts';
import { previewImport } from '../../src/usecases/exchange/preview-import.ts';
import { continueSaving, saveImport } from '../../src/usecases/exchange/save-import.ts';
import { undoImport } from '../../src/usecases/exchange/undo-import.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { ADA, add, NOW as ENTERED, nudgeOf, person, TEAM } from '../sql/samples.ts';
import { collectedLog } from '../support/collected-log.ts';
import { NOW, read } from './reading.ts';

const BEN = 'U0BEN00001';
const availabilityOf = createAvailability({ holidays: createHolidays() });
let store: Store;
let ids = 0;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  for (const userId of [ADA, BEN]) await store.people.save(person({ userId, profileSyncedAt: NOW }));
});
afterEach(() => store.close());

function contextOn(on: Store, actor: Actor = personActor({ teamId: TEAM, userId: ADA })): ActorContext {
  const profile = (userId: string) => ({ userId, name: userId, isBot: false, isDeactivated: false });
  return {
    store: on,
    now: NOW,
    clock: { now: () => NOW },
    actor,
    availabilityOf,
    policies: createPolicyCache(on.policies),
    directory: { profile: async (_: string, userId: string) => profile(userId), findByName: async () => [] },
    messenger: { notifyHandover: async () => undefined },
    draftLanguageFor: () => 'en',
    newId: () => `import-${ids++}`,
    log: collectedLog(),
  } as unknown as ActorContext;
}

const ctx = (actor?: Actor) => contextOn(store, actor);

async function preview(text: string, context = ctx()) {
  const file = await read(text);
  const found = await previewImport(context, { lines: file.lines, ownerId: ADA });
  const kinds = found.steps.map(({ kind }) => kind).join(' ');
  return { ...found, kinds, wrong: file.problems };
}

async function save(text: string, context = ctx()) {
  const { id } = await preview(text, context);
  return saveImport(context, { id: id ?? 'none' });
}

async function all(context = ctx()): Promise<PlannedThread[]> {
  const threads: PlannedThread[] = [];
  for await (const batch of exportThreads(context)) threads.push(...batch.map(({ thread }) => thread));
  return threads;
}

const FILE = 'Kunde;Thema;Betrag;Seit\nAcme GmbH;Website;12.400 €;9.11.2026\nMüller;;500 €;10.11.2026';

describe('what a file would do beside what is there', () => {
  test('a day without a time agrees with a moment of that day, and another day is a change', async () => {
    await save('Kunde;Seit\nAcme;2026-11-09T10:15:00+01:00');
    expect((await preview('Kunde;Seit\nAcme;9.11.2026')).kinds).toBe('same');
    expect((await preview('Kunde;Seit\nAcme;2026-11-09T10:20:00+01:00')).kinds).toBe('update');
    expect((await preview('Kunde;Seit\nAcme;8.11.2026')).kinds).toBe('update');
  });

  test('nothing is saved before somebody says so, and the second time everything is there', async () => {
    expect((await preview(FILE)).kinds).toBe('add add');
    expect(await all()).toEqual([]);
    expect(await save(FILE)).toMatchObject({ added: 2, updated: 0, leftOut: 0 });
    expect((await preview(FILE)).kinds).toBe('same same');
    const other =
      'Since,Topic,Amount,Client\n2026-11-10,,500,MU\u0308LLER\n2026-11-09,website,"12,400",acme gmbh';
    expect((await preview(other)).kinds).toBe('update update');
    const [thread] = await all();
    expect(thread).toMatchObject({ client: 'Acme GmbH', ownerId: ADA, amount: { minor: 1_240_000 } });
    expect(thread?.nextNudgeAt).toBeGreaterThan(0);
  });

  test('an empty cell changes nothing, the word for nothing takes away', async () => {
    await save('Kunde;Kontakt;Betrag\nAcme;Jana;5 €');
    expect((await preview('Kunde;Kontakt;Betrag\nAcme;;')).kinds).toBe('same');
    expect(await save('Kunde;Kontakt;Betrag\nAcme;-;6 €')).toMatchObject({ updated: 1 });
    expect((await all())[0]).toMatchObject({ contact: null, amount: { minor: 600 } });
  });

  test('clients of similar names are others, and said to be similar', async () => {
    await save('Kunde\nNordlicht GmbH\nBaur GmbH');
    const { steps } = await preview('Kunde\nNordlicht AG\nNordlicht\nBauer GmbH');
    expect(steps).toMatchObject([
      { kind: 'add', similar: 1 },
      { kind: 'add', similar: 1 },
      { kind: 'add', similar: 2 },
    ]);
  });

  test('lines that stand twice, and clients that may be several, are asked about', async () => {
    const twice = await preview('Kunde;Thema;Betrag\nAcme;Logo;1\nGlobex;;2\nacme;logo;3');
    expect(twice.kinds).toBe('add add');
    expect(twice.problems).toEqual([{ line: 4, problem: { code: 'double_line', text: 'acme', other: 2 } }]);
    await add(store, { client: 'Globex', topic: null });
    await add(store, { client: 'Globex', topic: null });
    const several = await preview('Kunde;Betrag\nGlobex;2');
    expect(several.problems[0]?.problem).toMatchObject({ code: 'several_match', numbers: '#1, #2' });
  });

  test('the number of an export counts only for the same client', async () => {
    await add(store, { client: 'Acme', topic: 'Logo' });
    expect((await preview('Nummer;Kunde;Thema\n1;Acme;Neues Logo')).steps).toMatchObject([
      { kind: 'update', number: 1, edits: { topic: 'Neues Logo' } },
    ]);
    expect((await preview('Nummer;Kunde;Thema\n1;Globex;Logo')).kinds).toBe('add');
  });

  test('whoever sees only their own clients adds what exists out of their sight', async () => {
    await store.workspaces.updatePreferences(TEAM, { visibility: 'own' });
    await add(store, { client: 'Secret', topic: null, ownerId: BEN }, NOW);
    await store.people.save(person({ userId: 'U0CARA0001', isAdmin: false }));
    const cara = ctx(personActor({ teamId: TEAM, userId: 'U0CARA0001' }));
    expect((await preview('Kunde\nSecret', cara)).kinds).toBe('add');
    const files: number[] = [];
    for await (const batch of exportThreads(cara)) files.push(batch.length);
    expect(files).toEqual([0]);
  });
});

describe('saving', () => {
  test('what has changed since the preview is left out', async () => {
    const { id } = await preview('Kunde;Thema\nAcme;Logo\nGlobex;Web');
    await add(store, { client: 'Acme', topic: 'Logo' });
    expect(await saveImport(ctx(), { id: id ?? '' })).toMatchObject({ added: 1, leftOut: 1 });
    expect((await all()).map(({ client }) => client)).toEqual(['Acme', 'Globex']);
  });

  test('once, by whoever saw it, and not from another workspace', async () => {
    const { id = '' } = await preview(FILE);
    const elsewhere = ctx(personActor({ teamId: 'T2', userId: ADA }));
    await expect(saveImport(elsewhere, { id: id ?? '' })).rejects.toMatchObject({ code: 'import_gone' });
    const ben = ctx(personActor({ teamId: TEAM, userId: BEN }));
    await expect(saveImport(ben, { id: id ?? '' })).rejects.toMatchObject({ code: 'import_gone' });
    await saveImport(ctx(), { id: id ?? '' });
    await expect(saveImport(ctx(), { id: id ?? '' })).rejects.toMatchObject({ code: 'import_gone' });
    expect(await all()).toHaveLength(2);
  });

  test('what was interrupted goes on where it ended, and nothing comes twice', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Firma ${index}`);
    const { id } = await preview(`Kunde\n${lines.join('\n')}`);
    let batches = 0;
    const broken = {
      ...store,
      imports: {
        ...store.imports,
        addThreads: (...input: Parameters<Store['imports']['addThreads']>) => {
          batches += 1;
          if (batches === 3) throw new Error('the disk is full');
          return store.imports.addThreads(...input);
        },
      },
    };
    await expect(saveImport(contextOn(broken), { id: id ?? '' })).rejects.toThrow('the disk is full');
    expect(await all()).toHaveLength(50);
    await expect(saveImport(ctx(), { id: id ?? '' })).rejects.toMatchObject({ code: 'import_running' });
    expect(await store.imports.stalled(NOW)).toEqual([]);
    const [batch] = await store.imports.stalled(NOW + 1);
    if (!batch) throw new Error('the import is not found again');
    expect([
      await store.imports.takeOver(batch, NOW + 5),
      await store.imports.takeOver(batch, NOW + 6),
    ]).toEqual([true, false]);
    expect(await continueSaving(ctx(), batch)).toEqual({ id, added: 120, updated: 0, leftOut: 0 });
    expect(new Set((await all()).map(({ client }) => client)).size).toBe(120);
  });

  test('1,000 lines take less than three seconds, and nobody waits longer than a batch', async () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `Firma ${index};Thema;${index + 1},50 €;9.11.2026`,
    );
    const { id } = await preview(`Kunde;Thema;Betrag;Seit\n${lines.join('\n')}`);
    const from = process.cpuUsage();
    const steps: number[] = [];
    await saveImport(ctx(), { id: id ?? '' }, (done) => steps.push(done));
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(3);
    expect(steps).toHaveLength(40);
    expect(steps.at(-1)).toBe(1000);
  });
});

describe('taking an import back', () => {
  test('removes what was added, and gives old values back', async () => {
    await save('Kunde;Betrag\nAcme;5 €');
    const { id } = await save('Kunde;Betrag\nAcme;6 €\nGlobex;7 €');
    expect(await undoImport(ctx(), id)).toEqual({ removed: 1, restored: 1, kept: [] });
    expect(await all()).toMatchObject([{ client: 'Acme', amount: { minor: 500 } }]);
    await expect(undoImport(ctx(), id)).rejects.toMatchObject({ code: 'import_gone' });
  });

  test('keeps and names what somebody has touched since', async () => {
    await save('Kunde;Betrag\nAcme;5 €');
    const { id } = await save('Kunde;Betrag\nAcme;6 €\nGlobex;7 €\nInitech;8 €');
    await save('Kunde;Betrag\nAcme;9 €\nGlobex;10 €');
    expect(await undoImport(ctx(), id)).toEqual({ removed: 1, restored: 0, kept: [1, 2] });
    expect((await all()).map(({ amount }) => amount?.minor)).toEqual([900, 1000]);
  });

  test('what a nudge was sent about stays', async () => {
    const { id } = await save('Kunde\nAcme');
    await store.nudges.claimDue(NOW * 2, 10, (due) =>
      due.map(({ thread }) => ({
        nudge: nudgeOf(thread),
        thread: { ...thread, step: 1, version: thread.version + 1 },
        before: thread.version,
        nextNudgeAt: null,
      })),
    );
    expect(await undoImport(ctx(), id)).toEqual({ removed: 0, restored: 0, kept: [1] });
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((some) => `a${some}`);
const scary = fc.constantFrom(
  "=cmd|' /C calc'!A0",
  '+49 30',
  '@ada',
  '-10 % Rabatt',
  "'quoted",
  '＝1',
  'a;b,"c"',
  '  x',
);
const name = fc
  .oneof(text, scary)
  .map((some) => normalize(some.replace(/[\p{C}\p{Z}\s]+/gu, ' ')))
  .filter((some) => /[\p{L}\p{N}]/u.test(some) && some.length > 1);
const amount = fc.record({
  minor: fc.integer({ min: 0, max: 10_000_000 }),
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
});
const day = fc.constantFrom('2026-12-01', '2027-02-28', '2028-02-29');
const details = fc.record({
  client: name,
  topic: fc.option(name),
  category: fc.constantFrom(...CATEGORIES),
  via: fc.constantFrom(...CHANNELS),
  contact: fc.option(fc.constantFrom('Jana Krüger', "D'Arcy", 'Dr. Li')),
  email: fc.option(fc.constantFrom('jana@acme.de', 'x+y@example.com')),
  phone: fc.option(fc.constantFrom('+49 30 1234567', '0301234567')),
  language: fc.constantFrom('en', 'de', 'de-du'),
  amount: fc.option(amount),
  link: fc.option(fc.constantFrom('https://example.com/a?b=c&d=e', 'https://crm.example.com/12')),
  since: fc.integer({ min: ENTERED - 400 * 86_400_000, max: ENTERED }),
  terms: fc.record(
    {
      advancePayment: fc.oneof(fc.constantFrom({ percent: 30 }, { percent: 12.5 }), amount),
      dueDate: day,
      validUntil: day,
      startDate: day,
      reference: fc.constantFrom('00042', 'RE-2026-17', '=1+1'),
    },
    { requiredKeys: [] },
  ),
});

describe('an export', () => {
  let runs = 0;
  test.each(['csv', 'json'] as const)('as %s is imported again without loss', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(details, { minLength: 1, maxLength: 4 }), async (many) => {
        runs += 1;
        const [from, to] = [`${runs}A`, `${runs}B`].map((teamId) =>
          ctx(personActor({ teamId, userId: ADA })),
        );
        if (!from || !to) throw new Error('two workspaces are needed');
        for (const { since, ...one } of many) await add(store, { ...one, since, teamId: from.actor.teamId });
        const t = localizerFor({ locale: 'de-DE', timeZone: 'Asia/Kolkata' }, NOW);
        const writer = fileWriter(format, t);
        const threads = await all(from);
        const cells = threads.map((thread) => threadCells(thread, 'America/Los_Angeles'));
        const file = await read(writer.begin() + writer.some(cells) + writer.end());
        expect(file.problems).toEqual([]);
        const again = await previewImport(from, { lines: file.lines, ownerId: BEN });
        expect(again.steps.map(({ kind }) => kind)).toEqual(many.map(() => 'same'));
        const { id } = await previewImport(to, { lines: file.lines, ownerId: BEN });
        await saveImport(to, { id: id ?? '' });
        const bare = ({ createdAt: _c, addedBy: _a, nextNudgeAt: _n, teamId: _t, ...rest }: PlannedThread) =>
          rest;
        expect((await all(to)).map(bare)).toEqual(threads.map(bare));
      }),
      { numRuns: 40 },
    );
  });

  test('no text begins like a formula, and each comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(scary, fc.string({ unit: 'grapheme' })), (some) => {
        expect(guarded(some)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(unguarded(guarded(some))).toBe(some);
      }),
    );
  });
});
