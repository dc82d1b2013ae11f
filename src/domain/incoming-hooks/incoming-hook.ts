/** The possible sources of hooks. */
export const HOOK_SOURCES = ['generic', 'hubspot', 'pipedrive'] as const;
/** What sends to a hook: a CRM whose bodies are known, or any program that sends JSON. */
export type HookSource = (typeof HOOK_SOURCES)[number];

/** The possible fields of a mapping. */
export const HOOK_FIELDS = [
  'id',
  'event',
  'at',
  'client',
  'topic',
  'contact',
  'email',
  'amount',
  'currency',
  'link',
] as const;
/** A field that is read from a body. */
export type HookField = (typeof HOOK_FIELDS)[number];

/** The path of each field in a body, such as `deal.company.name` or `items.0.title`. */
export type HookMapping = Readonly<Partial<Record<HookField, string>>>;

/** One value of a body: its path, and its masked form. */
export interface BodyShape {
  readonly path: string;
  readonly shape: string;
}

/**
 * Our address to which another program sends. `mapping` contains the differences from the default of its source;
 * moments are UTC ms. Until `previousUntil` the replaced address also works; null if none was replaced.
 */
export interface IncomingHook {
  readonly teamId: string;
  readonly id: string;
  readonly name: string;
  readonly source: HookSource;
  /** The owner of the clients that it adds. */
  readonly ownerId: string;
  readonly mapping: HookMapping;
  readonly createdAt: number;
  readonly last: { readonly at: number; readonly shapes: readonly BodyShape[] } | null;
  readonly previousUntil: number | null;
  /** Since when only requests signed with the present secret are accepted; null if signatures are not checked. */
  readonly signedSince: number | null;
}

/** The default mappings: for Pipedrive's webhooks v2, and for what a HubSpot workflow sends. */
export const SOURCE_MAPPINGS: Readonly<Record<HookSource, HookMapping>> = {
  generic: {
    id: 'id',
    event: 'event',
    at: 'at',
    client: 'client',
    topic: 'topic',
    contact: 'contact',
    email: 'email',
    amount: 'amount',
    currency: 'currency',
    link: 'link',
  },
  hubspot: {
    id: 'objectId',
    event: 'properties.dealstage',
    at: 'occurredAt',
    client: 'properties.dealname',
    amount: 'properties.amount',
    currency: 'properties.deal_currency_code',
  },
  pipedrive: {
    id: 'meta.entity_id',
    event: 'data.status',
    at: 'meta.timestamp',
    client: 'data.title',
    amount: 'data.value',
    currency: 'data.currency',
  },
};
