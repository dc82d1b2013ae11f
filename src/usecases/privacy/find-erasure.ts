import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { Context } from '../context.ts';

/** When a client or a contact was erased (UTC ms), found by their identifiers; null if they were not. */
export async function findErasure(
  { store: { privacy } }: Pick<Context, 'store'>,
  teamId: string,
  known: Identified,
): Promise<number | null> {
  const found = await privacy.erasedAt(teamId, identifiersOf(known));
  return found.size === 0 ? null : Math.max(...found.values());
}
