import type { PersonKey } from '../people/person.ts';
import type { ApiKey } from './api-key.ts';

/**
 * Who makes a request, always inside one workspace: a person in Slack, or a program with an API key. `userId` is their
 * id in the history.
 */
export type Actor = (PersonKey & { readonly kind: 'person' }) | ApiKeyActor;

/** A program, which may see and change what admins may. Its `userId` is not that of a person: `key:n8n`. */
export interface ApiKeyActor extends PersonKey {
  readonly kind: 'key';
  readonly keyId: string;
  readonly keyName: string;
}

const KEY = 'key:';

/** The actor for a person who uses the bot themselves. */
export function personActor({ teamId, userId }: PersonKey): Actor {
  return { kind: 'person', teamId, userId };
}

/** The actor for a program that uses an API key. */
export function keyActor({ teamId, id, name }: Pick<ApiKey, 'teamId' | 'id' | 'name'>): ApiKeyActor {
  return { kind: 'key', teamId, userId: KEY + name, keyId: id, keyName: name };
}

/** The name of the key if the id from the history is a program's; null if it is a person's. */
export function keyNameIn(userId: string): string | null {
  return userId.startsWith(KEY) ? userId.slice(KEY.length) : null;
}
