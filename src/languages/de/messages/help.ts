import type { Messages } from '../../en/messages/index.ts';

/** The greeting, the help and the settings. */
export const settings: Messages['settings'] = {
  hours: 'Deine Arbeitszeiten: {{hours}} ({{timeZone}}).',
  hours_change: 'Ändern: `/ghostwatch hours 09:00-17:30 mo-fr`.',
  hours_none: 'keine',
  day_hours: '{{days}} {{hours}}',
  holidays: 'Deine Feiertage: {{region}}.',
  holidays_none: 'keine',
  holidays_change: 'Ändern: `/ghostwatch holidays Bayern` oder `aus`.',
  recounted:
    'Ich zähle die Wartezeit in diesen Arbeitszeiten, auch rückwirkend. Bei Kunden, die du schon beobachtest, kann die Zahl der Tage jetzt eine andere sein.',
  holidays_parts:
    'In manchen Regionen gibt es mehr Feiertage. Bist du in einer davon, dann nenne sie, zum Beispiel mit dem Kürzel:',
  holidays_part: '• {{part}}',
  replanned: 'Deine Erinnerungen richten sich ab jetzt danach.',
  paused: 'Alle deine Erinnerungen pausieren bis {{until}}. Vorher beenden: `/ghostwatch pause aus`.',
  paused_later:
    'Deine Erinnerungen pausieren von {{from}} bis einschließlich {{last}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause aus`',
  paused_between:
    'Deine Erinnerungen pausieren von {{from}} bis {{until}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause aus`',
  not_paused: 'Deine Erinnerungen sind an.',
};

export const welcome: Messages['welcome'] = {
  what: '*Ghostwatch erinnert dich, wenn Kunden verstummen.* Es zählt die Wartezeit in deiner Arbeitszeit, sagt dir, wann du nachfassen solltest, und schlägt dir den Text dazu vor: von der kurzen, freundlichen Nachricht bis zur klaren Bitte um eine Entscheidung.',
  first: 'Drei Dinge für den Anfang:',
  add: '1. Einen Kunden beobachten: `/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot seit:gestern`',
  hours:
    '2. Sagen, wann du arbeitest: `/ghostwatch hours 09:00-17:30 mo-fr` und `/ghostwatch holidays Bayern`',
  list: '3. Sehen, was offen ist: `/ghostwatch list`. Wenn eine Erinnerung kommt, genügt ein Klick.',
  help: 'Alles andere: `/ghostwatch help`',
};
