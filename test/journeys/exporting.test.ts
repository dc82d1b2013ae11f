import type { Message, SharedFile, View } from 'slack-sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { changesRules, modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string, person = ada) => type(person, line, workspace);

/** The message with a file that came last. */
function delivered(person = ada): Message & { files: readonly [SharedFile] } {
  const message = person.dm.filter(({ files }) => files.length > 0).at(-1);
  if (!message) throw new Error('no file has come');
  return message as Message & { files: readonly [SharedFile] };
}

const textOf = (file: SharedFile, person = ada) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(person.downloads(file));

describe('an export', () => {
  beforeEach(async () => {
    await say(
      '/ghostwatch add "Acme GmbH" "=cmd|\' /C calc\'!A0" amount:"12.400 €" contact:"Jana Krüger" phone:"+49 30 1234567"',
    );
    await say('/ghostwatch add "Müller & Söhne"');
  });

  test('comes as a file in the direct messages, with formulas neutralised', async () => {
    expect(await say('/ghostwatch export')).toContain('I’ve sent you *2* clients as a file');
    const { files, text } = delivered();
    expect(files[0].name).toBe('ghostwatch-2026-11-09.csv');
    expect(text).toContain('2 clients. The file can be imported again.');
    const lines = textOf(files[0]).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFNumber,Client,Topic/);
    expect(lines[1]).toContain(`1,Acme GmbH,"'=cmd|`.replace('"', '').slice(0, 12));
    expect(lines[1]).toContain("'=cmd|' /C calc'!A0");
    expect(lines[1]).toContain("'+49 30 1234567");
  });

  test('is also called by its German name, in JSON, and from the Home tab', async () => {
    await say('/ghostwatch exportieren json');
    const { files } = delivered();
    expect(files[0].name).toBe('ghostwatch-2026-11-09.json');
    expect(JSON.parse(textOf(files[0])).clients).toMatchObject([
      { client: 'Acme GmbH' },
      { client: 'Müller & Söhne' },
    ]);
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Export');
    await workspace.slack.quiet();
    expect(delivered().files[0].name).toBe('ghostwatch-2026-11-09.csv');
    expect(await say('/ghostwatch export xlsx')).toContain('xlsx');
  });

  test('is imported again through the form, without a change', async () => {
    await say('/ghostwatch export');
    const text = textOf(delivered().files[0]);
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    await ada.fills({ import_file: [ada.uploads('again.csv', text)] });
    await submitsModal(ada, workspace);
    expect(screenOf(ada, workspace)).toContain(
      '*0* to add · *0* to update · *2* already there · *0* not understood',
    );
    await ada.closesModal({ all: true });
    for (const client of ['#1', '#2']) {
      await say(`/ghostwatch delete ${client}`);
      await ada.clicks(ada.dm.at(-1) as Message, 'Delete for good');
    }
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    await ada.fills({ import_file: [ada.uploads('again.csv', text)] });
    await submitsModal(ada, workspace);
    await ada.clicks(modalOf(ada), 'Save 2 clients');
    await workspace.slack.quiet();
    await say('/ghostwatch export');
    const again = textOf(delivered().files[0]);
    const withoutNumbers = (csv: string) => csv.replace(/^\d+,/gm, '');
    expect(withoutNumbers(again)).toBe(withoutNumbers(text));
  });

  test('holds no more than one may see', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben', locale: 'de-DE' });
    const olga = workspace.slack.addPerson({ name: 'olga', realName: 'Olga', isAdmin: true });
    await say('/ghostwatch add Bens', ben);
    expect(await say('/ghostwatch exportieren', ben)).toContain('*3* Kunden');
    await changesRules(olga, { visibility: 'own' }, workspace);
    expect(await say('/ghostwatch exportieren', ben)).toContain('*1* Kunden als Datei');
    expect(textOf(delivered(ben).files[0], ben)).not.toContain('Acme');
  });
});

test('without a client there is nothing to send', async () => {
  expect(await say('/ghostwatch export')).toContain('There is nothing to export');
  expect(ada.dm.some(({ files }) => files.length > 0)).toBe(false);
});

test('where the workspace lets the bot send no files, it says how else', async () => {
  await say('/ghostwatch add Acme');
  const { scopes = [] } = workspace.slack.declaration;
  workspace.slack.reinstall(scopes.filter((scope) => !scope.startsWith('files:')));
  await say('/ghostwatch list');
  const answer = await say('/ghostwatch export');
  expect(answer).toContain('files:write');
  expect(answer).toContain('ghostwatch export clients.csv');
});

describe('when Slack fails', () => {
  beforeEach(() => say('/ghostwatch add Acme'));
  const uploaded = () => workspace.slack.calls.filter(({ method }) => method === 'files.delete').length;

  test.each([
    ['files.getUploadURLExternal', { kind: 'refuse', error: 'file_uploads_disabled' } as const],
    ['files/upload', { kind: 'http', status: 500 } as const],
    ['files/upload', { kind: 'reset' } as const],
    ['conversations.open', { kind: 'refuse', error: 'internal_error' } as const],
  ])('at %s, nothing is sent, and it says so', async (method, fault) => {
    workspace.slack.faults.next(method, fault);
    expect(await say('/ghostwatch export')).toContain('Slack didn’t take the file');
    expect(ada.dm.some(({ files }) => files.length > 0)).toBe(false);
  });

  test('a lost answer leaves no file behind, so that the next try makes one and not two', async () => {
    workspace.slack.faults.next('files.completeUploadExternal', { kind: 'answer_lost' });
    expect(await say('/ghostwatch export')).toContain('Slack didn’t take the file');
    expect(uploaded()).toBe(1);
    const [message] = ada.dm.filter(({ files }) => files.length > 0);
    expect(() => ada.downloads(message?.files[0] as SharedFile)).toThrow('was deleted');
    expect(await say('/ghostwatch export')).toContain('I’ve sent you *1* client as a file');
  });
});
