import type { Messages } from '../../en/messages/index.ts';

/** Messages about responsibility for clients: handovers, covers, and people on the client's side. */
export const takeover: Messages['takeover'] = {
  question: '{{who}} bietet an, {{title}} zu übernehmen. Soll ich den Kunden übergeben?',
  offered: 'Ich habe {{owner}} gefragt. Bei einem Ja bist du für den Kunden zuständig.',
  done: '✓ Für #{{number}} ist jetzt {{who}} zuständig.',
  kept: '✓ #{{number}} bleibt bei dir. Sag {{who}} vielleicht kurz Bescheid.',
};

export const handover: Messages['handover'] = {
  said: '> {{note}}',
  note: '{{who}} hat dir {{title}} übergeben. Alle Details: `/ghostwatch show #{{number}}`',
};

export const cover: Messages['cover'] = {
  none: 'Niemand vertritt dich. Bist du bald weg? `/ghostwatch cover @ben bis Freitag`',
  open: '{{who}} vertritt dich und bekommt deine Erinnerungen. Wieder da? `/ghostwatch cover aus`',
  until:
    '{{who}} vertritt dich und bekommt deine Erinnerungen bis {{until}}. Vorher beenden: `/ghostwatch cover aus`',
  later_open:
    '{{who}} vertritt dich ab {{from}}, bis auf Weiteres. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
  later:
    '{{who}} vertritt dich von {{from}} bis einschließlich {{last}}. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
  between:
    '{{who}} vertritt dich von {{from}} bis {{until}}. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
  no_channel:
    'Bleiben drei Erinnerungen hintereinander unbeachtet, erfährt es die Vertretung. Lieber in einem Channel? `/ghostwatch eskalation #channel`',
  channel:
    'Bleiben drei Erinnerungen hintereinander unbeachtet, melde ich das einmal in {{channel}}. Beenden: `/ghostwatch eskalation aus`',
  why_cover: 'Das geht an dich, weil du {{owner}} vertrittst.',
  why_ignored:
    '{{owner}} hat auf drei Erinnerungen hintereinander nicht reagiert. Das melde ich hier nur einmal.',
};

export const client_side: Messages['client_side'] = {
  marked:
    '{{who}} spricht bei {{title}} jetzt für den Kunden: Was von dort kommt, zählt als Antwort des Kunden.',
  unmarked: '{{who}} spricht bei {{title}} nicht mehr für den Kunden.',
};
