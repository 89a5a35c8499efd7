package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.RemarkText;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarkedTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final List<Rdata> TWO = List.of(A.of("192.0.2.1"), A.of("192.0.2.2"));
    private static final ZoneExporter EXPORTER = new ZoneExporter(new Remarking(RemarkText::of, RemarkText::of));

    private static String written(String version, ZoneEntry... entries) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
        for (ZoneEntry entry : entries) {
            zone = zone.with(entry);
        }
        return EXPORTER.export(Topology.of("fingerpost: {}", "", List.of(zone)), version, Map.of())
                .files()
                .values()
                .iterator()
                .next();
    }

    private static RecordSet rotated() {
        return new RecordSet(APEX.child("www"), RecordType.A, TTL, new Rotated(TWO));
    }

    @Test
    void aRemarkStandsRightAboveTheFirstRecordOfItsEntry() {
        List<String> lines = written("1", rotated()).lines().toList();

        int remark = lines.indexOf("; fingerpost: " + RemarkText.of(rotated(), APEX, TWO));

        assertThat(remark).isPositive();
        assertThat(lines.get(remark + 1)).isEqualTo("www.example.com. 60 IN A 192.0.2.1");
    }

    @Test
    void whatRecordsSayWholeHasNoRemark() {
        assertThat(written("1", new RecordSet(APEX.child("www"), RecordType.A, TTL, new Fixed(TWO))))
                .doesNotContain("; fingerpost");
    }

    @Test
    void aPlainVersionHasNoRemarks() {
        assertThat(written("plain", rotated())).doesNotContain("; fingerpost");
    }

    @Test
    void noOtherCommentLooksLikeARemark() {
        DomainName owner = DomainName.of("fingerpost:\\032.xn--fiqs8s.example.com");

        RecordSet set = new RecordSet(owner, RecordType.A, TTL, new Fixed(TWO));

        String text = written("1", set);

        assertThat(text.lines().filter(each -> each.matches("; fingerpost( line)?: .*")))
                .as("of the records that no server loads")
                .singleElement()
                .isEqualTo("; fingerpost: " + RemarkText.of(set, APEX, List.of()));
    }

    @Test
    void serversLoadAZoneWithARemarkOfOneHundredThousandLetters(@TempDir Path folder) throws Exception {
        List<WeightedChoice> choices = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            choices.add(new WeightedChoice(i % 3 + 1, new Fixed(List.of(A.of("10.0." + i / 250 + "." + i % 250)))));
        }

        String text = written("1", new RecordSet(APEX.child("www"), RecordType.A, TTL, new Weighted(choices)));

        assertThat(text.lines().mapToInt(String::length).max().orElseThrow()).isGreaterThan(100_000);
        assertThat(ZoneCheckers.complaints(folder, APEX, text)).isEmpty();
    }
}
