/** Words of a plain sentence after `add`: "sent Acme the proposal last Thursday, 4,000 €, contact Ms Lee". */
export const sentences = {
  /** behind these a date is where the silence began */
  beforeSince: 'since sent submitted emailed mailed posted delivered still silent quiet waiting dated',
  besideSince: 'since for on am out',
  beforeAmount: 'amount value price budget volume worth',
  beforeContact: 'contact attn',
  beforeTitle: 'to with',
  beforeChannel: 'per via by through on in',
  channels: 'email mail emails mails linkedin slack phone telephone whatsapp call',
  beforeDue: 'due payable',
  beforeValid: 'valid',
  beforePhone: 'tel phone mobile',
  beforeReference: 'no number ref reference',
  beforeNames: 'to with from at',
  beforeEither: 'for',
  beforeTopics: 'about regarding re concerning over',
  articles: 'the a an our',
  /** inside names, though without a capital */
  particles: '& + and of the et y e de la le du di da',
  /** what agencies do for their clients: such a word begins a topic and is hardly ever part of a name */
  work:
    'website websites webpage homepage webshop shop landingpage landingpages relaunch redesign rebrand rebranding logo logos app ' +
    'webapp seo migration maintenance hosting newsletter flyer brochure banner video videos workshop workshops training seminar ' +
    'audit campaign kickoff retainer contract prototype mockup mockups dashboard integration update upgrade translation copywriting',
  /** papers that are sent to clients; these words name nothing else */
  papers: 'offer offers quote quotes proposal proposals estimate invoice invoices',
  /** what is sent or said, which is no client */
  messages: 'message messages mail mails email emails letter reminder reminders call note reply contact',
  /** types that are as well a part of a name or a topic: "Support contract" */
  alsoText:
    'project projects support ticket inquiry enquiry request application candidate recruiting recruitment payment networking',
  /** types that can stand before a noun as its first half: "invoice automation" */
  firstHalves:
    'offer offers quote quotes proposal proposals estimate invoice invoices project projects support ticket inquiry enquiry ' +
    'request application candidate recruiting recruitment payment networking',
  /** around what is taken out of a sentence */
  around: {
    since:
      'sent out submitted emailed mailed posted delivered still silent quiet waiting since unanswered no reply answer am on from dated it was',
    amount: 'for worth of at in amount value price budget volume total ca circa about approx around',
    owner: 'owner owned by assigned to for',
    contact: 'contact to with person',
    email: 'mail email e-mail at to',
    phone: 'tel phone mobile at',
  },
};
