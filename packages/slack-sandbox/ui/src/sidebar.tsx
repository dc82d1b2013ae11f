import { useId } from 'react';
import type { Place } from '../../src/page-api/screen.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { SeatPicker } from './seat-picker.tsx';
import { useWorkspace } from './workspace.ts';

/** Who is using the page, and where they can go. */
export function Sidebar(props: {
  openPlaceId: string | undefined;
  onOpen: (place: Place) => void;
  onSit: (personId: string) => void;
}) {
  const { screen, faceOf } = useWorkspace();
  const channels = screen.places.filter(({ isApp }) => !isApp);
  const apps = screen.places.filter(({ isApp }) => isApp);
  return (
    <nav className="sidebar" id="sidebar" aria-label="Workspace">
      <SeatPicker onSit={props.onSit} />
      <PlaceGroup
        {...props}
        title="Channels"
        places={channels}
        icon={(place) => <ChannelMark place={place} />}
      />
      {apps.length > 0 && (
        <PlaceGroup
          {...props}
          title="Apps"
          places={apps}
          icon={() => <Avatar face={faceOf(screen.appId)} size={20} />}
        />
      )}
    </nav>
  );
}

function PlaceGroup(props: {
  title: string;
  places: readonly Place[];
  icon: (place: Place) => React.ReactNode;
  openPlaceId: string | undefined;
  onOpen: (place: Place) => void;
}) {
  const { title, places, icon, openPlaceId, onOpen } = props;
  const titleId = useId();
  return (
    <div className="place-group">
      <p id={titleId}>{title}</p>
      <ul aria-labelledby={titleId}>
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className={place.unread > 0 ? 'place is-unread' : 'place'}
              aria-current={place.id === openPlaceId ? 'page' : undefined}
              onClick={() => onOpen(place)}
            >
              {icon(place)}
              <span className="place-name">{place.name}</span>
              {place.sharedWith.length > 0 && (
                <span className="shared" title={`Shared with ${place.sharedWith.join(', ')}`}>
                  <Icon name="shared" size={14} />
                  <span className="hidden"> shared</span>
                </span>
              )}
              {place.unread > 0 && (
                <span className="unread">
                  {place.unread}
                  <span className="hidden"> unread</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChannelMark({ place }: { place: Place }) {
  if (place.isPrivate) return <Icon name="lock" size={16} />;
  return (
    <span className="hash" aria-hidden="true">
      #
    </span>
  );
}
