import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** How a mailbox is logged in to: a password, or an access token that a token URL gives (OAuth 2). */
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

/** One mailbox as it is set up. */
export interface MailboxSettings {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly user: string;
  readonly login: MailboxLogin;
  /** Our addresses in this mailbox. */
  readonly addresses: readonly string[];
  /** Slack user ids and mail addresses of those whose clients are looked for here; everybody's where it is `all`. */
  readonly people: 'all' | readonly string[];
  /** Mails to this mailbox register clients. */
  readonly register: boolean;
  /** The workspace that it belongs to; null for the only one. */
  readonly workspace: string | null;
  /** The host whose `Authentication-Results` are believed; null for none. */
  readonly authenticatedBy: string | null;
  /** Names of folders where the server does not mark them. */
  readonly folders: { readonly sent: string | null; readonly drafts: string | null };
}

/** What stands in the file, and everything that is wrong with it, in sentences that name line and fix. */
export interface MailboxFile {
  readonly mailboxes: readonly MailboxSettings[];
  readonly problems: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;
const VARIABLE = /\$\{([A-Z_][A-Z0-9_]*)\}/gi;
const LONGEST_FILE = 1_000_000;

const filled = (name: string) =>
  z
    .string({ error: `${name} is missing` })
    .trim()
    .min(1, `${name} is empty`);
const address = z.email('must be a mail address, such as sales@acme.com');

const oauth = z.strictObject({
  token_url: z.url('token_url must be the address where access tokens are asked for'),
  client_id: filled('client_id'),
  client_secret: filled('client_secret').optional(),
  refresh_token: filled('refresh_token').optional(),
  scope: filled('scope').optional(),
});

const mailbox = z
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
      .regex(/^[TE][A-Z0-9]{2,}$/, 'workspace must be the id of a Slack workspace, such as T0123ABCD')
      .optional(),
    authenticated_by: filled('authenticated_by').optional(),
    folders: z
      .strictObject({ sent: filled('sent').optional(), drafts: filled('drafts').optional() })
      .default({}),
  })
  .refine(({ tls, allow_insecure, host }) => tls || allow_insecure || LOOPBACK.test(host), {
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

const file = z.strictObject({ mailboxes: z.array(z.unknown(), 'mailboxes must be a list') });

/** Puts values of the environment where the file names them; what is not set is a problem. */
function fillIn(value: unknown, env: Environment, missing: Set<string>): unknown {
  if (typeof value === 'string') {
    return value.replace(VARIABLE, (_, name: string) => {
      const known = env[name];
      if (known === undefined || known === '') missing.add(name);
      return known ?? '';
    });
  }
  if (Array.isArray(value)) return value.map((one) => fillIn(one, env, missing));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one, env, missing)]));
}

function toSettings(read: z.infer<typeof mailbox>): MailboxSettings {
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

/** What is wrong with a value, in words. */
function sentenceOf({ code, message, path }: z.core.$ZodIssue, keys: readonly string[]): string {
  if (code === 'unrecognized_keys') return `${keys.join(', ')} is not a setting of a mailbox`;
  const key = path.map(String).join('.');
  if (code === 'custom') return message;
  return message.startsWith(String(path[0] ?? '')) || key === '' ? message : `${key}: ${message}`;
}

/**
 * Reads the file of the mailboxes. Nothing of a value is repeated in a problem, since it may be a secret.
 * @param where the name of the file, for the problems
 */
export function readMailboxes(text: string, env: Environment, where: string): MailboxFile {
  if (text.length > LONGEST_FILE) return { mailboxes: [], problems: [`${where} is too long to be read.`] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end >= 0; end--) {
      const node = document.getIn(path.slice(0, end), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const at = (line: number, sentence: string) => `${where}, line ${line}: ${sentence}.`;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, linePos }) =>
      at(
        linePos?.[0].line ?? 1,
        `this is no YAML that can be read (${code.toLowerCase().replaceAll('_', ' ')})`,
      ),
    );
    return { mailboxes: [], problems };
  }
  const whole = file.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  if (!whole.success) {
    return {
      mailboxes: [],
      problems: whole.error.issues.map(({ path, message }) => at(lineAt(path), message)),
    };
  }
  const problems: string[] = [];
  const mailboxes: MailboxSettings[] = [];
  const names = new Set<string>();
  for (const [index, raw] of whole.data.mailboxes.entries()) {
    const base = ['mailboxes', index];
    const missing = new Set<string>();
    const read = mailbox.safeParse(fillIn(raw, env, missing));
    for (const name of missing) problems.push(at(lineAt(base), `${name} is not set in the environment`));
    for (const issue of read.error?.issues ?? []) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const isUnset = missing.size > 0 && issue.message.endsWith('is empty');
      if (!isUnset)
        problems.push(at(lineAt([...base, ...issue.path, ...keys.slice(0, 1)]), sentenceOf(issue, keys)));
    }
    if (!read.success) continue;
    if (names.has(read.data.name))
      problems.push(at(lineAt([...base, 'name']), 'another mailbox has this name'));
    names.add(read.data.name);
    mailboxes.push(toSettings(read.data));
  }
  return { mailboxes, problems };
}
