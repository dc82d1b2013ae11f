import type { Texts } from '../../templates/shape.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Hat es geholfen?',
      body: [
        'hat Sie unser letzter Vorschlag weitergebracht? Wenn {{ matter_nom }} damit erledigt ist, freut mich das; wenn nicht, suchen wir weiter.',
        '„Gelöst“, „noch offen“ oder „später“ genügt. Bei „noch offen“ hilft mir am meisten ein Satz dazu, was Sie auf dem Bildschirm sehen.',
      ],
      short:
        'hat unser letzter Vorschlag zu {{ matter_dat }} geholfen? „Gelöst“, „noch offen“ oder „später“ genügt. Ist es noch offen, schreiben Sie mir kurz, was Sie sehen, dann suchen wir weiter.',
    },
    {
      subject: '{{ title }}: eine Antwort, dann geht es weiter',
      body: [
        'damit wir bei {{ matter_dat }} weiterkommen, fehlt uns nur noch Ihre Antwort auf unsere letzte Frage. Eine ungefähre reicht; auch „weiß ich nicht“ bringt uns voran.',
        'Hat sich die Sache von selbst erledigt oder ist sie nicht mehr wichtig, schreiben Sie „gelöst“, dann schließe ich sie für Sie.',
      ],
      short:
        'bei {{ matter_dat }} fehlt uns nur noch eine ungefähre Antwort auf unsere Frage; auch „weiß ich nicht“ bringt uns voran. Hat sich alles erledigt, schreiben Sie „gelöst“.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Stört es Sie noch?',
      body: [
        '{{ history }}. Vielleicht haben Sie sich inzwischen beholfen, oder es fehlte die Ruhe zum Ausprobieren. Beides kommt ständig vor.',
        'Ist {{ matter_nom }} noch aktuell? Bei „ja“ schlage ich vor, wie wir die Ursache mit möglichst wenig Aufwand für Sie finden. Bei „gelöst“ ist alles gut. Bei „später“ bleibt sie offen, bis Sie sich melden.',
      ],
      short:
        'ist {{ matter_nom }} noch aktuell? Bei „ja“ schlage ich einen einfachen Weg zur Ursache vor, bei „gelöst“ ist alles gut, bei „später“ bleibt sie offen, bis Sie sich melden.',
    },
    {
      subject: '{{ title }}: Dürfen wir das übernehmen?',
      body: [
        'Ausprobieren kostet Zeit, die man selten hat. Wir könnten uns {{ matter_acc }} gemeinsam an Ihrem Bildschirm ansehen: eine Viertelstunde, ohne Vorbereitung.',
        'Schicken Sie mir eine Uhrzeit, oder „gelöst“ oder „nicht nötig“, wenn es keine Rolle mehr spielt. Kennt sich jemand aus Ihrem Team besser damit aus, schreibe ich gern dorthin.',
      ],
      short:
        'Ausprobieren kostet Zeit. Wollen wir uns {{ matter_acc }} eine Viertelstunde gemeinsam an Ihrem Bildschirm ansehen? Eine Uhrzeit genügt, oder „gelöst“ oder „nicht nötig“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: am Telefon geht es schneller',
      body: [
        'bei {{ matter_dat }} sind wir am Telefon vermutlich schneller: Sie sagen mir, was Sie sehen, ich sage Ihnen, was es bedeutet.',
        'Wann haben Sie eine Viertelstunde? Ist es erledigt, genügt mir „gelöst“.',
      ],
      short:
        'bei {{ matter_dat }} sind wir am Telefon schneller: Sie sagen mir, was Sie sehen, ich sage, was es bedeutet. Wann haben Sie eine Viertelstunde? Sonst genügt „gelöst“.',
      opening:
        '{{ hello }} Ich rufe an, weil {{ matter_nom }} bei uns noch offen ist. Ich möchte wissen, ob es Sie noch stört, und es dann aus der Welt schaffen. Passt es gerade?',
      points: [
        'Tritt es noch auf? Seit wann, und was wurde zuletzt versucht?',
        'Die eine Antwort holen, die seit {{ message_dat }} fehlt, oder gleich gemeinsam nachsehen.',
        'Vereinbaren: gelöst und geschlossen, nächster Versuch mit Termin oder ruhen lassen, bis eine Nachricht kommt.',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}. Wenn alles läuft, wunderbar, dann reicht ein Wort. Wenn nicht, rufen Sie mich zurück, und wir sehen es uns zusammen an. Auf Wiederhören.',
    },
    {
      subject: '{{ title }}: Darf ich kurz anrufen?',
      body: [
        'ich möchte sicher sein, dass Sie sich nicht herumärgern, während wir aufeinander warten. Darf ich Sie zu {{ matter_dat }} kurz anrufen?',
        'Eine Uhrzeit genügt, oder der Name von jemandem, der die Einzelheiten kennt. Wenn Sie lieber schreiben: „gelöst“, „noch offen“ oder „später“.',
      ],
      short:
        'ich möchte sicher sein, dass Sie sich nicht herumärgern, während wir aufeinander warten. Darf ich Sie zu {{ matter_dat }} kurz anrufen? „Gelöst“ oder „später“ genügt auch.',
      opening:
        '{{ hello }} Ich wollte sichergehen, dass Sie nicht festsitzen: Es geht um {{ matter_acc }}. Wie sieht es aus?',
      points: [
        'Wie sehr stört es die Arbeit? Davon hängt ab, wie schnell es weitergeht.',
        'Anbieten, den nächsten Versuch zu übernehmen: Fernwartung, Protokolldatei, Umweg.',
        'Fragen, ob das Ticket geschlossen werden kann; eine Antwort öffnet es jederzeit wieder.',
      ],
      voicemail:
        '{{ hello }} Ich wollte fragen, wie es um {{ matter_acc }} steht. Ich schreibe Ihnen noch eine Zeile, „gelöst“ oder „noch offen“ reicht als Antwort. Einen schönen Tag.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: schließen oder weitersuchen?',
      body: [
        'wie sollen wir mit {{ matter_dat }} umgehen: weitersuchen, warten oder schließen? Die Entscheidung liegt ganz bei Ihnen.',
        'Hören wir bis {{ by }} nichts, gehen wir davon aus, dass alles läuft, planen unsere Zeit für andere Anfragen ein und schließen das Ticket. Verloren geht nichts: Eine Antwort auf diese Nachricht öffnet es wieder, mit allem, was darin steht.',
        'Danke für eine kurze Antwort und für Ihre Geduld bei der Suche.',
      ],
      short:
        'weitersuchen, warten oder schließen: Wie sollen wir mit {{ matter_dat }} umgehen? Ohne Antwort bis {{ by }} schließen wir; eine Nachricht von Ihnen öffnet alles wieder. Danke Ihnen!',
    },
    {
      subject: '{{ title }}: Ihr Wort bis {{ by }}?',
      body: [
        'wir möchten {{ matter_acc }} ordentlich zu Ende bringen und brauchen dafür Ihre Entscheidung: „offen“, wenn es noch stört, „später“, wenn Sie es in Ruhe ausprobieren möchten, „gelöst“, wenn alles läuft.',
        'Am {{ by_day }} räumen wir unsere Liste auf. Was bis dahin unbeantwortet ist, schließen wir vorläufig und nehmen an, dass keine Nachricht eine gute ist. Eine Zeile von Ihnen, und die Sache ist wieder offen.',
        'Danke, dass Sie sich überhaupt gemeldet hatten.',
      ],
      short:
        '„offen“, „später“ oder „gelöst“: Was gilt für {{ matter_acc }}? Am {{ by_day }} schließen wir, was unbeantwortet ist; eine Zeile von Ihnen öffnet es wieder. Danke für die Meldung!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Wir sind dran',
      body: [
        'danke für {{ message_acc }}. Wir sind am Zug, und Sie haben zu lange auf ein Zeichen gewartet; das tut mir leid.',
        'Wir untersuchen {{ matter_acc }}, und bis {{ by }} hören Sie von mir, was wir gefunden haben, auch wenn es noch nicht die Lösung ist. Hält es Ihre Arbeit auf, schreiben Sie „blockiert“, dann geht es vor.',
      ],
      short:
        'danke für {{ message_acc }} und Ihre Geduld. Bis {{ by }} hören Sie, was wir gefunden haben, auch wenn es noch nicht die Lösung ist. Hält es Sie auf, schreiben Sie „blockiert“.',
    },
    {
      subject: '{{ title }}: Neues bis {{ by }}',
      body: [
        'zu {{ matter_dat }} bin ich Ihnen eine Antwort schuldig; sie kommt spät, bitte entschuldigen Sie.',
        'Wir stellen das Problem gerade bei uns nach. Bis {{ by }} haben Sie ein Ergebnis oder einen Zwischenstand. Hat sich bei Ihnen seitdem etwas verändert, hilft uns ein Satz dazu sehr.',
      ],
      short:
        'zu {{ matter_dat }} bin ich Ihnen eine Antwort schuldig; bitte entschuldigen Sie. Bis {{ by }} haben Sie ein Ergebnis oder einen Zwischenstand. Hat sich etwas verändert, hilft uns ein Satz.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vorerst geschlossen',
      body: [
        'ich schließe {{ matter_acc }} heute und hoffe, dass bei Ihnen längst alles wieder läuft.',
        'Zu tun bleibt für Sie nichts. {% if amount %}Beim Preis bleibt es, wie vereinbart, bei {{ amount }}; dazu kommt nichts. {% else %}Kosten entstehen durch das Schließen keine. {% endif %}Dateien und Bildschirmfotos, die Sie uns geschickt haben, gehören Ihnen; wir löschen sie auf Wunsch. Unsere Notizen und Entwürfe zur Lösung heben wir auf, damit wir nicht von vorn anfangen.',
        'Kommt es wieder, antworten Sie einfach auf diese Nachricht, und wir sind für Sie da. Danke für Ihre Geduld und alles Gute.',
      ],
      short:
        'ich schließe {{ matter_acc }} heute und hoffe, dass alles läuft. Kosten entstehen dadurch keine, Ihre Dateien löschen wir auf Wunsch. Kommt es wieder, genügt eine Antwort. Alles Gute!',
    },
    {
      subject: '{{ title }}: Das Ticket ruht',
      body: [
        'um {{ matter_acc }} ist es ruhig geworden, deshalb lasse ich das Ticket nun ruhen. Eine Rückmeldung schulden Sie uns nicht; volle Tage sind Grund genug.',
        'Was bleibt: der ganze Verlauf, damit Sie nie etwas zweimal erklären müssen{% if amount %}, und der vereinbarte Betrag von {{ amount }}, unverändert{% endif %}. Was auf Ihren Wunsch verschwindet: die Daten, die Sie uns zum Testen geschickt haben. Entwürfe und Zwischenstände bleiben bei uns, bis Sie sie brauchen.',
        'Es war schön, mit Ihnen daran zu arbeiten. Eine Zeile genügt, jederzeit, und wir machen weiter.',
      ],
      short:
        'ich lasse {{ matter_acc }} nun ruhen. Der Verlauf bleibt, Ihre Testdaten löschen wir auf Wunsch, und eine Rückmeldung schulden Sie uns nicht. Eine Zeile, und wir machen weiter.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es wirklich weg?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} geschlossen, ohne sicher zu sein, dass die Ursache weg ist. Wie ging es seitdem?',
        'Inzwischen wissen wir über solche Fälle etwas mehr und würden gern noch einmal nachsehen. „Alles gut“, „nachsehen“ oder „später“ genügt.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} geschlossen, ohne ganz sicher zu sein. Wie ging es seitdem? „Alles gut“, „bitte nachsehen“ oder „später“ genügt mir.',
    },
    {
      subject: '{{ title }}: für Sie wieder geöffnet',
      body: [
        'ich habe {{ matter_acc }} wieder geöffnet, weil ich sie gern gelöst sähe und nicht bloß geschlossen.',
        'Schreiben Sie mir in einem Satz, wie es heute steht, dann knüpfe ich dort an. Spielt es keine Rolle mehr, ist „erledigt“ genauso willkommen.',
      ],
      short:
        'ich habe {{ matter_acc }} wieder geöffnet, weil ich sie gern gelöst sähe und nicht bloß geschlossen. Ein Satz zum Stand genügt mir, oder „erledigt“, wenn alles gut ist.',
    },
  ],
};
