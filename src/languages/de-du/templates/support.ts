import { support as sie } from '../../de/templates/support.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = override(sie, {
  check_in: [
    {
      body: [
        'hat sich {{ matter_nom }} inzwischen erledigt, oder besteht das Problem noch? Wenn alles läuft, reicht ein kurzes Ja, und [ich schließe|wir schließen] das Ticket. Wenn nicht, beschreib bitte in einem Satz, was du siehst, oder schick einen Screenshot; damit [komme ich|kommen wir] weiter.',
      ],
      short:
        'hat sich {{ matter_nom }} inzwischen erledigt, oder besteht das Problem noch? Dann hilft [mir|uns] ein Satz dazu, was noch nicht geht.',
    },
    {
      subject: '{{ title }}: was du jetzt siehst',
      body: [
        'wie sieht es mit {{ matter_dat }} inzwischen bei dir aus? Eine grobe Beschreibung reicht, auch „bin nicht sicher“ hilft weiter. Mit einem Screenshot oder dem Wortlaut der Fehlermeldung sparen wir uns oft eine ganze Runde Rückfragen. Und wenn das Problem von selbst verschwunden ist, umso besser; auch darüber [freue ich mich|freuen wir uns].',
      ],
      short:
        'wie sieht es mit {{ matter_dat }} inzwischen bei dir aus? Eine grobe Beschreibung oder ein Screenshot reicht, auch „bin nicht sicher“ hilft weiter.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: ein Termin, der dir passt',
      body: [
        'mitten im Arbeitstag ist selten Zeit, etwas auszuprobieren. Sollen wir {{ matter_acc }} zusammen per Bildschirmfreigabe durchgehen? Meist reicht eine Viertelstunde, und vorbereiten musst du nichts. Wenn sich bei euch jemand anderes besser damit auskennt, [wende ich mich|wenden wir uns] auch gern dorthin.',
      ],
      short:
        'sollen wir {{ matter_acc }} zusammen per Bildschirmfreigabe durchgehen? Meist reicht eine Viertelstunde, und vorbereiten musst du nichts.',
    },
    {
      body: [
        '{{ about_matter }} fehlt [mir|uns] noch deine Einschätzung: Kannst du in der Zwischenzeit weiterarbeiten? Wenn nicht, [ziehe ich|ziehen wir] das Problem vor. Hast du dir schon anders beholfen, ist auch das gut zu wissen; dann suchen wir in Ruhe einen Zeitpunkt, der dir passt.',
      ],
      short:
        '{{ about_matter }} fehlt [mir|uns] noch deine Einschätzung: Kannst du in der Zwischenzeit weiterarbeiten? Wenn nicht, [ziehe ich|ziehen wir] das Problem vor.',
    },
  ],
  call: [
    {
      body: [
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran: Du beschreibst, was du siehst, und [ich sage|wir sagen] dir, was du versuchen kannst. Wann hast du eine Viertelstunde am Rechner Zeit?{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %} Falls inzwischen alles läuft, schreib [mir|uns] kurz; dann sparst du dir den Anruf.',
      ],
      short:
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran. Wann hast du eine Viertelstunde am Rechner Zeit? Falls inzwischen alles läuft, reicht ein Wort.',
      opening:
        '{{ hello }} Ich rufe an, um bei {{ matter_dat }} weiterzukommen. Tritt das Problem noch auf, und sitzt du gerade am Rechner?',
      voicemail: `{{ hello }} Ich möchte bei {{ matter_dat }} weiterkommen und wüsste gern, ob das Problem noch auftritt. ${CALL_BACK}`,
    },
    {
      body: [
        'bei {{ matter_dat }} [helfe ich|helfen wir] dir gern direkt weiter. Wann passt dir ein kurzes Telefonat? Den nächsten Schritt gehen wir dann zusammen durch, und du siehst gleich, ob er hilft. Wenn du es lieber selbst versuchst, [schicke ich|schicken wir] dir eine schriftliche Anleitung.',
      ],
      short:
        'bei {{ matter_dat }} [helfe ich|helfen wir] dir gern direkt weiter. Wann passt dir ein kurzes Telefonat?',
      opening:
        '{{ hello }} Ich möchte dir bei {{ matter_dat }} gern direkt weiterhelfen. Wie läuft es im Moment bei dir?',
      voicemail: `{{ hello }} Ich wüsste gern, ob es mit {{ matter_dat }} noch Schwierigkeiten gibt. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Antwort bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Wenn [ich|wir] bis {{ by }}, nichts von dir [höre|hören], [gehe ich|gehen wir] davon aus, dass alles funktioniert, und [schließe|schließen] das Ticket. Falls das Problem später wieder auftaucht, schreib [mir|uns]; dann [mache ich|machen wir] dort weiter, wo wir aufgehört haben.',
      ],
      short:
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Ohne Nachricht bis {{ by_day }} [schließe ich|schließen wir] das Ticket. Kommt das Problem wieder, schreib [mir|uns] einfach.',
    },
    {
      body: [
        'am {{ by }}, [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Ein Ja reicht, erklären musst du jetzt nichts. Ohne Antwort bis dahin [schließe ich|schließen wir] das Ticket. Taucht das Problem wieder auf, reicht eine Zeile, und [ich öffne|wir öffnen] es wieder.',
      ],
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }}. Auf eine Antwort {{ about_matter }} wartest du schon zu lange; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Wenn dich das Problem von der Arbeit abhält, sag es bitte; dann rückt es ganz nach oben.',
      ],
      short:
        'danke für {{ message_acc }}, und entschuldige bitte die Wartezeit. Bis {{ by_day }} hörst du von [mir|uns]. Wenn dich das Problem von der Arbeit abhält, sag es bitte.',
    },
    {
      body: [
        'entschuldige bitte, dass du {{ about_matter }} noch nichts Neues gehört hast. Bis {{ by }}, bekommst du entweder eine Antwort oder den aktuellen Stand. Wenn sich bei dir seit dem {{ since }} etwas geändert hat, hilft ein Satz dazu.',
      ],
      short:
        'entschuldige bitte, dass du {{ about_matter }} noch nichts Neues gehört hast. Bis {{ by_day }} bekommst du eine Antwort oder den aktuellen Stand.',
    },
  ],
  goodbye: [
    {
      body: [
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, antworte einfach auf diese Nachricht; dann [kümmere ich mich|kümmern wir uns] wieder darum. Danke, dass du [mir|uns] das gemeldet hast.',
      ],
      short:
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, melde dich einfach. Danke für die Meldung!',
    },
    {
      body: [
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb ist das Ticket ab heute geschlossen. Eine Zeile reicht jederzeit, dann [bin ich|sind wir] wieder für dich da. Danke dir für deine Mithilfe.',
      ],
      short:
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb ist das Ticket ab heute geschlossen. Eine Zeile reicht, dann geht es weiter. Danke für deine Mithilfe!',
    },
  ],
  reopening: [
    {
      body: [
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen, ohne sicher zu wissen, ob das Problem gelöst war. Ist es seitdem wieder aufgetreten? Dann antworte bitte mit einem Satz dazu, was du siehst, und [ich nehme|wir nehmen] die Arbeit wieder auf. Wenn alles läuft, [freue ich mich|freuen wir uns] über eine kurze Rückmeldung.',
      ],
      short:
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen. Ist das Problem seitdem wieder aufgetreten? Dann reicht ein Satz dazu, was du siehst.',
    },
    {
      body: [
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute? Für den Anfang reicht ein Satz, doppelt erklären musst du nichts. Wenn es keine Rolle mehr spielt, sag [mir|uns] Bescheid; dann [schließe ich|schließen wir] es wieder.',
      ],
    },
  ],
});
