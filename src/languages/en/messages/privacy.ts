/** The words about people’s data in English. */
export const privacy = {
  nothing: 'I have nothing on “{{text}}” that you’re allowed to see.',
  kept_one: 'What I keep about “{{text}}”, in *{{count}}* conversation:',
  kept_other: 'What I keep about “{{text}}”, in *{{count}}* conversations:',
  counts: 'Nudges sent: {{nudges}} · messages in Slack: {{cards}}',
  more_one: '… and {{count}} more. A longer name narrows it down.',
  more_other: '… and {{count}} more. A longer name narrows it down.',
  erase_how: 'To erase it, as an admin: `/ghostwatch erase {{text}}`',
  question: 'Which of these should I erase for good? Tick only what you mean by “{{text}}”.',
  box_client: '#{{number}} {{client}}: the whole client',
  box_contact: '#{{number}} {{client}}: the contact {{name}}',
  box_counts: '{{events}} history entries, {{nudges}} nudges, {{cards}} messages',
  confirm: 'Erase for good',
  keep: 'Keep everything',
  kept_everything: 'Nothing was erased.',
  what_goes:
    'A whole client is erased with its history and nudges. For a contact, the name, address and number are erased, and the name is removed from every text about that client; the client and the amount stay.',
  nothing_ticked: 'Nothing is ticked, so nothing was erased.',
  erased:
    'Erased for good. Clients: *{{clients}}* · contacts: *{{contacts}}*. Nothing is left of them in the database.',
  not_yet: 'Not erased yet: {{numbers}}. A message about them is on its way; try again in a minute.',
  backups:
    'Backups still contain them: delete those from before today, or erase again after restoring one. Exported files and what people wrote in Slack are yours to delete.',
  audit_title: '*Who did what*',
  audit_empty: 'Nobody has erased, exported or imported anything, or changed settings yet.',
  audit_line: '• {{when}} · {{who}}: {{what}}',
  audit_erased: 'erased for good ({{numbers}}): clients {{clients}}, contacts {{contacts}}',
  audit_exported: 'exported: clients {{clients}}',
  audit_imported: 'imported: {{added}} added, {{updated}} updated',
  audit_import_undone: 'undid an import: {{removed}} removed, {{restored}} restored',
  audit_settings_changed: 'changed settings: {{settings}}',
  audit_settings_undone: 'undid a change of settings: {{settings}}',
};
