import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: gelöst oder noch offen',
      body: [
        'hat sich {{ matter_nom }} inzwischen erledigt, oder besteht das Problem noch? Wenn alles läuft, reicht ein kurzes Ja, und [ich schließe|wir schließen] das Ticket. Wenn nicht, beschreiben Sie bitte in einem Satz, was Sie sehen, oder schicken Sie ein Bildschirmfoto; damit [komme ich|kommen wir] weiter.',
      ],
      short:
        'hat sich {{ matter_nom }} inzwischen erledigt, oder besteht das Problem noch? Dann hilft [mir|uns] ein Satz dazu, was noch nicht geht.',
    },
    {
      subject: '{{ title }}: was Sie jetzt sehen',
      body: [
        'wie sieht es mit {{ matter_dat }} inzwischen bei Ihnen aus? Eine grobe Beschreibung genügt, auch „bin nicht sicher“ hilft weiter. Mit einem Bildschirmfoto oder dem Wortlaut der Fehlermeldung sparen wir uns oft eine ganze Runde Rückfragen. Und wenn das Problem von selbst verschwunden ist, umso besser; auch darüber [freue ich mich|freuen wir uns].',
      ],
      short:
        'wie sieht es mit {{ matter_dat }} inzwischen bei Ihnen aus? Eine grobe Beschreibung oder ein Bildschirmfoto genügt, auch „bin nicht sicher“ hilft weiter.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: ein Termin, der Ihnen passt',
      body: [
        'mitten im Arbeitstag ist selten Zeit, etwas auszuprobieren. Sollen wir {{ matter_acc }} gemeinsam per Bildschirmfreigabe durchgehen? Meist genügt eine Viertelstunde, und vorbereiten müssen Sie nichts. Wenn sich bei Ihnen jemand anderes besser damit auskennt, [wende ich mich|wenden wir uns] auch gern dorthin.',
      ],
      short:
        'sollen wir {{ matter_acc }} gemeinsam per Bildschirmfreigabe durchgehen? Meist genügt eine Viertelstunde, und vorbereiten müssen Sie nichts.',
    },
    {
      subject: '{{ title }}: wie sehr es stört',
      body: [
        '{{ about_matter }} fehlt [mir|uns] noch Ihre Einschätzung: Können Sie in der Zwischenzeit weiterarbeiten? Wenn nicht, [ziehe ich|ziehen wir] das Problem vor. Haben Sie sich schon anders beholfen, ist auch das gut zu wissen; dann suchen wir in Ruhe einen Zeitpunkt, der Ihnen passt.',
      ],
      short:
        '{{ about_matter }} fehlt [mir|uns] noch Ihre Einschätzung: Können Sie in der Zwischenzeit weiterarbeiten? Wenn nicht, [ziehe ich|ziehen wir] das Problem vor.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: am Telefon',
      body: [
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran: Sie beschreiben, was Sie sehen, und [ich sage|wir sagen] Ihnen, was Sie versuchen können. Wann haben Sie eine Viertelstunde am Rechner Zeit?{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %} Falls inzwischen alles läuft, schreiben Sie [mir|uns] kurz; dann sparen Sie sich den Anruf.',
      ],
      short:
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran. Wann haben Sie eine Viertelstunde am Rechner Zeit? Falls inzwischen alles läuft, genügt ein Wort.',
      opening:
        '{{ hello }} Ich rufe an, um bei {{ matter_dat }} weiterzukommen. Tritt das Problem noch auf, und sitzen Sie gerade am Rechner?',
      points: [
        'Das Problem von Anfang an in eigenen Worten beschreiben lassen.',
        'Fragen, wie sehr es die Arbeit stört; danach richtet sich das Tempo.',
        'Vereinbaren, was als Nächstes versucht wird und wer danach wem schreibt.',
      ],
      voicemail: `{{ hello }} Ich möchte bei {{ matter_dat }} weiterkommen und wüsste gern, ob das Problem noch auftritt. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: gemeinsam am Telefon',
      body: [
        'bei {{ matter_dat }} [helfe ich|helfen wir] Ihnen gern direkt weiter. Wann passt Ihnen ein kurzes Telefonat? Den nächsten Schritt gehen wir dann gemeinsam durch, und Sie sehen gleich, ob er hilft. Wenn Sie es lieber selbst versuchen, [schicke ich|schicken wir] Ihnen eine schriftliche Anleitung.',
      ],
      short:
        'bei {{ matter_dat }} [helfe ich|helfen wir] Ihnen gern direkt weiter. Wann passt Ihnen ein kurzes Telefonat?',
      opening:
        '{{ hello }} Ich möchte Ihnen bei {{ matter_dat }} gern direkt weiterhelfen. Wie läuft es im Moment bei Ihnen?',
      points: [
        'Anbieten, den nächsten Versuch zu übernehmen: Fernwartung, Protokolldatei, Zwischenlösung.',
        'Fragen, ob andere im Haus dasselbe Problem haben.',
        'Fragen, ob das Ticket geschlossen werden kann, und eine Nummer für den Fall nennen, dass das Problem wiederkommt.',
      ],
      voicemail: `{{ hello }} Ich wüsste gern, ob es mit {{ matter_dat }} noch Schwierigkeiten gibt. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Antwort bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Wenn [ich|wir] bis {{ by }}, nichts von Ihnen [höre|hören], [gehe ich|gehen wir] davon aus, dass alles funktioniert, und [schließe|schließen] das Ticket. Falls das Problem später wieder auftaucht, schreiben Sie [mir|uns]; dann [mache ich|machen wir] dort weiter, wo wir aufgehört haben.',
      ],
      short:
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Ohne Nachricht bis {{ by_day }} [schließe ich|schließen wir] das Ticket. Kommt das Problem wieder, schreiben Sie [mir|uns] einfach.',
    },
    {
      subject: '{{ title }}: offene Tickets am {{ by_day }}',
      body: [
        'am {{ by }}, [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Ein Ja reicht, erklären müssen Sie jetzt nichts. Ohne Antwort bis dahin [schließe ich|schließen wir] das Ticket. Taucht das Problem wieder auf, genügt eine Zeile, und [ich öffne|wir öffnen] es wieder.',
      ],
      short:
        'am {{ by_day }} [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Ohne Antwort [schließe ich|schließen wir] das Ticket.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }}. Auf eine Antwort {{ about_matter }} warten Sie schon zu lange; das tut [mir|uns] leid. Bis {{ by }}, hören Sie von [mir|uns]. Wenn das Problem Sie von der Arbeit abhält, sagen Sie es bitte; dann rückt es ganz nach oben.',
      ],
      short:
        'danke für {{ message_acc }}, und entschuldigen Sie bitte die Wartezeit. Bis {{ by_day }} hören Sie von [mir|uns]. Wenn das Problem Sie von der Arbeit abhält, sagen Sie es bitte.',
    },
    {
      subject: '{{ title }}: Neues bis {{ by_day }}',
      body: [
        'entschuldigen Sie bitte, dass Sie {{ about_matter }} noch nichts Neues gehört haben. Bis {{ by }}, bekommen Sie entweder eine Antwort oder den aktuellen Stand. Wenn sich bei Ihnen seit dem {{ since }} etwas geändert hat, hilft ein Satz dazu.',
      ],
      short:
        'entschuldigen Sie bitte, dass Sie {{ about_matter }} noch nichts Neues gehört haben. Bis {{ by_day }} bekommen Sie eine Antwort oder den aktuellen Stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: Ticket geschlossen',
      body: [
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, antworten Sie einfach auf diese Nachricht; dann [kümmere ich mich|kümmern wir uns] wieder darum. Danke, dass Sie [mir|uns] das gemeldet haben.',
      ],
      short:
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, melden Sie sich einfach. Danke für die Meldung!',
    },
    {
      subject: '{{ title }}: vorerst abgeschlossen',
      body: [
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb ist das Ticket ab heute geschlossen. Eine Zeile genügt jederzeit, dann [bin ich|sind wir] wieder für Sie da. Danke für Ihre Mithilfe.',
      ],
      short:
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb ist das Ticket ab heute geschlossen. Eine Zeile genügt, dann geht es weiter. Danke für Ihre Mithilfe!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: wie es seitdem läuft',
      body: [
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen, ohne sicher zu wissen, ob das Problem gelöst war. Ist es seitdem wieder aufgetreten? Dann antworten Sie bitte mit einem Satz dazu, was Sie sehen, und [ich nehme|wir nehmen] die Arbeit wieder auf. Wenn alles läuft, [freue ich mich|freuen wir uns] über eine kurze Rückmeldung.',
      ],
      short:
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen. Ist das Problem seitdem wieder aufgetreten? Dann genügt ein Satz dazu, was Sie sehen.',
    },
    {
      subject: '{{ title }}: wieder geöffnet',
      body: [
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute? Für den Anfang genügt ein Satz, doppelt erklären müssen Sie nichts. Wenn es keine Rolle mehr spielt, sagen Sie [mir|uns] Bescheid; dann [schließe ich|schließen wir] es wieder.',
      ],
      short:
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute?',
    },
  ],
};
