/** What people read when something goes wrong between Slack and the bot, in English. */
export const fault = {
  too_late: 'Slack did not wait for me, so the window did not open. Please click once more.',
  line_too_long: 'That line is too long for me: I read {{max}} characters at most. Nothing was changed.',
};
