import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}On {{ since }} we talked about {{ matter_nom }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %} Is there anything in it that’s unclear, or that you’d like done differently? If other people have to look at it first, [I’m|we’re] happy to answer their questions too. And if you’ve decided against it, that’s fine; a short line is all [I|we] need.',
      ],
      short:
        'have you had a chance to look at {{ matter_nom }}? If anything is unclear, or you’d like it done differently, just tell [me|us].',
    },
    {
      subject: '{{ title }}: scope and dates',
      body: [
        'Does {{ matter_nom }} cover what you had in mind? If the scope or the dates don’t quite fit, tell [me|us] where, and [I’ll|we’ll] see what can be changed.{% if valid_on %} The proposal is valid until {{ valid_on }}.{% endif %} If you’d like to see it broken down into stages first, [I’ll|we’ll] gladly prepare that for you.',
      ],
      short:
        'does {{ matter_nom }} cover what you had in mind? If the scope or the dates don’t quite fit, tell [me|us] where, and [I’ll|we’ll] see what can be changed.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}valid until {{ valid }}{% else %}the next step{% endif %}',
      body: [
        '{% if valid_on %}A note on dates: {{ matter_nom }} is valid until {{ valid_on }}{% if start_on %}, and we could start on {{ start_on }}{% endif %}.{% elsif expired %}{{ matter_nom }} was valid until {{ expired }}; [I can|we can] send you an updated one.{% else %}[I’m|We’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} If the budget is still being discussed, we can look at which parts you need first. Would a short call help with that? If you’ve gone with somebody else, please let [me|us] know.',
      ],
      short:
        '{% if valid %}a note on dates: {{ matter_nom }} is valid until {{ valid }}.{% else %}[I’m|we’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} Would a short call help?',
    },
    {
      subject: '{{ title }}: a smaller first step',
      body: [
        'Would a smaller first step make {{ matter_nom }} easier to decide on? Tell [me|us] which part matters most to you, and [I’ll|we’ll] suggest how to begin with that.{% if expired %} The proposal was valid until {{ expired }}; [I can|we can] bring it up to date at the same time.{% endif %} If something else is in the way, the dates for example, two lines on that would be just as useful to [me|us].',
      ],
      short:
        'would a smaller first step make {{ matter_nom }} easier to decide on? Tell [me|us] which part matters most to you, and [I’ll|we’ll] suggest how to begin with that.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'Questions about {{ matter_nom }} are usually settled faster on the phone than in writing. When could [I|we] call you for ten minutes? You tell [me|us] what fits and what doesn’t, and [I’ll|we’ll] tell you what can be changed.{% if callback %} [My|Our] number is {{ callback }} if you’d rather ring [me|us].{% endif %} If you’d rather write, a list of open points is just as welcome.',
      ],
      short:
        'questions about {{ matter_nom }} are usually settled faster on the phone. When could [I|we] call you for ten minutes about what fits and what doesn’t?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to know what you make of it, and what you’d want changed. Is now a good moment?',
      points: [
        'Ask what they like and what makes them hesitate: scope, price or timing.',
        'Find out who decides, by when, and whether there are other proposals on the table.',
        'Suggest one change that would make it fit, and agree on a day for the decision.{% if valid %} The proposal is valid until {{ valid }}.{% endif %}{% if advance %} Advance payment: {{ advance }}.{% endif %}',
      ],
      voicemail: `{{ hello }} It’s about {{ matter_nom }}; I’d like to know what you make of it. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: your honest impression',
      body: [
        'Before anyone spends more time on paperwork, [I’d|we’d] like to hear your honest impression of {{ matter_nom }}, including what you didn’t like. Which day would suit you for a call? Fifteen minutes is plenty. If the decision has already been made, a short line will save us both the call.',
      ],
      short:
        '[I’d|we’d] like to hear your honest impression of {{ matter_nom }}, including what you didn’t like. Which day would suit you for a short call?',
      opening:
        '{{ hello }} I’d like to hear your honest impression of {{ matter_nom }}, doubts included. Do you have ten minutes?',
      points: [
        'Ask for the doubts before you explain anything, and thank them for each one.',
        'Check whether the need itself has changed since {{ since }}.',
        'End with one of three: they confirm, you revise it by a certain day, or it ends here on good terms.',
      ],
      voicemail: `{{ hello }} I’m calling to hear your honest impression of {{ matter_nom }}. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Would you like to go ahead with {{ matter_nom }}? A clear yes or no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] use the time for other projects.{% if valid_later %} The proposal itself stays valid until {{ valid }}; only the dates may change.{% endif %} If you’d prefer a later start, just say so.',
      ],
      short:
        'would you like to go ahead with {{ matter_nom }}? A yes or no by {{ by }} would help [me|us] plan. Without one, [I’ll|we’ll] use the time for other projects.',
    },
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        '[I’m|We’re] planning the coming weeks and would like to know where {{ matter_nom }} fits in. Could you give [me|us] a yes or a no by {{ by }}? Without one, [I’ll|we’ll] assume that the time isn’t right and stop asking.{% if valid_later %} The proposal stays valid until {{ valid }}.{% endif %} If it comes up again later, we’ll take a fresh look.',
      ],
      short:
        'could you give [me|us] a yes or a no on {{ matter_nom }} by {{ by }}? Without one, [I’ll|we’ll] assume that the time isn’t right and stop asking.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the slow reply. You’ll have [my|our] answer by {{ by }}. If your decision depends on one point in particular, tell [me|us] which, and [I’ll|we’ll] start with that.',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the slow reply. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        `[I should|We should] have come back to you about {{ matter_nom }} sooner; [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. If you have to decide before then, ${CALL_US} and we’ll go through the main points.`,
      ],
      short:
        '[I should|we should] have come back to you about {{ matter_nom }} sooner; sorry. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you and won’t ask about it again. Thank you for taking the time to consider it. If the plan comes up again, call or write, and we’ll look at it afresh.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you and won’t ask about it again. Thank you for considering it. If the plan comes up again, call or write.',
    },
    {
      subject: '{{ title }}: all the best',
      body: [
        'This is [my|our] last message about {{ matter_nom }}. It looks as if it wasn’t the right one this time, and that’s perfectly fine. Thank you for the opportunity; [I’d|we’d] be glad to hear from you another time.',
      ],
      short:
        'it looks as if {{ matter_nom }} wasn’t the right one this time, and that’s fine. Thank you for the opportunity; [I’d|we’d] be glad to hear from you another time.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: worth another look',
      body: [
        'Some time ago we left things open on {{ matter_nom }}. Has the plan moved up your list since? If so, [I’ll|we’ll] go over the scope, dates and prices and send you an updated version. If you’d rather [I|we] didn’t ask again, that’s fine; just say so.',
      ],
      short:
        'some time ago we left things open on {{ matter_nom }}. Has the plan moved up your list since? If so, [I’ll|we’ll] send you an updated version.',
    },
    {
      subject: '{{ title }}: a leaner version',
      body: [
        'Would a leaner version of {{ matter_nom }} interest you? [I|We] could reduce it to the part that matters most to you now, with current prices. Two lines on what has changed would be enough to start with. If you’ve found another solution, [I’d|we’d] be glad to know that too.',
      ],
      short:
        'would a leaner version of {{ matter_nom }} interest you, reduced to the part that matters most now? Two lines on what has changed would be enough.',
    },
  ],
};
