import { labelsOf } from '../../label-table.ts';
import { channels } from '../channels.ts';
import { remedies } from '../remedies.ts';
import { absence } from './absence.ts';
import { adding } from './adding.ts';
import { api, apiFields } from './api.ts';
import { keys } from './api-keys.ts';
import { button } from './buttons.ts';
import { call } from './calls.ts';
import { card } from './cards.ts';
import { column } from './columns.ts';
import { covering } from './covering.ts';
import { draft_mail } from './draft-mail.ts';
import { edit_text } from './edit-text.ts';
import { exports } from './exports.ts';
import { forecast } from './forecast.ts';
import { form } from './forms.ts';
import { client_side, cover, handover, takeover } from './handovers.ts';
import { help, settings, welcome } from './help.ts';
import { event, field } from './history.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { hooks } from './incoming-hooks.ts';
import { install } from './install.ts';
import { mail } from './mail.ts';
import { mute } from './muting.ts';
import { agreed, draft, nudge, plan, promise } from './nudges.ts';
import { optional_features } from './optional-features.ts';
import { policy } from './policies.ts';
import { post } from './posting.ts';
import { own } from './preferences.ts';
import { privacy } from './privacy.ts';
import { problem } from './problems.ts';
import { programs } from './programs.ts';
import { proposal } from './proposals.ts';
import { pendingQuestion, question } from './questions.ts';
import { error } from './refusals.ts';
import { reopening } from './reopening.ts';
import { report } from './reports.ts';
import { cases } from './special-cases.ts';
import { typed } from './suggested-words.ts';
import { templates } from './templates.ts';
import { added, done, list, show, unreadable } from './threads.ts';
import { trial } from './trial.ts';
import { undo } from './undo.ts';
import { webhook, webhookEvents } from './webhooks.ts';
import { week } from './weekly-overview.ts';
import { rules } from './workspaces.ts';

/** The bot's own messages in English; German has the same keys. `*…*` and `` `…` `` are Slack's markup. */
export const en = {
  days_one: '{{count}} working day',
  days_other: '{{count}} working days',
  days_none: 'less than a working day',
  for_one: 'for {{count}} working day',
  for_other: 'for {{count}} working days',
  for_none: 'for less than a working day',
  after_one: 'after {{count}} working day',
  after_other: 'after {{count}} working days',
  after_none: 'at once',
  stamp: '{{date}}, {{time}}',
  when: '{{date}} {{time}}',
  moment: '{{date}} ({{relative}})',
  category: {
    general: 'general',
    offer: 'proposal',
    project: 'project',
    invoice: 'invoice',
    support: 'support',
    recruiting: 'recruiting',
    networking: 'networking',
  },
  channel: labelsOf(channels, 'name'),
  by: labelsOf(channels, 'by'),
  outcome: {
    answered: 'Replied',
    won: 'Won',
    declined: 'Declined',
    ghosted: 'Ghosted',
    obsolete: 'Obsolete',
  },
  remedy: labelsOf(remedies, 'name'),
  card,
  nudge,
  draft,
  call,
  ghostedAdvice: {
    title: '*How to protect yourself next time*',
    advice: '{{advice}}',
    clause: '*{{title}}* (wording to copy, not legal advice)',
    not_legal_advice: 'Suggestions, not legal advice: your contract is what counts.',
  },
  agreed,
  takeover,
  button,
  form,
  typed,
  covering,
  absence,
  column,
  forecast,
  privacy,
  trial,
  imports,
  exports,
  home,
  install,
  optional_features,
  templates,
  adding,
  policy,
  reopening,
  report,
  week,
  undo,
  rules,
  mute,
  own,
  question,
  mail,
  proposal,
  post,
  edit_text,
  draft_mail,
  cases,
  plan,
  event,
  field,
  unreadable,
  pendingQuestion,
  cover,
  promise,
  handover,
  client_side,
  added,
  done,
  list,
  show,
  settings,
  welcome,
  help,
  problem,
  api,
  api_field: apiFields,
  keys,
  hooks,
  programs,
  webhook,
  webhookEvents,
  error,
};

export type Messages = typeof en;
