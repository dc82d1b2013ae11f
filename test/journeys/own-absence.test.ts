import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', locale: 'en-GB' });
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer', workspace);
});

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const modal = () => renderView(ada.modal as View, workspace.slack.nameOf);
const home = () => renderView(ada.home as View, workspace.slack.nameOf);
const lastTo = (person: Person) => workspace.read(person.dm.at(-1));

async function click(actionId: string, where: View | Message): Promise<void> {
  await ada.clicks(where, { actionId });
  await workspace.slack.quiet();
}

async function opensForm(): Promise<void> {
  await ada.opensHome();
  await workspace.slack.quiet();
  await click('settings_plan_absence', ada.home as View);
}

async function saves() {
  const submission = await ada.submits();
  await workspace.slack.quiet();
  return submission;
}

describe('the form “I’m away”', () => {
  test('dates and cover together: the cover is told, and the nudges go there', async () => {
    await opensForm();
    await ada.fills({ first_day: '2026-11-12', last_day: '2026-11-18', cover_by: ben.id });
    await saves();
    expect(modal()).toContain('@ben will cover for you from Thursday 12 November');
    expect(lastTo(ben)).toContain('as their cover from Thursday 12 November');
    expect(lastTo(ben)).toContain('up to and including Wednesday 18 November');
    await workspace.timePasses('2026-11-13T12:00:00+01:00');
    expect(workspace.read(latestNudge(ben))).toContain('Acme');
  });

  test('dates alone: the nudges wait', async () => {
    await opensForm();
    await ada.fills({ last_day: '2026-11-18' });
    await saves();
    expect(modal()).toContain('nudges are paused until Thursday 19 November');
    await workspace.timePasses('2026-11-18T17:00:00+01:00');
    expect(ada.dm.filter(({ metadata }) => metadata)).toHaveLength(0);
  });

  test('opened again it shows what is set, and a cover takes the place of a pause', async () => {
    await opensForm();
    await ada.fills({ first_day: '2026-11-12', last_day: '2026-11-18' });
    await saves();
    await ada.closesModal({ all: true });
    await opensForm();
    expect(modal()).toContain('2026-11-12');
    expect(modal()).toContain('2026-11-18');
    await ada.fills({ cover_by: ben.id });
    await saves();
    expect(await say('pause')).toContain('Your nudges are on.');
    expect(await say('cover')).toContain('@ben will cover for you');
  });

  test('what cannot be is said at its field', async () => {
    await opensForm();
    await ada.fills({ first_day: '2026-11-20', last_day: '2026-11-18' });
    expect((await saves()).errors).toEqual({
      last_day: expect.stringMatching(/^Wednesday 18 November.* is before the start/),
    });
    await ada.fills({ first_day: null, last_day: '2026-11-02' });
    expect((await saves()).errors).toEqual({
      last_day: expect.stringMatching(/^Monday 2 November.* has already passed/),
    });
    await ada.fills({ last_day: '2026-11-18', cover_by: ada.id });
    expect((await saves()).errors).toEqual({ cover_by: expect.stringContaining('can’t cover for yourself') });
  });

  test('from the settings, too; back at work with one click', async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await click('settings_open', ada.home as View);
    await click('settings_plan_absence', ada.modal as View);
    await ada.fills({ last_day: '2026-11-18', cover_by: ben.id });
    await saves();
    await ada.closesModal();
    expect(modal()).toContain('@ben is covering for you');
    await ada.closesModal({ all: true });
    expect(home()).toContain('I’m back');
    await click('settings_end_absence', ada.home as View);
    expect(modal()).toContain('Nobody is covering for you.');
    expect(lastTo(ben)).toContain('You’re no longer covering for @ada');
    expect(home()).not.toContain('I’m back');
  });
});

describe('undoing a change of one’s own settings', () => {
  const soon = () => workspace.clock.set(workspace.clock.now() + 60_000);

  test('from the answer to a command, once, and the cover is told', async () => {
    const answer = await (await ada.command(`/ghostwatch cover ${ben.mention}`)).response();
    await click('settings_undo', answer as Message);
    expect(await say('cover')).toContain('Nobody is covering for you.');
    expect(lastTo(ben)).toContain('You’re no longer covering for @ada');
  });

  test('from the form', async () => {
    await opensForm();
    await ada.fills({ last_day: '2026-11-18', cover_by: ben.id });
    await saves();
    await click('settings_undo', ada.modal as View);
    expect(modal()).toContain('Undone: your settings.');
    expect(modal()).toContain('Nobody is covering for you.');
  });

  test('what was changed again since is refused, and so is undoing twice', async () => {
    soon();
    const first = await (await ada.command('/ghostwatch hours mon-thu 8-16')).response();
    await say('hours mon-fri 10-18');
    await click('settings_undo', first as Message);
    expect(lastTo(ada)).not.toContain('Undone');
    expect(await say('hours')).toContain('10:00–18:00');
    expect(await say('undo')).toContain('Mon–Thu 08:00–16:00');
    expect(await say('hours')).toContain('Mon–Thu 08:00–16:00');
  });

  test('of two changes at one moment both are shown, and none is taken back', async () => {
    await say('hours mon-thu 8-16');
    const answer = await say('undo');
    expect(answer).toContain('Acme');
    expect(answer).toContain('your settings');
    expect(await say('hours')).toContain('Mon–Thu 08:00–16:00');
  });

  test('`undo` takes back whichever change was the last, and Home offers it', async () => {
    soon();
    await say('language de');
    await ada.opensHome();
    await workspace.slack.quiet();
    expect(home()).toContain('*Deine letzte Änderung:* deine Einstellungen');
    expect(await say('rückgängig')).toContain('Your language: English, as in Slack.');
    expect(await say('undo')).toContain('is no longer being watched');
  });
});
