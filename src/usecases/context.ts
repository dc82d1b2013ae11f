import type { Actor } from '../domain/access/actor.ts';

export type { Actor };

import type { DraftLanguage } from '../domain/threads/thread.ts';
import type { ClientChannels } from '../ports/client-channels.ts';
import type { ConversationPoster } from '../ports/client-messages.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conversations } from '../ports/conversation-reader.ts';
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

/** How long a call that sends may take, and how much longer Slack may take to store it in spite of that (ms). */
export interface DeliveryTimes {
  readonly sendTimeout: number;
  readonly settle: number;
}

/** What the use cases ask of the world, and the services that hold state: each is built once. */
export interface Services {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Store;
  readonly directory: Directory;
  readonly holidays: Holidays;
  readonly messenger: Messenger;
  /** What the workspace has allowed beyond nudging. */
  readonly features: GrantedFeatures;
  readonly conversations: Conversations;
  /** Channels with clients, where clients are proposed. */
  readonly clientChannels: ClientChannels;
  /** The mailboxes that were connected. */
  readonly mailboxes: Mailboxes;
  /** To whom they belong. */
  readonly mailboxPeople: MailboxPeople;
  /** The conversations that are still to be read. */
  readonly unread: UnreadConversations;
  readonly availabilityOf: AvailabilityOf;
  /** Which policy applies to a thread, by the settings of its workspace. */
  readonly policies: PolicyCache;
  /** Which drafts a workspace has words of its own for. */
  readonly templateCache: TemplateCache;
  /** Keeps these two as they are stored, whichever replica changed them. */
  readonly caches: CacheRefresh;
  readonly templateValidator: TemplateValidator;
  /** The language in which clients are written to by somebody with a locale such as `de-AT`. */
  readonly draftLanguageFor: (locale: string) => DraftLanguage;
  readonly log: Log;
  readonly delivery: DeliveryTimes;
  /** How long (days) the data of a workspace without the app is kept. */
  readonly keepUninstalledDays: number;
  /** Draws the App Homes anew of whoever sees something else now. */
  readonly homes: HomeRefresh;
  /** Posts what somebody writes to a client. */
  readonly poster: ConversationPoster;
  readonly forms: Forms;
  /** Encrypts what must not stand in the database as it is. */
  readonly secrets: SecretBox;
  readonly webhookSender: WebhookSender;
  /** Delivers to webhooks what was stored for them. */
  readonly webhooks: WebhookDeliveries;
  /** Whoever runs the bot lets all workspaces try it out: nothing is sent to owners. */
  readonly isTrial: boolean;
  /** Where other programs reach the bot, without a slash at the end; null where nobody has said. */
  readonly publicUrl: string | null;
  /** A new opaque id that nobody can guess. */
  readonly newId: () => string;
}

/** What a verb works with: the services, and the present (UTC ms), read once. App Homes follow from what it stores. */
export interface Context extends Omit<Services, 'homes'> {
  readonly now: number;
}

/** The same where somebody asks for it: a person, or a program with an API key. */
export interface ActorContext extends Context {
  readonly actor: Actor;
}

/** The context of whatever begins now; of what somebody asks for where an actor is given. */
export function contextNow(services: Services): Context;
export function contextNow(services: Services, actor: Actor): ActorContext;
export function contextNow(services: Services, actor?: Actor): Context {
  return { ...services, now: services.clock.now(), ...(actor && { actor }) };
}
