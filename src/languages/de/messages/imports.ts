import type { imports as english } from '../../en/messages/imports.ts';

/** Messages about importing files, in German. */
export const imports: typeof english = {
  title: 'Kunden importieren',
  open: 'Import',
  file: 'Eine CSV-Datei',
  file_hint: 'Bis 10 MB und 10.000 Kunden. In Excel oder Numbers: als CSV UTF-8 speichern oder exportieren.',
  lines: 'Oder Zeilen hier einfügen',
  lines_hint:
    'Mit Überschriften wie Kunde, Thema, Betrag, Seit, Kontakt, E-Mail, Zuständig; oder ein Kunde pro Zeile, so wie du ihn nach /ghostwatch add schreiben würdest.',
  dates: 'Datumsangaben wie 03/04/2026',
  by_command_line:
    'Wer Ghostwatch betreibt, kann auf dem Server auch `ghostwatch import DATEI --owner U…` eingeben.',
  no_files:
    'Um hier eine Datei auszuwählen, müsste der Workspace der App `files:read` erlauben. Wer Ghostwatch betreibt, kann auf dem Server auch `ghostwatch import DATEI --owner U…` eingeben.',
  file_both_given: 'Wähle entweder eine Datei, oder füge Zeilen ein, nicht beides.',
  file_none_given: 'Wähle eine Datei, oder füge unten Zeilen ein.',
  dates_auto: 'Aus der Datei erkennen',
  dates_day_first: '3. April: erst der Tag',
  dates_month_first: '4. März: erst der Monat',
  dates_excel: 'Reine Zahlen sind Datumswerte aus Excel',
  look: 'Vorschau',
  reading: 'Ich lese die Datei …',
  summary: '*{{add}}* neu · *{{update}}* zu ändern · *{{same}}* schon da · *{{wrong}}* nicht verstanden',
  encoding: 'Gelesen als {{encoding}}.',
  sample: 'Mit Buchstaben wie: {{text}}',
  ignored: 'Unbekannte Spalten, die ich auslasse: {{headings}}',
  add_line: 'Zeile {{line}}: {{client}}{{topic}}',
  add_similar: 'Zeile {{line}}: {{client}}{{topic}} (neu; #{{number}} heißt ähnlich)',
  update_line: 'Zeile {{line}}: #{{number}} {{client}} – {{changes}}',
  field_change: '{{field}}: {{before}} → {{after}}',
  since_is: 'seit {{when}}',
  totals: 'Beträge, die dazukommen: {{amounts}}',
  added_title: '*Neu*',
  updated_title: '*Zu ändern*',
  erased_title:
    '*Früher endgültig gelöscht; diese Zeilen werden ausgelassen, außer du speicherst auch gelöschte*',
  erased_line: 'Zeile {{line}}: {{name}} – gelöscht am {{date}}',
  save_all_one: '{{count}} Kunden speichern, auch gelöschte',
  save_all_other: '{{count}} Kunden speichern, auch gelöschte',
  wrong_title: '*Nicht verstanden; diese Zeilen werden ausgelassen*',
  more_one: '… und {{count}} weitere Zeile',
  more_other: '… und {{count}} weitere Zeilen',
  nothing: 'Es gibt nichts zu speichern: Kein Kunde ist neu, und keiner würde sich ändern.',
  save_one: '{{count}} Kunden speichern',
  save_other: '{{count}} Kunden speichern',
  progress: 'Ich speichere: {{done}} von {{total}} …',
  saved: 'Importiert: *{{added}}* neu, *{{updated}}* geändert.',
  went_on: 'Dein Import war unterbrochen worden. Jetzt ist er fertig.',
  left_out_one: '{{count}} Zeile wurde ausgelassen, weil sich seit der Vorschau etwas geändert hat.',
  left_out_other: '{{count}} Zeilen wurden ausgelassen, weil sich seit der Vorschau etwas geändert hat.',
  undo: 'Import rückgängig machen',
  undone: 'Import rückgängig gemacht: {{removed}} entfernt, {{restored}} zurückgesetzt.',
  kept: 'Diese bleiben, weil sich dort seitdem etwas geändert hat: {{numbers}}',
  problem_line: 'Zeile {{line}}: {{why}}',
  problem_cell: 'Zeile {{line}}, {{column}}: {{why}}',
  either_way_date:
    '„{{text}}“ kann zwei verschiedene Tage bedeuten. Schreib 2026-04-03, oder gib an, ob zuerst der Tag oder der Monat steht.',
  number_as_date: '„{{text}}“ ist eine Zahl und kein Datum. Schreib es als 09.11.2026.',
  number_as_day:
    '„{{text}}“ ist eine Zahl und kein Datum. Als Datumswert aus Excel wäre es {{day}}: Wähle das für alle Datumsangaben, oder schreib 09.11.2026.',
  either_way_amount:
    '„{{text}}“ kann in dieser Spalte Tausender oder Nachkommastellen bedeuten. Schreib den Betrag ohne Tausendertrennzeichen.',
  spreadsheet_error: '„{{text}}“ ist ein Fehlerwert aus der Tabelle.',
  not_a_number: '„{{text}}“ ist nicht die Nummer eines Kunden. Schreib zum Beispiel 12.',
  bad_record: '„{{text}}“ steht so in keinem Export von Ghostwatch. Lass die Spalte leer.',
  contradicting_lines:
    'Zeile {{first}} und Zeile {{second}} widersprechen sich: Eine Spalte lässt sich nicht auf zwei Arten lesen.',
  field_count:
    '{{found}} Zellen statt {{expected}}. Eine Zelle, die das Trennzeichen enthält, braucht Anführungszeichen: {{text}}',
  double_line: '„{{text}}“ mit diesem Thema steht auch in Zeile {{other}}.',
  several_match: '„{{text}}“ könnte {{numbers}} sein. Ergänze eine Spalte „Nummer“.',
  unknown_owner: 'Ich kenne hier niemanden namens „{{text}}“, der oder die zuständig sein könnte.',
  closed_match: '„{{text}}“ ist #{{number}} und geschlossen. Öffne den Kunden erst wieder.',
  file_not_received:
    'Slack hat mir die Datei nicht gegeben. Versuch es noch einmal; wenn das nicht hilft, füge die Zeilen ein.',
  file_too_large: 'Die Datei ist größer als {{max}} MB. Teile sie auf.',
  file_too_many_lines: 'Die Datei hat mehr als {{max}} Kunden. Teile sie auf.',
  file_spreadsheet:
    'Das ist eine Datei einer Tabellenkalkulation und kein CSV. In Excel oder Numbers: als CSV UTF-8 speichern oder exportieren.',
  file_not_text: 'Das ist keine Textdatei.',
  file_empty: 'Darin steht nichts.',
  file_broken_letters:
    'Einige Zeichen in der Datei sind beschädigt: Sie ist weder durchgehend UTF-8 noch in einer älteren Kodierung. Exportiere sie noch einmal als CSV UTF-8.',
  file_mojibake:
    'Einige Zeichen waren schon falsch, als die Datei gespeichert wurde, etwa in „{{text}}“. Exportiere sie noch einmal als CSV UTF-8.',
  file_no_headings:
    'Ich finde keine Zeile mit Überschriften. Die erste Zeile braucht mindestens eine Spalte „Kunde“; möglich sind außerdem Thema, Art, Betrag, Seit, Kontakt, E-Mail, Telefon, Zuständig.',
  file_double_heading:
    'Zwei Spalten bedeuten dasselbe: „{{first}}“ und „{{second}}“. Benenne eine um, oder entferne sie.',
  file_broken_quotes:
    'Ab Zeile {{line}} kann ich nicht erkennen, wo Zellen enden: Ein Anführungszeichen fehlt oder steht falsch.',
  file_bad_json: 'Die Datei sieht aus wie JSON, ist aber kein Export von Kunden.',
};
