/** Messages about errors between Slack and the bot, in English. */
export const fault = {
  too_late: 'I was too slow for Slack, so the window didn’t open. Please click again.',
  line_too_long: 'That’s too long: I read {{max}} characters at most. Nothing was changed.',
};
