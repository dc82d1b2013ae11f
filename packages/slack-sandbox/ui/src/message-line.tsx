import { useMemo } from 'react';
import type { ShownMessage } from '../../src/page-api/screen.ts';
import { Avatar } from './avatar.tsx';
import { type Acting, ActingContext } from './blocks/acting.ts';
import { BlockList } from './blocks/block-list.tsx';
import { MarkedText } from './blocks/display-blocks.tsx';
import { momentOf, timeOfDay } from './dates.ts';
import { Icon } from './icons.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { doAs } from './people-api.ts';
import { AddReaction, Reactions } from './reactions.tsx';
import { searchAs } from './search-options.ts';
import { MessageShortcuts } from './shortcut-menus.tsx';
import { useWorkspace } from './workspace.ts';

/** One message: its author, its time, its content, and the actions for it. */
export function MessageLine(props: { shown: ShownMessage; onOpenThread?: (ts: string) => void }) {
  const { message, replies } = props.shown;
  const { screen, faceOf } = useWorkspace();
  const article = useKeptFocus();
  const face = faceOf(message.user);
  const time = timeOfDay(momentOf(message.ts), screen.timeZone);
  const isPrivate = message.visibleTo !== undefined;
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={isPrivate ? 'message is-ephemeral' : 'message'}
      aria-label={`${face.realName}, ${time}`}
      data-ts={message.ts}
    >
      <Avatar face={face} />
      <div className="message-body">
        {isPrivate && (
          <p className="only-you">
            <Icon name="eye" size={14} /> Only visible to you
          </p>
        )}
        <header>
          <strong>{face.realName}</strong>
          {face.isApp && <span className="badge">APP</span>}
          {face.from !== undefined && <span className="badge is-foreign">{face.from}</span>}
          <time dateTime={new Date(momentOf(message.ts)).toISOString()}>{time}</time>
        </header>
        <MessageContent shown={props.shown} />
        <Reactions shown={props.shown} />
        {replies > 0 && props.onOpenThread !== undefined && (
          <button type="button" className="replies" onClick={() => props.onOpenThread?.(message.ts)}>
            {replies === 1 ? '1 reply' : `${replies} replies`}
          </button>
        )}
      </div>
      {!isPrivate && <MessageActions {...props} />}
    </article>
  );
}

function MessageContent({ shown: { message } }: { shown: ShownMessage }) {
  const { screen, attempt } = useWorkspace();
  const { channel, ts, threadTs } = message;
  const acting = useMemo<Acting>(
    () => ({
      act: async (blockId, actionId, choice) => {
        const target = { channel, ts, threadTs, blockId, actionId, choice };
        await attempt(() => doAs(screen.viewerId, 'acts', target));
      },
      search: (blockId, actionId, query) =>
        searchAs(attempt, screen.viewerId, { channel, ts, threadTs, blockId, actionId, query }),
      stateOf: () => undefined,
    }),
    [attempt, screen.viewerId, channel, ts, threadTs],
  );
  return (
    <ActingContext value={acting}>
      {message.blocks.length > 0 ? <BlockList blocks={message.blocks} /> : <MarkedText text={message.text} />}
      {message.files.map(({ id, name }) => (
        <a
          key={id}
          className="file"
          href={`/page/people/${screen.viewerId}/files/${id}/${encodeURIComponent(name)}`}
        >
          {name}
        </a>
      ))}
      {message.edited !== undefined && message.botId === undefined && (
        <small className="edited">(edited)</small>
      )}
    </ActingContext>
  );
}

function MessageActions({ shown, onOpenThread }: Parameters<typeof MessageLine>[0]) {
  const { message } = shown;
  return (
    <div className="message-actions">
      <AddReaction shown={shown} />
      {onOpenThread !== undefined && (
        <button
          type="button"
          className="button is-icon"
          aria-label="Reply in thread"
          onClick={() => onOpenThread(message.ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      <MessageShortcuts message={message} />
    </div>
  );
}
