import { Fragment, useLayoutEffect, useRef } from 'react';
import type { ShownMessage } from '../../src/page-api/screen.ts';
import { longDay, momentOf } from './dates.ts';
import { MessageLine } from './message-line.tsx';
import { useWorkspace } from './workspace.ts';

/**
 * The messages of a channel or thread, with headings for the days and a line above what is new; scrolled to the newest
 * one.
 */
export function MessageList(props: {
  label: string;
  messages: readonly ShownMessage[];
  /** The level of the headings for the days. */
  dayHeading: 'h2' | 'h3';
  readUntil?: string;
  onOpenThread?: (ts: string) => void;
}) {
  const { screen } = useWorkspace();
  const { messages, label, dayHeading: DayHeading, readUntil, onOpenThread } = props;
  const list = useRef<HTMLElement>(null);
  const last = messages.at(-1)?.message;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new or changed last message is the reason to scroll
  useLayoutEffect(() => {
    const shown = list.current;
    if (shown !== null) shown.scrollTop = restingPlace(shown);
  }, [last?.ts, last?.edited?.ts]);

  const dayOf = (shown: ShownMessage) => longDay(momentOf(shown.message.ts), screen.timeZone);
  const isNew = ({ message }: ShownMessage) =>
    message.ts > (readUntil ?? '') && message.visibleTo === undefined && message.user !== screen.viewerId;
  const firstNew = readUntil === undefined ? undefined : messages.find(isNew);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={list} className="messages" role="log" aria-label={label} tabIndex={0}>
      {messages.length === 0 && <p className="empty">Nothing has been said here yet.</p>}
      {messages.map((shown, index) => {
        const previous = messages[index - 1];
        const day = dayOf(shown);
        return (
          <Fragment key={shown.message.ts}>
            {(previous === undefined || dayOf(previous) !== day) && (
              <DayHeading className="day">
                <span>{day}</span>
              </DayHeading>
            )}
            {shown === firstNew && <p className="new-line">New</p>}
            <MessageLine shown={shown} {...(onOpenThread === undefined ? {} : { onOpenThread })} />
          </Fragment>
        );
      })}
    </section>
  );
}

/** The margin above and below a message (px): how far its actions rise above it. */
const RISE = 12;

/**
 * Where to scroll to: the end of the list, unless the last message is too tall for that. Then its beginning is shown,
 * or as much further down as it takes to see its first buttons.
 */
function restingPlace(list: HTMLElement): number {
  const last = list.querySelector<HTMLElement>('.message:last-of-type');
  const end = list.scrollHeight - list.clientHeight;
  if (last === null) return end;
  const buttons = last.querySelector<HTMLElement>('.actions, .with-accessory');
  const beginning = last.offsetTop - RISE;
  return Math.min(
    end,
    buttons === null ? beginning : Math.max(beginning, endOf(buttons, list) - list.clientHeight),
  );
}

/** How far below the beginning of the list an element ends, including a margin (px). */
function endOf(element: HTMLElement, list: HTMLElement): number {
  return element.getBoundingClientRect().bottom - list.getBoundingClientRect().top + list.scrollTop + RISE;
}
