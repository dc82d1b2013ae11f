import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type MailboxSettings, mailboxSchema, toSettings } from './mailbox-settings.ts';

/** The mailboxes in the file, and all problems with it, in sentences that name the line and the fix. */
export interface MailboxFile {
  readonly mailboxes: readonly MailboxSettings[];
  readonly problems: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;
type Path = readonly PropertyKey[];

const VARIABLE = /\$\{([A-Z_][A-Z0-9_]*)\}/gi;
const LONGEST_FILE = 1_000_000;

const file = z.strictObject({ mailboxes: z.array(z.unknown(), 'mailboxes must be a list') });

/** Replaces references to environment variables with their values; an unset variable is a problem. */
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

/** Returns the problem with a value as text. */
function sentenceOf({ code, message, path }: z.core.$ZodIssue, keys: readonly string[]): string {
  if (code === 'unrecognized_keys') return `${keys.join(', ')} is not a setting of a mailbox`;
  const key = path.map(String).join('.');
  if (code === 'custom') return message;
  return message.startsWith(String(path[0] ?? '')) || key === '' ? message : `${key}: ${message}`;
}

/** The line of a value in the file; for a missing value, the line of its parent. */
function lineOf(document: Document, counter: LineCounter, path: Path): number {
  for (let end = path.length; end >= 0; end--) {
    const node = document.getIn(path.slice(0, end), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

type Problem = readonly [path: Path, sentence: string];

/** Reads one entry: its settings, null if it cannot be used, and its problems. */
function readEntry(raw: unknown, env: Environment) {
  const missing = new Set<string>();
  const read = mailboxSchema.safeParse(fillIn(raw, env, missing));
  const unset = [...missing].map((name): Problem => [[], `${name} is not set in the environment`]);
  const wrong = (read.error?.issues ?? [])
    .filter(({ message }) => missing.size === 0 || !message.endsWith('is empty'))
    .map((issue): Problem => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      return [[...issue.path, ...keys.slice(0, 1)], sentenceOf(issue, keys)];
    });
  return { settings: read.success ? toSettings(read.data) : null, problems: [...unset, ...wrong] };
}

/** Reads all entries. */
function readEntries(entries: readonly unknown[], env: Environment) {
  const problems: Problem[] = [];
  const mailboxes: MailboxSettings[] = [];
  for (const [index, raw] of entries.entries()) {
    const { settings, problems: found } = readEntry(raw, env);
    const base = ['mailboxes', index];
    problems.push(...found.map(([path, sentence]): Problem => [[...base, ...path], sentence]));
    if (mailboxes.some(({ name }) => name === settings?.name))
      problems.push([[...base, 'name'], 'another mailbox has this name']);
    if (settings) mailboxes.push(settings);
  }
  return { mailboxes, problems };
}

/**
 * Reads the file of the mailboxes. Problems never repeat a value, because it may be a secret.
 * @param where the name of the file, for the problems
 */
export function readMailboxes(text: string, env: Environment, where: string): MailboxFile {
  if (text.length > LONGEST_FILE) return { mailboxes: [], problems: [`${where} is too long to be read.`] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const at = (line: number, sentence: string) => `${where}, line ${line}: ${sentence}.`;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, linePos }) => {
      const reason = code.toLowerCase().replaceAll('_', ' ');
      return at(linePos?.[0].line ?? 1, `this is no YAML that can be read (${reason})`);
    });
    return { mailboxes: [], problems };
  }
  const whole = file.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  const { mailboxes, problems } = whole.success
    ? readEntries(whole.data.mailboxes, env)
    : { mailboxes: [], problems: whole.error.issues.map(({ path, message }): Problem => [path, message]) };
  return {
    mailboxes,
    problems: problems.map(([path, sentence]) => at(lineOf(document, counter, path), sentence)),
  };
}
