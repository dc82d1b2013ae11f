import { Avatar } from './avatar.tsx';
import { useWorkspace } from './workspace.ts';

/** Chooses the person as whom the page is used. */
export function SeatPicker({ onSit }: { onSit: (personId: string) => void }) {
  const { screen, faceOf } = useWorkspace();
  return (
    <fieldset className="seats">
      <legend>You are</legend>
      {screen.seats.map(({ id, role, unread }) => {
        const face = faceOf(id);
        const what = [role, face.from].filter(Boolean).join(', ');
        return (
          <label key={id} className={id === screen.viewerId ? 'seat is-taken' : 'seat'}>
            <input
              type="radio"
              name="seat"
              className="hidden"
              checked={id === screen.viewerId}
              onChange={() => onSit(id)}
            />
            <Avatar face={face} size={32} />
            <span className="seat-name">
              {face.realName}
              <small>{what}</small>
            </span>
            {unread > 0 && id !== screen.viewerId && (
              <span className="unread">
                {unread}
                <span className="hidden"> unread</span>
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
