import { useEffect } from 'react';
import type { Place } from '../../src/page-api/screen.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { HomeTab } from './home-tab.tsx';
import type { Tab } from './location.ts';
import { MessageList } from './message-list.tsx';
import { doAs } from './people-api.ts';
import { Prompts } from './prompts.tsx';
import { useWorkspace } from './workspace.ts';

/** The open channel or DM; the app's DM also has a Home tab. */
export function PlacePane(props: {
  place: Place;
  tab: Tab;
  onTab: (tab: Tab) => void;
  onOpenThread: (ts: string) => void;
}) {
  const { place, tab, onTab } = props;
  const { screen, faceOf, attempt } = useWorkspace();
  const hasTabs = place.isApp && screen.hasHomeTab && screen.hasMessagesTab;
  const isHome = place.isApp && screen.hasHomeTab && (tab === 'home' || !screen.hasMessagesTab);
  const { viewerId } = screen;

  useEffect(() => {
    if (place.isApp) void attempt(() => doAs(viewerId, 'opensHome', { tab: isHome ? 'home' : 'messages' }));
  }, [place.isApp, isHome, viewerId, attempt]);

  const title = place.isApp ? place.name : `#${place.name}`;
  return (
    <main className="pane" aria-label={title}>
      <header className="pane-head">
        {place.isApp && <Avatar face={faceOf(screen.appId)} size={28} />}
        <h1>{title}</h1>
        {place.sharedWith.length > 0 && (
          <span className="badge is-foreign">with {place.sharedWith.join(', ')}</span>
        )}
        {!place.isApp && <Members place={place} />}
      </header>
      {hasTabs && <Tabs tab={isHome ? 'home' : 'messages'} onTab={onTab} />}
      {isHome ? (
        <HomeTab />
      ) : (
        <>
          {screen.open?.id === place.id ? (
            <MessageList
              key={`messages ${viewerId}/${place.id}`}
              label={`Messages in ${title}`}
              dayHeading="h2"
              messages={screen.open.messages}
              readUntil={screen.open.readUntil}
              onOpenThread={props.onOpenThread}
            />
          ) : (
            <div className="messages" />
          )}
          <Prompts placeId={place.id} />
          <Composer key={`${viewerId}/${place.id}`} placeId={place.id} label={`Message ${title}`} />
        </>
      )}
    </main>
  );
}

function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const tabs = [
    ['home', 'Home'],
    ['messages', 'Messages'],
  ] as const;
  return (
    <nav className="tabs" aria-label="App">
      {tabs.map(([id, label]) => (
        <button
          key={id}
          type="button"
          aria-current={id === tab ? 'page' : undefined}
          onClick={() => onTab(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

function Members({ place }: { place: Place }) {
  const { faceOf } = useWorkspace();
  const faces = place.memberIds.map(faceOf);
  const names = faces.map(({ realName }) => realName).join(', ');
  return (
    <span className="members" title={names}>
      {faces.map((face) => (
        <Avatar key={face.id} face={face} size={24} />
      ))}
      <span className="hidden">Members: {names}</span>
    </span>
  );
}
