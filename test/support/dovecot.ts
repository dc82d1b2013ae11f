import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { freePort } from './free-port.ts';
import { startRelay } from './mail-relay.ts';
import { UNTRUSTED } from './untrusted-certificate.ts';
import { whenListening } from './when-listening.ts';

const DOVECOT = '/usr/sbin/dovecot';

/** Whether the tests can start a mail server: Debian's Dovecot, which needs root to become the user of a mailbox. */
export const hasDovecot = existsSync(DOVECOT) && existsSync('/usr/lib/dovecot/lmtp') && userInfo().uid === 0;

/** Why tests that need a mail server are skipped. */
export const withoutDovecot = `${DOVECOT} is missing, or this is not root: apt-get install dovecot-imapd dovecot-lmtpd`;

/** A mailbox on the server, with means to put mails into it as a provider would. */
export interface TestMailbox {
  readonly user: string;
  readonly password: string;
  /** Puts a mail into a folder with this time of arrival (ISO 8601); resolves with its UID. */
  deliver(mail: string | Buffer, arrived: string, folder?: string): Promise<number>;
  /** Sends a mail to the mailbox by SMTP; the server delivers it by LMTP, as a provider does. */
  send(mail: string, from?: string): Promise<void>;
  /** Works on the mailbox as its owner does in a mail program. */
  use<T>(work: (imap: ImapFlow) => Promise<T>): Promise<T>;
}

/** A real IMAP server on loopback, with a folder of its own. */
export interface Dovecot {
  readonly port: number;
  /** The mailbox of a user; each user has their own. */
  mailbox(user: string): TestMailbox;
  /** The folder that holds the mails of a user (Maildir). */
  maildir(user: string): string;
  /** Ends all connections and accepts no new ones until `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The password of every mailbox on a test server. */
const PASSWORD = 'correct-horse';
const FOLDERS = ['Sent', 'Drafts', 'Junk', 'Trash'];

/** A way to send an access token: Google's and Microsoft's, or that of RFC 7628. */
export type TokenMechanism = 'xoauth2' | 'oauthbearer';

/** What a test server does in addition to accepting passwords. */
export interface DovecotOptions {
  /** Marks its special folders (RFC 6154); true by default. */
  readonly specialUse?: boolean;
  /** Accepts access tokens, which it checks at this address (RFC 7662). */
  readonly introspectionUrl?: string;
  /** How access tokens are sent; both ways by default. Microsoft 365 only knows XOAUTH2. */
  readonly tokenMechanisms?: readonly TokenMechanism[];
  /** Accepts TLS only, with a certificate that nobody trusts. */
  readonly tls?: boolean;
}

interface Ports {
  readonly imap: number;
  readonly lmtp: number;
}

/** The settings for checking access tokens: the address, and the names of the fields in the answer. */
const introspection = (url: string) => `
introspection_mode = post
introspection_url = ${url}
username_attribute = username
active_attribute = active
active_value = true
`;

function settings(
  folder: string,
  ports: Ports,
  {
    specialUse = true,
    introspectionUrl,
    tokenMechanisms = ['xoauth2', 'oauthbearer'],
    tls = false,
  }: DovecotOptions,
): string {
  const forTokens = tokenMechanisms.join(' ');
  const mailboxes = FOLDERS.map(
    (name) =>
      `  mailbox ${name} {\n    ${specialUse ? `special_use = \\${name}\n    ` : ''}auto = subscribe\n  }`,
  );
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap lmtp
listen = 127.0.0.1
${tls ? `ssl = required\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem` : 'ssl = no'}
auth_failure_delay = 0
disable_plaintext_auth = no
auth_mechanisms = plain login ${introspectionUrl ? forTokens : ''}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
mail_max_userip_connections = 50
service imap-login {
  chroot =
  inet_listener imap {
    port = ${tls ? 0 : ports.imap}
  }
  inet_listener imaps {
    port = ${tls ? ports.imap : 0}
    ssl = yes
  }
}
service lmtp {
  chroot =
  inet_listener lmtp {
    port = ${ports.lmtp}
  }
}
protocol lmtp {
  postmaster_address = postmaster@mx.acme.com
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${introspectionUrl ? `passdb {\n  driver = oauth2\n  mechanisms = ${forTokens}\n  args = ${folder}/introspection.conf\n}` : ''}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail allow_all_users=yes
}
namespace inbox {
  inbox = yes
${mailboxes.join('\n')}
}
`;
}

/** Starts a server. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'dovecot-'));
  const [port, lmtp] = [await freePort(), await freePort()];
  const conf = join(folder, 'dovecot.conf');
  writeFileSync(conf, settings(folder, { imap: port, lmtp }, options));
  writeFileSync(join(folder, 'introspection.conf'), introspection(options.introspectionUrl ?? ''));
  writeFileSync(join(folder, 'cert.pem'), UNTRUSTED.cert);
  writeFileSync(join(folder, 'key.pem'), UNTRUSTED.key);
  mkdirSync(join(folder, 'mail'));
  chmodSync(folder, 0o755);
  execFileSync('chown', ['mail:mail', join(folder, 'mail')]);
  let server: ChildProcess | null = null;
  const relay = await startRelay(lmtp);

  async function start(): Promise<void> {
    server = spawn(DOVECOT, ['-F', '-c', conf], { stdio: 'ignore' });
    await whenListening(port).catch((error: unknown) => {
      throw new Error(`Dovecot does not start: ${readFileSync(join(folder, 'log'), 'utf8')}`, {
        cause: error,
      });
    });
  }

  async function stop(): Promise<void> {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill();
    await ended;
    await whenListening(port, false);
  }

  function mailbox(user: string): TestMailbox {
    async function use<T>(work: (imap: ImapFlow) => Promise<T>): Promise<T> {
      const auth = { user, pass: PASSWORD };
      const imap = new ImapFlow({
        host: '127.0.0.1',
        port,
        secure: options.tls ?? false,
        ...(options.tls ? { tls: { rejectUnauthorized: false } } : { doSTARTTLS: false }),
        auth,
        logger: false,
      });
      imap.on('error', () => undefined);
      await imap.connect();
      try {
        return await work(imap);
      } finally {
        await imap.logout();
      }
    }
    const deliver = (mail: string | Buffer, arrived: string, into = 'INBOX') =>
      use(async (imap) => {
        const bytes = typeof mail === 'string' ? mail.replace(/\r?\n/g, '\r\n') : mail;
        const added = await imap.append(into, bytes, [], new Date(arrived));
        return added ? (added.uid ?? 0) : 0;
      });
    return { user, password: PASSWORD, deliver, send: (mail, from) => relay.send(mail, user, from), use };
  }

  await start();
  return {
    port,
    mailbox,
    maildir: (user) => join(folder, 'mail', user),
    start,
    stop,
    close: async () => {
      await relay.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
