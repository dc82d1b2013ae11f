import { type Side, sideOf } from '../../domain/conversations/author-side.ts';
import type { InboundMessage } from '../../domain/conversations/inbound-message.ts';
import type { Profile } from '../../domain/people/person.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { AppContext } from '../context.ts';

const ONE_DAY = 86_400_000;
/** More speakers than this are asked about anew. */
const REMEMBERED = 10_000;

type Belonging = Pick<Profile, 'isOutsider' | 'isBot'>;

/**
 * Tells whose side a message is on. Where somebody belongs is asked of Slack once a day; rejects when Slack does
 * not answer, since a guess could call somebody silent who has answered.
 */
export function makeClassifyAuthor({ clock, directory }: Pick<AppContext, 'clock' | 'directory'>) {
  const known = new Map<string, { readonly belonging: Belonging; readonly at: number }>();

  async function belongingOf(teamId: string, userId: string): Promise<Belonging> {
    const key = `${teamId}/${userId}`;
    const remembered = known.get(key);
    if (remembered && clock.now() - remembered.at < ONE_DAY) return remembered.belonging;
    // Whom Slack does not show to us is not one of us.
    const belonging = (await directory.profile(teamId, userId)) ?? { isOutsider: true, isBot: false };
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, { belonging, at: clock.now() });
    return belonging;
  }

  return async (
    message: InboundMessage,
    thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
  ): Promise<Side> => {
    if (message.isBot) return 'nobody';
    const { isOutsider, isBot } = await belongingOf(thread.teamId, message.authorId);
    return isBot ? 'nobody' : sideOf(message, thread, isOutsider);
  };
}
