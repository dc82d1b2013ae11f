import type { ClientThread } from '../threads/thread.ts';

/** Whether somebody's role lets them change a thread: only the owner and whoever added it may. */
export function canEdit(
  { ownerId, addedBy }: Pick<ClientThread, 'ownerId' | 'addedBy'>,
  userId: string,
): boolean {
  return [ownerId, addedBy].includes(userId);
}
