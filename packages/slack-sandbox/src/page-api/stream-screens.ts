import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Person } from '../people/person.ts';
import type { Desk } from './desk.ts';
import { drawScreen } from './draw-screen.ts';
import type { Look } from './screen.ts';

/** The shortest pause (ms) between two screens for a browser, because many changes often come together. */
const PAUSE_MS = 40;

/** Sends a person's screen now and after every change, as Server-Sent Events. */
export function streamScreens(context: Context, desk: Desk, viewer: Person, look: Look): Response {
  const readUntil = look.placeId === undefined ? '' : desk.marks.readUntil(viewer, look.placeId);
  return streamSSE(context, async (stream) => {
    let ring = (): void => undefined;
    let isStale = true;
    const note = (): void => {
      isStale = true;
      ring();
    };
    const unsubscribe = desk.changes.subscribe(note);
    stream.onAbort(() => {
      unsubscribe();
      ring();
    });
    while (!stream.aborted) {
      if (isStale) {
        isStale = false;
        await stream.writeSSE({ data: JSON.stringify(drawScreen(desk, viewer, look, readUntil)) });
        await stream.sleep(PAUSE_MS);
        continue;
      }
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
    }
  });
}
