import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** The line that says since when a thread is muted; null if it is not. */
export function mutedLine({ mutedAt }: Pick<ClientThread, 'mutedAt'>, t: Localizer): string | null {
  return mutedAt === null ? null : t.mrkdwn('mute.since', { date: t.date(mutedAt) });
}

/** The line that says how many other threads of the client were muted or unmuted as well; null if none. */
export function othersMuted(
  { event, alsoMuted = 0 }: { readonly event: ThreadEvent; readonly alsoMuted?: number },
  t: Localizer,
): string | null {
  if (alsoMuted === 0) return null;
  const sentence = event.kind === 'muted' ? 'mute.others_muted' : 'mute.others_unmuted';
  return t.mrkdwn(sentence, { count: alsoMuted });
}
