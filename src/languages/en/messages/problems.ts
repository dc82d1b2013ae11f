import { ownProblems } from './preferences.ts';

/** What is wrong with a typed line, in English: one message per problem of `src/input`. */
export const problem = {
  ...ownProblems,
  not_days:
    'I can’t read “{{text}}” as a number of working days. Try a number from 1 to {{max}}, such as `10 days`.',
  unknown_command: 'I don’t know the command “{{text}}”.',
  maybe_client: 'If that’s a client: `/ghostwatch show {{client}}`. All commands: `/ghostwatch help`',
  did_you_mean: 'Did you mean `{{suggestion}}`?',
  unknown_key: 'I don’t know the detail “{{text}}”.',
  unknown_value: '“{{text}}” isn’t a valid `{{key}}`. You can use: {{allowed}}.',
  missing_client: 'Which client? Put the name after `add`.',
  missing_client_name:
    'Which client? “{{text}}” is only a number; to see that client: `/ghostwatch show {{text}}`.',
  missing_reference: 'Which client? Give the number, such as `#12`, or part of the name.',
  missing_date: 'Until when? For example `3 days`, `friday`, `until 2026-12-01`.',
  missing_person: 'Who? Name a colleague, such as `@ada`.',
  missing_whom: 'Who is it about? Add the name of a client or a contact, for example `"Jana Krüger"`.',
  missing_change: 'What should I change? For example `amount:€900` or `type:invoice`.',
  missing_value: '“{{text}}” has no value.',
  missing_address: 'Which address? Copy it from the other program: `/ghostwatch webhooks new https://…`',
  missing_event:
    'Which events? For example `replied closed`, or `all`. For those of one webhook: `/ghostwatch webhooks show NAME`',
  missing_note: 'What should I note? For example `/ghostwatch note #12 They moved the budget to Q1`.',
  missing_name: 'The name is missing after “{{text}}”. Put it in quotes: `contact:"Dr. Eva Lang"`.',
  too_many_words: 'That’s more than {{max}} words, so I did nothing. Please make it shorter.',
  too_long: '`{{key}}` is too long: {{max}} characters at most.',
  not_a_name: '“{{text}}” isn’t readable as a name. A name needs a letter, a digit or an emoji.',
  client_without_person:
    'Use `client` to say who speaks for the client: `/ghostwatch client #12 @jana`. To watch “{{text}}”: `/ghostwatch add {{text}}` · To see it: `/ghostwatch show {{text}}`',
  not_a_date: 'I can’t read “{{text}}” as a date. Try `yesterday`, `9 Nov`, `3 days`, `2026-12-01`.',
  vague_date: 'Which day do you mean by “{{text}}”? Give a number or a date: `3 days`, `9 Nov`.',
  half_days:
    'I count whole days, so I can’t tell which day “{{text}}” is. Give a number of days or a date: `10 days`, `9 Nov`.',
  no_such_day: 'There is no such day as “{{text}}” in that year. Please check the date.',
  wrong_weekday: 'The weekday in “{{text}}” is wrong: that date is {{when}}. Which of the two do you mean?',
  date_in_future: '“{{text}}” is {{when}}. It must be in the past.',
  no_end:
    '“{{text}}” is {{when}}. Until when? A pause needs an end, so that nobody forgets it: `/ghostwatch pause from monday to friday`',
  begins_later:
    '“{{text}}” is {{when}}, but a pause starts straight away. Say only when it ends, or tell me on that day.',
  date_in_past: '“{{text}}” was {{when}}. It must be in the future.',
  not_an_amount: 'I can’t read “{{text}}” as an amount. Try `€12,400.50`, `$5k`, `CHF 900`.',
  not_a_currency: 'I don’t know the currency “{{text}}”. Use its code, such as `EUR`, `CHF` or `USD`.',
  not_a_channel: '“{{text}}” isn’t a channel I can see. Type # and choose it from Slack’s list.',
  not_a_link: '“{{text}}” isn’t a link. It must start with https://.',
  not_a_phone: '“{{text}}” doesn’t look like a phone number. Try `+44 20 7946 0123`.',
  not_an_email: '“{{text}}” doesn’t look like an email address. Try `jana@acme.com`.',
  not_a_share: 'Is “{{text}}” a percentage or an amount? Write `30%` or `€500`.',
  not_a_term:
    'I can’t read “{{text}}” as something that was agreed. Try `terms:"30% part payment, cancellation fee €500, due 30 Nov"`.',
  not_a_person: '“{{text}}” isn’t a colleague I can see. Type @ and choose the name from Slack’s list.',
  not_hours: 'I can’t read “{{text}}” as working hours. Try `09:00-17:30 mon-fri`.',
  left_over: 'I don’t know what to do with “{{text}}”. Put names of more than one word in quotes.',
  typed: 'You typed this (copy it, correct it and send it again):',
  see_help: 'How this works: `/ghostwatch help {{verb}}`',
  line_too_long: 'That’s too long: I read {{max}} characters at most. Nothing was changed.',
};
