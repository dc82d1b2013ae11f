import type { KnownBlock, ModalView } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar.ts';
import type { Person } from '../../../../domain/person.ts';
import type { Policy } from '../../../../domain/policy.ts';
import type { Context } from '../../../../domain/thread.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { changePolicyAction } from '../../action-ids/settings.ts';
import { button, plainText, section, context as smallPrint } from '../blocks.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { holidaysView, hoursView } from './own-settings.ts';

/** What the settings show: somebody's own, and those of the workspace. */
export interface SettingsData {
  readonly reader: Person;
  /** The name of the reader's holiday region; null for none. */
  readonly region: string | null;
  readonly policies: readonly {
    readonly context: Context;
    readonly policy: Policy;
    readonly isOwn: boolean;
  }[];
  readonly isAdmin: boolean;
}

/** `Check in 3 · Follow up 7 · …`: each remedy with the working days of silence that earn it. */
export function policyLine(policy: Policy, words: Words): string {
  if (policy.isOff) return words.say('policy.off');
  return policy.steps
    .map(({ remedy, after }) => words.say('policy.rung', { remedy: words.plain(`remedy.${remedy}`), after }))
    .join(' · ');
}

function policyRow(
  { context, policy, isOwn }: SettingsData['policies'][number],
  isAdmin: boolean,
  words: Words,
) {
  const name = words.plain(`form.context_${context}`);
  const text = section(
    words.say(isOwn ? 'policy.title_own' : 'policy.title', { name }),
    policyLine(policy, words),
  );
  if (!isAdmin) return text;
  return { ...text, accessory: button(words.plain('policy.change'), changePolicyAction(context)) };
}

/** Somebody's own settings, and those of the workspace, which admins can change. */
export function settingsModal({ reader, region, policies, isAdmin }: SettingsData, words: Words): ModalView {
  const header = (text: string): KnownBlock => ({ type: 'header', text: plainText(text) });
  return {
    type: 'modal',
    title: plainText(words.plain('policy.settings'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.done'), MODAL_TITLE_LIMIT),
    blocks: [
      header(words.plain('policy.yours')),
      ...hoursView(reader.week ?? DEFAULT_WEEK, false, words),
      ...holidaysView(region, false, words),
      header(words.plain('policy.workspace')),
      smallPrint(words.say(isAdmin ? 'policy.what_admins' : 'policy.what')),
      ...policies.map((row) => policyRow(row, isAdmin, words)),
    ],
  };
}
