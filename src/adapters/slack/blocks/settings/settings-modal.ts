import type { ModalView } from '@slack/types';
import type { ProgramCounts } from '../../../../domain/access/program-counts.ts';
import type { TemplateScope } from '../../../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { WorkspaceOverview } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { header } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { programsSection } from '../programs/programs-section.ts';
import { type PolicyRow, policiesSection } from './policies-section.ts';
import type { ShownPreferences } from './preferences.ts';
import { preferencesSection } from './preferences-section.ts';
import { templatesSection } from './templates-section.ts';
import { type OverviewSettings, overviewsSection } from './weekly-overview-form.ts';
import { workspaceSection } from './workspace-section.ts';

/** The data of the settings modal: somebody's preferences, and those of the workspace. */
export interface SettingsData extends ShownPreferences {
  readonly overviews: OverviewSettings;
  readonly policies: readonly PolicyRow[];
  readonly rules: WorkspaceOverview;
  /** The messages with a custom template by the reader, and by the workspace. */
  readonly templates: Readonly<Record<TemplateScope, readonly TemplateKey[]>>;
  readonly isAdmin: boolean;
  /** The keys, hooks and webhooks of the workspace; null for people who are not admins. */
  readonly programs: ProgramCounts | null;
}

/** The settings modal: somebody's preferences, and those of the workspace, which admins can change. */
export function settingsModal(data: SettingsData, t: Localizer): ModalView {
  const { policies, rules, templates, isAdmin, overviews, programs, ...own } = data;
  return noticeView(
    t.text('policy.settings'),
    [
      header(t.text('policy.yours')),
      ...preferencesSection(own, t),
      ...overviewsSection(overviews, { userId: own.reader.userId, isAdmin }, t),
      templatesSection('own', templates.own, true, t),
      header(t.text('policy.workspace')),
      ...workspaceSection(rules, isAdmin, t),
      ...policiesSection(policies, isAdmin, t),
      header(t.text('templates.title')),
      templatesSection('workspace', templates.workspace, isAdmin, t),
      ...(programs === null ? [] : programsSection(programs, t)),
    ],
    t,
  );
}
