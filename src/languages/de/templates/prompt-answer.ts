import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names what the answer is about. */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: Antwort bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} haben Sie bis {{ by }}.`,
      'Wenn Sie sie früher brauchen, sagen Sie [mir|uns] bitte Bescheid.',
    ],
    short: `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} haben Sie bis {{ by }}. Wenn Sie sie früher brauchen, sagen Sie [mir|uns] bitte Bescheid.`,
  },
  {
    subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. Bis {{ by }}, bekommen Sie eine vollständige Rückmeldung${about} von [mir|uns].`,
      'Wenn Ihnen ein Punkt besonders wichtig ist, nennen Sie ihn [mir; dann fange ich|uns; dann fangen wir] damit an.',
    ],
    short: `danke für {{ message_acc }}. Bis {{ by }}, bekommen Sie eine vollständige Rückmeldung${about}. Wenn Ihnen ein Punkt besonders wichtig ist, nennen Sie ihn [mir|uns].`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' {{ about_matter }}'),
};
