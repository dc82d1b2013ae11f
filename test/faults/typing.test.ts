import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const troubles = () => workspace.log.lines.filter(({ level }) => level === 'warn' || level === 'error');

/** Every text in what Ada sees that Slack reads for markup: a mention in it would notify people. */
function markupSeen(): string {
  const found: string[] = ada.dm.map(({ text }) => text ?? '');
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'mrkdwn' && 'text' in value) found.push(String(value.text));
    for (const part of Object.values(value)) visit(part);
  };
  for (const { blocks } of ada.dm) visit(blocks);
  return found.join('\n');
}

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['what cannot be seen', '\u200b\u00a0\u2060'],
])('who types %s is told what to do first', async (_what, text) => {
  expect(await say(text)).toContain('Three things to do first');
});

test('empty quotes are no client', async () => {
  expect(await say('""')).not.toContain('/ghostwatch show');
  expect(await say('add ""')).toContain('Which client?');
  expect(await say('list all')).toContain('(0)');
});

test.each([
  ['emoji', '🦄 Café 👩‍👩‍👧', '🦄 Café 👩‍👩‍👧'],
  ['letters from right to left', 'شركة الأمل', 'شركة الأمل'],
  ['letters that turn the line around', 'Glob\u202eex', 'Globex'],
  ['a NUL', 'Glob\u0000ex', 'Globex'],
])('a client with %s in the name is found again and nudged about', async (_what, typed, name) => {
  expect(await say(`add "${typed}"`)).toContain(`*#1 · ${name}*`);
  expect(await say(`show "${typed}"`)).toContain(`*#1 · ${name}*`);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain(`*#1 · ${name}*`);
  expect(troubles()).toEqual([]);
});

test('markup that is typed notifies nobody, wherever it is shown', async () => {
  const evil = '<!channel> <@U00000099> <!here> *_~`';
  await ada.usesShortcut('watch_client');
  await workspace.slack.quiet();
  await ada.fills({ client: evil, topic: evil, contact: evil });
  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  await ada.clicks(latestNudge(ada), 'I followed up');
  for (const line of ['list', 'show #1', 'draft #1', `close #1 won "${evil}"`, `list "${evil}"`, evil]) {
    await say(line);
  }
  expect(workspace.read(latestNudge(ada))).toContain('!channel');
  expect(markupSeen()).not.toMatch(/<!|<@U00000099/);
});

/** Lines as long as wanted, one for each way in which a verb reads its words. */
const LONG: readonly (readonly [string, (length: number) => string])[] = [
  ['a name', (length) => `add ${'x'.repeat(length)}`],
  ['many words', (length) => `add ${'x y '.repeat(length / 4)}`],
  ['no verb', (length) => 'x'.repeat(length)],
  ['one detail again and again', (length) => `add Globex ${'about:offer '.repeat(length / 12)}`],
  ['a link', (length) => `add Globex link:https://example.com/${'x'.repeat(length)}`],
  ['quotes', (length) => `add "${'"'.repeat(length)}`],
  ['an amount', (length) => `add Globex amount:${'9.'.repeat(length / 2)}`],
  ['a date', (length) => `snooze #1 until ${'1'.repeat(length)}`],
  ['many dates', (length) => `add Globex since:"${'monday '.repeat(length / 7)}"`],
  ['a search', (length) => `list ${'x'.repeat(length)}`],
  ['a reference', (length) => `show ${'x'.repeat(length)}`],
  ['a reason', (length) => `close #1 won ${'x'.repeat(length)}`],
  ['a person', (length) => `assign #1 @${'x'.repeat(length)}`],
  ['a region', (length) => `holidays ${'x'.repeat(length)}`],
  ['hours', (length) => `hours ${'9-5 mon '.repeat(length / 8)}`],
  ['a topic of help', (length) => `help ${'x'.repeat(length)}`],
];

describe('a line that is too long', () => {
  test.each(LONG)(
    '40,000 characters (%s): what is wrong, and the line as far as it fits',
    async (_what, line) => {
      const answer = await say(line(40_000));
      expect(answer).toContain('That’s too long: I read 4000 characters at most.');
      expect(answer).toContain(`/ghostwatch ${line(40_000).slice(0, 3000)}`);
      expect(await say('list all')).toContain('(0)');
      expect(troubles()).toEqual([]);
    },
  );

  test('just short enough, each line is answered and leaves the other clients alone', async () => {
    await say('add Acme');
    const before = await say('show #1');
    for (const [, line] of LONG) expect(await say(line(3900))).not.toContain('Reference');
    expect(await say('show #1')).toBe(before);
    expect(troubles()).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  test('to a message that was deleted: the client is watched, and it is said that nothing can be heard', async () => {
    const { slack } = workspace;
    const channel = slack.addChannel({ name: 'client-acme', members: [ada, { id: slack.app.botUserId }] });
    const offer = await ada.says(channel, 'Here is our offer.');
    await ada.deletes(offer);
    const answer = await say(`add Acme link:${slack.permalink(offer)}`);
    expect(answer).toContain('Now watching *#1 · Acme*');
    expect(answer).toContain('I can’t see replies: the Slack thread is gone.');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('*#1 · Acme*');
  });

  test('to another workspace: the client is watched, with the link, and it is said that nothing can be heard', async () => {
    const link = 'https://elsewhere.slack.com/archives/C0ELSEWHERE/p1794214800000000';
    const answer = await say(`add Acme link:${link}`);
    expect(answer).toContain('Now watching *#1 · Acme*');
    expect(answer).toContain(link);
    expect(answer).toContain('I can’t see replies');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('*#1 · Acme*');
    expect(troubles()).toEqual([]);
  });
});
