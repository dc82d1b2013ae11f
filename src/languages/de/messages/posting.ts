import type { post as english, postErrors as englishErrors } from '../../en/messages/posting.ts';

/** Messages about posting into the Slack conversation with a client, in German. */
export const post: typeof english = {
  button: 'In Slack posten …',
  into_thread:
    'Wenn du auf *Posten* klickst, erscheint die Nachricht im Thread in {{where}}, mit deinem Namen darunter, und zählt als deine.',
  into_channel:
    'Wenn du auf *Posten* klickst, erscheint die Nachricht in {{where}}, mit deinem Namen darunter, und zählt als deine.',
  working: 'Die Nachricht wird gepostet …',
  by: '{{author}}, über Ghostwatch',
};

/** Why a message was not posted. */
export const postErrors: typeof englishErrors = {
  post_not_in_channel:
    'Ich bin kein Mitglied dieses Channels, deshalb wurde nichts gepostet. Lade mich dort mit `/invite @Ghostwatch` ein und poste noch einmal.',
  post_archived:
    'Dieser Channel ist archiviert, deshalb wurde nichts gepostet. Kopiere deinen Text und verlinke eine andere Unterhaltung: `/ghostwatch edit #{{number}} link:https://…`',
  post_gone:
    'Diesen Slack-Thread gibt es nicht mehr, deshalb wurde nichts gepostet. Kopiere deinen Text und verlinke einen anderen: `/ghostwatch edit #{{number}} link:https://…`',
  post_later:
    'Slack nimmt gerade keine Nachrichten von mir an ({{error}}), deshalb wurde nichts gepostet. Versuch es in einer Minute noch einmal.',
  post_refused:
    'Slack hat die Nachricht abgelehnt ({{error}}); nichts wurde gepostet. Kopiere deinen Text und poste ihn selbst.',
  post_unclear:
    'Slack hat nicht geantwortet. Sieh im Thread nach, ob deine Nachricht angekommen ist; wenn nicht, poste sie noch einmal. {{link}}',
};
