package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Catalogue;
import fingerpost.check.Check;
import fingerpost.check.Checks;
import fingerpost.dns.DomainName;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.Tries;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.AddElement;
import fingerpost.topology.edit.PutEntry;
import fingerpost.topology.edit.Relabel;
import fingerpost.topology.edit.Remove;
import fingerpost.topology.edit.RenameZone;
import fingerpost.topology.edit.ReplaceElement;
import fingerpost.topology.edit.SetTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That every sentence of the checks and of the lines has its German, their own tests ask {@link InGerman}. */
class PhraseBookTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UP08 | All backends of a \\ $1 are marked down. Every request gets 502. Put at least one back."
                        + "| Alle Backends von a \\ $1 sind herausgenommen (down). Jede Anfrage bekommt 502."
                        + " Mindestens eines wieder hineinnehmen.",
                "edit | Remove the DNAME of example.com | DNAME von example.com entfernen",
                "edit | Remove A of the DNAME of example.com | A von the DNAME of example.com entfernen",
                "edit | Delete proxy edge of all | Proxy edge of all löschen",
                "edit | A and AAAA a.example.com to proxy instead of its CNAME and ALIAS"
                        + "| A und AAAA a.example.com zu proxy statt CNAME und ALIAS",
                "edit | Route www.example.com / to app instead (now: answers 404) through a new service|"
                        + " www.example.com / stattdessen durch einen neuen Dienst an app reichen (jetzt: antwortet 404)",
                "SEC09 | The chain is broken at b.example.: No signature came with the A records of b.example., though"
                        + " b.example. is signed. Validating resolvers answer SERVFAIL for b.example. A. Mend the zone"
                        + " b.example..| Die Kette ist bei b.example. gebrochen: Mit den A-Einträgen von b.example. kam"
                        + " keine Signatur, obwohl b.example. signiert ist. Validierende Resolver antworten SERVFAIL für"
                        + " b.example. A. Die Zone b.example. in Ordnung bringen.",
                "NS13 | The servers of a.example. do not name the same servers: ns1 and ns3 say x, y and z; ns2 says"
                        + " w. Let all of them load the zone anew.| Die Server von a.example. nennen nicht dieselben"
                        + " Server: ns1 und ns3 sagen x, y und z; ns2 sagt w. Alle die Zone neu laden lassen.",
                "DEL03 | Of the servers of example.org: ns1 answers from a cache, without authority; ns2 refuses to"
                        + " answer. Resolvers lose time there, and answers where the other servers fail too. Let the"
                        + " server load the zone, or take it out of the delegation.| Von den Servern von example.org: ns1"
                        + " antwortet aus einem Cache, ohne Autorität; ns2 lehnt ab. Resolver verlieren dort Zeit, und"
                        + " Antworten, wo auch die anderen Server ausfallen. Die Zone dort laden lassen, oder den Server"
                        + " aus der Delegation nehmen.",
                "chart | web: 5 % (4 % to 6 %), target 7 % | web: 5 % (4 % bis 6 %), Ziel 7 %",
                "untested | www.example.com. was not compared with the design (A 192.0.2.1): does not answer."
                        + "| www.example.com. wurde nicht mit dem Entwurf verglichen (A 192.0.2.1): antwortet nicht.",
                "refusal | No line leads from a zone to an application router; from a zone none starts."
                        + "| Keine Linie führt von einer Zone zu einem Anwendungsrouter; von einer Zone geht keine aus."
            })
    void sentencesAreSaidWithTheirValuesAndTheirWords(String topic, String english, String german) {
        assertThat(PhraseBook.of(Language.GERMAN).say(topic, english)).hasValue(german);
    }

    @Test
    void listsOfWordsAreSaidOneByOne() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.of(
                        "SOA05",
                        "The SOA timers of example.com are unusual: refresh is below 4 h, retry is below 1 h, odd."
                                + " Secondaries ask too often or drop the zone too early when the primary is down; usual"
                                + " are 4 h, 1 h, 14 d and 5 min."))
                .contains("example.com sind ungewöhnlich: refresh liegt unter 4 h, retry liegt unter 1 h, odd. Sec");
    }

    @Test
    void whatTheBookDoesNotKnowStaysAsItIs() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.of("CN03", "The apex is odd.")).isEqualTo("The apex is odd.");
        assertThat(Told.of("XX99", "Odd.")).isEqualTo("Odd.");
        assertThat(Told.edit("TTL von www.example.com ändern")).isEqualTo("TTL von www.example.com ändern");
        assertThat(Told.thing("edge")).isEqualTo("edge");
    }

    @Test
    void englishIsAsItWasSaid() {
        assertThat(Told.edit("Delete 2 items")).isEqualTo("Delete 2 items");
        assertThat(PhraseBook.of(Language.ENGLISH).topics()).isEmpty();
    }

    @Test
    void stretchedWordsLeaveTheValuesAlone() {
        Speech.speak(Language.STRETCHED);
        assertThat(Told.edit("Delete proxy canary")).matches("\\[Délété \\[pŕöxý canary·*]·*]");
    }

    @Test
    void everyCheckHasATemplate() {
        assertThat(PhraseBook.of(Language.GERMAN).topics().keySet())
                .containsAll(Catalogue.CHECKS.stream().map(Check::code).toList());
    }

    @Test
    void everyTemplateCanBeToldApartAndUsesItsOwnPlaces() {
        PhraseBook.of(Language.GERMAN).topics().values().stream()
                .flatMap(List::stream)
                .forEach(each -> {
                    assertThat(each.places()).as(each.said()).doesNotHaveDuplicates();
                    assertThat(each.literals().stream()
                                    .skip(1)
                                    .limit(Math.max(0, each.places().size() - 1)))
                            .as(each.said())
                            .doesNotContain("");
                    Set<String> known = new TreeSet<>();
                    each.places().forEach(place -> known.add("{" + place));
                    PLACE.matcher(each.said())
                            .results()
                            .forEach(place -> assertThat(known).as(each.said()).contains(place.group()));
                });
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-topologies"))) {
            return files.filter(file -> file.toString().endsWith(DocumentFile.SUFFIX)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findingsOfTheSamplesAreTold(Path file) throws DocumentProblem {
        new Checks(LocalDate.of(2026, 11, 22))
                .of(DocumentFile.read(file).topology())
                .forEach(InGerman::assertTold);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatASampleLetsTryIsTold(Path file) throws DocumentProblem {
        Tries tries = Tries.of(DocumentFile.read(file).topology()).orElseThrow();
        assertThat(List.of(tries.design(), tries.diagnose(), tries.simulate(), tries.export()))
                .allSatisfy(each -> assertThat(PhraseBook.of(Language.GERMAN).say("try", each))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editsOfTheTopologyAreTold(Path file) throws DocumentProblem {
        Topology design = DocumentFile.read(file).topology();
        InGerman.assertTold(SetTitle.of("other", ""));
        InGerman.assertTold(Remove.of(
                design,
                design.elements().stream().map(each -> Subject.of(each.id())).toList()));
        for (Element each : design.elements()) {
            InGerman.assertTold(AddElement.of(each));
            InGerman.assertTold(ReplaceElement.of(each));
            InGerman.assertTold(Remove.of(design, Subject.of(each.id())));
            if (each instanceof HostedZone zone) {
                InGerman.assertTold(RenameZone.of(zone, DomainName.of("example.net")));
                zone.entries().forEach(entry -> InGerman.assertTold(PutEntry.of(zone.id(), entry)));
            } else {
                InGerman.assertTold(Relabel.of(each, "other"));
            }
        }
    }
}
