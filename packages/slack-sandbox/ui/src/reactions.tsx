import type { ShownMessage } from '../../src/page-api/screen.ts';
import { MenuButton } from './blocks/menu-button.tsx';
import { Icon } from './icons.tsx';
import { doAs } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** The emoji that are always offered, in addition to those of the app; others are shown by their name. */
const USUAL: Readonly<Record<string, string>> = {
  '+1': '👍',
  eyes: '👀',
  white_check_mark: '✅',
  tada: '🎉',
};

function useEmoji(): Readonly<Record<string, string>> {
  const { emoji } = useWorkspace().screen;
  return { ...emoji, ...USUAL };
}

/** The reactions to a message, and who reacted. */
export function Reactions({ shown: { message } }: { shown: ShownMessage }) {
  const { faceOf } = useWorkspace();
  const emoji = useEmoji();
  if (message.reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {message.reactions.map(({ name, users }) => (
        <li key={name} title={users.map((id) => faceOf(id).realName).join(', ')}>
          {emoji[name] ?? `:${name}:`} {users.length}
          <span className="hidden">
            {` :${name}: by `}
            {users.map((id) => faceOf(id).realName).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Adds a reaction to a message. */
export function AddReaction({ shown: { message } }: { shown: ShownMessage }) {
  const { screen, attempt } = useWorkspace();
  const offered = useEmoji();
  const { channel, ts, threadTs } = message;
  return (
    <MenuButton
      label="Add reaction"
      face={<Icon name="smile" />}
      className="button is-icon"
      options={Object.entries(offered).map(([name, face]) => ({ value: name, label: `${face} :${name}:` }))}
      onChoose={(emoji) =>
        void attempt(() => doAs(screen.viewerId, 'reacts', { channel, ts, threadTs, emoji }))
      }
    />
  );
}
