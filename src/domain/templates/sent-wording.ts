import type { SentWording, ThreadEvent } from '../threads/thread-event.ts';
import { withoutUndone } from '../threads/undo.ts';
import type { DraftFacts, DraftKind } from './draft.ts';

/** Identifies the wording of a draft that was sent. */
export function wordingOf(
  { kind, customTemplate }: Pick<DraftFacts, 'kind' | 'customTemplate'>,
  variant: number,
): SentWording {
  return { kind, variant, isCustom: customTemplate !== null };
}

/** The variant to offer first for a draft of this kind: the one after the last that was sent to this client. */
export function nextVariant(history: readonly ThreadEvent[], kind: DraftKind): number {
  const sent = withoutUndone(history).flatMap((event) =>
    event.kind === 'followed_up' && event.wording?.kind === kind ? [event.wording.variant] : [],
  );
  const last = sent.at(-1);
  return last === undefined ? 0 : last + 1;
}
