import { readFileSync } from 'node:fs';
import { type ChannelMessage, lastUnanswered } from '../../src/domain/proposals/channel-message.ts';
import { isWorthWatching } from '../../src/domain/proposals/unanswered-message.ts';
import { messageRequest } from '../../src/input/messages/message-request.ts';

/**
 * A conversation between us and a client that has stood for two working days, and whether somebody has to follow up. In
 * the files one begins with `+` (it needs a follow-up) or `-`, and the kind of its last message; `...` lets a day pass.
 */
export interface Conversation {
  readonly kind: string;
  readonly needsFollowUp: boolean;
  readonly lines: readonly string[];
}

const ONE_DAY = 86_400_000;
const ONE_MINUTE = 60_000;

/** Reads the conversations of a file beside this one. */
export function readConversations(file: string): readonly Conversation[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      return { kind: head.slice(2), needsFollowUp: head.startsWith('+'), lines };
    });
}

function messagesOf(lines: readonly string[]): readonly ChannelMessage[] {
  let at = Date.UTC(2026, 10, 9, 9);
  const messages: ChannelMessage[] = [];
  for (const line of lines) {
    at += line === '...' ? ONE_DAY : ONE_MINUTE;
    const [, who, mark = '', text = ''] = /^(we|they)(\[file\]|@colleague)?: (.*)$/.exec(line) ?? [];
    if (!who) continue;
    messages.push({
      ts: String(at),
      at,
      authorId: who,
      homeTeamId: null,
      isBot: false,
      mentions: mark === '@colleague' ? ['colleague'] : [],
      reactedBy: [],
      hasFile: mark === '[file]',
      request: messageRequest(text),
      link: null,
    });
  }
  return messages;
}

/** Whether the client of a conversation is proposed to be watched. */
export function isProposed({ lines }: Conversation): boolean {
  const last = lastUnanswered(messagesOf(lines), 'we', (id) => (id === 'they' ? 'client' : 'us'));
  return last !== null && isWorthWatching(last.unanswered);
}
