import type { exports as english, exportErrors as englishErrors } from '../../en/messages/exports.ts';

/** Messages about clients sent as a file, in German. */
export const exports: typeof english = {
  open: 'Export',
  comment_one: '{{count}} Kunde. Die Datei lässt sich wieder importieren.',
  comment_other: '{{count}} Kunden. Die Datei lässt sich wieder importieren.',
  sent_one: 'Ich habe dir *{{count}}* Kunden als Datei geschickt, in unseren Direktnachrichten.',
  sent_other: 'Ich habe dir *{{count}}* Kunden als Datei geschickt, in unseren Direktnachrichten.',
  files: 'Es sind {{files}} Dateien, weil ein Import höchstens 10.000 Kunden und 10 MB umfasst.',
  nothing: 'Es gibt nichts zu exportieren: Du hast noch keine Kunden.',
};

/** Why an export was not sent. */
export const exportErrors: typeof englishErrors = {
  export_not_allowed:
    'Ich kann keine Dateien schicken: Der Workspace hat es der App nicht erlaubt (`files:write`). Ein Admin des Workspace kann die App neu installieren und es erlauben. Wer Ghostwatch betreibt, kann auf dem Server `ghostwatch export kunden.csv` eingeben.',
  export_failed:
    'Slack hat die Datei nicht angenommen; es wurde nichts geschickt. Versuch es in einer Minute noch einmal. Wer Ghostwatch betreibt, kann auf dem Server `ghostwatch export kunden.csv` eingeben.',
};
