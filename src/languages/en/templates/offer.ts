import type { Texts } from '../../templates/shape.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}: how does it look to you?',
      body: [
        'You’ve had {{ matter_nom }} on your desk for {% if a_while %}a while{% else %}a few days{% endif %} now. Is anything in it unclear, missing, or simply too much?',
        'I’m glad to adjust it. Leaving out one part or moving a date is often all it takes.{% if valid %} There is time: the offer holds until {{ valid }}.{% endif %}',
        'A word is enough: “go”, “later”, or “no” if it doesn’t fit. All three are fine with me.',
      ],
      short:
        'Is anything in {{ matter_nom }} unclear, missing or too much? I’m glad to adjust it. A word is enough: “go”, “later”, or “no” if it doesn’t fit.',
    },
    {
      subject: '{{ title }}: any questions so far?',
      body: [
        'An offer rarely answers everything. Which question would you ask me first about {{ matter_nom }}?',
        'Just write it down as it comes to mind; I’ll answer in plain words. If you’re still comparing or waiting for a colleague, “later” tells me all I need{% if valid %}, and the offer is yours until {{ valid }}{% endif %}. And if you’ve decided otherwise, a “no” is perfectly fine.',
      ],
      short:
        'An offer rarely answers everything. What would you ask me first about {{ matter_nom }}? If you’re still comparing, “later” is enough; if you’ve decided otherwise, so is “no”.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: what would make it fit?',
      body: [
        '{{ history }}. Decisions like this often need more people and more time than anybody planned, so there is nothing to apologise for.',
        'What would help you most with {{ matter_nom }}: a smaller first step, a different start date, or a short summary for whoever decides with you? “Smaller”, “later” or “summary” is enough, and “no” is an answer, too.{% if expired %} It formally ran until {{ expired }}, but I’ll gladly renew it.{% endif %}',
      ],
      short:
        'What would help you most with {{ matter_nom }}: a smaller first step, a later start or a summary for whoever decides with you? “Smaller”, “later” or “summary” is enough. “No” is fine, too.',
    },
    {
      subject: '{{ title }}: three ways to go on',
      body: [
        'To save you a long reply, here are three short ones for {{ matter_nom }}.',
        '“Go”: I reserve the dates and send you the confirmation. “Later”: tell me a month and you’ll hear from me then. “No”: I close the offer and thank you for having considered us.',
        '{% if valid %}The offer holds until {{ valid }}, so there is room to think.{% elsif expired %}The offer ran until {{ expired }}; if you’re still interested, I’ll renew it.{% endif %}',
      ],
      short:
        'Three short replies for {{ matter_nom }}: “go” and I reserve the dates, “later” and you name a month, “no” and I close it with thanks for having considered us.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: shall we talk it through?',
      body: [
        'On paper {{ matter_nom }} looks more final than it is. In ten minutes on the phone we could see what fits and what doesn’t.',
        'When would it suit you? If you’d rather write, “go”, “later” or “no” is just as good.',
      ],
      short:
        'On paper {{ matter_nom }} looks more final than it is. Shall we talk for ten minutes about what fits and what doesn’t? “Later” or “no” is just as good.',
      opening: '{{ hello }} I’d like to hear what you think of {{ matter_nom }}. Is now a good moment?',
      points: [
        'What do they like about the offer, and what makes them hesitate: scope, price or timing?',
        'Who decides, when, and is there another offer on the table?',
        'Suggest one adjustment that would make it fit, and agree on a day for the decision.{% if valid %} It holds until {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} I’m calling about {{ matter_nom }}: I’d like to know what fits and what doesn’t. Call me when it suits you, or send me one word: go, later or no. Thank you.',
    },
    {
      subject: '{{ title }}: your impression in ten minutes?',
      body: [
        'Before anybody spends more time on paper, I’d like to hear your honest impression of {{ matter_nom }}. That includes what you didn’t like.',
        'Ten minutes by phone are plenty; send me a time that suits you. If the matter is settled for you, a “no” by message is enough.',
      ],
      short:
        'I’d like to hear your honest impression of {{ matter_nom }}, including what you didn’t like. Ten minutes by phone? If the matter is settled for you, a “no” is enough.',
      opening:
        '{{ hello }} I’d like to hear your honest impression of {{ matter_nom }}, the doubts included. Do you have ten minutes?',
      points: [
        'Ask for the doubts before you explain anything; thank them for each one.',
        'Check whether the need itself has changed since {{ message_nom }}.',
        'End with one of three: confirm, revise by a certain day, or close the offer in good spirits.',
      ],
      voicemail:
        '{{ hello }} I’d have liked to hear your impression of {{ matter_nom }}. I’ll write you two lines as well; a short reply to those is all I need. Have a good day.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by }}?',
      body: [
        'I’m planning our coming weeks and would like to give {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} its proper place. May I ask you for a decision by {{ by }}?',
        '“Go” and we begin. “Later” and we agree on a new date. “No” and I close the offer, with thanks and without further questions. If I don’t hear from you by then, I’ll plan without it and close the offer for now; a new one is quickly written whenever you need it.',
        'Thank you for taking a moment for it.',
      ],
      short:
        'May I ask for your decision on {{ matter_nom }} by {{ by }}: go, later or no? If I don’t hear from you, I’ll close it for now; a new one is quickly written. Thank you!',
    },
    {
      subject: '{{ title }}: may I close the offer?',
      body: [
        'I don’t want to leave {{ matter_nom }} hanging over you. Would you tell me whether to go ahead, wait, or close it?',
        'On {{ by }} I’m settling our schedule. Without a reply I’ll take it as “not now”: the offer ends, we plan without it, and no costs arise. Should it come up again, we’ll simply look at it afresh.',
        'Thank you, also for a “no”. It helps me just as much.',
      ],
      short:
        'Shall I go ahead with {{ matter_nom }}, wait, or close it? On {{ by }} I’m settling our schedule; without a reply I’ll take it as “not now” and close it. Thank you, also for a “no”.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: your questions are in hand',
      body: [
        'Thank you for {{ message_nom }}. You’ve waited longer for a reply than you should have.',
        'I’m going through {{ matter_nom }} point by point and will send you a complete answer by {{ by }}. If one figure or date decides everything for you, name it and I’ll send that first.',
      ],
      short:
        'Thank you for {{ message_nom }}, and sorry for the wait. You’ll have a complete answer by {{ by }}. If one figure or date decides everything for you, name it and I’ll send it first.',
    },
    {
      subject: '{{ title }}: you’ll have an answer by {{ by }}',
      body: [
        'I’m sorry that you’re still waiting for my reply on {{ matter_nom }}.',
        'I want the figures to be right the first time, so please give me until {{ by }}. If you have to decide sooner, let me know and we’ll settle the essentials by phone.',
      ],
      short:
        'I’m sorry that you’re still waiting. I want the figures to be right the first time: you’ll have them by {{ by }}. If you have to decide sooner, let’s settle the essentials by phone.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you for considering us',
      body: [
        'I’m closing {{ matter_nom }} today. You’ll have your reasons, and I respect them without knowing them.',
        'Nothing is left for you to do: an offer that wasn’t accepted costs nothing. Documents that you sent us will be returned or deleted, as you wish. Sketches, concepts and mock-ups that came with the offer stay with us, rights included.',
        'If the plan comes back, write me a line. I’ll know what it was about, and we’ll look at it afresh. I wish you and your colleagues every success.',
      ],
      short:
        'I’m closing {{ matter_nom }} today. No costs arise; your documents remain yours, our concepts and mock-ups stay with us. If the plan comes back, write me a line. All the best!',
    },
    {
      subject: '{{ title }}: the offer is closed, the door isn’t',
      body: [
        'Thank you for giving us the chance to prepare {{ matter_nom }}. It seems that it isn’t our turn this time, and that’s perfectly fine.',
        'To leave things tidy: no costs arise for you, the prices and dates in the offer no longer hold, and the documents that you entrusted to us are deleted when you say so. The drafts we made for it stay ours; should you wish to use one of them, just ask and we’ll find a fair way.',
        'I’d be glad to work with you another time. All the best until then.',
      ],
      short:
        'Thank you for the chance to prepare {{ matter_nom }}. It’s closed now: no costs for you, our drafts stay with us. Should you wish to use one, just ask. I’d be glad to work with you another time.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: is it a subject again?',
      body: [
        'Some time ago we set aside {{ matter_nom }}. Perhaps the plan has moved up your list in the meantime?',
        'If so, I’ll go over scope, dates and prices and send you a fresh version; there’s nothing you’d have to explain. “Yes” is enough for that. “No” is, too, and then I’ll leave it at that.',
      ],
      short:
        'Some time ago we set aside {{ matter_nom }}. If the plan has moved up your list, I’ll send you a fresh version. “Yes” is enough for that, and “no” is just as fine.',
    },
    {
      subject: '{{ title }}: a fresh look?',
      body: [
        'I’ve been reading {{ matter_nom }} again and think that parts of it could be done more simply today.',
        'Would a shorter version interest you, without obligation? Reply “send it”, “later” or “no”, whichever is true.',
      ],
      short:
        'I’ve been reading {{ matter_nom }} again and think it could be done more simply today. Would a shorter version interest you? “Send it”, “later” or “no” is all I need.',
    },
  ],
};
