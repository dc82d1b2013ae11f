import type { Prompt } from 'slack-sandbox';
import type { DemoPeople } from './first-visit.ts';

/** What the client can do with one click, in the channel that is shared with her. */
export function promptsFor({ jana, shared }: DemoPeople): readonly Prompt[] {
  const here = { personId: jana.id, channelId: shared.id };
  return [
    { ...here, label: 'Reply', says: 'Thanks Ada, that looks good to us. Could you start in January?' },
    { ...here, label: 'Just say thanks', says: 'Thanks!' },
    {
      ...here,
      label: 'Absence note',
      says: 'Automatic reply: I am out of office until 23 November 2026 and will answer when I am back.',
    },
    { ...here, label: 'Stay silent for a day', timeStep: 'day' },
  ];
}
