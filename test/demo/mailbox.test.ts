import { readManifest } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DemoEnvironment, startDemo } from '../../src/cli/demo/demo-environment.ts';
import { type DemoPeople, START, setUpFirstVisit } from '../../src/cli/demo/first-visit.ts';
import { mailboxRoutes } from '../../src/cli/demo/mailbox.ts';

let demo: DemoEnvironment;
let people: DemoPeople;
let page: ReturnType<typeof mailboxRoutes>;
beforeEach(async () => {
  const app = readManifest(new URL('../../manifest.yml', import.meta.url));
  demo = await startDemo({ start: START, app });
  people = await setUpFirstVisit(demo);
  page = mailboxRoutes(demo.mailbox, async () => {
    await demo.bot.tick();
    await demo.slack.quiet();
  });
});
afterEach(() => demo.close());

const URL_OF_PAGE = 'http://127.0.0.1/mailbox';

const shown = async (language = 'en') =>
  (await page.fetch(new Request(URL_OF_PAGE, { headers: { 'accept-language': language } }))).text();

async function does(fields: Readonly<Record<string, string>>, language = 'en'): Promise<void> {
  const body = new URLSearchParams(fields);
  const asked = { method: 'POST', headers: { 'accept-language': language }, body };
  const answer = await page.fetch(new Request(URL_OF_PAGE, asked));
  expect(answer.status).toBe(303);
}

const show = async (what: string): Promise<string> => {
  const message = await (await people.ada.command(`/ghostwatch show ${what}`)).response();
  return JSON.stringify(message.blocks);
};

test('the client answers by mail, and Ghostwatch has heard it', async () => {
  expect(await shown()).toContain('Invoice 2026-118');
  await does({ do: 'reply' });
  expect(await show('Nordwind')).toContain('the client replied by email');
});

test('an absence note and a thank-you end no silence; a bounce is no silence', async () => {
  await does({ do: 'absence' });
  await does({ do: 'thanks' });
  expect(await show('Nordwind')).not.toContain('the client replied');
  await does({ do: 'bounce' });
  expect(await show('Nordwind')).toContain('did not arrive');
});

test('a mail with the bot in Bcc registers its recipient', async () => {
  await does({
    do: 'write',
    to: 'sam@initech.example',
    subject: 'Server move',
    text: 'Could we talk?',
    register: 'yes',
  });
  expect(await show('Initech')).toContain('Server move');
});

test('a draft is sent from here, and counts', async () => {
  const suggested = await (await people.ada.command('/ghostwatch draft Nordwind')).response();
  await people.ada.clicks(suggested, 'Save to my drafts…');
  await demo.slack.until(() => people.ada.modal);
  await people.ada.submits();
  await demo.slack.quiet();
  const [draft] = demo.mailbox.drafts();
  expect(await shown()).toContain('Drafts (1)');
  expect(await shown()).toContain(
    `In reply to: ${draft?.inReplyTo?.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
  );
  expect(draft?.inReplyTo).toBe(demo.mailbox.mails()[0]?.messageId);
  await does({ do: 'send', id: draft?.id ?? '' });
  expect(await shown()).toContain('Drafts (0)');
  expect(demo.mailbox.mails().at(-1)).toMatchObject({ folder: 'sent', subject: 'Re: Invoice 2026-118' });
});

test('what was written is shown as text, and nothing that cannot be understood changes anything', async () => {
  await does({ do: 'own_text', text: '<script>alert(1)</script>' });
  expect(await shown()).toContain('&lt;script&gt;');
  const before = demo.mailbox.mails().length;
  await does({ do: 'write', to: 'nobody', subject: 'x', text: 'y' });
  await does({ do: 'send', id: '999' });
  await does({ do: 'own_text', text: ' ' });
  expect(demo.mailbox.mails()).toHaveLength(before);
});

test('the page speaks German, too, and the client writes German', async () => {
  const german = 'de-DE,de;q=0.9,en;q=0.5';
  expect(await shown(german)).toContain('Posteingang');
  await does({ do: 'absence' }, german);
  await does({ do: 'thanks' }, german);
  expect(await shown(german)).toContain('Automatische Antwort');
  await does({ do: 'bounce' }, german);
  expect(await shown(german)).toContain('Dieses Postfach gibt es nicht');
  expect(await show('Nordwind')).not.toContain('the client replied');
  await does({ do: 'reply' }, german);
  expect(await shown(german)).toContain('Danke, wir haben die Rechnung geprüft');
  expect(await show('Nordwind')).toContain('the client replied by email');
});
