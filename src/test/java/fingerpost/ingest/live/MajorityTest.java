package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MajorityTest {
    private static final LiveAnswer SILENT = new LiveAnswer.Unknown("does not answer");

    private static Server server(int number) {
        return Server.of(IpAddress.of("192.0.2." + number));
    }

    private static LiveAnswer addresses(int ttl, String... addresses) {
        List<Rdata> rdata =
                Stream.of(addresses).map(each -> IpAddress.of(each).record()).toList();
        return new LiveAnswer.Records(RecordType.A, rdata, new Ttl(ttl));
    }

    private static Majority of(LiveAnswer... answers) {
        Map<Server, LiveAnswer> said = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            said.put(server(i + 1), answers[i]);
        }
        return Majority.of(said);
    }

    @Test
    void whatMostSayCountsAndTheOthersAreNamed() {
        LiveAnswer old = addresses(300, "192.0.2.7");
        LiveAnswer fresh = addresses(300, "192.0.2.8");
        Majority majority = of(old, fresh, fresh);
        assertThat(majority.answer()).isEqualTo(fresh);
        assertThat(majority.others()).isEqualTo(Map.of(old, List.of(server(1))));
    }

    @Test
    void ofTwoTheFirstDecides() {
        LiveAnswer first = addresses(300, "192.0.2.7");
        LiveAnswer second = new LiveAnswer.Nothing(false);
        assertThat(of(first, second).answer()).isEqualTo(first);
        assertThat(of(first, second).others()).containsOnlyKeys(second);
    }

    @Test
    void rotationAndTtlsAreNoDisagreement() {
        Majority majority = of(addresses(300, "192.0.2.7", "192.0.2.8"), addresses(299, "192.0.2.8", "192.0.2.7"));
        assertThat(majority.others()).isEmpty();
        assertThat(majority.answer()).isEqualTo(addresses(300, "192.0.2.7", "192.0.2.8"));
    }

    @Test
    void silenceHasNoVote() {
        LiveAnswer answer = addresses(300, "192.0.2.7");
        assertThat(of(SILENT, SILENT, answer)).isEqualTo(new Majority(answer, Map.of()));
        assertThat(of(SILENT, SILENT).answer()).isEqualTo(SILENT);
        assertThat(of().answer()).isEqualTo(new LiveAnswer.Unknown("was not asked"));
    }

    @Test
    void noSuchNameNoSuchRecordAndADelegationAreDifferentThings() {
        LiveAnswer gone = new LiveAnswer.Nothing(false);
        LiveAnswer empty = new LiveAnswer.Nothing(true);
        LiveAnswer below = new LiveAnswer.Delegated(DomainName.of("eu.example.com"));
        assertThat(of(gone, empty, below, empty).others()).containsOnlyKeys(gone, below);
    }
}
