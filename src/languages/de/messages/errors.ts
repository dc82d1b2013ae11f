import type { fault as english } from '../../en/messages/errors.ts';

/** Messages about errors between Slack and the bot, in German. */
export const fault: typeof english = {
  too_late: 'Ich war zu langsam für Slack, deshalb ging das Fenster nicht auf. Bitte klick noch einmal.',
  line_too_long: 'Das ist zu lang: Ich lese höchstens {{max}} Zeichen. Nichts wurde geändert.',
};
