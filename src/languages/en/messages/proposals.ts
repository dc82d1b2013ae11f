/** Messages that suggest clients to watch, in English. */
export const proposal = {
  unanswered:
    'You wrote to *{{client}}* ({{address}}) on {{date}}, and as far as I can see nobody has replied. *Shall I watch them?*',
  unanswered_in_slack:
    'You wrote to *{{client}}* in {{channel}} on {{date}} ({{message}}), and as far as I can see nobody has replied. *Shall I watch them?*',
  your_message: 'your message',
  unproven:
    'An email in your name asks me to watch *{{client}}* ({{address}}) since {{date}}; I can’t tell whether you sent it. *Shall I do that?*',
  several: 'Your email of {{date}} went to several companies. *Shall I watch {{client}}* ({{address}})*?*',
  erased:
    'Your email of {{date}} went to *{{client}}* ({{address}}), who was erased here before. *Shall I watch this all the same?*',
  topic: '“{{topic}}”',
  only_you: 'Only you see this. Nothing is saved until you say so.',
  button_watch: 'Watch',
  button_not_this: 'Not this one',
  button_never: 'Never this address',
  button_never_here: 'Never in this channel',
  button_no_more: 'No more suggestions',
  done_watch: 'Watching {{client}}.',
  done_not_this: 'All right, I won’t watch {{client}}.',
  done_never: 'All right, I won’t suggest {{address}} to anybody again.',
  done_never_here: 'All right, I won’t suggest anything from {{channel}} again, to anybody.',
  done_no_more: 'All right, no more suggestions. To get them again: `/ghostwatch suggestions on`',
  place_on: 'I suggest clients from {{place}}.',
  place_off: 'I don’t suggest anything from {{place}}, to anybody.',
  on: 'I suggest clients who haven’t replied to you, at most three a day. To turn this off: `/ghostwatch suggestions off`',
  off_for_all:
    'I don’t suggest clients to anybody in this workspace. An admin can change this: `/ghostwatch suggestions on for everyone`',
  off: 'I don’t suggest clients to you. To turn this back on: `/ghostwatch suggestions on`',
};
