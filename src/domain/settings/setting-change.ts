import type { HookMapping } from '../incoming-hooks/incoming-hook.ts';
import type { Preferences } from '../people/person.ts';
import type { Policy } from '../policies/policy.ts';
import type { PolicyScope } from '../policies/policy-scope.ts';
import type { ProposalPlace } from '../proposals/proposal.ts';
import { isSameValue } from '../same-value.ts';
import type { CustomTemplate, TemplateScope } from '../templates/custom-template.ts';
import type { TemplateKey } from '../templates/template-key.ts';
import type { WebhookSettings } from '../webhooks/webhook.ts';
import type { OverviewRecipient, OverviewSchedule } from '../weekly-overviews/overview-schedule.ts';
import type { WorkspaceRules } from '../workspaces/workspace-settings.ts';

/** All settings of the whole workspace that admins change in one form or by commands. */
export type RuleValues = WorkspaceRules;

/** The value of a setting before and after a change. */
interface Changed<Kind extends string, Value> {
  readonly kind: Kind;
  readonly before: Value;
  readonly after: Value;
}

/** A named object of a workspace, such as an API key. */
interface Named {
  readonly subjectId: string;
  readonly name: string;
}

/**
 * A setting that was changed: somebody's own, or one of the workspace. `own`, `rules` and `webhook` consist of many
 * settings and contain only those that differ. A key is valid or not; a hook has a mapping, a webhook has settings, or
 * (null) it does not exist. `place` is whether clients are suggested from there. A secret itself is never stored here:
 * of an address and of a webhook it is until when (UTC ms) the replaced one works too, of signatures since when the
 * present one is checked.
 */
export type ChangedSetting =
  | Changed<'own', Partial<Preferences>>
  | Changed<'proposals', boolean>
  | Changed<'rules', Partial<RuleValues>>
  | (Changed<'policy', Policy | null> & { readonly scope: PolicyScope })
  | (Changed<'template', CustomTemplate | null> & {
      readonly scope: TemplateScope;
      readonly place: TemplateKey;
    })
  | (Changed<'key', boolean> & Named)
  | (Changed<'hook', HookMapping | null> & Named)
  | (Changed<'webhook', Partial<WebhookSettings> | null> & Named)
  | (Changed<'secret', number | null> & Named & { readonly of: 'address' | 'signature' | 'webhook' })
  | (Changed<'place', boolean> & { readonly place: ProposalPlace })
  | (Changed<'overview', OverviewSchedule | null> & { readonly recipient: OverviewRecipient });

/**
 * The kind of a setting: a person's own, the workspace's, a schedule, a template, a key, a hook, a webhook, a secret, an
 * overview, proposals, a place of proposals.
 */
export type SettingKind = ChangedSetting['kind'];

/** A change of a setting, and who made it when (UTC ms); `undoneAt` is null until it is undone. */
export interface SettingChange {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly undoneAt: number | null;
  readonly changed: ChangedSetting;
}

/** Settings that belong together: changing one of them counts as changing all. */
const TOGETHER: readonly (readonly string[])[] = [
  ['pausedFrom', 'pausedUntil'],
  ['coverId', 'coverFrom', 'coverUntil'],
];

/** The settings of `values` that `named` has, too. */
export function pickNamed<Values extends object>(values: Values, named: Partial<Values>): Partial<Values> {
  const names = Object.keys(named) as (keyof Values)[];
  return Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<Values>;
}

/** The differences between a set of settings and new values for some of them: the same names in both results. */
export function whatDiffers<Values extends object>(
  before: Values,
  after: Partial<Values>,
): { readonly before: Partial<Values>; readonly after: Partial<Values> } {
  const differs = (name: string) => !isSameValue(before[name as keyof Values], after[name as keyof Values]);
  const changed = Object.fromEntries(
    Object.entries(after).filter(([name]) =>
      (TOGETHER.find((group) => group.includes(name)) ?? [name]).some(differs),
    ),
  ) as Partial<Values>;
  return { before: pickNamed(before, changed), after: changed };
}

/**
 * Whether a setting is the workspace's, so that only admins may undo its change. A place from which nothing is suggested
 * any more is anybody's.
 */
export function isShared(changed: ChangedSetting): boolean {
  switch (changed.kind) {
    case 'own':
    case 'proposals':
    case 'place':
      return false;
    case 'template':
      return changed.scope === 'workspace';
    case 'overview':
      return changed.recipient.kind === 'channel';
    default:
      return true;
  }
}

/** The names of the changed settings; none contains anything that somebody typed. */
function subjectsOf(changed: ChangedSetting): readonly string[] {
  switch (changed.kind) {
    case 'own':
    case 'rules':
      return Object.keys(changed.after);
    case 'policy':
      return [`schedule:${changed.scope}`];
    case 'template': {
      const { language, category, kind } = changed.place;
      return [`template:${language}:${category}:${kind}`];
    }
    case 'webhook':
      return changed.before && changed.after
        ? Object.keys(changed.after).map((name) => `webhook:${changed.subjectId}:${name}`)
        : [`webhook:${changed.subjectId}`];
    case 'key':
    case 'hook':
      return [`${changed.kind}:${changed.subjectId}`];
    case 'secret':
      return [`secret:${changed.of}:${changed.subjectId}`];
    case 'place':
      return [JSON.stringify(changed.place)];
    case 'overview':
      return changed.recipient.kind === 'channel'
        ? [`overview:${changed.recipient.channelId}`]
        : ['overview'];
    case 'proposals':
      return ['proposals'];
  }
}

/** The names of the changed settings in the audit trail; keys, hooks and webhooks are not named individually. */
export function auditedNames(changed: ChangedSetting): string {
  switch (changed.kind) {
    case 'key':
    case 'hook':
    case 'webhook':
      return `${changed.kind}s`;
    case 'secret':
      return changed.of === 'webhook' ? 'webhooks' : 'hooks';
    default:
      return subjectsOf(changed).join(' ');
  }
}

/** Whether two changes concern the same setting of the same person, or of the workspace. */
export function touchSame(one: SettingChange, other: SettingChange): boolean {
  const shared = isShared(one.changed);
  if (shared !== isShared(other.changed) || (!shared && one.by !== other.by)) return false;
  const subjects = subjectsOf(one.changed);
  return subjectsOf(other.changed).some((subject) => subjects.includes(subject));
}
