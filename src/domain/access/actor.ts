import type { PersonKey } from '../people/person.ts';

/**
 * Who asks for something, always inside one workspace: a person in Slack, or a program with an API key, which acts for
 * the person who made the key.
 */
export type Actor = (PersonKey & { readonly kind: 'person' }) | ApiKeyActor;

/** A program: `userId` made its key, `keyId` and `keyName` tell which one it is. */
export interface ApiKeyActor extends PersonKey {
  readonly kind: 'key';
  readonly keyId: string;
  readonly keyName: string;
}

/** Somebody who speaks with the bot themselves. */
export function personActor({ teamId, userId }: PersonKey): Actor {
  return { kind: 'person', teamId, userId };
}
