import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names the matter after "answer" and "reply". */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: [my|our] answer by {{ by_day }}',
    body: [
      `Thank you for {{ message_acc }}. You’ll have [my|our] answer${about} by {{ by }}. If you need it sooner, please tell [me|us], and [I’ll|we’ll] see what can be done.`,
    ],
    short: `thank you for {{ message_acc }}. You’ll have [my|our] answer${about} by {{ by }}. If you need it sooner, please tell [me|us].`,
  },
  {
    subject: '{{ title }}: full reply by {{ by_day }}',
    body: [
      `You’ll have a full reply{% if spoke %}{% else %} to {{ message_dat }}{% endif %}${about} by {{ by }}. If one point matters more to you than the others, tell [me|us] which, and [I’ll|we’ll] start with that.`,
    ],
    short: `you’ll have a full reply{% if spoke %}{% else %} to {{ message_dat }}{% endif %}${about} by {{ by }}. If one point matters most to you, tell [me|us] which.`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' about {{ matter_nom }}'),
};
