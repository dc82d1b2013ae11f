import type {
  own as english,
  ownErrors as englishErrors,
  ownHelp as englishHelp,
  ownProblems as englishProblems,
} from '../../en/messages/preferences.ts';

/** Messages about personal settings and their effects, in German. */
export const own: typeof english = {
  title: 'Meine Einstellungen',
  change: 'Meine Einstellungen ändern …',
  as_in_slack: 'wie in Slack ({{value}})',
  time_zone: 'Deine Zeitzone: {{value}}.',
  time_zone_change:
    'Ändern: `/ghostwatch zeitzone Europe/Vienna` oder eine Stadt; `auto` richtet sich nach Slack.',
  language: 'Deine Sprache: {{value}}.',
  language_slack: 'Deine Sprache: {{value}}, wie in Slack.',
  language_change: 'Ändern: `/ghostwatch sprache de` ({{languages}}); `auto` richtet sich nach Slack.',
  digest: 'Eine Nachricht am Tag: Deine Übersicht kommt an Arbeitstagen um {{time}} Uhr.',
  digest_off: 'Jede Erinnerung kommt, sobald sie fällig ist.',
  digest_change: 'Eine Nachricht am Tag statt einzelner Erinnerungen: `/ghostwatch digest 9:00` oder `aus`.',
  limit_one:
    'Höchstens {{count}} Erinnerung am Tag, die dringendste zuerst; der Rest wartet bis zum nächsten Arbeitstag.',
  limit_other:
    'Höchstens {{count}} Erinnerungen am Tag, die dringendsten zuerst; der Rest wartet bis zum nächsten Arbeitstag.',
  limit_off: 'Kein Tageslimit: Jede Erinnerung kommt, sobald sie fällig ist.',
  limit_change: 'Höchstens fünf am Tag: `/ghostwatch limit 5` oder `aus`.',
  hours_label: 'Arbeitszeiten',
  hours_hint:
    'Wie du magst, zum Beispiel: Mo–Do 9–17, Fr 9–12 12:30–14. Leer: Montag bis Freitag, 9 bis 17 Uhr.',
  time_zone_label: 'Zeitzone',
  time_zone_hint: 'Ein Name wie Europe/Vienna oder eine Stadt. Leer: wie in Slack ({{value}}).',
  region_none: 'keine',
  region_label: 'Feiertage',
  region_hint:
    'Ein Land, Bundesland oder Kanton: Bayern, AT-9, Zürich. „keine“ für keine Feiertage. Leer: die des Landes deiner Zeitzone.',
  language_label: 'Sprache',
  digest_label: 'Wann Erinnerungen kommen',
  digest_single: 'Jede, sobald sie fällig ist',
  digest_at: 'Eine Nachricht am Tag, um {{time}} Uhr',
  limit_label: 'Höchstzahl von Erinnerungen am Tag',
  limit_hint: 'Die dringendsten zuerst; der Rest wartet bis zum nächsten Arbeitstag. Leer: kein Limit.',
  pause_label: 'Erinnerungen',
  pause_on: 'An',
  pause_until: 'Pausiert, wie unten angegeben',
  paused_from_label: 'Pausiert ab',
  paused_from_hint: 'Leer: ab sofort. Bis dahin kommen deine Erinnerungen wie gewohnt.',
  paused_until_label: 'Pausiert bis',
  cover_label: 'Vertretung',
  cover_none: 'Niemand',
  cover_open: 'Die Person unten, bis auf Weiteres',
  cover_until: 'Die Person unten, bis zum Datum unten',
  cover_by_label: 'Wer deine Erinnerungen bekommt',
  cover_from_label: 'Ab',
  cover_from_hint: 'Leer: ab sofort. Bis dahin kommen deine Erinnerungen zu dir.',
  cover_until_label: 'Bis',
  cover_until_hint: 'An diesem Tag bekommst du deine Erinnerungen wieder selbst.',
  changed: '*Gespeichert.* Neu ist:',
  unchanged: 'Nichts geändert: Es war schon so, wie du es eingegeben hast.',
  saving: 'Gespeichert. Ich plane deine Erinnerungen neu …',
  choose_moment: 'Bitte wähle, bis wann.',
  choose_colleague: 'Bitte wähle eine Kollegin oder einen Kollegen.',
  notification_one: 'Deine Tagesübersicht: {{clients}}',
  notification_other: 'Deine Tagesübersicht: {{count}} Kunden brauchen dich: {{clients}}',
  overview_one: '*Deine Tagesübersicht:* {{count}} Kunde braucht dich.',
  overview_other:
    '*Deine Tagesübersicht:* {{count}} Kunden brauchen dich. Öffne einen, um den Textvorschlag und alles Weitere zu sehen.',
  held_back_one:
    '{{count}} weitere wartet bis zu deinem nächsten Arbeitstag: Du wolltest höchstens {{limit}} am Tag. Ändern: `/ghostwatch limit`',
  held_back_other:
    '{{count}} weitere warten bis zu deinem nächsten Arbeitstag: Du wolltest höchstens {{limit}} am Tag. Ändern: `/ghostwatch limit`',
};

/** Problems with a setting that the use cases report. */
export const ownErrors: typeof englishErrors = {
  unknown_region:
    'Für „{{text}}“ kenne ich keine Feiertage. Nenn ein Land oder Bundesland, zum Beispiel `Bayern`, `DE-BY`, `AT-9`, `Zürich`.',
  unknown_region_suggestions: 'Für „{{text}}“ kenne ich keine Feiertage. Meintest du {{suggestions}}?',
  ambiguous_region: '„{{text}}“ kann mehrere Regionen meinen: {{choices}}. Welche?',
};

/** Problems with a setting as typed. */
export const ownProblems: typeof englishProblems = {
  not_a_time_zone:
    'Die Zeitzone „{{text}}“ kenne ich nicht. Versuch eine Stadt oder einen Namen wie `Europe/Vienna`.',
  not_a_time_zone_suggestions: 'Die Zeitzone „{{text}}“ kenne ich nicht. Meintest du {{suggestions}}?',
  not_a_time: '„{{text}}“ verstehe ich nicht als Uhrzeit. Versuch `9:00` oder `aus`.',
  not_a_limit:
    '„{{text}}“ verstehe ich nicht als Zahl von Erinnerungen. Versuch eine Zahl von 1 bis 100 oder `aus`.',
};

/** The commands about settings. */
export const ownHelp: typeof englishHelp = {
  digest_weekly:
    '`/ghostwatch digest wöchentlich [Freitag] [16:00]` (oder `aus`) – eine Übersicht über deine Woche; `digest wöchentlich #kanal` schickt die des Teams in den Channel.',
  region_values:
    'Eine Region ist ein Land, Bundesland oder Kanton, mit Namen oder Code: `DE-BW Baden-Württemberg`, `DE-BY Bayern`, `DE-BE Berlin`, `DE-NW Nordrhein-Westfalen`, `AT-9 Wien`, `CH-ZH Zürich`, `FR Frankreich`. `auto` nimmt das Land deiner Zeitzone.',
};
