import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** Since when a thread is muted; null when it is not. */
export function mutedLine({ mutedAt }: Pick<ClientThread, 'mutedAt'>, t: Localizer): string | null {
  return mutedAt === null ? null : t.mrkdwn('mute.since', { date: t.date(mutedAt) });
}

/** How many other threads of a client were muted, or unmuted, with the one that was meant; null for none. */
export function othersMuted(
  { event, alsoMuted = 0 }: { readonly event: ThreadEvent; readonly alsoMuted?: number },
  t: Localizer,
): string | null {
  if (alsoMuted === 0) return null;
  const sentence = event.kind === 'muted' ? 'mute.others_muted' : 'mute.others_unmuted';
  return t.mrkdwn(sentence, { count: alsoMuted });
}
