import { renderView, type View } from 'slack-sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, line, workspace);
const modal = () => renderView(ada.modal as View, workspace.slack.nameOf);
const card = () => workspace.read(latestNudge(ada));

async function untilNudges(count: number): Promise<void> {
  for (let days = 0; nudgesTo(ada).length < count && days < 90; days++) {
    await workspace.timePasses(new Date(workspace.clock.now() + 86_400_000).toISOString());
  }
  await workspace.slack.quiet();
}

async function chooses(messageCase: string): Promise<void> {
  await ada.selects(latestNudge(ada), 'Other messages', messageCase);
  await workspace.slack.until(() => ada.modal);
}

describe('what was agreed on the phone', () => {
  beforeEach(async () => {
    await say('/ghostwatch add Acme "Annual report" about:project contact:"Ms Brandt" lang:en');
    await untilNudges(1);
    await chooses('agreement');
  });

  test('is entered once and becomes a short confirmation', async () => {
    await ada.fills({
      talk_on: '2026-11-10',
      talk_via: 'phone',
      agreed: 'six illustrations\n30% in advance.',
      reply_by: '2026-11-20',
    });
    expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
    expect(modal()).toContain('Subject: Annual report: what we agreed');
    expect(modal()).toContain(
      'this is what we agreed in our call on Tuesday 10 November: six illustrations; 30% in advance.',
    );
    expect(modal()).toContain('any corrections by Friday 20 November.');
    await ada.clicks(ada.modal as View, 'Different wording');
    await workspace.slack.quiet();
    expect(modal()).toContain('To confirm what we agreed in our call on Tuesday 10 November:');
    expect(await say('/ghostwatch show #1')).toContain('details for suggested messages');
  });

  test('is asked for again where something is missing, and nothing is changed', async () => {
    await ada.fills({ agreed: ' ' });
    expect(await ada.submits()).toMatchObject({ outcome: 'errors' });
    expect(await say('/ghostwatch show #1')).not.toContain('details for suggested messages');
  });
});

test('a bumpy project needs no form: its message is there at once, and sending it counts', async () => {
  await say('/ghostwatch add Acme "Online shop" about:project lang:en');
  await untilNudges(1);
  await chooses('bumpy');
  expect(modal()).toContain('Working together on the online shop hasn’t always gone smoothly');
  await ada.clicks(ada.modal as View, 'I followed up');
  await workspace.slack.quiet();
  expect(await say('/ghostwatch show #1')).toContain('followed up by email (@ada)');
});

test('the final invoice is sent with its cover note, and reminds the sender to attach it', async () => {
  await say('/ghostwatch add Acme "Autumn campaign" about:project lang:en');
  await untilNudges(1);
  await chooses('final_invoice');
  await ada.fills({ invoice_number: '2026-131', amount: '7.850 €', invoice_due: '2026-12-14' });
  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  expect(modal()).toContain('Subject: Final invoice 2026-131 for the autumn campaign');
  expect(modal()).toContain('number 2026-131 (€7,850)');
  expect(modal()).toContain('Attach the invoice');
});

test('what to settle before closing stands on the card, by category, and not in the message', async () => {
  await say('/ghostwatch add Acme Relaunch about:project lang:en');
  await untilNudges(4);
  expect(card()).not.toContain('Before you close');
  await ada.clicks(latestNudge(ada), 'I followed up');
  await untilNudges(5);
  expect(card()).toContain('Before you close, for you alone');
  expect(card()).toContain('Rights of use: what was agreed');
  expect(/```[\s\S]*?```/.exec(card())?.[0]).not.toMatch(/invoice|rights|files/i);
});
