import type { ShownMessage } from '../../src/page-api/screen.ts';
import { MenuButton } from './blocks/menu-button.tsx';
import { Icon } from './icons.tsx';
import { doAs } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** The emoji that are offered; others are shown by their name. */
const FACES: Readonly<Record<string, string>> = {
  ghost: '👻',
  '+1': '👍',
  eyes: '👀',
  white_check_mark: '✅',
};

/** The emoji that people have put on a message, and who did. */
export function Reactions({ shown: { message } }: { shown: ShownMessage }) {
  const { faceOf } = useWorkspace();
  if (message.reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {message.reactions.map(({ name, users }) => (
        <li key={name} title={users.map((id) => faceOf(id).realName).join(', ')}>
          {FACES[name] ?? `:${name}:`} {users.length}
          <span className="hidden">
            {` :${name}: by `}
            {users.map((id) => faceOf(id).realName).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Puts an emoji on a message. */
export function AddReaction({ shown: { message } }: { shown: ShownMessage }) {
  const { screen, attempt } = useWorkspace();
  const { channel, ts, threadTs } = message;
  return (
    <MenuButton
      label="Add reaction"
      face={<Icon name="smile" />}
      className="button is-icon"
      options={Object.entries(FACES).map(([name, face]) => ({ value: name, label: `${face} :${name}:` }))}
      onChoose={(emoji) =>
        void attempt(() => doAs(screen.viewerId, 'reacts', { channel, ts, threadTs, emoji }))
      }
    />
  );
}
