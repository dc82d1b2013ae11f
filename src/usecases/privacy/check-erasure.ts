import { GhostwatchError } from '../../domain/errors.ts';
import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { ActorContext } from '../context.ts';
import { findErasure } from './find-erasure.ts';

/**
 * Checks whether a program would bring back a client or contact who was erased: refuses it, or, if it is wanted, no
 * longer remembers them as erased.
 * @throws GhostwatchError `was_erased`
 */
export async function checkErasure(ctx: ActorContext, known: Identified, isWanted: boolean): Promise<void> {
  const { teamId } = ctx.actor;
  const at = await findErasure(ctx, teamId, known);
  if (at === null) return;
  if (!isWanted) throw new GhostwatchError('was_erased', { at });
  await ctx.store.privacy.forgetErasure(teamId, identifiersOf(known));
}
