import { type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
  await say('/ghostwatch add "Acme GmbH" "Website relaunch" about:offer');
});

const say = (line: string, who = ada) => type(who, line, workspace);
const home = () => renderView(ada.home as View, workspace.slack.nameOf);
const under = (heading: string) => home().split(`# ${heading}`)[1]?.split('\n# ')[0] ?? '';

test('a muted client is nudged about no more, stays in sight, and comes back', async () => {
  const muted = await say('/ghostwatch mute #1');
  expect(muted).toContain('is muted: no nudges until you unmute it.');
  expect(muted).toContain('`/ghostwatch unmute #1`');
  await workspace.timePasses('2026-12-09T10:00:00+01:00', 7_200_000);
  expect(nudgesTo(ada)).toHaveLength(0);
  expect(await say('/ghostwatch list paused')).toContain('muted since Mon 9 Nov');
  expect(await say('/ghostwatch show #1')).toContain('Muted: no nudges until someone unmutes it.');
  expect(await say('/ghostwatch show #1')).toContain('Monday 9 November · muted (@ada)');

  expect(await say('/ghostwatch unmute #1')).toContain('is no longer muted.');
  await workspace.timePasses('2026-12-10T09:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
  await workspace.timePasses('2026-12-11T10:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
});

test('all open threads of the client go with it, as far as one has a part in them', async () => {
  await say('/ghostwatch add "ACME GmbH" "Second offer" about:offer');
  await say('/ghostwatch add "Acme GmbH" "A matter of Ben’s"', ben);
  await say('/ghostwatch add "Acme Holding"');
  expect(await say('/ghostwatch mute #1')).toContain(
    'Another open conversation with this client was muted, too.',
  );
  await workspace.timePasses('2026-11-20T10:00:00+01:00', 7_200_000);
  expect(nudgesTo(ada).length).toBeGreaterThan(0);
  for (const { text } of nudgesTo(ada)) expect(text).toContain('#4 Acme Holding');
  expect(nudgesTo(ben)).not.toHaveLength(0);
  expect(await say('/ghostwatch unmute #2')).toContain(
    'Another open conversation with this client was unmuted',
  );
});

test('on the card, and on the App Home, which counts what is muted', async () => {
  await ada.opensHome();
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  await ada.selects(latestNudge(ada), 'Snooze', 'Mute this client');
  await workspace.slack.quiet();
  expect(workspace.read(ada.looksAt(latestNudge(ada)))).toContain('✓ Thursday 12 November · muted (@ada)');
  expect(home()).toContain('You have *1* open client. :no_bell: 1 of them is muted.');
  expect(under('Paused (1)')).toContain(':no_bell: muted since Thursday 12 November');
  expect(home()).not.toContain('Needs you today');
  await ada.clicks(ada.home as View, 'Unmute');
  await workspace.slack.quiet();
  expect(home()).not.toContain(':no_bell:');

  await ada.selects(ada.home as View, { type: 'overflow' }, 'All details…');
  await workspace.slack.quiet();
  await ada.selects(ada.modal as View, 'Snooze', 'Mute this client');
  await workspace.slack.quiet();
  expect(renderView(ada.modal as View)).toContain('[ Unmute ]');
  await ada.clicks(ada.modal as View, 'Unmute');
  await workspace.slack.quiet();
  expect(renderView(ada.modal as View)).not.toContain('[ Unmute ]');
});

test('a nudge that waits to be sent is taken back', async () => {
  await workspace.timePasses('2026-11-12T09:59:00+01:00');
  workspace.clock.set('2026-11-12T10:00:00+01:00');
  workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 120 });
  await workspace.bot().tick();
  await say('/ghostwatch mute #1');
  await workspace.timePasses('2026-11-12T12:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
  await say('/ghostwatch unmute #1');
  await workspace.timePasses('2026-11-12T13:00:00+01:00');
  expect(latestNudge(ada).text).toContain('Check in');
});

test('answers are still heard while it is muted', async () => {
  const { slack } = workspace;
  const jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Zenit' } });
  const channel = slack.addChannel({ name: 'zenit', members: [ada, jana], withBot: true });
  const offer = await ada.says(channel, 'Here is our offer.');
  await say(`/ghostwatch add Zenit link:${slack.permalink(offer)}`);
  await say('/ghostwatch mute Zenit');
  await jana.says(channel, 'We like it. When can you start?', { threadTs: offer.ts });
  await slack.quiet();
  expect(await say('/ghostwatch show #2')).toContain('the client replied in Slack');
  await workspace.timePasses('2026-11-11T17:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
});

test('a new owner is nudged, a client who was closed is closed, and muting twice changes nothing', async () => {
  await say('/ghostwatch mute #1');
  expect(await say('/ghostwatch mute #1')).toContain('already says that');
  await say(`/ghostwatch assign #1 ${ben.mention}`);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(nudgesTo(ben)).toHaveLength(1);
  await say('/ghostwatch close #1 won');
  expect(await say('/ghostwatch mute #1')).toContain('#1 is closed.');
});

test('a colleague cannot mute what is not theirs; a slip of the finger is answered', async () => {
  expect(await say('/ghostwatch mute #1', ben)).toContain('#1 belongs to @ada');
  expect(await say('/ghostwatch unmut #1')).toContain('Did you mean `unmute`?');
});

test('auf Deutsch: stumm und wieder laut', async () => {
  const jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await say('/ghostwatch neu Zenit', jan);
  expect(await say('/ghostwatch stumm #2', jan)).toContain('ist stummgeschaltet: keine Erinnerungen');
  expect(await say('/ghostwatch list pausiert', jan)).toContain('stummgeschaltet seit heute');
  expect(await say('/ghostwatch laut #2', jan)).toContain('ist nicht mehr stummgeschaltet.');
});
