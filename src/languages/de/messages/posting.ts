import type { post as english, postErrors as englishErrors } from '../../en/messages/posting.ts';

/** The words for posting a message into the Slack conversation with a client, in German. */
export const post: typeof english = {
  button: 'In Slack posten …',
  into_thread: 'Ich poste sie im Thread in {{where}}, mit deinem Namen darunter, und zähle sie mit.',
  into_channel: 'Ich poste sie in {{where}}, mit deinem Namen darunter, und zähle sie mit.',
  working: 'Ich poste sie gerade …',
  by: '{{author}}, über Ghostwatch',
};

/** Why a message was not posted. */
export const postErrors: typeof englishErrors = {
  post_not_in_channel:
    'Ich bin in diesem Channel nicht Mitglied, deshalb wurde nichts gepostet. Schreib dort `/invite @Ghostwatch` und poste noch einmal.',
  post_archived:
    'Dieser Channel ist archiviert, deshalb wurde nichts gepostet. Kopiere deinen Text und verlinke eine andere Unterhaltung: `/ghostwatch edit #{{number}} link:https://…`',
  post_gone:
    'Diesen Slack-Thread gibt es nicht mehr, deshalb wurde nichts gepostet. Kopiere deinen Text und verlinke einen anderen: `/ghostwatch edit #{{number}} link:https://…`',
  post_later:
    'Slack nimmt gerade keine Nachricht von mir an ({{error}}), deshalb wurde nichts gepostet. Versuch es in einer Minute noch einmal.',
  post_refused:
    'Slack hat die Nachricht abgelehnt ({{error}}); nichts wurde gepostet. Kopiere deinen Text und poste ihn selbst.',
  post_unclear:
    'Slack hat nicht geantwortet. Sieh im Thread nach, ob deine Nachricht dort steht; wenn nicht, poste noch einmal. {{link}}',
};
