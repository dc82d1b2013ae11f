import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: current status',
      body: [
        'How are things going on your side with {{ matter_nom }}? If it’s a text, an approval or simply time that’s missing, tell [me|us], and [I’ll|we’ll] see how [I|we] can help. If other work has to come first, please give [me|us] a rough date to plan with.',
      ],
      short:
        'how are things going on your side with {{ matter_nom }}? If it’s a text, an approval or simply time that’s missing, tell [me|us] and [I’ll|we’ll] see how [I|we] can help.',
    },
    {
      subject: '{{ title }}: the next step',
      body: [
        '{% if discussed %}{{ discussed }}, [I’d|we’d]{% else %}[I’d|We’d]{% endif %} like to plan the next step for {{ matter_nom }}. Is there anything you need from [me|us] first? If a colleague has to be involved, feel free to forward this message. And if your timing has changed, tell [me|us], and we’ll look at the schedule together.',
      ],
      short:
        '[I’d|we’d] like to plan the next step for {{ matter_nom }}. Is there anything you need from [me|us] first? If a colleague has to be involved, feel free to bring them in.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: a suggestion to approve or correct',
      body: [
        'To save you time, [I|we] could draft a suggestion for the next stage of {{ matter_nom }}, and you’d only have to approve or correct it. Would that help? If you’d rather talk it through, we could do that in fifteen minutes with a shared screen; name a day and [I’ll|we’ll] send an invitation.',
      ],
      short:
        'to save you time, [I|we] could draft a suggestion for the next stage of {{ matter_nom }}, and you’d only have to approve or correct it. Would that help?',
    },
    {
      subject: '{{ title }}: people to involve',
      body: [
        'Does anyone else need to be involved in {{ matter_nom }} before we can move on? [I’m|We’re] happy to explain the current state and the options to your colleagues directly, in writing or on a call, so that it doesn’t all fall to you. If your priorities have shifted, let [me|us] know what comes first now.',
      ],
      short:
        'does anyone else need to be involved in {{ matter_nom }} before we can move on? [I’m|We’re] happy to explain the options to them directly.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: fifteen minutes on the phone',
      body: [
        'Fifteen minutes on the phone would do more for {{ matter_nom }} than another message. Which day would suit you? We’d go through what’s open, what can wait and what you’re expecting from [me|us].{% if callback %} You can also reach [me|us] on {{ callback }}.{% endif %} If the whole project has to wait, please tell [me|us].',
      ],
      short:
        'fifteen minutes on the phone would do more for {{ matter_nom }} than another message. Which day would suit you?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to go through what’s open, what can wait and what you’re expecting from [me|us]. Do you have fifteen minutes?',
      points: [
        'Ask what the project has to achieve as things stand today, and what has changed since the start.',
        'Find out what’s in the way: people, budget or timing.{% if advance %} The agreed advance payment is {{ advance }}.{% endif %}{% if part %} The agreed part payment is {{ part }}.{% endif %}',
        'Agree on one of three: carry on, change something by a certain day, or pause with a date for the restart.{% if fee %} If they want to stop: the agreement provides for a cancellation fee of {{ fee }}; talk about it before anything is written.{% endif %}',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know how we carry on. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: your view so far',
      body: [
        'Are you still happy with the direction of {{ matter_nom }}? If not, [I’d|we’d] rather hear it now than at the end. A ten-minute call would tell [me|us] more than a long email; suggest a time and [I’ll|we’ll] ring you then. If writing is easier, send [me|us] whatever comes to mind.',
      ],
      short:
        'are you still happy with the direction of {{ matter_nom }}? If not, [I’d|we’d] rather hear it now than at the end. A ten-minute call would tell [me|us] a lot.',
      opening:
        '{{ hello }} I’d like to hear whether you’re still happy with the direction of {{ matter_nom }}. Is this a good time?',
      points: [
        'Go through the parts one by one: what fits, what has to change, what is no longer needed.',
        'Ask who gives feedback and who has the last word.',
        'Settle the next step, its day, and what you’ll send them in writing.',
      ],
      voicemail: `{{ hello }} I’d like to hear whether you’re still happy with the direction of {{ matter_nom }}. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Should [I|we] carry on with {{ matter_nom }}, or pause the work for now? Please let [me|us] know by {{ by }}, so that [I|we] can plan the coming weeks. If [I|we] haven’t heard from you by then, [I’ll|we’ll] pause and take on other projects. When you’re ready to continue, we’ll agree a new schedule.',
      ],
      short:
        'should [I|we] carry on with {{ matter_nom }}, or pause the work for now? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] pause and take on other projects.',
    },
    {
      subject: '{{ title }}: time in the schedule',
      body: [
        'Should [I|we] reserve time for {{ matter_nom }} in the next few weeks? [I’ll|We’ll] be drawing up the schedule on {{ by }}; without a yes by that day, the time will go to other clients. The project can continue later, once there’s room again. If you’d like to stop or change something, call [me|us] and we’ll talk it through.',
      ],
      short:
        'should [I|we] reserve time for {{ matter_nom }} in the next few weeks? Without a yes by {{ by }}, the time will go to other clients.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. If something can’t wait that long, ${CALL_US} and we’ll deal with it first.`,
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I should|We should] have come back to you about {{ matter_nom }} before now, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. If your plans have changed in the meantime, please tell [me|us], so that [I|we] can take that into account.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} there for now and won’t follow up again. Whenever you’d like to continue, call or write, and we’ll agree new dates. Thank you for working with [me|us] so far.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} there for now and won’t follow up again. Whenever you’d like to continue, call or write. Thank you for working with [me|us]!',
    },
    {
      subject: '{{ title }}: on hold',
      body: [
        'This is [my|our] last message about {{ matter_nom }}; from here on, the project is on hold. If you’d like to take it up again, get in touch. Thank you for everything so far, and good luck with what’s next.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}; from here on, the project is on hold. If you’d like to take it up again, get in touch. Thank you for everything so far!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: picking it up again',
      body: [
        'We haven’t been in touch about {{ matter_nom }} for some time. Would you like to pick the project up again? A short call would show what still fits and what has to change, and then we’d agree a schedule that suits you. If you’re not planning to continue, please tell [me|us] that too.',
      ],
      short:
        'we haven’t been in touch about {{ matter_nom }} for some time. Would you like to pick the project up again? A short call would show what still fits and what has to change.',
    },
    {
      subject: '{{ title }}: a way forward',
      body: [
        'What would it take to get {{ matter_nom }} moving again? A new schedule may be all that’s needed, or a smaller scope. Tell [me|us] what would have to change, and [I’ll|we’ll] suggest how to begin. If you’ve decided not to continue, please let [me|us] know, and [I’ll|we’ll] stop asking.',
      ],
      short:
        'what would it take to get {{ matter_nom }} moving again? Tell [me|us] what would have to change, and [I’ll|we’ll] suggest how to begin.',
    },
  ],
};
