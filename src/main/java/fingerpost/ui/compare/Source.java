package fingerpost.ui.compare;

import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.plan.deployed.Deployed;
import fingerpost.plan.deployed.DeployedFile;
import fingerpost.plan.deployed.Folder;
import fingerpost.plan.difference.Alignment;
import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Differences;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.plan.difference.Take;
import fingerpost.plan.difference.ThreeWay;
import fingerpost.topology.Edit;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a design is compared with; read once, compared anew after each edit. */
sealed interface Source {
    /** What a person calls it: the name of a file or folder. */
    String name();

    /**
     * What differs from the design as it stands now; pure, and for no UI thread.
     *
     * @throws Refusal where the design cannot be exported to be compared with files
     */
    Compared beside(Topology now) throws Refusal;

    /**
     * Another design.
     *
     * @param base that both come from, to tell who changed what
     */
    record OfDocument(String name, Topology theirs, Optional<Topology> base) implements Source {
        OfDocument withBase(Topology common) {
            return new OfDocument(name, theirs, Optional.of(common));
        }

        @Override
        public Compared beside(Topology now) {
            Topology there = Alignment.of(theirs, now);
            Map<String, ThreeWay.Who> who = new HashMap<>();
            base.ifPresent(common -> ThreeWay.of(common, now, theirs)
                    .items()
                    .forEach(each -> who.put(each.any().spoken(), each.who())));
            return new Compared(
                    Differences.of(now, there).stream()
                            .map(each -> row(each, Optional.ofNullable(who.get(each.spoken()))))
                            .toList(),
                    "",
                    GraphDifference.of(now, there));
        }

        private static Row row(Difference each, Optional<ThreeWay.Who> who) {
            String remark = who.map(known -> switch (known) {
                        case HERE -> Speech.of("changed here only");
                        case THERE -> Speech.of("changed there only");
                        case BOTH, CONFLICT -> "";
                    })
                    .orElse("");
            boolean conflict =
                    who.filter(known -> known == ThreeWay.Who.CONFLICT).isPresent();
            return new Row(
                    conflict ? Row.Kind.CONFLICT : Row.Kind.of(each.before(), each.after()),
                    each.spoken(),
                    remark,
                    each.before(),
                    each.after(),
                    Optional.of(each.subject()),
                    Optional.of(Take.second(each)));
        }
    }

    /**
     * Files as they are deployed.
     *
     * @param exporter for whose servers they are
     * @param told how that is known, in a sentence
     */
    record OfFolder(String name, Folder folder, Exporter exporter, String told) implements Source {
        @Override
        public Compared beside(Topology now) throws Refusal {
            return Compared.of(
                    now,
                    Deployed.of(now, exporter, folder).files().stream()
                            .flatMap(each -> rows(now, each))
                            .sorted(Comparator.comparing(each -> each.take().isEmpty()))
                            .toList(),
                    told);
        }

        private static Stream<Row> rows(Topology now, DeployedFile file) {
            return switch (file) {
                case DeployedFile.Same _ -> Stream.empty();
                case DeployedFile.OfZone it ->
                    Stream.concat(
                            it.differences().stream().map(each -> row(now, each)),
                            it.faults().stream()
                                    .map(fault -> of(
                                            file,
                                            Row.Kind.CHANGED,
                                            Speech.of("no server reads {0}", fault),
                                            List.of())));
                case DeployedFile.OfText it ->
                    Stream.of(of(
                            file,
                            Row.Kind.CHANGED,
                            it.places().stream()
                                    .map(place -> Speech.of("in {0}", place))
                                    .collect(Collectors.joining("; ")),
                            it.unified().lines().skip(2).toList()));
                case DeployedFile.Missing _ ->
                    Stream.of(of(file, Row.Kind.ONLY_HERE, Speech.of("not deployed"), List.of()));
                case DeployedFile.Foreign _ ->
                    Stream.of(of(file, Row.Kind.ONLY_THERE, Speech.of("not of the design"), List.of()));
                case DeployedFile.Unread it -> Stream.of(of(file, Row.Kind.CHANGED, it.why(), List.of()));
            };
        }

        private static Row of(DeployedFile file, Row.Kind kind, String remark, List<String> lines) {
            return new Row(kind, file.path(), remark, List.of(), lines, Optional.empty(), Optional.empty());
        }

        private static Row row(Topology now, Difference fromThere) {
            Optional<Edit> take = TakeDeployed.of(now, fromThere);
            return new Row(
                    Row.Kind.of(fromThere.after(), fromThere.before()),
                    fromThere.spoken(),
                    TakeDeployed.remark(now, fromThere),
                    fromThere.after(),
                    fromThere.before(),
                    Optional.of(fromThere.subject()),
                    take);
        }
    }
}
