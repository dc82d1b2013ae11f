import type { Messages } from '../../en/messages/index.ts';
import { absence } from './absence.ts';
import { adding } from './adding.ts';
import { api, apiFields } from './api.ts';
import { card } from './cards.ts';
import { cases } from './cases.ts';
import { column } from './columns.ts';
import { covering } from './covering.ts';
import { edit_text } from './edit-text.ts';
import { fault } from './errors.ts';
import { forecast } from './forecast.ts';
import { form } from './forms.ts';
import { home } from './home.ts';
import { hookErrors, hooks } from './hooks.ts';
import { imports } from './imports.ts';
import { install } from './install.ts';
import { keyErrors, keys } from './keys.ts';
import { mail } from './mail.ts';
import { mute } from './muting.ts';
import { permissions } from './permissions.ts';
import { policy } from './policies.ts';
import { post, postErrors } from './posting.ts';
import { own, ownErrors, ownHelp, ownProblems } from './preferences.ts';
import { privacy } from './privacy.ts';
import { proposal } from './proposals.ts';
import { question } from './questions.ts';
import { reopening } from './reopening.ts';
import { report } from './reports.ts';
import { templates } from './templates.ts';
import { trial } from './trial.ts';
import { typed } from './typed.ts';
import { undo, undoErrors, undoHelp } from './undo.ts';
import { webhook, webhookErrors } from './webhooks.ts';
import { week } from './week.ts';
import { rules } from './workspaces.ts';

/** The bot's own words in German; it says du to colleagues, as Slack does. */
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
  channel: {
    slack: 'Slack',
    email: 'E-Mail',
    linkedin: 'LinkedIn',
    phone: 'Telefon',
    meeting: 'Treffen',
    other: 'anderer Weg',
  },
  by: {
    slack: 'in Slack',
    email: 'per E-Mail',
    linkedin: 'über LinkedIn',
    phone: 'telefonisch',
    meeting: 'bei einem Treffen',
    other: 'auf anderem Weg',
  },
  outcome: {
    answered: 'Hat geantwortet',
    won: 'Gewonnen',
    declined: 'Abgelehnt',
    ghosted: 'Verstummt',
    obsolete: 'Hinfällig',
  },
  remedy: {
    check_in: 'Kurz melden',
    follow_up: 'Nachfassen',
    call: 'Anrufen',
    clarify: 'Um Entscheidung bitten',
    answer: 'Antworten',
    reopening: 'Wieder öffnen',
  },
  card,
  nudge: {
    notification: '#{{number}} {{client}}: {{remedy}}. Keine Antwort {{for}}.',
    notification_owed: '#{{number}} {{client}} wartet {{for}} auf deine Antwort.',
    notification_many: '{{count}} Kunden brauchen dich: {{clients}}',
    title: '*#{{number}} · {{client}}*{{topic}}',
    topic: ' · {{topic}}',
    silent: 'Keine Antwort *{{for}}*, letzte Nachricht von uns: {{date}}.',
    owed: 'Der Kunde hat am {{date}} geschrieben und wartet *{{for}}* auf deine Antwort.',
    contact: 'Kontakt: {{contact}}',
    link: 'Unterhaltung öffnen',
    money: 'Es geht um: *{{amount}}*',
    for_owner: 'Das geht an dich, weil {{owner}} in Slack nicht zu erreichen ist.',
    step: 'Schritt {{index}} von {{count}}: *{{remedy}}*',
    repeat: 'Erinnerung {{index}} von {{count}}: *{{remedy}}*',
    close_request: '*Zeit für eine Entscheidung*',
    why_check_in:
      'Zeit für eine kurze, freundliche Nachricht: Nach Zeitplan ist sie {{after}} ohne Antwort dran. Meist steckt nichts Schlimmes dahinter: keine Zeit, andere Pläne.',
    why_follow_up:
      'Zeit, konkret zu werden: Nach Zeitplan ist das {{after}} ohne Antwort dran. Schreib, was du brauchst, und so, dass ein Wort als Antwort genügt.',
    why_call:
      'Zeit für einen Anruf: Nach Zeitplan ist er {{after}} ohne Antwort dran. Ein Gespräch klärt in Minuten, was eine weitere Nachricht offen ließe.',
    why_clarify:
      'Zeit, um eine Entscheidung zu bitten: Nach Zeitplan ist das {{after}} ohne Antwort dran. Klar, respektvoll und mit einem Datum, ab dem ihr anders plant.',
    why_goodbye:
      'Du hast um eine Entscheidung gebeten, und das Datum ist vorbei. Ein respektvoller Abschied sagt, was jetzt gilt, und lässt die Tür offen.',
    why_answer: 'Du bist dran. Auch ein kurzes „Ich melde mich am Donnerstag“ ist eine Antwort.',
    why_reopening:
      'Wenn du wieder öffnest, beginnt die Wartezeit jetzt neu. Bis du dich entscheidest, bleibt der Kunde geschlossen.',
    why_close_request:
      'Ich habe so oft erinnert, wie der Zeitplan es vorsieht. Bitte schließe den Kunden oder sag mir, was passiert ist. Bis dahin erinnere ich nicht mehr; in deiner Liste bleibt er.',
    so_far: '*Bisher*',
    nothing_so_far: 'Nichts seit deiner letzten Nachricht.',
    draft: '*Textvorschlag*',
    draft_call: '*Für den Anruf*',
    draft_after_call: '*Falls niemand abnimmt, schick das:*',
    opening: '*Zum Einstieg*\n> {{opening}}',
    points: '*Im Gespräch*',
    point: '{{point}}',
    without_card:
      '{{title}}: *{{remedy}}*. Die ganze Karte konnte ich nicht zeigen. Einzelheiten: `/ghostwatch show #{{number}}`, Textvorschlag: `/ghostwatch draft #{{number}}`',
    compact: '{{remedy}} · {{silence}}',
    voicemail: '*Auf die Mailbox*\n> {{voicemail}}',
    subject: 'Betreff: {{subject}}',
    more_on_home_one: '{{count}} weiterer steht auf deiner Startseite (_Home_).',
    more_on_home_other: '{{count}} weitere stehen auf deiner Startseite (_Home_).',
    many_one: '*{{count}} Kunde braucht dich.* Öffne ihn, um den Textvorschlag und alles Weitere zu sehen.',
    many_other:
      '*{{count}} Kunden brauchen dich.* Öffne einen, um den Textvorschlag und alles Weitere zu sehen.',
  },
  draft: { open_mail: 'Im E-Mail-Programm öffnen' },
  call: {
    number: '*Ruf {{who}} an:* {{phone}}',
    no_number:
      '*Ruf {{who}} an.* Die Nummer kenne ich noch nicht: `/ghostwatch edit #{{number}} telefon:"+49 30 1234567"`',
    reached: 'Erreicht',
    voicemail: 'Mailbox',
    no_answer: 'Nimmt nicht ab',
    what_came_of_it:
      '*Was kam dabei heraus?* Wenn noch nichts vereinbart ist, brauchst du nichts zu klicken.',
    write_too: '*Du hast eine Nachricht angekündigt. Hier ist sie:*',
    write_instead: '*Ich erinnere dich, es noch einmal zu versuchen. Oder schreib stattdessen:*',
    event_reached: 'angerufen und erreicht',
    event_voicemail: 'angerufen, auf die Mailbox gesprochen',
    event_no_answer: 'angerufen, niemand nahm ab',
    event_wrong_person: 'angerufen, falsche Person',
    event_other_person: 'angerufen, falsche Person; richtig ist {{contact}}',
  },
  ghostedAdvice: {
    title: '*So beugst du beim nächsten Mal vor*',
    advice: '{{advice}}',
    clause: '*{{title}}* (Formulierung zum Kopieren, keine Rechtsberatung)',
    not_legal_advice: 'Vorschläge, keine Rechtsberatung: Es gilt, was in deinem Vertrag steht.',
  },
  agreed: {
    reference: 'Nr. {{reference}}',
    due: 'fällig am {{date}}',
    valid: 'Angebot gilt bis {{date}}',
    advance_payment: 'Anzahlung {{share}}',
    part_payment: 'Abschlagszahlung {{share}}',
    cancellation_fee: 'Ausfallhonorar {{share}}',
    start: 'Beginn ab {{date}} möglich',
  },
  takeover: {
    question: '{{who}} bietet an, {{title}} zu übernehmen. Soll ich den Kunden übergeben?',
    offered: 'Ich habe {{owner}} gefragt. Bei einem Ja bist du für den Kunden zuständig.',
    done: '✓ Für #{{number}} ist jetzt {{who}} zuständig.',
    kept: '✓ #{{number}} bleibt bei dir. Sag {{who}} vielleicht kurz Bescheid.',
  },
  button: {
    takeover: 'Übernahme anbieten',
    takeover_accept: 'Übergeben',
    takeover_keep: 'Behalten',
    replied: 'Kunde hat geantwortet',
    followed_up: 'Ich habe nachgefasst',
    answered: 'Ich habe geantwortet',
    snooze: 'Später',
    snooze_1d: '1 Tag',
    snooze_3d: '3 Tage',
    snooze_1w: '1 Woche',
    snooze_monday: 'Nächsten Montag',
    ghosted: 'Verabschiedet – als verstummt schließen',
    close: 'Schließen',
    open: 'Öffnen',
    details: 'Details',
    snooze_form: 'Bis …',
    close_form: 'Mit Grund …',
    watch: 'Kunden beobachten',
    list: 'Meine Kunden',
    help: 'Hilfe',
    reopen: 'Wieder öffnen',
    other_outcome: 'Ergebnis ändern …',
    done: 'Fertig',
    cancel: 'Abbrechen',
    menu_replied: 'Kunde hat geantwortet',
    menu_followed_up: 'Ich habe nachgefasst',
    menu_answered: 'Ich habe geantwortet',
    menu_reopen: 'Wieder öffnen',
    menu_promise: 'Termin genannt …',
    menu_away: 'Abwesend …',
    menu_assign: 'Übergeben …',
    menu_snooze: 'Später …',
    menu_close: 'Schließen …',
    menu_edit: 'Bearbeiten …',
    menu_ask_again: 'Noch einmal fragen …',
    menu_wrong_person: 'Falsche Person …',
    menu_wording: 'Andere Formulierung',
    menu_details: 'Alle Details …',
  },
  form,
  typed,
  covering,
  absence,
  column,
  forecast,
  privacy,
  trial,
  imports,
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
  cases,
  plan: {
    next: 'Nächste Erinnerung: {{remedy}}, {{when}}.',
    next_close:
      'Wenn nichts passiert, fragt die nächste Erinnerung, ob der Kunde geschlossen werden soll: {{when}}.',
    next_reopening: 'Ich frage noch einmal nach: {{when}}.',
    due: 'Eine Erinnerung ({{remedy}}) ist unterwegs.',
    closed: 'Keine weiteren Erinnerungen.',
    no_working_time:
      'Es kann keine Erinnerung fällig werden: {{owner}} hat keine Arbeitszeiten. Einstellen: `/ghostwatch hours 09:00-17:00 mo-fr`.',
    switched_off: 'Erinnerungen zu Kunden dieser Art sind in diesem Workspace ausgeschaltet.',
    muted: 'Stummgeschaltet: keine Erinnerungen, bis jemand die Stummschaltung aufhebt.',
    asked_to_close:
      'Die letzte Erinnerung hat gefragt, ob der Kunde geschlossen werden soll. Die nächste kommt erst, wenn etwas passiert.',
  },
  event: {
    noted: 'Notiz: „{{text}}“',
    added: 'von {{who}} angelegt',
    replied: 'der Kunde hat{{by}} geantwortet',
    followed_up: 'nachgefasst {{by}}',
    answered: 'wir haben{{by}} geantwortet',
    snoozed: 'auf später verschoben: bis {{until}}',
    promised: 'der Kunde hat einen Termin genannt: {{date}}',
    client_away: 'der Kunde ist abwesend bis {{until}}',
    client_away_later: 'der Kunde ist ab {{from}} abwesend, zurück am {{until}}',
    closed: 'geschlossen: {{outcome}}{{reason}}',
    reopened: 'wieder geöffnet',
    assigned: 'übergeben an {{to}}',
    edited: 'geändert: {{changed}}',
    replied_linked: 'der Kunde hat in Slack geantwortet ({{link}})',
    replied_unsure: 'der Kunde hat in Slack geschrieben, vielleicht eine Antwort ({{link}})',
    thanked: 'der Kunde hat sich bedankt ({{link}})',
    absent: 'eine Abwesenheitsnotiz kam ({{link}})',
    absent_until: 'eine Abwesenheitsnotiz kam: zurück am {{date}} ({{link}})',
    absent_later: 'eine Abwesenheitsnotiz kam: abwesend ab {{from}}, zurück am {{date}} ({{link}})',
    replied_promised: 'der Kunde hat in Slack geantwortet und will sich bis {{date}} melden ({{link}})',
    judged_yes: 'das war eine Antwort',
    judged_no: 'das war keine Antwort',
    client_marked: '{{who}} spricht hier für den Kunden',
    client_unmarked: '{{who}} spricht hier nicht mehr für den Kunden',
    message: 'Nachricht',
    nudged: '{{to}} erinnert: {{remedy}}',
    nudge_failed: '{{to}} war nicht zu erreichen ({{error}})',
    line: '{{date}} · {{what}}',
    line_by: '{{date}} · {{what}} ({{who}})',
    ghostwatch: 'Ghostwatch',
  },
  field: {
    client: 'Kunde',
    topic: 'Thema',
    category: 'Art',
    via: 'Kontaktweg',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail-Adresse',
    terms: 'Vereinbarung',
    messageFacts: 'Angaben für Textvorschläge',
    language: 'Sprache der Textvorschläge',
    amount: 'Betrag',
    link: 'Link',
    slackThread: 'Slack-Thread',
    silentSince: 'seit',
    ownerId: 'zuständig',
  },
  deaf: {
    not_in_channel:
      ':warning: In {{channel}} sehe ich keine Antworten, denn ich bin dort kein Mitglied. Gib dort `/invite @Ghostwatch` ein, dann lese ich nach, was ich verpasst habe.',
    archived:
      ':warning: {{channel}} ist archiviert: Dort kann niemand mehr schreiben. Verlinke eine andere Unterhaltung: `/ghostwatch edit #{{number}} link:https://…`',
    gone: ':warning: Ich sehe keine Antworten: Den Slack-Thread gibt es nicht mehr. Verlinke einen anderen: `/ghostwatch edit #{{number}} link:https://…`',
    not_allowed:
      ':warning: In {{channel}} sehe ich keine Antworten, denn der Workspace hat der App nicht erlaubt, dort mitzulesen (`channels:history`, in privaten Channels `groups:history`). Ein Admin kann sie neu installieren und es erlauben; bis dahin klick auf *Kunde hat geantwortet*, wenn eine Antwort kommt.',
  },
  pendingQuestion: {
    doubt:
      ':grey_question: Der Kunde hat {{when}} geschrieben. Ich bin nicht sicher, ob das eine Antwort war, und werte es vorerst als eine.',
    was_answer: 'Das war eine Antwort',
    no_answer: 'Keine Antwort',
    away: ':palm_tree: Eine Abwesenheitsnotiz kam {{when}}: Der Kunde ist am {{date}} zurück.',
    away_later:
      ':palm_tree: Eine Abwesenheitsnotiz kam {{when}}: Der Kunde ist ab {{from}} abwesend und am {{date}} zurück. Wenn es so weit ist, frage ich dich nach einer Pause.',
    promise: ':calendar: Der Kunde hat {{when}} geschrieben und will sich bis {{date}} melden.',
    our_turn: 'Wir sind dran',
    pause: 'Pause bis {{date}}',
    pause_then: 'Für diese Zeit pausieren',
  },
  cover: {
    none: 'Niemand vertritt dich. Bist du bald weg? `/ghostwatch cover @ben bis Freitag`',
    open: '{{who}} vertritt dich und bekommt deine Erinnerungen. Wieder da? `/ghostwatch cover aus`',
    until:
      '{{who}} vertritt dich und bekommt deine Erinnerungen bis {{until}}. Früher: `/ghostwatch cover aus`',
    later_open:
      '{{who}} vertritt dich ab {{from}}, bis auf Weiteres. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
    later:
      '{{who}} vertritt dich ab {{from}} bis einschließlich {{last}}. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
    between:
      '{{who}} vertritt dich ab {{from}} bis {{until}}. Bis dahin kommen deine Erinnerungen zu dir. Doch nicht? `/ghostwatch cover aus`',
    no_channel:
      'Bleiben drei Erinnerungen hintereinander unbeachtet, erfährt es die Vertretung. Lieber in einem Channel? `/ghostwatch eskalation #channel`',
    channel:
      'Bleiben drei Erinnerungen hintereinander unbeachtet, melde ich das einmal in {{channel}}. Beenden: `/ghostwatch eskalation aus`',
    why_cover: 'Das geht an dich, weil du {{owner}} vertrittst.',
    why_unheeded:
      '{{owner}} hat auf drei Erinnerungen hintereinander nicht reagiert. Das melde ich hier nur einmal.',
  },
  promise: {
    broken:
      'Der Kunde hatte *{{date}}* genannt und sich nicht gemeldet; deshalb kommt dieser Schritt früher.',
  },
  handover: {
    said: '> {{note}}',
    note: '{{who}} hat dir {{title}} übergeben. Alle Details: `/ghostwatch show #{{number}}`',
  },
  client_side: {
    marked:
      '{{who}} spricht bei {{title}} jetzt für den Kunden: Was von dort kommt, zählt als Antwort des Kunden.',
    unmarked: '{{who}} spricht bei {{title}} nicht mehr für den Kunden.',
  },
  added: {
    existed: '{{title}} wird schon beobachtet. Was bisher war: `/ghostwatch show #{{number}}`',
    unread:
      '{{title}} wird jetzt beobachtet. Ich konnte die Unterhaltung noch nicht lesen und weiß deshalb nicht, seit wann eine Antwort fehlt. Zuständig: {{owner}}.',
    read_again:
      'Ich sehe bis {{at}} wieder nach und plane dann; `/ghostwatch zeig #{{number}}` sagt dir, was ich gefunden habe.',
    owed: '{{title}} wird jetzt beobachtet. Der Kunde hat am {{date}} geschrieben, wir sind dran. Zuständig: {{owner}}.',
  },
  done: {
    noted: 'Notiert zu {{title}}: {{text}}',
    added: '{{title}} wird jetzt beobachtet. Keine Antwort seit {{date}}. Zuständig: {{owner}}.',
    replied: 'Notiert: Antwort von {{title}}{{by}} am {{date}}. Jetzt sind wir dran.',
    followed_up: 'Notiert: Am {{date}} hast du bei {{title}} {{by}} nachgefasst.',
    answered: 'Notiert: Am {{date}} haben wir {{title}}{{by}} geantwortet. Ab da beginnt die Wartezeit neu.',
    snoozed: '{{title}} ruht bis {{until}}.',
    promised: 'Notiert: {{title}} hat {{date}} genannt. Bis dieser Tag vorbei ist, erinnere ich nicht.',
    client_away: 'Notiert: {{title}} ist abwesend bis {{until}}. So lange erinnere ich nicht.',
    client_away_later:
      'Notiert: {{title}} ist ab {{from}} abwesend und am {{until}} zurück. Bis dahin erinnere ich wie gewohnt, während der Abwesenheit nicht.',
    closed: '{{title}} ist geschlossen: *{{outcome}}*{{reason}}.',
    reopened: '{{title}} ist wieder offen. Es geht dort weiter, wo es aufgehört hat.',
    assigned: 'Für {{title}} ist jetzt {{to}} zuständig.',
    edited: '{{title}} ist geändert: {{changed}}.',
    reason: ' ({{reason}})',
    correct_outcome:
      'Ging es anders aus? Klick auf *Ergebnis ändern …* Zu früh geschlossen? Klick auf *Rückgängig*, oder später `/ghostwatch reopen #{{number}}`.',
    assumed_outcome:
      'Du hast nicht gesagt, wie es ausging, deshalb habe ich das angenommen. Ändern: *Ergebnis ändern …* Beim nächsten Mal: `/ghostwatch close #{{number}} gewonnen` (oder geantwortet, abgelehnt, verstummt, hinfällig).',
    undo_close: 'Zu früh geschlossen? `/ghostwatch reopen #{{number}}`',
    already:
      'Seit diese Karte kam, hat sich etwas geändert. Ich habe nichts geändert; die Karte zeigt jetzt den aktuellen Stand.',
    failed: 'Ich konnte die Karte in Slack nicht aktualisieren; dein Klick ist gespeichert.',
  },
  list: {
    title_mine: '*Deine offenen Kunden* ({{count}})',
    title_all: '*Alle offenen Kunden* ({{count}})',
    title_waiting: '*Wir warten auf den Kunden* ({{count}})',
    title_paused: '*Pausiert* ({{count}})',
    title_closed: '*Geschlossen* ({{count}})',
    title_owed: '*Wir schulden eine Antwort* ({{count}})',
    title_person: '*Offene Kunden von {{owner}}* ({{count}})',
    matching: 'Treffer für „{{text}}“',
    silent: 'keine Antwort {{for}}',
    owed: 'wartet {{for}} auf unsere Antwort',
    closed: '{{outcome}} {{date}}',
    closed_because: '{{closed}} ({{reason}})',
    ask_again: 'noch einmal fragen {{day}}',
    muted: 'stummgeschaltet seit {{date}}',
    paused_snooze: 'verschoben bis {{until}}',
    paused_promise: 'Termin genannt, Ruhe bis {{until}}',
    paused_client_away: 'abwesend bis {{until}}',
    caption: 'Kunden',
    client: '#{{number}} · {{client}}',
    column_client: 'Kunde',
    column_topic: 'Thema',
    column_state: 'Wartezeit',
    column_amount: 'Betrag',
    column_next: 'Als Nächstes',
    column_owner: 'Zuständig',
    decide: 'wartet auf deine Entscheidung',
    next: 'Erinnerung {{when}}',
    more_one: '… und {{count}} weiterer. Eingrenzen: `/ghostwatch list {{scope}} Teil des Namens`',
    more_other: '… und {{count}} weitere. Eingrenzen: `/ghostwatch list {{scope}} Teil des Namens`',
    empty_mine:
      'Hier ist noch nichts. Wem hast du zuletzt geschrieben, ohne Antwort? `/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot seit:gestern`',
    empty_all: 'Hier beobachtet noch niemand einen Kunden. Fang an: `/ghostwatch add Acme`',
    empty_waiting: 'Du wartest auf niemanden.',
    empty_paused: 'Nichts ist pausiert.',
    empty_closed: 'Noch ist nichts geschlossen.',
    empty_owed: 'Du schuldest niemandem eine Antwort. Gut so.',
    empty_person: '{{owner}} hat keine offenen Kunden.',
    empty_search: 'Keine Treffer für „{{text}}“.',
  },
  show: {
    notes: '*Notizen*',
    note: '• {{text}} ({{who}}, {{date}})',
    earlier_notes_one: '{{count}} ältere Notiz',
    earlier_notes_other: '{{count}} ältere Notizen',
    owner: 'Zuständig: {{owner}}',
    drafts: 'Textvorschläge: {{language}}',
    paused_snooze: 'später: bis {{until}}',
    paused_promise: 'Termin genannt: {{date}}; keine Erinnerung, bis dieser Tag vorbei ist',
    paused_client_away: 'abwesend bis {{until}}',
    absence_ahead: 'Der Kunde ist ab {{from}} abwesend und am {{until}} zurück.',
    closed: 'Geschlossen {{date}}: *{{outcome}}*{{reason}}.',
    owner_covered: '{{cover}} vertritt {{owner}} und bekommt die Erinnerungen.',
    owner_paused: '{{owner}} hat alle Erinnerungen pausiert bis {{until}}.',
    ladder: '*Zeitplan*',
    rung: '{{mark}} {{remedy}} {{after}}',
    timeline: '*Verlauf*',
    earlier_one: '… und {{count}} früherer Eintrag',
    earlier_other: '… und {{count}} frühere Einträge',
  },
  settings: {
    hours: 'Deine Arbeitszeiten: {{hours}} ({{timeZone}}).',
    hours_change: 'Ändern: `/ghostwatch hours 09:00-17:30 mo-fr`.',
    hours_none: 'keine',
    day_hours: '{{days}} {{hours}}',
    holidays: 'Deine Feiertage: {{region}}.',
    holidays_none: 'keine',
    holidays_change: 'Ändern: `/ghostwatch holidays Bayern` oder `off`.',
    recounted:
      'Ich zähle die Wartezeit in diesen Arbeitszeiten, auch rückwirkend: Eine Zahl von Tagen, die du kennst, kann jetzt anders lauten.',
    holidays_parts:
      'In manchen Regionen gibt es mehr Feiertage. Bist du in einer davon, dann nenne sie, zum Beispiel mit dem Kürzel:',
    holidays_part: '• {{part}}',
    replanned: 'Deine Erinnerungen richten sich ab jetzt danach.',
    paused: 'Alle deine Erinnerungen pausieren bis {{until}}. Vorher beenden: `/ghostwatch pause off`.',
    paused_later:
      'Deine Erinnerungen pausieren ab {{from}} bis einschließlich {{last}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause off`',
    paused_between:
      'Deine Erinnerungen pausieren ab {{from}} bis {{until}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause off`',
    not_paused: 'Deine Erinnerungen sind an.',
  },
  welcome: {
    what: '*Ghostwatch erinnert dich, wenn Kunden verstummen.* Es zählt die Wartezeit in deiner Arbeitszeit, sagt dir, wann du nachfassen solltest, und schlägt dir den Text dazu vor: von der kurzen, freundlichen Nachricht bis zur klaren Bitte um eine Entscheidung.',
    first: 'Drei Dinge für den Anfang:',
    add: '1. Einen Kunden beobachten: `/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot seit:gestern`',
    hours:
      '2. Sagen, wann du arbeitest: `/ghostwatch hours 09:00-17:30 mo-fr` und `/ghostwatch holidays Bayern`',
    list: '3. Sehen, was offen ist: `/ghostwatch list`. Wenn eine Erinnerung kommt, genügt ein Klick.',
    help: 'Alles andere: `/ghostwatch help`',
  },
  help: {
    ...ownHelp,
    ...undoHelp,
    title: '*Befehle*',
    topics: 'Mehr zu einem Befehl: `/ghostwatch help add`. Deutsche Wörter gehen überall auch.',
    add: '`/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot kontaktweg:e-mail seit:"9. Nov" zuständig:@ada betrag:12.400€ kontakt:"Jana Krüger" sprache:de link:https://…` – beobachtet einen Kunden. Nur der Name muss sein.',
    list: '`/ghostwatch list [mine|all|@user|waiting|paused|closed|owed] [Text] [nach Wartezeit|Geld|Person|Termin]` – listet Kunden auf, die dringendsten zuerst, wenn du nichts anderes sagst.',
    report:
      '`/ghostwatch bericht [mine|team|#kanal|Acme] [diesen Monat|seit 1.3.]` – was offen ist, um wie viel Geld es geht und was Kunden zurückbringt.',
    report_more:
      'Ohne Zeitraum geht es um die letzten zwölf Monate. `diese` oder `letzte` geht mit `Woche`, `Monat`, `Quartal` und `Jahr`.',
    show: '`/ghostwatch show #12` – zeigt einen Kunden: Verlauf und nächste Erinnerung.',
    replied: '`/ghostwatch replied #12 [per Mail] [gestern]` – der Kunde hat geantwortet; wir sind dran.',
    'followed-up': '`/ghostwatch followed-up #12 [per Telefon] [vor 2 Tagen]` – wir haben nachgefasst.',
    answered:
      '`/ghostwatch answered #12 [per Telefon] [heute]` – wir haben geantwortet; die Wartezeit beginnt neu.',
    snooze: '`/ghostwatch snooze #12 3 Tage` oder `bis Montag` – später: bis dahin keine Erinnerungen.',
    promised: '`/ghostwatch promised #12 Freitag` – der Kunde hat einen Termin genannt.',
    away: '`/ghostwatch abwesend #12 bis 1.12.2026`, `/ghostwatch abwesend #12 von 21.12. bis 6.1.` – der Kunde ist abwesend oder wird es sein.',
    close:
      '`/ghostwatch close #12 [gewonnen|geantwortet|abgelehnt|verstummt|hinfällig] [Grund …]` – schließt den Kunden; mit `… nochmal fragen in 3 Monaten` frage ich dich dann, ob du ihn wieder öffnest.',
    reopen: '`/ghostwatch reopen #12` – öffnet ihn wieder.',
    assign: '`/ghostwatch assign #12 @user` – übergibt ihn.',
    edit: '`/ghostwatch edit #12 art:rechnung betrag:900€` – ändert Angaben.',
    note: '`/ghostwatch notiz #12 Budget auf Januar verschoben` – eine Notiz zum Kunden, zu sehen bei seinen Angaben. Mit Namen: `/ghostwatch notiz Acme: erst nach fünf anrufen`.',
    draft: '`/ghostwatch draft #12` – der Textvorschlag für den aktuellen Schritt.',
    client: '`/ghostwatch client #12 @jana` – Jana spricht dort für den Kunden (`nicht @jana`: nicht mehr).',
    cover:
      '`/ghostwatch cover @ben bis Montag`, `/ghostwatch cover @ben von Montag bis Freitag`, `/ghostwatch urlaub bis Freitag, Vertretung @ben`, `/ghostwatch cover aus` – wer deine Erinnerungen bekommt, solange du weg bist.',
    escalation:
      '`/ghostwatch eskalation #channel` (oder `aus`) – wo ich melde, wenn drei Erinnerungen hintereinander unbeachtet bleiben.',
    keys: '`/ghostwatch schlüssel` – die Schlüssel, mit denen andere Programme die HTTP-API benutzen (Admins).',
    hooks: '`/ghostwatch hooks` – die Adressen, an die andere Programme senden (Admins).',
    currency:
      '`/ghostwatch währung CHF` (oder `auto`) – die Währung von Beträgen ohne Währung, für alle hier; nur Admins.',
    mute: '`/ghostwatch stumm #12` – keine Erinnerungen zu diesem Kunden bis `/ghostwatch unmute #12`; Antworten sehe ich weiter.',
    unmute: '`/ghostwatch unmute #12` – hebt die Stummschaltung auf.',
    proposals:
      '`/ghostwatch vorschläge aus` – keine Vorschläge mehr von Kunden, die nicht geantwortet haben; `an` schaltet sie wieder ein.',
    pause:
      '`/ghostwatch pause bis Montag`, `/ghostwatch pause vom 21.12. bis 6.1.`, `/ghostwatch pause aus` – pausiert alle deine Erinnerungen.',
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
    missing_change: 'Was soll ich ändern? Zum Beispiel `betrag:900€` oder `art:rechnung`.',
    missing_value: '„{{text}}“ hat keinen Wert.',
    missing_note: 'Was soll ich notieren? Zum Beispiel `/ghostwatch notiz #12 Budget auf Januar verschoben`.',
    missing_name:
      'Hinter „{{text}}“ fehlt der Name. Setz ihn in Anführungszeichen: `kontakt:"Dr. Eva Lang"`.',
    too_many_words:
      'Das sind mehr als {{max}} Wörter, deshalb habe ich nichts getan. Bitte fass dich kürzer.',
    too_long: '`{{key}}` ist zu lang: höchstens {{max}} Zeichen.',
    not_a_name:
      '„{{text}}“ ist als Name nicht lesbar. Ein Name braucht einen Buchstaben, eine Ziffer oder ein Emoji.',
    client_without_person:
      'Mit `kunde` legst du fest, wer für den Kunden spricht: `/ghostwatch kunde #12 @jana`. „{{text}}“ beobachten: `/ghostwatch add {{text}}` · Ansehen: `/ghostwatch show {{text}}`',
    not_a_date: '„{{text}}“ verstehe ich nicht als Datum. Versuch `gestern`, `9.11.`, `3 Tage`, `1.12.2026`.',
    vague_date: 'Wie lange ist „{{text}}“? Gib eine Zahl oder ein Datum an: `3 Tage`, `9.11.`.',
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
  webhook,
  error: {
    ...ownErrors,
    ...undoErrors,
    ...postErrors,
    ...keyErrors,
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
      '{{text}} kann keinen Kunden übernehmen: Bots und Ausgeschiedene bekommen keine Nachrichten.',
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
    not_your_question: 'Darauf kann nur antworten, wer es getippt hat.',
    ambiguous_person:
      'Mehrere heißen „{{text}}“: {{people}}. Tippe @ und wähle die richtige Person aus der Liste von Slack.',
    already_offered: '{{owner}} hat dein Angebot schon.',
    import_gone:
      'Dieser Import kann nicht mehr gespeichert oder zurückgenommen werden: Das ist schon geschehen, oder er ist zu lange her. Neu beginnen: `/ghostwatch import`',
    card_unknown: 'Diese Karte gehört zu keinem Kunden mehr. Deine Kunden: `/ghostwatch list`',
    store:
      'Ich kann gerade nichts speichern, deshalb hat sich nichts geändert. Bitte versuch es in ein paar Minuten noch einmal. Wer Ghostwatch betreibt, findet den Grund im Protokoll. (Kennung {{reference}})',
    unexpected:
      'Bei mir ist etwas schiefgegangen. Bitte sieh mit `/ghostwatch list` nach, ob es geklappt hat; wenn nicht, versuch es noch einmal. (Kennung {{reference}})',
  },
};
