import type { absence as english } from '../../en/messages/absence.ts';

/** Messages about one's own absence, in German. */
export const absence: typeof english = {
  plan: 'Ich bin weg …',
  title: 'Ich bin weg',
  intro: 'Solange du weg bist, warten deine Erinnerungen auf dich, oder jemand aus dem Team bekommt sie.',
  first_day_label: 'Erster Tag',
  first_day_hint: 'Leer: Du bist ab sofort weg.',
  last_day_label: 'Letzter Tag',
  last_day_hint: 'Am Tag danach kommen deine Erinnerungen wieder zu dir.',
  cover_by_label: 'Vertretung',
  cover_by_hint:
    'Bekommt in dieser Zeit deine Erinnerungen und erfährt sofort davon. Leer: Deine Erinnerungen warten.',
  change: 'Zeitraum ändern …',
  end: 'Ich bin wieder da',
  cancel: 'Ich bin doch nicht weg',
};
