import type { KnownBlock } from '@slack/types';
import type { DraftFacts } from '../../../../domain/templates/draft.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { link } from '../../../../languages/markup.ts';
import { mailtoLink } from '../../../../languages/templates/mailto.ts';
import { type Draft, renderDraft } from '../../../../languages/templates/render.ts';
import { copyable, section } from '../kit/blocks.ts';

/** A suggested message: its facts, which of its wordings is shown, and its thread. */
export interface ShownDraft {
  readonly draft: DraftFacts;
  readonly variant: number;
  readonly thread: Pick<ClientThread, 'email'>;
}

/** What to say on the phone. */
export function scriptSection({ call }: Draft, t: Localizer): KnownBlock[] {
  if (!call) return [];
  return [
    section(
      t.mrkdwn('nudge.opening', { opening: call.opening }),
      t.mrkdwn('nudge.points'),
      ...call.talkingPoints.map((point) => `• ${t.mrkdwn('nudge.point', { point })}`),
      t.mrkdwn('nudge.voicemail', { voicemail: call.voicemail }),
    ),
  ];
}

/**
 * The message in a box that can be copied with one click, together with its subject, and a link that opens it in the
 * mail program.
 */
export function messageBlocks(
  draft: Pick<Draft, 'subject' | 'body'>,
  { email }: Pick<ClientThread, 'email'>,
  heading: MessageKey,
  t: Localizer,
): KnownBlock[] {
  const { subject, body } = draft;
  const mail = subject !== null && link(mailtoLink(draft, email ?? ''), t.text('draft.open_mail')).text;
  return [
    section(t.mrkdwn(heading)),
    copyable(subject === null ? body : `${t.text('nudge.subject', { subject })}\n\n${body}`),
    ...(mail ? [section(mail)] : []),
  ];
}

/** The suggested message, to be copied or sent by mail; for a call, what to say on the phone comes first. */
export function draftBlocks({ draft, variant, thread }: ShownDraft, t: Localizer): KnownBlock[] {
  const rendered = renderDraft(draft, variant);
  const script = scriptSection(rendered, t);
  if (script.length === 0) return messageBlocks(rendered, thread, 'nudge.draft', t);
  return [
    section(t.mrkdwn('nudge.draft_call')),
    ...script,
    ...messageBlocks(rendered, thread, 'nudge.draft_after_call', t),
  ];
}
