import type { SectionBlock } from '@slack/types';
import { CLOSING_CHECKLIST } from '../../../../domain/threads/closing-checklist.ts';
import type { ThreadCategory } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { section } from '../kit/blocks.ts';

/** What the owner may have to settle before closing a client; only the owner sees it. */
export function closingChecklist(category: ThreadCategory, t: Localizer): SectionBlock {
  const items = CLOSING_CHECKLIST[category].map((item) => `• ${t.mrkdwn(`cases.check_${item}`)}`);
  return section(t.mrkdwn('cases.checklist'), ...items);
}
