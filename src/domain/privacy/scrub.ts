import type { ClientThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';

/** The replacement for the name of somebody who was erased. */
const ERASED = '(erased)';
/** The minimum length of a text to erase: shorter ones occur inside too many others. */
const SHORTEST = 3;

/** What identifies somebody in the texts about a client: name, address, number. */
export function namesOf({
  contact,
  email,
  phone,
}: Pick<ClientThread, 'contact' | 'email' | 'phone'>): readonly string[] {
  return [contact, email, phone].filter((name) => name !== null && name.length >= SHORTEST) as string[];
}

/** A text in lower case, of the same length: the few letters that would become longer stay as they are. */
function lowerCaseOfSameLength(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** A text with every occurrence of a name replaced. */
function withoutName(text: string, name: string): string {
  if (name === '') return text;
  const [small, sought] = [lowerCaseOfSameLength(text), lowerCaseOfSameLength(name)];
  const pieces: string[] = [];
  let from = 0;
  for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, from)) {
    pieces.push(text.slice(from, at));
    from = at + name.length;
  }
  return [...pieces, text.slice(from)].join(ERASED);
}

/** A text with some names replaced by `(erased)`, whatever their case. */
export function scrubText(text: string, names: readonly string[]): string {
  return names.reduce(withoutName, text);
}

/** Whether a text contains one of some names, whatever their case, also as JSON writes them. */
export function mentions(text: string, names: readonly string[]): boolean {
  const small = lowerCaseOfSameLength(text);
  return names.some((name) => {
    const sought = lowerCaseOfSameLength(name);
    return small.includes(sought) || small.includes(JSON.stringify(sought).slice(1, -1));
  });
}

/** A value with the names replaced in every text inside it. */
function scrubDeep<T>(value: T, names: readonly string[]): T {
  if (typeof value === 'string') return scrubText(value, names) as T;
  if (Array.isArray(value)) return value.map((one) => scrubDeep(one, names)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrubDeep(one, names)])) as T;
}

/** A thread with some people's names removed from its texts. The client and the amounts stay. */
export function withoutNames<T extends ClientThread>(thread: T, names: readonly string[]): T {
  const { topic, terms, messageFacts, outcomeReason, link, pendingQuestion, clientPeople } = thread;
  return {
    ...thread,
    ...scrubDeep({ topic, terms, messageFacts, outcomeReason, link, pendingQuestion }, names),
    clientPeople: clientPeople.filter((who) => !mentions(who, names)),
    version: thread.version + 1,
  };
}

/** A thread without its contact: no name, address or number, and none of them in its texts. */
export function withoutContact<T extends ClientThread>(thread: T): T {
  return { ...withoutNames(thread, namesOf(thread)), contact: null, email: null, phone: null };
}

/** An event of a history with some people's names erased. */
export function scrubEvent(event: ThreadEvent, names: readonly string[]): ThreadEvent {
  return scrubDeep(event, names);
}
