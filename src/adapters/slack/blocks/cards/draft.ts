import type { KnownBlock } from '@slack/types';
import type { DraftFacts } from '../../../../domain/templates/draft.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Sentence, Words } from '../../../../languages/localizer.ts';
import { link } from '../../../../languages/markup.ts';
import { mailtoLink } from '../../../../languages/templates/mailto.ts';
import { type Draft, renderDraft } from '../../../../languages/templates/render.ts';
import { copyable, section } from '../kit/blocks.ts';

/** A suggested message: its facts, which of its wordings is shown, and the thread that it is about. */
export interface ShownDraft {
  readonly draft: DraftFacts;
  readonly variant: number;
  readonly thread: Pick<ClientThread, 'email'>;
}

/** What to say on the phone. */
export function scriptSection({ call }: Draft, words: Words): KnownBlock[] {
  if (!call) return [];
  return [
    section(
      words.say('nudge.opening', { opening: call.opening }),
      words.say('nudge.points'),
      ...call.talkingPoints.map((point) => `• ${words.say('nudge.point', { point })}`),
      words.say('nudge.voicemail', { voicemail: call.voicemail }),
    ),
  ];
}

/** The message itself, in a box that is copied with one gesture; one with a subject opens the mail program, too. */
export function messageBlocks(
  draft: Draft,
  { email }: Pick<ClientThread, 'email'>,
  heading: Sentence,
  words: Words,
): KnownBlock[] {
  const { subject, body } = draft;
  const mail = subject !== null && link(mailtoLink(draft, email ?? ''), words.plain('draft.open_mail')).text;
  return [
    section(words.say(heading), subject && words.say('nudge.subject', { subject })),
    copyable(body),
    ...(mail ? [section(mail)] : []),
  ];
}

/** The suggested message, to be copied or sent by mail; for a call, what to say comes first. */
export function draftBlocks({ draft, variant, thread }: ShownDraft, words: Words): KnownBlock[] {
  const rendered = renderDraft(draft, variant);
  const script = scriptSection(rendered, words);
  if (script.length === 0) return messageBlocks(rendered, thread, 'nudge.draft', words);
  return [
    section(words.say('nudge.draft_call')),
    ...script,
    ...messageBlocks(rendered, thread, 'nudge.draft_after_call', words),
  ];
}
