import type { Texts } from '../../templates/shape.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Wie ist dein erster Eindruck?',
      body: [
        'unsere letzte Lieferung liegt bei dir, und ich bin gespannt, wie sie auf den ersten Blick wirkt. Eine vollständige Prüfung muss es noch nicht sein.',
        '„Passt“, und wir gehen bei {{ matter_dat }} den nächsten Schritt. „Änderungen“, und wir sprechen sie zusammen durch. „Später“, und ich verschiebe die Termine so, dass niemand unter Druck gerät.',
      ],
      short:
        'unsere letzte Lieferung für {{ matter_acc }} liegt bei dir. Wie wirkt sie auf den ersten Blick? „Passt“, „Änderungen“ oder „später“ reicht, ich richte die nächsten Schritte danach.',
    },
    {
      subject: '{{ title }}: Soll ich Termine verschieben?',
      body: [
        'seit {{ message_dat }} wartet bei {{ matter_dat }} der nächste Schritt auf ein Wort von dir. Falls etwas dazwischengekommen ist: Das gehört zu jedem Projekt.',
        'Sag mir einfach, was passt: „weiter“, wenn wir so fortfahren dürfen, „später“ mit einem ungefähren Datum oder „nein“, wenn sich die Pläne geändert haben. Ich stelle unsere Planung darauf ein.',
      ],
      short:
        'bei {{ matter_dat }} wartet der nächste Schritt auf ein Wort von dir: „weiter“, „später“ mit einem ungefähren Datum oder „nein“. Ich stelle unsere Planung darauf ein.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Wie geht es weiter?',
      body: [
        '{{ history }}. Damit es bei {{ matter_dat }} vorangeht, brauche ich nur eines: deine Rückmeldung zu dem, was wir geliefert haben, gern in Stichworten.',
        'Wenn das Durchsehen zu lange dauert, zeige ich dir alles in einer Viertelstunde. „Passt“, „zeigen“ oder „später“ reicht als Antwort, und „Stopp“, falls anderes Vorrang hat.',
        '{% if part %}Noch ein Punkt der Vollständigkeit halber: Wir haben eine Abschlagszahlung von {{ part }} vereinbart. Ist sie schon erledigt, danke dafür; wenn nicht, nenn mir gern einen Tag, der dir passt.{% endif %}',
      ],
      short:
        'damit es bei {{ matter_dat }} vorangeht, brauche ich nur deine Rückmeldung zur Lieferung, gern in Stichworten. „Passt“, „zeigen“ oder „später“ reicht, und „Stopp“, falls anderes Vorrang hat.',
    },
    {
      subject: '{{ title }}: Woran hängt es?',
      body: [
        'Projekte stocken selten aus bösem Willen; meist fehlt eine Entscheidung, ein Text oder eine Kollegin, die gerade anderes zu tun hat. Was ist es bei {{ matter_dat }}?',
        'Vielleicht können wir dir etwas davon abnehmen: Wir arbeiten auch mit einem Rohtext, einer Tendenz oder einem „mach mal“. Ein Stichwort zeigt mir, wo ich anfangen kann; „später“ und „nein“ zählen auch.',
      ],
      short:
        'was fehlt bei {{ matter_dat }}: eine Entscheidung, ein Text, eine Person? Vielleicht können wir dir etwas abnehmen. Ein Stichwort reicht; „später“ und „nein“ zählen auch.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: eine Viertelstunde am Telefon?',
      body: [
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Wir gehen durch, was geliefert ist, was offen ist und was warten kann.',
        'Welcher Tag passt dir? Wenn du lieber schreibst, reicht mir „passt“, „später“ oder „Stopp“.',
      ],
      short:
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt dir? „Passt“, „später“ oder „Stopp“ reicht auch.',
      opening:
        '{{ hello }} Ich würde {{ matter_acc }} gern mit dir durchgehen: Was ist geliefert, was ist offen, was kann warten? Hast du eine Viertelstunde?',
      points: [
        'Wie wirkt das Gelieferte, und was müsste sich ändern, damit es abgenommen werden kann?',
        'Was steht auf der anderen Seite im Weg: Leute, Budget, Termine?{% if part %} Die vereinbarte Abschlagszahlung von {{ part }} ruhig ansprechen.{% endif %}',
        'Vereinbaren: Abnahme, Änderungen bis zu einem Tag oder Pause mit Datum für den Neustart.{% if fee %} Bei einem Abbruch gemeinsam ein faires Ende suchen; ein Ausfallhonorar von {{ fee }} ist vereinbart.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}: Ich wüsste gern, wie wir weitermachen und was du von uns brauchst. Ein kurzer Rückruf oder eine Nachricht, wie es dir leichter fällt. Danke dir!',
    },
    {
      subject: '{{ title }}: kurz zum Stand telefonieren?',
      body: [
        'ich wüsste gern, ob {{ matter_nom }} noch auf dem Weg ist, den du dir vorstellst. Wenn nicht, erfahre ich es lieber jetzt als am Ende.',
        'Zehn Minuten am Telefon reichen. Nenn mir eine Zeit, oder schreib „alles gut“, „später“ oder „Stopp“, dann richte ich mich danach.',
      ],
      short:
        'ist {{ matter_nom }} noch auf dem Weg, den du dir vorstellst? Zehn Minuten am Telefon reichen. Oder schreib „alles gut“, „später“ oder „Stopp“.',
      opening:
        '{{ hello }} Ich wollte von dir hören, ob {{ matter_nom }} noch in die richtige Richtung geht. Passt es gerade?',
      points: [
        'Fragen, was das Projekt aus heutiger Sicht leisten muss, und Unterschiede zum Anfang notieren.',
        'Die gelieferten Teile einzeln durchgehen: abgenommen, zu ändern, nicht mehr nötig.',
        'Festlegen: nächste Lieferung, wer Rückmeldung gibt und was abgerechnet werden kann{% if amount %} (von {{ amount }}){% endif %}.',
      ],
      voicemail:
        '{{ hello }} Ich wollte hören, ob {{ matter_nom }} für dich noch auf dem richtigen Weg ist. Ruf mich an, wenn du zehn Minuten hast, oder schick mir ein Stichwort. Beides ist recht.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: weiter, Pause oder Abschluss?',
      body: [
        'ich möchte für {{ matter_acc }} einen klaren Plan haben und bitte dich, bis {{ by }} zu wählen: weitermachen, bis zu einem bestimmten Monat pausieren oder mit dem jetzigen Stand abschließen.',
        'Höre ich bis dahin nichts, legen wir die Arbeit still, geben dem Team andere Aufgaben und stellen eine Schlussrechnung über das Gelieferte{% if amount %} (offen sind nach meinem Stand {{ amount }}){% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} rechnen wir an{% endif %}. Entwürfe und Mock-ups bleiben bei uns, bis sie bezahlt sind; danach gehören sie dir.',
        '{% if fee %}Vereinbart ist auch ein Ausfallhonorar von {{ fee }}. Bevor das überhaupt ein Thema wird, möchte ich mit dir eine gemeinsame Lösung finden.{% endif %}',
        'Danke für ein kurzes Wort. Jede der drei Antworten ist eine gute.',
      ],
      short:
        'wie geht es mit {{ matter_dat }} weiter: fortsetzen, pausieren oder abschließen? Ohne Antwort bis {{ by }} pausieren wir und rechnen das Gelieferte ab; die Tür bleibt offen. Danke dir!',
    },
    {
      subject: '{{ title }}: deine Entscheidung bis {{ by }}?',
      body: [
        'darf ich dich um eine Entscheidung bitten, wie es mit {{ matter_dat }} weitergeht? „Weiter“, und wir machen weiter. „Pause“, und du nennst einen Monat. „Stopp“, und wir bringen es ordentlich zu Ende.',
        'Am {{ by_day }} teile ich unsere Leute für die nächsten Wochen ein. Habe ich bis dahin nichts gehört, betrachte ich den gelieferten Stand als abgeschlossen, stelle ihn in Rechnung und lege den Rest beiseite; du kannst ihn später wieder aufnehmen. Bis zur Bezahlung bleiben unsere Entwürfe bei uns.',
        '{% if part %}Zur Rechnung: Die vereinbarte Abschlagszahlung von {{ part }} ist berücksichtigt. {% endif %}{% if fee %}Wir haben auch ein Ausfallhonorar von {{ fee }} vereinbart; lass uns vorher darüber sprechen, was fair ist.{% endif %}',
        'Danke für deine Hilfe dabei und für die Zusammenarbeit bis hierher.',
      ],
      short:
        '„weiter“, „Pause“ oder „Stopp“ für {{ matter_acc }}? Am {{ by_day }} teile ich unsere Leute ein; ohne Antwort lege ich es beiseite und rechne das Gelieferte ab. Danke dir für alles bisher!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Deine Punkte sind bei uns',
      body: [
        'danke für {{ message_acc }}. Eine Antwort hättest du längst haben sollen; bitte entschuldige.',
        'Deine Punkte zu {{ matter_dat }} liegen beim Team. Bis {{ by }} weißt du, was wir ändern, was das bedeutet und wann du es siehst. Wenn dich einer davon aufhält, sag es mir, dann rückt er nach oben.',
      ],
      short:
        'danke für {{ message_acc }} und deine Geduld. Bis {{ by }} weißt du, was wir ändern und wann du es siehst. Hält dich ein Punkt auf, rückt er nach oben.',
    },
    {
      subject: '{{ title }}: nächster Schritt bis {{ by }}',
      body: [
        'bei {{ matter_dat }} sind wir am Zug, und das schon zu lange. Das ist mein Versäumnis.',
        'Bis {{ by }} hast du unsere Antwort und dazu einen Plan für den nächsten Schritt. Wenn du vorher darüber sprechen möchtest, nehme ich mir die Zeit.',
      ],
      short:
        'bei {{ matter_dat }} sind wir am Zug, und das schon zu lange. Bis {{ by }} hast du unsere Antwort und einen Plan für den nächsten Schritt. Gern sprechen wir auch vorher.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: ein ordentlicher Abschluss',
      body: [
        'ich schließe {{ matter_acc }} auf unserer Seite ab. Gern hätte ich es mit dir zu Ende gebracht; dass es anders kam, hatte sicher gute Gründe.',
        'Was noch offen ist: Die Schlussrechnung umfasst nur, was wir geliefert haben{% if amount %}; offen sind {{ amount }}{% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} ist angerechnet{% endif %}. Sobald sie bezahlt ist, gehören dir die endgültigen Dateien samt dem Recht, sie zu nutzen. Bis dahin bleiben Entwürfe und Mock-ups bei uns. Material und Zugänge, die du uns überlassen hast, geben wir zurück oder löschen sie, wie du möchtest.',
        '{% if fee %}Zum vereinbarten Ausfallhonorar von {{ fee }}: Darüber möchte ich mit dir sprechen, bevor etwas passiert.{% endif %}',
        'Danke für das, was wir zusammen geschafft haben. Soll es eines Tages weitergehen, ist alles gut aufgehoben, und eine Zeile reicht.',
      ],
      short:
        'ich schließe {{ matter_acc }} auf unserer Seite ab. Die Schlussrechnung umfasst das Gelieferte; mit der Zahlung gehören dir Dateien und Rechte. Danke! Soll es weitergehen, reicht eine Zeile.',
    },
    {
      subject: '{{ title }}: danke für die Zusammenarbeit',
      body: [
        'danke für dein Vertrauen in uns. Inzwischen ruht {{ matter_nom }}, und ich bringe die Arbeit nun sauber zu Ende, damit niemand rätseln muss.',
        'Drei Dinge liegen noch auf dem Tisch. Geld: Wir rechnen den gelieferten Teil ab{% if amount %}, offen sind {{ amount }}{% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} ist darin berücksichtigt{% endif %}. Dateien: Fertiges bekommst du, sobald es bezahlt ist. Rechte: Unbezahlte Entwürfe und Mock-ups bleiben bei uns und werden von keiner Seite verwendet.',
        '{% if fee %}Ein Ausfallhonorar von {{ fee }} ist vereinbart; sehen wir gemeinsam, was fair ist.{% endif %}',
        'Wenn die Zeit dafür reif ist, fange ich gern wieder mit dir an. Dir und allen im Team meine besten Wünsche.',
      ],
      short:
        'danke für dein Vertrauen. Ich schließe {{ matter_acc }} sauber ab: Geliefertes rechnen wir ab, bezahlte Dateien gehören dir, unbezahlte Entwürfe bleiben bei uns. Gern fange ich wieder mit dir an.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: dort weitermachen, wo wir waren?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Dateien, Plan und offene Punkte sind alle noch da; ein Neustart ginge schnell.',
        'Passt es dir jetzt besser? Bei „ja“ schicke ich dir eine kurze Liste, was noch fehlt. „Später“ mit einem Monat hilft mir auch, und mit „nein“ ist es gut abgeschlossen.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Dateien und Plan sind noch da, ein Neustart ginge schnell. Passt es dir jetzt besser? „Ja“, „später“ oder „nein“ reicht.',
    },
    {
      subject: '{{ title }}: Was gilt noch?',
      body: [
        'nach einer Pause lohnt es sich, ein Vorhaben mit frischen Augen anzusehen. Was an {{ matter_dat }} stimmt noch, und was würdest du heute anders machen?',
        'Ich schlage eine halbe Stunde vor, um das zu sortieren, bevor jemand arbeitet. Wenn du keine Verwendung mehr dafür hast, sag einfach „nein“.',
      ],
      short:
        'nach einer Pause lohnt ein frischer Blick: Was an {{ matter_dat }} stimmt noch, was würdest du heute anders machen? Eine halbe Stunde reicht. Sonst genügt ein „nein“.',
    },
  ],
};
