import type { Prompt, Suggestion } from '../sandbox/index.ts';
import type { Cast } from './first-visit.ts';

/** What the client can do with one click, in the channel that is shared with her. */
export function promptsFor({ jana, shared, offer }: Cast): readonly Prompt[] {
  const here = { personId: jana.id, channelId: shared.id };
  const reply = { ...here, threadTs: offer.ts };
  return [
    { ...reply, label: 'Answer', says: 'Thanks Ada, that looks good to us. Could you start in January?' },
    { ...reply, label: 'Just say thanks', says: 'Thanks!' },
    {
      ...reply,
      label: 'Absence note',
      says: 'Automatic reply: I am out of office until 23 November 2026 and will answer when I am back.',
    },
    { ...here, label: 'Stay silent for a day', timeStep: 'day' },
  ];
}

/** Lines that the composer offers while somebody types `/ghostwatch`. */
export const SUGGESTIONS: readonly Suggestion[] = [
  { line: '/ghostwatch list', description: 'your open clients' },
  {
    line: '/ghostwatch add "Café Luna" "New menu" about:offer since:yesterday',
    description: 'watch a client',
  },
  { line: '/ghostwatch show #1', description: 'one client, its history and its next nudge' },
  { line: '/ghostwatch snooze #1 3 days', description: 'we wait' },
  { line: '/ghostwatch promised #1 friday', description: 'the client named a date' },
  { line: '/ghostwatch replied #1', description: 'the client answered' },
  { line: '/ghostwatch followed-up #1 by phone', description: 'we chased the client' },
  { line: '/ghostwatch close #1 won', description: 'end it' },
  { line: '/ghostwatch draft #1', description: 'the suggested message' },
  { line: '/ghostwatch help', description: 'everything else' },
];
