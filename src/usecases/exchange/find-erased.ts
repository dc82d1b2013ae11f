import type { ImportStep } from '../../domain/exchange/import-line.ts';
import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { ActorContext } from '../context.ts';

/** Whom a line would bring in: all that it names where it adds a client, else what it would change. */
function broughtBy(step: ImportStep): Identified {
  if (step.kind === 'same') return {};
  return step.kind === 'add' ? step.line.details : step.edits;
}

/** By what those are known whom a line would bring in. */
export function identifiersIn(step: ImportStep): readonly string[] {
  return identifiersOf(broughtBy(step));
}

/** The same lines; those that would bring back somebody who was erased say when that was. */
export async function findErased(
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
