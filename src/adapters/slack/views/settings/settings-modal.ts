import type { KnownBlock, ModalView } from '@slack/types';
import type { DraftPlace } from '../../../../domain/house-draft.ts';
import type { WorkspaceRules } from '../../../../domain/workspace-settings.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { plainText } from '../blocks.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { houseSection } from './house-section.ts';
import { ownSection } from './own-section.ts';
import type { OwnSettings } from './own-settings.ts';
import { type PlanRow, plansSection } from './plans-section.ts';
import { workspaceSection } from './workspace-section.ts';

/** What the settings show: somebody's own, and those of the workspace. */
export interface SettingsData extends OwnSettings {
  readonly policies: readonly PlanRow[];
  readonly rules: WorkspaceRules;
  /** The drafts that are in the workspace's own words. */
  readonly houseDrafts: readonly DraftPlace[];
  readonly isAdmin: boolean;
}

/** Somebody's own settings, and those of the workspace, which admins can change. */
export function settingsModal(data: SettingsData, words: Words): ModalView {
  const { policies, rules, houseDrafts, isAdmin, ...own } = data;
  const header = (text: string): KnownBlock => ({ type: 'header', text: plainText(text) });
  return {
    type: 'modal',
    title: plainText(words.plain('policy.settings'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.done'), MODAL_TITLE_LIMIT),
    blocks: [
      header(words.plain('policy.yours')),
      ...ownSection(own, words),
      header(words.plain('policy.workspace')),
      ...workspaceSection(rules, isAdmin, words),
      ...plansSection(policies, isAdmin, words),
      header(words.plain('house.title')),
      houseSection(houseDrafts, isAdmin, words),
    ],
  };
}
