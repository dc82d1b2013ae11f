import type { optional_features as english } from '../../en/messages/optional-features.ts';

/** Features that the workspace has not allowed, in German. */
export const optional_features: Record<keyof typeof english, string> = {
  missing: '*In diesem Workspace noch nicht erlaubt. Mit der Erlaubnis …*',
  public_replies:
    '• merke ich selbst, wenn der Kunde in einem öffentlichen Channel antwortet (`channels:history`).',
  private_replies:
    '• merke ich selbst, wenn der Kunde in einem privaten Channel antwortet (`groups:history`).',
  public_channels:
    '• lese ich einen öffentlichen Channel, sobald ich dort aufgenommen werde, und kenne seinen Namen (`channels:read`).',
  private_channels:
    '• lese ich einen privaten Channel, sobald ich dort aufgenommen werde, und kenne seinen Namen (`groups:read`).',
  watch_emoji: '• genügt ein Emoji auf einer Nachricht, um sie zu beobachten (`reactions:read`).',
  mail_addresses:
    '• lassen sich Kunden per E-Mail eintragen, und ich kann welche aus E-Mails vorschlagen (`users:read.email`).',
  file_imports: '• kannst du beim Importieren eine CSV-Datei auswählen (`files:read`).',
  file_exports: '• kann ich dir deine Kunden als Datei schicken (`files:write`).',
  how: 'Ein Admin des Workspace kann es erlauben: die App auf api.slack.com/apps öffnen, _OAuth & Permissions_ wählen, sie neu installieren und ankreuzen, was gewünscht ist.',
  no_emoji:
    'Das Emoji bewirkt noch nichts: Der Workspace hat der App nicht erlaubt, Reaktionen zu sehen (`reactions:read`). Bei einer Neuinstallation wird danach gefragt.',
  no_addresses:
    ':warning: Aus E-Mails kommen noch keine: Der Workspace hat der App nicht erlaubt zu sehen, wem eine E-Mail-Adresse gehört (`users:read.email`). Ein Admin des Workspace kann die App neu installieren und es erlauben.',
  unnamed_channel:
    'Mit einem Emoji kann ich das nicht beobachten: Ich darf nicht sehen, welcher Channel das ist (`channels:read`, bei privaten Channels `groups:read`). Wähle im Menü der Nachricht (⋮) _Watch this thread_, oder bitte einen Admin des Workspace, die App neu zu installieren und es zu erlauben.',
};
