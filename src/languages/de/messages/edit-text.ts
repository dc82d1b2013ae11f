import type { edit_text as english } from '../../en/messages/edit-text.ts';

/** Texts for editing a single message, in German. */
export const edit_text: typeof english = {
  button: 'Text bearbeiten …',
  title: 'Text bearbeiten',
  submit: 'Übernehmen',
  how: 'Deine Änderungen gelten nur für diese eine Nachricht.',
  ready: '*Deine Nachricht*, zum Kopieren:',
  not_stored:
    'Dieser Text wird nicht gespeichert. Kopiere oder verschicke ihn, bevor du das Fenster schließt.',
};
