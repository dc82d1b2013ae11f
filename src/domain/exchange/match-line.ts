import { isDuring } from '../calendar/calendar-spans.ts';
import { isSameValue } from '../same-value.ts';
import { nameKey } from '../text/name-key.ts';
import { searchKey } from '../text/search-key.ts';
import { mergeTerms } from '../threads/terms.ts';
import type { PlannedThread, ThreadDetails } from '../threads/thread.ts';
import type { ImportLine, ImportStep, LineEdits, MatchProblem } from './import-line.ts';

const LEGAL_FORM = / (?:gmbh(?: & co\.? kg)?|ag|kg|ug|ohg|gbr|ltd\.?|inc\.?|llc|se|e\.? ?k\.?|e\.? ?v\.?)$/;

/** A key that is equal for similar names of perhaps different clients: Nordlicht GmbH and Nordlicht AG, Bauer and Baur. */
function similarKey(client: string): string {
  return searchKey(nameKey(client).replace(LEGAL_FORM, ''));
}

/** A key that is equal for the same client and topic. */
const matterKey = (client: string, topic: string | null | undefined) =>
  `${nameKey(client)}\n${nameKey(topic ?? '')}`;

/** Threads by their number, by client and topic (`matterKey`), and their numbers by a similar name of the client. */
export interface ThreadIndex {
  readonly byNumber: ReadonlyMap<number, PlannedThread>;
  readonly byMatter: ReadonlyMap<string, readonly PlannedThread[]>;
  readonly bySimilarName: ReadonlyMap<string, number>;
}

/** The index of some threads, for matching the lines of a file. */
export function indexThreads(threads: readonly PlannedThread[]): ThreadIndex {
  const byMatter = new Map<string, PlannedThread[]>();
  for (const thread of threads) {
    const key = matterKey(thread.client, thread.topic);
    byMatter.set(key, [...(byMatter.get(key) ?? []), thread]);
  }
  return {
    byNumber: new Map(threads.map((thread) => [thread.number, thread])),
    byMatter,
    bySimilarName: new Map(threads.map(({ client, number }) => [similarKey(client), number])),
  };
}

/** The values of a line that differ from the thread's; details that it does not mention are not among them. */
function editsOf({ details, terms, since, sinceDay }: ImportLine, thread: PlannedThread): LineEdits {
  // A day without a time agrees with every moment of that day.
  const isSameStart =
    since === undefined || since === thread.silentSince || isDuring(sinceDay ?? null, thread.silentSince);
  const changed = Object.entries(details).filter(
    ([key, value]) => !isSameValue(value, thread[key as keyof ThreadDetails]),
  );
  const agreed = mergeTerms(thread.terms, terms ?? {});
  return {
    ...(Object.fromEntries(changed) as Partial<ThreadDetails>),
    ...(isSameValue(agreed, thread.terms) ? {} : { terms: agreed }),
    ...(isSameStart ? {} : { silentSince: since }),
  };
}

/**
 * The threads that a line may be about: the one with its number, if it has this client; otherwise those with the same
 * client and topic.
 */
function candidates({ number, details }: ImportLine, index: ThreadIndex): readonly PlannedThread[] {
  const numbered = number === undefined ? undefined : index.byNumber.get(number);
  if (numbered && nameKey(numbered.client) === nameKey(details.client)) return [numbered];
  return index.byMatter.get(matterKey(details.client, details.topic)) ?? [];
}

const isEmpty = (edits: object) => Object.keys(edits).length === 0;

/** The thread that a line is about: the only one found, the only one without differences, or the only open one. */
function threadMeant(line: ImportLine, found: readonly PlannedThread[]): PlannedThread | null {
  const equal = found.filter((thread) => isEmpty(editsOf(line, thread)));
  const open = found.filter(({ status }) => status === 'open');
  return [found, equal, open].find((some) => some.length === 1)?.[0] ?? null;
}

/**
 * What importing a line would do, given the existing threads; `ownerId` is its owner, `named` whether the file gives
 * it.
 */
export function matchLine(
  line: ImportLine,
  index: ThreadIndex,
  { ownerId, named }: { readonly ownerId: string; readonly named: boolean },
): ImportStep | MatchProblem {
  const { client } = line.details;
  const found = candidates(line, index);
  if (found.length === 0) {
    const similar = index.bySimilarName.get(similarKey(client));
    return { kind: 'add', line, ownerId, ...(similar !== undefined && { similar }) };
  }
  const thread = threadMeant(line, found);
  if (!thread) {
    return {
      code: 'several_match',
      text: client,
      numbers: found.map(({ number }) => `#${number}`).join(', '),
    };
  }
  const { number } = thread;
  const edits = editsOf(line, thread);
  const moved = named && ownerId !== thread.ownerId;
  if (isEmpty(edits) && !moved) return { kind: 'same', line, number };
  if (thread.status === 'closed') return { code: 'closed_match', text: client, number };
  return { kind: 'update', line, number, edits, ...(moved && { ownerId }) };
}

/**
 * Lines that repeat an earlier one: from the line to the earlier line. Lines with a number (from an export) are the same
 * if the number is, others if client and topic are.
 */
export function doubleLines(lines: readonly ImportLine[]): ReadonlyMap<number, number> {
  const first = new Map<string, ImportLine>();
  const doubles = new Map<number, number>();
  for (const line of lines) {
    const { number, details } = line;
    const key = number === undefined ? matterKey(details.client, details.topic) : `#${number}`;
    const before = first.get(key);
    if (before) doubles.set(line.line, before.line);
    else first.set(key, line);
  }
  return doubles;
}
