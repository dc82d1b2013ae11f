import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Place, Screen } from '../../src/page-api/screen.ts';
import { focusOnMain } from './kept-focus.ts';
import { type Location, useLocation } from './location.ts';
import { Modal } from './modal.tsx';
import { Notices, useNotices } from './notices.tsx';
import { PlacePane } from './place-pane.tsx';
import { SidePanel } from './side-panel.tsx';
import { Sidebar } from './sidebar.tsx';
import { TasksPanel } from './tasks-panel.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { useScreen } from './use-screen.ts';
import { useTheme } from './use-theme.ts';
import { WirePanel } from './wire-panel.tsx';
import { useWorkspace, type Workspace, WorkspaceContext } from './workspace.ts';

/** The whole page. */
export function App() {
  const [location, go] = useLocation();
  const { screen, isLost } = useScreen(location);
  if (screen === null) {
    const text = isLost
      ? 'The workspace does not answer. Is it still running in the terminal?'
      : 'Opening the workspace …';
    return <p className="opening">{text}</p>;
  }
  return <Client screen={screen} isLost={isLost} location={location} go={go} />;
}

interface ClientProps {
  screen: Screen;
  isLost: boolean;
  location: Location;
  go: (patch: Partial<Location>) => void;
}

function Client({ screen, isLost, location, go }: ClientProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const notices = useNotices();
  const workspace = useWorkspaceOf(screen, notices.attempt, setSaid);
  const place = placeFor(screen, location.place);
  const placeId = place?.id;
  useTitle(screen, place);
  useEffect(() => {
    const isTheirs = location.as === undefined || location.as === screen.viewerId;
    if (isTheirs && placeId !== undefined && placeId !== location.place) {
      go({ as: screen.viewerId, place: placeId });
    }
  }, [placeId, location.place, location.as, screen.viewerId, go]);

  const leaveMenu = () => {
    if (isMenuOpen) focusOnMain();
    setMenuOpen(false);
  };
  const open = ({ id }: Place) => {
    leaveMenu();
    go({ as: screen.viewerId, place: id, thread: undefined });
  };
  const sit = (as: string) => {
    leaveMenu();
    go({ as, place: undefined, thread: undefined });
  };

  const told = <Notices notices={notices.shown} onDismiss={notices.dismiss} isLost={isLost} />;
  return (
    <WorkspaceContext value={workspace}>
      <div className={isMenuOpen ? 'page is-menu-open' : 'page'}>
        <button type="button" className="skip" onClick={focusOnMain}>
          Skip to the messages
        </button>
        <TopBar
          panel={location.panel}
          isMenuOpen={isMenuOpen}
          onMenu={() => setMenuOpen(!isMenuOpen)}
          onPanel={(panel) => go({ panel, thread: undefined })}
          said={said}
        />
        <Sidebar openPlaceId={place?.id} onOpen={open} onSit={sit} />
        {place !== undefined && (
          <PlacePane
            place={place}
            tab={location.tab}
            onTab={(tab) => go({ as: screen.viewerId, place: place.id, tab })}
            onOpenThread={(thread) => go({ as: screen.viewerId, place: place.id, thread })}
          />
        )}
        <Side location={location} go={go} placeId={place?.id} />
        {/* An open form makes everything outside of it unreachable, the notices too. */}
        {screen.modal === null ? (
          told
        ) : (
          <Modal key={screen.modal.id} view={screen.modal}>
            {told}
          </Modal>
        )}
      </div>
    </WorkspaceContext>
  );
}

function Side({
  location,
  go,
  placeId,
}: Pick<ClientProps, 'location' | 'go'> & { placeId: string | undefined }) {
  const { thread, panel } = location;
  const { checklist } = useWorkspace().screen;
  if (thread !== undefined && placeId !== undefined) {
    return (
      <SidePanel title="Thread" onClose={() => go({ thread: undefined })}>
        <ThreadPane placeId={placeId} ts={thread} />
      </SidePanel>
    );
  }
  if (panel === 'none' || (panel === 'tasks' && checklist === null)) return null;
  return (
    <SidePanel
      title={panel === 'wire' ? 'On the wire' : (checklist?.title ?? '')}
      onClose={() => go({ panel: 'none' })}
    >
      {panel === 'wire' ? <WirePanel /> : <TasksPanel />}
    </SidePanel>
  );
}

/** Shows what is open, and how much is unread elsewhere, in the browser's tab and to screen readers. */
function useTitle({ team, places }: Screen, place: Place | undefined): void {
  const unread = places.reduce((sum, { id, unread }) => (id === place?.id ? sum : sum + unread), 0);
  const count = unread > 0 ? `(${unread}) ` : '';
  const name = place === undefined ? '' : `${place.isApp ? '' : '#'}${place.name} · `;
  useEffect(() => {
    document.title = `${count}${name}${team}`;
  }, [count, name, team]);
}

/** The place that is asked for, or otherwise the first one. */
function placeFor({ places }: Screen, wanted: string | undefined): Place | undefined {
  return places.find(({ id }) => id === wanted) ?? places[0];
}

function useWorkspaceOf(
  screen: Screen,
  attempt: Workspace['attempt'],
  announce: Workspace['announce'],
): Workspace {
  const theme = useTheme();
  const faceOf = useCallback(
    (id: string) => screen.faces[id] ?? { id, name: id, realName: id, isApp: false },
    [screen.faces],
  );
  return useMemo(
    () => ({ screen, theme, attempt, announce, faceOf }),
    [screen, theme, attempt, announce, faceOf],
  );
}
