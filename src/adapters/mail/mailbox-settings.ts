import { z } from 'zod';

/** How to log in to a mailbox: with a password, or with an access token from a token URL (OAuth 2). */
export type MailboxLogin =
  | { readonly kind: 'password'; readonly password: string }
  | {
      readonly kind: 'oauth';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string | null;
      /** Null for client credentials. */
      readonly refreshToken: string | null;
      readonly scope: string | null;
    };

/** The settings of one mailbox. */
export interface MailboxSettings {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly user: string;
  readonly login: MailboxLogin;
  /** Our addresses in this mailbox. */
  readonly addresses: readonly string[];
  /** Slack user ids and mail addresses of the people whose clients are searched for here; `all` for everybody. */
  readonly people: 'all' | readonly string[];
  /** Whether mails to this mailbox register clients. */
  readonly register: boolean;
  /** The workspace that it belongs to; null for the only one. */
  readonly workspace: string | null;
  /** The host whose `Authentication-Results` are trusted; null for none. */
  readonly authenticatedBy: string | null;
  /** Names of folders that the server does not mark. */
  readonly folders: { readonly sent: string | null; readonly drafts: string | null };
}

/** The settings of a mailbox with access tokens. */
export type OAuthLogin = MailboxLogin & { readonly kind: 'oauth' };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether a host is this machine. */
export const isLoopback = (host: string) => LOOPBACK.test(host);

const filled = (name: string) =>
  z
    .string({ error: `${name} is missing` })
    .trim()
    .min(1, `${name} is empty`);
const address = z.email('must be a mail address, such as sales@acme.com');

const isProtected = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
};

const tokenUrl = z
  .url('token_url must be the address where access tokens are asked for')
  .refine((url) => !URL.canParse(url) || isProtected(url), 'token_url must begin with https://');

const oauth = z.strictObject({
  token_url: tokenUrl,
  client_id: filled('client_id'),
  client_secret: filled('client_secret').optional(),
  refresh_token: filled('refresh_token').optional(),
  scope: filled('scope').optional(),
});

/** The schema of one entry of the file. */
export const mailboxSchema = z
  .strictObject({
    name: filled('name'),
    host: filled('host'),
    port: z.int('port must be a number').min(1).max(65_535, 'port must be between 1 and 65535').default(993),
    tls: z.boolean('tls must be true or false').default(true),
    allow_insecure: z.boolean('allow_insecure must be true or false').default(false),
    user: filled('user'),
    password: filled('password').optional(),
    oauth: oauth.optional(),
    addresses: z.array(address, 'addresses must be a list of mail addresses').min(1).optional(),
    people: z
      .union([z.literal('all'), z.array(filled('people')).min(1)], {
        error: 'people must be all, or a list of Slack user ids and mail addresses of colleagues',
      })
      .default('all'),
    register: z.boolean('register must be true or false').default(false),
    workspace: z
      .string()
      .regex(/^T[A-Z0-9]{2,}$/, 'workspace must be the id of a Slack workspace, such as T0123ABCD')
      .optional(),
    authenticated_by: filled('authenticated_by').optional(),
    folders: z
      .strictObject({ sent: filled('sent').optional(), drafts: filled('drafts').optional() })
      .default({}),
  })
  .refine(({ tls, allow_insecure, host }) => tls || allow_insecure || isLoopback(host), {
    path: ['tls'],
    message:
      'tls: false sends the password unprotected. It is taken on this machine alone; elsewhere add allow_insecure: true',
  })
  .refine(({ password, oauth: grant }) => (password === undefined) !== (grant === undefined), {
    path: ['password'],
    message: 'either password or oauth must be given, and not both',
  })
  .refine(({ user, addresses }) => addresses !== undefined || z.email().safeParse(user).success, {
    path: ['addresses'],
    message: 'addresses must be given, because user is no mail address',
  });

/** Converts an entry of the file to settings. */
export function toSettings(read: z.infer<typeof mailboxSchema>): MailboxSettings {
  const { name, host, port, tls, user, password, oauth: grant, people, register } = read;
  return {
    name,
    host,
    port,
    tls,
    user,
    login: grant
      ? {
          kind: 'oauth',
          tokenUrl: grant.token_url,
          clientId: grant.client_id,
          clientSecret: grant.client_secret ?? null,
          refreshToken: grant.refresh_token ?? null,
          scope: grant.scope ?? null,
        }
      : { kind: 'password', password: password ?? '' },
    addresses: read.addresses ?? [user],
    people,
    register,
    workspace: read.workspace ?? null,
    authenticatedBy: read.authenticated_by ?? null,
    folders: { sent: read.folders.sent ?? null, drafts: read.folders.drafts ?? null },
  };
}
