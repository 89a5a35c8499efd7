package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.wire.DnsClient;
import fingerpost.wire.NameServer;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final ResolutionProfile PROFILE =
            ResolutionProfile.of(List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);
    private static final RecordSet POOL = new RecordSet(
            DomainName.of("*.example.com"),
            RecordType.A,
            new Ttl(60),
            new Rotated(Said.data("192.0.2.1", "192.0.2.2")));

    private final List<Query> asked = new ArrayList<>();

    private Policies policies(DnsClient client) {
        return new Policies(
                query -> {
                    asked.add(query);
                    return client.ask(query);
                },
                PROFILE);
    }

    @Test
    void samplesAreTheSameQuestionWithoutRecursionForANameThatTheWildcardStandsFor() {
        Policies policies = policies(query -> Said.exchange(query, Said.records(60, "192.0.2.1")));
        assertThat(policies.sample(POOL, DesignServers.server(1), 7)).hasSize(7);
        assertThat(asked).hasSize(7).allSatisfy(query -> {
            assertThat(query.question().name()).isEqualTo(DomainName.of("fingerpost-probe.example.com"));
            assertThat(query.recursionDesired()).isFalse();
        });
    }

    @Test
    void serverThatFallsSilentIsNotAskedForTheRest() {
        Policies policies = policies(query -> DesignServers.exchange(query, new Reply.Silent()));
        assertThat(policies.sample(POOL, DesignServers.server(1), 1000)).hasSize(2);
    }

    @Test
    void lostAnswersApartFromEachOtherDoNotEndTheSamples() {
        Policies policies = policies(query -> asked.size() % 3 == 0
                ? DesignServers.exchange(query, new Reply.Silent())
                : Said.exchange(query, Said.records(60, "192.0.2.1")));
        assertThat(policies.sample(POOL, DesignServers.server(1), 10)).hasSize(10);
    }

    @Test
    void interruptionEndsThem() {
        Policies policies = policies(query -> {
            Thread.currentThread().interrupt();
            return Said.exchange(query);
        });
        assertThatThrownBy(() -> policies.sample(POOL, DesignServers.server(1), 10))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasSize(1);
    }
}
