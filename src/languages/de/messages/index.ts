import { helpLines } from '../../command-words.ts';
import type { Messages } from '../../en/messages/index.ts';
import { labelsOf } from '../../label-table.ts';
import { channels } from '../channels.ts';
import { commands } from '../commands.ts';
import { remedies } from '../remedies.ts';
import { absence } from './absence.ts';
import { adding } from './adding.ts';
import { api, apiFields } from './api.ts';
import { button } from './buttons.ts';
import { card } from './cards.ts';
import { cases } from './cases.ts';
import { column } from './columns.ts';
import { covering } from './covering.ts';
import { draft_mail, draftMailErrors } from './draft-mail.ts';
import { edit_text } from './edit-text.ts';
import { fault } from './errors.ts';
import { exportErrors, exports } from './exports.ts';
import { forecast } from './forecast.ts';
import { form } from './forms.ts';
import { client_side, cover, handover, takeover } from './handovers.ts';
import { settings, welcome } from './help.ts';
import { event, field } from './history.ts';
import { home } from './home.ts';
import { hookErrors, hooks } from './hooks.ts';
import { imports } from './imports.ts';
import { install } from './install.ts';
import { keyErrors, keys } from './keys.ts';
import { mail } from './mail.ts';
import { mute } from './muting.ts';
import { agreed, call, draft, nudge, plan, promise } from './nudges.ts';
import { permissions } from './permissions.ts';
import { policy } from './policies.ts';
import { post, postErrors } from './posting.ts';
import { own, ownErrors, ownHelp, ownProblems } from './preferences.ts';
import { privacy } from './privacy.ts';
import { programs } from './programs.ts';
import { proposal } from './proposals.ts';
import { question } from './questions.ts';
import { reopening } from './reopening.ts';
import { report } from './reports.ts';
import { templates } from './templates.ts';
import { added, done, list, show, unreadable } from './threads.ts';
import { trial } from './trial.ts';
import { typed } from './typed.ts';
import { undo, undoErrors } from './undo.ts';
import { webhook, webhookErrors, webhookEvents } from './webhooks.ts';
import { week } from './week.ts';
import { rules } from './workspaces.ts';

/** The bot's own messages in German; it says du to colleagues, as Slack does. */
export const de: Messages = {
  days_one: '{{count}} Arbeitstag',
  days_other: '{{count}} Arbeitstage',
  days_none: 'weniger als ein Arbeitstag',
  for_one: 'seit {{count}} Arbeitstag',
  for_other: 'seit {{count}} Arbeitstagen',
  for_none: 'seit weniger als einem Arbeitstag',
  after_one: 'nach {{count}} Arbeitstag',
  after_other: 'nach {{count}} Arbeitstagen',
  after_none: 'sofort',
  stamp: '{{date}}, {{time}} Uhr',
  when: '{{date}}, {{time}} Uhr',
  moment: '{{date}} ({{relative}})',
  category: {
    general: 'Allgemeines',
    offer: 'Angebot',
    project: 'Projekt',
    invoice: 'Rechnung',
    support: 'Support',
    recruiting: 'Bewerbung',
    networking: 'Netzwerk',
  },
  channel: labelsOf(channels, 'name'),
  by: labelsOf(channels, 'by'),
  outcome: {
    answered: 'Hat geantwortet',
    won: 'Gewonnen',
    declined: 'Abgelehnt',
    ghosted: 'Verstummt',
    obsolete: 'Hinfällig',
  },
  remedy: labelsOf(remedies, 'name'),
  card,
  nudge,
  draft,
  call,
  ghostedAdvice: {
    title: '*So beugst du beim nächsten Mal vor*',
    advice: '{{advice}}',
    clause: '*{{title}}* (Formulierung zum Kopieren, keine Rechtsberatung)',
    not_legal_advice: 'Vorschläge, keine Rechtsberatung: Es gilt, was in deinem Vertrag steht.',
  },
  agreed,
  takeover,
  button,
  form,
  typed,
  covering,
  absence,
  column,
  forecast,
  privacy,
  trial,
  imports,
  exports,
  home,
  install,
  permissions,
  templates,
  fault,
  adding,
  policy,
  reopening,
  report,
  week,
  undo,
  rules,
  mute,
  own,
  question,
  mail,
  proposal,
  post,
  edit_text,
  draft_mail,
  cases,
  plan,
  event,
  field,
  unreadable,
  pendingQuestion: {
    doubt:
      ':grey_question: Der Kunde hat am {{when}} geschrieben. Ich bin nicht sicher, ob das eine Antwort war, und werte es vorerst so. War es eine?',
    was_answer: 'Das war eine Antwort',
    no_answer: 'Keine Antwort',
    away: ':palm_tree: Am {{when}} kam eine Abwesenheitsnotiz: Der Kunde ist am {{date}} zurück.',
    away_later:
      ':palm_tree: Am {{when}} kam eine Abwesenheitsnotiz: Der Kunde ist ab {{from}} abwesend und am {{date}} zurück. Wenn es so weit ist, frage ich dich, ob ich pausieren soll.',
    promise: ':calendar: Der Kunde hat am {{when}} geschrieben und will sich bis {{date}} melden.',
    our_turn: 'Wir sind dran',
    pause: 'Pause bis {{date}}',
    pause_then: 'Für diese Zeit pausieren',
  },
  cover,
  promise,
  handover,
  client_side,
  added,
  done,
  list,
  show,
  settings,
  welcome,
  help: {
    ...helpLines(commands),
    ...ownHelp,
    title: '*Befehle*',
    topics: 'Mehr zu einem Befehl: `/ghostwatch help add`. Alle Befehle gehen auch auf Deutsch.',
    report_more:
      'Ohne Zeitraum geht es um die letzten zwölf Monate. `diese` oder `letzte` geht mit `Woche`, `Monat`, `Quartal` und `Jahr`.',
    sentence:
      'Oder in einem Satz: `/ghostwatch add Müller GmbH Angebot für die Webseite, seit letzten Donnerstag, 12.400 €`. Wo ich nicht sicher bin, frage ich, bevor ich etwas speichere.',
    about_values:
      '`art` kennt angebot, projekt, rechnung, support, bewerbung, netzwerk und allgemein; danach richten sich Zeitplan und Textvorschläge.',
    via_values:
      '`kontaktweg` kennt slack, e-mail, linkedin, telefon, treffen und sonstiges. Ein Link auf eine Slack-Nachricht setzt ihn von selbst.',
    lang_values:
      '`sprache` ist die Sprache der Textvorschläge: {{draft_languages}}. Ohne Angabe deine eigene.',
    reach_values:
      '`telefon:"+49 30 1234567"` und `mail:jana@acme.de` – so ist dein Kontakt zu erreichen; Mails und Anrufe beginnen dann mit einem Klick.',
    term_values:
      '`konditionen:"30 % Abschlagszahlung, Ausfallhonorar 500 €, fällig 30.11."` – was vereinbart ist, oder einzeln: `abschlagszahlung:30%`, `ausfallhonorar:500€`, `fällig:30.11.`, `gültig:15.12.`, `nr:RE-2026-17`. Nur was hier steht, kommt in den Textvorschlägen vor. `fällig:keine` nimmt es zurück.',
    references: 'Statt `#12` genügt ein Teil des Kundennamens, wenn er eindeutig ist.',
    dates:
      'Datumsangaben, wie du sie sagst: `gestern`, `9.11.`, `3 Tage`, `bis Montag`, `2026-12-01`, `yesterday`, `next tuesday`.',
    unknown_topic: 'Zu „{{text}}“ habe ich keine Hilfe.',
  },
  problem: {
    ...ownProblems,
    not_days:
      'Ich kann „{{text}}“ nicht als Anzahl von Arbeitstagen lesen. Nimm eine Zahl von 1 bis {{max}}, zum Beispiel `10 Tage`.',
    unknown_command: 'Den Befehl „{{text}}“ kenne ich nicht.',
    maybe_client: 'Falls das ein Kunde ist: `/ghostwatch show {{client}}`. Alle Befehle: `/ghostwatch help`',
    did_you_mean: 'Meintest du `{{suggestion}}`?',
    unknown_key: 'Die Angabe „{{text}}“ kenne ich nicht.',
    unknown_value: '„{{text}}“ passt nicht zu `{{key}}`. Möglich sind: {{allowed}}.',
    missing_client: 'Welcher Kunde? Der Name gehört hinter `add`.',
    missing_client_name:
      'Welcher Kunde? „{{text}}“ ist nur eine Nummer; diesen Kunden ansehen: `/ghostwatch show {{text}}`.',
    missing_reference: 'Welcher Kunde? Nenne die Nummer, etwa `#12`, oder einen Teil des Namens.',
    missing_date: 'Bis wann? Zum Beispiel `3 Tage`, `Freitag`, `bis 1.12.2026`.',
    missing_person: 'Wer? Nenne jemanden aus dem Team, etwa `@ada`.',
    missing_whom:
      'Um wen geht es? Gib den Namen eines Kunden oder Kontakts an, zum Beispiel `"Jana Krüger"`.',
    missing_change: 'Was soll ich ändern? Zum Beispiel `betrag:900€` oder `art:rechnung`.',
    missing_value: '„{{text}}“ hat keinen Wert.',
    missing_address:
      'Welche Adresse? Kopiere sie aus dem anderen Programm: `/ghostwatch webhooks neu https://…`',
    missing_event:
      'Welche Ereignisse? Zum Beispiel `antwort abschluss` oder `alle`. Die eines Webhooks: `/ghostwatch webhooks zeige NAME`',
    missing_note: 'Was soll ich notieren? Zum Beispiel `/ghostwatch notiz #12 Budget auf Januar verschoben`.',
    missing_name:
      'Hinter „{{text}}“ fehlt der Name. Setz ihn in Anführungszeichen: `kontakt:"Dr. Eva Lang"`.',
    too_many_words: 'Das sind mehr als {{max}} Wörter, deshalb habe ich nichts getan. Bitte kürze den Text.',
    too_long: '`{{key}}` ist zu lang: höchstens {{max}} Zeichen.',
    not_a_name:
      '„{{text}}“ ist als Name nicht lesbar. Ein Name braucht einen Buchstaben, eine Ziffer oder ein Emoji.',
    client_without_person:
      'Mit `kunde` legst du fest, wer für den Kunden spricht: `/ghostwatch kunde #12 @jana`. „{{text}}“ beobachten: `/ghostwatch add {{text}}` · Ansehen: `/ghostwatch show {{text}}`',
    not_a_date: '„{{text}}“ verstehe ich nicht als Datum. Versuch `gestern`, `9.11.`, `3 Tage`, `1.12.2026`.',
    vague_date: 'Welcher Tag ist mit „{{text}}“ gemeint? Gib eine Zahl oder ein Datum an: `3 Tage`, `9.11.`.',
    half_days:
      'Ich zähle ganze Tage; welcher Tag mit „{{text}}“ gemeint ist, weiß ich nicht. Gib eine Zahl von Tagen oder ein Datum an: `10 Tage`, `9.11.`.',
    no_such_day: '„{{text}}“ gibt es in dem Jahr nicht. Bitte prüfe das Datum.',
    wrong_weekday:
      'Bei „{{text}}“ stimmt der Wochentag nicht: Dieses Datum ist {{when}}. Was von beidem ist gemeint?',
    date_in_future: '„{{text}}“ ist {{when}}. Das muss in der Vergangenheit liegen.',
    no_end:
      '„{{text}}“ ist {{when}}. Und bis wann? Eine Pause braucht ein Ende, damit sie niemand vergisst: `/ghostwatch pause von Montag bis Freitag`',
    begins_later:
      '„{{text}}“ ist {{when}}, aber die Pause beginnt sofort. Nenne nur das Ende, oder sag es mir an dem Tag.',
    date_in_past: '„{{text}}“ war {{when}}. Das muss in der Zukunft liegen.',
    not_an_amount: '„{{text}}“ verstehe ich nicht als Betrag. Versuch `12.400 €`, `CHF 900`.',
    not_a_currency: 'Die Währung „{{text}}“ kenne ich nicht. Nimm das Kürzel, etwa `EUR`, `CHF` oder `USD`.',
    not_a_channel:
      '„{{text}}“ ist kein Channel, den ich sehen kann. Tippe # und wähle ihn aus der Liste von Slack.',
    not_a_link: '„{{text}}“ ist kein Link. Er muss mit https:// beginnen.',
    not_a_phone: '„{{text}}“ sieht nicht wie eine Telefonnummer aus. Versuch `+49 30 1234567`.',
    not_an_email: '„{{text}}“ sieht nicht wie eine E-Mail-Adresse aus. Versuch `jana@acme.de`.',
    not_a_share: 'Ist „{{text}}“ ein Anteil oder ein Betrag? Schreib `30 %` oder `500 €`.',
    not_a_term:
      '„{{text}}“ verstehe ich nicht als Vereinbarung. Versuch `konditionen:"30 % Abschlagszahlung, Ausfallhonorar 500 €, fällig 30.11."`.',
    not_a_person: '„{{text}}“ finde ich nicht im Team. Tippe @ und wähle den Namen aus der Liste von Slack.',
    not_hours: '„{{text}}“ verstehe ich nicht als Arbeitszeit. Versuch `09:00-17:30 mo-fr`.',
    left_over:
      'Mit „{{text}}“ weiß ich nichts anzufangen. Namen aus mehreren Wörtern gehören in Anführungszeichen.',
    typed: 'Du hast geschrieben (kopieren, korrigieren, noch einmal senden):',
    see_help: 'So geht’s: `/ghostwatch help {{verb}}`',
  },
  api,
  api_field: apiFields,
  keys,
  hooks,
  programs,
  webhook,
  webhookEvents,
  error: {
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
  },
};
