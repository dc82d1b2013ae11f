import type { ImportStep } from '../../domain/exchange/import-line.ts';
import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { ActorContext } from '../context.ts';

/** The client and contact that a line would add, or the fields of them that it would change. */
function broughtBy(step: ImportStep): Identified {
  if (step.kind === 'same') return {};
  return step.kind === 'add' ? step.line.details : step.edits;
}

/** The identifiers of the people that a line would add. */
export function identifiersIn(step: ImportStep): readonly string[] {
  return identifiersOf(broughtBy(step));
}

/** Returns the lines; those that would add erased people again contain when they were erased. */
export async function markErasures(
  { store: { privacy }, actor: { teamId } }: ActorContext,
  steps: readonly ImportStep[],
): Promise<readonly ImportStep[]> {
  if (!(await privacy.hasErased(teamId))) return steps;
  const erased = await privacy.erasedAt(teamId, steps.flatMap(identifiersIn));
  return steps.map((step) => {
    if (step.kind === 'same') return step;
    const moments = identifiersIn(step).flatMap((one) => erased.get(one) ?? []);
    return moments.length === 0 ? step : { ...step, erasedAt: Math.max(...moments) };
  });
}
