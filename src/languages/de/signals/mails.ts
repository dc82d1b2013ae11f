import type { MailSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** What mail programs and ticket systems write, in German. */
export const mails: MailSignals = {
  answerPrefixes: wordList('aw antw antwort'),
  forwardPrefixes: wordList('wg wtr'),
  automaticSubjects: [
    /^(?:automatische antwort|automatische antwortmail|abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsmeldung)/i,
    /^(?:abwesend|abwesenheit|außer haus|nicht im büro|im urlaub)\b/i,
  ],
  acknowledgements: [
    /\b(?:eingangsbestätigung|empfangsbestätigung)\b/i,
    /\b(?:ihre|deine) (?:anfrage|nachricht|mail|e-mail) (?:ist|wurde) (?:bei uns )?(?:eingegangen|registriert|erfasst|empfangen)\b/i,
    /\bwir haben (?:ihre|deine) (?:anfrage|nachricht|mail|e-mail) (?:erhalten|empfangen)\b/i,
    /\bdies ist eine automatisch(?:e| erstellte| generierte)\b/i,
  ],
  departures: [
    /\bnicht mehr (?:bei|im unternehmen|in unserem unternehmen|für uns tätig|für das unternehmen tätig)/i,
    /\b(?:das unternehmen|die firma|uns) verlassen\b/i,
    /\baus dem unternehmen ausgeschieden\b/i,
  ],
  bounces: [
    /\b(?:unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|unzustellbare nachricht)\b/i,
    /\bkonnte nicht zugestellt werden\b/i,
    /\b(?:empfänger|postfach|adresse|benutzer) (?:ist )?(?:unbekannt|nicht gefunden|existiert nicht)\b/i,
  ],
  forwardHeads: [
    /^[-\s]*(?:weitergeleitete nachricht|anfang der weitergeleiteten|ursprüngliche nachricht weitergeleitet)/i,
  ],
  sentFolders: new Set(['gesendet', 'gesendete objekte', 'gesendete elemente', 'gesendete nachrichten']),
  draftFolders: new Set(['entwürfe', 'entwurf']),
  junkFolders: new Set(['spamverdacht', 'spam-verdacht', 'junk-e-mail', 'unerwünscht', 'unbekannt']),
  trashFolders: new Set(['papierkorb', 'gelöscht', 'gelöschte objekte', 'gelöschte elemente']),
};
