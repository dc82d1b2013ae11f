import type { ShownShortcut } from '../../src/page-api/screen.ts';
import type { Message } from '../../src/workspace/message.ts';
import { MenuButton } from './blocks/menu-button.tsx';
import { Icon } from './icons.tsx';
import { doAs } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

const asOptions = (shortcuts: readonly ShownShortcut[]) =>
  shortcuts.map(({ callbackId, name }) => ({ value: callbackId, label: name }));

/** The menu of the app's message shortcuts. */
export function MessageShortcuts({ message: { channel, ts, threadTs } }: { message: Message }) {
  const { screen, attempt } = useWorkspace();
  if (screen.messageShortcuts.length === 0) return null;
  return (
    <MenuButton
      label="Shortcuts for this message"
      face={<Icon name="more" />}
      className="button is-icon"
      options={asOptions(screen.messageShortcuts)}
      onChoose={(callbackId) =>
        void attempt(() =>
          doAs(screen.viewerId, 'usesMessageShortcut', { callbackId, channel, ts, threadTs }),
        )
      }
    />
  );
}

/** The menu of the app's global shortcuts. */
export function GlobalShortcuts() {
  const { screen, attempt } = useWorkspace();
  if (screen.globalShortcuts.length === 0) return null;
  return (
    <MenuButton
      label="Shortcuts"
      face={<Icon name="bolt" />}
      className="button is-icon"
      options={asOptions(screen.globalShortcuts)}
      onChoose={(callbackId) => void attempt(() => doAs(screen.viewerId, 'usesShortcut', { callbackId }))}
    />
  );
}
