/** Texts for storing a mail in somebody's drafts, in English; titles of a modal hold 24 characters. */
export const draft_mail = {
  button: 'Save to my drafts…',
  title: 'Save to my drafts',
  submit: 'Save to my drafts',
  how_answer:
    'This goes into the drafts folder of your mailbox, as a reply in your email conversation: the subject stays the same. Nothing is sent.',
  how_first: 'This goes into the drafts folder of your mailbox. Nothing is sent.',
  working: 'I’m putting it into your drafts…',
  stored:
    ':white_check_mark: It’s in the drafts of the mailbox *{{mailbox}}*, addressed to {{to}}. Check it there and send it.',
  hears: 'When you’ve sent it, I’ll see it in the sent folder and count it.',
  has_other: 'There’s already another draft for this client there, with a different text.',
  present:
    ':white_check_mark: This text is already in the drafts of the mailbox *{{mailbox}}*. I haven’t added it again.',
  no_folder:
    'The mailbox *{{mailbox}}* has no folder for drafts that I can find, so nothing was put there. Copy your text. Whoever runs Ghostwatch can name the folder in the mailboxes file: `folders: { drafts: … }`.',
  refused: 'The mailbox *{{mailbox}}* did not accept the draft ({{code}}). Copy your text.',
};

/** Why no draft was stored. */
export const draftMailErrors = {
  draft_no_mailbox: 'No mailbox of yours is connected for this client any more. Copy your text.',
  draft_unreachable:
    'The mailbox *{{mailbox}}* isn’t answering. Your text is still here: try again in a minute. If the draft did arrive, it won’t be put there twice.',
  draft_under_way: 'A draft for this client is being put there right now. Try again in a moment.',
};
