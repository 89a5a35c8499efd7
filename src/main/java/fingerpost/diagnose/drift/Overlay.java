package fingerpost.diagnose.drift;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design laid over live answers.
 *
 * @param places what the design says, each beside what is live, in the order of the design; then what is live and not designed
 * @param servers all that were asked, also those that could not be
 * @param packets sent, retries included; traces and transfers not among them
 * @param nanos from the first packet to the end
 */
public record Overlay(List<Place> places, List<ServerState> servers, int packets, long nanos) {
    public Overlay {
        places = List.copyOf(places);
        servers = List.copyOf(servers);
    }

    public List<Place> differences() {
        return places.stream().filter(each -> each.grade().isDifference()).toList();
    }

    /** What is worth knowing beside the differences: rotation that stands still, lines that cannot be told from here. */
    public List<Place> remarks() {
        return places.stream().filter(each -> each.grade().isRemark()).toList();
    }

    /** Places that no server told anything about. */
    public List<Place> untested() {
        return places.stream().filter(each -> each.grade() == Grade.NOT_TESTED).toList();
    }

    /** What belongs to a node of the drawing: an element, a name of a zone or one entry. */
    public List<Place> at(Subject subject) {
        return places.stream()
                .filter(each -> subject.owner().isEmpty()
                        ? each.node().element().equals(subject.element())
                        : subject.type().isEmpty()
                                ? each.node().node().equals(subject)
                                : each.node().equals(subject))
                .toList();
    }

    /** One verdict for each kind of difference, for a report. */
    public List<Verdict> verdicts() {
        Map<String, List<LiveFinding>> found = new LinkedHashMap<>();
        places.stream()
                .flatMap(each -> each.finding().stream())
                .forEach(each -> found.computeIfAbsent(each.code(), _ -> new ArrayList<>())
                        .add(each));
        List<Verdict> verdicts = new ArrayList<>();
        found.forEach((code, findings) -> verdicts.add(new Verdict.Found(code, Title.of(code), findings)));
        if (differences().isEmpty() && places.size() > untested().size()) {
            verdicts.add(new Verdict.Passed(Title.ALL, Title.of(Title.ALL)));
        }
        why().ifPresent(reason -> verdicts.add(new Verdict.NotTested(Title.ALL, Title.of(Title.ALL), reason)));
        return verdicts;
    }

    private Optional<String> why() {
        List<Place> untested = untested();
        return untested.isEmpty()
                ? Optional.empty()
                : Optional.of(untested.size() + " of " + places.size() + " places of the design were not compared: "
                        + untested.getFirst().message());
    }
}
