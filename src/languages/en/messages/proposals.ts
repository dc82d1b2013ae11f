/** The words for proposing clients, in English. */
export const proposal = {
  unanswered:
    'You wrote to *{{client}}* ({{address}}) on {{date}}, and as far as I can see nobody has replied. *Shall I watch this?*',
  unproven:
    'An email in your name asks me to watch *{{client}}* ({{address}}) since {{date}}; I can’t tell whether you sent it. *Shall I watch this?*',
  several: 'Your email of {{date}} went to several companies. *Shall I watch {{client}}* ({{address}})*?*',
  topic: '“{{topic}}”',
  only_you: 'Only you see this. Nothing is saved until you say so.',
  button_watch: 'Watch',
  button_not_this: 'Not this one',
  button_never: 'Never this address',
  button_no_more: 'No more proposals',
  done_watch: 'Watching {{client}}.',
  done_not_this: 'All right, I won’t watch {{client}}.',
  done_never: 'All right, I won’t propose {{address}} to anybody again.',
  done_no_more: 'All right, no more proposals. To get them again: `/ghostwatch proposals on`',
  on: 'I propose clients to you who haven’t replied, at most three a day. To turn this off: `/ghostwatch proposals off`',
  off: 'I don’t propose clients to you. To turn this back on: `/ghostwatch proposals on`',
};
