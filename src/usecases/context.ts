import type { Actor } from '../domain/access/actor.ts';

export type { Actor };

import type { DraftLanguage } from '../domain/threads/thread.ts';
import type { ClientChannels } from '../ports/client-channels.ts';
import type { ConversationPoster } from '../ports/client-messages.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationReader } from '../ports/conversation-reader.ts';
import type { Directory } from '../ports/directory.ts';
import type { Forms } from '../ports/forms.ts';
import type { GrantedFeatures } from '../ports/granted-features.ts';
import type { Holidays } from '../ports/holidays.ts';
import type { Log } from '../ports/log.ts';
import type { Mailboxes } from '../ports/mailboxes.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { SecretBox } from '../ports/secret-box.ts';
import type { Store } from '../ports/store.ts';
import type { TemplateValidator } from '../ports/template-validator.ts';
import type { Timer } from '../ports/timer.ts';
import type { WebhookSender } from '../ports/webhook-sender.ts';
import type { UnreadConversations } from './conversations/unread.ts';
import type { HomeRefresh } from './home/home-refresh.ts';
import type { MailboxPeople } from './mail/mailbox-people.ts';
import type { AvailabilityOf } from './people/availability.ts';
import type { PolicyCache } from './policies/policy-cache.ts';
import type { TemplateCache } from './templates/template-cache.ts';
import type { WebhookDeliveries } from './webhooks/deliver.ts';
import type { CacheRefresh } from './workspaces/cache-refresh.ts';

/** How long a sending call may take, and how much later Slack may still store a message after a timeout (ms). */
export interface DeliveryTimes {
  readonly sendTimeout: number;
  readonly settle: number;
}

/** The ports and stateful services that the use cases use; each is built once. */
export interface Services {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Store;
  readonly directory: Directory;
  readonly holidays: Holidays;
  readonly messenger: Messenger;
  /** Which optional features the workspace has granted. */
  readonly features: GrantedFeatures;
  readonly conversations: ConversationReader;
  /** Channels with clients in them, from which clients are suggested. */
  readonly clientChannels: ClientChannels;
  /** The connected mailboxes. */
  readonly mailboxes: Mailboxes;
  /** Which people each mailbox belongs to. */
  readonly mailboxPeople: MailboxPeople;
  /** The conversations that are still to be read. */
  readonly unread: UnreadConversations;
  readonly availabilityOf: AvailabilityOf;
  /** Returns the policy that applies to a thread, according to the settings of its workspace. */
  readonly policies: PolicyCache;
  /** The custom templates of each workspace. */
  readonly templateCache: TemplateCache;
  /** Reloads the policy and template caches when another replica has changed them. */
  readonly caches: CacheRefresh;
  readonly templateValidator: TemplateValidator;
  /** The language for messages to clients from a sender with a locale such as `de-AT`. */
  readonly draftLanguageFor: (locale: string) => DraftLanguage;
  readonly log: Log;
  readonly delivery: DeliveryTimes;
  /** How long (days) the data of a workspace is kept after the app was uninstalled. */
  readonly keepUninstalledDays: number;
  /** Redraws the App Homes whose content has changed. */
  readonly homes: HomeRefresh;
  /** Posts a person's message to a client. */
  readonly poster: ConversationPoster;
  readonly forms: Forms;
  /** Encrypts values that must not be stored in plain text. */
  readonly secrets: SecretBox;
  readonly webhookSender: WebhookSender;
  /** Delivers stored events to webhooks. */
  readonly webhooks: WebhookDeliveries;
  /** Whether the operator has put all workspaces into trial mode, so that nothing is sent to owners. */
  readonly isTrial: boolean;
  /** The base URL of the HTTP API, without a trailing slash; null if none is configured. */
  readonly publicUrl: string | null;
  /** Returns a new opaque, unguessable id. */
  readonly newId: () => string;
}

/**
 * What a use case receives: the services, and the current time (UTC ms), read once. Without `homes`: storing a
 * change triggers the redrawing of App Homes.
 */
export interface Context extends Omit<Services, 'homes'> {
  readonly now: number;
}

/** A context with the actor who makes the request: a person, or a program with an API key. */
export interface ActorContext extends Context {
  readonly actor: Actor;
}

/** Returns a context with the current time, and with the actor if one is given. */
export function contextNow(services: Services): Context;
export function contextNow(services: Services, actor: Actor): ActorContext;
export function contextNow(services: Services, actor?: Actor): Context {
  return { ...services, now: services.clock.now(), ...(actor && { actor }) };
}
