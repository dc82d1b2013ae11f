import type { Texts } from '../../templates/shape.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: is this still a good time?',
      body: [
        'I’d like to come back to {{ matter_nom }}. If the last few {% if a_while %}weeks{% else %}days{% endif %} were simply full, no problem at all: this doesn’t have to be settled today.',
        'A single word is enough for me: “go” if we carry on, “later” if another time suits you better, or “no” if plans have changed. Any of the three helps.',
      ],
      short:
        'I’d like to come back to {{ matter_nom }}. If your days are full, no problem. One word is enough: “go”, “later” or “no”. Any of the three helps me.',
    },
    {
      subject: '{{ title }}: anything you need from me?',
      body: [
        'Since {{ message_nom }} I’ve kept everything ready here, so that we can carry on whenever it suits you.',
        'Is there something you still need from me: an answer, a figure, a short conversation? Tell me and you’ll have it. And if other things come first right now, “later” or “no” is a perfectly good reply.',
      ],
      short:
        'Everything is ready here so that we can carry on with {{ matter_nom }}. Is there anything you need from me? If other things come first, “later” or “no” is a good reply.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: shall we carry on?',
      body: [
        '{{ history }}. I imagine that your days are full, so let me make this easy: how would you like to proceed with {{ matter_nom }}?',
        'With a “go”, I take the next step. With a “later”, I come back when you say. With a “no”, I put it away, and there are no hard feelings.',
      ],
      short:
        'How would you like to proceed with {{ matter_nom }}? “Go” and I take the next step, “later” and I come back when you say, “no” and I put it away. No hard feelings.',
    },
    {
      subject: '{{ title }}: what would help you?',
      body: [
        'Good plans get overtaken by busier ones. If that’s what happened here, I understand completely.',
        'If {{ matter_nom }} is still on your list, what would help you most: a short summary, ten minutes on the phone, or simply more time? “Summary”, “call” or “later” tells me enough. So does a “no”.',
      ],
      short:
        'Good plans get overtaken by busier ones. If {{ matter_nom }} is still on your list: would a summary, a call or simply more time help? One word tells me enough, and so does a “no”.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ten minutes on the phone?',
      body: [
        'Some things are said faster than they are written. Could we talk for ten minutes about {{ matter_nom }}, this week or next?',
        'Send me a time that suits you and I’ll call. If you’d rather settle it in writing, that’s just as good: “go”, “later” or “no” is all I need.',
      ],
      short:
        'Some things are said faster than they are written. Ten minutes on the phone about {{ matter_nom }}? Send me a time and I’ll call, or reply “later” or “no”.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. Is this a good moment, or shall I try again later?',
      points: [
        'Ask first what has changed on their side since {{ message_nom }}, and listen.',
        'Find out what is missing for a decision: a figure, a person, or time.',
        'Agree on one next step and a day for it. A clear “no” is a good result, too.',
      ],
      voicemail:
        '{{ hello }} I’m calling about {{ matter_nom }}. There is no rush. I’ll send you a short message as well, and one word in reply is enough. Have a good day.',
    },
    {
      subject: '{{ title }}: when may I call you?',
      body: [
        'I’d like to hear from you in person where you stand on {{ matter_nom }}. Ten minutes are enough, and there’s nothing to prepare.',
        'When does it suit you? A day and a rough time will do. And if talking about it isn’t worthwhile any more, just write “no” and that’s fine.',
      ],
      short:
        'I’d like to hear from you in person where you stand on {{ matter_nom }}. Ten minutes, nothing to prepare. When may I call? If it’s no longer relevant, a “no” is fine.',
      opening:
        '{{ hello }} I’d like to hear from you in person where you stand on {{ matter_nom }}. Do you have five minutes?',
      points: [
        'Say that you don’t expect a decision in this call; you want to understand where things stand.',
        'Ask who else has a say and what that person needs in order to agree.',
        'Offer the three ways out: carry on, come back on a certain day, or stop here.',
      ],
      voicemail:
        '{{ hello }} I’d like to know where you stand on {{ matter_nom }}. There’s no need to call back; a short message with “go”, “later” or “no” is enough. All the best.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by }}?',
      body: [
        'I’d like us to settle {{ matter_nom }}, so that neither of us has to keep it in mind. Would you like to go ahead, wait, or let it go?',
        'Could you tell me by {{ by }}? If I don’t hear from you, I’ll assume that the time isn’t right, put it away and plan my time without it. You can come back to it whenever you like.',
        'Thank you for a word either way. A “no” is as welcome as a “go”.',
      ],
      short:
        'Could you tell me by {{ by }} how to proceed with {{ matter_nom }}: go, later or no? If I don’t hear from you, I’ll put it away for now, and you can come back at any time. Thank you.',
    },
    {
      subject: '{{ title }}: go, later or no?',
      body: [
        'May I ask you for a decision on {{ matter_nom }}? “Go”, “later” or “no” is all it takes, and all three are fine.',
        'On {{ by }} I’m planning my next few weeks. Without a word from you by then, I’ll plan without this and leave it to you to take it up again, whenever you like and without any explanation.',
        'Thank you for taking the minute.',
      ],
      short:
        'May I ask you for a decision on {{ matter_nom }}: “go”, “later” or “no”? I’m making my plans on {{ by }}; without a word by then I’ll leave it out. You can come back any time. Thank you.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: my answer is on its way',
      body: [
        'Thank you for {{ message_nom }}, and for your patience: you should have heard from me sooner.',
        'I’m working on it and you’ll have my answer by {{ by }}. If one point matters to you before then, tell me which and I’ll take it first.',
      ],
      short:
        'Thank you for {{ message_nom }} and for your patience. You’ll have my answer by {{ by }}. If one point matters before then, tell me which and I’ll take it first.',
    },
    {
      subject: '{{ title }}: you’ll hear from me by {{ by }}',
      body: [
        'It has taken me longer than I wanted to come back to you after {{ message_nom }}. I’m sorry for the wait.',
        'I want to answer you properly, so please give me until {{ by }}. Should a short call suit you better, I’m happy to call you before that.',
      ],
      short:
        'I’m sorry for the wait. I want to answer you properly, so please give me until {{ by }}. Should a short call suit you better, I’m happy to call you before that.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: closing this for now',
      body: [
        'I’m setting aside {{ matter_nom }} for now; the time doesn’t seem to be right. Plans change, and you owe me no explanation.',
        'So that nothing stays unclear: work that you ordered and received is settled as agreed{% if amount %} ({{ amount }} is the sum I have noted){% endif %}, and nothing else will be charged. Files that you gave me remain yours; tell me whether to return or delete them. Drafts and mock-ups that have not been paid for stay with us.',
        'The door is open: one line from you, and we pick up where we left off. I wish you and your colleagues all the best.',
      ],
      short:
        'I’m setting aside {{ matter_nom }} for now; plans change, and that’s fine. Your files remain yours, unpaid drafts stay with us. One line from you and we pick it up again. All the best.',
    },
    {
      subject: '{{ title }}: thank you, and until another time',
      body: [
        'Thank you for the time and the thought you gave to {{ matter_nom }}. I take it that it isn’t needed at the moment, and I’m closing it here.',
        'What is left: {% if amount %}as far as anything of the {{ amount }} was ordered and delivered, it is settled as agreed. {% else %}whatever was ordered and delivered is settled as agreed; nothing is added. {% endif %}Your documents are kept for you until you tell me what to do with them. The rights to drafts that were not ordered stay with us.',
        'Should it come up again, in a month or in two years, I’ll be glad to hear from you. Until then, all the best.',
      ],
      short:
        'Thank you for your time on {{ matter_nom }}. I’m closing it here. Your documents are kept for you; drafts that weren’t ordered stay with us. Should it come up again, I’ll be glad to hear from you.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: has the time come?',
      body: [
        'A while ago we set aside {{ matter_nom }}. I thought of it again and would be happy to carry on, should it fit better now.',
        'What we had worked out is still here, so we wouldn’t start from nothing. “Go” and I’ll suggest a first step; “later” or “no” is just as fine.',
      ],
      short:
        'A while ago we set aside {{ matter_nom }}. I’d be happy to carry on, should it fit better now. “Go” and I’ll suggest a first step; “later” or “no” is just as fine.',
    },
    {
      subject: '{{ title }}: shall we take it up again?',
      body: [
        'Much can change in a few weeks. Where do you stand now on {{ matter_nom }}?',
        'If it has become interesting again, I’d suggest fifteen minutes to see what still holds and what doesn’t. If not, a “no” is enough and I’ll leave it in peace.',
      ],
      short:
        'Much can change in a few weeks. Where do you stand now on {{ matter_nom }}? If it’s interesting again, I’d suggest fifteen minutes. If not, a “no” is enough.',
    },
  ],
};
