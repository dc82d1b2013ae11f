/** What sends to a hook: a CRM whose bodies are known, or anything that sends JSON. */
export const HOOK_SOURCES = ['generic', 'hubspot', 'pipedrive'] as const;
export type HookSource = (typeof HOOK_SOURCES)[number];

/** What can be read from a body. */
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
export type HookField = (typeof HOOK_FIELDS)[number];

/** Where each field stands in a body: a path such as `deal.company.name` or `items.0.title`. */
export type HookMapping = Readonly<Partial<Record<HookField, string>>>;

/** One value of a body: where it stands, and what it looks like without what it says. */
export interface BodyShape {
  readonly path: string;
  readonly shape: string;
}

/**
 * An address of ours to which another program sends. `mapping` is what differs from that of its source; moments are
 * UTC ms. Until `previousUntil` the address that was replaced works, too; null where none was.
 */
export interface IncomingHook {
  readonly teamId: string;
  readonly id: string;
  readonly name: string;
  readonly source: HookSource;
  /** Who looks after the clients that it adds. */
  readonly ownerId: string;
  readonly mapping: HookMapping;
  readonly createdAt: number;
  readonly last: { readonly at: number; readonly shapes: readonly BodyShape[] } | null;
  readonly previousUntil: number | null;
  /** Whether only what its sender has signed is taken. */
  readonly isSigned: boolean;
}

/** The mappings that are known: Pipedrive's webhooks v2, and what a workflow of HubSpot sends. */
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
