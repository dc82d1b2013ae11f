import type { webhook as english, webhookErrors as englishErrors } from '../../en/messages/webhooks.ts';

/** What people read about webhooks, in German. */
export const webhook: typeof english = {
  disabled_failing:
    'Der Webhook zu {{url}} hat drei Tage lang nicht funktioniert, deshalb rufe ich ihn nicht mehr auf. Bitte prüfe den Empfänger; danach können Admins den Webhook wieder einschalten. Was inzwischen passiert, wird nicht nachgeliefert.',
  disabled_gone:
    'Der Empfänger unter {{url}} sagt, dass es ihn nicht mehr gibt (410), deshalb rufe ich seinen Webhook nicht mehr auf. Wenn das nicht stimmt, können Admins den Webhook wieder einschalten.',
  disabled_by_admin: 'Der Webhook zu {{url}} wurde ausgeschaltet.',
};

/** Why a webhook cannot be made or changed, in German. */
export const webhookErrors: typeof englishErrors = {
  webhook_not_https:
    'Ein Webhook braucht eine Adresse, die mit https:// beginnt, ohne Benutzernamen und Passwort.',
  webhook_not_public:
    'Diese Adresse führt in ein privates Netz, dort darf ich nichts aufrufen. Wer Ghostwatch betreibt, kann es erlauben: `GHOSTWATCH_PRIVATE_WEBHOOKS`.',
  webhook_unknown_host: 'Dieser Host ist nicht zu finden. Ist die Adresse richtig geschrieben?',
  webhook_unknown: 'Diesen Webhook gibt es hier nicht. Vielleicht wurde er schon entfernt.',
  webhook_test_too_soon: 'Gerade wurde schon ein Test gesendet. Bitte warte ein paar Sekunden.',
  too_many_webhooks: 'Es gibt schon {{max}} Webhooks. Entferne zuerst einen.',
  secrets_unavailable:
    'Das Geheimnis eines Webhooks wird verschlüsselt gespeichert, und dafür ist kein Schlüssel gesetzt. Wer Ghostwatch betreibt, setzt zuerst `GHOSTWATCH_SECRET_KEY`.',
};
