import type { trial as english } from '../../en/messages/trial.ts';

/** The words about trying Ghostwatch out in German. */
export const trial: typeof english = {
  summary_title: '*Probebetrieb: Zuständige bekommen nichts.* Heute würde ich das schicken:',
  summary_nothing: '*Probebetrieb: Zuständige bekommen nichts.* Heute würde ich nichts schicken.',
  summary_end:
    'Damit es ernst wird, tippt ein Admin `/ghostwatch trial off`. Was später kommt: `/ghostwatch vorschau team`',
  is_on:
    'Dieser Workspace ist im Probebetrieb: Ich plane und zeige alles, schicke aber niemandem Erinnerungen. Einmal am Tag sage ich der Person, die mich installiert hat, was ich schicken würde.',
  is_off: 'Dieser Workspace ist nicht im Probebetrieb: Erinnerungen werden verschickt.',
  for_all:
    'Das hat die Person, die Ghostwatch betreibt, für alle Workspaces so eingestellt (`GHOSTWATCH_TRIAL`).',
  would_end_one:
    'Wenn du den Probebetrieb beendest, geht bis einschließlich {{until}} *{{count}}* Erinnerung hinaus, im Rahmen der Tageslimits. Dazu: `/ghostwatch trial off now`',
  would_end_other:
    'Wenn du den Probebetrieb beendest, gehen bis einschließlich {{until}} *{{count}}* Erinnerungen hinaus, im Rahmen der Tageslimits. Dazu: `/ghostwatch trial off now`',
  begun: 'Der Probebetrieb hat begonnen: Ich plane und zeige alles, schicke aber niemandem Erinnerungen.',
  ended: 'Der Probebetrieb ist zu Ende: Ab jetzt werden Erinnerungen verschickt.',
};
