import type { policy as english } from '../../en/messages/policies.ts';
import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';

/** Texts about settings and policies, in German. */
export const policy: typeof english = {
  ...labelsOf(remedies, 'after'),
  settings: 'Einstellungen',
  yours: 'Für dich',
  workspace: 'Für diesen Workspace',
  what: 'Wann ich erinnere, in Arbeitstagen ohne Antwort. Admins können es ändern.',
  what_admins: 'Wann ich erinnere, in Arbeitstagen ohne Antwort. Du kannst es für alle hier ändern.',
  title: '*{{name}}*',
  title_own: '*{{name}}* (eigener Zeitplan)',
  rung: '{{remedy}} {{after}}',
  off: 'Keine Erinnerungen',
  change: 'Ändern …',
  use: 'Bei Kunden dieser Art',
  use_hint:
    'Bleibt ein Feld leer, entfällt der Schritt. Alle Zahlen sind Arbeitstage der zuständigen Person.',
  use_own: 'Nach dem Zeitplan unten erinnern',
  use_default: 'Nach dem Zeitplan für alle Arten, sonst nach dem eingebauten',
  use_built_in: 'Jede Art nach ihrem eingebauten Zeitplan erinnern',
  use_for_all: 'Bei allen Arten von Kunden ohne eigenen Zeitplan',
  all: 'Alle Arten von Kunden',
  all_hint:
    'Bleibt ein Feld leer, entfällt der Schritt. Alle Zahlen sind Arbeitstage der zuständigen Person. Bei „Netzwerk“ entfällt der Anruf.',
  built_in: 'Jede Art nach ihrem eingebauten Zeitplan, siehe unten',
  use_off: 'Nicht erinnern',
  minGap: 'Mindestabstand zwischen zwei Erinnerungen',
  repeatEvery: 'Danach erneut erinnern alle',
  maxRepeats: 'Wie oft',
  preview: 'Was ändert sich?',
  save: 'Speichern',
  back: 'Zurück',
  empty: 'Es braucht mindestens einen Schritt. Zum Ausschalten wähle oben „Nicht erinnern“.',
  order: 'Dieser Schritt muss später kommen als der davor.',
  moves_none: 'Das verschiebt keine Erinnerung.',
  moves_one: 'Das verschiebt die nächste Erinnerung bei *{{count}}* Kunden ({{open, number}} offen).',
  moves_other:
    'Das verschiebt die nächste Erinnerung bei *{{count, number}}* Kunden ({{open, number}} offen).',
  next_nudges: 'Die nächsten davon kämen dann:',
  moved_line: '• {{title}}: {{when}}',
  never: 'keine',
  not_saved_yet: 'Noch ist nichts geändert.',
  counting: 'Ich zähle, was sich ändern würde …',
};
