import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { Context } from '../context.ts';

/** When a client or a contact was erased (UTC ms), by what they are known by; null for those who were not. */
export async function erasedBefore(
  { store: { privacy } }: Pick<Context, 'store'>,
  teamId: string,
  known: Identified,
): Promise<number | null> {
  const found = await privacy.erasedAt(teamId, identifiersOf(known));
  return found.size === 0 ? null : Math.max(...found.values());
}
