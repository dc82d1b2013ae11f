import type { fault as english } from '../../en/messages/errors.ts';

/** What people read when something goes wrong between Slack and the bot, in German. */
export const fault: typeof english = {
  too_late:
    'Slack hat nicht so lange gewartet, deshalb ging das Fenster nicht auf. Bitte klicke noch einmal.',
  line_too_long: 'Die Zeile ist mir zu lang: Ich lese höchstens {{max}} Zeichen. Nichts wurde geändert.',
};
