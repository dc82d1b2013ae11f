/** Messages about clients sent as a file, in English. */
export const exports = {
  open: 'Export',
  comment_one: '{{count}} client. The file can be imported again.',
  comment_other: '{{count}} clients. The file can be imported again.',
  sent_one: 'I’ve sent you *{{count}}* client as a file, in our direct messages.',
  sent_other: 'I’ve sent you *{{count}}* clients as a file, in our direct messages.',
  files: 'There are {{files}} files, because one import takes at most 10,000 clients and 10 MB.',
  nothing: 'There is nothing to export: you have no clients yet.',
};

/** Why an export was not sent. */
export const exportErrors = {
  export_not_allowed:
    'I can’t send files: the workspace hasn’t allowed the app to (`files:write`). A workspace admin can reinstall the app and allow it. Whoever runs Ghostwatch can type `ghostwatch export clients.csv` on the server.',
  export_failed:
    'Slack didn’t take the file, so nothing was sent. Try again in a minute; whoever runs Ghostwatch can type `ghostwatch export clients.csv` on the server.',
};
