import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings, with the words before "have my answer" and "have a full answer". */
const wordings = (have: string, haveInFull: string): Variants<Wording> => [
  {
    subject: '{{ title }}: [my|our] answer by {{ by_day }}',
    body: [
      `Thank you for {{ message_acc }}. ${have} have [my|our] answer by {{ by }}. If you need it sooner, please tell [me|us], and [I’ll|we’ll] see what can be done.`,
    ],
    short: `thank you for {{ message_acc }}. ${have} have [my|our] answer by {{ by }}. If you need it sooner, please tell [me|us].`,
  },
  {
    subject: '{{ title }}: what happens next',
    body: [
      `${haveInFull} have a full answer{% if spoke %}{% else %} to {{ message_dat }}{% endif %} by {{ by }}. If one point matters more to you than the others, tell [me|us] which, and [I’ll|we’ll] start with that.`,
    ],
    short: `${haveInFull} have a full answer{% if spoke %}{% else %} to {{ message_dat }}{% endif %} by {{ by }}. If one point matters most to you, tell [me|us] which.`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings('You’ll', 'you’ll'),
  named: wordings('On {{ matter_nom }}, you’ll', 'on {{ matter_nom }}, you’ll'),
};
