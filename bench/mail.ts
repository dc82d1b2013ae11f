import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMailboxes } from '../src/adapters/mail/mailbox-file.ts';
import { imapMailboxes } from '../src/adapters/mail/mailboxes.ts';
import type { Mailboxes } from '../src/ports/mailboxes.ts';
import { collectedLog } from '../test/support/collected-log.ts';
import { type Dovecot, hasDovecot, startDovecot, withoutDovecot } from '../test/support/dovecot.ts';
import { mailboxEntry, mailboxesFile, mailOf, offerOf } from '../test/support/mailboxes.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../test/support/workspace.ts';
import { median, timed } from './clocking.ts';

const { values } = parseArgs({ options: { mails: { type: 'string', default: '100000' } } });
const MAILS = Number(values.mails);
const USER = 'sales@acme.com';
const TEAM = 'T1';
const NOW = Date.parse('2026-11-18T14:30:00+01:00');
const ONE_MINUTE = 60_000;
const MEGABYTE = 2 ** 20;
const ROUNDS = 5;

/** Fills a user's inbox (Maildir) with mails from other people, two minutes apart. */
function fill(dovecot: Dovecot): void {
  const root = dovecot.maildir(USER);
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(root, folder), { recursive: true });
  for (let number = 0; number < MAILS; number++) {
    const at = Math.floor((NOW - (MAILS - number) * 2 * ONE_MINUTE) / 1000);
    const from = `Person ${number % 997} <person${number % 997}@company${number % 211}.example>`;
    const mail = mailOf({
      from,
      subject: `Message ${number}`,
      messageId: `<${number}@mail.example>`,
      inReplyTo: null,
    });
    writeFileSync(join(root, 'cur', `${at}.M${number}P1.bench:2,S`), mail.replaceAll('\n', '\r\n'));
  }
  execFileSync('chown', ['-R', 'mail:mail', root]);
}

function connected(dovecot: Dovecot): Mailboxes {
  const entry = mailboxEntry(dovecot, dovecot.mailbox(USER), ['addresses: [sales@acme.com]']);
  const { mailboxes } = readMailboxes(`mailboxes:\n${entry}`, {}, 'bench');
  return imapMailboxes(mailboxes, {
    clock: { now: () => NOW },
    timer: { after: () => () => undefined },
    log: collectedLog(),
    tokensFor: () => null,
  });
}

const READING = {
  mailboxes: ['sales'],
  after: null,
  addresses: ['petra@globex.example'],
  messageIds: ['<offer-1@acme.com>'],
  since: NOW - 60 * 86_400_000,
  names: [],
};

/** The most additional memory (MB) that the process holds while `work` is done. */
async function memoryFor(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const sampler = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  await work();
  clearInterval(sampler);
  return (Math.max(most, process.memoryUsage.rss()) - before) / MEGABYTE;
}

/**
 * Measures the time until a mailbox has been searched and waits for new mail, the time to find the mails of one client,
 * and the memory for both.
 */
async function reading(dovecot: Dovecot) {
  const mailboxes = connected(dovecot);
  let [ready, client] = [0, 0];
  const used = await memoryFor(async () => {
    ready = await timed(() => mailboxes.arrivals(TEAM, 'sales', new Map(), 'all'));
    client = await timed(() => mailboxes.read(TEAM, READING));
  });
  await mailboxes.close();
  return { ready, client, used };
}

/** Measures the time from when the server has accepted a mail until the card in Slack shows it, once per round. */
async function arrival(workspace: Workspace, dovecot: Dovecot): Promise<readonly number[]> {
  const ada = addAda(workspace.slack);
  const sales = dovecot.mailbox(USER);
  const add = '/ghostwatch add Globex mail:petra@globex.example about:offer';
  await (await ada.command(add)).response({ timeoutMs: ONE_MINUTE });
  await workspace.bot().tick();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const card = latestNudge(ada);
    const text = () => workspace.read(ada.looksAt(card));
    const before = text();
    const date = new Date(NOW + round * 1000).toUTCString();
    await sales.send(mailOf({ date, messageId: `<reply-${round}@globex.example>` }));
    times.push(
      await timed(async () => {
        while (text() === before) await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    );
    workspace.clock.set(workspace.clock.now() + 1000);
    await type(ada, '/ghostwatch answered #1', workspace);
    await workspace.bot().tick();
  }
  return times;
}

async function run(): Promise<void> {
  const dovecot = await startDovecot();
  const folder = mkdtempSync(join(tmpdir(), 'bench-mail-'));
  try {
    fill(dovecot);
    const sales = dovecot.mailbox(USER);
    const indexed = await timed(() => sales.use((imap) => imap.mailboxOpen('INBOX')));
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    const first = await reading(dovecot);
    const again = await reading(dovecot);
    const settings = mailboxesFile(folder, [mailboxEntry(dovecot, sales, ['addresses: [sales@acme.com]'])]);
    const workspace = await openWorkspace(new Date(NOW).toISOString(), {}, undefined, settings);
    const times = await arrival(workspace, dovecot);
    await workspace.close();
    const ms = (time: number) => `${Math.round(time)} ms`;
    process.stdout.write(
      `${[
        `${MAILS} mails in the inbox; Dovecot indexed them in ${ms(indexed)}`,
        `connect to ready: ${ms(first.ready)}, again ${ms(again.ready)} (aim: 2000 ms)`,
        `the mails of one client: ${ms(first.client)}, again ${ms(again.client)}`,
        `memory: ${first.used.toFixed(1)} MB more, again ${again.used.toFixed(1)} MB more (aim: 60 MB)`,
        `arrival to changed card: median ${ms(median(times))}, longest ${ms(Math.max(...times))} (aim: 2000 ms)`,
      ].join('\n')}\n`,
    );
  } finally {
    await dovecot.close();
    rmSync(folder, { recursive: true });
  }
}

if (hasDovecot) await run();
else process.stdout.write(`Not measured: ${withoutDovecot}\n`);
