import { describe, expect, test } from 'vitest';
import { readMailboxes } from '../../src/adapters/mail/mailbox-file.ts';

const ENV = { SALES_MAIL_PASSWORD: 'a secret' };

const WHOLE = `mailboxes:
  - name: Sales
    host: imap.example.com
    port: 993                    # default
    tls: true                    # default; false is taken on loopback, elsewhere only with allow_insecure: true
    user: sales@acme.com
    password: \${SALES_MAIL_PASSWORD}
    addresses: [sales@acme.com, hello@acme.com]     # ours; default: user
    people: all                  # default; or a list of Slack user ids and mail addresses of colleagues
    register: true               # mails and BCCs to this mailbox register clients; default false
`;

const problemsOf = (text: string, env = ENV) => readMailboxes(text, env, 'mailboxes.yml').problems;
const entry = (...lines: string[]) =>
  `mailboxes:\n  - name: Sales\n    host: imap.example.com\n    user: sales@acme.com\n${lines.map((line) => `    ${line}\n`).join('')}`;

test('the file of the documentation is read', () => {
  expect(readMailboxes(WHOLE, ENV, 'mailboxes.yml')).toEqual({
    problems: [],
    mailboxes: [
      {
        name: 'Sales',
        host: 'imap.example.com',
        port: 993,
        tls: true,
        user: 'sales@acme.com',
        login: { kind: 'password', password: 'a secret' },
        addresses: ['sales@acme.com', 'hello@acme.com'],
        people: 'all',
        register: true,
        workspace: null,
        authenticatedBy: null,
        folders: { sent: null, drafts: null },
      },
    ],
  });
});

test('what is left out has a sensible default', () => {
  const [mailbox] = readMailboxes(entry('password: x'), ENV, 'f').mailboxes;
  expect(mailbox).toMatchObject({
    port: 993,
    tls: true,
    addresses: ['sales@acme.com'],
    people: 'all',
    register: false,
  });
});

describe('everything that is wrong is said at once, with its line', () => {
  test('in several mailboxes', () => {
    const text = `${entry('password: x', 'port: 99999', 'people: none')}  - name: Sales\n    usr: hello@acme.com\n`;
    expect(problemsOf(text)).toEqual([
      'mailboxes.yml, line 6: port must be between 1 and 65535.',
      'mailboxes.yml, line 7: people must be all, or a list of Slack user ids and mail addresses of colleagues.',
      'mailboxes.yml, line 8: host is missing.',
      'mailboxes.yml, line 8: user is missing.',
      'mailboxes.yml, line 9: usr is not a setting of a mailbox.',
    ]);
  });

  test('a variable that is not set', () => {
    expect(problemsOf(WHOLE, {} as typeof ENV)).toEqual([
      'mailboxes.yml, line 2: SALES_MAIL_PASSWORD is not set in the environment.',
    ]);
  });

  test('a password that would go over the network unprotected', () => {
    expect(problemsOf(entry('password: x', 'tls: false'))).toEqual([
      'mailboxes.yml, line 6: tls: false sends the password unprotected. It is taken on this machine alone; elsewhere add allow_insecure: true.',
    ]);
    expect(problemsOf(entry('password: x', 'tls: false', 'allow_insecure: true'))).toEqual([]);
    expect(problemsOf(entry('password: x', 'tls: false').replace('imap.example.com', '127.0.0.1'))).toEqual(
      [],
    );
  });

  test('no way to log in, or two', () => {
    const oauth = 'oauth: { token_url: "https://login.example/token", client_id: ghostwatch }';
    expect(problemsOf(entry())).toEqual([
      'mailboxes.yml, line 2: either password or oauth must be given, and not both.',
    ]);
    expect(problemsOf(entry('password: x', oauth))).toHaveLength(1);
    expect(problemsOf(entry(oauth))).toEqual([]);
  });

  test('two mailboxes of one name', () => {
    const two = `${entry('password: x')}${entry('password: x').replace('mailboxes:\n', '')}`;
    expect(problemsOf(two)).toEqual(['mailboxes.yml, line 6: another mailbox has this name.']);
  });

  test.each([
    ['no YAML', 'mailboxes: [', /line 1: this is no YAML/],
    ['something else', 'folders: 3', /is missing|must be a list|not a setting/],
    ['nothing', '', /mailboxes must be a list/],
  ])('%s', (_, text, said) => {
    expect(problemsOf(text).join(' ')).toMatch(said);
  });

  test('a secret is never repeated', () => {
    const problems = problemsOf(entry('password: [MARKER-SECRET]', 'oauth: MARKER-SECRET'));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join(' ')).not.toContain('MARKER');
  });
});
