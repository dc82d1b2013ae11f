import type { ClientThread } from '../threads/thread.ts';

/** Whether a person may change a thread: only its owner and the person who added it may. */
export function canEdit(
  { ownerId, addedBy }: Pick<ClientThread, 'ownerId' | 'addedBy'>,
  userId: string,
): boolean {
  return userId === ownerId || userId === addedBy;
}
