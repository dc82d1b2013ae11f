import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { addAda, latestNudge, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', locale: 'en-GB' });
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer', workspace);
});

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);
const answerTo = async (line: string, who = ada) => (await who.command(`/ghostwatch ${line}`)).response();
const screen = (who = ada) => (who.modal ? renderView(who.modal, workspace.slack.nameOf) : '');
const whisper = (who = ada) =>
  workspace.read(who.dm.filter(({ visibleTo }) => visibleTo !== undefined).at(-1));

/** Where #1 stands and what comes next, without its history. */
async function stateOf(who = ada): Promise<string> {
  return (await say('show #1', who))
    .replace('\n[ Undo ]', '')
    .replace(/\*What happened\*[\s\S]*?(?=\n[^•…\n])/, '');
}

async function clicks(target: Message | View, button: string, who = ada): Promise<void> {
  await who.clicks(target, button);
  await workspace.slack.quiet();
}

async function modalOf(number: number, who = ada): Promise<View> {
  await who.opensHome();
  await workspace.slack.quiet();
  if (!who.home) throw new Error('no App Home');
  await who.selects(who.home, { type: 'overflow' }, 'All details…');
  await workspace.slack.quiet();
  if (!who.modal) throw new Error(`no window about #${number}`);
  return who.modal;
}

describe('by command', () => {
  test.each([
    'replied #1',
    'followed-up #1 by phone',
    'answered #1',
    'snooze #1 3 days',
    'promised #1 friday',
    'away #1 until 2026-12-01',
    'close #1 won they signed',
    'mute #1',
    'note #1 they moved the budget',
    'client #1 @ben',
    'edit #1 about:invoice amount:900€ contact:"Jana Krüger" since:"2 Nov"',
    'assign #1 @ben',
  ])('%s, and everything is as it was', async (line) => {
    const before = await stateOf();
    const answer = await answerTo(line);
    expect(workspace.read(answer)).toContain('[ Undo ]');
    await clicks(answer, 'Undo');
    expect(workspace.read(ada.looksAt(answer))).toContain('Undone: *#1 · Acme* · Website relaunch');
    expect(await stateOf()).toBe(before);
  });

  test('the answer says by name what was undone, and the history keeps both', async () => {
    await say('replied #1');
    expect(await say('undo')).toContain(
      'Undone: *#1 · Acme* · Website relaunch, the client replied. It’s as it was before.',
    );
    const shown = await say('show #1');
    expect(shown).toContain('• Monday 9 November · the client replied (@ada) _(undone)_');
    expect(shown).toContain('• Monday 9 November · undone: the client replied (@ada)');
    expect(shown).toContain('Next nudge: Check in, Thursday 12 November, 10:00');
  });

  test('undo alone takes back my last change, not that of a colleague', async () => {
    await say('add Globex');
    workspace.clock.set('2026-11-09T10:01:00+01:00');
    await say('snooze #1 3 days');
    await say('add Nova', ben);
    workspace.clock.set('2026-11-09T10:02:00+01:00');
    await say('followed-up Nova', ben);
    expect(await say('undo')).toContain('Undone: *#1 · Acme* · Website relaunch, snoozed until');
    expect(await say('undo')).toContain('That has already been undone');
    expect(await say('undo Nova', ben)).toContain('Undone: *#3 · Nova*, followed up by email.');
  });

  test('of the last changes of two clients at one moment none is taken back unasked', async () => {
    await say('add Globex');
    await say('snooze #1 3 days');
    const asked = await say('undo');
    expect(asked).toContain('*#1 · Acme* · Website relaunch · snoozed until');
    expect(asked).toContain('*#2 · Globex* · added');
    expect(asked.match(/\[ Undo \]/g)).toHaveLength(2);
  });

  test('whoever has changed nothing is told so', async () => {
    expect(await say('undo', ben)).toContain('There’s nothing of yours that I could undo.');
  });

  test('a change that is long past is shown before it is undone', async () => {
    await say('replied #1');
    workspace.clock.set('2026-11-09T13:00:00+01:00');
    const answer = await answerTo('undo');
    expect(workspace.read(answer)).toContain(
      '*Your last change:* *#1 · Acme* · Website relaunch · the client replied, Monday 9 November, 10:00\n',
    );
    await clicks(answer, 'Undo');
    expect(workspace.read(ada.looksAt(answer))).toContain('Undone: *#1 · Acme*');
  });

  test('what was added by mistake is gone again', async () => {
    const answer = await answerTo('add Globex');
    expect(workspace.read(answer)).toMatch(/\[ Undo \] {2}\[ Edit… \]/);
    await clicks(answer, 'Undo');
    expect(workspace.read(ada.looksAt(answer))).toContain('*#2 · Globex* is no longer being watched.');
    expect(await say('show Globex')).toContain('I can’t find a client matching “Globex”.');
    expect(await say('add Initech')).toContain('*#3 · Initech*');
  });

  test('once something else has happened it says what, when and who', async () => {
    const answer = await answerTo('snooze #1 3 days');
    await say('edit #1 topic:Shop');
    await clicks(answer, 'Undo');
    expect(whisper()).toContain('I can’t undo that: something else has happened to #1 since.');
    expect(whisper()).toContain('• updated: topic, Monday 9 November, 10:00 (today) (@ada)');
    expect(await say('show #1')).toContain('snoozed until');
  });

  test('pressed twice, it acts once', async () => {
    const answer = await answerTo('followed-up #1');
    await Promise.all([ada.clicksStale(answer, 'Undo'), ada.clicksStale(answer, 'Undo')]);
    await workspace.slack.quiet();
    expect((await say('show #1')).match(/undone: followed up/g)).toHaveLength(1);
  });

  test('at the same time as another change: never does one overwrite the other', async () => {
    const answer = await answerTo('snooze #1 3 days');
    await Promise.all([ada.clicks(answer, 'Undo'), ada.command('/ghostwatch edit #1 topic:Shop')]);
    await workspace.slack.quiet();
    const shown = await say('show #1');
    expect(shown).toContain('*#1 · Acme* · Shop');
    expect(shown.includes('Snoozed until')).toBe(!shown.includes('undone: snoozed'));
  });

  test('at the same time as a tick: the nudge of a step comes once', async () => {
    await say('snooze #1 2 weeks');
    workspace.clock.set('2026-11-12T10:00:00+01:00');
    await Promise.all([say('undo #1'), workspace.bot().tick(), workspace.bot().tick()]);
    await workspace.bot().tick();
    expect((await say('show #1')).match(/reminded @ada: Check in/g)).toHaveLength(1);
  });

  test('a nudge that went out since stays, and the ladder goes on behind it', async () => {
    await say('replied #1');
    await workspace.timePasses('2026-11-10T12:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('for your answer');
    expect(await say('undo #1')).toContain('Undone: *#1 · Acme* · Website relaunch, the client replied.');
    const shown = await say('show #1');
    expect(shown).toContain('reminded @ada: Answer the client');
    expect(shown).toContain('Next nudge: Check in, Thursday 12 November, 10:00');
    await say('replied #1');
    await workspace.timePasses('2026-11-11T12:00:00+01:00');
    expect((await say('show #1')).match(/reminded @ada: Answer the client/g)).toHaveLength(2);
  });

  test('a handover: whoever gave it away takes it back, and the other one is told', async () => {
    await say('assign #1 @ben');
    expect(await say('undo')).toContain('Undone: *#1 · Acme* · Website relaunch, handed over to @ben.');
    expect(await say('show #1')).toContain('Owner: @ada');
    expect(workspace.read(ben.dm.at(-1))).toContain('@ada has undone the handover of *#1 · Acme*');
  });

  test('details and owner that were changed by one command are undone together', async () => {
    const answer = await answerTo('edit #1 topic:Shop owner:@ben');
    await clicks(answer, 'Undo');
    expect(workspace.read(ada.looksAt(answer))).toContain('updated: topic, handed over to @ben.');
    const shown = await say('show #1');
    expect(shown).toContain('*#1 · Acme* · Website relaunch');
    expect(shown).toContain('Owner: @ada');
  });

  test('all threads of a client that were muted at once', async () => {
    await say('add Acme Shop-System about:invoice');
    await say('edit #2 client:Acme');
    expect(await say('mute #1')).toContain('Another open conversation with this client was muted, too.');
    expect(await say('undo')).toContain('Undone for another open conversation with this client, too.');
    expect(await say('show #2')).not.toContain('muted until');
    expect(await say('list paused')).toContain('Nothing is paused.');
  });

  test('somebody without a part in the client may not undo, whoever covers may', async () => {
    await say('snooze #1 3 days');
    expect(await say('undo #1', ben)).toContain('#1 belongs to @ada.');
    await say('cover @ben');
    expect(await say('undo #1', ben)).toContain('Undone: *#1 · Acme*');
    expect(await say('show #1')).toContain('undone: snoozed until Thursday 12 November, 10:00 (@ben)');
  });

  test('in German', async () => {
    const eva = addAda(workspace.slack, 'de-DE');
    await say('hinzufügen Globex', eva);
    await say('geantwortet Globex', eva);
    expect(await say('rückgängig', eva)).toContain('Rückgängig gemacht: *#2 · Globex*');
    expect(await say('zeige Globex', eva)).toContain('_(rückgängig gemacht)_');
    expect(await say('rückgängig machen', eva)).toContain('Das ist schon rückgängig gemacht');
  });
});

describe('where it was clicked', () => {
  test('a card offers the way back after a click', async () => {
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(ada);
    const now = () => workspace.read(ada.looksAt(card));
    const before = now();
    await clicks(card, 'They replied');
    expect(now()).toMatch(/\[ Undo \] {2}\[ Edit… \]/);
    await clicks(card, 'Undo');
    expect(now()).toBe(before);
  });

  test('so does the card after a reply that was heard and was none', async () => {
    const jana = workspace.slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    const channel = workspace.slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
    const message = await ada.says(channel, 'Here is our offer.');
    await say(`add Zenith link:${workspace.slack.permalink(message)}`);
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(ada);
    await jana.says(channel, 'We accept the offer of your competitor.', { threadTs: message.ts });
    await workspace.slack.quiet();
    const isSettled = () => workspace.read(ada.looksAt(card)).includes('the client replied in Slack');
    expect(isSettled()).toBe(true);
    await clicks(card, 'Undo');
    expect(await say('show #2')).toContain('No reply *for 3 working days*');
    expect(await say('show #2')).toMatch(/undone: the client replied in Slack .*\(@ada\)/);
  });

  test('the window says at its top what happened and when, with the way back', async () => {
    await modalOf(1);
    await clicks(ada.modal as View, 'I followed up');
    expect(screen()).toMatch(
      /^== #1 Acme ==\n\*Last change:\* followed up by email, Monday 9 November, 10:00/,
    );
    await clicks(ada.modal as View, 'I followed up');
    expect(screen().match(/• .*followed up by email/g)).toHaveLength(1);
    await clicks(ada.modal as View, 'Undo');
    expect(screen()).toContain('*Last change:* undone: followed up by email');
    expect(screen()).toContain('○ Check in');
  });

  test('a form that was opened from nowhere confirms, with the way back and the form to correct', async () => {
    const answer = await answerTo('show #1');
    expect(workspace.read(answer)).not.toContain('[ Undo ]  [ Edit… ]');
    const added = await answerTo('add Globex');
    await clicks(added, 'Edit…');
    await ada.fills({ topic: 'Relaunch' });
    expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
    expect(screen()).toContain('Updated *#2 · Globex* · Relaunch: topic.');
    await clicks(ada.modal as View, 'Undo');
    expect(screen()).toContain('*Last change:* undone: updated: topic');
    expect(await say('show #2')).toContain('*#2 · Globex*\n');
  });

  test('the App Home shows my last change, with the way back', async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    const home = () => renderView(ada.home as View, workspace.slack.nameOf);
    await ada.selects(ada.home as View, { type: 'overflow' }, 'They replied');
    await workspace.slack.quiet();
    expect(home()).toContain(
      '*Your last change:* *#1 · Acme* · Website relaunch · the client replied, Monday',
    );
    expect(home()).toContain('# We owe an answer (1)');
    await clicks(ada.home as View, 'Undo');
    expect(home()).toContain('undone: the client replied');
    expect(home()).toContain('# Waiting for the client (1)');
  });
});

describe('twice the same within a minute is once', () => {
  test.each(['followed-up #1', 'answered #1', 'snooze #1 3 days'])('%s', async (line) => {
    await say(line);
    workspace.clock.set('2026-11-09T10:00:30+01:00');
    expect(await say(line)).toContain('I noted that a moment ago; it only counts once.');
    expect((await say('show #1')).match(/^•/gm)).toHaveLength(2);
    workspace.clock.set('2026-11-09T10:02:00+01:00');
    expect(await say(line)).not.toContain('a moment ago');
  });

  test('another channel, another day or another person is another chase', async () => {
    await say('followed-up #1 by phone');
    await say('followed-up #1 by email');
    await say('cover @ben');
    await say('followed-up #1 by email', ben);
    expect((await say('show #1')).match(/followed up/g)).toHaveLength(3);
  });

  test('what was undone may be said again at once', async () => {
    await say('followed-up #1');
    await say('undo');
    expect(await say('followed-up #1')).not.toContain('a moment ago');
  });
});

describe('a pause can be ended', () => {
  test.each([
    'unsnooze #1',
    'wake Acme',
    'resume #1',
    'wecken #1',
    'weiter #1',
    'snooze #1 off',
    'snooze Acme aus',
  ])('%s', async (line) => {
    const before = await stateOf();
    await say('snooze #1 2 weeks');
    expect(await say(line)).toContain('The pause for *#1 · Acme* · Website relaunch is over.');
    expect(await stateOf()).toBe(before);
    expect(await say(line)).toContain('#1 isn’t paused.');
  });

  test('by a button: on the App Home, in the window, on the card', async () => {
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(ada);
    await ada.selects(card, 'Snooze', '1 week');
    await workspace.slack.quiet();
    await clicks(card, 'End the pause');
    expect(workspace.read(ada.looksAt(card))).toContain('pause ended');

    await say('snooze #1 2 weeks');
    await ada.opensHome();
    await workspace.slack.quiet();
    await clicks(ada.home as View, 'End the pause');
    expect(renderView(ada.home as View, workspace.slack.nameOf)).not.toContain('# Paused');

    await say('snooze #1 3 weeks');
    await modalOf(1);
    await clicks(ada.modal as View, 'End the pause');
    expect(screen()).toContain('*Last change:* pause ended');
  });
});

describe('an outcome never changes unasked', () => {
  test('another one is offered by a button, with what was typed', async () => {
    await say('close #1 won');
    const answer = await answerTo('close #1 declined too expensive');
    expect(workspace.read(answer)).toContain('is already closed: *Won*. I’ve left it that way.');
    expect(await say('show #1')).toContain('*Won*');
    await clicks(answer, 'Change to Declined');
    expect(workspace.read(ada.looksAt(answer))).toContain('*Declined* (too expensive)');
    expect(await say('show #1')).toContain('*Declined* (too expensive)');
  });
});
