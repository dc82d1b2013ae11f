/** The pages that a browser shows while somebody installs the app, in German. */
export const install = {
  title: 'Ghostwatch',
  start:
    'Ghostwatch erinnert dich, wenn ein Kunde nicht mehr antwortet. Slack fragt dich gleich nach den nötigen Berechtigungen.',
  add: 'Zu Slack hinzufügen',
  again: 'Von vorn beginnen',
  open: 'Slack öffnen',
  done: 'Ghostwatch ist in {{where}} installiert.',
  done_organisation:
    'Ghostwatch ist in der Organisation {{where}} installiert, für alle Workspaces, zu denen es hinzugefügt wird.',
  renewed:
    'Ghostwatch ist wieder in {{where}} installiert. Alles ist, wie es war; was gewartet hat, wird jetzt verschickt.',
  next: 'Gib in Slack /ghostwatch ein, um anzufangen.',
  lacking: 'Diese Berechtigungen fehlen noch:',
  lacking_what: '{{scope}} – ohne diese Berechtigung {{without}}',
  lacking_next: 'Installiere Ghostwatch noch einmal und erteile auch diese.',
  cancelled: 'Die Installation wurde in Slack abgebrochen. Es wurde nichts installiert.',
  expired: 'Diese Seite war zu lange offen. Es wurde nichts installiert.',
  elsewhere:
    'Die Installation wurde in einem anderen Browser begonnen, oder dieser Browser lässt keine Cookies zu. Es wurde nichts installiert.',
  no_state: 'Hier kannst du Ghostwatch installieren.',
  used: 'Dieser Schritt ist schon erledigt. Wenn Ghostwatch in Slack auf /ghostwatch antwortet, ist alles gut.',
  deleting:
    'Die Daten, die Ghostwatch zu {{where}} gespeichert hatte, werden noch gelöscht. Es wurde nichts installiert; versuch es in ein paar Minuten noch einmal.',
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
