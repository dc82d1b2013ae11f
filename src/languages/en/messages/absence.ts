/** Messages about one's own absence, in English. */
export const absence = {
  plan: 'I’m away…',
  title: 'I’m away',
  intro: 'While you’re away, your nudges wait for you, or a colleague gets them.',
  first_day_label: 'First day away',
  first_day_hint: 'Empty: you’re away from now on.',
  last_day_label: 'Last day away',
  last_day_hint: 'Your nudges come to you again the day after.',
  cover_by_label: 'Cover',
  cover_by_hint: 'Gets your nudges for that time and is told right away. Empty: your nudges wait.',
  change: 'Change the dates…',
  end: 'I’m back',
  cancel: 'I’m not away after all',
};
