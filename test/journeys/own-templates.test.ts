import type { Choice, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
let boss: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  const { slack } = workspace;
  const place = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
  ada = addAda(slack);
  ben = slack.addPerson({ name: 'ben', realName: 'Ben Okri', ...place });
  boss = slack.addPerson({ name: 'carla', realName: 'Carla Roth', isAdmin: true, ...place });
  await type(
    ada,
    '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer via:email contact:"Jana Krüger" lang:en',
    workspace,
  );
});
afterEach(() => workspace.close());

const draftFor = (person: Person) => type(person, '/ghostwatch draft #1', workspace);

async function clicks(person: Person, actionId: string): Promise<void> {
  await person.clicks(modalOf(person), { actionId });
  await workspace.slack.quiet();
}

async function opens(person: Person, scope: string, place: Readonly<Record<string, Choice>>): Promise<void> {
  await opensSettings(person, workspace);
  await clicks(person, `settings_templates_${scope}`);
  await person.fills(place);
  await submitsModal(person, workspace);
}

const CHECK_IN = { language: 'en', category: 'offer', kind: 'check_in' };
const WORDS = {
  subject: 'A word about [topic]?',
  body: 'How is [topic] coming along? It’s about [amount].\n\nA word is enough.',
  short: 'how is [topic] coming along?',
};

async function saves(person: Person, words: Readonly<Record<string, Choice>>) {
  await person.fills(words);
  return submitsModal(person, workspace);
}

async function hasWords(person: Person, scope: string, body: string): Promise<void> {
  await opens(person, scope, CHECK_IN);
  await saves(person, { ...WORDS, body });
  await person.closesModal();
  await person.closesModal();
}

describe('plain text with fields', () => {
  test('speaks of what is known, and leaves out the sentence about what is not', async () => {
    await opens(ada, 'own', CHECK_IN);
    expect(screenOf(ada, workspace)).toContain('*the built-in words* apply');
    expect(screenOf(ada, workspace)).toContain('`[amount]` the amount');
    expect(screenOf(ada, workspace)).not.toMatch(/\{\{|\{%/);
    await saves(ada, WORDS);
    expect(screenOf(ada, workspace)).toContain('Saved');
    const draft = await draftFor(ada);
    expect(draft).toContain('A word about Website relaunch?');
    expect(draft).toContain('How is Website relaunch coming along?\n\nA word is enough.');
    await type(ada, '/ghostwatch edit #1 amount:"4,800 €"', workspace);
    expect(await draftFor(ada)).toContain('It’s about €4,800.');
    await workspace.restart();
    await workspace.timePasses('2026-11-13T18:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('How is Website relaunch coming along?');
  });

  test('a text for email leaves the short message in Slack as it is, until there is a short one, too', async () => {
    const inSlack =
      '/ghostwatch add "Beta KG" "Photo shoot" about:offer via:slack contact:"Max Roth" lang:en';
    await type(ada, inSlack, workspace);
    const draft = () => type(ada, '/ghostwatch draft #2', workspace);
    const builtIn = await draft();
    await opens(ada, 'own', CHECK_IN);
    expect(screenOf(ada, workspace)).toContain('Leave this empty to keep the built-in short message');
    await saves(ada, { subject: WORDS.subject, body: WORDS.body });
    expect(screenOf(ada, workspace)).toContain('Saved');
    expect(await draft()).toBe(builtIn);
    expect(await draftFor(ada)).toContain('How is Website relaunch coming along?');
    await ada.closesModal({ all: true });
    await opens(ada, 'own', CHECK_IN);
    await saves(ada, { short: WORDS.short });
    expect(await draft()).toContain('Hi Max, how is Photo shoot coming along?');
    await ada.closesModal({ all: true });
    await opens(ada, 'own', CHECK_IN);
    await ada.fills({ example: '2' });
    await clicks(ada, 'template_preview');
    const shown = screenOf(ada, workspace);
    expect(shown).toContain('How is Photo shoot coming along?');
    expect(shown).toMatch(/In Slack\* \(\d+ characters\)/);
    expect(shown).toContain('Hi Max, how is Photo shoot coming along?');
  });

  test.each([
    ['Hello [nam].', 'I don’t know [nam]. Did you mean [name]?'],
    ['It’s [price].', 'I don’t know [price]. Did you mean [amount]?'],
    ['Es geht um [Betrga].', 'I don’t know [Betrga]. Did you mean [Betrag]?'],
    ['See [attached].', 'I don’t know [attached].'],
    ['See [name', 'missing its partner: [name'],
    ['Hello {{ name }}.', '{{ name }} works only in Advanced. Here, write [name].'],
    ['{% if amount %}', 'works only in Advanced'],
    ['It’s [amount].', 'nothing would be left'],
  ])('what cannot be used is answered at its field, and nothing is lost: %j', async (body, reason) => {
    await opens(ada, 'own', CHECK_IN);
    expect(await saves(ada, { ...WORDS, body })).toMatchObject({
      outcome: 'errors',
      errors: { body: expect.stringContaining(reason) },
    });
    expect(screenOf(ada, workspace)).toContain(body);
    expect(await draftFor(ada)).not.toContain('Subject: A word about');
  });

  test('a field is put at the end of what was typed', async () => {
    await opens(ada, 'own', CHECK_IN);
    await ada.fills({ body: 'A note. It’s about', short: 'Typed, too' });
    await ada.selects(modalOf(ada), { actionId: 'template_insert' }, 'body:topic');
    await workspace.slack.quiet();
    expect(screenOf(ada, workspace)).toContain('A note. It’s about [topic]');
    expect(screenOf(ada, workspace)).toContain('Typed, too');
    await clicks(ada, 'template_preview');
    expect(screenOf(ada, workspace)).toContain('`[topic]` Website relaunch');
  });

  test('goes on in Liquid with the same words', async () => {
    await opens(ada, 'own', CHECK_IN);
    await ada.fills(WORDS);
    await clicks(ada, 'template_advanced');
    expect(screenOf(ada, workspace)).toContain('{% if amount %}It’s about {{ amount }}.{% endif %}');
    await submitsModal(ada, workspace);
    expect(await draftFor(ada)).toContain('How is Website relaunch coming along?');
    await ada.closesModal();
    await ada.closesModal();
    await opens(ada, 'own', CHECK_IN);
    expect(screenOf(ada, workspace)).toContain('{{ topic }}');
  });
});

describe('whose words hold', () => {
  test('somebody’s own, then the workspace’s, then the built-in ones', async () => {
    await hasWords(boss, 'workspace', 'The workspace asks.');
    expect(await draftFor(ada)).toContain('The workspace asks.');
    await hasWords(ada, 'own', 'Ada asks.');
    expect(await draftFor(ada)).toContain('Ada asks.');
    expect(await draftFor(ben)).toContain('The workspace asks.');
    await opens(ada, 'own', CHECK_IN);
    expect(screenOf(ada, workspace)).toContain('*your own words* apply');
    await clicks(ada, 'template_reset');
    expect(await draftFor(ada)).toContain('The workspace asks.');
  });

  test('a cover speaks in their own voice, not in the owner’s', async () => {
    await hasWords(ada, 'own', 'Ada asks.');
    await hasWords(ben, 'own', 'Ben asks.');
    await type(ada, '/ghostwatch cover @ben', workspace);
    await type(ada, '/ghostwatch away until 30.11.', workspace);
    expect(await draftFor(ben)).toContain('Ben asks.');
    expect(await draftFor(boss)).not.toMatch(/Ada asks|Ben asks/);
  });
});

test('auf Deutsch, mit Feldern in beiden Sprachen', async () => {
  const jan = workspace.slack.addPerson({
    name: 'jan',
    realName: 'Jan Weiß',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
  });
  await type(jan, '/ghostwatch neu Zenit "Neuer Auftritt" art:angebot kanal:email', workspace);
  await opens(jan, 'own', { language: 'de', category: 'offer', kind: 'check_in' });
  expect(screenOf(jan, workspace)).toContain('`[Betrag]` der Betrag');
  const words = { subject: 'Kurz zu [Thema]', short: 'wie steht es um [topic]?' };
  expect(await saves(jan, { ...words, body: 'es geht um [Bertag].' })).toMatchObject({
    errors: { body: 'Zeile 1: [Bertag] kenne ich nicht. Meintest du [Betrag]?' },
  });
  await saves(jan, {
    ...words,
    body: 'wie steht es um [THEMA]? Die Rechnung vom 9. November über [amount] ist noch offen. Danke!',
  });
  expect(screenOf(jan, workspace)).toContain('Gespeichert');
  const draft = await type(jan, '/ghostwatch entwurf #2', workspace);
  expect(draft).toContain('wie steht es um Neuer Auftritt? Danke!');
  expect(draft).not.toContain('Rechnung vom');
});
