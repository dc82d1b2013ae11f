/** The words about files that are imported in English. */
export const imports = {
  title: 'Import clients',
  open: 'Import',
  lines: 'Paste the lines here',
  lines_hint:
    'With headings such as Client, Topic, Amount, Since, Contact, Email, Owner; or one client per line, written as you would after `/ghostwatch add`.',
  dates: 'Dates such as 03/04/2026',
  by_command_line:
    'For a file, or more lines than fit here, whoever runs Ghostwatch can type `ghostwatch import FILE --owner U…`',
  dates_auto: 'Work it out from the file',
  dates_day_first: '3 April (day first)',
  dates_month_first: '4 March (month first)',
  dates_excel: 'Plain numbers are Excel dates',
  look: 'Preview',
  reading: 'Reading the file…',
  summary:
    '*{{add}}* to add · *{{update}}* to update · *{{same}}* already there · *{{wrong}}* not understood',
  encoding: 'Read as {{encoding}}.',
  sample: 'With letters such as: {{text}}',
  ignored: 'Columns I don’t know, so I left them out: {{headings}}',
  add_line: 'Line {{line}}: {{client}}{{topic}}',
  add_similar: 'Line {{line}}: {{client}}{{topic}} (new; #{{number}} has a similar name)',
  update_line: 'Line {{line}}: #{{number}} {{client}} – {{changes}}',
  field_change: '{{field}}: {{before}} → {{after}}',
  since_is: 'since {{when}}',
  totals: 'Amounts to add: {{amounts}}',
  added_title: '*To add*',
  updated_title: '*To update*',
  wrong_title: '*Not understood; these lines are left out*',
  more_one: '… and {{count}} more line',
  more_other: '… and {{count}} more lines',
  nothing: 'There is nothing to save: no client is new, and none would change.',
  save_one: 'Save {{count}} client',
  save_other: 'Save {{count}} clients',
  progress: 'Saving: {{done}} of {{total}} …',
  saved: 'Imported: *{{added}}* added, *{{updated}}* updated.',
  left_out_one: '{{count}} line was left out, because things have changed since the preview.',
  left_out_other: '{{count}} lines were left out, because things have changed since the preview.',
  undo: 'Undo the import',
  undone: 'Import undone: {{removed}} removed, {{restored}} restored.',
  kept: 'These stay, because they’ve changed since: {{numbers}}',
  problem_line: 'Line {{line}}: {{why}}',
  problem_cell: 'Line {{line}}, {{column}}: {{why}}',
  either_way_date:
    '“{{text}}” could be two different days. Write it as 2026-04-03, or say whether the day or the month comes first.',
  number_as_date: '“{{text}}” is a number, not a date. Write it as 2026-11-09.',
  number_as_day:
    '“{{text}}” is a number, not a date. As an Excel date, it would be {{day}}: choose that for all dates, or write it as 2026-11-09.',
  either_way_amount:
    '“{{text}}” may mean thousands or decimals in this column. Write it without the thousands separator.',
  spreadsheet_error: '“{{text}}” is a spreadsheet error.',
  not_a_number: '“{{text}}” isn’t the number of a client, such as 12.',
  bad_record: '“{{text}}” isn’t what a Ghostwatch export puts there. Leave that column empty.',
  contradicting_lines:
    'Line {{first}} and line {{second}} contradict each other: one column can’t be read in two ways.',
  field_count:
    '{{found}} cells instead of {{expected}}. A cell that holds the separator needs quotes around it: {{text}}',
  double_line: '“{{text}}” with this topic is in line {{other}} as well.',
  several_match: '“{{text}}” could be {{numbers}}. Add a column called Number.',
  unknown_owner: 'I don’t know anyone called “{{text}}” here who could be the owner.',
  closed_match: '“{{text}}” is #{{number}}, which is closed. Reopen it first.',
  file_too_large: 'The file is larger than {{max}} MB. Split it.',
  file_too_many_lines: 'The file has more than {{max}} clients. Split it.',
  file_spreadsheet: 'This is a spreadsheet file, not CSV. In Excel or Numbers: save or export as CSV UTF-8.',
  file_not_text: 'This isn’t a text file.',
  file_empty: 'There’s nothing in it.',
  file_broken_letters:
    'Some characters in the file are broken: it isn’t consistently UTF-8 or any older encoding. Export it again as CSV UTF-8.',
  file_mojibake:
    'Some characters were already garbled when this file was saved, as in “{{text}}”. Export it again as CSV UTF-8.',
  file_no_headings:
    'I found no row with headings. The first row needs at least a column called Client; others can be Topic, Type, Amount, Since, Contact, Email, Phone, Owner.',
  file_double_heading:
    'Two columns mean the same thing: “{{first}}” and “{{second}}”. Rename or remove one of them.',
  file_broken_quotes:
    'From line {{line}} onwards, I can’t tell where cells end: a quote is missing or out of place.',
  file_bad_json: 'The file looks like JSON, but isn’t an export of clients.',
};
