import type { ClientThread } from '../threads/thread.ts';

/** Whether somebody may change a thread by their part in it: the owner, and whoever added it. Others may look. */
export function canEdit(
  { ownerId, addedBy }: Pick<ClientThread, 'ownerId' | 'addedBy'>,
  userId: string,
): boolean {
  return [ownerId, addedBy].includes(userId);
}
