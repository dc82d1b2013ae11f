import type { Prompt } from '../../src/sandbox/page-api/page-options.ts';
import { doAs, turnClock } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

/** Things that this person can say here, or let happen, with one click. */
export function Prompts(props: {
  placeId: string;
  onTurned: (said: string | null) => void;
  onOpenThread: (ts: string) => void;
}) {
  const { placeId, onTurned, onOpenThread } = props;
  const { screen, attempt } = useWorkspace();
  const prompts = screen.prompts.filter(({ channelId }) => channelId === placeId);
  if (prompts.length === 0) return null;
  const say = async ({ says: text, threadTs }: Prompt) => {
    await doAs(screen.viewerId, 'says', { channel: placeId, text, threadTs });
    if (threadTs !== undefined) onOpenThread(threadTs);
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
          disabled={prompt.timeStep !== undefined && screen.time?.busy === true}
          onClick={() =>
            void attempt(async () => {
              if (prompt.says !== undefined) await say(prompt);
              if (prompt.timeStep !== undefined) onTurned(await turnClock(prompt.timeStep));
            })
          }
        >
          {prompt.label}
        </button>
      ))}
    </div>
  );
}
