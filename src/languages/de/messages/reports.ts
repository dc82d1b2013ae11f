import type { Messages } from '../../en/messages/index.ts';
import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';

/** The words of reports in German; labels of charts hold 20 characters, their titles 50. */
export const report: Messages['report'] = {
  ...labelsOf(remedies, 'reported', 'remedy_'),
  open_report: 'Bericht',
  title: '*Bericht: {{scope}}*',
  scope_mine: 'deine Kunden',
  scope_team: 'die Kunden des Teams',
  scope_client: '{{client}}',
  period: '{{from}} bis {{until}}, {{zone}}. Offenes nach aktuellem Stand.',
  incomplete: 'Einige Kunden sind noch nicht gezählt. Frag in ein paar Minuten noch einmal.',
  failed: ':warning: Das ließ sich nicht zählen. Bitte versuch es noch einmal.',
  clients_one: '{{count, number}} Kunde',
  clients_other: '{{count, number}} Kunden',
  without_amount_one: '({{count, number}} ohne Betrag)',
  without_amount_other: '({{count, number}} ohne Betrag)',
  totals: '{{totals}}',
  open: '*Offen*',
  open_line: '{{name}}: {{totals}}',
  overdue: 'überfällig: {{totals}}',
  by_owner: '*Offen nach Zuständigkeit*',
  longest: '*Am längsten ohne Antwort*',
  silent: 'keine Antwort {{for}}',
  waits: 'wartet {{for}}',
  owed: '*Wir schulden eine Antwort:*',
  owed_none: '*Wir schulden eine Antwort:* niemandem.',
  closed: '*In diesem Zeitraum geschlossen*',
  closed_none: '*In diesem Zeitraum geschlossen:* nichts.',
  revived: '*Antwort nach dem Nachfassen:*',
  reply_time: '*Zeit bis zur Antwort des Kunden:*',
  no_silences: '*Zeit bis zur Antwort des Kunden:* In diesem Zeitraum gibt es nichts zu zählen.',
  working_days_one: '{{count, number}} Arbeitstag',
  working_days_other: '{{count, number}} Arbeitstagen',
  median:
    'bei der Hälfte innerhalb von {{days}} ({{silences, number}} gezählt, {{silent, number}} davon ohne Antwort)',
  not_reached: 'noch nicht zu sagen ({{silent, number}} von {{silences, number}} ohne Antwort)',
  revivals: '*Was Kunden zurückbringt*',
  revivals_how: 'Antworten innerhalb von {{days}} nach dem Nachfassen:',
  rate: '{{name}}: {{replied, number}} von {{cases, number}} ({{percent}} %)',
  own_way: 'Ohne Textvorschlag',
  custom: 'Eigene Formulierung',
  built_in: 'Eingebaute Formulierung',
  too_few_one:
    'Nicht aufgeführt: {{count, number}}-mal Nachfassen. Weniger als {{min}} Fälle einer Art sagen nichts aus.',
  too_few_other:
    'Nicht aufgeführt: {{count, number}}-mal Nachfassen. Weniger als {{min}} Fälle einer Art sagen nichts aus.',
  usual: 'antwortet sonst innerhalb von {{days}}',
  nothing:
    'Es gibt nichts zu berichten: keine offenen Kunden, und in diesem Zeitraum ist nichts geschehen. Für die Kunden aller: `/ghostwatch bericht team`',
  chart_money: 'Offene Beträge nach Art in {{currency}}',
  chart_open: 'Offene Kunden nach Art',
  chart_series_open: 'offen',
  chart_series_overdue: 'überfällig',
  chart_revivals: 'Antworten nach dem Nachfassen in Prozent',
  chart_series_replied: 'geantwortet, %',
};
