package fingerpost.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentText;
import fingerpost.document.History;
import fingerpost.document.Point;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneTextEditTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");
    private static final Ttl MINUTES = new Ttl(300);
    private static final Id ZONE = Id.of("zone");
    private static final List<Rdata> PAIR = List.of(A.of("192.0.2.1"), A.of("192.0.2.2"));

    static LongStream seeds() {
        return Chance.seeds(12);
    }

    private static Document of(ZoneEntry... entries) {
        HostedZone zone = HostedZone.of(ZONE, APEX).withEntries(List.of(entries));
        return Document.EMPTY.with(Topology.of("Test", "", List.of(zone)));
    }

    private static Document www(fingerpost.topology.AnswerPolicy policy) {
        return of(
                RecordSet.fixed(APEX, MINUTES, new Ns(APEX.child("ns1"))),
                new RecordSet(WWW, RecordType.A, MINUTES, policy),
                RecordSet.fixed(APEX.child("mail"), MINUTES, A.of("192.0.2.9")));
    }

    private static Weighted weighted() {
        return new Weighted(List.of(
                new WeightedChoice(3, new Fixed(PAIR.subList(0, 1))),
                new WeightedChoice(1, new Fixed(PAIR.subList(1, 2)))));
    }

    private static String text(Document document, Id zone) {
        return new ZoneText(zone)
                .rows(document.topology()).stream()
                        .map(row -> row.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static TextReading read(Document before, Id zone, String text) {
        Set<String> told = new ZoneText(zone)
                .rows(before.topology()).stream()
                        .filter(row -> row.kind() == TextRow.Kind.TOLD)
                        .map(TextRow::text)
                        .collect(Collectors.toSet());
        return new ZoneText(zone).read(before.topology(), text, told);
    }

    /** The document after the text of the zone was changed so. */
    private static Document typed(Document before, String instead, String by) {
        String text = text(before, ZONE);
        assertThat(text).contains(instead);
        TextReading reading = read(before, ZONE, text.replace(instead, by.replace("\\n", "\n")));
        assertThat(reading.faults()).isEmpty();
        return reading.change().apply(before);
    }

    private static RecordSet set(Document document, DomainName owner) {
        return (RecordSet) zone(document).find(owner, "A").orElseThrow();
    }

    private static HostedZone zone(Document document) {
        return document.topology().get(ZONE, HostedZone.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfAnyDesignSaysNothingNew(long seed) {
        Document document = Document.EMPTY.with(Chance.topology(new SplittableRandom(seed), 30));
        for (HostedZone zone : document.topology().zones()) {
            TextReading reading = read(document, zone.id(), text(document, zone.id()));

            assertThat(reading.faults()).isEmpty();
            assertThat(reading.change().apply(document)).isSameAs(document);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherTtlOfAnyEntryChangesThatEntryAndUndoGivesTheSameBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Document document = Document.EMPTY.with(Chance.topology(random, 30));
        for (HostedZone zone : document.topology().zones()) {
            if (zone.entries().isEmpty()) {
                continue;
            }
            ZoneEntry entry = Chance.oneOf(random, zone.entries());
            Subject about = Subject.of(zone, entry);
            String text = new ZoneText(zone.id())
                    .rows(document.topology()).stream()
                            .map(row -> row.kind() == TextRow.Kind.TYPED
                                            && row.about().filter(about::equals).isPresent()
                                    ? row.text().replaceFirst(" [0-9]+ IN ", " 86399 IN ")
                                    : row.text())
                            .collect(Collectors.joining("\n"));

            Document after = read(document, zone.id(), text).change().apply(document);

            List<ZoneEntry> expected = new ArrayList<>(zone.entries());
            expected.replaceAll(each -> each.equals(entry) ? each.withTtl(new Ttl(86399)) : each);
            assertThat(after.topology().get(zone.id(), HostedZone.class)).isEqualTo(zone.withEntries(expected));
            History<Document> undone = History.of(document).push("Edit", after).undo();
            assertThat(DocumentText.write(undone.present())).isEqualTo(DocumentText.write(document));
        }
    }

    @Test
    void aNewNameMovesTheBoxWithItsPolicy() {
        Document before = www(new Rotated(PAIR));
        before = before.with(new Diagram(Map.of(Subject.of(ZONE, WWW).toString(), new Point(40, 80))));

        Document after = typed(before, "\nwww.example.com. ", "\nweb.example.com. ");

        assertThat(zone(after).entries().get(1)).isEqualTo(set(before, WWW).withOwner(APEX.child("web")));
        assertThat(after.diagram().positions())
                .containsEntry(Subject.of(ZONE, APEX.child("web")).toString(), new Point(40, 80));
    }

    @Test
    void aNewNameOfOneOfSeveralLinesIsANewNameWithThatLine() {
        Document after = typed(
                www(new Fixed(PAIR)), "www.example.com. 300 IN A 192.0.2.2", "web.example.com. 300 IN A 192.0.2.2");

        assertThat(set(after, WWW).policy().records()).containsExactly(A.of("192.0.2.1"));
        assertThat(set(after, APEX.child("web")).policy().records()).containsExactly(A.of("192.0.2.2"));
    }

    @Test
    void whichOfTwoLikeNamesWasRenamedIsNotGuessed() {
        Document before = of(
                RecordSet.fixed(APEX.child("one"), MINUTES, A.of("192.0.2.1")),
                RecordSet.fixed(APEX.child("two"), MINUTES, A.of("192.0.2.1")));
        before = before.with(new Diagram(Map.of(
                Subject.of(ZONE, APEX.child("one")).toString(), new Point(1, 1),
                Subject.of(ZONE, APEX.child("two")).toString(), new Point(2, 2))));
        String text = text(before, ZONE).replace("one.example", "red.example").replace("two.example", "blue.example");

        Document after = read(before, ZONE, text).change().apply(before);

        assertThat(zone(after).entries())
                .extracting(ZoneEntry::owner)
                .containsExactly(APEX.child("red"), APEX.child("blue"));
        assertThat(after.diagram().positions())
                .doesNotContainKey(Subject.of(ZONE, APEX.child("red")).toString());
    }

    @Test
    void anotherAddressKeepsTheWeight() {
        Document after = typed(www(weighted()), "IN A 192.0.2.1", "IN A 192.0.2.77");

        Weighted now = (Weighted) set(after, WWW).policy();
        assertThat(now.choices()).extracting(WeightedChoice::weight).containsExactly(3, 1);
        assertThat(now.records()).containsExactly(A.of("192.0.2.77"), A.of("192.0.2.2"));
    }

    @Test
    void aLineMoreIsAnAnswerMoreOfARotation() {
        Document after = typed(
                www(new Rotated(PAIR)),
                "\nwww.example.com. 300 IN A 192.0.2.2",
                "\nwww.example.com. 300 IN A 192.0.2.2\nwww A 192.0.2.3".replace("www A", "www 300 A"));

        assertThat(set(after, WWW).policy())
                .isEqualTo(new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"), A.of("192.0.2.3"))));
    }

    @Test
    void aWeightIsTypedIntoTheRemark() {
        Document before = www(weighted());

        Document after = typed(before, "\"weight\": 3", "\"weight\": 5");

        assertThat(((Weighted) set(after, WWW).policy()).choices())
                .extracting(WeightedChoice::weight)
                .containsExactly(5, 1);
    }

    @Test
    void withoutItsRemarkASetAnswersAllToEverybody() {
        Document before = www(new Rotated(PAIR));
        String text = text(before, ZONE).replaceAll("(?m)^; fingerpost.*\n", "");

        assertThat(set(read(before, ZONE, text).change().apply(before), WWW).policy())
                .isEqualTo(new Fixed(PAIR));
    }

    @Test
    void anAliasIsALineLikeOthers() {
        Document before = of(new Alias(APEX, MINUTES, DomainName.of("lb.example.net")));

        assertThat(text(before, ZONE)).contains("example.com. 300 IN ALIAS lb.example.net.");
        assertThat(zone(typed(before, "lb.example.net", "lb.example.org")).entries())
                .containsExactly(new Alias(APEX, MINUTES, DomainName.of("lb.example.org")));
    }

    @Test
    void aNewLineStandsWhereItWasTyped() {
        Document after =
                typed(www(new Fixed(PAIR)), "\nmail.example.com.", "\nblog 60 IN CNAME www\nmail.example.com.");

        assertThat(zone(after).entries().get(2))
                .isEqualTo(RecordSet.fixed(APEX.child("blog"), new Ttl(60), new Cname(WWW)));
    }

    @Test
    void soaAndUsualTtlAreTyped() {
        Document before = www(new Fixed(PAIR));

        HostedZone after = zone(typed(before, "example.com. 1 14400", "example.com. 2026 14400"));
        assertThat(after.soa().serial()).isEqualTo(2026);
        assertThat(after.withSoa(zone(before).soa())).isEqualTo(zone(before));
        assertThat(zone(typed(before, "$TTL 3600", "$TTL 60")).defaultTtl()).isEqualTo(new Ttl(60));
    }

    @Test
    void whatChangedElsewhereMeanwhileStays() {
        Document before = www(new Fixed(PAIR));
        TextReading reading = read(before, ZONE, text(before, ZONE).replace("IN A 192.0.2.9", "IN A 192.0.2.10"));
        HostedZone elsewhere = zone(before).without(WWW, "A");

        Document after = reading.change().apply(before.with(before.topology().with(elsewhere)));

        assertThat(zone(after).at(WWW)).isEmpty();
        assertThat(set(after, APEX.child("mail")).policy().records()).containsExactly(A.of("192.0.2.10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IN A 192.0.2.9; IN A 192.0.2.999; 8; 192.0.2.999",
                "mail.example.com.; mail.example.org.; 8; does not lie in the zone",
                "mail.example.com. 300 IN A 192.0.2.9; www.example.com. 300 IN A 192.0.2.1; 8; twice",
                "mail.example.com. 300 IN A 192.0.2.9; mail 300 A 192.0.2.9\\nmail 60 A 192.0.2.8; 9; TTLs 300 and 60",
                "mail.example.com. 300 IN A 192.0.2.9; www.example.com. 300 IN A 192.0.2.9; 6; weighted",
                "IN A 192.0.2.9; IN DNSKEY 256 3 8 AAAA; 8; signer",
                "mail.example.com. 300 IN A 192.0.2.9; @ 60 SOA a b 1 2 3 4 5; 8; second SOA",
                "example.com. 3600 IN SOA; www.example.com. 3600 IN SOA; 3; the apex",
                "\"weight\"; \"height\"; 5; cannot be read",
                "\"192.0.2.1\"; \"192.0.2.8\"; 5; different things",
                "mail.example.com.; $INCLUDE mail; 8; is not included"
            })
    void whatCannotBeTakenIsSaidWithItsLine(String instead, String by, int line, String why) {
        Document before = www(weighted());
        String text = text(before, ZONE);
        assertThat(text).contains(instead);

        TextReading reading = read(before, ZONE, text.replace(instead, by.replace("\\n", "\n")));

        assertThat(reading.faults()).isNotEmpty();
        assertThat(reading.faults().getFirst().line()).isEqualTo(line);
        assertThat(reading.faults().getFirst().message()).contains(why);
    }

    @Test
    void eachLineKnowsWhatItStandsFor() {
        Document before = www(weighted());

        assertThat(read(before, ZONE, text(before, ZONE)).about())
                .containsEntry(3, Subject.of(ZONE))
                .containsEntry(6, Subject.of(zone(before), set(before, WWW)))
                .doesNotContainKey(1);
    }
}
