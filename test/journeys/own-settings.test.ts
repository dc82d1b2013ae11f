import { renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest(async () => {
  await type(ada, '/ghostwatch', workspace);
});

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const screen = () => renderView(ada.modal as View, workspace.slack.nameOf);

async function opensForm(): Promise<void> {
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, { actionId: 'settings_open' });
  await workspace.slack.quiet();
  await ada.clicks(ada.modal as View, { actionId: 'settings_own' });
  await workspace.slack.quiet();
}

async function saves() {
  const submission = await ada.submits();
  await workspace.slack.quiet();
  return submission;
}

describe('the form', () => {
  test('shows what holds, changes what was changed, and says so', async () => {
    await opensForm();
    expect(screen()).toContain('Mon–Fri 09:00–17:00');
    expect(screen()).toContain('as in Slack (English)');
    await ada.fills({
      hours: 'Mon-Thu 9-12 13-17, Fri 9-13',
      time_zone: 'wien',
      region: 'Wien',
      digest: '540',
      limit: '3',
    });
    expect(await saves()).toMatchObject({ outcome: 'updated' });
    for (const part of [
      'Saved.',
      'Mon–Thu 09:00–12:00, 13:00–17:00; Fri 09:00–13:00 (Europe/Vienna)',
      'Your time zone: Europe/Vienna.',
      '(AT-9)',
      'your overview comes on working days at 09:00',
      'At most 3 nudges a day',
    ]) {
      expect(screen()).toContain(part);
    }
    expect(screen()).not.toContain('Your language');
    await ada.closesModal();
    expect(screen()).toContain('At most 3 nudges a day');
  });

  test('saved while the settings below are closed, it is saved, and nothing is reported as failed', async () => {
    await opensForm();
    await ada.fills({ limit: '3' });
    workspace.slack.faults.next('views.update', { kind: 'refuse', error: 'not_found' });
    expect(await saves()).toMatchObject({ outcome: 'updated' });
    expect(screen()).toContain('At most 3 nudges a day');
    expect(ada.dm.map(workspace.read).join('\n')).not.toContain('Something went wrong');
    expect(workspace.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('saved as it was opened, it changes nothing', async () => {
    await say('hours mon-fri 8-12 13-17');
    await say('holidays Zürich');
    await say('digest 9:17');
    await say('pause until friday');
    await opensForm();
    await saves();
    expect(screen()).toContain('No changes: that’s what you already had.');
    expect(await say('holidays')).toContain('(CH-ZH)');
  });

  test('another language: the answer, the commands and the home follow at once, and back to Slack’s', async () => {
    await opensForm();
    await ada.fills({ language: 'de' });
    await saves();
    expect(screen()).toContain('Gespeichert.');
    expect(screen()).toContain('Deine Sprache: Deutsch.');
    await ada.closesModal();
    expect(screen()).toContain('Deine Arbeitszeiten');
    await ada.closesModal();
    expect(await say('sprache')).toContain('Deine Sprache: Deutsch.');
    await ada.opensHome();
    await workspace.slack.quiet();
    expect(renderView(ada.home as View, workspace.slack.nameOf)).toContain('Kunden beobachten');
    await opensForm();
    await ada.fills({ language: 'auto' });
    await saves();
    expect(screen()).toContain('Your language: English, as in Slack.');
  });

  test('what cannot be taken stands at its field, all at once, and nothing was changed', async () => {
    await opensForm();
    await ada.fills({ hours: 'sometimes', time_zone: 'Viena', pause: 'until', cover: 'open' });
    expect((await saves()).errors).toEqual({
      hours: expect.stringContaining('I can’t read “sometimes” as working hours'),
      time_zone: 'I don’t know the time zone “Viena”. Did you mean Europe/Vienna?',
      paused_until: 'Please choose an end date.',
      cover_by: 'Please choose a colleague.',
    });
    await ada.fills({ hours: '9-17', time_zone: null, pause: 'on', cover: 'none', region: 'BY' });
    expect((await saves()).errors).toEqual({
      region: '“BY” could be several regions: DE-BY (Bayern, Germany), Belarus. Which one?',
    });
    await ada.fills({ region: 'none', cover: 'open', cover_by: ada.id });
    expect((await saves()).errors).toEqual({
      cover_by: expect.stringContaining('can’t cover for yourself'),
    });
    expect(await say('hours')).toContain('Mon–Fri 09:00–17:00');
    expect(await say('holidays')).toContain('Germany');
  });

  test('cover and pause', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
    await opensForm();
    await ada.fills({
      cover: 'until',
      cover_by: ben.id,
      cover_until: '2026-11-20',
      pause: 'until',
      paused_until: new Date('2026-11-16T09:00:00+01:00'),
    });
    await saves();
    expect(screen()).toContain('@ben is covering for you and gets your nudges until Friday 20 November');
    expect(screen()).toContain('paused until Monday 16 November, 09:00');
    await ada.closesModal({ all: true });
    await opensForm();
    await ada.fills({ cover: 'none', pause: 'on' });
    await saves();
    expect(screen()).toContain('Nobody is covering for you.');
    expect(screen()).toContain('Your nudges are on.');
  });

  test('cover and pause that begin later, and end after that', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
    await opensForm();
    await ada.fills({
      cover: 'until',
      cover_by: ben.id,
      cover_from: '2026-11-20',
      cover_until: '2026-11-18',
      pause: 'on',
    });
    expect((await saves()).errors).toEqual({ cover_until: expect.stringContaining('before the start') });
    await ada.fills({
      cover_until: '2026-11-27',
      pause: 'until',
      paused_from: new Date('2026-11-20T12:00:00+01:00'),
      paused_until: new Date('2026-11-27T09:00:00+01:00'),
    });
    await saves();
    expect(screen()).toContain('@ben will cover for you from Friday 20 November');
    expect(screen()).toContain('up to and including Thursday 26 November');
    expect(screen()).toContain('pause from Friday 20 November, 12:00');
    await ada.closesModal({ all: true });
    await opensForm();
    await saves();
    expect(screen()).toContain('No changes: that’s what you already had.');
  });
});

test('the command shows all settings and opens the form', async () => {
  const shown = await (await ada.command('/ghostwatch settings')).response();
  expect(workspace.read(shown)).toContain('Your time zone: as in Slack (Europe/Berlin).');
  await ada.clicks(shown, { actionId: 'settings_own' });
  await workspace.slack.quiet();
  expect(screen()).toContain('My settings');
});

test('a state whose parts have more holidays says which, and changed hours say that the past is counted anew', async () => {
  const bavaria = await say('holidays Bayern');
  expect(bavaria).toContain('Some regions have more holidays');
  expect(bavaria).toContain('(DE-BY-KATH): Mariä Himmelfahrt, Sunday 15 August 2027');
  expect(await say('holidays München')).toContain('(DE-BY-KATH)');
  expect(await say('hours 9-12, 1-5')).toContain('including the past');
  expect(await say('hours')).toContain('09:00–12:00, 13:00–17:00');
});

test('each setting has a command', async () => {
  expect(await say('timezone new york')).toContain('Your time zone: America/New_York.');
  expect(await say('timezone')).toContain('`/ghostwatch timezone Europe/Vienna`');
  expect(await say('zeitzone auto')).toContain('as in Slack (Europe/Berlin)');
  expect(await say('timezone Europe/Berln')).toContain('Did you mean Europe/Berlin?');
  expect(await say('language deutsch')).toContain('Deine Sprache: Deutsch.');
  expect(await say('limit 2')).toContain('Höchstens 2 Erinnerungen am Tag');
  expect(await say('limit viele')).toContain('verstehe ich nicht als Zahl');
  expect(await say('digest um 8 Uhr')).toContain('Deine Übersicht kommt an Arbeitstagen um 08:00 Uhr.');
  expect(await say('sprache auto')).toContain('Your language: English, as in Slack.');
  expect(await say('digest half nine')).toContain('as a time of day');
  expect(await say('digest quarter to nine')).toContain('08:45');
  expect(await say('digest off')).toContain('Each nudge comes when it’s due.');
  expect(await say('limit off')).toContain('No daily limit: every nudge comes when it’s due.');
  expect(await say('hours fri 10-12')).toContain('Fri 10:00–12:00');
  expect(await say('hours auto')).toContain('Mon–Fri 09:00–17:00');
  expect(await say('digest auto')).toContain('Each nudge comes when it’s due.');
  expect(await say('limit auto')).toContain('No daily limit: every nudge comes when it’s due.');
  expect(await say('holidays auto')).toContain('Your public holidays: Germany (DE).');
});

describe('one message a day', () => {
  test('comes at its hour, with all that is due, and says what it is', async () => {
    await say('digest 9:00');
    for (const client of ['Acme', 'Zenith']) {
      const added = await say(`add ${client} about:support`);
      expect(added).toContain('Thursday 12 November, 09:00');
    }
    await workspace.timePasses('2026-11-12T08:59:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-11-12T16:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(workspace.read(latestNudge(ada))).toContain('*Your daily overview:* 2 clients need you.');
  });

  test('alone, a nudge shows its whole card', async () => {
    await say('language de');
    await say('digest 9:00');
    await say('add Acme about:support');
    await workspace.timePasses('2026-11-12T09:00:00+01:00');
    const message = workspace.read(latestNudge(ada));
    expect(message).toContain('*Deine Tagesübersicht:* 1 Kunde braucht dich.');
    expect(message).toContain('Textvorschlag');
  });

  test('what becomes due after it waits for the next; what a stopped bot missed comes the same day, once', async () => {
    await say('digest 9:00');
    await workspace.timePasses('2026-11-10T11:00:00+01:00');
    expect(await say('add Late about:support since:2026-10-01')).toContain('Wednesday 11 November, 09:00');
    await workspace.timePasses('2026-11-10T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    workspace.clock.set('2026-11-11T14:30:00+01:00');
    await workspace.restart();
    await workspace.bot().tick();
    expect(nudgesTo(ada)).toHaveLength(1);
    await workspace.timePasses('2026-11-11T23:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('a cover reads single nudges, or a digest of their own', async () => {
    const ben = workspace.slack.addPerson({
      name: 'ben',
      realName: 'Ben Okoro',
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
    });
    await say('digest 9:00');
    await say('add Acme about:support');
    await say('cover @ben');
    expect(await say('show #1')).toContain('Wednesday 11 November, 10:00');
    await type(ben, '/ghostwatch digest 15:00', workspace);
    await workspace.timePasses('2026-11-11T14:00:00+01:00');
    expect(nudgesTo(ben)).toHaveLength(0);
    await workspace.timePasses('2026-11-11T15:00:00+01:00');
    expect(workspace.read(latestNudge(ben))).toContain('*Your daily overview:* 1 client needs you.');
  });
});

describe('at most so many a day', () => {
  test('the most urgent first; the rest is announced, planned for tomorrow, and comes', async () => {
    await say('limit 2');
    for (const client of ['Acme', 'Brandt', 'Cramer', 'Dorn', 'Ebert']) {
      await say(`add ${client} about:support`);
    }
    await say('add Owed about:support');
    await say('replied #6');
    await workspace.timePasses('2026-11-10T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('Owed');
    await workspace.timePasses('2026-11-11T10:00:00+01:00');
    const told = nudgesTo(ada)
      .map((message) => workspace.read(message))
      .join('\n');
    expect(nudgesTo(ada)).toHaveLength(3);
    expect(told).toContain('you asked for at most 2 a day');
    expect(await say('show #5')).toContain('Thursday 12 November, 09:00');
    await workspace.timePasses('2026-11-13T17:00:00+01:00');
    const all = nudgesTo(ada)
      .map((message) => workspace.read(message))
      .join('\n');
    for (const client of ['Acme', 'Brandt', 'Cramer', 'Dorn', 'Ebert', 'Owed']) expect(all).toContain(client);
    const days = nudgesTo(ada).map(({ ts }) => new Date(Number(ts) * 1000).toISOString().slice(0, 10));
    for (const day of new Set(days)) expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(2);
  });

  test('a backlog after downtime keeps to it, too', async () => {
    for (let count = 1; count <= 7; count++) await say(`add "Client ${count}" about:support`);
    await say('limit 5');
    workspace.clock.set('2026-11-16T11:00:00+01:00');
    await workspace.bot().tick();
    const [message] = nudgesTo(ada);
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(workspace.read(message)).toContain('5 clients need you.');
    expect(workspace.read(message)).toContain('2 more will wait until your next working day');
    await workspace.timePasses('2026-11-17T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(3);
  });
});
