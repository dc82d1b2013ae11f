import { renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, line, workspace);
const modal = () => renderView(ada.modal as View, workspace.slack.nameOf);

async function opensCard(label: string): Promise<void> {
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  await ada.clicks(latestNudge(ada), label);
  await workspace.slack.until(() => ada.modal);
}

test('the message is edited for this client alone, copied or mailed, and counted', async () => {
  await say('/ghostwatch add Acme Relaunch about:offer via:email email:jana@acme.example lang:en');
  await opensCard('Write the email…');
  expect(modal()).toContain('Your changes apply to this message only.');
  expect(modal()).toContain('Hello,');
  await ada.fills({ subject: 'Our call <today>', message: 'Hello Jana,\n\nhow about *Friday*, {{ name }}?' });
  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  expect(modal()).toContain('Subject: Our call <today>');
  expect(modal()).toContain('how about *Friday*, {{ name }}?');
  expect(JSON.stringify(ada.modal)).toContain('mailto:jana@acme.example?subject=Our%20call');
  await ada.clicks(ada.modal as View, 'I followed up');
  await workspace.slack.quiet();
  expect(await say('/ghostwatch show #1')).toContain('followed up by email (@ada)');
  expect(await say('/ghostwatch draft #1')).not.toContain('how about');
  expect(workspace.log.lines.map((line) => JSON.stringify(line)).join('')).not.toContain('how about');
});

test('an empty field is told, and the other one stays typed', async () => {
  await say('/ghostwatch add Acme Relaunch about:offer via:email lang:en');
  await opensCard('Write the email…');
  await ada.fills({ subject: ' ', message: 'I would like to know.' });
  expect(await ada.submits()).toMatchObject({ outcome: 'errors', errors: { subject: expect.anything() } });
  expect(modal()).toContain('I would like to know.');
});

test('LinkedIn has no subject', async () => {
  await say('/ghostwatch add Acme Relaunch about:networking via:linkedin lang:en');
  await workspace.timePasses('2026-12-17T10:00:00+01:00');
  await ada.clicks(latestNudge(ada), 'Edit and copy…');
  await workspace.slack.until(() => ada.modal);
  await ada.fills({ message: 'Coffee on Friday?' });
  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  expect(modal()).not.toContain('Subject');
});

test('the message for a special case is edited in the same way', async () => {
  await say('/ghostwatch add Acme "Online shop" about:project lang:en');
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  await ada.selects(latestNudge(ada), 'Other messages', 'bumpy');
  await workspace.slack.until(() => ada.modal);
  await ada.clicks(ada.modal as View, 'Edit text…');
  await workspace.slack.quiet();
  expect(modal()).toContain('Working together on the online shop');
  await ada.fills({ message: 'Shall we talk?' });
  await ada.submits();
  expect(modal()).toContain('Shall we talk?');
});

test('auf Deutsch, auch aus der Antwort auf einen Befehl', async () => {
  const jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await type(jan, '/ghostwatch neu Zenit Relaunch art:angebot kanal:email', workspace);
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  await jan.clicks(latestNudge(jan), 'E-Mail schreiben …');
  await workspace.slack.until(() => jan.modal);
  await jan.fills({ message: 'Guten Tag,\n\npasst es am Freitag?' });
  await jan.submits();
  const shown = renderView(jan.modal as View, workspace.slack.nameOf);
  expect(shown).toContain('Deine Nachricht');
  expect(shown).toContain('passt es am Freitag?');
});
