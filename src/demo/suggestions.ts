import type { Suggestion } from '../sandbox/index.ts';

const suggest = (line: string, description: string, usage: string): Suggestion => ({
  line: `/ghostwatch ${line}`,
  description,
  usage: `/ghostwatch ${usage}`,
});

/** Lines that the composer offers while somebody types `/ghostwatch`, the most useful ones first. */
export const SUGGESTIONS: readonly Suggestion[] = [
  suggest('list', 'your open clients', 'list [mine|all|@user|waiting|paused|closed|owed] [text]'),
  suggest(
    'add "Café Luna" "New menu" about:offer since:yesterday',
    'watch a client',
    'add "client" "topic" about:offer via:email since:"9 Nov" amount:900€ contact:"name" lang:en link:…',
  ),
  suggest('show #1', 'one client, its history and its next nudge', 'show #number or name'),
  suggest('draft #1', 'the suggested message', 'draft #number or name'),
  suggest('snooze #1 3 days', 'we wait', 'snooze #number 3 days | until next tuesday'),
  suggest('promised #1 friday', 'the client named a date', 'promised #number date'),
  suggest('away #1 until 1 december', 'the client is away', 'away #number until date'),
  suggest('replied #1', 'the client answered', 'replied #number [yesterday]'),
  suggest('followed-up #1 by phone', 'we chased the client', 'followed-up #number [by phone] [2 days ago]'),
  suggest('answered #1', 'we answered; a new silence begins', 'answered #number [today]'),
  suggest('close #1 won', 'end it', 'close #number won|answered|declined|ghosted|obsolete [reason]'),
  suggest('hours 09:00-17:30 mon-fri', 'when you work; nudges come only then', 'hours from-to days'),
  suggest(
    'cover @ben until monday',
    'who gets your nudges while you are away',
    'cover @user until date | off',
  ),
  suggest('help', 'everything else', 'help [topic]'),
];
