package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Mx;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    @Test
    void targetsBelowTheApexAreWrittenRelativeToIt() {
        RecordSet mail = RecordSet.fixed(Shop.APEX, Shop.FIVE_MINUTES, new Mx(10, Shop.name("mail.example.com")));
        assertThat(RecordLines.of(mail, Shop.APEX)).containsExactly("MX 10 mail  300");
        assertThat(RecordLines.of(mail, Shop.name("example.org"))).containsExactly("MX 10 mail.example.com.  300");
        assertThat(RecordLines.of(new Alias(Shop.APEX, new Ttl(60), Shop.WWW), Shop.APEX))
                .containsExactly("ALIAS www  60");
    }

    @Test
    void aPolicySaysItsWordBeforeTheRecords() {
        RecordSet pool = new RecordSet(
                Shop.WWW, RecordType.A, new Ttl(60), new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"))));
        assertThat(RecordLines.of(pool, Shop.APEX))
                .containsExactly("A rotated round robin  60", "A 192.0.2.1", "A 192.0.2.2");
    }

    @Test
    void manyRecordsAreCounted() {
        Rdata[] many = Stream.iterate(1, i -> i + 1)
                .limit(9)
                .map(i -> A.of("192.0.2." + i))
                .toArray(Rdata[]::new);
        assertThat(RecordLines.of(RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, many), Shop.APEX))
                .hasSize(5)
                .endsWith("A and 5 more");
    }

    @Test
    void anyEntryOfAnyZoneHasLinesThatFit() {
        SplittableRandom random = new SplittableRandom(12);
        for (ZoneEntry entry :
                Chance.zone(random, Shop.ZONE, Shop.APEX, List.of(), 500).entries()) {
            assertThat(RecordLines.of(entry, Shop.APEX))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith(entry.typeName() + " ") && line.length() < 90);
        }
    }
}
