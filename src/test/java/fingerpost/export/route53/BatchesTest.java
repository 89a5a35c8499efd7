package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private static ResourceSet set(String label, int weight, List<? extends Rdata> records) {
        return new ResourceSet(
                APEX.child(label),
                records.getFirst().type(),
                Optional.of(new Turn("choice " + weight, new Routing.Weight(weight))),
                new Content.Values(new Ttl(60), List.copyOf(records)));
    }

    private static ResourceSet alias(String label, String target) {
        return new ResourceSet(
                APEX.child(label),
                RecordType.A,
                Optional.empty(),
                new Content.AliasOf("zone", APEX.child(target), false));
    }

    private static List<A> addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new A(new Ipv4Address(0xc0000200 + i)))
                .toList();
    }

    private static List<List<String>> names(List<List<Change>> batches) {
        return batches.stream()
                .map(batch -> batch.stream()
                        .map(each -> each.set().name().labels().getFirst())
                        .distinct()
                        .toList())
                .toList();
    }

    @Test
    void aThousandRecordsCountedTwiceGoIntoOneBatch() {
        List<ResourceSet> wanted = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            wanted.add(set("h" + i, 1, addresses(10)));
        }
        assertThat(Batches.of(List.of(), wanted)).hasSize(1);
        wanted.add(set("h60", 1, addresses(1)));
        assertThat(names(Batches.of(List.of(), wanted)).get(1)).containsExactly("h60");
    }

    @Test
    void thirtyTwoThousandCharactersCountedTwiceGoIntoOneBatch() {
        List<ResourceSet> wanted = new ArrayList<>();
        for (int i = 10; i < 18; i++) {
            wanted.add(set("h" + i, 1, List.of(Txt.of("x".repeat(1992)))));
        }
        assertThat(names(Batches.of(List.of(), wanted)))
                .containsExactly(List.of("h10", "h11", "h12", "h13", "h14", "h15", "h16"), List.of("h17"));
    }

    @Test
    void siblingsAreNeverTornApart() {
        List<ResourceSet> wanted = new ArrayList<>();
        for (int i = 10; i < 14; i++) {
            for (int weight = 1; weight <= 3; weight++) {
                wanted.add(set("h" + i, weight, addresses(60)));
            }
        }
        assertThat(names(Batches.of(List.of(), wanted))).containsExactly(List.of("h10", "h11"), List.of("h12", "h13"));
    }

    @Test
    void anAliasStandsBehindItsTarget() {
        List<ResourceSet> wanted = List.of(alias("a", "b"), alias("b", "c"), set("c", 1, addresses(1)));
        assertThat(names(Batches.of(List.of(), wanted))).containsExactly(List.of("c", "b", "a"));
    }

    @Test
    void whatChangesWithinItsKindIsNotDeleted() {
        List<ResourceSet> before = List.of(set("c", 1, addresses(1)), set("d", 1, addresses(1)));
        List<Change> changes =
                Batches.of(before, List.of(set("c", 1, addresses(2)))).getFirst();
        assertThat(changes)
                .containsExactly(
                        new Change(Change.Action.UPSERT, set("c", 1, addresses(2))),
                        new Change(Change.Action.DELETE, before.get(1)));
    }
}
