import type { Suggestion } from 'slack-sandbox';

const suggest = (line: string, description: string, usage: string): Suggestion => ({
  line: `/ghostwatch ${line}`,
  description,
  usage: `/ghostwatch ${usage}`,
});

/** The commands that the composer suggests while somebody types `/ghostwatch`, the most useful ones first. */
export const SUGGESTIONS: readonly Suggestion[] = [
  suggest('list', 'open clients', 'list [mine|all|@user|waiting|paused|closed|owed] [text]'),
  suggest(
    'add "Café Luna" "New menu" about:offer since:yesterday',
    'watch a client',
    'add "client" "topic" about:offer via:email since:"9 Nov" owner:@ada amount:900€ contact:"name" phone:… mail:… terms:"due 30 Nov" lang:en link:…',
  ),
  suggest(
    'report team',
    'open clients, and which follow-ups get replies',
    'report [mine|team|#channel|client] [this month|since date]',
  ),
  suggest('show #1', 'one client, its history and its next nudge', 'show #number or name'),
  suggest('draft #1', 'the suggested message', 'draft #number or name'),
  suggest('snooze #1 3 days', 'pause nudges about this client', 'snooze #number 3 days | until next tuesday'),
  suggest('promised #1 friday', 'the client named a date', 'promised #number date'),
  suggest('away #1 until 1 december', 'the client is away', 'away #number until date'),
  suggest('replied #1', 'the client replied', 'replied #number [yesterday]'),
  suggest(
    'followed-up #1 by phone',
    'we followed up with the client',
    'followed-up #number [by phone] [2 days ago]',
  ),
  suggest('answered #1', 'we answered; a new silence begins', 'answered #number [today]'),
  suggest(
    'close #1 won',
    'close the thread',
    'close #number [won|answered|declined|ghosted|obsolete] [reason] [ask again in 3 months]',
  ),
  suggest('reopen #1', 'reopen a closed thread', 'reopen #number or name'),
  suggest('mute #1', 'no nudges about this client; replies are still noticed', 'mute #number or name'),
  suggest('unmute #1', 'resume nudges about this client', 'unmute #number or name'),
  suggest('assign #1 @ben', 'hand the thread over', 'assign #number @user'),
  suggest(
    'edit #1 amount:900€',
    'correct what was entered',
    'edit #number client:… topic:… about:… via:… since:… amount:… contact:… phone:… mail:… terms:… lang:… link:…',
  ),
  suggest('note #1 call after five', 'add a note', 'note #number text'),
  suggest('client #1 @jana', 'who belongs to the client’s side', 'client #number [not] @user'),
  suggest('pause until monday', 'pause your own nudges', 'pause until date | off'),
  suggest(
    'cover @ben until monday',
    'who gets your nudges while you are away',
    'cover @user until date | off',
  ),
  suggest('settings', 'all settings, with buttons to change them', 'settings'),
  suggest('hours 09:00-17:30 mon-fri', 'your working hours; nudges come only then', 'hours from-to days'),
  suggest(
    'holidays Bavaria',
    'the region whose public holidays apply to you',
    'holidays region | off | auto',
  ),
  suggest('timezone Europe/Vienna', 'your time zone', 'timezone name or city | auto'),
  suggest('language de', 'the language in which the bot writes to you', 'language en | de | auto'),
  suggest('digest 9:00', 'one message a day instead of single nudges', 'digest time | off'),
  suggest('limit 5', 'the most nudges a day', 'limit number | off'),
  suggest('escalation #team', 'the channel that is told about ignored nudges', 'escalation #channel | off'),
  suggest('currency EUR', 'the currency of amounts typed without one', 'currency code | auto'),
  suggest('help', 'all commands, with examples', 'help [command]'),
];
