package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a request, its reason and its end have their German. */
class StepsToldTest {
    /** Names, types and data alone: {@code A, AAAA} or {@code www.example.com CNAME a.example.net.}. */
    private static final Pattern NO_WORDS = Pattern.compile("(\\S+[.\\w]*|\\S+ [A-Z]+ \\S+)(, \\S+)*");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(asks|knows|answers|does|which|because|leads|sends|chooses|takes|serves|opens)\\b");

    private final Set<String> english = new TreeSet<>();

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.ui.speech.PhraseBookTest#samples")
    void stepsThroughTheSamplesAreTold(Path file) throws DocumentProblem {
        Topology design = DocumentFile.read(file).topology();
        RequestWalk request = RequestWalk.of(design);
        List<Optional<Id>> who = new ArrayList<>(List.of(Optional.empty()));
        design.elements().stream()
                .filter(ClientGroup.class::isInstance)
                .map(Element::id)
                .forEach(each -> who.add(Optional.of(each)));
        List<String> urls = urls(design);
        urls.forEach(url -> who.forEach(clients -> tell(request.walk(url, clients, new DesignState(7)))));
        for (String url : urls.subList(0, 2)) {
            for (Element each : design.elements()) {
                DesignState state = new DesignState(7);
                state.fail(each.id());
                tell(request.walk(url, Optional.empty(), state));
            }
        }
        assertThat(english).isEmpty();
    }

    private static List<String> urls(Topology design) {
        return design.zones().stream()
                .flatMap((HostedZone zone) -> Stream.concat(
                        zone.entries().stream().map(each -> each.owner().host()),
                        Stream.of("missing." + zone.apex().host())))
                .filter(each -> !each.contains("*"))
                .distinct()
                .limit(3)
                .flatMap(host -> Stream.of("http://" + host + "/a?b", "https://" + host + "/"))
                .toList();
    }

    private void tell(Walk walk) {
        Stream.concat(walk.steps().stream(), walk.second().stream()).forEach(this::tell);
        known(walk.conclusion());
    }

    private void tell(WalkStep step) {
        known(step.title());
        boolean isOfTheDesign = step.kind() == WalkStep.Kind.RESPONSE;
        for (String part : List.of(step.detail().split(Told.PART, -1))) {
            if (!isOfTheDesign && !part.isBlank()) {
                known(part);
            }
        }
    }

    private void known(String words) {
        Speech.speak(Language.GERMAN);
        boolean isUntold =
                !NO_WORDS.matcher(words).matches() && Told.findStep(words).isEmpty();
        if (isUntold || ENGLISH.matcher(Told.step(words)).find()) {
            english.add(words);
        }
    }

    @Test
    void aStepIsSaidWithItsNamesAndItsReasonsPartByPart() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.step("a client of Office asks its resolver for www.example.com"))
                .isEqualTo("ein Client von Office fragt bei dem eigenen Resolver nach www.example.com");
        assertThat(Told.step("www.example.com is 192.0.2.1")).isEqualTo("www.example.com ist 192.0.2.1");
        assertThat(Told.because("said by the zone example.com, TTL 5 min; weighted: choice 1, weight 3 of 5; odd"))
                .isEqualTo("aus der Zone example.com, TTL 5 min; gewichtet: Wahl 1, Gewicht 3 von 5; odd");
        assertThat(Told.step("It fails: no connection to 192.0.2.1:80, because Shop is down."))
                .isEqualTo("Es scheitert: keine Verbindung zu 192.0.2.1:80 (Shop ist ausgefallen).");
    }
}
