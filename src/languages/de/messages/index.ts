import type { Messages } from '../../en/messages/index.ts';
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

/** The bot's own messages in German; it says du to colleagues, as Slack does. */
export const de: Messages = {
  days_one: '{{count}} Arbeitstag',
  days_other: '{{count}} Arbeitstage',
  days_none: 'weniger als ein Arbeitstag',
  for_one: 'seit {{count}} Arbeitstag',
  for_other: 'seit {{count}} Arbeitstagen',
  for_none: 'seit weniger als einem Arbeitstag',
  after_one: 'nach {{count}} Arbeitstag',
  after_other: 'nach {{count}} Arbeitstagen',
  after_none: 'sofort',
  stamp: '{{date}}, {{time}} Uhr',
  when: '{{date}}, {{time}} Uhr',
  moment: '{{date}} ({{relative}})',
  category: {
    general: 'Allgemeines',
    offer: 'Angebot',
    project: 'Projekt',
    invoice: 'Rechnung',
    support: 'Support',
    recruiting: 'Bewerbung',
    networking: 'Netzwerk',
  },
  channel: labelsOf(channels, 'name'),
  by: labelsOf(channels, 'by'),
  outcome: {
    answered: 'Hat geantwortet',
    won: 'Gewonnen',
    declined: 'Abgelehnt',
    ghosted: 'Verstummt',
    obsolete: 'Hinfällig',
  },
  remedy: labelsOf(remedies, 'name'),
  card,
  nudge,
  draft,
  call,
  ghostedAdvice: {
    title: '*So beugst du beim nächsten Mal vor*',
    advice: '{{advice}}',
    clause: '*{{title}}* (Formulierung zum Kopieren, keine Rechtsberatung)',
    not_legal_advice: 'Vorschläge, keine Rechtsberatung: Es gilt, was in deinem Vertrag steht.',
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
