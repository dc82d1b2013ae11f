import type { ImapFlow } from 'imapflow';
import type { MailError } from '../../domain/threads/thread.ts';
import type { HealthCheck } from '../../ports/health-check.ts';
import type { Store } from '../../ports/store.ts';
import { mailboxTokens, type SharedParts } from './access-token.ts';
import type { Folders } from './folders.ts';
import { mailboxConnection } from './mailbox-connection.ts';
import { unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { newestMail } from './newest-mail.ts';

const REMEDIES: Readonly<Record<MailError['reason'], string>> = {
  login:
    'Check user and password in the file of the mailboxes; some providers want an app password, or OAuth 2 (docs/mail.md).',
  grant:
    'Connect the mailbox again and put the new refresh token into the environment. At Google, publish the consent screen: while it is being tested, tokens end after seven days.',
  certificate: 'Check host and port: the name must be the one in the certificate.',
  busy: 'End other programs that read this mailbox, or wait some minutes.',
  unreachable: 'Check host, port and tls, and whether this machine may reach them.',
};
/** Advice for error codes that say more than the reason. */
const BY_CODE: Readonly<Record<string, string>> = {
  invalid_client: 'Check client_id and client_secret in the file of the mailboxes; a secret may have ended.',
  unauthorized_client: 'Check at the provider what the client may do: it may not ask for tokens in this way.',
  invalid_scope: 'Check scope in the file of the mailboxes (docs/mail.md).',
  token_refused:
    'The provider gives access tokens, and the mail server does not take them: check user, scope, and whether the application may read this mailbox.',
  token_url: 'Check token_url, and whether this machine may reach it.',
};

async function look(imap: ImapFlow, { searched, hasSent, drafts }: Folders) {
  return { newest: await newestMail(imap), folders: searched.length, hasSent, drafts };
}

function found(
  { newest, folders, hasSent, drafts }: Awaited<ReturnType<typeof look>>,
  about: string,
  read: string,
): readonly HealthCheck[] {
  const last = newest ? `the last mail came at ${newest.toISOString()}` : 'the inbox is empty';
  const says = `can be read, ${folders} folders; ${last}; ${read}${drafts === null ? '; there is no folder for drafts' : ''}`;
  const sent: HealthCheck = {
    about,
    state: 'warning',
    says: 'has no folder with sent mails that can be told: our own mails are not heard',
    remedy: 'Name it in the file of the mailboxes: folders: { sent: … }.',
  };
  return [{ about, state: 'ok', says }, ...(hasSent ? [] : [sent])];
}

/** What the check needs; `store` is null if there is no database yet. */
export interface CheckParts extends Omit<SharedParts, 'store'> {
  readonly store: Pick<Store, 'leases' | 'mailboxes' | 'installations'> | null;
}

/** A store for a check without a database: nobody else uses the tokens, and none are stored. */
const ALONE: SharedParts['store'] = {
  leases: {
    take: async (key) => ({ ...key, number: 1, remaining: () => 0 }),
    renew: async () => null,
    release: async () => undefined,
  },
  mailboxes: {
    state: async () => ({ lastReadAt: null, failure: null, told: null }),
    setState: async () => undefined,
    tokens: async () => null,
    setTokens: async () => undefined,
  },
};

/** When the bot itself last read a mailbox, as text. */
async function lastRead({ store }: CheckParts, teamId: string, { name }: MailboxSettings): Promise<string> {
  const state = await store?.mailboxes.state(teamId, name);
  if (!state?.lastReadAt) return 'the bot has not read it yet';
  const since = state.failure ? `, and cannot since ${new Date(state.failure.since).toISOString()}` : '';
  return `the bot last read it at ${new Date(state.lastReadAt).toISOString()}${since}`;
}

/** A warning if a refresh token that the provider replaces would be lost. */
function unsealed(
  { login }: MailboxSettings,
  { secrets }: CheckParts,
  about: string,
): readonly HealthCheck[] {
  if (login.kind !== 'oauth' || login.refreshToken === null || secrets.keyId !== null) return [];
  return [
    {
      about,
      state: 'warning',
      says: 'loses its access at the next start if the provider replaces the refresh token: without a key it is not stored',
      remedy: 'Set GHOSTWATCH_SECRET_KEY, so that it is stored encrypted.',
    },
  ];
}

async function checkOne(settings: MailboxSettings, parts: CheckParts): Promise<readonly HealthCheck[]> {
  const about = `Mailbox ${settings.name}`;
  const nobody = { arrived: () => undefined, lost: () => undefined };
  const [only] = parts.store ? await parts.store.installations.list() : [];
  const tokensFor = mailboxTokens({ ...parts, store: parts.store ?? ALONE });
  const teamId = settings.workspace ?? only?.teamId ?? '';
  const tokens = tokensFor(settings, teamId);
  const read = await lastRead(parts, teamId, settings);
  const connection = mailboxConnection(settings, nobody, { ...parts, tokens });
  try {
    return [...found(await connection.use(look), about, read), ...unsealed(settings, parts, about)];
  } catch (error) {
    const { reason, code } = unreadable(error);
    const says = `cannot be read: ${reason} (${code}); ${read}`;
    return [{ about, state: 'fault', says, remedy: BY_CODE[code] ?? REMEDIES[reason] }];
  } finally {
    await connection.close();
  }
}

/** Checks each mailbox: logs in, lists its folders and reads one header. Changes nothing in it. */
export async function checkMailboxes(
  mailboxes: readonly MailboxSettings[],
  parts: CheckParts,
): Promise<readonly HealthCheck[]> {
  const checks: HealthCheck[] = [];
  for (const settings of mailboxes) checks.push(...(await checkOne(settings, parts)));
  return checks;
}
