import type { Nudge } from '../../domain/nudges/nudge.ts';

/** Groups nudges by recipient, in their original order. */
export function groupByRecipient(nudges: readonly Nudge[]): readonly (readonly Nudge[])[] {
  const groups = new Map<string, Nudge[]>();
  for (const nudge of nudges) {
    const key = `${nudge.teamId}/${nudge.recipientId}`;
    const group = groups.get(key);
    if (group) group.push(nudge);
    else groups.set(key, [nudge]);
  }
  return [...groups.values()];
}
