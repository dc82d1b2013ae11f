import type { error as english } from '../../en/messages/refusals.ts';
import { keyErrors } from './api-keys.ts';
import { draftMailErrors } from './draft-mail.ts';
import { exportErrors } from './exports.ts';
import { hookErrors } from './incoming-hooks.ts';
import { postErrors } from './posting.ts';
import { ownErrors } from './preferences.ts';
import { undoErrors } from './undo.ts';
import { webhookErrors } from './webhooks.ts';

/** What the bot answers when it does not do something, in German: a message for each code of `GhostwatchError`, and more. */
export const error: typeof english = {
  ...ownErrors,
  ...undoErrors,
  ...postErrors,
  ...draftMailErrors,
  ...keyErrors,
  ...exportErrors,
  ...hookErrors,
  ...webhookErrors,
  thread_not_found: 'Zu „{{text}}“ finde ich keinen Kunden. Alle ansehen: `/ghostwatch list all`',
  thread_ambiguous: 'Mehrere Kunden passen zu „{{text}}“. Welcher ist gemeint? Nenne die Nummer:',
  similar: 'Meintest du einen davon? Dann nenne die Nummer:',
  candidate_closed: 'geschlossen',
  more_candidates_one: '… und {{count}} weiterer.',
  more_candidates_other: '… und {{count}} weitere.',
  thread_closed: '#{{number}} ist geschlossen. Erst wieder öffnen: `/ghostwatch reopen #{{number}}`',
  thread_not_closed: '#{{number}} ist schon offen.',
  already_our_turn:
    'Dass #{{number}} geantwortet hat, weiß ich schon: {{since}}. Hast du geantwortet? `/ghostwatch answered #{{number}}`',
  not_their_turn:
    'Bei #{{number}} sind wir dran. Falls du geantwortet hast: `/ghostwatch answered #{{number}}`',
  before_the_silence: '{{at}} liegt vor dem Beginn der Wartezeit: {{since}}. Stimmt das Datum?',
  was_erased:
    'Dieser Kunde oder Kontakt wurde am {{at}} endgültig gelöscht. Mit `"add_erased": true` wird er trotzdem eingetragen.',
  in_the_future: '{{at}} liegt in der Zukunft. Das muss in der Vergangenheit liegen.',
  ends_before_it_begins: '{{at}} liegt vor dem Beginn. Bitte prüfe beide Daten.',
  not_in_the_future: '{{at}} ist schon vorbei. Das muss in der Zukunft liegen.',
  not_later: '{{day}} ist nicht später als heute. Noch einmal fragen kann ich ab morgen.',
  still_open:
    '#{{number}} ist offen. Schließe den Kunden und sag mir, wann ich noch einmal fragen soll: `/ghostwatch close #{{number}} verstummt nochmal fragen in 3 Monaten`',
  nothing_to_change: 'Bei #{{number}} steht das schon so. Nichts wurde geändert.',
  own_cover:
    'Du kannst dich nicht selbst vertreten. Nenne jemanden aus dem Team, oder `/ghostwatch cover aus`.',
  same_owner: '{{owner}} ist schon zuständig.',
  unknown_person: '„{{text}}“ finde ich hier nicht. Tippe @ und wähle den Namen aus der Liste von Slack.',
  not_a_person:
    '{{text}} ist ein Bot oder nicht mehr hier und bekommt keine Nachrichten von mir. Wähle jemand anderen.',
  not_a_colleague:
    '{{text}} gehört zu einem anderen Workspace und ist vielleicht der Kunde. Erinnert werden nur Leute aus diesem. Nenne jemanden aus dem Team.',
  a_guest:
    '{{text}} ist hier Gast und kann mich nicht nutzen. Erinnert werden nur Mitglieder dieses Workspace; nenne jemanden aus dem Team.',
  changed_meanwhile:
    '#{{number}} hat sich gerade geändert, deshalb habe ich nichts getan. Bitte versuch es noch einmal.',
  not_a_member:
    'Ich arbeite nur für die Mitglieder dieses Workspace; Gäste und Personen aus anderen Firmen können mich nicht nutzen. Bitte wende dich an deine Ansprechperson hier.',
  membership_unknown:
    'Slack hat mir gerade nicht gesagt, wer du bist, deshalb habe ich nichts getan. Bitte versuch es in einer Minute noch einmal.',
  foreign_workspace: 'Du gehörst zu einem anderen Workspace. Hier können mich nur Leute aus diesem nutzen.',
  not_an_admin: 'Das können nur Admins dieses Workspace ändern.',
  not_in_channel:
    'Ich bin nicht in diesem Channel und kann dort nicht schreiben. Gib dort `/invite @Ghostwatch` ein und versuche es noch einmal.',
  not_yours:
    'Für #{{number}} ist {{owner}} zuständig. Ansehen kannst du den Kunden (`/ghostwatch show #{{number}}`); ändern können ihn nur {{owner}}, die Vertretung, wer ihn angelegt hat, und Admins.',
  already_added: 'Dieser Kunde ist schon angelegt. Ansehen: `/ghostwatch list`',
  not_your_question: 'Darauf kann nur antworten, wer den Befehl eingegeben hat.',
  ambiguous_person:
    'Mehrere heißen „{{text}}“: {{people}}. Tippe @ und wähle die richtige Person aus der Liste von Slack.',
  already_offered: '{{owner}} hat dein Angebot schon.',
  trial_writes_to_nobody:
    'Dieser Workspace probiert mich noch aus; deshalb schreibe ich niemandem. Frag selbst nach, oder bitte einen Admin, den Probebetrieb zu beenden: `/ghostwatch probe`',
  import_running:
    'Ein anderer Import von dir wird noch gespeichert oder rückgängig gemacht. Warte, bis er fertig ist.',
  import_gone:
    'Dieser Import kann nicht mehr gespeichert oder rückgängig gemacht werden: Das ist schon geschehen, oder er ist zu lange her. Neu beginnen: `/ghostwatch import`',
  card_unknown: 'Diese Karte gehört zu keinem Kunden mehr. Deine Kunden: `/ghostwatch list`',
  store:
    'Ich kann gerade nichts speichern, deshalb hat sich nichts geändert. Bitte versuch es in ein paar Minuten noch einmal. Wer Ghostwatch betreibt, findet den Grund im Protokoll. (Kennung {{reference}})',
  unexpected:
    'Bei mir ist etwas schiefgegangen. Bitte sieh mit `/ghostwatch list` nach, ob es geklappt hat; wenn nicht, versuch es noch einmal. (Kennung {{reference}})',
  too_late: 'Ich war zu langsam für Slack, deshalb ging das Fenster nicht auf. Bitte klick noch einmal.',
};
