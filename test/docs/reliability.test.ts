import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What the bot has to survive, group by group: a row each, under a heading each. */
const FAULTS = {
  In: [
    'missing signature',
    'wrong signature',
    'older than 5 minutes',
    'from the future',
    'replayed',
    'altered body',
    'oversized body',
    'malformed JSON or form',
    'unknown type',
    'the same event four times',
    'a retry while the first still runs',
    'out of order',
    'acknowledgement at 3 s',
    'crash between acknowledgement and work',
    'url_verification',
    'our own messages',
    'an unknown address',
    'a body without end',
    'a request that drips',
  ],
  'Who may use the bot': [
    'a way in that is added later',
    'a colleague becomes a guest',
    'Slack does not say who somebody is',
  ],
  'The HTTP API and webhooks': [
    'the same request many times at once',
    'death between the change and its answer',
    'two who change the same version',
    'a key, cursor or tag of another workspace',
  ],
  Files: [
    'a file that is too large',
    'a file without end, of another kind, or damaged',
    'Slack does not hand a file over',
    'Slack does not take an export',
    'an import whose process is killed',
    'an erased person in a file',
    'an erased person in a restored backup',
  ],
  'Reading conversations': [
    'a page that names itself as the next one',
    'an event before its message can be read',
    'a limit while a client is added',
    'a client’s message that is made to stall the bot',
    'thanks with a file, a forwarded message or a preview',
    'hundreds of Slack threads in a channel',
    'many clients in one channel',
  ],
  'Reading mailboxes': [
    'the connection to a mailbox is cut in any state',
    'a mailbox cannot be read',
    'a folder is numbered anew (UIDVALIDITY)',
    'a wrong password, or nobody listens',
  ],
  'Commands and clicks': [
    'empty text',
    'emoji, right-to-left, NUL',
    '`<!channel>` and markup injection',
    '40,000 characters',
    'a link to a deleted message',
    'a link to another workspace',
    'a line of nothing but quotes, keys or brackets',
    'a name that nobody can see',
    'an address that adds recipients',
    'a template that does not end',
    'double click',
    'snooze against close',
    'a click on an old card',
    "somebody else's button",
    'a forged action value',
    'expired trigger',
    'response_url used up',
  ],
  Out: [
    '429 with `Retry-After`',
    '429 without `Retry-After`',
    '500/503',
    'reset before acceptance',
    'reset after acceptance',
    'no answer',
    'HTML with 200',
    'cut body',
    '`internal_error`',
    'late acceptance',
    '`invalid_blocks`',
    '`msg_too_long`',
    '`msg_blocks_too_long`',
    '`channel_not_found`',
    '`not_in_channel`',
    '`is_archived`',
    '`messages_tab_disabled`',
    'deactivated owner',
  ],
  Tokens: [
    '`token_revoked`',
    '`account_inactive`',
    '`token_expired` and concurrent refresh',
    'uninstalled in mid-send',
    'reinstalled',
    "another workspace's token",
    "another app's token",
    'an installation of a whole organisation',
  ],
  Socket: [
    'silent half-open link',
    '`too_many_websockets`',
    'disconnect while acknowledging',
    '503s from `apps.connections.open`',
  ],
  'Process and store': [
    'two bots on one file by another name',
    'a lock that was deleted',
    'files deleted, moved or replaced under the running bot',
    'a database without its log',
    'a database that is gone',
    'a database that cannot be written to',
    'SIGKILL at every step',
    'two instances on one file',
    'disk full',
    'SQLITE_BUSY',
    'corrupt database',
    'newer database',
    'clock forwards',
    'clock backwards',
    'daylight saving',
    'sleep and resume',
    'power loss',
  ],
  'PostgreSQL and replicas': [
    'the database server is away, or a connection ends in mid-transaction',
    'the answer to a commit is lost',
    'no connection left',
    'a read-only server, a wrong encoding, a missing right, a newer database',
    'deadlocks and serialization failures',
    'two replicas change the same thing at once',
    'replicas killed at random',
    'a sender that was stopped past its lease',
    'a replica whose clock is wrong',
    'replicas that migrate at once, old and new ones side by side',
  ],
};

const ROOT = new URL('../../', import.meta.url);
const PAGE = readFileSync(new URL('docs/reliability.md', ROOT), 'utf8');
const COLUMNS = 5;
const GAP = '**gap**';
/** A link to the file, and the title just as it stands in its source: `[faults/socket](../test/…) “a line …”`. */
const REFERENCE = /^\[(?<name>[^\]]+)\]\(\.\.\/(?<file>test\/[^)]+)\) “(?<title>[^”]+)”$/;

/** A row of the page. */
interface Row {
  readonly group: string;
  readonly fault: string;
  readonly cells: readonly string[];
  readonly tests: readonly string[];
}

function rowsOf(page: string): readonly Row[] {
  return page.split(/^## /m).flatMap((part) => {
    const [group = '', ...lines] = part.split('\n');
    const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
    return rows.map((line) => {
      const cells = line.slice(2, -2).split(' | ');
      return { group, fault: cells[0] ?? '', cells, tests: (cells[COLUMNS - 1] ?? '').split('<br>') };
    });
  });
}

/** How many gaps each group says it has: group → count. */
function gapsSaid(page: string): readonly (readonly [string, number])[] {
  const groups = page.split(/^## /m).slice(1);
  return groups.map((part) => [
    part.slice(0, part.indexOf('\n')),
    Number(/^Gaps: (\d+)\.$/m.exec(part)?.[1] ?? 0),
  ]);
}

/** The name at the bottom of `test`, `test.each(…)`, `describe.each(…)`. */
function rootOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) return rootOf(callee.expression);
  return '';
}

/** The titles of the tests in a file, as they stand in its source. */
function titlesIn(file: string): readonly string[] {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['test', 'it'].includes(rootOf(node.expression))) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return titles;
}

const rows = rowsOf(PAGE);
const gaps = rows.filter(({ tests }) => tests.includes(GAP));
const references = rows.flatMap(({ tests }) => tests.filter((one) => one !== GAP));
const named = references.map((reference) => REFERENCE.exec(reference)?.groups ?? {});

test.each(Object.entries(FAULTS))('each fault of the group “%s” has a row', (group, faults) => {
  const inGroup = rows.filter((row) => row.group === group).map(({ fault }) => fault);
  expect(inGroup).toEqual(expect.arrayContaining(faults));
});

test('each row is whole, and names its tests by a link and a title', () => {
  for (const { fault, cells } of rows) expect(cells, fault).toHaveLength(COLUMNS);
  for (const reference of references) expect(reference).toMatch(REFERENCE);
  for (const { name, file } of named) expect(file).toBe(`test/${name}.test.ts`);
});

describe('the page and the tests', () => {
  const files = [...new Set(named.flatMap(({ file }) => (file === undefined ? [] : [file])))];

  test.each(files)('what the page says of %s is there', (file) => {
    expect(existsSync(new URL(file, ROOT)), 'there is no such file').toBe(true);
    const titles = titlesIn(file);
    for (const one of named.filter((reference) => reference.file === file))
      expect(titles).toContain(one.title);
  });

  const faultFiles = readdirSync(new URL('test/faults', ROOT)).filter((name) => name.endsWith('.test.ts'));

  test.each(faultFiles)('the page names each test of test/faults/%s', (name) => {
    const file = `test/faults/${name}`;
    const onPage = named.filter((reference) => reference.file === file).map(({ title }) => title);
    expect(onPage).toEqual(expect.arrayContaining([...titlesIn(file)]));
  });
});

test('each group says how many gaps it has', () => {
  for (const [group, count] of gapsSaid(PAGE)) {
    expect([group, count]).toEqual([group, gaps.filter((row) => row.group === group).length]);
  }
});
