import type { HomeScreen } from '../domain/home/home.ts';
import type { AppHomePublisher } from '../ports/app-home.ts';
import { type ClientChannels, noClientChannels } from '../ports/client-channels.ts';
import { type Mailboxes, noMailboxes } from '../ports/mailboxes.ts';
import { contextNow, type Services } from './context.ts';
import { createUnread } from './conversations/unread.ts';
import { describeHome } from './home/describe.ts';
import { createHomeRefresh } from './home/home-refresh.ts';
import { createMailboxPeople } from './mail/mailbox-people.ts';
import { createAvailability } from './people/availability.ts';
import { createPolicyCache } from './policies/policy-cache.ts';
import { createTemplateCache } from './templates/template-cache.ts';
import { holdMessages } from './trial/hold-messages.ts';
import { isTrial } from './trial/is-trial.ts';
import { createWebhookDeliveries } from './webhooks/deliver.ts';
import { tellOfDisabled } from './webhooks/tell-of-disabled.ts';
import { createCacheRefresh } from './workspaces/cache-refresh.ts';

type Built =
  | 'availabilityOf'
  | 'caches'
  | 'homes'
  | 'mailboxPeople'
  | 'policies'
  | 'templateCache'
  | 'unread'
  | 'webhooks';

/** The adapters for the ports; everything else is built here. */
export interface Ports extends Omit<Services, Built | 'mailboxes' | 'clientChannels'> {
  /** Missing if no mailbox is connected. */
  readonly mailboxes?: Mailboxes;
  /** Missing if no clients are suggested from channels. */
  readonly clientChannels?: ClientChannels;
  /** Null if another process draws the App Homes. */
  readonly display: AppHomePublisher | null;
}

/** Builds each stateful service once, on these ports. The caches are empty until they are opened. */
export function createServices({
  display,
  mailboxes = noMailboxes,
  clientChannels = noClientChannels,
  ...ports
}: Ports): Services {
  const { clock, timer, features, holidays, log, store } = ports;
  const describe = (screen: HomeScreen) => describeHome(contextNow(services), screen);
  const homes = createHomeRefresh({ clock, timer, store, display, describe, features, log });
  const webhooks = createWebhookDeliveries({
    ...ports,
    tell: (webhook, reason) => tellOfDisabled(contextNow(services), webhook, reason),
  });
  const policies = createPolicyCache(store.policies);
  const templateCache = createTemplateCache(store.templates);
  const inTrial = (teamId: string) => isTrial(ports, teamId);
  const services: Services = {
    ...ports,
    messenger: holdMessages(ports.messenger, inTrial, log),
    caches: createCacheRefresh(store.workspaces, [policies, templateCache]),
    mailboxes,
    clientChannels,
    mailboxPeople: createMailboxPeople({ clock, directory: ports.directory, mailboxes }),
    webhooks,
    availabilityOf: createAvailability({ holidays }),
    homes,
    policies,
    templateCache,
    unread: createUnread(clock, store.deferred),
  };
  store.homes.onStale(homes.wake);
  store.webhooks.whenQueued(webhooks.wake);
  return services;
}
