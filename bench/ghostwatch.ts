import { randomUUID } from 'node:crypto';
import { aesSecretBox } from '../src/adapters/secrets/aes-secret-box.ts';
import { createHolidays } from '../src/adapters/time/holidays.ts';
import { systemTimer } from '../src/adapters/time/system-timer.ts';
import { webhookSender } from '../src/adapters/webhooks/sender.ts';
import { personActor } from '../src/domain/access/actor.ts';
import { draftLanguageFor } from '../src/languages/index.ts';
import { customTemplateIssue, validateTemplates } from '../src/languages/templates/custom-templates.ts';
import { exampleFacts } from '../src/languages/templates/example.ts';
import type { SendResult } from '../src/ports/messenger.ts';
import type { Store } from '../src/ports/store.ts';
import { contextNow, type Services } from '../src/usecases/context.ts';
import { claimNudges } from '../src/usecases/nudges/claim.ts';
import { createDispatcher } from '../src/usecases/nudges/dispatch.ts';
import { createTicker } from '../src/usecases/nudges/run-tick.ts';
import { createServices, type Ports } from '../src/usecases/services.ts';
import { addThread } from '../src/usecases/threads/add.ts';
import { listThreads } from '../src/usecases/threads/list.ts';
import { newThread } from '../test/sql/samples.ts';
import { NOW, TEAM } from './seed.ts';

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (facts: unknown) => process.stderr.write(`${String(facts)}\n`),
};

/** Reads no Slack threads. */
const NO_SYNC = { syncStale: async () => undefined };

/** A messenger that accepts every message at once. */
export function willing(): Services['messenger'] {
  let sent = 0;
  const take = async (): Promise<SendResult> => {
    sent += 1;
    return { kind: 'sent', place: { channelId: 'D1', messageTs: `${sent}` } };
  };
  return {
    turn: async () => undefined,
    sendNudges: take,
    sendOverview: take,
    sendTrialSummary: take,
    sendImportResult: async () => undefined,
    sendExport: async () => ({ kind: 'sent', files: 0, clients: 0 }),
    sendHandover: async () => undefined,
    sendProposal: async () => undefined,
    sendAdded: async () => undefined,
    sendCoverNotice: async () => undefined,
    sendMailboxNotice: async () => undefined,
    sendWebhookNotice: async () => undefined,
    retractNudge: async () => undefined,
    offerTakeover: async () => undefined,
    findNudges: async () => ({ kind: 'complete', found: new Map(), error: null }),
    updateNudges: async () => undefined,
  };
}

/** The services of the bot on a real store, with a Slack that accepts everything, unless told otherwise. */
export function servicesOn(store: Store, others: Partial<Ports> = {}): Services {
  return createServices({
    clock: { now: () => NOW },
    timer: systemTimer,
    log: SILENT,
    holidays: createHolidays(),
    store,
    features: { missing: () => [] },
    directory: {
      profile: async () => null,
      findByName: async () => [],
      findByEmail: async () => null,
      fallback: async () => null,
      isChannel: () => false,
    },
    messenger: willing(),
    conversations: {
      read: async () => ({ kind: 'read', messages: [], cursors: new Map(), asOf: NOW, isArchived: false }),
      understand: async () => null,
      isRationed: () => false,
      includesUs: async () => false,
      forgetChannel: () => undefined,
    },
    draftLanguageFor,
    templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
    forms: { tellInterrupted: async () => undefined },
    display: { showHome: async () => undefined },
    delivery: { sendTimeout: 10_000, settle: 30_000 },
    keepUninstalledDays: 90,
    poster: { isPosted: async () => null, post: async () => ({ kind: 'unknown', error: 'bench' }) },
    newId: randomUUID,
    isTrial: false,
    publicUrl: null,
    secrets: aesSecretBox([]),
    webhookSender: webhookSender({ arePrivateAllowed: false }),
    ...others,
  });
}

/** The real use cases on the real store; only Slack is missing. */
export function ghostwatch(store: Store) {
  const deps = servicesOn(store);
  const sending = createDispatcher(deps, new Set(), new AbortController().signal, (error) => {
    throw error;
  });
  const actor = personActor({ teamId: TEAM, userId: 'U0' });
  const ticker = createTicker(deps, NO_SYNC);
  const { thread, event } = newThread({ client: 'Bench' });
  let answered = 0;
  return {
    claim: () => claimNudges(contextNow(deps)),
    send: async () => {
      sending.wake();
      await sending.idle();
    },
    ticker,
    /** Runs one tick and waits until everything that it claimed has been sent. */
    rush: async () => {
      await ticker.tick();
      await ticker.sent();
    },
    /** What `add` does in the store. */
    insert: () => store.threads.add(thread, event, NOW + 1e9),
    /** The work of two slash commands, without parsing them and without answering in Slack. */
    answer: async () => {
      answered += 1;
      await addThread(contextNow(deps, actor), { details: { client: `Bench ${answered}` } });
      await listThreads(contextNow(deps, actor), { scope: 'mine', limit: 10, offset: 0 });
    },
    close: () => store.close(),
  };
}
