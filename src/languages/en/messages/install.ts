/** The pages that a browser shows while somebody installs the app. */
export const install = {
  title: 'Ghostwatch',
  start: 'Ghostwatch reminds you when a client falls silent. Slack will ask you to allow what it needs.',
  add: 'Add to Slack',
  again: 'Start again',
  open: 'Open Slack',
  done: 'Ghostwatch is installed in {{where}}.',
  done_organisation:
    'Ghostwatch is installed in the organisation {{where}}, for every workspace it is added to.',
  renewed:
    'Ghostwatch is installed in {{where}} again. Everything is as it was, and whatever was waiting will be sent now.',
  next: 'Type /ghostwatch in Slack to get started.',
  lacking: 'It wasn’t given all the permissions it needs:',
  lacking_what: '{{scope}} – without it, {{without}}',
  lacking_next: 'Install it again and allow these, too.',
  cancelled: 'The installation was cancelled in Slack. Nothing was installed.',
  expired: 'This page was open for too long. Nothing was installed.',
  elsewhere:
    'The installation was started in another browser, or this browser doesn’t accept cookies. Nothing was installed.',
  no_state: 'To install Ghostwatch, start here.',
  used: 'This step has already been done. If Ghostwatch responds to /ghostwatch in Slack, it is working.',
  deleting:
    'The data Ghostwatch kept for {{where}} is still being deleted. Nothing was installed; try again in a few minutes.',
  other_app: 'Slack responded for a different app. Nothing was installed.',
  failed: 'Slack didn’t finish the installation ({{code}}). Nothing was installed.',
  trouble: 'Something went wrong on our side. Nothing was installed; try again in a few minutes.',
  without: {
    chat_write: 'no nudge can be sent',
    commands: '/ghostwatch does not work',
    im_history: 'nudges can’t be checked when Slack’s response is lost',
    im_write: 'nobody can be messaged for the first time',
    users_read: 'names, languages and time zones are unknown',
  },
};
