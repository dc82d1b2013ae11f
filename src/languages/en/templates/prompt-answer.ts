import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names the matter after "answer" and "reply". */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: [my|our] answer by {{ by_day }}',
    body: [
      `Thank you for {{ message_acc }}. You’ll have [my|our] answer${about} by {{ by }}. Please let [me|us] know if you need it sooner, and [I’ll|we’ll] see what can be done.`,
    ],
    short: `thank you for {{ message_acc }}. You’ll have [my|our] answer${about} by {{ by }}. Please let [me|us] know if you need it sooner.`,
  },
  {
    subject: '{{ title }}: full reply by {{ by_day }}',
    body: [
      `You’ll have a full reply{% if spoke %}{% else %} to {{ message_dat }}{% endif %}${about} by {{ by }}. If there’s one point you’d like dealt with first, just let [me|us] know, and [I’ll|we’ll] start with that.`,
    ],
    short: `you’ll have a full reply{% if spoke %}{% else %} to {{ message_dat }}{% endif %}${about} by {{ by }}. If there’s one point you’d like dealt with first, just let [me|us] know.`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' about {{ matter_nom }}'),
};
