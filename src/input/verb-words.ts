import { lookUp } from './normalize-word.ts';

const WORDS = {
  welcome: 'hi hello hallo hey moin servus start',
  help: '? h hilfe commands befehle',
  add: 'new create register track watch hinzufügen neu anlegen erfassen',
  list: 'ls threads liste auflisten übersicht',
  report: 'reports bericht berichte auswertung auswerten statistik statistics stats',
  show: 'view details status zeige zeig anzeigen zeigen',
  replied: 'reply replies response responded geantwortet antwortete rückmeldung',
  'followed-up':
    'follow-up follow-ups follow-upped chased nudged nachgefasst nachfassen nachgehakt nachhaken',
  answered: 'answer beantwortet beantworte beantworten',
  snooze:
    'snoozed remind later wait schlummern schlummer später warten verschieben verschiebe verschoben aufschieben aufgeschoben postpone postponed defer',
  promised: 'promise promises versprochen versprach zugesagt zusage',
  away: "absent ooo vacation abwesend abwesenheit urlaub i’m-away i'm-away im-away weg",
  close: 'closed end finish done schließen schließe geschlossen zu erledigt beenden',
  reopen: 'reopened öffnen öffne wiederöffnen wiedereröffnen',
  resume:
    'unsnooze unsnoozed unpause wake wake-up awaken wecken wecke aufwecken weiter weitermachen fortsetzen fortfahren',
  undo: 'undone revert take-back rückgängig zurücknehmen widerrufen widerrufe',
  delete: 'deleted remove removed rm del löschen lösche gelöscht entfernen entferne',
  assign: 'reassign handover give zuweisen zuteilen übergeben übergib',
  edit: 'change update set modify ändern ändere bearbeiten bearbeite',
  note: 'notes noted memo notiz notizen notieren notiere notiert vermerk vermerken anmerkung',
  draft: 'message text entwurf vorlage nachricht',
  hours: 'workinghours worktime zeiten zeit stunden arbeitszeit arbeitszeiten',
  holidays: 'holiday region feiertage feiertag',
  pause: 'pausieren',
  mute: 'muted silence silent stumm stummschalten stummschalte stummgeschaltet',
  unmute: 'unmuted unsilence laut lautschalten lautstellen wiederlaut entstummen',
  timezone: 'tz zeitzone',
  language: 'lang locale sprache',
  digest: 'tagesübersicht zusammenfassung sammelnachricht',
  limit: 'max maximum tageslimit obergrenze',
  currency: 'währung waehrung currencies',
  settings: 'setting preferences einstellungen einstellung',
  client: 'client-side customer kunde kundin kundenseite',
  cover: 'substitute deputy vertretung vertreter vertreterin vertreten',
  escalation: 'escalate eskalation eskalieren',
};

/** The name of a slash verb. */
export type Verb = keyof typeof WORDS;

/** Every word that names a slash verb, in English and German, with what people type in haste. */
export const VERB_WORDS: ReadonlyMap<string, Verb> = lookUp<Verb>(WORDS);
