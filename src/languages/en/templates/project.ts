import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: where things stand',
      body: [
        'How are things on your side with {{ matter_nom }}? Often it’s just one text, one approval or one free hour that’s missing. Tell [me|us] what it is, and [I’ll|we’ll] see how [I|we] can help. If other things have to come first, that’s fine; a rough date is enough for [me|us] to plan with.',
      ],
      short:
        'quick one on {{ matter_nom }}: how are things on your side? If a text or an approval is missing, tell [me|us] and we’ll find a way.',
    },
    {
      subject: '{{ title }}: the next step',
      body: [
        '[I’d|We’d] like to plan the next step for {{ matter_nom }}{% if discussed %}, {{ discussed }}{% endif %}. Is there anything you need from [me|us] first? If somebody else has to look at it, feel free to forward this message. And if your timing has changed, tell [me|us], and we’ll talk about the schedule.',
      ],
      short:
        '[I’d|we’d] like to plan the next step for {{ matter_nom }}. Is there anything you need from [me|us] first? If somebody else has to look at it, feel free to bring them in.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: making it easier',
      body: [
        '[I’d|We’d] like to keep your part in {{ matter_nom }} as small as possible. Would it help if [I|we] started from rough notes, or from a choice between two options? Then you’d only have to choose or correct. Fifteen minutes with a shared screen would work too; name a day and [I’ll|we’ll] send an invitation.',
      ],
      short:
        '[I’d|we’d] like to keep your part in {{ matter_nom }} small. Would it help if [I|we] started from rough notes, or from a choice between two options?',
    },
    {
      subject: '{{ title }}: who else to ask',
      body: [
        'Perhaps the next step in {{ matter_nom }} isn’t yours alone to decide. Who else should [I|we] talk to? [I’m|We’re] happy to explain the options to your colleagues directly, in writing or on a call, so that it doesn’t all land on you. If the priorities have shifted, a line about the new ones helps just as much.',
      ],
      short:
        'perhaps the next step in {{ matter_nom }} isn’t yours alone to decide. Who else should [I|we] talk to? [I’m|we’re] happy to explain the options to them directly.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a quarter of an hour',
      body: [
        'A quarter of an hour on the phone would do more for {{ matter_nom }} than another message. Which day would suit you? We’d go through what’s open, what can wait and what you need from [me|us].{% if callback %} You can also reach [me|us] on {{ callback }}.{% endif %} If it all has to wait, please send a short note.',
      ],
      short:
        'a quarter of an hour on the phone would do more for {{ matter_nom }} than another message. Which day would suit you?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to go through what’s open, what can wait and what you need from us. Do you have a quarter of an hour?',
      points: [
        'Ask what the project has to achieve as things stand today, and what has changed since the start.',
        'Find out what’s in the way: people, budget or timing.{% if advance %} The agreed advance payment is {{ advance }}.{% endif %}{% if part %} The agreed part payment is {{ part }}.{% endif %}',
        'Agree on one of three: carry on, change something by a certain day, or pause with a date for the restart.{% if fee %} If they want to stop: the agreement provides for a cancellation fee of {{ fee }}; talk about it before anything is written.{% endif %}',
      ],
      voicemail: `{{ hello }} It’s about {{ matter_nom }}; I’d like to know how we carry on, and what you need from us. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: still on the right track',
      body: [
        'Is {{ matter_nom }} still going where you want it to? If it isn’t, [I’d|we’d] rather hear that now than at the end. A ten-minute call would tell [me|us] more than a long email. Suggest a time and [I’ll|we’ll] ring you then. If writing is easier for you, two or three lines will do.',
      ],
      short:
        'is {{ matter_nom }} still going where you want it to? If it isn’t, [I’d|we’d] rather hear that now than at the end. A ten-minute call is plenty.',
      opening:
        '{{ hello }} I’d like to hear whether {{ matter_nom }} is still going where you want it to. Is this a good time?',
      points: [
        'Go through the parts one by one: what fits, what has to change, what is no longer needed.',
        'Ask who gives feedback and who has the last word.',
        'Settle the next step, its day, and what you’ll send them in writing.',
      ],
      voicemail: `{{ hello }} I’d like to hear whether {{ matter_nom }} is still going where you want it to. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Would you like to carry on with {{ matter_nom }} now, or should we pause it? Please let [me|us] know by {{ by }} so that [I|we] can plan the coming weeks. If [I|we] haven’t heard from you by then, [I’ll|we’ll] pause the work and use the time for other projects. Whenever you’re ready to go on, we’ll agree a new schedule.',
      ],
      short:
        'would you like to carry on with {{ matter_nom }} now, or should we pause it? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] pause the work.',
    },
    {
      subject: '{{ title }}: planning on {{ by_day }}',
      body: [
        'On {{ by }} [I’ll|we’ll] be planning the next few weeks. Should {{ matter_nom }} be part of them? A yes or a no is enough. Without an answer by then, [I’ll|we’ll] give the time to other clients. The project can continue once you let [me|us] know and there’s room in the schedule. If your plans have changed, just say so.',
      ],
      short:
        'on {{ by }} [I’ll|we’ll] be planning the next few weeks. Should {{ matter_nom }} be part of them? With no answer by then, [I’ll|we’ll] give the time to other clients.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}. If something can’t wait that long, ${CALL_US} and we’ll deal with it first.`,
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        '[I should|We should] have come back to you on {{ matter_nom }} sooner, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. If your plans have changed in the meantime, a short line helps [me|us] get the answer right.',
      ],
      short:
        '[I should|we should] have come back to you on {{ matter_nom }} sooner; sorry. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} where it is for now and won’t follow up on it again. If you’d like to continue, call or write, and we’ll find new dates. Thank you for working with [me|us] so far.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} where it is for now and won’t follow up again. If you’d like to continue, call or write, and we’ll find new dates. Thank you!',
    },
    {
      subject: '{{ title }}: on hold',
      body: [
        'This is [my|our] last message about {{ matter_nom }}. It’s on hold for now; drop [me|us] a line whenever you like, and we’ll talk about how to go on. Thank you for everything so far, and good luck with what’s next.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}. It’s on hold for now; drop [me|us] a line whenever you like, and we’ll talk about how to go on.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: picking it up again',
      body: [
        'Some time ago we left things open with {{ matter_nom }}. Would you like to pick it up again? A short call would show what still fits and what has to change, and then we’d agree a schedule that suits you. If it’s no longer on the cards, please tell [me|us] that too.',
      ],
      short:
        'some time ago we left things open with {{ matter_nom }}. Would you like to pick it up again? A short call would show what still fits and what has to change.',
    },
    {
      subject: '{{ title }}: what it would take',
      body: [
        'What would it take to get {{ matter_nom }} moving again? Sometimes a new schedule is all it needs, sometimes a smaller scope. Tell [me|us] what would have to change, and [I’ll|we’ll] suggest how to begin. If the subject is closed, that’s fine too; a word from you and [I’ll|we’ll] stop asking.',
      ],
      short:
        'what would it take to get {{ matter_nom }} moving again? Tell [me|us] what would have to change, and [I’ll|we’ll] suggest how to begin.',
    },
  ],
};
