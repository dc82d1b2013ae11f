import type { Prompt } from '../../src/page-api/page-options.ts';
import { doAs, turnClock } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** Sentences that this person can post here, and steps of the time machine, with one click. */
export function Prompts({ placeId, threadTs }: { placeId: string; threadTs?: string }) {
  const { screen, attempt, announce } = useWorkspace();
  const prompts = screen.prompts.filter(({ channelId }) => channelId === placeId);
  if (prompts.length === 0) return null;
  const isTurning = screen.time?.busy === true;
  const take = async ({ says: text, timeStep }: Prompt) => {
    if (text !== undefined) await doAs(screen.viewerId, 'says', { channel: placeId, text, threadTs });
    if (timeStep !== undefined) announce(await turnClock(timeStep));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own label
    <div className="prompts" role="group" aria-label="With one click">
      {prompts.map((prompt) => (
        <button
          key={prompt.label}
          type="button"
          className="button is-round"
          title={prompt.says}
          aria-disabled={prompt.timeStep !== undefined && isTurning}
          onClick={() => {
            if (prompt.timeStep === undefined || !isTurning) void attempt(() => take(prompt));
          }}
        >
          {prompt.label}
        </button>
      ))}
    </div>
  );
}
