import type { Messages } from '../../en/messages/index.ts';

/** Texts of weekly overviews, in German. */
export const week: Messages['week'] = {
  notification: 'Deine Woche: {{due}} fällig, {{undecided}} zu entscheiden.',
  title: '*Deine Woche*',
  title_team: '*Die Woche des Teams*',
  due_one: '*Diese Woche fällig:* {{count}} Kunde',
  due_other: '*Diese Woche fällig:* {{count}} Kunden',
  due_caption: 'Diese Woche fällig',
  when: 'Wann',
  what: 'Was',
  to: 'An',
  due_none: '*Diese Woche fällig:* nach jetzigem Stand nichts.',
  more_one: '… und {{count}} weiterer: `/ghostwatch liste`',
  more_other: '… und {{count}} weitere: `/ghostwatch liste`',
  more_due_one: '… und {{count}} weiterer: `/ghostwatch ausblick`',
  more_due_other: '… und {{count}} weitere: `/ghostwatch ausblick`',
  longest: '*Am längsten ohne Antwort*',
  came_back_one: '*Letzte Woche wieder gemeldet:* {{count}} Kunde hat nach dem Nachfassen geantwortet',
  came_back_other: '*Letzte Woche wieder gemeldet:* {{count}} Kunden haben nach dem Nachfassen geantwortet',
  came_back_none: '*Letzte Woche wieder gemeldet:* niemand.',
  undecided_one:
    '*Bitte entscheide:* Für {{count}} Kunden kommt keine Erinnerung mehr, bis du ihn schließt oder mir sagst, was passiert ist',
  undecided_other:
    '*Bitte entscheide:* Für {{count}} Kunden kommt keine Erinnerung mehr, bis du sie schließt oder mir sagst, was passiert ist',
  chart: 'Fällige Kunden nach Tag',
  chart_series: 'Kunden',
  chart_longest: 'Am längsten ohne Antwort, in Arbeitstagen',
  chart_longest_series: 'Arbeitstage',
  how: 'Tag und Uhrzeit ändern: `/ghostwatch digest wöchentlich freitag 16:00`, abschalten: `/ghostwatch digest wöchentlich aus`.',
  how_team:
    'Admins ändern Tag und Uhrzeit mit `/ghostwatch digest wöchentlich #kanal freitag 16:00` und schalten die Übersicht mit `/ghostwatch digest wöchentlich #kanal aus` ab.',
  set_own: '*Wochenübersicht:* {{day}}, {{time}}.',
  set_own_off: '*Wochenübersicht:* aus.',
  set_channel: '*Wochenübersicht in {{channel}}:* {{day}}, {{time}}.',
  set_channel_off: '*Wochenübersicht in {{channel}}:* aus.',
  change_own: 'Wochenübersicht …',
  change_channel: 'Übersicht für einen Channel …',
  form_title: 'Wochenübersicht',
  overview_channel: 'Channel',
  channel_hint:
    'Bekommt die Wochenübersicht des ganzen Teams, zu deiner Arbeitszeit. Ich muss dort Mitglied sein.',
  overview_day: 'Tag',
  overview_time: 'Uhrzeit',
  time_hint: 'Zum Beispiel 9:00. Leer: in deiner ersten Arbeitsstunde.',
  not_a_time: 'Das ist keine Uhrzeit. Schreib sie so: 9:00.',
  off: 'Aus',
  first_hour: 'in deiner ersten Arbeitsstunde',
  at: '{{time}} Uhr',
  next: 'Die nächste kommt {{when}}.',
  change:
    'Einschalten: `/ghostwatch digest wöchentlich`, oder mit Tag und Uhrzeit: `/ghostwatch digest wöchentlich freitag 16:00`.',
};
