import type { PersonKey } from '../people/person.ts';
import type { ApiKey } from './api-key.ts';

/**
 * Who asks for something, always inside one workspace: a person in Slack, or a program with an API key. `userId` is
 * what the history calls them.
 */
export type Actor = (PersonKey & { readonly kind: 'person' }) | ApiKeyActor;

/** A program, which sees and may change what admins do. Its `userId` is that of no person: `key:n8n`. */
export interface ApiKeyActor extends PersonKey {
  readonly kind: 'key';
  readonly keyId: string;
  readonly keyName: string;
}

const KEY = 'key:';

/** Somebody who speaks with the bot themselves. */
export function personActor({ teamId, userId }: PersonKey): Actor {
  return { kind: 'person', teamId, userId };
}

/** A program that speaks with a key. */
export function keyActor({ teamId, id, name }: Pick<ApiKey, 'teamId' | 'id' | 'name'>): ApiKeyActor {
  return { kind: 'key', teamId, userId: KEY + name, keyId: id, keyName: name };
}

/** The name of the key where the history names a program; null where it names a person. */
export function keyNameIn(userId: string): string | null {
  return userId.startsWith(KEY) ? userId.slice(KEY.length) : null;
}
