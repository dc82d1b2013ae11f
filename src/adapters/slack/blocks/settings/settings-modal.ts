import type { KnownBlock, ModalView } from '@slack/types';
import type { DraftPlace } from '../../../../domain/templates/template-key.ts';
import type { WorkspaceRules } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { plainText } from '../kit/blocks.ts';
import { type PlanRow, plansSection } from './policies-section.ts';
import type { OwnSettings } from './preferences.ts';
import { ownSection } from './preferences-section.ts';
import { houseSection } from './templates-section.ts';
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
