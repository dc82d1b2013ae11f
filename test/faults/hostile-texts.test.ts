import { type Channel, type Message, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { toHistoryEntry } from '../../src/adapters/slack/history/history-entry.ts';
import { replyMeaning } from '../../src/input/messages/reply-meaning.ts';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

let jana: Person;
let channel: Channel;
let offer: Message;
openForEachTest(async () => {
  jana = workspace.slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  channel = workspace.slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
});

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const watch = () => say(`add Acme about:offer link:${workspace.slack.permalink(offer)}`);
const troubles = () => workspace.log.lines.filter(({ level }) => level === 'error');

/** Shapes that once took seconds to judge, or that grow where patterns and lists of words repeat. */
const SHAPES: readonly (readonly [what: string, text: (length: number) => string])[] = [
  ['an absence without an end', (length) => `ooo ${'until '.repeat(length / 6)}`],
  ['an absence with many ends', (length) => `ooo ${'until Monday after '.repeat(length / 19)}`],
  ['ordinals', (length) => `away until the ${'first Monday in '.repeat(length / 16)}`],
  ['line breaks', (length) => `${'\n'.repeat(length)}x`],
  ['quotes', (length) => '> '.repeat(length / 2)],
  ['thanks', (length) => 'thanks '.repeat(length / 7)],
  ['emoji', (length) => ':pray:'.repeat(length / 6)],
  ['spaces', (length) => `thanks${' '.repeat(length)}but no`],
  ['digits', (length) => '1.'.repeat(length / 2)],
  ['addresses', (length) => 'a@'.repeat(length / 2)],
];

describe('a message of the client that is made to stall the bot', () => {
  test('fifteen at once: the bot answers in between, and none of them is put aside silently', async () => {
    await watch();
    for (const [, text] of SHAPES) await jana.says(channel, text(12_000), { threadTs: offer.ts });
    for (const [, text] of SHAPES.slice(0, 5)) await jana.says(channel, text(40_000), { threadTs: offer.ts });
    expect(await say('list all')).toContain('Acme');
    await workspace.slack.quiet();
    expect(await say('show #1')).toMatch(/replied|reply/);
    expect(troubles()).toEqual([]);
  });

  test.each(SHAPES)(
    '%s: only the beginning is judged, and what is cut off makes it no thanks',
    (_what, text) => {
      const meaning = replyMeaning({ text: text(40_000) }, Date.parse('2026-11-18T13:30:00Z'));
      expect(['reply', 'unclear']).toContain(meaning.kind);
      // What stands behind the first 2,000 characters is not looked at: it changes nothing.
      const longer = replyMeaning({ text: `${text(40_000)} tail` }, Date.parse('2026-11-18T13:30:00Z'));
      expect(longer).toEqual(meaning);
    },
  );
});

describe('thanks with more than a text', () => {
  test('a file: it is asked about', async () => {
    await watch();
    await jana.says(channel, 'Thanks!', { threadTs: offer.ts });
    await workspace.slack.quiet();
    expect(await say('show #1')).toContain('No reply');
    await jana.says(channel, 'Thanks!', { threadTs: offer.ts, files: ['signed-offer.pdf'] });
    await workspace.slack.quiet();
    expect(await say('show #1')).not.toContain('No reply');
  });

  test('a forwarded message, a preview, or blocks that are no plain text', async () => {
    const known = { names: [], nameOf: async () => null };
    const message = { ts: '1794300000.000100', user: 'U1', text: 'Thanks!' };
    const kindOf = async (more: object) =>
      (await toHistoryEntry({ ...message, ...more }, 'C1', null, known)).inbound?.meaning.kind;
    expect(await kindOf({})).toBe('thanks');
    expect(await kindOf({ attachments: [{ text: 'We decline.' }] })).toBe('unclear');
    expect(await kindOf({ blocks: [{ type: 'section' }] })).toBe('unclear');
    expect(await kindOf({ blocks: [{ type: 'rich_text' }] })).toBe('thanks');
  });
});

describe('an address that does more than write', () => {
  const HIDDEN = [
    'a?bcc=evil@evil.de',
    'a@b.de?cc=evil@evil.de',
    'a@b.de&bcc=evil@evil.de',
    'a@b.de%0Abcc:x@y.de',
  ];
  test.each(HIDDEN)('%s: no command takes it, and no link writes to anybody else', async (address) => {
    await say(`add Acme about:offer mail:"${address}"`);
    await say('add Zenith about:offer mail:jana@zenith.de');
    await say(`edit Zenith mail:"${address}"`);
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const cards = JSON.stringify(ada.dm.map(({ blocks }) => blocks));
    expect(cards).toContain('mailto:jana@zenith.de');
    for (const [link] of cards.matchAll(/mailto:[^"\\ ]*/g)) {
      const { searchParams, pathname } = new URL(link.replaceAll('&amp;', '&'));
      expect([...searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([]);
      expect(decodeURIComponent(pathname)).not.toMatch(/[?&\n]|evil/);
    }
  });
});

describe('a name that nobody can see', () => {
  const NAMES = ['\u3164\u3164', '\u200b\u2060', '\u202e', '\u{e0041}', '…'];
  test.each(NAMES)('%j: neither a command nor the form takes it', async (name) => {
    await say(`add "${name}"`);
    await ada.usesShortcut('watch_client');
    await workspace.slack.until(() => ada.modal);
    await ada.fills({ client: name });
    const { errors } = await ada.submits();
    expect(Object.keys(errors ?? {})).toContain('client');
    expect(renderView(ada.modal as View, workspace.slack.nameOf)).toContain('Client');
    expect(await say('list')).toContain('Nothing here yet');
  });
});
