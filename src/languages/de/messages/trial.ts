import type { trial as english } from '../../en/messages/trial.ts';

/** Messages about trial mode, in German. */
export const trial: typeof english = {
  summary_title: '*Probebetrieb: Zuständige bekommen nichts.* Heute würde ich das schicken:',
  summary_nothing: '*Probebetrieb: Zuständige bekommen nichts.* Heute würde ich nichts schicken.',
  summary_end:
    'Um wirklich zu starten, gibt ein Admin `/ghostwatch probe aus` ein. Was später kommt: `/ghostwatch ausblick team`',
  is_on:
    'Dieser Workspace ist im Probebetrieb: Ich plane und zeige alles, schicke aber niemandem Erinnerungen. Einmal am Tag sage ich der Person, die mich installiert hat, was ich schicken würde.',
  is_off: 'Dieser Workspace ist nicht im Probebetrieb: Erinnerungen werden verschickt.',
  for_all:
    'Das hat die Person, die Ghostwatch betreibt, für alle Workspaces so eingestellt (`GHOSTWATCH_TRIAL`).',
  would_end_one:
    'Wenn du den Probebetrieb beendest, wird bis einschließlich {{until}} *{{count}}* Erinnerung verschickt, im Rahmen der Tageslimits. Beenden: `/ghostwatch probe aus jetzt`',
  would_end_other:
    'Wenn du den Probebetrieb beendest, werden bis einschließlich {{until}} *{{count}}* Erinnerungen verschickt, im Rahmen der Tageslimits. Beenden: `/ghostwatch probe aus jetzt`',
  begun: 'Der Probebetrieb hat begonnen: Ich plane und zeige alles, schicke aber niemandem Erinnerungen.',
  ended: 'Der Probebetrieb ist zu Ende: Ab jetzt werden Erinnerungen verschickt.',
};
