import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { Prompts } from './prompts.tsx';
import { useWorkspace } from './workspace.ts';

/** A thread beside its channel. */
export function ThreadPane({ placeId, ts }: { placeId: string; ts: string }) {
  const { screen } = useWorkspace();
  return (
    <>
      <MessageList label="Thread" dayHeading="h3" messages={screen.thread ?? []} />
      <Prompts placeId={placeId} threadTs={ts} />
      <Composer
        key={`${screen.viewerId}/${ts}`}
        placeId={placeId}
        threadTs={ts}
        label="Reply in thread"
        isFirst
      />
    </>
  );
}
