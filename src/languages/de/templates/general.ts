import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei Ihnen',
      body: [
        `gibt es bei Ihnen schon etwas Neues {{ about_matter }}? Falls gerade anderes Vorrang hat, sagen Sie [mir|uns] einfach ungefähr, wann es Ihnen passt. Und wenn von [mir|uns] noch etwas fehlt, sagen Sie kurz Bescheid, dann [schicke ich|schicken wir] es Ihnen.`,
      ],
      short: `kurze Frage {{ about_matter }}: Wie ist der Stand bei Ihnen? Sagen Sie [mir|uns] einfach ungefähr, wann es Ihnen passt.`,
    },
    {
      subject: '{{ title }}: was Sie noch brauchen',
      body: [
        `brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Das kann eine Zahl sein, ein Termin oder eine kurze Erklärung; [ich kümmere mich|wir kümmern uns] darum. Wenn es gerade ungünstig ist, nennen Sie [mir|uns] einfach einen besseren Zeitpunkt, dann [melde ich mich|melden wir uns] wieder.`,
      ],
      short: `brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Wenn es gerade ungünstig ist, nennen Sie einfach einen besseren Zeitpunkt.`,
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: wer bei Ihnen zuständig ist',
      body: [
        'vielleicht ist für {{ matter_acc }} inzwischen jemand anderes zuständig. An wen [wende ich mich|wenden wir uns] am besten? Ein Name genügt; [ich erkläre|wir erklären] dort alles von Anfang an, damit Sie keine Arbeit damit haben. Falls es doch bei Ihnen liegt und nur noch warten muss, sagen Sie [mir|uns] einfach, in welchem Monat es passen könnte.',
      ],
      short:
        'ist für {{ matter_acc }} inzwischen jemand anderes zuständig? Dann genügt [mir|uns] ein Name. Falls es bei Ihnen liegt und warten muss, sagen Sie einfach, bis wann ungefähr.',
    },
    {
      subject: '{{ title }}: jetzt oder später',
      body: [
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach Ihnen. Wenn es für Sie gar kein Thema mehr ist, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte Bescheid, begründen müssen Sie nichts.',
      ],
      short:
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach Ihnen.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an{% if callback %}; Sie erreichen [mich|uns] auch unter {{ callback }}{% endif %}. Falls sich die Sache schon erledigt hat, schreiben Sie [mir|uns] einfach zwei Zeilen.',
      ],
      short:
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei Ihnen ist. Haben Sie gerade zehn Minuten?',
      points: [
        'Fragen, was sich seit dem {{ since }} geändert hat.',
        'Klären, wer bis wann entscheidet.',
        'Einen nächsten Schritt mit Termin vereinbaren.',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei Ihnen ist. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: zehn Minuten am Telefon',
      body: [
        'wie Sie über {{ matter_acc }} denken, [würde ich|würden wir] gern direkt von Ihnen hören. Hätten Sie in den nächsten Tagen Zeit für einen Anruf? Er dauert keine zehn Minuten, und vorbereiten müssen Sie nichts. Wenn Ihnen Schreiben lieber ist, reichen zwei Zeilen dazu, was Ihnen vorschwebt.',
      ],
      short:
        'wie Sie über {{ matter_acc }} denken, [würde ich|würden wir] gern direkt von Ihnen hören. Hätten Sie in den nächsten Tagen Zeit für einen kurzen Anruf?',
      opening:
        '{{ hello }} Ich würde gern direkt von Ihnen hören, wie Sie über {{ matter_acc }} denken. Passt es gerade?',
      points: [
        'Zuerst zuhören und notieren, was gewünscht wird und was bremst.',
        'Sagen, was möglich ist und was nicht.',
        'Mit einem Ja, einem Nein oder einem Termin für den nächsten Anruf enden.',
      ],
      voicemail: `{{ hello }} Ich würde gern hören, wie Sie über {{ matter_acc }} denken. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ja oder Nein bis {{ by_day }}',
      body: [
        'soll es mit {{ matter_dat }} weitergehen? Für [meine|unsere] Planung hilft ein klares Ja oder Nein bis {{ by }}. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [nehme ich|nehmen wir] das Thema von der Liste und [vergebe|vergeben] die Zeit anderweitig. Wieder aufgreifen können Sie es später jederzeit; eine Nachricht genügt, dann suchen wir einen neuen Termin.',
      ],
      short:
        'soll es mit {{ matter_dat }} weitergehen? Ein Ja oder Nein bis {{ by_day }} hilft bei der Planung. Ohne Antwort [vergebe ich|vergeben wir] die Zeit anderweitig.',
    },
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn Sie sich bis {{ by }}, entscheiden, [halte ich|halten wir] die Zeit frei. Danach [gehe ich|gehen wir] davon aus, dass es gerade nicht passt, und [nutze|nutzen] sie für etwas anderes. Möchten Sie später darauf zurückkommen, reichen zwei Zeilen; dann sehen wir gemeinsam, was sich bis dahin geändert hat.',
      ],
      short:
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn Sie sich bis {{ by_day }} entscheiden, [halte ich|halten wir] die Zeit frei.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldigen Sie bitte, dass Sie warten mussten. Sie erhalten [meine|unsere] Antwort bis {{ by }}. Wenn Sie sie früher brauchen, ${CALL_US}.`,
      ],
      short: `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldigen Sie bitte die Wartezeit. Sie erhalten [meine|unsere] Antwort bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: entschuldigen Sie die Verzögerung',
      body: [
        `[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung${'{% if quoted %}'} {{ about_matter }}{% else %} zu {{ message_dat }}{% endif %} haben Sie bis {{ by }}. Wenn sich bei Ihnen inzwischen etwas geändert hat, schreiben Sie [mir|uns] bitte kurz.`,
      ],
      short:
        '[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung zu {{ message_dat }} haben Sie bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        `den nächsten Schritt {{ about_matter }} [überlasse ich|überlassen wir] nun Ihnen und [frage|fragen] nicht weiter nach. Wenn das Thema später wieder aktuell wird, genügt eine Zeile; dann [greife ich|greifen wir] es gern auf. Vielen Dank für Ihre Zeit.`,
      ],
      short: `den nächsten Schritt {{ about_matter }} [überlasse ich|überlassen wir] nun Ihnen und [frage|fragen] nicht weiter nach. Wenn das Thema später aktuell wird, genügt eine Zeile. Danke für Ihre Zeit!`,
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        `dies ist [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie an oder schreiben Sie; alles Weitere ergibt sich dann. Danke, und viel Erfolg bei allem, was Sie vorhaben.`,
      ],
      short: `dies ist [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie an oder schreiben Sie. Alles Gute!`,
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: wieder ein Thema',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} offen gelassen. Passt es jetzt besser? Dann [schlage ich|schlagen wir] ein kurzes Telefonat vor, um zu sehen, was sich seither geändert hat. Falls es sich für Sie erledigt hat, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} offen gelassen. Passt es jetzt besser? Falls es sich erledigt hat, ist das auch in Ordnung; sagen Sie dann bitte kurz Bescheid.',
    },
    {
      subject: '{{ title }}: was sich geändert hat',
      body: [
        `hat sich bei Ihnen {{ about_matter }} etwas Neues ergeben? Seit unserem letzten Kontakt ist einige Zeit vergangen, deshalb [würde ich|würden wir] am liebsten von vorn besprechen, was Sie heute brauchen. Wenn das Thema für Sie abgeschlossen ist, hilft [mir|uns] auch das; dann [lasse ich|lassen wir] es ruhen.`,
      ],
      short: `hat sich bei Ihnen {{ about_matter }} etwas Neues ergeben? [Ich würde|Wir würden] gern neu besprechen, was Sie heute brauchen. Ist das Thema abgeschlossen, genügt ein kurzes Wort.`,
    },
  ],
};
