import type { Person } from '../people/person.ts';
import type { ChannelRef } from '../workspace/channel.ts';
import { idOf } from '../workspace/channel.ts';
import type { Message } from '../workspace/message.ts';

/** How far each person has read each channel. */
export class ReadMarks {
  readonly #marks = new Map<string, string>();

  /** The ts of the last message that was read; empty when none was. */
  readUntil(person: Person, channel: ChannelRef): string {
    return this.#marks.get(keyOf(person, channel)) ?? '';
  }

  /** Marks everything in the channel as read by the person. */
  markRead(person: Person, channel: ChannelRef): void {
    const last = person.sees(channel).at(-1);
    if (last !== undefined) this.#marks.set(keyOf(person, channel), last.ts);
  }

  unread(person: Person, channel: ChannelRef): number {
    const mark = this.readUntil(person, channel);
    return person.sees(channel).filter((message) => isNews(message, person, mark)).length;
  }
}

function isNews(message: Message, person: Person, mark: string): boolean {
  return message.visibleTo === undefined && message.user !== person.id && message.ts > mark;
}

function keyOf(person: Person, channel: ChannelRef): string {
  return `${person.id}/${idOf(channel)}`;
}
