package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.edit.Relabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every finding, whatever the design. */
class FindingsOfAnyDesignTest {
    private static final Pattern INTERNAL = Pattern.compile(
            "\\b(fingerpost|java|org)\\.[a-z]+\\.|[A-Z][A-Za-z]+\\[|@[0-9a-f]{6,}|Optional|\\bnull\\b(?! MX)|%[sd]");

    static LongStream seeds() {
        return Chance.seeds(12);
    }

    private static Topology design(long seed) {
        return Chance.topology(new SplittableRandom(seed), 100);
    }

    private static List<Finding> found(Topology design) {
        return new Checks(Drafts.TODAY).of(design);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingPointsAtWhatIsThere(long seed) {
        Topology design = design(seed);

        assertThat(found(design))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(stands(each.subject(), design))
                        .as("%s at %s: %s", each.code(), each.subject(), each.message())
                        .isTrue());
    }

    private static boolean stands(Subject subject, Topology design) {
        if (subject.owner().isEmpty()) {
            return design.find(subject.element()).isPresent();
        }
        DomainName owner = subject.owner().get();
        HostedZone zone = design.get(subject.element(), HostedZone.class);
        return subject.type()
                .map(type -> zone.find(owner, type).isPresent())
                .orElseGet(() -> owner.equals(zone.apex()) || !zone.at(owner).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void messageIsPlainSentencesThatEndWithAStop(long seed) {
        assertThat(found(design(seed)))
                .allSatisfy(each -> assertThat(withoutQuotations(each.message()))
                        .as(each.code())
                        .endsWith(".")
                        .doesNotContain("  ", " . ", " ,", "..", "\n")
                        .matches(text -> text.split(" ").length > 6, "has more than six words")
                        .matches(text -> !INTERNAL.matcher(text).find(), "names nothing of the program's inside"));
    }

    /** Record data between quotation marks says what it likes. */
    private static String withoutQuotations(String message) {
        return message.replaceAll("\"(\\\\.|[^\"\\\\])*+\"", "data");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nameOfARepairIsAnOrderInOneLine(long seed) {
        assertThat(found(design(seed)).stream().flatMap(each -> each.repair().stream()))
                .allSatisfy(each -> assertThat(each.name())
                        .matches("[A-Z][a-z]+ .*")
                        .doesNotEndWith(".")
                        .matches(text -> !INTERNAL.matcher(text).find(), "names nothing of the program's inside"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherLabelsChangeNothingButTheMessages(long seed) {
        Topology design = design(seed);
        Topology renamed = design;
        for (Element each : design.elements()) {
            renamed = each instanceof HostedZone
                    ? renamed
                    : Relabel.of(each, "Thing " + each.id().text() + " \u00e4").apply(renamed);
        }

        assertThat(places(found(renamed))).isEqualTo(places(found(design)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheRecordsInAZoneChangesOnlyTheOrderOfTheFindings(long seed) {
        Topology design = design(seed);
        Topology shuffled = design.map(each -> each instanceof HostedZone zone ? shuffled(zone, seed) : each);

        assertThat(ChecksTest.said(found(shuffled)))
                .containsExactlyInAnyOrderElementsOf(ChecksTest.said(found(design)));
    }

    private static HostedZone shuffled(HostedZone zone, long seed) {
        List<ZoneEntry> entries = new ArrayList<>(zone.entries());
        Collections.shuffle(entries, new Random(seed));
        return zone.withEntries(entries);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partOfADesignIsLookedAtWithoutAComplaintOfTheProgram(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology design = design(seed);
        while (!design.elements().isEmpty()) {
            List<Element> free = new ArrayList<>();
            for (Element each : design.elements()) {
                if (design.elements().stream()
                        .noneMatch(other -> other.references().contains(each.id()))) {
                    free.add(each);
                }
            }
            design = design.without(Chance.oneOf(random, free).id());
            Topology part = design;
            assertThatCode(() -> found(part)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesOfAnyOctetsAndAnyLengthAreLookedAt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DomainName apex = Chance.anyName(random);
        HostedZone zone = HostedZone.of(Id.of("odd"), apex);
        for (int i = 0; i < 40; i++) {
            DomainName owner = random.nextInt(3) == 0 ? longest(apex, random) : grown(apex, random);
            zone = zone.with(Chance.recordSet(random, owner, usual(random), List.of()));
        }
        Topology design = Drafts.topology(zone, HostedZone.of(Id.of("root"), DomainName.ROOT));

        assertThatCode(() -> found(design)).doesNotThrowAnyException();
    }

    private static RecordType usual(SplittableRandom random) {
        return Chance.oneOf(
                random,
                List.of(
                        RecordType.A,
                        RecordType.CNAME,
                        RecordType.NS,
                        RecordType.DNAME,
                        RecordType.MX,
                        RecordType.SRV,
                        RecordType.HTTPS,
                        RecordType.TXT,
                        RecordType.CAA));
    }

    private static DomainName grown(DomainName apex, SplittableRandom random) {
        DomainName name = random.nextBoolean() ? apex : apex.wireLength() < 250 ? apex.child("*") : apex;
        return name.wireLength() < 240 ? name.child(Chance.label(random)) : name;
    }

    /** A name with no room for one more label. */
    static DomainName longest(DomainName above, SplittableRandom random) {
        return filled(above, 255, random);
    }

    /** A name of that many octets on the wire, or one less where a label of one octet would be needed. */
    static DomainName filled(DomainName above, int octets, SplittableRandom random) {
        DomainName name = above;
        while (octets - name.wireLength() >= 2) {
            int room = Math.min(63, octets - 1 - name.wireLength());
            int length = room < 63 ? room : random.nextInt(1, 62);
            name = name.child("x".repeat(length));
        }
        return name;
    }

    private static List<String> places(List<Finding> found) {
        return found.stream()
                .map(each -> each.code() + " " + each.severity() + " " + each.subject())
                .sorted()
                .toList();
    }
}
