import type { Submission, View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, line, workspace);

async function pastes(lines: string): Promise<void> {
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Import');
  await workspace.slack.quiet();
  await ada.fills({ import_lines: lines });
  await submitsModal(ada, workspace);
}

test('pasted lines are shown first, saved by a click, and taken back', async () => {
  await pastes(
    'Kunde;Thema;Betrag;Seit\nAcme GmbH;Website;12.400 €;2.11.2026\nGlobex;;-5;\n<!channel>;Logo;;',
  );
  const shown = screenOf(ada, workspace);
  expect(shown).toContain('*2* to add · *0* to update · *0* already there · *1* not understood');
  expect(shown).toContain('Line 2: Acme GmbH · Website · €12,400');
  expect(shown).toContain('Line 3, Amount: I can’t read “-5” as an amount.');
  expect(await say('/ghostwatch list')).toContain('Your open clients* (0)');
  await ada.clicks(modalOf(ada), 'Save 2 clients');
  await workspace.slack.quiet();
  expect(screenOf(ada, workspace)).toContain('Imported: *2* added, *0* updated.');
  expect(await say('/ghostwatch list')).toContain('#1 · Acme GmbH');
  await ada.clicks(modalOf(ada), 'Undo the import');
  await workspace.slack.quiet();
  expect(screenOf(ada, workspace)).toContain('2 removed, 0 restored');
  expect(await say('/ghostwatch list')).toContain('Nothing here yet');
});

test('a change is shown in words, and two mistakes in one line are one line', async () => {
  await say(
    '/ghostwatch add "Acme GmbH" Website about:offer via:email lang:en amount:12.400€ since:"2 Nov 2026" due:"30 Nov"',
  );
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  await pastes(
    [
      'Kunde;Thema;Art;Sprache;Betrag;Seit;Fällig;Zuständig',
      `Acme GmbH;Website;Projekt;de;13.000 €;1.11.2026;1.12.2026;${ben.id}`,
      'Globex;;;;-5;40.11.2026;;',
    ].join('\n'),
  );
  const shown = screenOf(ada, workspace);
  expect(shown).toContain('*1* not understood');
  for (const part of [
    'Type: proposal → project',
    'Language: English → German (Sie)',
    'Amount: €12,400 → €13,000',
    'Since: Monday 2 November, 12:00 → Sunday 1 November, 12:00',
    'Due: Monday 30 November → Tuesday 1 December',
    'Owner: @ada → @ben',
  ])
    expect(shown).toContain(part);
});

test('what cannot be read at all is said at the field', async () => {
  expect(await say('/ghostwatch import')).toContain('[ Import ]');
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Import');
  await workspace.slack.quiet();
  await ada.fills({ import_lines: 'Kunde;Betrag;Betrag\nAcme;1;2' });
  const { errors } = await submitsModal(ada, workspace);
  expect(JSON.stringify(errors)).toContain('Two columns mean the same thing');
});

async function chooses(name: string, content: string | Uint8Array): Promise<Submission> {
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Import');
  await workspace.slack.quiet();
  await ada.fills({ import_file: [ada.uploads(name, content)] });
  return submitsModal(ada, workspace);
}

test('a file is shown first, with how its letters were read, and saved by a click', async () => {
  const bytes = Buffer.from('Kunde;Betrag;Seit\nMüller & Söhne;500 EUR;2.11.2026\nGlobex;-5;', 'latin1');
  await chooses('kunden.csv', bytes);
  const shown = screenOf(ada, workspace);
  expect(shown).toContain('*1* to add · *0* to update · *0* already there · *1* not understood');
  expect(shown).toContain('Read as Windows-1252.');
  expect(shown).toContain('With letters such as: Müller & Söhne;500 EUR');
  expect(await say('/ghostwatch list')).toContain('Your open clients* (0)');
  await ada.clicks(modalOf(ada), 'Save 1 client');
  await workspace.slack.quiet();
  expect(await say('/ghostwatch list')).toContain('#1 · Müller & Söhne');
});

test.each([
  ['a workbook', Buffer.from('PK\u0003\u0004…'), 'This is a spreadsheet file, not CSV.'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'This isn’t a text file.'],
  ['an empty file', Buffer.from(' \n'), 'There’s nothing in it.'],
  ['something else', Buffer.from('a;b\n1;2'), 'I found no row with headings.'],
])('%s is refused at the field', async (_, content, sentence) => {
  const { errors } = await chooses('kunden.csv', content);
  expect(errors.import_file).toContain(sentence);
});

test('either a file or lines; and where files are not allowed, the form says what would allow them', async () => {
  const form = async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
  };
  await form();
  expect((await submitsModal(ada, workspace)).errors.import_file).toContain('Choose a file');
  await ada.fills({ import_file: [ada.uploads('a.csv', 'Kunde\nAcme')], import_lines: 'Globex' });
  expect((await submitsModal(ada, workspace)).errors.import_lines).toContain('not both');
  await ada.closesModal({ all: true });
  const { scopes = [] } = workspace.slack.declaration;
  workspace.slack.reinstall(scopes.filter((scope) => !scope.startsWith('files:')));
  await say('/ghostwatch list');
  await form();
  expect(screenOf(ada, workspace)).toContain('files:read');
  expect(modalOf(ada).blocks.some(({ block_id }) => block_id === 'import_file')).toBe(false);
});

test.each([
  ['Slack breaks off', { kind: 'reset' } as const],
  ['Slack is down', { kind: 'http', status: 503 } as const],
  ['Slack shows a page', { kind: 'html' } as const],
])('%s: nothing is read, and it is said at the field', async (_, fault) => {
  workspace.slack.faults.next('files/download', fault);
  const { errors } = await chooses('kunden.csv', 'Kunde\nAcme');
  expect(errors.import_file).toContain('Slack didn’t let me have the file');
});

test('a progress that Slack shows late does not hide the result', async () => {
  const lines = Array.from({ length: 150 }, (_, index) => `Client ${index + 1};Logo`);
  await pastes(['Kunde;Thema', ...lines].join('\n'));
  workspace.slack.faults.next('views.update', { kind: 'slow', ms: 1000 });
  await ada.clicks(modalOf(ada), 'Save 150 clients');
  await workspace.slack.until(() => screenOf(ada, workspace).includes('Imported'), { timeoutMs: 20_000 });
  await workspace.slack.quiet({ timeoutMs: 20_000 });
  expect(screenOf(ada, workspace)).toContain('Imported: *150* added, *0* updated.');
});
