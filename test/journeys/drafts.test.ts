import type { Message } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, line, workspace);
const card = () => workspace.read(latestNudge(ada));

/** What the bot said last to Ada alone. */
function whisper(): Message {
  const message = ada.dm.filter(({ visibleTo }) => visibleTo !== undefined).at(-1);
  if (!message) throw new Error('the bot has said nothing to Ada alone');
  return message;
}

/** The text inside the box of a message. */
function boxed(text: string): string {
  return /```\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
}

async function untilNudges(count: number): Promise<void> {
  for (let days = 0; nudgesTo(ada).length < count && days < 90; days++) {
    await workspace.timePasses(new Date(workspace.clock.now() + 86_400_000).toISOString());
  }
  await workspace.slack.quiet();
}

describe('sending', () => {
  test('a mail opens filled in, with address, subject and the whole text', async () => {
    await say('/ghostwatch add Acme Relaunch about:offer contact:Jana mail:jana@acme.de lang:de');
    await untilNudges(1);
    expect(card()).toContain('Open in your email app (mailto:jana@acme.de?subject=');
    const link = /<(mailto:jana@acme.de\?[^|]*)\|/.exec(JSON.stringify(latestNudge(ada).blocks))?.[1] ?? '';
    const { pathname, searchParams } = new URL(link.replaceAll('&amp;', '&'));
    expect(pathname).toBe('jana@acme.de');
    const body = searchParams.get('body')?.replaceAll('\r\n', '\n');
    expect(boxed(card())).toBe(`Subject: ${searchParams.get('subject')}\n\n${body}`);
  });

  test('what is not a mail opens no mail program', async () => {
    await say('/ghostwatch add Acme via:linkedin');
    expect(await say('/ghostwatch draft #1')).not.toContain('mailto:');
  });
});

describe('wordings', () => {
  test('the answer to draft shows another wording in its place', async () => {
    await say('/ghostwatch add Acme about:offer');
    const first = boxed(await say('/ghostwatch draft #1'));
    const answer = whisper();
    await ada.clicks(answer, 'Different wording');
    await workspace.slack.quiet();
    const second = boxed(workspace.read(ada.looksAt(answer)));
    expect(second).not.toBe('');
    expect(second).not.toBe(first);
  });

  test('a wording that was sent is not the first to be suggested again', async () => {
    await say('/ghostwatch add Acme about:offer');
    await untilNudges(1);
    const sent = boxed(card());
    await ada.clicks(latestNudge(ada), 'I followed up');
    await say('/ghostwatch replied #1');
    await say('/ghostwatch answered #1');
    await untilNudges(2);
    expect(card()).toContain('Check in');
    expect(boxed(card())).not.toBe(sent);
    expect(boxed(await say('/ghostwatch draft #1'))).toBe(boxed(card()));
  });
});

describe('dates and turns', () => {
  test('an answer that we owe is promised within two working days', async () => {
    await say('/ghostwatch add Acme about:offer lang:en');
    await say('/ghostwatch replied #1');
    const draft = await say('/ghostwatch draft #1');
    expect(draft).toContain('by Wednesday 11 November');
    expect(draft).not.toContain('16 November');
  });

  test('a closed thread is taken up again with words of its own', async () => {
    await say('/ghostwatch add Acme Relaunch about:offer lang:en');
    await say('/ghostwatch close #1 obsolete');
    expect(await say('/ghostwatch draft #1')).toMatch(/some time ago|a while (?:ago|since)|again|set aside/i);
  });
});

describe('after a ghost', () => {
  const ADVICE = 'How to protect yourself next time';

  test('closed by command: once, in the answer, with a sentence in the client’s language', async () => {
    await say('/ghostwatch add Acme about:offer lang:de');
    const closed = await say('/ghostwatch close #1 ghosted');
    expect(closed).toContain(ADVICE);
    expect(closed).toContain('Give every proposal an expiry date');
    expect(boxed(closed)).toBe('Dieses Angebot gilt 30 Tage ab Angebotsdatum.');
    expect(closed).toContain('*Rights to mock-ups* (wording to copy, not legal advice)');
    expect(closed).toContain('Anzahlung von 30');
    await say('/ghostwatch reopen #1');
    expect(await say('/ghostwatch close #1 ghosted')).not.toContain(ADVICE);
  });

  test('any other end teaches nothing', async () => {
    await say('/ghostwatch add Acme about:offer');
    expect(await say('/ghostwatch close #1 declined')).not.toContain(ADVICE);
  });

  test('closed on the card: the advice comes below it', async () => {
    await say('/ghostwatch add Acme about:project');
    await untilNudges(1);
    await ada.selects(latestNudge(ada), 'Close', 'Ghosted');
    await workspace.slack.quiet();
    expect(card()).toContain('closed: Ghosted');
    expect(workspace.read(whisper())).toContain(ADVICE);
  });

  test('closed in a form: the form turns into the advice', async () => {
    await say('/ghostwatch add Acme about:project');
    await untilNudges(1);
    await ada.selects(latestNudge(ada), 'Close', 'form');
    await workspace.slack.until(() => ada.modal);
    await ada.fills({ outcome: 'ghosted' });
    expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
    expect(JSON.stringify(ada.modal?.blocks)).toContain(ADVICE);
  });

  test('the goodbye comes with the button that ends it', async () => {
    await say('/ghostwatch add Acme about:support lang:en');
    await untilNudges(4);
    expect(card()).not.toContain('close as ghosted');
    await ada.clicks(latestNudge(ada), 'I followed up');
    await untilNudges(5);
    expect(card()).toContain('[ Said goodbye – close as ghosted ]');
    await ada.clicks(latestNudge(ada), 'Said goodbye – close as ghosted');
    await workspace.slack.quiet();
    expect(card()).toContain('closed: Ghosted');
    expect(workspace.read(whisper())).toContain(ADVICE);
  });
});
