import { type Message, type Person, renderView } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesRules } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let jan: Person;
beforeEach(async () => {
  workspace = await openWorkspace('2026-11-18T14:30:00+01:00');
  ada = addAda(workspace.slack);
  jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE', timeZone: 'Europe/Berlin' });
});
afterEach(() => workspace.close());

const say = (line: string, person = ada) => type(person, line, workspace);

async function asked(line: string, person: Person): Promise<Message> {
  return (await person.command(line)).response();
}

async function answers(person: Person, question: Message, actionId: string): Promise<void> {
  await person.clicks(question, { actionId });
  await workspace.slack.quiet();
}

const screen = (person: Person) => (person.modal ? renderView(person.modal, workspace.slack.nameOf) : '');

describe('a sentence that can be read in one way only is saved at once', () => {
  test('in English', async () => {
    const answer = await say(
      '/ghostwatch add Globex Corp offer for website redesign, sent last Thursday, $12,400',
    );
    expect(answer).toContain('Now watching *#1 · Globex Corp* · website redesign.');
    expect(answer).toContain('Silent since Thursday 12 November');
    expect(answer).toContain('At stake: *US$12,400*');
  });

  test('in German', async () => {
    const answer = await say(
      '/ghostwatch add Müller GmbH Angebot für die Webseite über 12,5 Tsd €, am 2.11. per Mail an Frau Krüger geschickt',
      jan,
    );
    expect(answer).toContain('*#1 · Müller GmbH* · Webseite');
    for (const part of ['2. November', '12.500', 'Frau Krüger', 'Angebot', 'per E-Mail']) {
      expect(answer).toContain(part);
    }
  });
});

describe('a sentence that can be read in another way is asked about', () => {
  const LINE = '/ghostwatch add Angebot Webseite Müller GmbH, seit letzten Donnerstag, 12.400 €';

  test('everything that was understood is shown, and nothing is saved before the answer', async () => {
    const question = await asked(LINE, jan);
    const shown = workspace.read(question);
    expect(shown).toContain('Habe ich das richtig verstanden?* Noch ist nichts gespeichert.');
    for (const line of [
      'Kunde: *Müller GmbH*',
      'Thema: *Webseite*',
      'Art: *Angebot*',
      'Keine Antwort seit: *Donnerstag, 12. November',
      'Betrag: *12.400',
    ]) {
      expect(shown).toContain(line);
    }
    expect(await say('/ghostwatch list', jan)).toContain('Hier ist noch nichts.');

    await answers(jan, question, 'adding_right');
    expect(await say('/ghostwatch show #1', jan)).toContain('*#1 · Müller GmbH* · Webseite');
  });

  test('the answer is the confirmation, in the place of the question; a second click changes nothing', async () => {
    const question = await asked('/ghostwatch add Yoga Studio Lotus angebot seit 2.11. betrag 900 euro', ada);
    expect(workspace.read(question)).toContain('Client: *Yoga Studio Lotus*');
    await Promise.all([
      ada.clicks(question, { actionId: 'adding_right' }),
      ada.clicksStale(question, { actionId: 'adding_right' }),
    ]);
    await workspace.slack.quiet();
    expect(await say('/ghostwatch list')).toContain('Yoga Studio Lotus');
    expect(await say('/ghostwatch show #2')).toContain('I can’t find a client');
  });

  test('Edit… opens the form with everything filled in; what was saved there is not saved again', async () => {
    const question = await asked(LINE, jan);
    await answers(jan, question, 'adding_edit');
    expect(screen(jan)).toContain('[ Müller GmbH ]');
    expect(screen(jan)).toContain('[ Webseite ]');
    expect(screen(jan)).toContain('[ Angebot ▾ ]');
    expect(screen(jan)).toContain('12.400');
    await jan.fills({ client: 'Müller Bau GmbH' });
    await jan.submits();
    expect(await say('/ghostwatch show #1', jan)).toContain('Müller Bau GmbH');

    await jan.clicksStale(question, { actionId: 'adding_right' });
    await workspace.slack.quiet();
    expect(await say('/ghostwatch list', jan)).not.toContain('#2');
  });

  test('what could not be added can be tried again', async () => {
    const question = await asked('/ghostwatch add Nordwind Studios owner:@nobody', ada);
    await answers(ada, question, 'adding_right');
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
    await answers(ada, question, 'adding_edit');
    await ada.submits();
    expect(await say('/ghostwatch show #1')).toContain('Nordwind Studios');
  });

  test('nobody else may answer', async () => {
    const question = await asked(LINE, jan);
    const actions = question.blocks?.find((block) => block.type === 'actions');
    const [right] = (actions as { elements: { value: string; action_id: string }[] }).elements;
    await ada.sendsInteraction({
      type: 'block_actions',
      trigger_id: 'T1',
      actions: [{ type: 'button', block_id: 'b', ...right }],
      container: { type: 'message', channel_id: 'C1', message_ts: '1.1' },
    });
    await workspace.slack.quiet();
    expect(await say('/ghostwatch list all')).toContain('Nobody here is watching a client yet.');
  });
});

describe('without the word add', () => {
  test.each([
    '/ghostwatch Angebot Webseite Müller GmbH, 12.400 €',
    '/ghostwatch Acme GmbH offer for website, $12k',
  ])('%s is asked about', async (line) => {
    expect(await say(line)).toContain('Did I get this right?');
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
  });

  test.each([
    ['/ghostwatch snoze Acme', 'Did you mean `snooze`?'],
    ['/ghostwatch Zeppelin GmbH', 'If that’s a client: `/ghostwatch show Zeppelin GmbH`'],
    ['/ghostwatch client Zeppelin', 'To watch “Zeppelin”: `/ghostwatch add Zeppelin`'],
  ])('%s gets its hint', async (line, hint) => {
    expect(await say(line)).toContain(hint);
  });
});

test('several clients in one command are refused, with the lines to copy', async () => {
  const answer = await say('/ghostwatch add Globex, Initech, Hooli about:offer');
  expect(answer).toContain('I see 3 clients here. Please add one client per command; nothing was saved.');
  for (const name of ['Globex', 'Initech', 'Hooli']) {
    expect(answer).toContain(`/ghostwatch add "${name}" about:offer`);
  }
  expect(await say('/ghostwatch add Globex\nadd Initech', jan)).toContain('Ich sehe hier 2 Kunden.');
  expect(await say('/ghostwatch list')).toContain('Nothing here yet');
});

test('an amount without a currency is in that of the workspace, of the country until it is set', async () => {
  const carla = workspace.slack.addPerson({ name: 'carla', isAdmin: true, timeZone: 'Europe/Zurich' });
  const joe = workspace.slack.addPerson({ name: 'joe', timeZone: 'America/New_York' });
  expect(await say('/ghostwatch add One amount:75000', jan)).toMatch(/75\.000\s€/);
  expect(await say('/ghostwatch add Two amount:75000', joe)).toContain('$75,000');
  expect(await say('/ghostwatch add Three amount:75000', carla)).toContain('CHF');

  expect(await say('/ghostwatch currency GBP', joe)).toContain('Only admins of this workspace');
  expect(await say('/ghostwatch currency pounds', carla)).toContain('are in GBP');
  expect(await say('/ghostwatch währung', jan)).toContain('gilt GBP');
  expect(await say('/ghostwatch add Four amount:75000', jan)).toContain('£');
  expect(await say('/ghostwatch currency moon', carla)).toContain('I don’t know the currency “moon”');

  expect(await changesRules(carla, { currency: 'franken' }, workspace)).toMatchObject({ outcome: 'updated' });
  expect(await say('/ghostwatch currency')).toContain('are in CHF');
  expect(await say('/ghostwatch currency auto', carla)).toContain('of the country you’re in');
});

test('replies and answers keep the channel by which they came', async () => {
  await say('/ghostwatch add Acme since:yesterday');
  expect(await say('/ghostwatch replied Acme by email')).toContain('replied by email on');
  expect(await say('/ghostwatch answered Acme per Telefon')).toContain('we answered');
  const shown = await say('/ghostwatch show Acme');
  expect(shown).toContain('the client replied by email');
  expect(shown).toContain('we answered by phone');
});

test('two people of one name are both named', async () => {
  const first = workspace.slack.addPerson({ name: 'ben1', realName: 'Ben Okoro' });
  const second = workspace.slack.addPerson({ name: 'ben2', realName: 'Ben Okoro' });
  const answer = await say('/ghostwatch add Acme owner:"Ben Okoro"');
  expect(answer).toContain('Several people are called “Ben Okoro”');
  expect(answer).toContain(first.name);
  expect(answer).toContain(second.name);
});

describe('names that nobody can read, and addresses that do more than write', () => {
  test.each([
    '/ghostwatch add "\u3164\u3164"',
    '/ghostwatch add "\u200b\u202e"',
    '/ghostwatch add "…" about:offer',
  ])('%j is refused', async (line) => {
    await say(line);
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
  });

  test('a copy to somebody else cannot hide in an address', async () => {
    expect(await say('/ghostwatch add Acme mail:"a?bcc=evil@evil.de"')).toContain(
      'doesn’t look like an email address',
    );
  });
});
