import type { Texts } from '../../templates/shape.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Hat es geholfen?',
      body: [
        'hat dich unser letzter Vorschlag weitergebracht? Wenn {{ matter_nom }} damit erledigt ist, freut mich das; wenn nicht, suchen wir weiter.',
        '„Gelöst“, „noch offen“ oder „später“ reicht. Bei „noch offen“ hilft mir am meisten ein Satz dazu, was du auf dem Bildschirm siehst.',
      ],
      short:
        'hat unser letzter Vorschlag zu {{ matter_dat }} geholfen? „Gelöst“, „noch offen“ oder „später“ reicht. Ist es noch offen, schreib mir kurz, was du siehst, dann suchen wir weiter.',
    },
    {
      subject: '{{ title }}: eine Antwort, dann geht es weiter',
      body: [
        'damit wir bei {{ matter_dat }} weiterkommen, fehlt uns nur noch deine Antwort auf unsere letzte Frage. Eine ungefähre reicht; auch „weiß ich nicht“ bringt uns voran.',
        'Hat sich die Sache von selbst erledigt oder ist sie nicht mehr wichtig, schreib „gelöst“, dann schließe ich sie für dich.',
      ],
      short:
        'bei {{ matter_dat }} fehlt uns nur noch eine ungefähre Antwort auf unsere Frage; auch „weiß ich nicht“ bringt uns voran. Hat sich alles erledigt, schreib „gelöst“.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Stört es dich noch?',
      body: [
        '{{ history }}. Vielleicht hast du dir inzwischen selbst geholfen, oder es fehlte die Ruhe zum Ausprobieren. Beides kommt ständig vor.',
        'Ist {{ matter_nom }} noch aktuell? Bei „ja“ schlage ich vor, wie wir die Ursache mit möglichst wenig Aufwand für dich finden. Bei „gelöst“ ist alles gut. Bei „später“ bleibt sie offen, bis du dich meldest.',
      ],
      short:
        'ist {{ matter_nom }} noch aktuell? Bei „ja“ schlage ich einen einfachen Weg zur Ursache vor, bei „gelöst“ ist alles gut, bei „später“ bleibt sie offen, bis du dich meldest.',
    },
    {
      subject: '{{ title }}: Dürfen wir das übernehmen?',
      body: [
        'Ausprobieren kostet Zeit, die man selten hat. Wir könnten uns {{ matter_acc }} zusammen an deinem Bildschirm ansehen: eine Viertelstunde, ohne Vorbereitung.',
        'Schick mir eine Uhrzeit, oder „gelöst“ oder „nicht nötig“, wenn es keine Rolle mehr spielt. Kennt sich jemand aus deinem Team besser damit aus, schreibe ich gern dorthin.',
      ],
      short:
        'Ausprobieren kostet Zeit. Wollen wir uns {{ matter_acc }} eine Viertelstunde zusammen an deinem Bildschirm ansehen? Eine Uhrzeit reicht, oder „gelöst“ oder „nicht nötig“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: am Telefon geht es schneller',
      body: [
        'bei {{ matter_dat }} sind wir am Telefon vermutlich schneller: Du sagst mir, was du siehst, ich sage dir, was es bedeutet.',
        'Wann hast du eine Viertelstunde? Ist es erledigt, reicht mir „gelöst“.',
      ],
      short:
        'bei {{ matter_dat }} sind wir am Telefon schneller: Du sagst mir, was du siehst, ich sage dir, was es bedeutet. Wann hast du eine Viertelstunde? Sonst reicht „gelöst“.',
      opening:
        '{{ hello }} Ich rufe an, weil {{ matter_nom }} bei uns noch offen ist. Ich möchte wissen, ob es dich noch stört, und es dann aus der Welt schaffen. Passt es gerade?',
      points: [
        'Tritt es noch auf? Seit wann, und was wurde zuletzt versucht?',
        'Die eine Antwort holen, die seit {{ message_dat }} fehlt, oder gleich gemeinsam nachsehen.',
        'Vereinbaren: gelöst und geschlossen, nächster Versuch mit Termin oder ruhen lassen, bis eine Nachricht kommt.',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}. Wenn alles läuft, wunderbar, dann reicht ein Wort. Wenn nicht, ruf mich zurück, und wir sehen es uns zusammen an. Bis bald!',
    },
    {
      subject: '{{ title }}: Darf ich kurz anrufen?',
      body: [
        'ich möchte sicher sein, dass du dich nicht herumärgerst, während wir aufeinander warten. Darf ich dich zu {{ matter_dat }} kurz anrufen?',
        'Eine Uhrzeit reicht, oder der Name von jemandem, der die Einzelheiten kennt. Wenn du lieber schreibst: „gelöst“, „noch offen“ oder „später“.',
      ],
      short:
        'ich möchte sicher sein, dass du dich nicht herumärgerst, während wir aufeinander warten. Darf ich dich zu {{ matter_dat }} kurz anrufen? „Gelöst“ oder „später“ reicht auch.',
      opening:
        '{{ hello }} Ich wollte sichergehen, dass du nicht festsitzt: Es geht um {{ matter_acc }}. Wie sieht es aus?',
      points: [
        'Wie sehr stört es die Arbeit? Davon hängt ab, wie schnell es weitergeht.',
        'Anbieten, den nächsten Versuch zu übernehmen: Fernwartung, Protokolldatei, Umweg.',
        'Fragen, ob das Ticket geschlossen werden kann; eine Antwort öffnet es jederzeit wieder.',
      ],
      voicemail:
        '{{ hello }} Ich wollte fragen, wie es um {{ matter_acc }} steht. Ich schreibe dir noch eine Zeile, „gelöst“ oder „noch offen“ reicht als Antwort. Hab einen schönen Tag.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: schließen oder weitersuchen?',
      body: [
        'wie sollen wir mit {{ matter_dat }} umgehen: weitersuchen, warten oder schließen? Die Entscheidung liegt ganz bei dir.',
        'Hören wir bis {{ by }} nichts, gehen wir davon aus, dass alles läuft, planen unsere Zeit für andere Anfragen ein und schließen das Ticket. Verloren geht nichts: Eine Antwort auf diese Nachricht öffnet es wieder, mit allem, was darin steht.',
        'Danke für eine kurze Antwort und für deine Geduld bei der Suche.',
      ],
      short:
        'weitersuchen, warten oder schließen: Wie sollen wir mit {{ matter_dat }} umgehen? Ohne Antwort bis {{ by }} schließen wir; eine Nachricht von dir öffnet alles wieder. Danke dir!',
    },
    {
      subject: '{{ title }}: dein Wort bis {{ by }}?',
      body: [
        'wir möchten {{ matter_acc }} ordentlich zu Ende bringen und brauchen dafür deine Entscheidung: „offen“, wenn es noch stört, „später“, wenn du es in Ruhe ausprobieren möchtest, „gelöst“, wenn alles läuft.',
        'Am {{ by_day }} räumen wir unsere Liste auf. Was bis dahin unbeantwortet ist, schließen wir vorläufig und nehmen an, dass keine Nachricht eine gute ist. Eine Zeile von dir, und die Sache ist wieder offen.',
        'Danke, dass du dich überhaupt gemeldet hattest.',
      ],
      short:
        '„offen“, „später“ oder „gelöst“: Was gilt für {{ matter_acc }}? Am {{ by_day }} schließen wir, was unbeantwortet ist; eine Zeile von dir öffnet es wieder. Danke für die Meldung!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Wir sind dran',
      body: [
        'danke für {{ message_acc }}. Wir sind am Zug, und du hast zu lange auf ein Zeichen gewartet; das tut mir leid.',
        'Wir untersuchen {{ matter_acc }}, und bis {{ by }} hörst du von mir, was wir gefunden haben, auch wenn es noch nicht die Lösung ist. Hält es deine Arbeit auf, schreib „blockiert“, dann geht es vor.',
      ],
      short:
        'danke für {{ message_acc }} und deine Geduld. Bis {{ by }} hörst du, was wir gefunden haben, auch wenn es noch nicht die Lösung ist. Hält es dich auf, schreib „blockiert“.',
    },
    {
      subject: '{{ title }}: Neues bis {{ by }}',
      body: [
        'zu {{ matter_dat }} bin ich dir eine Antwort schuldig; sie kommt spät, bitte entschuldige.',
        'Wir stellen das Problem gerade bei uns nach. Bis {{ by }} hast du ein Ergebnis oder einen Zwischenstand. Hat sich bei dir seitdem etwas verändert, hilft uns ein Satz dazu sehr.',
      ],
      short:
        'zu {{ matter_dat }} bin ich dir eine Antwort schuldig; bitte entschuldige. Bis {{ by }} hast du ein Ergebnis oder einen Zwischenstand. Hat sich etwas verändert, hilft uns ein Satz.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vorerst geschlossen',
      body: [
        'ich schließe {{ matter_acc }} heute und hoffe, dass bei dir längst alles wieder läuft.',
        'Zu tun bleibt für dich nichts. {% if amount %}Beim Preis bleibt es, wie vereinbart, bei {{ amount }}; dazu kommt nichts. {% else %}Kosten entstehen durch das Schließen keine. {% endif %}Dateien und Bildschirmfotos, die du uns geschickt hast, gehören dir; wir löschen sie, wenn du es möchtest. Unsere Notizen und Entwürfe zur Lösung heben wir auf, damit wir nicht von vorn anfangen.',
        'Kommt es wieder, antworte einfach auf diese Nachricht, und wir sind für dich da. Danke für deine Geduld und alles Gute.',
      ],
      short:
        'ich schließe {{ matter_acc }} heute und hoffe, dass alles läuft. Kosten entstehen dadurch keine, deine Dateien löschen wir auf Wunsch. Kommt es wieder, reicht eine Antwort. Alles Gute!',
    },
    {
      subject: '{{ title }}: Das Ticket ruht',
      body: [
        'um {{ matter_acc }} ist es ruhig geworden, deshalb lasse ich das Ticket nun ruhen. Eine Rückmeldung schuldest du uns nicht; volle Tage sind Grund genug.',
        'Was bleibt: der ganze Verlauf, damit du nie etwas zweimal erklären musst{% if amount %}, und der vereinbarte Betrag von {{ amount }}, unverändert{% endif %}. Was auf deinen Wunsch verschwindet: die Daten, die du uns zum Testen geschickt hast. Entwürfe und Zwischenstände bleiben bei uns, bis du sie brauchst.',
        'Es war schön, mit dir daran zu arbeiten. Eine Zeile reicht, jederzeit, und wir machen weiter.',
      ],
      short:
        'ich lasse {{ matter_acc }} nun ruhen. Der Verlauf bleibt, deine Testdaten löschen wir auf Wunsch, und eine Rückmeldung schuldest du uns nicht. Eine Zeile, und wir machen weiter.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es wirklich weg?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} geschlossen, ohne sicher zu sein, dass die Ursache weg ist. Wie lief es bei dir seitdem?',
        'Inzwischen wissen wir über solche Fälle etwas mehr und würden gern noch einmal nachsehen. „Alles gut“, „nachsehen“ oder „später“ reicht.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} geschlossen, ohne ganz sicher zu sein. Wie lief es bei dir seitdem? „Alles gut“, „bitte nachsehen“ oder „später“ reicht mir.',
    },
    {
      subject: '{{ title }}: für dich wieder geöffnet',
      body: [
        'ich habe {{ matter_acc }} wieder geöffnet, weil ich sie gern gelöst sähe und nicht bloß geschlossen.',
        'Schreib mir in einem Satz, wie es heute steht, dann knüpfe ich dort an. Spielt es keine Rolle mehr, ist „erledigt“ genauso willkommen.',
      ],
      short:
        'ich habe {{ matter_acc }} wieder geöffnet, weil ich sie gern gelöst sähe und nicht bloß geschlossen. Ein Satz zum Stand reicht mir, oder „erledigt“, wenn alles gut ist.',
    },
  ],
};
