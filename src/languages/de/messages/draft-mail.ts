import type {
  draft_mail as english,
  draftMailErrors as englishErrors,
} from '../../en/messages/draft-mail.ts';

/** Texts for storing a mail in somebody's drafts, in German. */
export const draft_mail: typeof english = {
  button: 'Als Entwurf ablegen …',
  title: 'Als Entwurf ablegen',
  submit: 'Als Entwurf ablegen',
  how_answer:
    'Der Text kommt in den Entwurfsordner deines Postfachs, als Antwort in eurem Mailwechsel: Der Betreff bleibt gleich. Verschickt wird nichts.',
  how_first: 'Der Text kommt in den Entwurfsordner deines Postfachs. Verschickt wird nichts.',
  working: 'Der Entwurf wird abgelegt …',
  stored:
    ':white_check_mark: Der Text liegt in den Entwürfen des Postfachs *{{mailbox}}*, adressiert an {{to}}. Lies ihn dort noch einmal und schick ihn ab.',
  hears: 'Sobald du ihn verschickt hast, sehe ich das im Ordner mit den gesendeten Mails und zähle es mit.',
  has_other: 'Dort liegt noch ein Entwurf für diesen Kunden, mit anderem Text.',
  present:
    ':white_check_mark: Dieser Text liegt schon in den Entwürfen des Postfachs *{{mailbox}}*. Ich habe ihn nicht noch einmal abgelegt.',
  no_folder:
    'Im Postfach *{{mailbox}}* finde ich keinen Ordner für Entwürfe, deshalb wurde nichts abgelegt. Kopiere deinen Text. Wer Ghostwatch betreibt, kann den Ordner in der Postfach-Datei angeben: `folders: { drafts: … }`.',
  refused: 'Das Postfach *{{mailbox}}* hat den Entwurf nicht angenommen ({{code}}). Kopiere deinen Text.',
};

/** Why no draft was stored. */
export const draftMailErrors: typeof englishErrors = {
  draft_no_mailbox: 'Für diesen Kunden ist kein Postfach von dir mehr verbunden. Kopiere deinen Text.',
  draft_unreachable:
    'Das Postfach *{{mailbox}}* antwortet nicht. Dein Text steht noch hier: Versuch es in einer Minute noch einmal. Ist der Entwurf doch angekommen, wird er nicht noch einmal abgelegt.',
  draft_under_way: 'Gerade wird ein Entwurf für diesen Kunden abgelegt. Versuch es gleich noch einmal.',
};
