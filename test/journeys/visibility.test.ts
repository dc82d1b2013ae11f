import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOME } from '../../src/adapters/slack/ids/home.ts';
import { changesRules } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
let boss: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  const { slack } = workspace;
  const inBerlin = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
  ada = addAda(slack);
  ben = slack.addPerson({ name: 'ben', realName: 'Ben Kaya', ...inBerlin });
  boss = slack.addPerson({ name: 'carla', realName: 'Carla Conti', isAdmin: true, ...inBerlin });
  await type(ada, '/ghostwatch add "Geheim GmbH" amount:9000€', workspace);
  await type(ada, '/ghostwatch add "Geheim Bank"', workspace);
});
afterEach(() => workspace.close());

const say = (person: Person, line: string) => type(person, line, workspace);

async function eachSeesTheirOwn(): Promise<void> {
  expect(await changesRules(boss, { visibility: 'own' }, workspace)).toMatchObject({ outcome: 'updated' });
  await boss.closesModal({ all: true });
}

function lastIn(person: Person): Message {
  const message = person.dm.at(-1);
  if (!message) throw new Error('there is no message');
  return message;
}

async function homeOf(person: Person): Promise<string> {
  await person.opensHome();
  await workspace.slack.quiet();
  return renderView(person.home as View, workspace.slack.nameOf);
}

const VERBS = [
  'show %',
  'draft %',
  'replied %',
  'followed-up % by phone',
  'answered %',
  'snooze % 3 days',
  'promised % friday',
  'away % until 2026-12-01',
  'close % won',
  'reopen %',
  'assign % @ben',
  'edit % amount:5€',
  'client % @carla',
];

describe('a client that somebody may not see does not exist for them', () => {
  beforeEach(eachSeesTheirOwn);

  test('every verb answers as if it had never been: by number, by name, by a part of it', async () => {
    for (const verb of VERBS) {
      const about = async (ref: string) =>
        (await say(ben, `/ghostwatch ${verb.replace('%', ref)}`)).replaceAll(ref.replaceAll('"', ''), 'REF');
      expect(await about('#1'), verb).toBe(await about('#77'));
      expect(await about('"Geheim GmbH"'), verb).toBe(await about('"Nirgendwo AG"'));
      expect(await about('Geheim'), verb).toBe(await about('Nirgendwo'));
    }
    expect(await say(ada, '/ghostwatch show #1')).not.toContain('@ben');
  });

  test('a slip is no way to learn of it', async () => {
    for (const name of ['Geheym', 'Geheim Bnak']) {
      expect(await say(ben, `/ghostwatch show ${name}`)).not.toContain('Geheim Bank');
      expect(await say(ada, `/ghostwatch show ${name}`)).toContain('Geheim Bank');
    }
  });

  test('no list shows it, nor counts it', async () => {
    await say(ada, '/ghostwatch add "Geheim Vorbei"');
    await say(ada, '/ghostwatch close #3 won');
    await say(ada, '/ghostwatch add "Geheim Pause"');
    await say(ada, '/ghostwatch snooze #4 3 days');
    await say(ada, '/ghostwatch add "Geheim Dran"');
    await say(ada, '/ghostwatch replied #5');
    for (const scope of ['all', '@ada', 'waiting', 'paused', 'closed', 'owed', 'all geheim', '@ada geheim']) {
      expect(await say(ben, `/ghostwatch list ${scope}`), scope).not.toMatch(/Geheim [A-Z]|#\d/);
      expect(await say(ben, `/ghostwatch list ${scope}`), scope).toContain('(0)');
      expect(await say(boss, `/ghostwatch list ${scope}`), scope).toMatch(/Geheim [A-Z]/);
    }
  });

  test('the App Home shows neither it nor its money, and finds nothing', async () => {
    await say(ben, '/ghostwatch add Bolt');
    const home = await homeOf(ben);
    expect(home).toContain('You have *1* open client.');
    expect(home).not.toMatch(/Geheim|9,000|The others/);
    await ben.selects(ben.home as View, { actionId: HOME.search }, 'geheim');
    await workspace.slack.quiet();
    expect(renderView(ben.home as View, workspace.slack.nameOf)).toContain('No results for “geheim”.');
    expect(await homeOf(boss)).toMatch(/€9,000[\s\S]*Geheim/);
  });
});

test('what they had open when it was hidden leads nowhere any more', async () => {
  await say(ben, '/ghostwatch close #1');
  const offer = lastIn(ben);
  expect(await homeOf(ben)).toContain('Geheim');
  await eachSeesTheirOwn();
  await workspace.slack.quiet();
  expect(renderView(ben.home as View, workspace.slack.nameOf)).not.toContain('Geheim');
  await ben.clicks(offer, 'Offer to take over');
  await workspace.slack.quiet();
  expect(workspace.read(lastIn(ben))).toContain('I can’t find a client matching “#1”');
  expect(ada.dm.some(({ text }) => text?.includes('is offering to take'))).toBe(false);
});

test('a conversation that a colleague watches in secret can be watched once more', async () => {
  const { slack } = workspace;
  const channel = slack.addChannel({ name: 'shared', members: [ada, ben], withBot: true });
  const message = await ada.says(channel, 'How is it going?');
  const link = slack.permalink(message);
  await say(ada, `/ghostwatch add Nova link:${link}`);
  await eachSeesTheirOwn();
  const answer = await say(ben, `/ghostwatch add Nova link:${link}`);
  expect(answer).toContain('Now watching *#4 · Nova*');
  expect(answer).not.toContain('Already');
  expect(await say(ada, `/ghostwatch add Nova link:${link}`)).toContain('Already watching *#3 · Nova*');
});

describe('who sees it nevertheless', () => {
  beforeEach(eachSeesTheirOwn);

  test('admins, who may change it too', async () => {
    expect(await say(boss, '/ghostwatch show Geheim GmbH')).toContain('#1 · Geheim GmbH');
    expect(await say(boss, '/ghostwatch close #1 won')).toContain('Closed');
  });

  test('the cover, for as long as they cover', async () => {
    await say(ada, '/ghostwatch cover @ben until 2026-11-11');
    expect(await say(ben, '/ghostwatch list @ada')).toContain('Geheim Bank');
    expect(await say(ben, '/ghostwatch snooze #1 1 day')).toContain('Snoozed');
    await workspace.timePasses('2026-11-11T10:00:00+01:00');
    expect(await say(ben, '/ghostwatch show #1')).toContain('I can’t find a client matching “#1”');
  });

  test('whoever added it for somebody else', async () => {
    await say(ben, '/ghostwatch add Bolt owner:@ada');
    expect(await say(ben, '/ghostwatch show #3')).toContain('Owner: @ada');
  });

  test('whoever hands it over without having added it sees it no more, and the new owner does', async () => {
    await say(boss, '/ghostwatch assign #1 @ben');
    expect(await say(ben, '/ghostwatch edit #1 owner:@carla amount:5€')).toContain(
      '@carla is now the owner of',
    );
    expect(await say(ben, '/ghostwatch show #1')).toContain('I can’t find a client');
    expect(workspace.read(lastIn(boss))).toContain('Geheim GmbH');
    expect(await say(boss, '/ghostwatch show #1')).toContain('€5');
  });

  test('everybody, once nobody has heeded its nudges', async () => {
    const { slack } = workspace;
    const alarm = slack.addChannel({ name: 'silent-clients', members: [ada, ben], withBot: true });
    await say(boss, `/ghostwatch escalation <#${alarm.id}|${alarm.name}>`);
    await say(ada, '/ghostwatch close #2');
    await workspace.timePasses('2026-12-18T17:00:00+01:00', 4 * 3_600_000);
    expect(await say(ben, '/ghostwatch show #1')).toContain('#1 · Geheim GmbH');
    expect(await say(ben, '/ghostwatch list all')).toContain('Geheim GmbH');
    expect(await say(ben, '/ghostwatch close #1')).toContain('belongs to @ada');
    expect(await say(ben, '/ghostwatch show #2')).toContain('I can’t find a client');
  });
});

test('the settings say who sees what, in the reader’s words', async () => {
  const eva = workspace.slack.addPerson({ name: 'eva', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  expect(await say(eva, '/ghostwatch settings')).toContain('Alle sehen alle.');
  await eachSeesTheirOwn();
  expect(await say(eva, '/ghostwatch settings')).toContain('Alle sehen nur die eigenen');
  expect(await say(ben, '/ghostwatch settings')).toContain('everyone sees only their own');
});
