import type { KnownBlock } from '@slack/types';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { TAKEOVER, type TakeoverReference, takeoverValue } from '../../ids/takeover.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { titleOf } from './sentences.ts';

/** The button shown with some refusals: to offer to take the thread over. */
export function takeoverButton(number: number, t: Localizer): KnownBlock {
  const value = takeoverValue({ number, by: '' });
  return actionsBlock([{ ...button(t.text('button.takeover'), TAKEOVER.offer), value }]);
}

/** The question to an owner when a colleague offers to take a thread over. */
export function takeoverView(
  thread: ClientThread,
  by: string,
  t: Localizer,
): { readonly text: string; readonly blocks: KnownBlock[] } {
  const value = takeoverValue({ number: thread.number, by });
  const title = new Markup(titleOf(thread, t));
  const question = t.mrkdwn('takeover.question', { who: mention(by), title });
  const elements = [
    { ...button(t.text('button.takeover_accept'), TAKEOVER.accept, 'primary'), value },
    { ...button(t.text('button.takeover_keep'), TAKEOVER.keep), value },
  ];
  return { text: question, blocks: [section(question), actionsBlock(elements)] };
}

/** What replaces the question after the answer. */
export function takeoverSettled(
  kept: boolean,
  { number, by }: TakeoverReference,
  t: Localizer,
): KnownBlock[] {
  return [section(t.mrkdwn(kept ? 'takeover.kept' : 'takeover.done', { number, who: mention(by) }))];
}
