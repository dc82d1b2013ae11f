import { doAs, turnClock } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** Things that this person can say here, or let happen, with one click. */
export function Prompts({ placeId, onTurned }: { placeId: string; onTurned: (said: string | null) => void }) {
  const { screen, attempt } = useWorkspace();
  const prompts = screen.prompts.filter(({ channelId }) => channelId === placeId);
  if (prompts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own label
    <div className="prompts" role="group" aria-label="With one click">
      {prompts.map(({ label, says, timeStep }) => (
        <button
          key={label}
          type="button"
          className="button is-round"
          title={says}
          disabled={timeStep !== undefined && screen.time?.busy === true}
          onClick={() =>
            void attempt(async () => {
              if (says !== undefined) await doAs(screen.viewerId, 'says', { channel: placeId, text: says });
              if (timeStep !== undefined) onTurned(await turnClock(timeStep));
            })
          }
        >
          {label}
        </button>
      ))}
    </div>
  );
}
