import { shortDay, timeOfDay } from './dates.ts';
import { Icon } from './icons.tsx';
import { turnClock } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** The workspace's date, and the buttons that move its clock. */
export function TimeMachine({ said }: { said: string | null }) {
  const { screen, attempt, announce } = useWorkspace();
  const { time, now, timeZone } = screen;
  const turn = async (stepId: string) => {
    announce(null);
    announce(await turnClock(stepId));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own label
    <div className="time-machine" role="group" aria-label="Time machine">
      <p className="clock">
        <Icon name="clock" />
        <time dateTime={new Date(now).toISOString()}>
          {shortDay(now, timeZone)}, <b>{timeOfDay(now, timeZone)}</b>
        </time>
      </p>
      {time?.steps.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="button is-time"
          aria-disabled={time.busy}
          onClick={() => {
            if (!time.busy) void attempt(() => turn(id));
          }}
        >
          {label}
        </button>
      ))}
      <p className="said" role="status">
        {time?.busy ? 'Time passes …' : said}
      </p>
    </div>
  );
}
