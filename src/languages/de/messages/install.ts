/** Die Seiten, die ein Browser zeigt, während jemand die App installiert. */
export const install = {
  title: 'Ghostwatch',
  start:
    'Ghostwatch erinnert dich, wenn ein Kunde still wird. Slack fragt dich gleich, ob du erlaubst, was es dafür braucht.',
  add: 'Zu Slack hinzufügen',
  again: 'Von vorn beginnen',
  open: 'Slack öffnen',
  done: 'Ghostwatch ist in {{where}} installiert.',
  done_organisation:
    'Ghostwatch ist in der Organisation {{where}} installiert, für alle Workspaces, denen es zugeteilt wird.',
  renewed:
    'Ghostwatch ist wieder in {{where}} installiert. Alles ist, wie es war; was gewartet hat, wird jetzt verschickt.',
  next: 'Tippe in Slack /ghostwatch, um anzufangen.',
  lacking: 'Nicht alles, was es braucht, wurde erlaubt:',
  lacking_what: '{{scope}} – ohne das {{without}}',
  lacking_next: 'Installiere es noch einmal und erlaube auch das.',
  cancelled: 'Es wurde nichts installiert, weil es in Slack abgebrochen wurde.',
  expired: 'Diese Seite war zu lange offen. Es wurde nichts installiert.',
  elsewhere:
    'Die Installation wurde in einem anderen Browser begonnen, oder dieser Browser nimmt keine Cookies an. Es wurde nichts installiert.',
  no_state: 'Um Ghostwatch zu installieren, beginne hier.',
  used: 'Dieser Schritt ist schon getan. Wenn Ghostwatch in Slack auf /ghostwatch antwortet, ist alles gut.',
  deleting:
    'Die früheren Daten von {{where}} werden gerade gelöscht. Es wurde nichts installiert; versuch es in ein paar Minuten noch einmal.',
  other_app: 'Slack hat für eine andere App geantwortet. Es wurde nichts installiert.',
  failed: 'Slack hat die Installation nicht abgeschlossen ({{code}}). Es wurde nichts installiert.',
  trouble:
    'Bei uns ist etwas schiefgegangen. Es wurde nichts installiert; versuch es in ein paar Minuten noch einmal.',
  without: {
    chat_write: 'kann keine Erinnerung verschickt werden',
    commands: 'funktioniert /ghostwatch nicht',
    im_history: 'lässt sich nicht nachsehen, ob eine Erinnerung ankam, wenn Slack nicht geantwortet hat',
    im_write: 'kann niemand zum ersten Mal angeschrieben werden',
    users_read: 'sind Namen, Sprachen und Zeitzonen unbekannt',
  },
};
