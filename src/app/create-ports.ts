import { randomUUID } from 'node:crypto';
import { mailboxTokens } from '../adapters/mail/access-token.ts';
import { imapMailboxes } from '../adapters/mail/mailboxes.ts';
import { aesSecretBox } from '../adapters/secrets/aes-secret-box.ts';
import { slackAppHome } from '../adapters/slack/api/app-home.ts';
import { slackConversationPoster } from '../adapters/slack/api/client-messages.ts';
import { slackDirectory } from '../adapters/slack/api/directory.ts';
import { slackForms } from '../adapters/slack/api/forms.ts';
import { slackMessenger } from '../adapters/slack/api/messenger.ts';
import { suppressRepeatedAuthErrors } from '../adapters/slack/auth-status.ts';
import { slackGrantedFeatures } from '../adapters/slack/granted-features.ts';
import { slackClientChannels } from '../adapters/slack/history/client-channels.ts';
import { slackConversations } from '../adapters/slack/history/conversations.ts';
import { createHolidays } from '../adapters/time/holidays.ts';
import { systemTimer } from '../adapters/time/system-timer.ts';
import { webhookSender } from '../adapters/webhooks/sender.ts';
import type { Config } from '../config/config.ts';
import { draftLanguageFor } from '../languages/index.ts';
import { customTemplateIssue, validateTemplates } from '../languages/templates/custom-templates.ts';
import { exampleFacts } from '../languages/templates/example.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Mailboxes } from '../ports/mailboxes.ts';
import type { Store } from '../ports/store.ts';
import { oneIdPerPerson } from '../usecases/people/one-id-per-person.ts';
import type { Ports } from '../usecases/services.ts';
import { slackApi } from './slack-api.ts';

/** What the adapters are built from. `mailboxes` replaces those in the settings; `stopping` aborts readings in progress. */
export interface PortParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  readonly mailboxes: Mailboxes | undefined;
  readonly stopping: AbortSignal;
}

/** Builds the adapters. */
export function createPorts({ config, clock, log: rawLog, store, mailboxes, stopping }: PortParts) {
  const secrets = aesSecretBox(config.secretKeys);
  const log = suppressRepeatedAuthErrors(rawLog);
  const calls = slackApi({ config, clock, log, rawLog, store, secrets });
  const { clientsOf } = calls;
  const ports: Ports = {
    clock,
    timer: systemTimer,
    log,
    store,
    holidays: createHolidays(),
    directory: oneIdPerPerson(slackDirectory(clientsOf, clock), store.people),
    messenger: slackMessenger(clientsOf, config.messagesPerSecond, log),
    conversations: slackConversations(clientsOf, clock, stopping),
    clientChannels: slackClientChannels(clientsOf, clock, log),
    mailboxes:
      mailboxes ??
      imapMailboxes(config.mailboxes, {
        clock,
        timer: systemTimer,
        log,
        tokensFor: mailboxTokens({ store, secrets, clock, log }),
      }),
    poster: slackConversationPoster(clientsOf),
    display: slackAppHome(clientsOf),
    forms: slackForms(clientsOf, clock),
    features: slackGrantedFeatures(clientsOf),
    draftLanguageFor,
    templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
    delivery: config.delivery,
    keepUninstalledDays: config.keepUninstalledDays,
    isTrial: config.isTrial,
    publicUrl: config.publicUrl,
    newId: randomUUID,
    secrets,
    webhookSender: webhookSender({ arePrivateAllowed: config.arePrivateWebhooksAllowed }),
  };
  return { ports, calls, secrets };
}
