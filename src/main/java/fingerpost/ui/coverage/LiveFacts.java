package fingerpost.ui.coverage;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known to be live of a name beside its coverage, from what was compared and reported already; asks nobody. */
final class LiveFacts {
    private LiveFacts() {}

    /** Sentences without full stops for each kind. */
    static Map<Kind, List<String>> of(Subject name, Project project) {
        Map<Kind, List<String>> facts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            facts.put(
                    kind,
                    Stream.concat(
                                    answers(
                                            kind,
                                            name,
                                            project.comparedProperty().get()),
                                    reported(
                                            kind, name, project.reportProperty().get()))
                            .map(each -> Speech.of("Live: {0}", each))
                            .toList());
        }
        return facts;
    }

    private static Stream<String> answers(Kind kind, Subject name, List<Place> compared) {
        return compared.stream()
                .filter(place -> kind == Kind.IPV6
                        && place.grade() != Grade.NOT_TESTED
                        && place.node().node().equals(name)
                        && place.node().type().equals(Optional.of("AAAA")))
                .map(place -> Told.answer(place.live()));
    }

    private static Stream<String> reported(Kind kind, Subject name, Optional<Report> report) {
        return report.stream()
                .flatMap(each -> each.verdicts().stream()
                        .filter(verdict -> checks(kind).contains(verdict.code()))
                        .flatMap(verdict -> switch (verdict) {
                            case Verdict.Passed passed ->
                                Stream.of(Told.title(passed.title()))
                                        .filter(_ -> name.owner().equals(Optional.of(each.domain())));
                            case Verdict.Found found ->
                                found.findings().stream()
                                        .filter(finding -> isAbout(finding, name))
                                        .map(finding -> Told.of(finding.code(), finding.message()));
                            case Verdict.NotTested _ -> Stream.<String>empty();
                        }));
    }

    /** What the catalogue calls those checks of live names that look at the same. */
    private static Set<String> checks(Kind kind) {
        return switch (kind) {
            case CERTIFICATE -> Set.of("TLS01", "TLS02", "TLS03");
            case IPV6 -> Set.of("IP02");
            case HEALTH -> Set.of("IP05");
        };
    }

    private static boolean isAbout(LiveFinding finding, Subject name) {
        return finding.node()
                .map(node -> node.node().equals(name))
                .orElseGet(() -> name.owner().equals(Optional.of(finding.where())));
    }
}
