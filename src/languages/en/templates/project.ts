import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, CALL_US, MY_NUMBER } from './phrases.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: current status',
      body: [
        'How are things going on your side with {{ matter_nom }}? If you’re waiting for copy or an approval, or are simply short of time, [I’ll|we’ll] see how [I|we] can help. A rough date to plan around would also be useful.',
      ],
      short:
        'how are things going on your side with {{ matter_nom }}? If you’re waiting for copy or an approval, or are simply short of time, [I’ll|we’ll] see how [I|we] can help.',
    },
    {
      subject: '{{ title }}: the next step',
      body: [
        '{% if discussed %}{{ discussed }}, [I’d|we’d]{% else %}[I’d|We’d]{% endif %} like to plan the next step for {{ matter_nom }}. Is there anything you need from [me|us] first? Your timing may have changed as well, so [I’m|we’re] happy to look at the schedule with you.',
      ],
      short:
        '[I’d|we’d] like to plan the next step for {{ matter_nom }}. Is there anything you need from [me|us] first? [I’m|We’re] happy to look at the schedule with you as well.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the next stage',
      body: [
        'To save you time, [I|we] could draft a suggestion for the next stage of {{ matter_nom }}, and you’d only have to approve or correct it. Would that help? A yes is all [I|we] need to get started, and anything you’d like included can go straight in.',
      ],
      short:
        'to save you time, [I|we] could draft a suggestion for the next stage of {{ matter_nom }}, and you’d only have to approve or correct it. Would that help?',
    },
    {
      subject: '{{ title }}: people to involve',
      body: [
        'Does anyone else need to be involved in {{ matter_nom }} before we can carry on? [I’m|We’re] happy to explain where we are to your colleagues directly, in writing or on a call, so that it doesn’t all fall to you.',
      ],
      short:
        'does anyone else need to be involved in {{ matter_nom }} before we can carry on? [I’m|We’re] happy to explain to them directly where we are.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: fifteen minutes on the phone',
      body: [
        '[I’d|We’d] like to go through {{ matter_nom }} with you on the phone, in about fifteen minutes. Which day would suit you? We’d cover what’s open, what can wait and what you need from [me|us].{% if callback %} You can also reach [me|us] on {{ callback }}.{% endif %}',
      ],
      short:
        '[I’d|we’d] like to go through {{ matter_nom }} with you on the phone, in about fifteen minutes. Which day would suit you?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to go through what’s open, what can wait and what you need from [me|us]. Do you have fifteen minutes?',
      points: [
        'Ask what the project has to achieve as things stand today, and what has changed since the start.',
        'Find out what’s in the way: people, budget or timing.{% if advance %} The agreed advance payment is {{ advance }}.{% endif %}{% if part %} The agreed part payment is {{ part }}.{% endif %}',
        'Agree on one of three things: carry on, change something by a certain day, or pause with a date for the restart.{% if fee %} If they want to stop: the agreement provides for a cancellation fee of {{ fee }}; talk about it before anything is written.{% endif %}',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }}, to hear how you’d like to carry on. When you have a quarter of an hour, please ring me${AT_NUMBER}. Thank you, goodbye.`,
    },
    {
      subject: '{{ title }}: your view so far',
      body: [
        'Are you still happy with the direction of {{ matter_nom }}? [I’d|We’d] rather hear about any doubts now than at the end. A ten-minute call would tell [me|us] more than a long email, so please suggest a time that suits you.',
      ],
      short:
        'are you still happy with the direction of {{ matter_nom }}? [I’d|We’d] rather hear about any doubts now than at the end. A ten-minute call would tell [me|us] a lot.',
      opening:
        '{{ hello }} I’d like to hear whether you’re still happy with the direction of {{ matter_nom }}. Is this a good time?',
      points: [
        'Go through the parts one by one: what fits, what has to change, what is no longer needed.',
        'Ask who gives feedback and who has the last word.',
        'Settle the next step, the date for it, and what you’ll send them in writing.',
      ],
      voicemail: `{{ hello }} I’d like to hear whether you’re still happy with the direction of {{ matter_nom }}. A short call or a text message back would be great.${MY_NUMBER} Goodbye for now.`,
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
      subject: '{{ title }}: reserving time',
      body: [
        '[I’m|We’re] planning the next few weeks. Should [I|we] reserve time for {{ matter_nom }}? If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] give the time to other work. The project can continue later, once there’s room again. Please call [me|us] before then to talk through anything you’d like to change.',
      ],
      short:
        '[I’m|we’re] planning the next few weeks. Should [I|we] reserve time for {{ matter_nom }}? If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] give the time to other work.',
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
        '[I|We] should have come back to you about {{ matter_nom }} before now, and [I’m|we’re] sorry. [My|Our] reply will be with you by {{ by }}. Please let [me|us] know of any change in your plans, so that [I|we] can take it into account.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting about {{ matter_nom }}. [My|Our] reply will be with you by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} there for now. Whenever you’d like to continue, call or write, and we’ll agree new dates. Thank you for working with [me|us] so far.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} there for now. Whenever you’d like to continue, call or write, and we’ll agree new dates. Thank you for working with [me|us]!',
    },
    {
      subject: '{{ title }}: on hold',
      body: [
        '[I’m|We’re] putting {{ matter_nom }} on hold from today. You can take it up again at any time; just get in touch. Thank you for everything so far, and good luck with whatever comes next.',
      ],
      short:
        '[I’m|we’re] putting {{ matter_nom }} on hold from today. You can take it up again at any time; just get in touch. Thank you for everything so far!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: picking it up again',
      body: [
        'We haven’t been in touch about {{ matter_nom }} for some time. Would you like to pick the project up again? A short call would show what still fits and what has to change, and then we’d agree a schedule that suits you.',
      ],
      short:
        'we haven’t been in touch about {{ matter_nom }} for some time. Would you like to pick the project up again? A short call would show what still fits and what has to change.',
    },
    {
      subject: '{{ title }}: a way forward',
      body: [
        'What would it take to get {{ matter_nom }} moving again? A new schedule may be all that’s needed. Once [I|we] know what would have to change, [I|we] can suggest how to begin. If you’ve decided not to continue, please let [me|us] know.',
      ],
      short:
        'what would it take to get {{ matter_nom }} moving again? A new schedule may be all that’s needed.',
    },
  ],
};
